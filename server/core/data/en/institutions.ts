import { phraseList, wordList } from '../word-lists.ts';

/** Organisations whose names do not say what they are, or are met often, as English texts print them; kept by hand. */
export const institutions = phraseList(`
  White House, Kremlin, Pentagon, Capitol, State Department, US State Department, Treasury Department, Justice Department, Defense Department, Department of State, Department of Defense,
  Department of Justice, Department of Homeland Security, Homeland Security, Foreign Office, Home Office, Foreign Ministry, Defence Ministry, Defense Ministry, Interior Ministry, Finance Ministry, Health Ministry,
  Energy Ministry, Justice Ministry, Education Ministry, Economy Ministry, Elysee, Élysée, Élysée Palace, Elysee Palace, Quai d'Orsay, Bundestag, Bundesrat, Bundeswehr, Bundesbank, Chancellery, Verkhovna Rada, State Duma, Duma, Rada, Federation Council,
  Knesset, Sejm, Seimas, Saeima, Riigikogu, Riksdag, Storting, Folketing, Eduskunta, Althing, Congress, US Congress, Senate, US Senate, House of Representatives, House of Commons, House of Lords, Commons, Lords,
  Supreme Court, High Court, Constitutional Court, International Criminal Court, International Court of Justice, European Court of Human Rights, Hague Tribunal, Politburo, Majlis, Bank of England, Federal Reserve, Fed,
  European Central Bank, National Bank of Ukraine, World Bank, IMF, International Monetary Fund, World Trade Organization, WTO, World Health Organization, WHO, UN, United Nations, U.N., UN Security Council, Security Council,
  General Assembly, UN General Assembly, UNESCO, UNICEF, UNHCR, UNRWA, OCHA, IAEA, International Atomic Energy Agency, NATO, North Atlantic Treaty Organization, EU, E.U., European Union, European Commission, European Council, European Parliament, Council of Europe,
  Council of the European Union, PACE, OSCE, Organization for Security and Co-operation in Europe, G7, G8, G20, BRICS, ASEAN, OPEC, OPEC+, CSTO, CIS, Commonwealth of Independent States, African Union, Arab League, Quad, AUKUS, Coalition of the Willing, OECD, Interpol, Europol, Eurojust,
  Frontex, Eurostat, Red Cross, International Committee of the Red Cross, ICRC, Red Crescent, Red Crescent Society, Médecins Sans Frontières, Doctors Without Borders, Amnesty International, Amnesty, Human Rights Watch, Greenpeace, Transparency International, Reporters Without Borders, Freedom House, Oxfam,
  Save the Children, Caritas, CIA, FBI, NSA, DEA, DHS, USAID, NASA, FDA, CDC, IRS, EPA, SEC, FCC, MI5, MI6, GCHQ, Mossad, Shin Bet, IDF, Israel Defense Forces, IRGC, FSB, GRU, SVR, KGB, NKVD, SBU, Security Service of Ukraine, NABU, SAPO, HUR, Defence Intelligence of Ukraine,
  Armed Forces of Ukraine, Ukrainian Armed Forces, Russian Armed Forces, Ukrainian Air Force, Ukrainian Navy, Russian Navy, Black Sea Fleet, Northern Fleet, General Staff, General Staff of Ukraine, Air Force, US Air Force, US Army, US Navy, US Marine Corps, Marine Corps, Royal Navy, Royal Air Force, Red Army,
  National Guard, National Guard of Ukraine, State Border Guard Service, State Emergency Service, State Emergency Service of Ukraine, National Police, National Police of Ukraine, President's Office, Office of the President, Office of the President of Ukraine, Prosecutor General's Office, Office of the Prosecutor General, State Bureau of Investigation, Cabinet of Ministers,
  Ukrenergo, Ukrzaliznytsia, Energoatom, Naftogaz, Ukroboronprom, Ukrposhta, PrivatBank, DTEK, Gazprom, Rosneft, Lukoil, Rosatom, Sberbank, Rostec, Rosoboronexport, Roskosmos, Roscosmos, Rosaviatsiya, Roskomnadzor, Rosgvardia, Wagner, Wagner Group, Azov, Azov Regiment, Azov Brigade,
  Hamas, Hezbollah, Houthis, Taliban, Islamic State, ISIS, IS, Daesh, Al-Qaeda, al-Qaeda, Al Qaeda, Fatah, Palestinian Authority, Islamic Jihad, PKK, YPG, Boko Haram, Al-Shabaab, Muslim Brotherhood, PLO, IRA, Sinn Féin, Sinn Fein, Fidesz, Likud, Kuomintang, Vlaams Belang, Fine Gael, Fianna Fáil, Syriza, Podemos, Forza Italia, Law and Justice, Civic Platform, Civic Coalition,
  Alternative for Germany, AfD, CDU, CSU, SPD, FDP, Greens, National Rally, Renaissance, Labour, Labour Party, Conservative Party, Conservatives, Tories, Liberal Democrats, Lib Dems, SNP, Reform UK, Republican Party, Democratic Party, Republicans, Democrats, GOP, Servant of the People, European Solidarity, Batkivshchyna, United Russia, Communist Party, Black Lives Matter,
  Google, Microsoft, Apple, Amazon, Meta, OpenAI, Tesla, SpaceX, Nvidia, Intel, Samsung, Huawei, Boeing, Airbus, Lockheed Martin, Raytheon, Northrop Grumman, General Dynamics, General Electric, General Motors, BAE Systems, Rheinmetall, Saab, Thales, Leonardo, Siemens, Volkswagen, BMW, Mercedes-Benz, Toyota, Ford, Shell, BP, Exxon, ExxonMobil, Chevron, TotalEnergies, Equinor, Eni, Orsted, Maersk, IKEA, Nokia, Ericsson,
  Goldman Sachs, JPMorgan, JPMorgan Chase, Morgan Stanley, Citigroup, BlackRock, Deutsche Bank, Credit Suisse, UBS, HSBC, Barclays, Lloyds, Moody's, Fitch, Standard & Poor's, McDonald's, Coca-Cola, Starbucks, Walmart, Pfizer, Moderna, AstraZeneca, BioNTech, Novartis, Roche, Bayer, BASF, Netflix, Disney, Sony, Uber, Airbnb, Wikimedia, Wikipedia, Mozilla,
  FIFA, UEFA, IOC, International Olympic Committee, WADA, NBA, NFL, MLB, NHL, NCAA, Premier League, Bundesliga, La Liga, Serie A, Champions League, Real Madrid, Barcelona FC, Manchester United, Manchester City, Arsenal, Chelsea, Bayern Munich, Juventus, Dynamo Kyiv, Shakhtar Donetsk, Shakhtar, Harvard, Yale, MIT, Stanford, Princeton, Oxford University, Cambridge University,
  Chatham House, Carnegie Endowment, RAND, RAND Corporation, Brookings, Brookings Institution, Atlantic Council, Institute for the Study of War, ISW, Levada Center, Gallup, Ipsos, YouGov, Kyiv International Institute of Sociology, KIIS, SIPRI, IISS, Royal United Services Institute, RUSI, Kiel Institute, Flightradar24, NetBlocks, Oryx, DeepState UA,
  Holy See, Vatican, Church of England, Orthodox Church of Ukraine, Ukrainian Orthodox Church, Russian Orthodox Church, Moscow Patriarchate, Ecumenical Patriarchate, Catholic Church, Nord Stream AG, Nobel Committee, Kongra, Politico Europe, Gestapo, Wehrmacht, Stasi, Scotland Yard, Met Police, Metropolitan Police, Secret Service, Coast Guard, US Coast Guard, Border Patrol, Customs and Border Protection, ICE`);

/** Acronyms of bodies that the table above knows: `acronym: name in full`; kept by hand. */
export const institutionAcronyms: ReadonlyMap<string, string> = new Map(
  phraseList(`
  UN: United Nations, U.N.: United Nations, EU: European Union, E.U.: European Union, NATO: North Atlantic Treaty Organization, IAEA: International Atomic Energy Agency, WHO: World Health Organization,
  IMF: International Monetary Fund, WTO: World Trade Organization, OSCE: Organization for Security and Co-operation in Europe, ICC: International Criminal Court, ICJ: International Court of Justice,
  ICRC: International Committee of the Red Cross, SBU: Security Service of Ukraine, ISW: Institute for the Study of War, IDF: Israel Defense Forces, IOC: International Olympic Committee,
  CIS: Commonwealth of Independent States, ECB: European Central Bank, CIA: Central Intelligence Agency, FBI: Federal Bureau of Investigation, NSA: National Security Agency, NASA: National Aeronautics and Space Administration,
  FDA: Food and Drug Administration, KIIS: Kyiv International Institute of Sociology, RUSI: Royal United Services Institute, SNP: Scottish National Party, AfD: Alternative for Germany, CSTO: Collective Security Treaty Organization,
  PACE: Parliamentary Assembly of the Council of Europe, NABU: National Anti-Corruption Bureau, HRW: Human Rights Watch, AP: Associated Press, AFP: Agence France-Presse, BBC: British Broadcasting Corporation`).map(
    (pair) => pair.split(': ') as [string, string],
  ),
);

/** Nouns that end the names of bodies, beside those of `nouns.ts`; kept by hand. */
export const bodyEnds = wordList(`
  ag se sa nv oy ab asa spa ooo oao pjsc bv kg
  division caucus squadron legion consortium syndicate conglomerate platoon company-group division directorate taskforce
  secretariat presidium soviet mejlis majlis senate caucus synod diocese parish eparchy patriarchate orchestra choir
  theatre theater ensemble troupe opera ballet studio studios records pictures laboratories labs systems technologies
  pharmaceuticals petroleum energy telecom bancorp partners associates brothers sons limited incorporated airways shipping
  shipyard shipyards works yard mill mills brewery union unions federations clinic hospice kindergarten lyceum gymnasium
  conservatory archive archives library fleet flotilla garrison militia battalions fusiliers rangers hussars marines
  ombudsman registry commissariat embassy consulate tribunal assizes constabulary gendarmerie carabinieri troops
  republicans democrats conservatives socialists liberals greens united rovers albion hotspur athletic`);

/** Services that carry what others say: an organisation only where they act themselves; kept by hand. */
export const services = phraseList(
  'Telegram, Facebook, Twitter, X, Instagram, YouTube, TikTok, WhatsApp, Viber, LinkedIn, Truth Social, Bluesky, Threads, VKontakte, VK, Reddit, Signal, Zoom, Snapchat, Weibo, WeChat, Substack, Patreon, Discord',
);
