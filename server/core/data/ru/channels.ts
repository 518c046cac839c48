import type { ChannelWords } from '../source-table.ts';
import { phraseList } from '../word-lists.ts';

/** Where people are heard or read, in Russian; kept by hand. */
export const channels: ChannelWords = {
  names: phraseList(
    `Телеграм, Телеграме, телеграм, телеграме, Телеграмме, Фейсбук, Фейсбуке, фейсбуке, Твиттер, Твиттере, твиттере,
     Инстаграм, Инстаграме, инстаграме, Ютуб, Ютубе, ВКонтакте, Одноклассники`,
  ),
  nouns: phraseList(
    `сайте, веб-сайте, телеграм-канале, telegram-канале, телеграм-канал*, telegram-канал*, странице, соцсет*, телемарафон*,
     телевидении, радио, канале, блоге, youtube-канале, ютуб-канале, марафон*`,
  ),
  prepositions: phraseList('в, во, на, через, в посте в, в сообщении в, в своем, в своём'),
  openings: phraseList('в эфире, в прямом эфире'),
};
