import { include, type Pattern, scoped } from './patterns.ts';

/** A style of quotation marks, as regular expressions. */
interface Style {
  readonly scope: string;
  readonly open: string;
  readonly close: string;
}

// An opening straight mark does not follow a letter or a figure (5" is a measure).
// A single one counts only where its partner is near: most are apostrophes.
const straight: Style = { scope: 'double', open: '(?<![\\p{L}\\p{N}])"(?=[^\\s"])', close: '"' };
const curly: Style = { scope: 'double.curly', open: '“', close: '”' };
const guillemets: Style = { scope: 'other.guillemet', open: '«', close: '»' };
const low: Style = { scope: 'other.low', open: '„', close: '[“”"]' };
const single: Style = { scope: 'single.curly', open: '‘(?=[^’]{1,300}’)', close: '’(?!\\p{L})' };
const plainSingle: Style = {
  scope: 'single',
  open: "(?<![\\p{L}\\p{N}'])'(?=\\p{L}[^']{0,200}'(?!\\p{L}))",
  close: "'(?!\\p{L})",
};

const styles = [straight, curly, guillemets, low, single, plainSingle];

/**
 * Quotations, and quotations inside them, but no deeper: a line of a thousand opening marks does not nest a thousand
 * rules. A quotation ends with its line at the latest, since a paragraph is a line: one that nobody closed
 * does not colour the rest of the text.
 */
export const quotations: Readonly<Record<string, Pattern>> = {
  quotations: { patterns: styles.map((style) => quotation(style, [include('inner-quotations')])) },
  'inner-quotations': { patterns: styles.filter((style) => style !== straight).map((style) => quotation(style, [])) },
};

function quotation({ scope, open, close }: Style, inside: readonly Pattern[]): Pattern {
  return {
    name: scoped(`string.quoted.${scope}`),
    begin: open,
    beginCaptures: { 0: { name: scoped('punctuation.definition.string.begin') } },
    end: `${close}|$`,
    endCaptures: { 0: { name: scoped('punctuation.definition.string.end') } },
    patterns: [include('insertions'), include('links'), ...inside],
  };
}

const editor = '(?:ed|Ed|ред|прим\\.\\s?ред|примітка редакції|примечание редакции)\\.?';

export const insertions: readonly Pattern[] = [
  { name: scoped('comment.block.editors-note'), match: `\\[[^\\[\\]]{0,600}?\\s[-–—]{1,2}\\s?${editor}\\]` },
  { name: scoped('comment.block.editors-note'), match: `\\([^()]{0,600}?\\s[-–—]{1,2}\\s?${editor}\\)` },
  {
    name: scoped('markup.italic.insertion'),
    match: '(\\[)[^\\[\\]]{1,160}(\\])',
    captures: {
      1: { name: scoped('punctuation.definition.insertion.begin') },
      2: { name: scoped('punctuation.definition.insertion.end') },
    },
  },
];

export const links: readonly Pattern[] = [
  {
    name: scoped('markup.underline.link'),
    match: '(?<![\\p{L}\\p{N}])(?:https?://|www\\.)[^\\s<>"“”«»]{3,2000}(?<![.,;:!?)])',
  },
  {
    name: scoped('markup.underline.link.email'),
    match: '(?<![\\w.+-])[A-Za-z0-9_+-][\\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}',
  },
  {
    name: scoped('markup.underline.link.channel'),
    match: '(?<![\\p{L}\\p{N}._@/])@[A-Za-z][A-Za-z0-9_]{2,31}(?![\\p{L}\\p{N}_])',
  },
];
