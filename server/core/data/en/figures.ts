import { wordList } from '../word-lists.ts';

/** English words behind a number that make it a statistic, kept by hand. */
export const units = wordList(
  `percent million billion trillion thousand people persons men women children civilians soldiers troops residents
   households families patients cases deaths casualties victims voters workers employees refugees homes houses buildings
   tonnes tons barrels megawatts crowns dollars euros pounds hryvnias roubles rubles attacks drones missiles`,
);
