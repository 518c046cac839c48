import { elisions } from '../data/en/abbreviations.ts';
import { isBlankAt, isDigitAt, isLetterAt, isUpperAt, isWordAt, skipSpace, skipSpaceBack } from './characters.ts';
import type { QuoteMark } from './marks.ts';

/**
 * Finds the single quotation marks: ‘so’ or 'so', in one pass.
 *
 * The same characters are apostrophes far more often. So a mark counts only in a pair: an opening one before a word,
 * and a closing one after it before the next may open. A mark that may as well be an apostrophe (leaders’ summit)
 * closes only where no surer one does. Only ‘ at the start of a block and ’ at its end may stand without the other:
 * a quotation over several paragraphs.
 */
export function findSingleMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  let opener = -1;
  let doubtful = -1;
  const emit = (at: number, role: 'open' | 'close') => {
    marks.push({ start: at, end: at + 1, style: 'single', role });
  };
  const closeAt = (at: number) => {
    emit(opener, 'open');
    emit(at, 'close');
    opener = -1;
    doubtful = -1;
  };
  for (const { index: at } of text.matchAll(/['‘’]/gu)) {
    if (isOpener(text, at)) {
      if (opener >= 0 && doubtful >= 0) closeAt(doubtful);
      opener = at;
      doubtful = -1;
    } else if (isCloser(text, at)) {
      if (opener >= 0) {
        if (isSureCloser(text, at)) closeAt(at);
        else if (doubtful < 0) doubtful = at;
      } else if (endsBlock(text, at)) emit(at, 'close');
    }
  }
  if (opener >= 0) {
    if (doubtful >= 0) closeAt(doubtful);
    else if (startsBlock(text, opener)) emit(opener, 'open');
  }
  return marks;
}

function isOpener(text: string, at: number): boolean {
  if (text.charAt(at) === '’' || isPartOfDouble(text, at)) return false;
  if (!isBlankAt(text, at - 1) && !/[([{/"“„«–—―-]/u.test(text.charAt(at - 1))) return false;
  if (isDigitAt(text, at + 1)) return !/^\d\ds?(?!\d)/u.test(text.slice(at + 1, at + 5));
  if (!isLetterAt(text, at + 1)) return /[["“(]/u.test(text.charAt(at + 1));
  const word = /^\p{L}{1,10}/u.exec(text.slice(at + 1, at + 12))?.[0].toLowerCase();
  return word === undefined || !elisions.includes(word);
}

function isCloser(text: string, at: number): boolean {
  if (text.charAt(at) === '‘' || isPartOfDouble(text, at)) return false;
  const before = text.charAt(at - 1);
  if (!isWordAt(text, at - 1) && !/[.,!?…;:)\]"”»%]/u.test(before)) return false;
  return isBlankAt(text, at + 1) || /[.,:;!?…)\]}"”»–—―/-]/u.test(text.charAt(at + 1));
}

/** Whether the mark cannot be an apostrophe: the workers’ plan, goin’ home, 6' tall. */
function isSureCloser(text: string, at: number): boolean {
  if (!isBlankAt(text, at + 1) || at + 1 >= text.length) return true;
  if (isDigitAt(text, at - 1)) return false;
  return !/(?:s|in|ol|\bo)$/iu.test(text.slice(Math.max(0, at - 3), at));
}

/** '' and `` are one mark each. */
function isPartOfDouble(text: string, at: number): boolean {
  return text.charAt(at) === "'" && (text.charAt(at - 1) === "'" || text.charAt(at + 1) === "'");
}

function startsBlock(text: string, at: number): boolean {
  return text.charAt(at) === '‘' && skipSpaceBack(text, at) === 0 && isUpperAt(text, at + 1);
}

function endsBlock(text: string, at: number): boolean {
  return text.charAt(at) === '’' && skipSpace(text, at + 1) === text.length && /[.!?…]/u.test(text.charAt(at - 1));
}
