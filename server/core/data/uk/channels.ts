import type { ChannelWords } from '../source-table.ts';
import { phraseList } from '../word-lists.ts';

/** Where people are heard or read, in Ukrainian; kept by hand. */
export const channels: ChannelWords = {
  names: phraseList(
    `Телеграм, Телеграмі, телеграм, телеграмі, Фейсбук, Фейсбуці, фейсбук, фейсбуці, Твіттер, Твіттері, твіттері, Інстаграм,
     Інстаграмі, інстаграмі, Ютуб, Ютубі, YouTube, Тікток, Вайбер`,
  ),
  nouns: phraseList(
    `сайті, вебсайті, телеграм-каналі, telegram-каналі, телеграм-канал*, telegram-канал*, сторінці, соцмереж*, телемарафон*,
     телебаченні, радіо, каналі, блозі, youtube-каналі, ютуб-каналі, марафон*, мережі x`,
  ),
  prepositions: phraseList(
    'у, в, на, через, у дописі у, у дописі в, у дописі на, у повідомленні в, у повідомленні у, у своєму, в своєму',
  ),
  openings: phraseList('в ефірі, у ефірі, в етері, у прямому ефірі, в прямому ефірі, наживо в'),
};
