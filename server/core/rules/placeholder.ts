import { snippetChoice, snippetPlace, snippetText } from '../text/snippets.ts';
import type { Span } from '../text/span.ts';
import type { Fix, TextEdit } from './model.ts';

/** What stands where a fix needs a name that only the user knows, until it is filled in. */
export const nameHint = 'NAME';

/**
 * An edit with a place that only the user can fill in: `NAME`. Clients that know snippets put the cursor there, and
 * offer what the article itself has for it.
 *
 * @param hint what stands there until it is filled in
 * @param choices the article's own names for the place; the hint stays the first choice, so that none is made unasked
 */
export function placeholderEdit(
  span: Span,
  before: string,
  hint: string,
  after: string,
  choices: readonly string[] = [],
): TextEdit {
  const place = choices.length === 0 ? snippetPlace(1, hint) : snippetChoice(1, [hint, ...choices]);
  return { span, newText: before + hint + after, snippet: snippetText(before) + place + snippetText(after) };
}

/**
 * `, Brekke said` at a place: one fix for each speaker the article knows; where it knows none, one with a place for
 * the name.
 *
 * @param at where the words go: an empty span
 */
export function addSpeakerFixes(at: Span, speakers: readonly string[]): Fix[] {
  if (speakers.length === 0) {
    const edits = [placeholderEdit(at, ', ', nameHint, ' said')];
    return [{ title: 'Add who said so', edits, preferred: false, safe: false }];
  }
  return speakers.map((name) => ({
    title: `Add “, ${name} said”`,
    edits: [{ span: at, newText: `, ${name} said` }],
    preferred: false,
    safe: false,
  }));
}
