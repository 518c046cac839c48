import type { AttributionForm, AttributionKind, PolicyLine, Support } from '../../attribution/model.ts';

/** What a statement's support is called in hovers, and what ties the name of whoever is behind it. Our own words. */
export const supportHeads: Readonly<Record<Support, { readonly name: string; readonly tie: string }>> = {
  attributed: { name: 'Attributed', tie: ' to ' },
  unnamed: { name: 'Unnamed source', tie: ': ' },
  vague: { name: 'Vague source', tie: ': ' },
  inherited: { name: 'Inherited', tie: ' from ' },
  unattributed: { name: 'Unattributed', tie: ': ' },
  'not-a-claim': { name: 'Not a statement', tie: ': ' },
};

/** The lines of the support policy as a writer reads them, each the answer to "why?"; our own words. */
export const policyLines: Readonly<Record<PolicyLine, string>> = {
  'own-source': 'The sentence names its source.',
  'own-unnamed-source': 'The sentence has a source, but the people are described, not named.',
  'vague-wording': 'The wording points to a source without saying who it is.',
  'quotation-of-sentence-speaker': 'Quoted words belong to the speaker that the sentence names.',
  'quotation-of-label-speaker': 'Quoted words belong to the speaker that the label names.',
  'quotation-of-running-speaker': 'Quoted words belong to the speaker named last in the paragraph.',
  'quotation-of-single-source-entry': 'The item has one source, so unclaimed quoted words are that source’s.',
  'pronoun-source': 'The pronoun or short reference stands for the latest source that fits.',
  'back-reference': 'Words like “X said this” name the source right after it.',
  'continued-quotation': 'The quotation goes on from the sentence before.',
  'continuing-cue': 'Words like “he added” carry the speaker on from the sentence before.',
  'reported-speech-continuation':
    'The verb shows that this still reports what the speaker of the sentence before said.',
  'source-section-covers-lead': 'The Source section covers the lead.',
  'single-source-covers-details': 'The item has one source, so the Source section covers Details too.',
  'belief-or-intention': 'A belief, intention or plan is put down to whoever holds it.',
  question: 'A question asserts nothing.',
  imperative: 'A request or an order asserts nothing.',
  label: 'A label asserts nothing.',
  caption: 'Captions and credits are not searched for statements.',
  'editors-note': 'An editor’s note is the newsroom’s own.',
  'own-inquiry': 'The newsroom tells of its own request for a comment.',
  link: 'A pointer to another page asserts nothing.',
  fragment: 'A heading, dateline or fragment without a verb asserts nothing.',
  nobody: 'Neither the sentence, its surroundings nor the Source section say who is behind it.',
};

/** What the cue of an attribution does, by the attribution's kind. Our own words. */
export const attributionKinds: Readonly<Record<AttributionKind, string>> = {
  say: 'tells who says it',
  think: 'tells who believes it',
  plan: 'tells who intends it',
  show: 'tells what shows it',
  vague: 'names nobody',
};

/** Whether content is the source's own words. */
export const attributionForms: Readonly<Record<AttributionForm, string>> = {
  direct: 'Word for word',
  indirect: 'In the author’s words',
  mixed: 'Partly word for word',
};
