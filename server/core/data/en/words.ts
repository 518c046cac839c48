import type { WordTable } from '../word-table.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** English closed classes and news words, kept by hand. */
export const words: WordTable = {
  language: 'en',
  determiners: list(
    'the a an this that these those some any no every each all both several many most few other another such either neither certain various',
  ),
  possessives: list('his her its their our my your whose'),
  pronouns: [
    { form: 'he', number: 'singular', gender: 'male' },
    { form: 'she', number: 'singular', gender: 'female' },
    { form: 'it', number: 'singular', gender: 'neuter' },
    { form: 'they', number: 'plural', gender: 'any' },
    { form: 'both', number: 'plural', gender: 'any' },
  ],
  speakers: list('i we you'),
  prepositions: list(
    `of in on at to for from with without by about against among amid over under after before during since until till
     into onto through throughout between within near towards toward upon via despite across along around behind
     beyond inside outside regarding concerning following including alongside ahead off per like unlike above below
     than versus`,
  ),
  subordinators: list(
    'that because when while whereas if whether although though unless until since as after before where wherever whenever why how what once lest',
  ),
  relatives: list('who whom which that whose'),
  complementizers: ['that'],
  questionWords: list('whether if why how what who where when which whose'),
  and: list('and or nor'),
  but: list('but yet so'),
  be: list("is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t"),
  have: list("has have had having hasn't haven't hadn't hasn’t haven’t hadn’t"),
  do: list("do does did don't doesn't didn't don’t doesn’t didn’t"),
  modals: list(
    "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't won’t wouldn’t can’t couldn’t mustn’t shouldn’t",
  ),
  negations: list("not never n't no"),
  adverbs: list(
    `also then later earlier again still already now just soon even only too ever never always often sometimes once
     twice instead however therefore meanwhile moreover further furthermore nevertheless nonetheless thus hence long
     first since so far yet today yesterday tomorrow tonight here there himself herself themselves itself further
     elsewhere perhaps maybe not ago overnight afterwards afterward`,
  ),
  openers: list(
    `and but or yet so also meanwhile however moreover furthermore besides additionally then later earlier still now
     today yesterday instead therefore thus nevertheless nonetheless finally separately previously recently again
     similarly likewise indeed often once afterwards afterward while although though as because if when after before since
     that whether overnight tonight`,
  ),
  verbs: list(
    `met went gone made took taken came got gotten gave given held left lost won led fell fallen rose risen sent built
     bought sold brought caught drew driven drove ate fought flew flown forgot hit hurt kept lay laid let lit paid rode
     ran sat set shook shot shut slept spent stood stole struck swept taught threw thrown wore withdrew broke broken
     became grew hung sank shrank sprang swam tore woke
     goes makes takes comes gets gives holds leaves loses wins leads falls rises sends builds buys sells brings keeps
     lets pays runs sets stands becomes remains contains includes consists lives lies works seems appears continues
     follows faces needs uses helps allows serves starts begins ends happens depends exists belongs depends turns moves
     plays grows carries reaches receives produces causes creates costs means affects applies involves operates
     remain contain include live lie work seem appear face need use help allow serve become belong exist go come get
     make take give hold keep run stand mean`,
  ),
  times: list(
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
     october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
     yesterday today tomorrow tonight earlier later recently morning afternoon evening night noon midnight week month
     year weekend day days weeks months years hours minutes ago last late early previously overnight once again briefly simply
     repeatedly publicly privately`,
  ),
  occasions: list(
    `statement statements interview interviews post posts tweet tweets speech speeches briefing briefings conference
     letter letters report reports video message messages address call column article broadcast podcast testimony
     telegram facebook twitter instagram tv television radio email e-mail comment comments remarks hearing meeting
     debate press blog essay memo note release newsletter release announcement summit event forum appearance court
     parliament program programme show series filing complaint opinion ruling book paper study text reply response
     commentary editorial lecture sermon rally ceremony phone telephone website site social media page channel
     bulletin declaration affidavit`,
  ),
  continuing: list('he she it they'),
};
