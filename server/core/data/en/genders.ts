import { wordList } from '../word-lists.ts';

/** Titles and nouns that are said of women only, English and Ukrainian, without full stops; kept by hand. */
export const feminineTitles = wordList(`
  mrs ms miss madam queen princess empress duchess countess lady dame baroness chairwoman spokeswoman congresswoman
  councilwoman assemblywoman policewoman businesswoman sportswoman actress hostess heiress mother sister daughter wife
  widow grandmother aunt niece girlfriend nun
  речниця міністерка президентка депутатка директорка керівниця очільниця секретарка`);

/** The same of men. */
export const masculineTitles = wordList(`
  mr sir king prince emperor pope duke count lord baron chairman spokesman congressman councilman assemblyman policeman
  businessman sportsman serviceman actor father brother son husband widower grandfather uncle nephew boyfriend monk
  archbishop cardinal patriarch imam rabbi ayatollah sheikh emir`);

/** Nouns of offices and trades before a name, beside those of `nouns.ts`; kept by hand. */
export const moreTitles = wordList(`
  colonel-general secretary-general attorney-general director-general commander-in-chief editor-in-chief co-chair co-founder co-author
  pm fm administrator tsar czar sultan anchor pastor deacon hetman vice-chancellor vice-premier ombudswoman oligarch warlord milblogger
  blogger entrepreneur tycoon commandant congressperson sergeant-major brigadier-general lieutenant-colonel
  lieutenant-general major-general minister-president taoiseach caliph mufti abbot abbess metropolitan private cadet
  presenter pianist violinist composer conductor poet novelist playwright painter sculptor photographer filmmaker
  striker defender tennis-player boxer skier swimmer biathlete cyclist driver pilot cosmonaut astronaut surgeon nurse
  physicist chemist biologist epidemiologist virologist sociologist psychologist philosopher archaeologist geologist
  mp's dr's rapporteur comptroller chamberlain marquess viscount esquire mister madame monsieur herr frau señor signor`);

/** Words that go before a title without being one. */
export const titleModifiers = wordList(`
  former ex-president ex-minister deputy acting prime foreign senior chief vice interim defence defense interior finance
  health justice education energy economy transport agriculture environment culture labour labor trade internal external
  digital infrastructure home affairs then late first top assistant outgoing incoming newly veteran retired press
  lead special permanent high executive managing general attorney prosecutor police staff commanding supreme regional
  presidential military foreign-policy security national state party opposition majority minority house senate human
  rights financial political economic social european parliamentary city county district village mayoral honorary
  full associate founding junior shadow second third major lieutenant rear brigadier field grand crown`);
