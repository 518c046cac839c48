import type { OrganisationWords } from '../source-table.ts';
import { phraseList, wordList } from '../word-lists.ts';

/** How organisations are recognised by their names in English; kept by hand. */
export const organisations: OrganisationWords = {
  heads: wordList(
    `ministry council committee commission department agency office administration government parliament police army navy
     court tribunal company bank union party university institute service services bureau board authority authorities
     association federation alliance embassy consulate command staff headquarters group organisation organization academy
     assembly brigade battalion regiment corps guard guards centre center foundation fund society league church congress
     senate cabinet directorate secretariat inspectorate treasury forces force fleet front movement mission hospital
     school college museum laboratory presidency municipality corporation corp inc ltd operator regulator watchdog ombudsman
     prosecutors chamber delegation coalition network division unit squad patrol inspection observatory exchange
     initiative project club institution holding plant railway railways airline airlines`,
  ),
  names: phraseList(
    `Pentagon, Kremlin, White House, NATO, Downing Street, Bundestag, Bundeswehr, Verkhovna Rada, State Duma, Duma, Rada,
     Knesset, Sejm, Seimas, Riksdag, Rosaviatsiya, Roskomnadzor, Rosatom, Gazprom, Naftogaz, Ukrenergo, Ukrzaliznytsia,
     Energoatom, Europol, Interpol, Frontex, Eurostat, Hamas, Hezbollah, EU, UN, Elysee, Vatican`,
  ),
};
