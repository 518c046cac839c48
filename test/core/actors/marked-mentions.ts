/**
 * Invented sentences with every name marked by its kind; what is not marked names nobody. `unknown` is a name whose
 * kind its block alone does not show. Grouped by what they are about.
 */
export const markedMentions: Readonly<Record<string, string>> = {
  'titles before a name': `
⟦place|US⟧ Secretary of State ⟦person|Oda Brekke⟧ left on Tuesday.
⟦place|US⟧ Secretary of Defense ⟦person|Lloyd Veld⟧ met ⟦place|UK⟧ Prime Minister ⟦person|Keith Orrem⟧.
French President ⟦person|Emmanuel Tessen⟧ and ⟦place|UK⟧ Prime Minister ⟦person|Kate Aronsen⟧ spoke by phone.
Ukrainian Foreign Minister ⟦person|Andrii Solonenko⟧ thanked ⟦place|Poland⟧.
⟦place|Ukraine⟧'s Defence Minister ⟦person|Rustem Halych⟧ flew to ⟦place|Brussels⟧.
President of ⟦place|Ukraine⟧ ⟦person|Volodymyr Tesliuk⟧ visited ⟦place|Kherson Oblast⟧.
Prime Minister of ⟦place|Poland⟧ ⟦person|Donald Wrona⟧ disagreed.
Mayor of ⟦place|Kyiv⟧ ⟦person|Vitalii Moroz⟧ reported a fire.
⟦place|Kharkiv⟧ Mayor ⟦person|Ihor Tereshko⟧ wrote about it.
Head of the ⟦organisation|Halden Harbour Board⟧ ⟦person|Ilmar Tessen⟧ resigned.
⟦organisation|NATO⟧ Secretary General ⟦person|Mark Ruiter⟧ arrived.
⟦organisation|EU⟧ High Representative ⟦person|Kaja Kask⟧ spoke first.
⟦organisation|Kremlin⟧ spokesman ⟦person|Dmitry Peskarev⟧ declined to comment.
⟦organisation|White House⟧ press secretary ⟦person|Caroline Levin⟧ confirmed it.
Russian leader ⟦person|Vladimir Putilin⟧ did not come.
Deputy Prime Minister for Fisheries ⟦person|Runa Veld⟧ objected.
Chancellor ⟦person|Olaf Schulte⟧ and Foreign Minister ⟦person|Annalena Berger⟧ agreed.
Gen. ⟦person|Liv Aronsen⟧ and Dr. ⟦person|Mira Solberg⟧ testified.
Mr ⟦person|Brekke⟧ and Ms ⟦person|Veld⟧ were absent.
Pope ⟦person|Leo⟧ prayed for peace.
King ⟦person|Harald⟧ opened the bridge.
Judge ⟦person|Amelia Stone⟧ ruled on Monday.
Sen. ⟦person|Paul Orrem⟧ of ⟦place|Kentucky⟧ voted against.
Secretary-General ⟦person|António Gomes⟧ called for calm.
Former President ⟦person|Petra Halden⟧ was questioned.
Acting Governor ⟦person|Tor Asgaard⟧ took over.
Commissioner ⟦person|Tor Asgaard⟧ will attend.
Transport Minister ⟦person|Nils Orrem⟧ said so.
Ministry of Defence spokesman ⟦person|Ilmar Tessen⟧ denied it.
Vice President ⟦person|Kamala Veld⟧ met Governor ⟦person|Gavin Orrem⟧ of ⟦place|California⟧.
Ambassador to the ⟦organisation|UN⟧ ⟦person|Linda Tessen⟧ objected.
Former ⟦place|US⟧ President ⟦person|Barack Orrem⟧ and Belarusian President ⟦person|Aleh Tessenko⟧ met.
⟦organisation|CIA⟧ Director ⟦person|William Brand⟧ flew to ⟦place|Moscow⟧.
Head of ⟦place|Kherson Oblast⟧ ⟦person|Oleksandr Prodan⟧ reported it.
Commander-in-chief ⟦person|Oleksandr Syrota⟧ visited the front.
⟦outlet|Reuters⟧ correspondent ⟦person|Oda Brekke⟧ was there.
Captain ⟦person|Anton Sydorko⟧ held a press conference.
`,
  'roles behind a name': `
⟦person|Ilmar Tessen⟧, a ⟦unknown|Tolva⟧ harbour spokesman, said nothing.
⟦person|Kari Moen⟧, head of the department, signed it.
⟦person|Mira Solberg⟧, a member of parliament for ⟦unknown|Ostrand⟧, asked why.
⟦person|Oda Brekke⟧, 45, a diver, was hurt.
⟦person|Runa Veld⟧, Deputy Prime Minister for Fisheries, criticised the plan.
The ferry left ⟦place|Tolva Sound⟧, Transport Minister ⟦person|Nils Orrem⟧ said.
⟦person|Tor Asgaard⟧, Minister of Foreign Affairs of ⟦place|Norway⟧, and ⟦person|Liv Aronsen⟧ met.
`,
  'names of many origins': `
⟦person|Volodymyr Zelenenko⟧ met ⟦person|Andrzej Wroński⟧ and ⟦person|Recep Tayyip Yılmaz⟧.
⟦person|Ursula von der Linden⟧ met ⟦person|Pedro Sánchez Veld⟧.
Yesterday ⟦person|von der Linden⟧ spoke in ⟦place|Strasbourg⟧.
⟦person|Mohammed bin Tessid⟧ hosted ⟦person|Bashar al-Tessari⟧.
Fighters loyal to ⟦person|Ahmed al-Sharqi⟧ withdrew.
They spoke with ⟦person|Oda van den Berg⟧ and ⟦person|Jan de Veld⟧.
⟦person|Xi Weimin⟧ received ⟦person|Wang Jun⟧ and ⟦person|Kim Min-jae⟧.
⟦person|Sun Weimin⟧ left. Exiled Belarusian politicians met ⟦person|Olena Halych⟧.
⟦person|Yau Min-ching⟧ met ⟦person|Park Joo-won⟧ and ⟦person|Paul Law⟧.
⟦person|Nguyen Van Duc⟧ and ⟦person|Narendra Patil⟧ signed the paper.
⟦person|J. R. Tessen⟧ and ⟦person|George W. Orrem⟧ were named.
⟦person|Martin Veld Jr.⟧ came with ⟦person|Oda Brekke⟧.
⟦person|Seán O'Brien⟧ and ⟦person|Aoife Ní Bhriain⟧ sang.
⟦person|Jean-Claude Dupont⟧ and ⟦person|Marie-Louise Petit⟧ won.
⟦person|Thomas-Linda Greenfield-Veld⟧ abstained.
⟦person|Zoë Kravets⟧ and ⟦person|Łukasz Nowak⟧ and ⟦person|Søren Ågård⟧ spoke.
⟦person|Nino Beridze⟧ and ⟦person|Giorgi Kvara⟧ protested in ⟦place|Tbilisi⟧.
⟦person|Aleksandr Lukashin⟧ met ⟦person|Ilham Mammadov⟧ in ⟦place|Baku⟧.
⟦person|Fumio Tanabe⟧ flew from ⟦place|Tokyo⟧ to ⟦place|Seoul⟧.
⟦person|Emmerson Moyo⟧ and ⟦person|Abiy Tesfaye⟧ shook hands.
⟦person|OLENA HALYCH⟧ and ⟦person|ILMAR TESSEN⟧ reported from the scene.
Police detained ⟦person|Martin King⟧ and ⟦person|Linda May⟧.
⟦person|Oleh Zadoian⟧ and ⟦person|Kateryna Moroz⟧ live in ⟦place|Lviv⟧.
⟦person|Haruki Mori⟧ and ⟦person|Li Qiangmin⟧ met ⟦person|Prabowo Santoso⟧.
Talks with ⟦person|Abdel Fattah el-Tessi⟧ began.
⟦person|Benjamin Orrem⟧ called ⟦person|Benjamin Goldan⟧.
⟦person|Luiz Inácio da Veld⟧ and ⟦person|Javier Tessen⟧ hugged.
⟦person|Kyriakos Veldis⟧ and ⟦person|Viktor Orrem⟧ differ.
`,
  'Ukrainian places': `
Drones hit ⟦place|Kherson Oblast⟧ and ⟦place|Kharkiv Oblast⟧ overnight.
The village of ⟦place|Mala Tolva⟧ was shelled.
Two people died in the village of ⟦place|Nova Brenna⟧ in ⟦place|Sumy Oblast⟧.
A house burned down in ⟦place|Bila Tserkva⟧.
The town of ⟦place|Orrivka⟧ lost power.
Explosions were heard in ⟦place|Kyiv⟧, ⟦place|Odesa⟧ and ⟦place|Dnipro⟧.
The front runs near ⟦place|Chasiv Yar⟧ and ⟦place|Pokrovsk⟧.
Troops entered ⟦place|Kryvyi Rih⟧ from the south.
Shelling damaged homes in the ⟦place|Nikopol⟧ district.
The settlement of ⟦place|Velyka Halda⟧ is in ⟦place|Brenna Raion⟧.
A bridge across the ⟦place|Dnipro River⟧ fell.
They fled from ⟦place|Mariupol⟧ to ⟦place|Zaporizhzhia⟧.
Ships left ⟦place|Odesa⟧ for the ⟦place|Black Sea⟧.
The ⟦place|Sea of Azov⟧ was mined.
`,
  'places elsewhere': `
⟦place|Germany⟧, ⟦place|France⟧ and the ⟦place|United Kingdom⟧ abstained.
The ⟦place|Netherlands⟧ and the ⟦place|United States⟧ signed.
He grew up in ⟦place|North Carolina⟧ and ⟦place|New York⟧.
Leaders met in ⟦place|The Hague⟧ and ⟦place|Washington⟧.
The ⟦place|Middle East⟧ is quiet, unlike ⟦place|Eastern Europe⟧.
Ferries sail from ⟦place|Port Halden⟧ to ⟦place|Cape Veld⟧.
⟦place|Lake Orrem⟧ and ⟦place|Mount Tessen⟧ are closed.
The ⟦place|Halden Strait⟧ and the ⟦place|Gulf of Veld⟧ froze.
The fire in ⟦place|San Orlando⟧ spread.
A quake shook ⟦place|Türkiye⟧ and ⟦place|Syria⟧.
⟦place|U.S.⟧ troops left ⟦place|South Korea⟧.
Snow fell in ⟦place|Bosnia and Herzegovina⟧.
They live near ⟦place|Tolva⟧.
A pier in ⟦place|Halden County⟧ fell.
`,
  organisations: `
The ⟦organisation|US Department of Defense⟧ paid for it.
The ⟦organisation|Ministry of Foreign Affairs of Ukraine⟧ summoned him.
The ⟦organisation|Ministry of Education and Science⟧ agreed.
The ⟦organisation|General Staff of the Armed Forces of Ukraine⟧ reported clashes.
The ⟦organisation|Security Service of Ukraine⟧ detained two men.
The ⟦organisation|State Emergency Service⟧ put out the fire.
The ⟦organisation|Kyiv City Military Administration⟧ warned residents.
The ⟦organisation|Verkhovna Rada⟧ voted for it.
The ⟦organisation|Prosecutor General's Office⟧ opened a case.
The ⟦organisation|Office of the President⟧ did not reply.
The ⟦organisation|European Commission⟧ and the ⟦organisation|European Parliament⟧ differ.
The ⟦organisation|Ukrainian Air Force⟧ shot down drones.
The ⟦organisation|International Atomic Energy Agency⟧ (⟦organisation|IAEA⟧) sent a team.
⟦organisation|NATO⟧, the ⟦organisation|UN⟧ and the ⟦organisation|OSCE⟧ agreed.
⟦organisation|Halden Shipping Company⟧ sold two ferries.
The ⟦organisation|University of Halden⟧ closed.
The ⟦organisation|Bank of England⟧ cut rates.
The ⟦organisation|Institute for the Study of War⟧ reported an advance.
The ⟦organisation|Tolva Fishermen's Union⟧ protested.
⟦organisation|Gazprom⟧ and ⟦organisation|Naftogaz⟧ signed a contract.
The ⟦organisation|Supreme Court⟧ ruled.
The ⟦organisation|Committee on Foreign Relations⟧ met.
⟦organisation|Brekke & Tessen Ltd⟧ went bankrupt.
The ⟦organisation|47th Brigade⟧ held the line.
The ⟦organisation|Halden Coast Guard⟧ searched all night.
The ⟦organisation|Food and Drug Administration⟧ approved it.
The ⟦organisation|International Committee of the Red Cross⟧ got access.
The ⟦organisation|State Department⟧ and the ⟦organisation|Pentagon⟧ declined to comment.
The ⟦organisation|82nd Airborne Division⟧ and the ⟦organisation|3rd Assault Brigade⟧ trained.
The ⟦organisation|Energy and Water Service⟧ crews came from ⟦place|Veld Oblast⟧.
The ⟦organisation|Halden City Council⟧ and the ⟦organisation|Halden Red Cross⟧ disagree.
⟦organisation|Hamas⟧ and ⟦organisation|Hezbollah⟧ condemned the ⟦organisation|IDF⟧.
`,
  outlets: `
⟦outlet|Reuters⟧ and ⟦outlet|Bloomberg⟧ reported it.
The ⟦outlet|Coastal Herald⟧ and the ⟦outlet|New York Times⟧ wrote about it.
She told the ⟦outlet|Halden Post⟧ and ⟦outlet|BBC News⟧.
He spoke to ⟦outlet|European Pravda⟧ on Monday.
⟦outlet|Ukrainska Pravda⟧ quoted ⟦outlet|AFP⟧.
The ⟦outlet|Guardian⟧ and the ⟦outlet|Times⟧ disagree.
It was in ⟦outlet|Der Spiegel⟧ and ⟦outlet|Le Monde⟧.
⟦outlet|Radio Liberty⟧ showed the pictures.
`,
  'surnames alone, and what only the article tells': `
⟦unknown|Tessen⟧ said nothing.
They asked ⟦unknown|Brekke⟧ about it.
According to ⟦unknown|Veld⟧, the pier is safe.
"It fell," ⟦unknown|Orrem⟧ said.
`,
  'possessives and apostrophes': `
⟦place|Ukraine⟧’s allies met ⟦person|Oda Brekke⟧’s lawyer.
⟦outlet|Bloomberg⟧ʼs sources disagree with ⟦organisation|Kremlin⟧ʼs claims.
⟦person|Dmytro Sol’ko⟧ left ⟦place|Germany⟧’s capital.
`,
  'lists and sequences': `
⟦person|Oda Brekke⟧, ⟦person|Ilmar Tessen⟧ and ⟦person|Liv Aronsen⟧ signed.
Presidents ⟦person|Oda Brekke⟧ and ⟦person|Ilmar Tessen⟧ met.
⟦place|Kyiv⟧ and ⟦place|Warsaw⟧ and ⟦organisation|NATO⟧ agree.
Experts from ⟦place|Poland⟧, ⟦place|Latvia⟧ and ⟦place|Estonia⟧ came.
⟦place|Norway⟧, ⟦place|Sweden⟧, ⟦place|Finland⟧ and ⟦place|Denmark⟧ will pay.
Shells fell on ⟦place|Orikhiv⟧, ⟦place|Huliaipole⟧ and ⟦place|Stepnohirka⟧.
⟦organisation|Ukrenergo⟧, ⟦organisation|DTEK⟧ and ⟦organisation|Naftogaz⟧ warned of cuts.
`,
  'a whole paragraph': `
The ⟦organisation|Halden Harbour Authority⟧ closed the pier on Monday, ⟦person|Dag Persen⟧, its press secretary, told ⟦outlet|Port Bladet⟧. ⟦unknown|Persen⟧ said ferries from ⟦place|Tolva⟧ to ⟦place|Ostrand⟧ would stop until Friday.
⟦place|US⟧ President ⟦person|Ilmar Tessen⟧ spoke with French President ⟦person|Oda Brekke⟧ and ⟦organisation|NATO⟧ Secretary General ⟦person|Mark Ruiter⟧ on Tuesday, the ⟦organisation|White House⟧ said. The leaders discussed ⟦place|Ukraine⟧ and the ⟦place|Middle East⟧.
In ⟦place|Kharkiv Oblast⟧, two people were killed in the village of ⟦place|Nova Halda⟧, Governor ⟦person|Oleh Synytsia⟧ wrote on Telegram. The ⟦organisation|State Emergency Service of Ukraine⟧ sent crews from ⟦place|Poltava⟧.
⟦outlet|Bloomberg⟧ reported, citing officials in ⟦place|Washington⟧ and ⟦place|Berlin⟧, that ⟦organisation|Gazprom⟧ and ⟦organisation|Rosneft⟧ would sell their shares in ⟦place|Germany⟧. The ⟦organisation|Kremlin⟧ did not comment.
`,
  'headings in capitals': `
⟦place|Ukraine⟧ Wins Support From Many New Partners Before Winter
BRIDGE COLLAPSES AFTER STORM IN ⟦place|GERMANY⟧
Storm Closes Bridge Near Old Harbour And Ferry Pier
Oil Prices Fall Again After Long Weekend Talks
`,
};

/** Sentences without a name, though with capitals: what they open with, days, labels, things, adjectives, offices alone. */
export const withoutMentions: readonly string[] = `
Leaders met on Monday.
On Tuesday it rained.
Residents left in March.
However, the pier closed.
Meanwhile, police searched the house.
Yesterday was quiet.
According to officials, it rained.
Officials left early.
Experts disagree.
Firefighters arrived late.
Rescuers found two people.
Shelling continued all night.
Fighting went on.
Explosions were heard.
Sources say otherwise.
Source: official statement
Details: the fire started at night.
Background: the pier is old.
Quote: "We will wait."
The President spoke.
The Prime Minister left.
The president spoke.
The Foreign Minister resigned.
Mr President, we are ready.
President and ministers met.
He met the Prime Minister.
The Secretary of State left.
Russian troops withdrew.
Ukrainian drones flew.
French and German officials met.
European leaders met.
American soldiers left.
The Russians withdrew.
Ukrainians voted.
British and Polish diplomats came.
Western allies agreed.
Israeli jets flew.
Chinese exports grew.
A Patriot battery was hit.
Shahed drones were shot down.
They fired Kinzhal missiles.
Leopard tanks arrived.
HIMARS rockets were used.
He bought an iPhone.
The Cold War ended.
The Second World War began.
It happened on Christmas Eve.
They marked Independence Day.
The World Cup starts soon.
He won the Nobel Peace Prize.
The Budapest Memorandum failed.
It breaks the Geneva Conventions.
COVID-19 spread.
The GDP fell.
The CFO resigned.
VAT will rise.
A TV crew came.
Two UAVs fell.
An MP asked why.
The NGO closed.
He posted it on Telegram.
She wrote on Facebook.
He said so on X.
It spread on Twitter.
We waited.
I think so.
They left.
She said no.
It rained.
This is true.
These are old.
That was wrong.
Who knows?
What happened?
When will it end?
Why now?
Let us go.
Do not wait.
Read also the report.
Watch the video.
Please wait.
Call this number.
Hundreds fled.
Thousands protested.
Three people died.
Seven were hurt.
Several ships sank.
Many disagreed.
Nobody came.
Everyone left.
Speaking in court, he wept.
Citing sources, they denied it.
Asked about it, he left.
Commenting on the fire, she wept.
Reportedly, it rained.
Earlier, the pier closed.
Previously, it was open.
Recently, prices rose.
Finally, they agreed.
Instead, they left.
Despite the rain, they came.
Although late, they came.
Because of rain, it closed.
If it rains, it closes.
While waiting, he slept.
Before the storm, it was quiet.
After the storm, it was quiet.
During the storm, the pier fell.
Since May, prices have risen.
In January it snowed.
From June to August it is hot.
By Friday it will be over.
At noon the bell rang.
Some left.
Others stayed.
Both agreed.
None came.
Police closed the road.
Prosecutors appealed.
Lawmakers voted.
Ministers resigned.
Soldiers fled.
Journalists asked.
Analysts expect more.
Critics disagree.
Protesters marched.
Authorities closed it.
Parliament voted.
Government offices closed.
Councils closed.
The ministry closed.
The village closed.
The council met.
Doctors went on strike.
Teachers went on strike.
Drivers waited.
Prices rose.
Damage was heavy.
Power was cut.
Trains stopped.
Schools closed.
Ferries waited.
Snow fell.
Advertisement:
Photo: archive
Updated: the pier is open.
Breaking news
God knows.
The Bible says so.
The Internet was down.
The Olympics begin soon.
Article 5 was invoked.
Chapter Two begins.
The S-300 was hit.
F-16 jets arrived.
Two Su-34 jets fell.
The T-72 burned.
IV. General remarks
"Yes," he said.
"No," she said.
"We must go," they said.
Monday and Tuesday are free.
Easter is late.
Ramadan begins.
English and French are taught.
The Founder & President of the company left.
Privacy Notice: read it.
Moscow-backed fighters left.
Russian-speaking residents left.
Ukrainian-made drones flew.
A Kremlin-linked firm closed.
`
  .trim()
  .split('\n');
