import { phraseList, wordList } from '../word-lists.ts';

/** What English texts call countries beside the names in `countries.ts`: `CODE name`; kept by hand. */
export const countryAliases = phraseList(`
  US America, US United States, GB Britain, GB U.K., BA Bosnia, SY Syria,
  KP DPRK, KR ROK, VA Vatican City, AE Emirates, CD DR Congo, CD DRC, CN PRC, NL Holland, MM Burma, KG Kirghizia,
  MD Moldova, TW Taiwan, FK Falklands, TZ Tanzania, UA Ukraine, BY Byelorussia, ST São Tomé and Príncipe, RE Réunion,
  VE Bolivarian Republic of Venezuela, IR Islamic Republic of Iran, TR Türkiye, MK Macedonia, LA Laos`);

/** Countries that are parts of one: `CODE name`; kept by hand. */
export const countryParts = phraseList('GB England, GB Scotland, GB Wales, GB Northern Ireland');

/** Adjectives and names of peoples beside those in `countries.ts`: `CODE word`; kept by hand. */
export const demonyms = phraseList(`
  GB British, GB Britons, GB Briton, GB English, GB Scottish, GB Welsh, GB Northern Irish, AR Argentine, AR Argentinian,
  BA Bosnian, CG Congolese, CD Congolese, EC Ecuadorian, GR Hellenic, KZ Kazakh, XK Kosovan, XK Kosovar, LU Luxembourgish,
  PS Palestinian, PH Philippine, PH Filipina, PT Portuguese, RU Russian, SK Slovak, SI Slovene, ES Spaniard, SE Swede, TR Turk,
  TM Turkmen, UZ Uzbek, YE Yemeni, AE Emirati, UA Ukrainian, PL Pole, DK Dane, FI Finn, GB Scots, IE Irishman, FR Frenchman,
  VE Venezuelan, SV Salvadorean, MG Malagasy, SA Saudi Arabian, KR Korean, KP Korean, AF Afghan, AZ Azeri, IL Israeli, IQ Kurdish,
  RU Chechen, RU Soviet, UA Crimean, UA Crimean Tatar, CN Tibetan, CN Uyghur, PR Puerto Rican, GL Greenlandic, FO Faroese, DO Dominican`);

/** Adjectives of wider regions and of religions: they name nobody by themselves; kept by hand. */
export const otherAdjectives = phraseList(`
  European, Asian, African, Latin American, South American, North American, Middle Eastern, Western, Eastern, Northern, Southern, Nordic, Baltic,
  Scandinavian, Balkan, Slavic, Arab, Arabic, Latin, Jewish, Muslim, Islamic, Christian, Catholic, Orthodox, Protestant, Sunni, Shia, Shiite, Jew, 
  Buddhist, Hindu, Sikh, Kremlin-backed, Roman, Byzantine, Ottoman, Nazi, Communist, Socialist, Marxist, Democratic, Republican, Conservative, Liberal,
  Labour, Eurasian, Transatlantic, Euro-Atlantic, Anglo-Saxon, Caucasian, Siberian, Californian, Texan, Londoner, Parisian, Muscovite, Bavarian, Catalan,
  Basque, Flemish, Sicilian, Hawaiian, Quebecois, Donbas`);

/** Parts of the world, seas, mountains and regions; kept by hand. */
export const regions = phraseList(`
  Europe, Eastern Europe, Western Europe, Central Europe, Northern Europe, Southern Europe, Asia, Central Asia, South Asia, Southeast Asia, East Asia, Africa,
  North Africa, West Africa, East Africa, Southern Africa, South America, North America, Latin America, Central America, Oceania, Antarctica, Middle East, Near East, Far East,
  Balkans, Western Balkans, Baltics, Baltic States, Scandinavia, Caucasus, South Caucasus, North Caucasus, Caribbean, Mediterranean, Siberia, Sahel, Sahara, Levant, Arctic,
  Indo-Pacific, Black Sea, Baltic Sea, North Sea, Sea of Azov, Azov Sea, Red Sea, Dead Sea, Caspian Sea, Adriatic Sea, Aegean Sea, Barents Sea, South China Sea, East China Sea,
  Arabian Sea, Persian Gulf, Gulf of Mexico, Gulf of Finland, Gulf of Oman, English Channel, Bosphorus, Dardanelles, Suez Canal, Panama Canal, Strait of Hormuz, Taiwan Strait,
  Kerch Strait, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic Ocean, Danube, Dnipro River, Dniester, Rhine, Volga, Don River, Nile, Thames, Seine, Mississippi,
  Amazon, Euphrates, Tigris, Carpathians, Alps, Urals, Himalayas, Pyrenees, Andes, Donbas, Donbass, Crimea, Transnistria, Zakarpattia, Galicia, Bukovina, Volhynia, Podillia, Polissia,
  Bessarabia, Chechnya, Dagestan, Ingushetia, Tatarstan, Bashkortostan, Abkhazia, South Ossetia, North Ossetia, Nagorno-Karabakh, Karabakh, Adjara, Kurdistan, West Bank, Gaza, Gaza Strip,
  Golan Heights, Sinai, Kashmir, Punjab, Tibet, Xinjiang, Inner Mongolia, Manchuria, Hong Kong, Macau, Darfur, Tigray, Catalonia, Basque Country, Andalusia, Galilee, Brittany, Normandy,
  Provence, Corsica, Sardinia, Sicily, Lombardy, Tuscany, Veneto, Bavaria, Saxony, Brandenburg, Hesse, Thuringia, Lower Saxony, North Rhine-Westphalia, Schleswig-Holstein,
  Baden-Württemberg, Tyrol, South Tyrol, Flanders, Wallonia, Silesia, Pomerania, Masovia, Subcarpathian Voivodeship, Transylvania, Moldavia, Vojvodina, Dalmatia, Republika Srpska,
  Soviet Union, USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany, Prussia, Gagauzia, Lapland, Åland, Svalbard, Crete, Anatolia, Cappadocia, Ulster, Cornwall, Yorkshire, Kent, Essex, Surrey, Midlands, Highlands, Kuril Islands, Sakhalin, Kamchatka, Okinawa,
  Hokkaido, Snake Island, Zmiinyi Island, New England, Silicon Valley, Wall Street, Capitol Hill, Downing Street, Whitehall, Bay Area, Gulf Coast, East Coast, West Coast, Midwest,
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts,
  Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
  Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia, Ontario, Quebec, Alberta,
  British Columbia, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut, New South Wales, Queensland, Tasmania, South Australia, Western Australia,
  Guangdong, Sichuan, Hubei, Hunan, Henan, Hebei, Shandong, Jiangsu, Zhejiang, Fujian, Yunnan, Gujarat, Maharashtra, Kerala, Tamil Nadu, Uttar Pradesh, Bihar, Assam, Java, Sumatra, Bali, Borneo`);

/** Words before "to" and "from" that make a place of what follows; kept by hand. */
export const motionWords = wordList(`
  go goes going went gone come comes coming came fly flies flying flew flown travel travels travelling traveled travelled
  move moves moving moved return returns returning returned flee flees fleeing fled drive drives driving drove driven
  sail sails sailing sailed walk walks walked run runs ran lead leads leading evacuate evacuated evacuating evacuation
  deport deported deportation transfer transferred ship shipped shipping export exported exports deliver delivered
  deliveries supply supplies arrive arrived arriving depart departed departing departure withdraw withdrew withdrawn
  withdrawal retreat retreated advance advanced advancing trip trips visit visits journey flight flights train trains bus
  buses ferry ferries road roads route routes way highway railway line lines cable cables pipeline pipelines bridge
  corridor tour relocate relocated migrated emigrated extradited extradition transported back far miles kilometres
  kilometers metres close-by north south east west northeast northwest southeast southwest residents refugees envoy
  migrants tourists volunteers people troops soldiers fled-back home ambassador`);

/** Nouns that end the names of places, beside those of `nouns.ts`; kept by hand. */
export const placeEnds = wordList(`
  state mosque temple synagogue monastery chapel sound fjord cove cape pass canal dam hill hills creek forest plateau coast reservoir straits cemetery quarter heights
  pier quay tower gate garden gardens mall prison jail memorial monument glacier volcano basin delta lagoon reef cliffs
  cliff wood woods meadow field fields steppe lowland highlands hinterland tundra oasis crossing checkpoint junction
  terminal refinery mine quarry depot airfield airbase base barracks fort fortress bunker lane boulevard drive crescent
  suburb suburbs neighbourhood settlement oblasts hromadas raions governorate prefecture canton voivodeship commune
  atoll archipelago isthmus spit shoal bank-side falls waterfall spring springs plain plains range ranges ridge peak
  plant nppp npp`);

/** Cities and towns that news from many countries names; kept by hand. Capitals are in `countries.ts`. */
export const cities = phraseList(`
  Kyiv, Kiev, Kharkiv, Kharkov, Odesa, Odessa, Dnipro, Lviv, Zaporizhzhia, Kherson, Mykolaiv, Sumy, Chernihiv, Poltava, Cherkasy, Vinnytsia, Zhytomyr, Rivne, Lutsk, Ternopil,
  Khmelnytskyi, Ivano-Frankivsk, Chernivtsi, Uzhhorod, Kropyvnytskyi, Donetsk, Luhansk, Mariupol, Bakhmut, Pokrovsk, Kramatorsk, Sloviansk, Kostiantynivka, Avdiivka, Druzhkivka,
  Toretsk, Chasiv Yar, Vuhledar, Kurakhove, Selydove, Myrnohrad, Dobropillia, Lyman, Siversk, Soledar, Popasna, Sievierodonetsk, Lysychansk, Rubizhne, Kreminna, Svatove, Starobilsk,
  Kupiansk, Izium, Balakliia, Vovchansk, Chuhuiv, Lozova, Kremenchuk, Myrhorod, Lubny, Konotop, Shostka, Okhtyrka, Trostianets, Romny, Hlukhiv, Nizhyn, Pryluky, Bucha, Irpin, Hostomel,
  Borodianka, Brovary, Boryspil, Bila Tserkva, Fastiv, Vasylkiv, Vyshhorod, Chornobyl, Pripyat, Prypiat, Slavutych, Uman, Smila, Kryvyi Rih, Nikopol, Pavlohrad, Kamianske, Marhanets,
  Melitopol, Berdiansk, Tokmak, Enerhodar, Orikhiv, Huliaipole, Polohy, Vasylivka, Nova Kakhovka, Kakhovka, Skadovsk, Henichesk, Beryslav, Snihurivka, Voznesensk, Pervomaisk, Ochakiv,
  Izmail, Reni, Bilhorod-Dnistrovskyi, Chornomorsk, Pivdennyi, Mukachevo, Berehove, Drohobych, Stryi, Kalush, Kolomyia, Kovel, Dubno, Kamianets-Podilskyi, Shepetivka, Starokostiantyniv,
  Sevastopol, Simferopol, Kerch, Yalta, Feodosia, Yevpatoria, Dzhankoi, Horlivka, Makiivka, Yenakiieve, Debaltseve, Ilovaisk, Alchevsk, Robotyne, Krynky, Zaliznyi Port,
  Moscow, St Petersburg, Saint Petersburg, Petersburg, Kursk, Belgorod, Bryansk, Rostov, Rostov-on-Don, Voronezh, Krasnodar, Sochi, Novorossiysk, Taganrog, Tula, Kaluga, Ryazan, Tver, Smolensk, Pskov,
  Murmansk, Arkhangelsk, Kaliningrad, Kazan, Samara, Saratov, Volgograd, Engels, Ufa, Perm, Yekaterinburg, Chelyabinsk, Omsk, Tomsk, Novosibirsk, Krasnoyarsk, Irkutsk, Vladivostok, Khabarovsk,
  Yakutsk, Grozny, Makhachkala, Nizhny Novgorod, Astrakhan, Sudzha, Shebekino, Yeysk, Tuapse, Ust-Luga, Gomel, Brest, Grodno, Vitebsk, Mogilev, Bobruisk,
  Krakow, Kraków, Gdansk, Gdańsk, Lodz, Wroclaw, Wrocław, Poznan, Poznań, Lublin, Rzeszow, Rzeszów, Przemysl, Katowice, Szczecin, Bialystok, Medyka, Dorohusk, Kaunas, Klaipeda, Daugavpils, Tartu, Narva,
  Brno, Ostrava, Kosice, Košice, Debrecen, Szeged, Pécs, Cluj, Cluj-Napoca, Iasi, Timisoara, Constanta, Constanța, Suceava, Galati, Varna, Plovdiv, Burgas, Balti, Tiraspol, Comrat, Novi Sad, Niš, Split,
  Dubrovnik, Rijeka, Maribor, Mostar, Banja Luka, Thessaloniki, Piraeus, Istanbul, Izmir, Antalya, Bursa, Adana, Trabzon, Batumi, Kutaisi, Gori, Gyumri, Stepanakert, Ganja, Almaty, Shymkent, Samarkand, Bukhara, Osh,
  Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf, Dusseldorf, Dortmund, Essen, Leipzig, Dresden, Bremen, Hanover, Nuremberg, Ramstein, Mainz, Bonn, Heidelberg, Potsdam, Rostock, Kiel, Wiesbaden,
  Salzburg, Graz, Linz, Innsbruck, Zurich, Zürich, Geneva, Basel, Lausanne, Lucerne, Davos, Lugano, Bürgenstock, Lyon, Marseille, Nice, Toulouse, Bordeaux, Nantes, Strasbourg, Lille, Rennes, Calais, Cannes, Toulon,
  Antwerp, Ghent, Bruges, Liège, Rotterdam, The Hague, Hague, Utrecht, Eindhoven, Groningen, Maastricht, Delft, Leiden, Milan, Naples, Turin, Florence, Venice, Bologna, Genoa, Palermo, Bari, Verona, Trieste, Pisa, Catania,
  Barcelona, Valencia, Seville, Bilbao, Malaga, Málaga, Zaragoza, Granada, Porto, Braga, Coimbra, Faro, Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Glasgow,
  Edinburgh, Aberdeen, Dundee, Cardiff, Swansea, Belfast, Derry, Londonderry, Oxford, Cambridge, Brighton, Southampton, Portsmouth, Plymouth, Dover, York, Salisbury, Cork, Galway, Limerick,
  Gothenburg, Malmö, Malmo, Uppsala, Bergen, Trondheim, Stavanger, Tromsø, Tromso, Kirkenes, Aarhus, Odense, Tampere, Turku, Espoo, Oulu, Rovaniemi, Reykjavík,
  Washington, Washington DC, Washington D.C, Washington D.C., New York City, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Antonio, San Diego, San Francisco, San Jose, Dallas, Austin, Boston, Seattle, Denver, Detroit,
  Memphis, Nashville, Baltimore, Milwaukee, Portland, Las Vegas, Atlanta, Miami, Orlando, Tampa, Minneapolis, New Orleans, Cleveland, Cincinnati, Pittsburgh, St Louis, St. Louis, Kansas City, Sacramento, Oakland, Honolulu,
  Anchorage, Salt Lake City, Brooklyn, Manhattan, Bronx, Queens, Harlem, Hollywood, Buffalo, Charlotte, Indianapolis, Albuquerque, Tucson, El Paso, Fort Worth, Oklahoma City, Louisville, Richmond, Raleigh, Newark,
  Mar-a-Lago, Palm Beach, Camp David, Guantanamo Bay, Guantanamo, Hiroshima, Nagasaki, Chernobyl, Fukushima,
  Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Halifax, Quebec City, Kananaskis, Guadalajara, Monterrey, Tijuana, Cancún, Cancun, Acapulco, Rio de Janeiro, São Paulo, Sao Paulo, Brasilia, Salvador, Recife, Belém, Cordoba, Rosario,
  Valparaíso, Medellín, Medellin, Cali, Cartagena, Maracaibo, Cusco, Guayaquil, La Paz, Bogota, Asuncion, San Jose,
  Tel Aviv, Haifa, Ashkelon, Ashdod, Eilat, Beersheba, Nazareth, Gaza City, Rafah, Khan Younis, Khan Yunis, Jabalia, Deir al-Balah, Hebron, Nablus, Jenin, Bethlehem, Jericho, East Jerusalem, West Jerusalem, Aleppo, Homs, Idlib, Hama, Latakia, Deir ez-Zor, Raqqa,
  Palmyra, Daraa, Mosul, Basra, Erbil, Kirkuk, Fallujah, Tikrit, Sidon, Tyre, Tripoli, Benghazi, Misrata, Sirte, Alexandria, Giza, Port Said, Suez, Luxor, Aswan, Jeddah, Mecca, Medina, Dubai, Sharjah, Aden, Sanaa, Hodeidah, Marib,
  Isfahan, Shiraz, Tabriz, Mashhad, Natanz, Fordow, Bushehr, Qom, Abadan, Kandahar, Herat, Jalalabad, Mazar-i-Sharif, Kunduz, Peshawar, Karachi, Lahore, Rawalpindi, Quetta, Multan, Mumbai, Bombay, Delhi, Kolkata, Calcutta, Chennai, Madras,
  Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Amritsar, Srinagar, Goa, Varanasi, Surat, Chittagong, Cox's Bazar, Pokhara, Kandy, Jaffna, Shanghai, Hong Kong, Shenzhen, Guangzhou, Wuhan, Chengdu, Chongqing, Tianjin, Nanjing, Xi'an, Hangzhou,
  Suzhou, Harbin, Dalian, Qingdao, Xiamen, Kunming, Lhasa, Urumqi, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka, Kobe, Sendai, Busan, Incheon, Daegu, Panmunjom, Kaesong, Ho Chi Minh City, Saigon, Da Nang, Hue, Haiphong, Chiang Mai, Phuket, Pattaya, Mandalay, Yangon,
  Rangoon, Surabaya, Bandung, Medan, Davao, Cebu, Quezon City, Penang, Johor Bahru, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Auckland, Christchurch, Dunedin,
  Casablanca, Marrakesh, Marrakech, Fez, Tangier, Agadir, Oran, Sfax, Lagos, Kano, Ibadan, Port Harcourt, Maiduguri, Kumasi, Mombasa, Kisumu, Dar es Salaam, Zanzibar, Arusha, Goma, Bukavu, Lubumbashi, Kisangani, Johannesburg, Cape Town, Durban, Soweto,
  Port Elizabeth, Bloemfontein, Bulawayo, Beira, Luanda, Douala, Timbuktu, Gao, El Fasher, Omdurman, Port Sudan, Mekelle, Gondar, Hargeisa, Ulaanbaatar, Astana, Nur-Sultan, Bogotá, Chisinau, Kishinev, Sanaa, Ndjamena, Pristina, Prishtina`);
