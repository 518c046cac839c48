/**
 * Irregular English forms and their lemmas, kept by hand from general knowledge of the language. One line a lemma:
 * the lemma, then its forms that no rule of the lemmatiser gives.
 */

export const IRREGULAR_VERBS = `
abide abode
arise arose arisen
awake awoke awoken
be am is are was were been being 'm 're
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
beset beset
bet bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burnt
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came
cost cost
creep crept
cut cut
deal dealt
die dying dies died
dig dug
dive dove
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
dye dyeing
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
focus focuses
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
hang hung
have has had having 've
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
let let
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
mow mown
offset offset
outdo outdid outdone
outrun outran
overcome overcame
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
panic panicked panicking
pay paid
picnic picnicked picnicking
plead pled
prove proven
put put
quit quit
read read
rebuild rebuilt
redo redid redone
remake remade
repay repaid
resell resold
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran
saw sawn
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewn
shake shook shaken
shed shed
shine shone
shoot shot
show shown
shrink shrank shrunk
shut shut
sing sang sung
singe singeing
sink sank sunk
sit sat
sleep slept
slide slid
sling slung
slit slit
smell smelt
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spit spat
split split
spoil spoilt
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrust
tie tying
traffic trafficked trafficking
tread trod trodden
undergo underwent undergone
underlie underlay underlain underlying
understand understood
undertake undertook undertaken
undo undid undone
unwind unwound
uphold upheld
upset upset
vie vying
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`;

export const IRREGULAR_NOUNS = `
aircraft aircraft
alumnus alumni
analysis analyses
axis axes
bacterium bacteria
basis bases
bus buses
calf calves
canoe canoes
cello cellos
child children
corps corps
corpus corpora
countryman countrymen
crisis crises
criterion criteria
curriculum curricula
datum data
diagnosis diagnoses
elf elves
emphasis emphases
foot feet
gentleman gentlemen
goose geese
grandchild grandchildren
guardsman guardsmen
half halves
headquarters headquarters
hypothesis hypotheses
knife knives
leaf leaves
life lives
loaf loaves
louse lice
man men
businessman businessmen
chairman chairmen
congressman congressmen
fisherman fishermen
fireman firemen
gunman gunmen
lawman lawmen
policeman policemen
serviceman servicemen
schoolchild schoolchildren
means means
memorandum memoranda
mouse mice
movie movies
neurosis neuroses
news news
nucleus nuclei
oasis oases
ox oxen
parenthesis parentheses
person people persons
phenomenon phenomena
referendum referenda
scarf scarves
self selves
series series
shelf shelves
shoe shoes
species species
spokesman spokesmen
spokeswoman spokeswomen
stimulus stimuli
stratum strata
synthesis syntheses
thesis theses
thief thieves
tie ties
tooth teeth
toe toes
wife wives
wolf wolves
woman women
`;

export const IRREGULAR_DEGREES = `
bad worse worst
early earlier earliest
far farther farthest further furthest
free freer freest
good better best
well better best
`;

/** Pronouns and function words: the lemma treebanks give. */
export const FUNCTION_WORDS = `
I i me
he him
she her hers
we us
they them
my mine
her hers
our ours
your yours
their theirs
not n't
a an
`;

/**
 * Stems that get back an -e when -ed or -ing is off, where their letters do not say so: `quot(ed)` → quote,
 * `shap(ing)` → shape.
 */
export const MUTE_E_STEMS = `
ador adher advertis bak bar bath becom bit blam bor brak breath brok car cit cloth com compar compet complet
compil conced condon consol conven cop creat dar dat declar delet demot denot dislik deplor devot drap dup erod escap evok excit
exil explor extradit fad fak fil fir flam fram gam glid grad grav guid hast hat hik hop ignit ignor imped incit interfer
interven invit invok jok landscap lik mak mat nam nicknam not nauseat obsolet overcom past persever phon pil plung pok postpon
preced prepar promot provok prun quot rap rat recit reconcil recreat restor reunit revok rop rul scal scap scar schedul scop
scor shak shap shar smil smok snar sooth spar spik squar star stat stor strik styl superced supersed swip tak tast teeth
til tim trad tun typ unit vot wad wak wan wast welcom whil wip writ
`;

/** Stems that do not, though their letters suggest it. */
export const PLAIN_STEMS = `
bias canvas debut focus gas plus ruin occur murmur develop combat format exhibit visit limit edit credit avoid
hang bang long belong clang
`;

/** Verbs that end in two equal consonants of themselves. */
export const DOUBLE_STEMS = `
add appall butt call chill cross drill dwell ebb egg err enroll fill forestall fulfill grill install instill kill mill
odd poll pull purr putt recall roll skill smell spell spill stall swell thrill till yell sell tell fall
`;

/** Stems of -er and -est that get back an -e. */
export const MUTE_E_DEGREES =
  'abl brav clos fin gentl humbl larg lat littl nic nobl pal rar rip saf sever simpl strang sur tam wid wis fierc scarc fe';

/** Plurals that are their own lemma. */
export const PLURALE_TANTUM = `
clothes earnings goods headquarters jeans pants politics proceedings remains savings sunglasses surroundings thanks
troops whereabouts economics
`;
