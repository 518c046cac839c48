/**
 * Verbs, nouns and adjectives by the stance they express, as dictionary forms: what the learned model knows of words
 * that its annotated articles do not have. Written by hand; a word may stand in several classes.
 */
export const stances: Readonly<Record<string, string>> = {
  tell: `say tell state declare announce report inform notify relate recount narrate explain clarify describe detail
    outline mention note observe remark comment add continue conclude reply respond answer retort quip joke write tweet post
    blog email text message phone call cable wire speak talk lecture preach testify depose utter voice verbalise verbalize
    pronounce proclaim herald broadcast air publish release disclose reveal divulge leak confide confess admit acknowledge
    concede confirm reiterate repeat restate reaffirm affirm summarise summarize recap brief update read recite whisper shout
    yell scream cry murmur mutter mumble exclaim boast brag gush rave vent rant chant sing joke
    word statement remark comment announcement report account version testimony speech address message letter email tweet
    post interview answer reply response explanation confirmation confession admission disclosure revelation quote`,
  claim: `claim allege assert contend maintain insist argue reason posit submit purport profess vouch swear attest certify
    deny refute rebut dispute contradict disavow disclaim recant retract counter challenge contest question doubt suggest hint
    imply insinuate intimate indicate signal speculate theorise theorize hypothesise hypothesize propose suppose
    assertion allegation claim contention argument insistence denial rebuttal accusation charge suggestion hint implication
    speculation rumour rumor theory hypothesis notion thesis premise`,
  blame: `accuse blame charge criticise criticize condemn denounce decry deplore deride mock ridicule 
    lambast lambaste trash rip slam blast skewer savage excoriate assail attack pan hammer roast lampoon parody
    satirise satirize malign denigrate disown discredit snipe lash castigate chide rebuke scold berate chastise reprimand reproach fault 
    pillory vilify slander smear insult taunt belittle disparage dismiss reject rail fume complain grumble gripe protest
    object lament bemoan bewail scorn sneer scoff jeer heckle boo censure admonish upbraid impugn
    criticism condemnation denunciation rebuke complaint protest objection grievance accusation blame outcry censure`,
  praise: `praise laud applaud hail commend compliment congratulate celebrate extol tout trumpet salute thank credit endorse
    welcome cheer toast flatter glorify honour honor recommend vouch champion embrace bless compliment
    cheer herald gush idolise idolize revere adore
    praise tribute endorsement approval applause congratulation thanks recommendation`,
  demand: `demand ask request urge call appeal plead beg implore beseech entreat press push lobby petition exhort encourage
    advise counsel recommend suggest warn caution alert threaten order command instruct direct tell summon require mandate
    oblige insist invite dare challenge prod nudge prompt remind forbid prohibit ban bar permit allow authorise authorize
    demand request appeal plea call petition warning threat caution order instruction directive command advice
    recommendation invitation ultimatum mandate requirement exhortation reminder permission`,
  promise: `promise pledge vow swear guarantee assure reassure commit undertake offer volunteer agree consent accept
    promise pledge vow guarantee assurance commitment undertaking offer oath agreement`,
  think: `think believe consider deem judge regard view see hold feel reckon figure guess suppose presume assume imagine
    suspect conclude infer deduce gather surmise estimate calculate assess evaluate rate rank value expect anticipate predict
    forecast foresee envisage envision project reflect ponder contemplate muse wonder weigh mull perceive interpret construe
    conceive picture rationalise rationalize
    thought belief opinion view viewpoint position stance stand attitude judgment judgement assessment assumption presumption
    suspicion conviction conclusion impression perception idea expectation prediction forecast estimate interpretation faith
    understanding perspective outlook vision sense mindset
    convinced certain sure confident persuaded sceptical skeptical doubtful dubious unsure uncertain positive unconvinced
    adamant optimistic pessimistic`,
  know: `know realise realize recognise recognize understand grasp comprehend learn discover find hear notice discern spot
    detect sense remember recall recollect forget misremember see witness observe determine establish ascertain verify
    knowledge realisation realization recognition awareness discovery finding memory recollection
    aware unaware conscious mindful ignorant cognisant cognizant`,
  feel: `fear dread worry fret agonise agonize love like adore enjoy relish appreciate cherish admire respect trust distrust
    mistrust hate loathe detest despise abhor dislike resent regret rue mind care envy pity mourn grieve sympathise sympathize
    empathise empathize rejoice delight marvel panic despair bemuse prefer favor favour disdain
    balk baulk chafe recoil bristle sympathise sympathize fret
    fear worry concern anxiety dread love hatred hate dislike disdain contempt respect admiration anger fury outrage frustration
    disappointment dismay sadness sorrow grief regret joy delight satisfaction relief surprise shock sympathy empathy
    enthusiasm excitement pride shame guilt unease alarm resentment scepticism skepticism distrust mistrust confidence
    optimism pessimism antipathy affection preference distaste discontent dissatisfaction misgiving reservation
    afraid fearful worried concerned anxious alarmed scared terrified nervous happy glad pleased delighted thrilled excited
    proud sad sorry upset angry furious outraged disappointed dismayed frustrated surprised shocked stunned amazed
    disgusted appalled horrified grateful thankful relieved satisfied dissatisfied unhappy comfortable uncomfortable
    enthusiastic tired sick fond weary wary leery jealous ashamed embarrassed heartened encouraged annoyed irritated bothered
    troubled offended impressed excited passionate apprehensive uneasy pleased content fascinated amused`,
  want: `want wish hope desire crave long yearn aspire aim seek strive covet need dream hunger pursue court eye
    wish hope desire aspiration ambition goal aim objective dream longing yearning priority preference interest
    eager keen hopeful desperate anxious impatient hungry ambitious`,
  plan: `plan intend mean propose design plot scheme prepare arrange schedule decide resolve determine choose opt elect select
    pick vote rule agree settle consider explore threaten attempt try endeavour endeavor bid move
    plan intention intent decision determination resolve choice purpose strategy scheme proposal initiative effort attempt bid
    push drive campaign readiness willingness refusal reluctance pact deal resolution agenda
    ready willing prepared determined set poised reluctant unwilling hesitant inclined loath bound`,
  refuse: `refuse decline reject rebuff spurn resist balk baulk hesitate abstain shun eschew avoid withhold veto block deny
    refusal rejection resistance reluctance hesitation veto opposition defiance`,
  side: `support back favour favor oppose resist defend champion advocate promote endorse embrace espouse uphold approve
    disapprove object concur agree disagree differ side sympathise sympathize tolerate accept condone abide subscribe
    ratify adopt reject repudiate renounce disown boycott shun
    support backing endorsement opposition resistance approval disapproval advocacy defence defense acceptance agreement
    disagreement consensus dissent objection loyalty allegiance
    supportive opposed critical against tolerant amenable receptive hostile sympathetic`,
  show: `show demonstrate prove indicate suggest reveal illustrate confirm document reflect depict portray display exhibit
    expose highlight underscore underline signal mean evidence corroborate attest establish state say read list cite
    contain detail record find estimate project warn conclude note
    study survey poll report research data figure statistic analysis document record paper article book memo audit review
    census evidence footage video photograph photo image map chart test result letter indictment lawsuit complaint affidavit
    filing transcript ruling statement`,
  see: `see view regard perceive consider deem call dub brand label term name describe characterise characterize portray
    depict cast frame represent present define identify classify hail treat refer liken compare equate`,
};
