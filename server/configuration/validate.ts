import type { Node } from 'jsonc-parser';
import { nearWords } from './near.ts';
import type { Problem } from './problem.ts';
import type { ObjectShape, Pattern, Shape, StringShape, TextOrTextsShape } from './shape.ts';

/** Names each place below `node` that is not as `shape` says. */
export function validate(node: Node, shape: Shape): Problem[] {
  const problems: Problem[] = [];
  check(node, shape, problems);
  return problems;
}

function check(node: Node, shape: Shape, problems: Problem[]): void {
  switch (shape.type) {
    case 'boolean':
      if (node.type !== 'boolean') problems.push(unexpected(node, 'true or false'));
      return;
    case 'count':
      if (!Number.isInteger(node.value) || node.value < 1)
        problems.push(problemAt(node, 'Expected a whole number from 1.'));
      return;
    case 'string':
      checkText(node, shape, problems);
      return;
    case 'list':
      if (node.type !== 'array') problems.push(unexpected(node, 'a list in square brackets'));
      else for (const item of node.children ?? []) check(item, shape.items, problems);
      return;
    case 'object':
      if (node.type !== 'object') problems.push(unexpected(node, 'an object in curly brackets'));
      else checkObject(node, shape, problems);
      return;
    case 'map':
      if (node.type !== 'object') problems.push(unexpected(node, 'an object in curly brackets'));
      else
        for (const { key, value } of propertiesOf(node, problems)) {
          checkPattern(key, shape.keyPattern, problems);
          check(value, shape.values, problems);
        }
      return;
    case 'text or texts':
      checkTexts(node, shape, problems);
      return;
  }
}

function checkObject(node: Node, { keys, required = [] }: ObjectShape, problems: Problem[]): void {
  const found = new Set<string>();
  for (const { key, value } of propertiesOf(node, problems)) {
    const name = textOf(key);
    found.add(name);
    if (Object.hasOwn(keys, name)) check(value, keys[name]!, problems);
    else problems.push(problemAt(key, `There is no “${name}” here. ${advice(name, Object.keys(keys))}`));
  }
  const missing = required.filter((name) => !found.has(name));
  if (missing.length > 0) {
    const opening = { start: node.offset, end: node.offset + 1 };
    problems.push({ span: opening, message: `${missing.map(quoted).join(' and ')} is missing here.` });
  }
}

function checkText(node: Node, { values, pattern }: StringShape, problems: Problem[]): void {
  const allowed = values?.map(({ value }) => value);
  if (node.type !== 'string') {
    problems.push(unexpected(node, allowed ? `one of ${allowed.map(quoted).join(', ')}` : 'a text in quotation marks'));
    return;
  }
  const text = textOf(node);
  if (allowed) {
    if (!allowed.includes(text))
      problems.push(problemAt(node, `“${text}” cannot stand here. ${advice(text, allowed)}`));
  } else if (text.trim() === '') problems.push(problemAt(node, 'The text must not be blank.'));
  else if (pattern) checkPattern(node, pattern, problems);
}

function checkTexts(node: Node, { pattern }: TextOrTextsShape, problems: Problem[]): void {
  const items = node.type === 'array' ? (node.children ?? []) : [node];
  if (items.length === 0) problems.push(problemAt(node, 'The list must not be empty.'));
  for (const item of items) {
    if (item.type !== 'string') problems.push(unexpected(item, 'a text in quotation marks'));
    else checkPattern(item, pattern, problems);
  }
}

function checkPattern(node: Node, { source, expected }: Pattern, problems: Problem[]): void {
  const text = textOf(node);
  if (!new RegExp(source, 'u').test(text)) problems.push(problemAt(node, `“${text}” is not ${expected}.`));
}

/** The keys of an object with their values; a key that stands there twice is a problem. */
function propertiesOf(node: Node, problems: Problem[]): { readonly key: Node; readonly value: Node }[] {
  const seen = new Set<string>();
  const properties: { key: Node; value: Node }[] = [];
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    // Half a property is a syntax error, which is told by itself.
    if (!key || !value) continue;
    if (seen.has(textOf(key))) problems.push(problemAt(key, `“${textOf(key)}” stands here twice. Leave one.`));
    seen.add(textOf(key));
    properties.push({ key, value });
  }
  return properties;
}

/** No more than this many words are listed where any of them would do. */
const longestList = 12;

function advice(word: string, known: readonly string[]): string {
  const near = nearWords(word, known);
  if (near.length > 0) return `Did you mean ${near.map(quoted).join(', or ')}?`;
  const shown = known.slice(0, longestList).map(quoted).join(', ');
  return known.length > longestList ? `Use one like ${shown}, …` : `Use ${known.length > 1 ? 'one of ' : ''}${shown}.`;
}

function unexpected(node: Node, expected: string): Problem {
  const found = node.type === 'null' ? 'nothing (null)' : `${node.type === 'array' ? 'a list' : `this ${node.type}`}`;
  return problemAt(node, `Expected ${expected} in the place of ${found}.`);
}

function problemAt({ offset, length }: Node, message: string): Problem {
  return { span: { start: offset, end: offset + length }, message };
}

function textOf(node: Node): string {
  return String(node.value);
}

function quoted(word: string): string {
  return `“${word}”`;
}
