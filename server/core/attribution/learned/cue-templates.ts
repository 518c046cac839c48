import { placesOf, Templates } from '../../language/templates.ts';

/** Places of the atoms that tell whether a word belongs to a cue: see `cueFeatures`. */
export const at = placesOf(
  'always',
  'word',
  'lemma',
  'suffix',
  'shape',
  'wordClass',
  'wordBefore',
  'wordAfter',
  'wordTwoBefore',
  'wordTwoAfter',
  'classBefore',
  'classAfter',
  'lexicon',
  'tag',
  'quotation',
  'rule',
  'ruleBefore',
  'ruleAfter',
  'rules',
  'classTwoBefore',
  'classTwoAfter',
  'lexiconBefore',
  'lexiconAfter',
  'near',
  'subject',
  'section',
  'stanceBefore',
  'stanceAfter',
  'stance',
  'bit',
  'tagBefore',
  'tagAfter',
  'label',
  'headLemma',
  'headTag',
  'headLexicon',
  'headRule',
  'relations',
  'headStance',
  'childLabel',
  'side',
  'childClass',
  'childWord',
);

export const CUE_ATOMS = Object.keys(at).length;

/** Of a word. */
export const cueTemplates = new Templates([
  [1, at.always],
  [2, at.word],
  [3, at.lemma],
  [4, at.suffix],
  [5, at.shape],
  [6, at.wordClass],
  [7, at.wordBefore],
  [8, at.wordAfter],
  [9, at.wordTwoBefore],
  [10, at.wordTwoAfter],
  [11, at.wordBefore, at.word],
  [12, at.word, at.wordAfter],
  [13, at.classBefore, at.wordClass],
  [14, at.wordClass, at.classAfter],
  [15, at.classBefore, at.wordClass, at.classAfter],
  [16, at.lemma, at.classAfter],
  [17, at.classBefore, at.lemma],
  [18, at.classBefore, at.lemma, at.classAfter],
  [19, at.lexicon, at.tag],
  [20, at.lexicon, at.classBefore],
  [21, at.lexicon, at.classAfter],
  [22, at.lexicon, at.classBefore, at.classAfter],
  [23, at.quotation, at.wordClass],
  [24, at.quotation, at.lemma],
  [25, at.quotation, at.lexicon],
  [26, at.rule],
  [27, at.rule, at.wordClass],
  [28, at.rule, at.lemma],
  [29, at.rule, at.ruleBefore, at.ruleAfter],
  [30, at.rules, at.lemma],
  [31, at.rules, at.lexicon],
  [32, at.rules],
  [33, at.classTwoBefore, at.classBefore],
  [34, at.classAfter, at.classTwoAfter],
  [35, at.tag, at.classTwoBefore, at.classBefore],
  [36, at.tag, at.classAfter, at.classTwoAfter],
  [37, at.lexiconBefore, at.wordClass],
  [38, at.lexiconAfter, at.wordClass],
  [39, at.near, at.lemma],
  [40, at.near, at.wordClass],
  [41, at.near, at.lexicon],
  [42, at.subject, at.lemma],
  [43, at.subject, at.wordClass],
  [44, at.subject, at.lexicon, at.near],
  [45, at.section, at.rule],
  [53, at.stanceBefore, at.wordClass],
  [54, at.stanceAfter, at.wordClass],
]);

/** Of a word that may express a stance. */
export const stanceTemplates = new Templates([[46, at.stance, at.tag]]);

/** Of each stance that it may express. */
export const stanceBitTemplates = new Templates([
  [47, at.bit, at.tag],
  [48, at.bit, at.tag, at.classAfter],
  [49, at.bit, at.tag, at.classBefore],
  [50, at.bit, at.near, at.tag],
  [51, at.bit, at.subject, at.tag],
  [52, at.bit, at.quotation, at.tag],
]);

/** Of a word in its tree. */
export const cueTreeTemplates = new Templates([
  [60, at.tag],
  [61, at.tagBefore, at.tag],
  [62, at.tag, at.tagAfter],
  [63, at.tagBefore, at.tag, at.tagAfter],
  [64, at.lemma, at.tag],
  [65, at.label],
  [66, at.label, at.tag],
  [67, at.label, at.lemma],
  [68, at.label, at.headLemma, at.tag],
  [69, at.label, at.headTag, at.tag],
  [70, at.label, at.rule],
  [71, at.headLemma, at.lemma],
  [72, at.label, at.headLexicon, at.headRule],
  [87, at.relations, at.tag],
  [88, at.relations, at.lemma],
  [89, at.relations, at.lexicon],
  [90, at.relations, at.near, at.tag],
]);

/** Of a word with a head. */
export const cueHeadTemplates = new Templates([[93, at.headStance, at.label, at.tag]]);

/** Of each stance of a word in its tree. */
export const stanceTreeTemplates = new Templates([
  [91, at.relations, at.bit, at.tag],
  [92, at.label, at.bit, at.tag],
]);

/** Of each child. */
export const cueChildTemplates = new Templates([
  [80, at.childLabel, at.side, at.lemma],
  [81, at.childLabel, at.side, at.tag],
  [82, at.childLabel, at.side, at.lexicon],
  [83, at.childLabel, at.childClass, at.side],
  [84, at.childLabel, at.childWord, at.tag],
]);

/** Of each child that makes a verb a verb of saying, thinking, planning. */
export const tellingChildTemplates = new Templates([
  [85, at.childLabel, at.childClass, at.lemma, at.side],
  [86, at.childLabel, at.childClass, at.lexicon, at.side],
  [94, at.childLabel, at.childClass, at.stance, at.side],
]);

/** Of the step from the word before. */
export const cueStepTemplates = new Templates([
  [1, at.always],
  [2, at.classBefore, at.wordClass],
  [3, at.tagBefore, at.tag],
  [4, at.word],
  [5, at.wordBefore],
  [6, at.ruleBefore, at.rule],
  [7, at.wordClass, at.classAfter],
]);
