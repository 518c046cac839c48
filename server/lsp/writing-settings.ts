import type { FormattingOptions, HintKinds } from '../core/features/index.ts';
import type { SettingDescription } from './settings.ts';

/** What a user wants of the editor while writing; nothing of it changes how an article is read. */
export interface WritingSettings {
  readonly codeLens: boolean;
  readonly inlayHints: HintKinds;
  readonly format: { readonly quotationMarks: FormattingOptions['quotationMarks']; readonly onType: boolean };
}

export const defaultWriting: WritingSettings = {
  codeLens: true,
  inlayHints: { speakers: false, dates: false },
  format: { quotationMarks: 'article', onType: false },
};

const quotationMarks: Readonly<Record<FormattingOptions['quotationMarks'], string>> = {
  article: 'Those that most quotations of the article have.',
  keep: 'Those that each quotation has.',
  curly: '“so”',
  straight: '"so"',
  guillemet: '«so»',
  low: '„so“',
};

export const writingSettingDescriptions: readonly SettingDescription[] = [
  {
    name: 'sourceline.codeLens',
    type: 'boolean',
    default: defaultWriting.codeLens,
    description:
      'Show a line above each section: how many statements it has, how many of them nobody is named for, and whose words it rests on.',
    scope: 'resource',
    readBy: 'server',
  },
  {
    name: 'sourceline.inlayHints.speakers',
    type: 'boolean',
    default: defaultWriting.inlayHints.speakers,
    description:
      'Show, in the text, whom “he”, “she” and “they” mean, and whose the words are that go on without naming anybody.',
    scope: 'resource',
    readBy: 'server',
  },
  {
    name: 'sourceline.inlayHints.dates',
    type: 'boolean',
    default: defaultWriting.inlayHints.dates,
    description: 'Show, in the text, which day “on Tuesday” or “yesterday” is.',
    scope: 'resource',
    readBy: 'server',
  },
  {
    name: 'sourceline.format.quotationMarks',
    type: 'string',
    default: defaultWriting.format.quotationMarks,
    values: Object.entries(quotationMarks).map(([value, description]) => ({ value, description })),
    description: 'Which marks quotations get when the article is formatted. What stands between them is never touched.',
    scope: 'resource',
    readBy: 'server',
  },
  {
    name: 'sourceline.format.onType',
    type: 'boolean',
    default: defaultWriting.format.onType,
    description:
      'Tidy a line when it is finished, and give a quotation two marks of one kind when one of them is changed. The editor has to allow it: in VS Code by `#editor.formatOnType#`.',
    scope: 'resource',
    readBy: 'server',
  },
];

/**
 * Reads the settings above from the value of the section `sourceline`.
 *
 * @param problems gets a sentence for each value that makes no sense; the default holds in its place
 */
export function readWritingSettings(root: Readonly<Record<string, unknown>>, problems: string[]): WritingSettings {
  const flag = (value: unknown, name: string, byDefault: boolean): boolean => {
    if (typeof value === 'boolean') return value;
    if (value !== undefined && value !== null)
      problems.push(`sourceline.${name}: ${JSON.stringify(value)} is neither true nor false.`);
    return byDefault;
  };
  const inlayHints = record(root.inlayHints);
  const format = record(root.format);
  return {
    codeLens: flag(root.codeLens, 'codeLens', defaultWriting.codeLens),
    inlayHints: {
      speakers: flag(inlayHints.speakers, 'inlayHints.speakers', defaultWriting.inlayHints.speakers),
      dates: flag(inlayHints.dates, 'inlayHints.dates', defaultWriting.inlayHints.dates),
    },
    format: {
      quotationMarks: readMarks(format.quotationMarks, problems),
      onType: flag(format.onType, 'format.onType', defaultWriting.format.onType),
    },
  };
}

function readMarks(value: unknown, problems: string[]): FormattingOptions['quotationMarks'] {
  if (value === undefined || value === null) return defaultWriting.format.quotationMarks;
  if (isMarks(value)) return value;
  const allowed = Object.keys(quotationMarks).join(', ');
  problems.push(`sourceline.format.quotationMarks: ${JSON.stringify(value)} are no marks. Use one of ${allowed}.`);
  return defaultWriting.format.quotationMarks;
}

function isMarks(value: unknown): value is FormattingOptions['quotationMarks'] {
  return typeof value === 'string' && Object.hasOwn(quotationMarks, value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
