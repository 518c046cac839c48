import type { WordTable } from '../word-table.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Ukrainian closed classes and news words, kept by hand. */
export const words: WordTable = {
  language: 'uk',
  determiners: list('цей ця це ці той та ті такий така такі весь вся всі кожен кожна кілька декілька деякі'),
  possessives: list('його її їх їхній їхня їхні їхніми їхньою свій своя свої наш наша наші'),
  pronouns: [
    { form: 'він', number: 'singular', gender: 'male' },
    { form: 'вона', number: 'singular', gender: 'female' },
    { form: 'воно', number: 'singular', gender: 'neuter' },
    { form: 'вони', number: 'plural', gender: 'any' },
  ],
  speakers: list('я ми ти ви'),
  prepositions: list('в у на до з зі із за від про для по під над між при через без після перед серед щодо'),
  subordinators: list('що щоб бо коли поки якщо хоча тому доки як'),
  relatives: list('який яка яке які якого якої яких якому якій яким'),
  complementizers: ['що', 'щоб', 'про'],
  questionWords: list('чи чому як що хто де коли'),
  and: list('і й та або'),
  but: list('але проте однак а'),
  be: list('є був була було були буде будуть'),
  have: list('має мають мав мала мали'),
  do: [],
  modals: list('може можуть міг могла могли повинен повинна повинні мусить'),
  negations: list('не ні'),
  adverbs: list(
    'також потім пізніше раніше знову вже ще тепер зараз тоді сьогодні вчора завтра лише тільки навіть окремо',
  ),
  openers: list('і та але проте однак також водночас тим часом крім потім раніше пізніше зокрема отже'),
  verbs: [],
  times: list(
    'понеділок вівторок середу четвер пʼятницю суботу неділю сьогодні вчора завтра вранці ввечері січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня року',
  ),
  occasions: list('інтервʼю коментарі брифінгу заяві telegram facebook дописі ефірі пресконференції виступі зверненні'),
  continuing: list('він вона воно вони'),
};
