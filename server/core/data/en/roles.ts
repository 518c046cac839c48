import type { RoleWords } from '../source-table.ts';
import { phraseList, wordList } from '../word-lists.ts';

/** Offices, titles and the words about people's names in English; kept by hand. */
export const roles: RoleWords = {
  titles: wordList(
    `president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman
     king queen prince princess pope cardinal archbishop bishop metropolitan patriarch rabbi imam general colonel major
     captain lieutenant sergeant admiral commander commander-in-chief commandant marshal brigadier corporal commissioner
     ambassador consul envoy speaker chairman chairwoman chairperson chair chief head director judge justice attorney
     prosecutor sheriff professor doctor dr dr. mr mr. mrs mrs. ms ms. sir lord lady dame baroness leader spokesman
     spokeswoman spokesperson deputy mp mep md councillor analyst expert economist historian journalist editor
     editor-in-chief correspondent reporter author writer actor manager founder co-founder ceo lawyer adviser advisor aide
     officer inspector superintendent activist coordinator member negotiator undersecretary ombudsman lawmaker volunteer
     representative official veteran blogger milblogger researcher scientist gen gen. col col. lt lt. sgt sgt. capt capt.
     maj maj. gov gov. sen sen. rep rep. prof prof. serviceman pilot politician oligarch businessman warlord emir crown`,
  ),
  compounds: phraseList(
    'of state, of defence, of defense, of staff, general, of war, of the interior, of finance, elect',
  ),
  particles: wordList('van der den de von zu al bin ibn el da di del della dos le la ter ten af y ben abu ul'),
};
