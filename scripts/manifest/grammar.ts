// The TextMate grammar, built from the same tables that the parser reads.
import { labelTables } from '../../server/core/data/labels.ts';
import { boilerplateLines } from './grammar/boilerplate.ts';
import { headerLines } from './grammar/header.ts';
import { labelsOf, sourceForms } from './grammar/labels.ts';
import { bold, type Grammar, include, lineStart, type Pattern, scoped } from './grammar/patterns.ts';
import { insertions, links, quotations } from './grammar/quotations.ts';

const { atStart, inline, anywhere, label, bare, advertisement, caption } = labelsOf(labelTables);

/** Words that tie a source entry to where it was said or to whom it has it from; the engine knows many more. */
const ties =
  '(?i:citing|with reference to|as reported by|as quoted by|according to|reports?|from|on|in|during|через|у|в|із посиланням на|з посиланням на|за даними|со ссылкой на|по данным|в ходе|під час)';

/** A Source label, and the entries after it up to the end of the line or to the next label on it. */
const sourceSection: Pattern = {
  name: scoped('meta.source'),
  begin: `(?:^|(?<=\\s))${bold}(${sourceForms(labelTables)})${bold}\\s{0,2}(:)${bold}`,
  beginCaptures: {
    2: { name: scoped('markup.heading.label', 'entity.name.section') },
    4: { name: scoped('markup.heading.label', 'punctuation.separator.label') },
  },
  end: `$|(?<=\\s)(?=${label})`,
  contentName: scoped('entity.name.type.source'),
  patterns: [
    { name: scoped('keyword.operator.separator.entry'), match: ';' },
    { name: scoped('keyword.other.cue'), match: `(?<=[,;]\\s)${ties}(?!\\p{L})` },
    include('links'),
    include('insertions'),
  ],
};

/** The grammar as VS Code reads it. */
export const grammar: Grammar = {
  information_for_contributors: [
    'Generated from the label, date and boilerplate tables of server/core/data. Change those, or scripts/manifest/grammar, then run: npm run generate',
  ],
  name: 'News Article',
  scopeName: 'text.news-article',
  patterns: [
    include('header'),
    include('source-line'),
    include('labels'),
    include('boilerplate'),
    include('bullet'),
    include('inline-label'),
    include('running-text'),
  ],
  repository: {
    header: { patterns: headerLines },
    'source-line': {
      begin: `${lineStart}(?=${bold}(?:${sourceForms(labelTables)})${bold}\\s{0,2}:)`,
      end: '$',
      patterns: [include('source-section'), anywhere, include('running-text')],
    },
    'source-section': sourceSection,
    labels: { patterns: [advertisement, caption, ...atStart, ...bare] },
    'inline-label': inline,
    boilerplate: { patterns: boilerplateLines },
    bullet: {
      match: `${lineStart}([•·*–—-])(?=\\s)`,
      captures: { 1: { name: scoped('punctuation.definition.list.begin') } },
    },
    'running-text': { patterns: [include('quotations'), include('insertions'), include('links')] },
    ...quotations,
    insertions: { patterns: insertions },
    links: { patterns: links },
  },
};
