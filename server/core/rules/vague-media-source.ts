import type { SourceEntry } from '../article/model.ts';
import { namesMediaOnly } from '../article/sources/described.ts';
import type { Attribution } from '../attribution/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { sourceEntries } from './covering-sources.ts';
import type { Fix, LocalRule, Subject, TextEdit } from './model.ts';
import { nameHint, placeholderEdit } from './placeholder.ts';
import { knownNames } from './speakers.ts';
import { inTextOrder, singularCue } from './verb-forms.ts';
import { quoted } from './wording.ts';

export const vagueMediaSource: LocalRule = {
  id: 'vague-media-source',
  family: 'source',
  severity: 'warning',
  set: 'core',
  wording: true,
  summary: '“Media” or “Telegram channels” is given as a source.',
  description: `“Several media” or “Telegram channels” could be anyone: nobody can check the news, and readers cannot judge how far to trust it.

Name the outlets. Where one of them is named, the finding is milder.`,
  examples: {
    flagged: [
      'The pier is closed.\n\nSource: several Dutch media',
      'The pier is closed.\n\nSource: Northwire\n\nDetails: Local media reported that it burned.',
    ],
    fine: [
      'The pier is closed.\n\nSource: NOS and De Telegraaf',
      'The pier is closed.\n\nSource: Northwire\n\nDetails: Port Bladet reported that it burned.',
      'The pier is closed.\n\nSource: Northwire\n\nDetails: According to local media, including Port Bladet, it burned.',
      'The pier is closed.\n\nSource: Northwire\n\nDetails: Tolvan state media reported that it burned.',
    ],
  },
  *checkWithin(subject, { span: extent, attributions }) {
    const { article, text } = subject;
    let known: Outlets | null = null;
    const outlets = (): Outlets => {
      known ??= outletsOf(subject);
      return known;
    };
    for (const entry of article.sections.flatMap((section) => section.entries)) {
      if (!entry.vague || !overlaps(entry.span, extent)) continue;
      const link = entry.chain.at(-1);
      const span = link?.kind === 'vague' ? link.span : entry.span;
      const named = nameIn(entry);
      yield {
        span,
        message: named
          ? `${quoted(text, span)} could be anyone but for ${named}: name the others, or leave them out.`
          : `${quoted(text, span)} could be anyone: name the outlets.`,
        ...(named !== null && link === undefined && { severity: 'information' as const }),
        fixes: named !== null && link === undefined ? [keepFix(span, named)] : [entryFix(text, span, outlets())],
      };
    }
    for (const attribution of attributions) {
      if (attribution.sourceKind !== 'vague') continue;
      const [span] = attribution.source;
      const words = span && text.slice(span.start, span.end);
      if (
        !span ||
        !words ||
        ofState.test(words) ||
        namesSome.test(text.slice(span.end, span.end + 16)) ||
        !namesMediaOnly(words, article.language)
      )
        continue;
      yield {
        span,
        message: `${quoted(text, span)} could be anyone: name the outlets.`,
        fixes: textFixes(text, attribution, outlets()),
      };
    }
  },
};

/** `Western media, including Northwire`: those that matter are named. */
const namesSome = /^,?\s(?:including\b|incl\.|among them\b|such as\b)/i;

/** Readers know who speaks through “Tolvan state media”. */
const ofState = /\bstate(?:-run|-owned)?\s+(?:media|television|tv|radio|news)\b/i;

/** The names of outlets that fixes offer. */
interface Outlets {
  /** Those of the article, wherever it names them. */
  readonly known: readonly string[];
  /** Those of the Source section. */
  readonly listed: readonly string[];
  /** Those that only the text names. */
  readonly unlisted: readonly string[];
}

function outletsOf(subject: Subject): Outlets {
  const known = knownNames(subject, ['outlet']);
  const listed = new Set(sourceEntries(subject.article).flatMap(({ outlet }) => (outlet ? [outlet.text] : [])));
  return { known, listed: [...listed], unlisted: known.filter((name) => !listed.has(name)) };
}

/** A place for a name in the list; the outlets that only the text names are offered for it. */
function entryFix(text: string, span: Span, { unlisted }: Outlets): Fix {
  return {
    title: `Replace ${quoted(text, span)} with a name`,
    edits: [placeholderEdit(span, '', nameHint, '', unlisted)],
    preferred: false,
    safe: false,
  };
}

/** The listed outlets take the place of the crowd, and the verb agrees; where none is listed, a place for a name. */
function textFixes(text: string, attribution: Attribution, { known, listed }: Outlets): Fix[] {
  const span = attribution.source[0]!;
  const verb = singularCue(text, attribution);
  const words = quoted(text, span);
  const fixFor = (title: string, edit: TextEdit): Fix => ({
    title,
    edits: inTextOrder([edit, verb]),
    preferred: false,
    safe: false,
  });
  if (listed.length === 0)
    return [fixFor(`Replace ${words} with a name`, placeholderEdit(span, '', nameHint, '', known))];
  return listed.slice(0, mostFixes).map((name) => fixFor(`Replace ${words} with ${name}`, { span, newText: name }));
}

/** As many can be told apart at a glance. */
const mostFixes = 3;

/** The one outlet that a crowd of them hides. */
function keepFix(span: Span, name: string): Fix {
  return {
    title: `Keep only ${name}`,
    edits: [{ span, newText: name }],
    preferred: false,
    safe: false,
  };
}

function nameIn({ outlet, person, organisation }: SourceEntry): string | null {
  return (outlet ?? person ?? organisation)?.text ?? null;
}
