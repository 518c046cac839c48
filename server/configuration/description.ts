import { defaultPolicy } from '../core/configuration.ts';
import { sectionPurposes } from '../core/data/en/section-purposes.ts';
import { catalogue } from '../core/rules/catalogue.ts';
import {
  kindsDescription,
  kindValues,
  profileDescription,
  profileValues,
  rulesDescription,
  type Switch,
  severityValues,
  switchDescriptions,
} from './descriptions.ts';
import type { ObjectShape, Shape, StringShape } from './shape.ts';

/** What a configuration may say of the articles it is for. */
const layerKeys = {
  profile: {
    type: 'string',
    description: profileDescription,
    values: profileValues,
    default: 'default',
  },
  rules: {
    type: 'object',
    description: rulesDescription,
    keys: Object.fromEntries(catalogue.map(({ id, severity, summary }) => [id, ruleShape(severity, summary)])),
  },
  policy: {
    type: 'object',
    description: 'What counts as backed.',
    keys: {
      kinds: {
        type: 'list',
        description: kindsDescription,
        items: { type: 'string', description: 'A kind of attribution.', values: kindValues },
        default: defaultPolicy.kinds,
      },
      ...Object.fromEntries((Object.keys(switchDescriptions) as Switch[]).map((key) => [key, switchShape(key)])),
    },
  },
  labels: {
    type: 'object',
    description:
      'Further labels, by the kind of section they open; the colon is left out: `{ "background": ["How we got here"] }`.',
    keys: Object.fromEntries(Object.entries(sectionPurposes).map(([kind, purpose]) => [kind, labelShape(purpose)])),
  },
  cues: {
    type: 'object',
    description:
      'Further verbs that tie a statement to its source, by what they tell of it. English verbs stand in their base form, perhaps with a particle, and count in all their forms: `{ "say": ["grouse", "hit back"] }`. Verbs of other languages count as they are written.',
    keys: Object.fromEntries(kindValues.map(({ value, description }) => [value, cueShape(description)])),
  },
  house: {
    type: 'object',
    description: 'The names the desk works with, and how it spells words.',
    keys: {
      publisher: {
        ...nameShape('The name of an outlet.'),
        description:
          'The outlet whose articles these are, unless their dateline names another. The rule `circular-sourcing` goes by it; in an archive of several outlets, overrides name one for each path.',
      },
      outlets: {
        type: 'list',
        description:
          'Outlets of the house, by name. They are known as outlets, and need not be listed among the sources of an article, nor cited in it.',
        items: nameShape('The name of an outlet.'),
      },
      organisations: {
        type: 'list',
        description: 'Organisations, by name or acronym: `["Halden Harbour Board", "HHB"]`.',
        items: nameShape('The name of an organisation.'),
      },
      spellings: {
        type: 'map',
        description:
          'How the house does not write words, and how it does: `{ "e-mail": "email" }`. The rule `house-spelling` reports them.',
        keyPattern: { source: '[\\p{L}\\p{N}]', expected: 'a word' },
        values: { type: 'string', description: 'What to write instead.' },
      },
    },
  },
} satisfies Record<string, Shape>;

/** What a pattern costs grows with its wildcards as an exponent: a file that somebody else wrote must not cost seconds. */
const globs: Shape = {
  type: 'text or texts',
  pattern: {
    source: '^(?!(?:.*?\\*\\*){3})(?!.*(?:\\*[^/]*){4})(?=.*\\S).{1,200}$',
    expected: 'a pattern for paths: not blank, no more than 200 characters, two ** and three * between slashes',
  },
  description:
    'A pattern for paths, or a list of them, relative to the folder of this file: `archive/**`, `*.txt` for that name in any folder, `!drafts/**` to take out what another lets in.',
};

const suppression: ObjectShape = {
  type: 'object',
  description: 'What is not to be reported, and why.',
  keys: {
    rule: {
      type: 'string',
      description: 'The rule, by its id. By itself: nowhere in the project.',
      values: catalogue.map(({ id, summary }) => ({ value: id, description: summary })),
    },
    file: {
      type: 'string',
      description: 'Only in this article: its path from the folder of this file, with `/` between the parts.',
    },
    files: globs,
    opening: {
      type: 'string',
      description: 'How the article begins: it is known again by that where `file` has another name or place now.',
    },
    finding: {
      type: 'object',
      description: 'Only this finding of the article, known again by its words and those around it.',
      keys: {
        words: { type: 'string', description: 'The words of its sentence, source entry, label or line.' },
        before: { type: 'string', description: 'The last words of the one before; left out at the start.' },
        after: { type: 'string', description: 'The first words of the one after; left out at the end.' },
        repeated: {
          type: 'boolean',
          description: 'The same words stand in other places too, so that the words around them have to fit.',
        },
        nth: {
          type: 'count',
          description: 'Where the same words stand between the same neighbours several times: which of them, from 1.',
        },
      },
      required: ['words'],
    },
    reason: { type: 'string', description: 'Why, for whoever comes across it later.' },
    date: {
      type: 'string',
      description: 'Since when: year, month and day, as in `2025-08-19`.',
      pattern: { source: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$', expected: 'a date like 2025-08-19' },
    },
  },
  required: ['rule'],
};

/** All of a configuration file. */
export const fileShape: ObjectShape = {
  type: 'object',
  description: 'How Sourceline reads the articles in this folder and those below it.',
  keys: {
    $schema: { type: 'string', description: 'Where the schema of this file is, for editors that do not know it.' },
    ...layerKeys,
    overrides: {
      type: 'list',
      description: 'What is otherwise for some of the articles. Where several fit an article, the later ones win.',
      items: {
        type: 'object',
        description: 'What is otherwise for the articles that fit `files`.',
        keys: { files: globs, ...layerKeys },
        required: ['files'],
      },
    },
    suppressions: {
      type: 'list',
      description: 'Findings that are known and not to be reported, each with a reason if there is one.',
      items: suppression,
    },
  },
};

function labelShape(purpose: string): Shape {
  return {
    type: 'list',
    description: purpose,
    items: {
      type: 'string',
      description: 'A label, without its colon.',
      pattern: { source: '^\\p{L}[^:\\r\\n]{0,99}$', expected: 'a label: it begins with a letter and has no colon' },
    },
  };
}

function cueShape(meaning: string): Shape {
  return {
    type: 'list',
    description: meaning,
    items: {
      type: 'string',
      description: 'A verb, perhaps with a particle.',
      pattern: {
        source: "^\\p{L}[\\p{L}'’ -]*$",
        expected: 'a verb: it has letters only, and spaces before a particle',
      },
    },
  };
}

function nameShape(description: string): StringShape {
  return {
    type: 'string',
    description,
    pattern: { source: '^[\\p{L}\\p{N}]', expected: 'a name: it begins with a letter or a digit' },
  };
}

function ruleShape(severity: string, summary: string): StringShape {
  return { type: 'string', description: summary, values: severityValues, default: severity };
}

function switchShape(key: Switch): Shape {
  return { type: 'boolean', description: switchDescriptions[key], default: defaultPolicy[key] };
}
