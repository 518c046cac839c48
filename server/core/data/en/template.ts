import type { TemplateTable } from '../template-table.ts';

export const template: TemplateTable = {
  name: 'New article',
  description: 'Date header, lead, Source, Details, Quote and Background, with places to fill in',
  lead: 'What happened, who says so',
  sections: [
    { kind: 'source', hint: 'name, role or outlet' },
    { kind: 'details', hint: 'what is known, and from whom' },
    { kind: 'quote', hint: 'their own words' },
    { kind: 'background', hint: 'what happened before, and who reported it' },
  ],
};
