import { phraseList, wordList } from '../word-lists.ts';

/** Capitalised names of things that are no actors: weapons, products, holidays, languages; kept by hand. */
export const things = phraseList(`
  Patriot, Patriots, Shahed, Shaheds, Geran, Gerbera, Kinzhal, Kinzhals, Iskander, Iskanders, Kalibr, Kalibrs, Himars, HIMARS, ATACMS, Taurus, Storm Shadow, SCALP, Leopard, Leopards, Bradley, Bradleys, Abrams, Javelin, Javelins,
  Stinger, Stingers, Bayraktar, Bayraktars, Starlink, Starlinks, Tomahawk, Tomahawks, Tochka-U, Grad, Uragan, Smerch, Lancet, Lancets, Orlan, Oreshnik, Sarmat, Zircon, Onyx, Challenger, Marder, Gepard, Gripen, Gripens, Mirage, Neptune, Flamingo, Iron Dome, Hellfire, Sidewinder, IRIS-T, NASAMS, Molotov,
  iPhone, iPad, Android, Windows, ChatGPT, Gemini, Copilot, Boeing 737, Airbus A320, Model Y, Kindle, PlayStation, Xbox, Bitcoin, Ethereum, Covid, Covid-19, COVID, COVID-19, Omicron, Delta, Ebola, Zika, HIV, AIDS, Aids, Alzheimer's, Parkinson's, Brent, Novichok, Polonium, Zyklon, Viagra, Prozac,
  Christmas, Christmas Eve, Easter, Ramadan, Eid, Hanukkah, Passover, Yom Kippur, Ash Wednesday, Good Friday, New Year, New Year's Eve, Thanksgiving, Halloween, Independence Day, Victory Day, Constitution Day, Labour Day, Black Friday, Lent, Pentecost, Maslenitsa, Diwali, Nowruz,
  World War, World War I, World War II, First World War, Second World War, Great War, Cold War, Civil War, Holocaust, Holodomor, Renaissance, Brexit, Euromaidan, Maidan, Revolution of Dignity, Arab Spring, Prague Spring, Great Depression, Industrial Revolution, Middle Ages, Stone Age, Bronze Age, Ice Age, Euro 2024, Watergate, Nord Stream, Nord Stream 2, TurkStream, Druzhba,
  Bible, Quran, Koran, Torah, Talmud, Gospel, Magna Carta, Marshall Plan, Geneva Conventions, Geneva Convention, Budapest Memorandum, Minsk Agreements, Belt and Road, Green Deal, New Deal, Article 5, Member States, Lend-Lease, Magnitsky Act, Nobel Peace Prize, Nobel Prize, Oscar, Oscars, Grammy, Emmy, Pulitzer, Booker, Eurovision, Olympics, Paralympics, Olympic, Olympic Games, Winter Olympics, Summer Olympics, World Cup, Super Bowl, Wimbledon, Tour de France, Davis Cup, Ryder Cup, Grand Prix, Formula One,
  God, Earth, Mars, Venus, Jupiter, Saturn, Moon, Sun, Milky Way, Internet, Web, World Wide Web, Homo, Orion, Apollo, Soyuz, Dragon, Hubble, Falcon, Starship, Voyager, Aramaic, Sanskrit, Mandarin, Cantonese, Hebrew, Swahili, Esperanto, Arabic, Latin, Russophobia, Ukrainophobia, Photoshop, Excel, Skype, Wi-Fi, Bluetooth, Advertisement, Antarctic Treaty, Richter, Celsius, Fahrenheit, Roman Empire, Russian Empire, Ottoman Empire, British Empire`);

/** Last words of names of events, texts and works: what ends in one is no actor; kept by hand. */
export const thingWords = wordList(`
  agreement agreements treaty act accord accords pact deal prize award awards cup war wars day week month year eve olympics games championship championships tournament marathon festival conference summit forum congress-day symposium meeting talks
  plan project programme program declaration convention conventions memorandum protocol bill law code constitution amendment resolution charter decree order report reports doctrine strategy initiative-plan proposal framework format process peace-plan
  revolution uprising massacre siege battle operation offensive crisis disaster hurricane typhoon storm cyclone earthquake flood pandemic era age century dynasty empire anniversary holiday carnival parade election elections referendum campaign-trail
  gallery-show exhibition biennale song album film movie novel book series show opera symphony podcast-show rocket missile missiles drone drones tank tanks system systems jet jets aircraft helicopter fighter bomber rifle gun cannon howitzer vehicle launcher frigate destroyer submarine corvette
  virus variant disease syndrome vaccine fever flu theory theorem effect principle rule-book law-book style scale index prize-giving medal order-book star cross-medal scholarship fellowship degree standard-time time zone gambit pipeline stream sanctions tax budget tariff tariffs dollar dollars euro euros pound hryvnia rouble ruble
  airstrike strike attack attacks raid bombing shooting shootings hearings inquiry probe affair scandal trial case files papers leak dossier dialogue conversation deadline ceasefire truce corridor-deal grain-deal visa passport marathon-race language alphabet bible question syndrome rally derby primary`);

/**
 * Words that are capitalised in names of bodies, places and things, and hardly in names of people; kept by hand. A
 * name that holds one is no person's.
 */
export const notInPersons = wordList(`
  national international federal central regional municipal supreme royal general special joint united world global public private civil civic social economic political military armed air naval maritime nuclear atomic energy health medical human
  rights foreign internal external domestic defence defense interior finance financial justice education science scientific research technology digital cyber information security strategic state national-security european euro-atlantic northern southern eastern western north south east west
  new old great greater upper lower high higher big little black-sea white-paper red-cross green-deal first second third fourth fifth independent democratic republican liberal conservative socialist communist progressive labour people's people peoples workers veterans youth women's women children children's student students
  trade commerce industry industrial labour-market agriculture agricultural food environment environmental climate water forestry fisheries transport transportation traffic aviation aerospace space railway rail road motor shipping postal telecommunications media broadcasting culture cultural arts sport sports tourism
  emergency rescue fire border customs immigration migration citizenship intelligence counterintelligence investigation investigative anti-corruption criminal court appeals district county city town village region oblast province territory republic kingdom commonwealth empire union league
  development reconstruction recovery reform cooperation co-operation affairs relations policy policies strategy studies study analysis monitoring statistics insurance investment investments capital holdings stock exchange market markets securities savings credit reserve treasury tax revenue customs-house
  and of the for in on at to from with a an our your my this that these we you they it he she his her its their all any some every each no not yes most more many few several other another who what when where why how which if because while although though since until as than then there here
  is are was were be been being has have had do does did can could will would shall should may-not must said says say told asked wants want needs need makes make get gets go goes come comes take takes
  notice privacy cookie cookies newsletter subscribe subscription advertisement battery batteries warhead team pad launch article room memorial catastrophe powers power nuclear-power war peace hope-fund world's chapter section paragraph annex appendix part item stage phase level class category type step grade unit zone sector line wave phase-two day night morning situation isolation resolve allied ultra patriotic sacred holy eternal unknown soldier army police mother father-land help defeat stop save support join free long-live glory great-power deputy senior chief additional expanded enhanced limited extra super mega mini anti pro non former current future interim acting late-night mad satan tornado flying rapid quick fast slow silent hidden black white red blue green yellow golden silver iron steel
  breaking exclusive update updated live watch photo video opinion analysis-piece interview editorial top latest main key major minor local official officials source sources according also
  mission campaign coalition front line operation contact group groups command corps guard guards staff headquarters office offices administration authority authorities agency bureau board commission committee council chamber cabinet ministry department directorate inspectorate secretariat service services association federation foundation fund institute institution centre center academy university college school museum theatre theater library hospital clinic church cathedral monastery club society trust network alliance confederation movement party bank company corporation enterprise plant factory station airport port harbour harbor bridge tunnel dam reservoir canal road street avenue square park stadium arena hotel hall palace castle tower gate line-up`);

/** Words that open a sentence before its subject, beside those of `words.ts`; kept by hand. */
export const openingWords = wordList(`
  anyway regardless plus overall thanks dear hello yes no well ok okay please sorry good bad first second third fourth
  last next one two three four five six seven eight nine ten hundreds thousands dozens millions half part parts none
  nothing something anything everything everyone someone anyone nobody people others both all each every any either
  such same other another more most less least many much few several enough little even only just almost nearly about
  around over under up down out back away together apart alone here there where when why how what who which whose that
  this these those it its he his him she her they their them we our us you your my me i whatever whoever whichever
  wherever whenever however hence thus then now later earlier soon once again still yet already today yesterday tomorrow
  tonight sometimes usually often never always perhaps maybe indeed instead otherwise likewise similarly meanwhile
  moreover furthermore nevertheless nonetheless besides additionally conversely specifically notably apparently evidently
  reportedly allegedly supposedly officially unofficially unconfirmed recently previously formerly currently presently
  inside outside elsewhere nearby beyond behind below above across along amid among against between despite during except
  following including like near off on onto opposite past per regarding round save since through throughout till to toward
  towards unlike until upon versus via with within without according due owing given granted provided considering
  snow rain fire fires damage traffic power gas oil gold war peace work talks trade time money food water heat wind winter summer spring autumn
  police officials residents locals sources experts analysts critics authorities rescuers firefighters medics doctors
  prosecutors investigators lawmakers ministers leaders diplomats journalists reporters soldiers troops forces fighters
  civilians children women men families students teachers workers farmers drivers passengers tourists protesters
  demonstrators activists volunteers voters citizens ukrainian-born news breaking update image photo video source details
  background quote reminder previously read watch see follow`);

/** Capitals that stand for words, not for names: `PM said`; kept by hand. */
export const plainAcronyms = wordList(`
  tv pm mp mps mep meps ceo cfo coo cto vip vips ngo ngos gdp vat hiv aids ai it dna rna gps lgbt lgbtq lgbtq+ uav uavs usv usvs fpv mlrs apc apcs ifv ifvs icbm rpg atgm sam samr usd eur gbp uah rub pow pows wwii wwi ww2 ww1 id iq ok diy faq cctv html pdf usb url
  am pm bc ad ac dc ii iii iv vi vii viii ix xi xii xx xxi hq hr pr ps qr r&d rv sms sos suv sim cd dvd lng lpg npp npps ev evs covid sars mers ptsd adhd icu er md phd ba ma mba dj mc dna pcr ed km kg kwh mw gw mph kph utc gmt est edt cet eest cest pst a&e iphone tnt tot ot re eta etc vr xp pc ie qc kc sc obe mbe cbe et swift ua nl ad dr mr mrs ms jr sr st mt vs no gen col lt sgt capt maj gov sen rep prof rev hon`);

/** Words that may be capitalised behind "and" in the name of a ministry: Ministry of Education `and Science`; kept by hand. */
export const officeNouns = wordList(`
  air science sport sports youth culture tourism trade industry commerce energy technology finance development cooperation co-operation social human labour labor employment welfare health environment climate natural food rural agriculture fisheries water forestry defence defense security home
  foreign immigration citizenship border customs emergency prevention control statistics communications information digital transport infrastructure housing communities territories reconstruction reintegration europe justice equality education research innovation planning economy economic public services rights
  consumer research family veterans media space aviation maritime atomic nuclear drug medicines exchange cyber`);

/** Words inside names of ships, and prefixes that show one. */
export const shipPrefixes = wordList('uss hms mv ms ss rms hmcs hnoms');
