import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const client = fileURLToPath(new URL('../../src/', import.meta.url));

/** A text that the client shows, and where its source says so. */
export interface ShownText {
  /** Null: it is put together at run time, where no translation can be found for it. */
  readonly text: string | null;
  /** `file:line`, from `src/`. */
  readonly place: string;
}

/**
 * The texts that the client has translated: what is handed to `l10n.t`, and in files that know nothing of the editor to
 * the function that stands for it, `translate`. The tool of VS Code's authors knows only the former.
 */
export function shownTexts(): ShownText[] {
  return readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => textsIn(name, readFileSync(join(client, name), 'utf8')));
}

function textsIn(name: string, source: string): ShownText[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest);
  const found: ShownText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTranslation(node.expression, file)) {
      const [first] = node.arguments;
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({ text: first ? textOf(first) : null, place: `${name}:${line}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isTranslation(called: ts.Expression, file: ts.SourceFile): boolean {
  return /(?:^|\.)l10n\.t$|^(?:this\.#)?translate$/.test(called.getText(file));
}

/** The message of a call: a literal, or the property `message` of an object. */
function textOf(argument: ts.Expression): string | null {
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isObjectLiteralExpression(argument)) return null;
  const message = argument.properties.find(
    (property) => property.name && ts.isIdentifier(property.name) && property.name.text === 'message',
  );
  return message && ts.isPropertyAssignment(message) && ts.isStringLiteralLike(message.initializer)
    ? message.initializer.text
    : null;
}
