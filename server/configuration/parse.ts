import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../core/text/span.ts';
import type { Problem } from './problem.ts';
import type { Shape } from './shape.ts';
import { validate } from './validate.ts';

export interface Parsed {
  /** As the file says it, and of the shape asked for where there are no problems; undefined for an empty file. */
  readonly value: unknown;
  /** In text order. */
  readonly problems: readonly Problem[];
}

/**
 * Reads JSON with comments and trailing commas, and holds it against a shape. Never throws: what is wrong is named at
 * its place.
 *
 * @param text of the file, be it with a byte order mark
 */
export function parse(text: string, shape: Shape): Parsed {
  const errors: ParseError[] = [];
  // Offsets count in the file as it is: the mark is blanked, not cut off.
  const plain = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  let tree: Node | undefined;
  try {
    tree = parseTree(plain, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'Brackets are nested too deeply here.';
    return { value: undefined, problems: [{ span: { start: 0, end: text.length }, message }] };
  }
  const problems = errors.map((error) => syntaxProblem(error, plain));
  // After a comment that is not closed the parser takes the text to be longer than it is.
  const inText = ({ start, end }: Span) => ({ start: Math.min(start, text.length), end: Math.min(end, text.length) });
  if (tree) problems.push(...validate(tree, shape).map(({ span, message }) => ({ span: inText(span), message })));
  problems.sort((a, b) => a.span.start - b.span.start);
  return { value: tree && getNodeValue(tree), problems };
}

/** What each error of the parser is, in words. */
const syntaxMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is neither text in quotation marks nor a number, true, false or null.',
  InvalidNumberFormat: 'This is not a number.',
  PropertyNameExpected: 'Expected a key in quotation marks.',
  ValueExpected: 'Expected a value.',
  ColonExpected: 'Expected a colon after the key.',
  CommaExpected: 'Expected a comma before this.',
  CloseBraceExpected: 'Expected a closing curly bracket: }',
  CloseBracketExpected: 'Expected a closing square bracket: ]',
  EndOfFileExpected: 'Expected nothing more after the closing bracket.',
  InvalidCommentToken: 'This is no comment: write // or /* */.',
  UnexpectedEndOfComment: 'The comment is not closed: */ is missing.',
  UnexpectedEndOfString: 'The text is not closed: a quotation mark is missing.',
  UnexpectedEndOfNumber: 'The number is not finished.',
  InvalidUnicode: 'Expected four hexadecimal digits after \\u.',
  InvalidEscapeCharacter: 'This is no escape of JSON: write \\\\ for a backslash.',
  InvalidCharacter: 'A control character cannot stand in a text: write it as an escape.',
};

function syntaxProblem({ error, offset, length }: ParseError, text: string): Problem {
  const start = Math.min(offset, text.length);
  const end = Math.min(start + Math.max(length, 1), text.length);
  return { span: { start, end }, message: syntaxMessages[printParseErrorCode(error)] ?? 'This is not JSON.' };
}
