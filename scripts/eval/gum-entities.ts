import { moreTitles } from '../../server/core/data/en/genders.ts';
import { sourceNouns } from '../../server/core/data/en/nouns.ts';

export type NameKind = 'person' | 'organisation' | 'place';

/** A proper name of a document; offsets are UTF-16 code units of its text. */
export interface GoldName {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** Entities with another head ("researcher Mira Veld"): what is found inside is neither right nor wrong. */
  readonly described: readonly GoldName[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly tag: string;
  readonly isPlural: boolean;
}

interface OpenEntity {
  readonly id: string;
  readonly kind: string;
  readonly first: number;
  /** Which of its tokens are the head's, counted from 1: "1,2". */
  readonly head: string;
}

const kinds: Readonly<Record<string, NameKind>> = { person: 'person', organization: 'organisation', place: 'place' };
/** Words inside names: `Ministry of Works`. */
const links: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', '&', "'s", '-', '.']);
const titles: ReadonlySet<string> = new Set([...sourceNouns.titles, ...moreTitles]);

/**
 * The documents of a CoNLL-U text of the GUM corpus whose names begin with `prefix`, with their proper names: entities
 * whose head words are proper nouns. A name is the stretch of these with nothing but "of" and the like between them, a
 * person's without the titles it begins with. Plural people ("the Veldens") are no name.
 */
export function readGumDocuments(conllu: string, prefix: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let document: Reader | null = null;
  for (const line of conllu.split('\n')) {
    const id = /^# newdoc id = (.*)/.exec(line)?.[1];
    if (id !== undefined) {
      if (document) documents.push(document.finish());
      document = id.startsWith(prefix) ? new Reader(id) : null;
    }
    document?.line(line);
  }
  if (document) documents.push(document.finish());
  return documents;
}

class Reader {
  readonly #id: string;
  #text = '';
  readonly #tokens: Token[] = [];
  readonly #open: OpenEntity[] = [];
  readonly #names: GoldName[] = [];
  readonly #described: GoldName[] = [];
  /** The last word of a token that the file splits: "'s" of "Veld's" is written with it. */
  #joined: { readonly last: number; readonly end: number; readonly spaced: boolean } | null = null;

  constructor(id: string) {
    this.#id = id;
  }

  line(line: string): void {
    if (line.startsWith('# newpar') && !line.startsWith('# newpar_block') && this.#text !== '')
      this.#text = `${this.#text.trimEnd()}\n\n`;
    const columns = line.split('\t');
    if (columns.length !== 10) return;
    const [id, form, , tag, , features, , , , misc] = columns as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const spaced = !misc.includes('SpaceAfter=No');
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) {
      this.#joined = { last: Number(range[1]), end: this.#text.length + form.length, spaced };
      return;
    }
    const start = this.#text.length;
    const last = this.#joined?.last === Number(id);
    this.#text += form;
    if (!this.#joined ? spaced : last && this.#joined.spaced) this.#text += ' ';
    if (last) this.#joined = null;
    this.#tokens.push({
      start,
      end: start + form.length,
      words: form,
      tag,
      isPlural: features.includes('Number=Plur'),
    });
    const entities = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1];
    if (entities) this.#entities(entities);
  }

  finish(): GoldDocument {
    return { id: this.#id, text: this.#text.trimEnd(), names: this.#names, described: this.#described };
  }

  /** "(7-person-acc:inf-sssss-cf1-1,2-coref" opens an entity, "7)" closes it. */
  #entities(written: string): void {
    for (const part of written.match(/\([^()]*\)?|[^()]*\)/g) ?? []) {
      const fields = part.replace(/[()]/g, '').split('-');
      if (part.startsWith('(')) {
        const head = fields.find((field, k) => k > 2 && /^\d+(?:,\d+)*$/.test(field)) ?? '';
        this.#open.push({ id: fields[0]!, kind: fields[1] ?? '', first: this.#tokens.length - 1, head });
        if (part.endsWith(')')) this.#close(this.#open.length - 1);
      } else this.#close(this.#open.findLastIndex(({ id }) => id === fields[0]));
    }
  }

  #close(index: number): void {
    const [entity] = index < 0 ? [] : this.#open.splice(index, 1);
    const kind = entity && kinds[entity.kind];
    if (!kind || entity.head === '') return;
    const head = entity.head.split(',').map((k) => entity.first + Number(k) - 1);
    const isName = head.every((k) => this.#tokens[k]?.tag === 'PROPN');
    let first = head[0]!;
    if (!isName || (kind === 'person' && this.#tokens[head.at(-1)!]!.isPlural)) {
      this.#described.push({ kind, start: this.#tokens[entity.first]!.start, end: this.#tokens.at(-1)!.end });
      return;
    }
    let last = first;
    for (const k of head) {
      const owned = this.#tokens.slice(last + 1, k).some(({ words }) => words === "'s");
      // "Norland's Prime Minister Mira Veld": the name is behind the country's.
      if (kind === 'person' && owned) first = k;
      else if (!this.#isWhole(last + 1, k, kind)) break;
      last = k;
    }
    if (kind === 'person')
      for (let k = first; k < last; k++) if (titles.has(this.#tokens[k]!.words.toLowerCase())) first = k + 1;
    if (this.#tokens[first]!.tag !== 'PROPN') return;
    if (kind === 'person' && titles.has(this.#tokens[first]!.words.toLowerCase())) return;
    // The treebank cuts words at hyphens.
    while (this.#tokens[last + 1]?.words === '-' && this.#tokens[last + 2]?.start === this.#tokens[last + 1]!.end)
      last += 2;
    this.#names.push({ kind, start: this.#tokens[first]!.start, end: this.#tokens[last]!.end });
  }

  /** Whether the tokens between two words of a name are such as a name holds. */
  #isWhole(from: number, to: number, kind: NameKind): boolean {
    return this.#tokens
      .slice(from, to)
      .every(
        ({ words, tag }) => tag === 'PROPN' || words === '-' || (kind !== 'person' && links.has(words.toLowerCase())),
      );
  }
}
