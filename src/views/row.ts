import type { FindingItem, PlainRange } from '../../server/lsp/views-result.ts';

/** A codicon and the theme colour it is drawn in; none: that of the text. */
export interface RowIcon {
  readonly id: string;
  readonly color?: string;
}

export type RowKind = 'group' | 'statement' | 'actor' | 'source' | 'link';

/** A row of one of the trees, in plain data: everything that is shown of it and done with it. */
export interface Row {
  readonly kind: RowKind;
  /** Alike for what is the same thing in two versions of an article. Siblings may share it. */
  readonly key: string;
  /** Plain text on one line, as all texts here but the tooltip, which has several. */
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon: RowIcon;
  /** What a screen reader says: everything that the icon, its colour and the place in the tree tell the eye. */
  readonly spoken: string;
  /** What can be done with it, for the `when` clauses of the manifest: `fixable`, `named`. */
  readonly abilities: readonly string[];
  /** Where it leads in the text; null for what only holds others. */
  readonly range: PlainRange | null;
  /** What its fix is of. */
  readonly findings: readonly FindingItem[];
  /** Whether it is open when it is first shown. */
  readonly isOpen: boolean;
  readonly children: readonly Row[];
}

const empty = { description: '', tooltip: '', abilities: [], range: null, findings: [], isOpen: false, children: [] };

/** A row of whom nothing more is known than what is given. */
export function row(given: Pick<Row, 'kind' | 'key' | 'label' | 'icon' | 'spoken'> & Partial<Row>): Row {
  return { ...empty, ...given };
}

/** Parts of a description, those that are empty left out. */
export function listed(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** Parts of what is read aloud, with the pause of a full stop. */
export function said(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]["”’»)]?$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** Words of the article for places where the editor would draw an icon for `$(name)`: shown as they are written. */
export function withoutIcons(text: string): string {
  return text.replace(/\$\(/g, '\\$(');
}
