import { parseSentence, type Syntax, type SyntaxModel, type Tokens, tokenize } from '../../language/index.ts';

/** How many sentences are remembered: more than the paragraph that somebody types in has. */
const MOST = 256;
/** Longer sentences, in UTF-16 code units, are not. */
const LONGEST = 1000;

/**
 * The trees of sentences. Those asked for last are remembered, so that a paragraph in which somebody types has only the
 * sentence parsed that changes.
 */
export class SentenceTrees {
  readonly #model: SyntaxModel;
  /** By the sentence's words; what was asked for last stands last. Holds no text of any article. */
  readonly #known = new Map<string, Remembered>();

  constructor(model: SyntaxModel) {
    this.#model = model;
  }

  /** The tree of the sentence from `start` to `end` (UTF-16 offsets) of `text`; the same whether remembered or not. */
  read(text: string, start: number, end: number): Syntax {
    const tokens = tokenize(text, start, end);
    if (end - start > LONGEST) return parseSentence(this.#model, tokens);
    const words = text.slice(start, end);
    const known = this.#known.get(words);
    if (known && isSame(known, tokens, start)) {
      this.#remember(words, known);
      return { ...known.tree, tokens };
    }
    const { tokens: _, ...tree } = parseSentence(this.#model, tokens);
    const places = new Int32Array(2 * tokens.length);
    for (let k = 0; k < places.length; k++) places[k] = placeOf(tokens, k) - start;
    this.#remember(copyOf(words), { tree, places });
    return { ...tree, tokens };
  }

  #remember(words: string, remembered: Remembered): void {
    const known = this.#known;
    known.delete(words);
    known.set(words, remembered);
    if (known.size <= MOST) return;
    for (const oldest of known.keys()) {
      known.delete(oldest);
      break;
    }
  }
}

interface Remembered {
  readonly tree: Omit<Syntax, 'tokens'>;
  /** Starts and ends of the tokens, relative to the sentence. */
  readonly places: Int32Array;
}

/** Whether the sentence is divided into the same tokens: a tree depends on nothing else. */
function isSame({ places }: Remembered, tokens: Tokens, start: number): boolean {
  if (places.length !== 2 * tokens.length) return false;
  for (let k = 0; k < places.length; k++) if (places[k] !== placeOf(tokens, k) - start) return false;
  return true;
}

function placeOf({ starts, ends }: Tokens, k: number): number {
  return k % 2 ? ends[k >> 1]! : starts[k >> 1]!;
}

/** The same words in memory of their own: a slice would hold on to the whole text that it was cut from. */
function copyOf(words: string): string {
  const codes: number[] = [];
  for (let at = 0; at < words.length; at++) codes.push(words.charCodeAt(at));
  return String.fromCharCode(...codes);
}
