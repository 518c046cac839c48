import type { LabelTable } from '../label-table.ts';

/** English labels, as news items of the labelled layout print them; kept by hand. */
export const labels: LabelTable = {
  language: 'en',
  labels: [
    { kind: 'source', forms: ['Source', 'Sources'] },
    { kind: 'details', forms: ['Details', 'More details'], bare: ['Details', 'More details'] },
    { kind: 'quote', forms: ['Quote', 'Direct quote', 'Quotes'], speaker: ['Quote from', 'Quote by', 'Quote of'] },
    { kind: 'background', forms: ['Background'], bare: ['Background'] },
    {
      kind: 'update',
      forms: ['Update', 'Updated', 'Upd'],
      time: ['Updated at', 'Update at', 'Updated as of', 'Updated', 'Update'],
    },
    { kind: 'topic', forms: [], topic: ['About', 'On the subject of'] },
    { kind: 'reminder', forms: ['Reminder', 'Previously', 'Recall'], bare: ['Recall', 'Reminder', 'Previously'] },
    { kind: 'reference', forms: ['For reference', 'Reference'], bare: ['Reference', 'For reference'] },
    { kind: 'addendum', forms: ['Addendum', 'Supplement'], bare: ['Addendum', 'Supplement'] },
    {
      kind: 'context',
      forms: ['Context', "Why it's important", 'Why it’s important', 'Why it is important', 'Why it matters'],
      bare: ['Context', 'Why it matters'],
    },
    { kind: 'what-happened', forms: ['What happened'], bare: ['What happened'] },
    { kind: 'photo', forms: ['Photo', 'Photos', 'Illustrative photo', 'Stock photo'] },
    { kind: 'video', forms: ['Video', 'Videos'] },
    { kind: 'screenshot', forms: ['Screenshot', 'Screenshots'] },
    { kind: 'link', forms: ['Link', 'Links', 'Read also', 'Read more', 'See also'] },
    { kind: 'advertisement', forms: ['Advertisement', 'Advertising', 'Ad'] },
  ],
};
