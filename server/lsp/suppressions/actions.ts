import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { placeBelow } from '../../configuration/suppressions/place.ts';
import type { Finding } from '../../core/rules/model.ts';
import { type ArticlePlace, createSuppression } from '../../core/suppressions/create.ts';
import { type Level, levels } from '../../core/suppressions/levels.ts';
import type { Analysed } from '../analyses.ts';
import type { Client } from '../client.ts';
import { toAddition } from './edits.ts';
import { type MadeSuppression, madeCommand } from './messages.ts';

/**
 * Ways to have findings not reported, from the one that reaches least far on. None where there is no place for a
 * configuration file, or where the one there is has to be mended first.
 *
 * @param findings each with what the client reported of it
 * @param today as `YYYY-MM-DD`
 */
export function suppressingActions(
  findings: readonly { readonly finding: Finding; readonly diagnostics: Diagnostic[] }[],
  { analysis, snapshot, project }: Analysed,
  client: Client,
  today: string,
): CodeAction[] {
  const { target } = project;
  if (target === null || (project.file?.problems.length ?? 0) > 0) return [];
  const place = placeBelow(target.uri, snapshot.uri);
  const offered = new Set<string>();
  const actions: CodeAction[] = [];
  for (const { finding, diagnostics } of findings)
    for (const level of levels) {
      const suppression = createSuppression(level, finding, analysis, place, today);
      const key = JSON.stringify(suppression);
      if (!suppression || offered.has(key)) continue;
      offered.add(key);
      const edit = toAddition(suppression, target, client);
      if (!edit) return [];
      const title = titleOf(level, finding, place);
      const made: MadeSuppression = { file: target.uri, suppression, level };
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        ...(diagnostics.length > 0 && { diagnostics }),
        edit,
        ...(client.asksReasons && { command: { title, command: madeCommand, arguments: [made] } }),
      });
    }
  return actions;
}

function titleOf(level: Level, { rule }: Finding, { pattern }: ArticlePlace): string {
  switch (level) {
    case 'finding':
      return `Suppress this finding (${rule})`;
    case 'article':
      return `Suppress ${rule} in this article`;
    case 'pattern':
      return `Suppress ${rule} in ${pattern!.endsWith('/**') ? pattern!.slice(0, -2) : `${pattern} files`}`;
    case 'project':
      return `Suppress ${rule} in the whole project`;
  }
}
