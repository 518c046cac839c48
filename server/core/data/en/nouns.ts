import type { SourceNouns } from '../word-table.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** English nouns that tell what a source is, kept by hand. */
export const sourceNouns: SourceNouns = {
  language: 'en',
  unnamed: list(
    `source sources official officials diplomat diplomats insider insiders aide aides spokesman spokeswoman spokesperson
     spokespeople spokespersons spokesmen representative representatives person people man men woman women resident
     residents witness witnesses eyewitness eyewitnesses colleague colleagues employee employees worker workers soldier
     soldiers officer officers commander commanders adviser advisers advisor advisors lawmaker lawmakers lawyer lawyers
     leader leaders minister ministers ambassador ambassadors negotiator negotiators participant participants prosecutor
     prosecutors investigator investigators policeman policemen doctor doctors nurse nurses teacher teachers student
     students neighbour neighbours neighbor neighbors relative relatives friend friends victim victims survivor
     survivors passenger passengers driver drivers protester protesters protestors organiser organisers organizer
     organizers researcher researchers scientist scientists author authors member members attorney attorneys
     executive executives manager managers owner owners veteran veterans volunteer volunteers voter voters
     parent parents mother father brother sister son daughter wife husband senator senators deputy deputies
     congressman congresswoman rescuer rescuers firefighter firefighters militant militants rebel rebels
     journalist journalists reporter reporters politician politicians guest guests trader traders
     president mayor governor chairman chairwoman director head chief king queen judge judges coach player players team
     candidate candidates plaintiff plaintiffs defendant defendants suspect suspects boy girl child children
     gunman gunmen shooter shooters attacker attackers killer killers murderer murderers bomber bombers thief thieves
     hacker hackers terrorist terrorists criminal criminals perpetrator perpetrators culprit culprits smuggler smugglers
     spy spies user users accomplice accomplices mastermind masterminds`,
  ),
  vague: list(
    `experts expert analysts analyst critics critic observers observer commentators commentator some many others most
     several media outlets press reports channels users everyone everybody nobody someone somebody
     opponents supporters sceptics skeptics pundits historians economists rumours rumors insiders locals`,
  ),
  documents: list(
    `statement statements report reports document documents study studies poll polls survey surveys data figures
     figure indictment lawsuit complaint affidavit letter letters memo email emails decree law laws bill ruling
     judgment verdict order agreement contract treaty resolution constitution charter draft text article articles
     book books paper papers footage video videos image images photo photos photograph photographs picture pictures
     map maps record records evidence research analysis findings results statistics census estimate estimates
     forecast index sign signs banner banners placard placards poster headline headlines website post posts tweet
     tweets message messages note release filing filings transcript audit review proclamation declaration notice
     communique register list bulletin caption manifesto press-release investigation inquiry probe test tests model models
     rule rules act legislation code regulation regulations guidelines guidance policy plan projection projections`,
  ),
  bodies: list(
    `ministry council committee commission department agency office administration government parliament police army
     navy court tribunal company firm bank union party university institute service bureau board authority authorities
     association federation alliance bloc embassy mission command staff headquarters group organisation organization
     newspaper broadcaster channel outlet agency magazine kremlin presidency cabinet senate congress hospital
     school club team league church foundation charity centre center network platform campaign coalition movement
     groups parties unions ministries agencies organisations organizations companies councils courts governments banks
     institutes associations federations teams clubs countries states cities campaigns networks
     city municipality region country state republic prosecutors military militia brigade watchdog regulator ngo`,
  ),
  titles: list(
    `president vice-president premier chancellor minister secretary governor mayor senator congressman congresswoman
     representative king queen prince princess pope cardinal archbishop bishop patriarch rabbi imam sheikh ayatollah
     emperor general colonel major captain lieutenant sergeant admiral commander marshal brigadier corporal
     commissioner ambassador consul envoy speaker chairman chairwoman chairperson chair chief head director judge
     justice attorney prosecutor sheriff professor doctor dr mr mrs ms miss sir lord lady dame baroness baron count
     leader spokesman spokeswoman spokesperson deputy mp mep md councillor councilman councilwoman analyst expert
     economist historian journalist editor correspondent reporter author writer actor actress singer coach manager
     captain founder ceo lawyer adviser advisor aide officer inspector superintendent constable detective agent
     archdeacon father sister brother reverend rev gen col lt sgt capt maj gov sen rep hon prof ombudsman
     dr. mr. mrs. ms. gen. col. lt. sgt. capt. maj. gov. sen. rep. hon. prof. rev. st. lawmaker deputy-minister undersecretary negotiator activist coordinator member veteran researcher scientist
     midfielder striker goalkeeper billionaire businessman businesswoman candidate nominee magnate`,
  ),
  organisationWords: list(
    `ministry council committee commission department agency office administration government parliament police army
     navy court tribunal company bank union party university institute service bureau board authority association
     federation alliance embassy command staff headquarters group organisation organization academy assembly brigade
     battalion regiment corps guard centre center foundation fund society club league church congress senate house
     cabinet duma rada corporation corp inc ltd llc plc gmbh co holdings airlines airways motors industries network
     news times post herald tribune gazette journal press television radio agency chamber confederation coalition
     front movement forces force pentagon kremlin nato eu un usaid fbi cia nasa who hospital school college museum laboratory intelligence security
     social telegram facebook twitter instagram youtube tiktok whatsapp google microsoft directorate secretariat inspectorate treasury reserve watch international initiative trust republicans democrats`,
  ),
  placeWords: list(
    `oblast region district city county province street avenue square bridge river lake sea ocean gulf strait bay
     island islands peninsula mountain mountains valley desert airport station port harbour harbor village town
     republic kingdom states emirates hromada raion krai territory border beach park road highway north south east west
     palace castle cathedral stadium`,
  ),
};
