import type { LabelKind } from './label-table.ts';

/** What a new article starts with, in one language (`<language>/template.ts`). */
export interface TemplateTable {
  /** Name and description of the snippet, for a list. */
  readonly name: string;
  readonly description: string;
  /** What is to be written in the place of the lead. */
  readonly lead: string;
  /** The sections, in order, and what is to be written in each; a quotation's words are put between marks. */
  readonly sections: readonly { readonly kind: LabelKind; readonly hint: string }[];
}
