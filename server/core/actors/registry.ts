import type { Mention } from '../attribution/input.ts';
import type { Actor, ActorKind } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { isOutlet, isPlace, withoutArticle } from './gazetteer.ts';

/** An actor while the article is read. */
export interface Known {
  readonly index: number;
  name: string;
  kind: ActorKind;
  readonly roles: string[];
  readonly mentions: Span[];
  gender: 'male' | 'female' | 'any';
  readonly plural: boolean;
  /** Unnamed actors: their head noun in lower case, and the outlet or body whose sources they are. */
  readonly head: string;
  carrier: string | null;
  /** A mention of an unknown kind becomes an actor only once it speaks. */
  speaks: boolean;
  unsure: boolean;
}

/** The actors met so far: merged by full name, surname, acronym, and by what a role or a body is called. */
export class Registry {
  readonly known: Known[] = [];
  readonly #byName = new Map<string, number>();
  readonly #bySurname = new Map<string, number>();
  readonly #byRoleWord = new Map<string, number>();
  readonly #byBodyWord = new Map<string, number>();
  readonly #unnamed = new Map<string, number>();
  /** Names and roles come again and again: each is taken apart once. */
  readonly #keys = new Map<string, NameKeys>();
  readonly #roleWords = new Map<string, readonly string[]>();

  /** Registers a name; the actor it belongs to. `span` is absolute. */
  addMention(mention: Mention, span: Span): Known {
    const { name, role } = mention;
    let actor = this.findByName(name);
    // A place and a person may share a word: only what is surely a place stays one.
    if (actor && actor.kind === 'place' && mention.kind === 'person') actor = undefined;
    actor ??= this.#shortForm(name, mention.kind);
    actor ??= this.#create(name, mention.kind === 'unknown' ? 'person' : mention.kind, mention.kind === 'unknown');
    if (actor.unsure && mention.kind !== 'unknown') {
      actor.kind = mention.kind;
      actor.unsure = false;
    }
    if (name.length > actor.name.length && actor.kind === 'person') {
      actor.name = name;
    }
    this.#index(name, actor);
    this.#addSpan(actor, span);
    if (role) this.#addRole(actor, role);
    if (actor.gender === 'any') actor.gender = mention.gender;
    return actor;
  }

  /** A named source that no mention covers: an entry's outlet, "police". */
  addNamed(name: string, kind: ActorKind, span: Span | null, role: string | null = null): Known {
    const actor = this.findByName(name) ?? this.#create(name, kind, false);
    if (actor.unsure) {
      actor.kind = kind;
      actor.unsure = false;
    }
    this.#index(name, actor);
    if (span) this.#addSpan(actor, span);
    if (role) this.#addRole(actor, role);
    actor.speaks = true;
    return actor;
  }

  /** People without names: the same head noun and no other carrier are the same people. */
  addUnnamed(
    text: string,
    head: string,
    carrier: string | null,
    plural: boolean,
    vague: boolean,
    span: Span | null,
  ): Known {
    const key = `${vague ? 'v' : 'u'}:${head}`;
    const index = this.#unnamed.get(key);
    let actor = index === undefined ? undefined : this.known[index];
    if (actor && carrier && actor.carrier && withoutArticle(carrier) !== withoutArticle(actor.carrier))
      actor = undefined;
    if (!actor) {
      actor = this.#push(text, vague ? 'vague' : 'unnamed', plural, head, carrier);
      this.#unnamed.set(key, actor.index);
    }
    actor.carrier ??= carrier;
    if (span) this.#addSpan(actor, span);
    actor.speaks = true;
    return actor;
  }

  findUnnamed(head: string): Known | undefined {
    const index = this.#unnamed.get(`u:${head}`);
    return index === undefined ? undefined : this.known[index];
  }

  findByName(name: string): Known | undefined {
    const { key, words, stem: keyStem } = this.#keysOf(name);
    const index =
      this.#byName.get(key) ??
      (words.length > 1 ? undefined : (this.#bySurname.get(key) ?? this.#bySurname.get(keyStem)));
    return index === undefined ? undefined : this.known[index];
  }

  /** "the ministry", "the president": the latest actor whose name or role holds the noun. */
  findByNoun(noun: string): Known | undefined {
    const index = this.#byBodyWord.get(noun) ?? this.#byRoleWord.get(noun);
    return index === undefined ? undefined : this.known[index];
  }

  /** Actors in order of first mention, with the index that each known actor has among them (-1: none). */
  finish(): { readonly actors: readonly Actor[]; readonly indexOf: readonly number[] } {
    const indexOf: number[] = this.known.map(() => -1);
    const listed = this.known.filter((k) => !k.unsure || k.speaks || k.name.includes(' '));
    const first = (k: Known) => k.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
    for (const k of listed) k.mentions.sort((a, b) => a.start - b.start);
    listed.sort((a, b) => first(a) - first(b) || a.index - b.index);
    const actors = listed.map((k, i): Actor => {
      indexOf[k.index] = i;
      return { id: `a${i + 1}`, name: k.name, kind: k.kind, roles: k.roles, mentions: k.mentions };
    });
    return { actors, indexOf };
  }

  /** A person known by the surname only, now written out. */
  #shortForm(name: string, kind: Mention['kind']): Known | undefined {
    if (kind !== 'person' || !name.includes(' ')) return undefined;
    const known = this.findByName(name.split(/\s+/).at(-1)!);
    return known && known.kind === 'person' && !known.name.includes(' ') ? known : undefined;
  }

  #create(name: string, kind: ActorKind, unsure: boolean): Known {
    const actor = this.#push(name, kind, false, '', null);
    actor.unsure = unsure;
    return actor;
  }

  #push(name: string, kind: ActorKind, plural: boolean, head: string, carrier: string | null): Known {
    const sure = isOutlet(name) ? 'outlet' : isPlace(name) ? 'place' : kind;
    const actor: Known = {
      index: this.known.length,
      name,
      kind: kind === 'unnamed' || kind === 'vague' ? kind : sure,
      roles: [],
      mentions: [],
      gender: 'any',
      plural,
      head,
      carrier,
      speaks: false,
      unsure: false,
    };
    this.known.push(actor);
    return actor;
  }

  #index(name: string, actor: Known): void {
    const { key, words, surname, stem: surnameStem, acronym } = this.#keysOf(name);
    this.#byName.set(key, actor.index);
    if (actor.kind === 'person') {
      this.#bySurname.set(surname, actor.index);
      this.#bySurname.set(surnameStem, actor.index);
    } else for (const word of words) this.#byBodyWord.set(word, actor.index);
    if (acronym && actor.kind === 'organisation' && !this.#byName.has(acronym)) this.#byName.set(acronym, actor.index);
  }

  #keysOf(name: string): NameKeys {
    const known = this.#keys.get(name);
    if (known) return known;
    const keys = keysOf(name);
    this.#keys.set(name, keys);
    return keys;
  }

  #addRole(actor: Known, role: string): void {
    if (!actor.roles.includes(role)) actor.roles.push(role);
    let words = this.#roleWords.get(role);
    if (!words) {
      words = role
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
      this.#roleWords.set(role, words);
    }
    for (const word of words) this.#byRoleWord.set(word, actor.index);
  }

  #addSpan(actor: Known, span: Span): void {
    const last = actor.mentions.at(-1);
    if (last && last.start === span.start && last.end === span.end) return;
    actor.mentions.push(span);
  }
}

/** What a name is found by. */
interface NameKeys {
  readonly key: string;
  readonly words: readonly string[];
  readonly surname: string;
  /** Of the surname. */
  readonly stem: string;
  /** Of several words; empty when there is none. */
  readonly acronym: string;
}

function keysOf(name: string): NameKeys {
  const key = withoutArticle(name);
  const words = key.split(' ');
  const surname = words.at(-1)!;
  const initials = words.filter((word) => word.length > 2).map((word) => word[0]);
  const acronym = words.length >= 2 && initials.length >= 2 ? initials.join('') : '';
  return { key, words, surname, stem: stem(surname), acronym };
}

/** Enough of a surname to know it again in another case of a Slavic language; other names stay as they are. */
function stem(word: string): string {
  return /^\p{Script=Cyrillic}/u.test(word) && word.length > 5 ? `${word.slice(0, -2)}~` : word;
}
