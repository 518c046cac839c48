/**
 * The semantic tokens of an article and how themes colour them. The manifest's `semanticTokenTypes`,
 * `semanticTokenModifiers` and `semanticTokenScopes` say the same in the editor's terms and are checked against this.
 */
export type TokenType =
  | 'outlet'
  | 'person'
  | 'organisation'
  | 'role'
  | 'channel'
  | 'occasion'
  | 'document'
  | 'speaker'
  | 'source'
  | 'cue'
  | 'date'
  | 'quotation'
  | 'statement'
  | 'content';

export type TokenModifier = 'unnamed' | 'vague' | 'pronoun' | 'cited' | 'unattributed' | 'unresolved' | 'contradicted';

export interface TokenTypeEntry {
  readonly id: TokenType;
  /** The standard type whose colour a theme without TextMate colours falls back to; null: not coloured by default. */
  readonly superType: 'class' | 'keyword' | 'number' | 'property' | 'string' | 'type' | 'variable' | null;
  readonly description: string;
  /** TextMate scopes to take the colour from, the best first. */
  readonly scopes: readonly string[];
}

export interface TokenModifierEntry {
  readonly id: TokenModifier;
  readonly description: string;
}

/** In the order of the legend: a token's number on the wire is its type's index here. */
export const tokenTypes: readonly TokenTypeEntry[] = [
  {
    id: 'outlet',
    superType: 'type',
    description: 'A news outlet named in the Source section.',
    scopes: ['entity.name.type.outlet.news-article', 'entity.name.type'],
  },
  {
    id: 'person',
    superType: 'type',
    description: 'A person named in the Source section.',
    scopes: ['entity.name.type.person.news-article', 'entity.name.type'],
  },
  {
    id: 'organisation',
    superType: 'type',
    description: 'An institution or company named in the Source section.',
    scopes: ['entity.name.type.organisation.news-article', 'entity.name.type'],
  },
  {
    id: 'role',
    superType: 'property',
    description: 'What somebody named in the Source section is: an office, a title, an apposition.',
    scopes: ['variable.other.property.role.news-article', 'variable.other.property', 'variable.parameter'],
  },
  {
    id: 'channel',
    superType: 'property',
    description: 'Where a source spoke: Telegram, a website, a broadcast.',
    scopes: ['variable.other.property.channel.news-article', 'variable.other.property', 'variable.parameter'],
  },
  {
    id: 'occasion',
    superType: 'property',
    description: 'When a source spoke: an interview, a meeting, a briefing.',
    scopes: ['variable.other.property.occasion.news-article', 'variable.other.property', 'variable.parameter'],
  },
  {
    id: 'document',
    superType: 'type',
    description: 'A document that serves as a source: a decree, a statement, a report.',
    scopes: ['entity.name.type.document.news-article', 'entity.name.type'],
  },
  {
    id: 'speaker',
    superType: 'type',
    description: 'The speaker that a quotation’s label names.',
    scopes: ['entity.name.type.speaker.news-article', 'entity.name.type'],
  },
  {
    id: 'source',
    superType: 'type',
    description: 'Whom the text puts a statement down to.',
    scopes: ['entity.name.type.source.news-article', 'entity.name.type'],
  },
  {
    id: 'cue',
    superType: 'keyword',
    description: 'The words that tie a statement to its source: said, according to, citing.',
    scopes: ['keyword.other.cue.news-article', 'keyword.control', 'keyword'],
  },
  {
    id: 'date',
    superType: 'number',
    description: 'A date in the text that the article’s own date resolves.',
    scopes: ['constant.numeric.date.news-article', 'constant.numeric'],
  },
  {
    id: 'quotation',
    superType: 'string',
    description: 'Somebody’s words between quotation marks; titles and scare quotes are not.',
    scopes: ['string.quoted.news-article', 'string.quoted', 'string'],
  },
  {
    id: 'statement',
    superType: null,
    description: 'A statement that nobody is named for. Not coloured unless you set a colour for it.',
    scopes: [],
  },
  {
    id: 'content',
    superType: null,
    description: 'What is put down to a source, from border to border. Not coloured unless you set a colour for it.',
    scopes: [],
  },
];

/** In the order of the legend: a modifier's bit on the wire is `1 <<` its index here. */
export const tokenModifiers: readonly TokenModifierEntry[] = [
  { id: 'unnamed', description: 'People who are described, not named.' },
  { id: 'vague', description: 'A crowd or nobody in particular: experts, several media, reportedly.' },
  { id: 'pronoun', description: 'A pronoun or short reference that stands for a source.' },
  { id: 'cited', description: 'Cited by another source of the Source section, not heard first hand.' },
  { id: 'unattributed', description: 'Nobody stands behind it.' },
  { id: 'unresolved', description: 'A date whose day cannot be told.' },
  { id: 'contradicted', description: 'A date whose weekday is not the one the calendar gives it.' },
];

/** A selector of the editor's `semanticTokenScopes` with the scopes its colour is taken from. */
export interface TokenScopes {
  readonly selector: TokenType | `${TokenType}.${TokenModifier}`;
  readonly scopes: readonly string[];
}

/** Where a modifier asks for a colour of its own. */
const modified: readonly TokenScopes[] = [
  { selector: 'source.unnamed', scopes: ['entity.name.function.source.unnamed.news-article', 'entity.name.function'] },
  { selector: 'source.vague', scopes: ['entity.name.function.source.vague.news-article', 'entity.name.function'] },
  { selector: 'cue.vague', scopes: ['keyword.control.cue.vague.news-article', 'keyword.control'] },
];

/** Everything the manifest's `semanticTokenScopes` says, in its order. */
export const tokenScopes: readonly TokenScopes[] = [
  ...tokenTypes.filter(({ scopes }) => scopes.length > 0).map(({ id, scopes }) => ({ selector: id, scopes })),
  ...modified,
];
