/** Countries, capitals and regions as articles print them, kept by hand. */
export const places: readonly string[] = `
US|USA|UK|United States|United States of America|United Kingdom|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Ireland|
Ukraine|Russia|Belarus|Poland|Germany|France|Italy|Spain|Portugal|Netherlands|Belgium|Luxembourg|Switzerland|Austria|
Czechia|Czech Republic|Slovakia|Hungary|Romania|Bulgaria|Moldova|Serbia|Croatia|Slovenia|Bosnia|Montenegro|Kosovo|
Albania|North Macedonia|Greece|Cyprus|Turkey|Türkiye|Georgia|Armenia|Azerbaijan|Lithuania|Latvia|Estonia|Finland|
Sweden|Norway|Denmark|Iceland|Malta|China|Japan|South Korea|North Korea|India|Pakistan|Bangladesh|Afghanistan|Iran|
Iraq|Syria|Lebanon|Israel|Palestine|Jordan|Egypt|Libya|Tunisia|Algeria|Morocco|Sudan|Ethiopia|Kenya|Nigeria|Ghana|
South Africa|Saudi Arabia|Qatar|Kuwait|Bahrain|Oman|Yemen|Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Turkmenistan|
Mongolia|Taiwan|Hong Kong|Vietnam|Thailand|Malaysia|Singapore|Indonesia|Philippines|Australia|New Zealand|Canada|
Mexico|Brazil|Argentina|Chile|Colombia|Venezuela|Peru|Cuba|Haiti|
Kyiv|Moscow|Minsk|Warsaw|Berlin|Paris|London|Rome|Madrid|Lisbon|Brussels|Amsterdam|The Hague|Bern|Geneva|Vienna|Prague|
Bratislava|Budapest|Bucharest|Sofia|Chisinau|Belgrade|Zagreb|Athens|Ankara|Istanbul|Tbilisi|Yerevan|Baku|Vilnius|Riga|
Tallinn|Helsinki|Stockholm|Oslo|Copenhagen|Washington|New York|Los Angeles|Chicago|Ottawa|Beijing|Tokyo|Seoul|New Delhi|
Tehran|Baghdad|Damascus|Jerusalem|Tel Aviv|Cairo|Riyadh|Doha|Dubai|Canberra|Sydney|
Kharkiv|Odesa|Dnipro|Lviv|Zaporizhzhia|Kherson|Mykolaiv|Sumy|Chernihiv|Poltava|Donetsk|Luhansk|Mariupol|Bakhmut|
Pokrovsk|Kramatorsk|Crimea|Donbas|Sevastopol|Simferopol|Kursk|Belgorod|Bryansk|Rostov|St Petersburg|Gaza|West Bank|
Europe|Asia|Africa|America|Alaska|California|Texas|Florida|Middle East|Baltic|Balkans
`
  .split('|')
  .map((place) => place.trim())
  .filter(Boolean);
