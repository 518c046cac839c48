import type { LabelKind } from '../label-table.ts';

/** What each kind of section is for, in a sentence or two for a writer; our own words, Markdown without markup. */
export const sectionPurposes: Readonly<Record<LabelKind, string>> = {
  source: 'Names everyone the item rests on. Separate entries with a semicolon; the most direct source comes first.',
  details: 'What is known, point by point. Each statement should say whose it is.',
  quote: 'Somebody’s own words, between quotation marks. The label may name the speaker.',
  background: 'What happened before and the reader needs to know. The Source section does not cover it.',
  update: 'What became known after the item was published, with the time if there is one.',
  topic: 'More on one matter of the item.',
  reminder: 'What was reported earlier. Say who reported it.',
  reference: 'Facts to look up: figures, names, definitions. Say where they are from.',
  addendum: 'Something added to the item. The same rules hold as for Details.',
  context: 'Why the news matters. A judgement needs somebody who makes it.',
  'what-happened': 'The events themselves. Each statement should say whose it is.',
  photo: 'Caption or credit of a picture. Not searched for statements.',
  video: 'Caption or address of a video. Not searched for statements.',
  screenshot: 'Caption or credit of a screenshot. Not searched for statements.',
  link: 'Points to another page. Not searched for statements.',
  advertisement: 'Marks where an advertisement stood. Not part of the article; it does not even interrupt a quotation.',
};
