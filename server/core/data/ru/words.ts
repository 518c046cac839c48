import type { WordTable } from '../word-table.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Russian closed classes and news words, kept by hand. */
export const words: WordTable = {
  language: 'ru',
  determiners: list('этот эта это эти тот та те такой такая такие весь вся все каждый каждая несколько некоторые'),
  possessives: list('его ее её их свой своя свои наш наша наши'),
  pronouns: [
    { form: 'он', number: 'singular', gender: 'male' },
    { form: 'она', number: 'singular', gender: 'female' },
    { form: 'оно', number: 'singular', gender: 'neuter' },
    { form: 'они', number: 'plural', gender: 'any' },
  ],
  speakers: list('я мы ты вы'),
  prepositions: list('в во на до с со из за от о об про для по под над между при через без после перед среди'),
  subordinators: list('что чтобы потому когда пока если хотя как'),
  relatives: list('который которая которое которые которого которой которых которому которым'),
  complementizers: ['что', 'чтобы', 'о', 'об'],
  questionWords: list('ли почему как что кто где когда'),
  and: list('и или'),
  but: list('но однако а'),
  be: list('есть был была было были будет будут'),
  have: [],
  do: [],
  modals: list('может могут мог могла могли должен должна должны'),
  negations: list('не ни'),
  adverbs: list(
    'также потом позже ранее раньше снова уже еще теперь сейчас тогда сегодня вчера завтра лишь только даже отдельно',
  ),
  openers: list('и но однако также тем временем кроме потом ранее позже раньше итак'),
  verbs: [],
  times: list(
    'понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера завтра утром вечером января февраля марта апреля мая июня июля августа сентября октября ноября декабря года',
  ),
  occasions: list(
    'интервью комментарии брифинге заявлении telegram facebook эфире пресс-конференции выступлении обращении',
  ),
  continuing: list('он она оно они'),
};
