import { Inventory, type Tag } from '../../core/language/inventory.ts';
import type { Tokens } from '../../core/language/tokenize.ts';
import { Vocabulary } from '../../core/language/vocabulary.ts';
import { Words } from '../../core/language/words.ts';
import type { TreebankSentence } from './conllu.ts';
import { projectivise } from './oracle.ts';

/** A sentence to learn from, in the numbers of an inventory. */
export interface Example {
  readonly document: number;
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly roles: Uint8Array;
  readonly labels: Uint8Array;
  /** `length` for the root. */
  readonly heads: Int32Array;
  /** The same made projective. */
  readonly tree: Int32Array;
}

/** Tags rarer than this are taken for the commonest one with the same Penn tag. */
const RAREST_TAG = 10;
const RAREST_ROLE = 30;
/** Words rarer than this are unknown, so that the models learn what to do with unknown words. */
const RAREST_WORD = 2;

/** The tags, labels and roles that occur in `sentences`, the commonest first. */
export function takeInventory(sentences: readonly TreebankSentence[]): Inventory {
  const tags = new Map<string, number>();
  const labels = new Map<string, number>([['root', 0]]);
  const roles = new Map<string, number>();
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.forms.length; i++) {
      count(tags, `${sentence.upos[i]} ${sentence.xpos[i]}`);
      count(labels, sentence.labels[i]!);
      count(roles, roleOf(sentence, i));
    }
  }
  const common = commonest(tags, Math.min(RAREST_TAG, Math.max(1, sentences.length / 100)));
  return new Inventory(
    common.map((tag): Tag => {
      const [upos = 'X', xpos = 'FW'] = tag.split(' ');
      return { upos, xpos };
    }),
    commonest(labels, 0),
    commonest(roles, Math.min(RAREST_ROLE, Math.max(1, sentences.length / 100))),
  );
}

/** The words of `sentences` that are not too rare to be known, as ascending unsigned hashes. */
export function takeVocabulary(sentences: readonly TreebankSentence[]): number[] {
  const words = new Words();
  const nothing = new Vocabulary(new Int32Array(0));
  const counts = new Map<number, number>();
  for (const { tokens } of sentences) {
    words.fill(tokens, nothing);
    for (let i = 0; i < words.length; i++) count(counts, words.lower[i]! >>> 0);
  }
  return [...counts]
    .filter(([, times]) => times >= RAREST_WORD)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}

/** `sentences` in the numbers of `inventory`. */
export function encode(sentences: readonly TreebankSentence[], inventory: Inventory): Example[] {
  const tags = new Map(inventory.tags.map(({ upos, xpos }, index) => [`${upos} ${xpos}`, index]));
  const byXpos = new Map<string, number>();
  inventory.tags.forEach(({ xpos }, index) => {
    if (!byXpos.has(xpos)) byXpos.set(xpos, index);
  });
  const labels = new Map(inventory.labels.map((label, index) => [label, index]));
  const roles = new Map(inventory.roles.map((role, index) => [role, index]));
  return sentences.map((sentence) => {
    const { document, tokens, upos, xpos, heads } = sentence;
    const length = tokens.length;
    return {
      document,
      tokens,
      tags: Uint8Array.from(upos, (tag, i) => tags.get(`${tag} ${xpos[i]}`) ?? byXpos.get(xpos[i]!) ?? 0),
      roles: Uint8Array.from(upos, (_, i) => roles.get(roleOf(sentence, i)) ?? 0),
      labels: Uint8Array.from(sentence.labels, (label) => labels.get(label) ?? inventory.rootLabel),
      heads: heads.map((head) => (head < 0 ? length : head)),
      tree: projectivise(heads),
    };
  });
}

function roleOf({ labels, heads }: TreebankSentence, i: number): string {
  const head = heads[i]!;
  return head < 0 ? labels[i]! : labels[i]! + (head < i ? '<' : '>');
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Keys with at least `rarest` occurrences, the commonest first; equally common ones in alphabetical order. */
function commonest(counts: ReadonlyMap<string, number>, rarest: number): string[] {
  return [...counts]
    .filter(([, times]) => times >= rarest)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([key]) => key);
}
