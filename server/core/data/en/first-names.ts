import { wordList } from '../word-lists.ts';

/**
 * Common first names of many origins as English texts spell them, in lower case, with whose they mostly are; kept by
 * hand. They tell a person from other names, and "he" from "she". Names that are places or plain words first of all
 * (Paris, Jordan, Hope) are left out.
 */
export const femaleNames = wordList(`
  abigail ada adele adriana agata agnes agnieszka aisha alexandra alice alicia aliona alina alla alona alyona amanda
  amelia amina amy ana anastasia anastasiia anastasiya andrea andriana angela angelina anita anna annalena anne annie
  antonina ariane asha astrid audrey barbara beata beatrice beatriz berit birgit bianca bridget brigitte camila
  camilla carla carmen carol carolina caroline carolyn catherine cathy cecilia chantal charlotte cheryl chiara chloe
  christina christine claire clara claudia colleen cristina cynthia dagmar dana daniela danielle daria dariia darya
  deborah denise diana diane dilma dina donna dora dorothy ebba edith elaine elena eleanor elif elisa elisabeth eliza
  elizabeth ella ellen elsa emilia emily emma erica erika esther eva eve evelyn fatima fatma fiona florence frances
  francesca frida gabriela gabriella galina genevieve georgia gertrude gillian gina giorgia giulia gloria grace greta
  gudrun hadja halyna hanna hannah heather heidi helen helena helga hilary hillary hilde huda ida ilona ines inga inger
  ingrid inna irene irina iryna isabel isabella isabelle ivana iveta ivanna iwona jacinda jacqueline jana jane janet
  janice jeanne jenna jennifer jenny jessica jill joan joanna jodie johanna josephine joyce judith judy julia juliana
  julie juliet kaja kamala karen karin karine karolina kate katarina katarzyna kateryna katherine kathleen kathy katie
  katja katrin katrina kelly keiko khadija kim kimberly kira klara kristalina kristen kristi kristina ksenia larissa
  larysa laura layla lea leila lena leyla lidia liliana liliia lilly linda lisa liudmyla liv liz lois lora louisa louise
  lucia lucy ludmila luisa lydia lyudmila madeleine maggie magda magdalena maia malgorzata margaret margarita margot
  marguerite maria mariana marianne marie mariia marija marina marine marion marija marsha marta martha martina mary
  maryana maryna matilda maureen maya megan melania melanie melissa mercedes mette michelle mila milena miriam mirjam
  molly monica monika nadia nadine nadiya nadja nancy naomi natalia nataliia natalie nataliya natasha nicola nicole nina
  nino nora oda oksana oleksandra olena olesia olga olha olivia ondine oxana paige pamela patricia paula pauline
  penelope petra phyllis polina priscilla rachel raisa rania raquel rebecca regina renata rita roberta rosa rosalind
  rosemary roxana ruslana ruth sabina sabine sabrina sally samantha sana sandra sanna sara sarah selma sevgil shannon
  sharon sheila shirley sigrid silke silvia simone siri sofia sofie solomiia solveig sonia sonja sophia sophie stacy
  stefania stella stephanie sue susan susanna susanne suzanne svetlana svitlana sylvia sylvie tamara tamila tania tanja
  tara tatiana tatyana teresa tetiana theresa tina tora tove trine turid ulla ulrike ursula valentina valeria valeriia
  valerie vanessa vera veronica veronika victoria vigdis viktoria viktoriia violeta virginia vita vitalina wanda wendy
  wilma xenia xiomara yana yasmin yelena yevheniia yolanda yulia yuliia yuliya yvette yvonne zara zhanna zoe zofia
  zuzana zsuzsanna`);

export const maleNames = wordList(`
  aaron abbas abdel abdul abdulla abdullah abraham adam adnan adrian ahmad ahmed aidan akhmed alain alan albert alberto
  aleh aleksandar aleksander aleksandr aleksei aleksey alejandro alessandro alex alexander alexandre alexei alexey
  alexandru alfred ali alistair allan allen alvaro amir amos anatolii anatoly anders andras andre andreas andrei andrej
  andres andrew andrey andrii andriy andrzej andy angus anthony antoine anton antonio antony antti ari arkady armen
  arne arnold arsen artem arthur artur arvid askar asad atle augusto axel ayman aziz bakhtiyar barack barry bart
  bashar bassam benedict benjamin benny bernard bernd bernie bertrand bill bjarne bjorn bob bogdan bohdan borys boris
  brad brandon brent brett brian bruce bruno bryan burak calvin cameron carl carlos cedric cezary charles charlie
  chris christian christoph christophe christopher claude clive colin connor constantin craig cristian curtis cyril
  daan dag dale damien damian dan daniel danilo danylo danny dario dave david davit dean denis dennys dennis denys derek
  devlet didier diego dieter dimitri dimitris dirk dmitri dmitry dmytro dominic dominik don donald doug douglas duncan
  dylan eberhard ed eddie edgar edmund eduard eduardo edvard edward edwin egil egor einar eirik ekrem elias elliot elon
  emil emile emin emir emmanuel emmerson enrico enrique eric erich erik erkki ernest ernesto ernst erwin esteban ethan
  eugene evan evgeny fabian fabrice fadi faisal farid felipe felix ferenc fernando filip filippo finn francesco francis
  francisco franck franco francois frank franz fred frederic frederick fredrik friedrich fritz fumio gabriel gareth
  garry gary gavin gavril gennadii gennadiy gennady geoff geoffrey georg george georges georgy gerald gerard gerhard
  gert ghassan giacomo gianni gideon gilbert gilles giorgi giovanni giuseppe glenn gonzalo gordon graham greg gregory
  grigory guido guillaume gunnar gunther gustav guy haakon hakan hakon hamid hamza hans harald harold harry hasan hashim
  hassan hector heiko heinrich hector helmut hendrik henri henrik henry herbert herman hideki hiroshi howard hryhorii
  hubert hugh hugo husam hussein hussain ian ibrahim idris igor ihor ilan ilham ilia ilkka illia ilmar ilya imad imran
  ingo ingvar isaac ismail ismet istvan itamar ivan ivo jaap jack jacek jacob jacques jair jake jakob jakub jamal james
  jamie jan janez janos janusz jari jaroslav jaroslaw jason javad javier jay jean jed jeff jeffrey jens jeremy jerome
  jerry jerzy jesper jesse jesus jim jimmy jiri joachim joao joaquin joe joel johan johann johannes john johnny jon
  jonas jonathan jorg jorge jose josef joseph josep josh joshua josip jozef juan julian julien julio junichiro jurgen
  juri jurij justin juuso kaspar karel karim karl karol kay kazimierz keir keith kemal ken kenneth kevin khaled khalid
  khalifa kirill kirk kjell klaus knut konrad konstantin konstantyn kostiantyn kostyantyn kristian krzysztof kurt kyle
  kyrylo lajos lance larry lars laszlo laurence laurent lavr lawrence lech lee leif len leo leon leonard leonid leonardo
  leopold leroy leslie lev levan lewis liam linus lionel lloyd lorenzo lou louis luc luca lucas luigi luis luiz luka
  lukas lukasz luke luther lutz lyndon lyle magnus mahmoud mahmud maksym makar malcolm manfred manuel marc marcel marcelo
  marcin marco marcos marcus marek marian mario marius mark markian marko markus martin marty marvin masoud mateusz
  mathias matt matteo matthew matthias matti maurice mauricio maurizio max maxim maxime maximilian maxym mehdi mehmet
  menachem michael michal micheal michel miguel mihai mihail mikael mike mikhail mikheil miklos mikko milan milorad
  milos miro miroslav mitch mitchell mohamed mohammad mohammed mohsen morten moshe muammar muhammad muhammed murad murat
  mustafa mykhailo mykola mykyta mykolas naftali nasser nathan nathaniel naveed nazar neil nelson nenad nicholas nick
  nicolae nicolas nicolás niels nigel nikita niklas niko nikol nikola nikolai nikolay nikos nils noah noam norbert
  norman nouri nuno olaf olav ole oleg oleh oleksandr oleksii oleksiy olexiy oliver olivier olof omar omer orhan orlando
  orest oscar oskar osman ostap otto owen pablo paddy pal paolo pascal pat patrice patrick patrik paul paulo pavel pavlo
  pawel pedro pekka per pervez pete peter petr petro petteri phil philip philippe phillip pierre pieter pietro piotr
  pjotr radek radoslaw rafael rafal rahul raj rajesh ralf ralph ramiro ramon ramzan randy rashid raul ravi ray raymond
  recep reinhard remi rene reuben reuven rex ricardo richard rick rishi rob robert roberto robin rodney rodrigo roger
  roland rolf roman romano ron ronald rory ross roy ruben rudolf rudy rupert ruslan russ russell rustam rustem ryan
  sadiq said salah salman salvador salvatore sam sameh samir samuel sander sandor sanjay santiago saul scott sean
  sebastian sebastien selim semen serge sergei sergej sergey sergio serhii serhiy seth shane shavkat shaun shigeru
  shimon shinzo sid sigmar silvio simon slavko slobodan soren spencer stan stanislav stanislaw stas stefan stefano
  stephan stephane stephen stepan sterling steve steven stewart stig stuart sultan sven svein sverre sviatoslav syed
  tadeusz taras tariq tarik tayyip ted teemu teodor terence terje terrence terry teymur thaddeus theo theodore thierry
  thomas thor thorsten tibor tigran tim timo timothy timur tobias toby todd tom tomas tomasz tommy tomo tony tor
  torbjorn toomas tore torsten trevor tristan troy truls tyler tymofii tymur ugo uwe vadim vadym vaclav valdis valerii
  valeriy valery valtteri vasil vasilis vasily vassilis vasyl veselin vic victor viktor vincent vince vincenzo vitali
  vitalii vitaliy vitaly vlad vladimir vladislav vladyslav vojtech volodymyr vsevolod vyacheslav viacheslav walid
  walter warren wayne werner wes wilhelm willem william willy winston witold wladyslaw wojciech wolfgang xavier yahya
  yair yakiv yan yannick yannis yaroslav yasser yehor yevgeny yevhen yevhenii yitzhak yoav yoel yosef yoshihide youssef
  yuri yurii yuriy yury yusuf yves zachary zaher zakhar zbigniew zdenek zenon zeljko zia ziad zoltan zoran zsolt zurab`);

/** Names of either. */
export const sharedNames = wordList(`
  alexis ashley casey chris dominique drew eden jackie jo jordan-lee kerry kiran kris lesley leslie lynn marian morgan
  nikki pat robin sacha sam sasha shelby stevie sydney-rae taylor terry tracy val vanya zhenya valery`);

/** First words of names in the order family name, given name. */
export const familyNamesFirst = wordList(`
  xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang cao deng
  feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lai mao qin geng hua tsai
  yau leung cheung chan wong lam fung kwok tam lau tse mok yeung chow tsang fong chiang chung
  kim lee park choi jung kang cho yoon jang moon ahn han shin kwon hwang bae ban roh
  nguyen tran le pham vo phan dang bui do ngo duong`);
