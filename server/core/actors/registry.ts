import type { Mention } from '../attribution/input.ts';
import type { Actor, ActorKind } from '../attribution/model.ts';
import type { Span } from '../text/span.ts';
import { type Names, withoutArticle } from './gazetteer.ts';
import { keysOf, mayBeSameFirstName, type NameKeys } from './names.ts';
import { type Held, mayMean, readHeld } from './offices-held.ts';

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
  /** Of a person: the first word of the name, comparable; empty of a surname alone. */
  first: string;
  readonly held: Held[];
}

/** Among so many mentions with roles before it a description's own is looked for: those of its sentence. */
const furthestTitled = 12;

/** How outlets are spoken of without their names. */
const outletNouns = ['newspaper', 'outlet', 'agency', 'broadcaster', 'magazine', 'publication', 'channel', 'website'];

/** What of a name stays the same wherever it is met: read once, since blocks keep their mentions. */
const keysOfMention = new WeakMap<Mention, NameKeys>();

/**
 * The actors met so far: merged by full name, surname, acronym, and by what a role or a body is called. What fits two
 * of them is left open.
 */
export class Registry {
  readonly known: Known[] = [];
  readonly #names: Names;
  readonly #byName = new Map<string, Known>();
  /** Those called so for short; several where two share a surname. */
  readonly #byShort = new Map<string, Known[]>();
  readonly #byFirst = new Map<string, Known[]>();
  readonly #byHead = new Map<string, Known[]>();
  readonly #unnamed = new Map<string, Known>();
  readonly #officials: Known[] = [];
  /** Mentions with a role, in text order. */
  readonly #titled: { readonly actor: Known; readonly span: Span; readonly role: string }[] = [];
  readonly #keys = new Map<string, NameKeys>();
  readonly #held = new Map<string, Held | null>();
  /** Descriptions looked for since the last office became known. */
  readonly #described = new Map<string, Known | undefined>();

  /** @param names those that are known beforehand */
  constructor(names: Names) {
    this.#names = names;
  }

  /** Registers a name; the actor it belongs to. `span` is absolute. */
  addMention(mention: Mention, span: Span): Known {
    const { name, role } = mention;
    let keys = keysOfMention.get(mention);
    if (!keys) {
      keys = keysOf(name);
      keysOfMention.set(mention, keys);
    }
    const actor = this.#ofMention(mention, keys);
    if (actor.unsure && mention.kind !== 'unknown') {
      actor.kind = mention.kind;
      actor.unsure = false;
    }
    if (actor.kind === 'person' && name.length > actor.name.length) actor.name = name;
    this.#index(keys, actor);
    this.#addSpan(actor, span);
    if (role) {
      this.#addRole(actor, role);
      this.#titled.push({ actor, span, role });
    }
    if (actor.gender === 'any') actor.gender = mention.gender;
    return actor;
  }

  /** A named source that no mention covers: an entry's outlet, "police". */
  addNamed(name: string, kind: ActorKind, span: Span | null, role: string | null = null): Known {
    const keys = this.#keysOf(name);
    const actor = this.#find(keys, 'any') ?? this.#create(name, kind, false);
    if (actor.unsure) {
      actor.kind = kind;
      actor.unsure = false;
    }
    this.#index(keys, actor);
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
    let actor = this.#unnamed.get(key);
    if (actor && carrier && actor.carrier && withoutArticle(carrier) !== withoutArticle(actor.carrier))
      actor = undefined;
    if (!actor) {
      actor = this.#push(text, vague ? 'vague' : 'unnamed', plural, head, carrier);
      this.#unnamed.set(key, actor);
    }
    actor.carrier ??= carrier;
    if (span) this.#addSpan(actor, span);
    actor.speaks = true;
    return actor;
  }

  findUnnamed(head: string): Known | undefined {
    return this.#unnamed.get(`u:${head}`);
  }

  findByName(name: string): Known | undefined {
    return this.#find(this.#keysOf(name), 'any');
  }

  /** "the ministry", "the newspaper": the only body that is called so. */
  findByNoun(noun: string): Known | undefined {
    const fitting = this.#byHead.get(noun);
    return fitting?.length === 1 ? fitting[0] : undefined;
  }

  /** "the US leader", "the head of state", "the mayor": the only person whose role it may mean. */
  findByRole(description: string): Known | undefined {
    if (this.#described.has(description)) return this.#described.get(description);
    const meant = this.#heldOf(description);
    const found = meant ? this.#holderOf(meant) : undefined;
    this.#described.set(description, found);
    return found;
  }

  /** The person that a description names at its end: "Head of the Halden Board Ilmar Tessen". `span` is its own. */
  findTitled(description: string, span: Span): Known | undefined {
    const from = Math.max(0, this.#titled.length - furthestTitled);
    for (let k = this.#titled.length - 1; k >= from; k--) {
      const titled = this.#titled[k]!;
      if (titled.span.end > span.end) continue;
      if (titled.span.start < span.start) return undefined;
      if (withoutArticle(description).startsWith(titled.role.toLowerCase())) return titled.actor;
    }
    return undefined;
  }

  #holderOf(meant: Held): Known | undefined {
    let fitting = this.#officials.filter(({ held }) => held.some((one) => mayMean(meant, one)));
    // Whose country is known to be the one meant comes before whose is not known.
    const sure = fitting.filter(({ held }) => held.some((one) => mayMean(meant, one) && one.country === meant.country));
    if (meant.country && sure.length > 0) fitting = sure;
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** Actors in order of first mention, with the index that each known actor has among them (-1: none). */
  finish(): { readonly actors: readonly Actor[]; readonly indexOf: readonly number[] } {
    const indexOf: number[] = this.known.map(() => -1);
    const listed = this.known.filter((k) => !k.unsure || k.speaks);
    const first = (k: Known) => k.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
    for (const k of listed) k.mentions.sort((a, b) => a.start - b.start);
    listed.sort((a, b) => first(a) - first(b) || a.index - b.index);
    const actors = listed.map((k, i): Actor => {
      indexOf[k.index] = i;
      return { id: `a${i + 1}`, name: k.name, kind: k.kind, roles: k.roles, mentions: k.mentions };
    });
    return { actors, indexOf };
  }

  #ofMention({ name, kind, gender, shortOf }: Mention, keys: NameKeys): Known {
    if (shortOf !== undefined) {
      const full = this.findByName(shortOf);
      if (full) return full;
    }
    let found = this.#find(keys, gender);
    // A place and a person may share a word: only what is surely a place stays one.
    if (found?.kind === 'place' && kind === 'person') found = undefined;
    if (!found && (kind === 'person' || kind === 'unknown'))
      found = keys.isSingle ? onlyOne(this.#byFirst.get(keys.key)) : this.#otherForm(keys);
    return found ?? this.#create(name, kind === 'unknown' ? guess(keys) : kind, kind === 'unknown');
  }

  /** The actor that a name means; of two who share a short form the one of the gender, else nobody. */
  #find(keys: NameKeys, gender: Known['gender']): Known | undefined {
    const called = this.#byName.get(keys.key);
    if (called || !keys.isShort) return called;
    for (const form of keys.short) {
      const fitting = this.#byShort.get(form);
      if (!fitting) continue;
      if (fitting.length === 1) return fitting[0];
      return gender === 'any' ? undefined : onlyOne(fitting.filter((one) => one.gender === gender));
    }
    return undefined;
  }

  /** A person known by the surname only, or by another form of the first name, now written out. */
  #otherForm(keys: NameKeys): Known | undefined {
    const same = this.#byName.get(keys.short[0]!);
    if (same?.kind === 'person' && same.first === '') return same;
    return this.#byShort
      .get(keys.short[0]!)
      ?.find((one) => one.first !== '' && mayBeSameFirstName(one.first, keys.first));
  }

  #create(name: string, kind: ActorKind, unsure: boolean): Known {
    const actor = this.#push(name, kind, false, '', null);
    actor.unsure = unsure;
    return actor;
  }

  #push(name: string, kind: ActorKind, plural: boolean, head: string, carrier: string | null): Known {
    const sure = this.#names.sureKind(name) ?? kind;
    const actor: Known = {
      index: this.known.length,
      name,
      kind: kind === 'unnamed' || kind === 'vague' || kind === 'person' ? kind : sure,
      roles: [],
      mentions: [],
      gender: 'any',
      plural,
      head,
      carrier,
      speaks: false,
      unsure: false,
      first: '',
      held: [],
    };
    this.known.push(actor);
    return actor;
  }

  #index(keys: NameKeys, actor: Known): void {
    if (this.#byName.get(keys.key) === actor && !(actor.kind === 'person' && actor.first === '')) return;
    this.#byName.set(keys.key, actor);
    if (actor.kind === 'person') {
      for (const form of keys.short) addTo(this.#byShort, form, actor);
      if (keys.isShort || actor.first !== '') return;
      actor.first = keys.first;
      addTo(this.#byFirst, keys.first, actor);
      return;
    }
    if (actor.kind === 'place') return;
    addTo(this.#byHead, keys.head, actor);
    if (actor.kind === 'outlet') for (const noun of outletNouns) addTo(this.#byHead, noun, actor);
    if (keys.acronym && actor.kind === 'organisation' && !this.#byName.has(keys.acronym))
      this.#byName.set(keys.acronym, actor);
  }

  #keysOf(name: string): NameKeys {
    let keys = this.#keys.get(name);
    if (!keys) {
      keys = keysOf(name);
      this.#keys.set(name, keys);
    }
    return keys;
  }

  #heldOf(text: string): Held | null {
    let held = this.#held.get(text);
    if (held === undefined) {
      held = readHeld(text);
      this.#held.set(text, held);
    }
    return held;
  }

  #addRole(actor: Known, role: string): void {
    if (actor.roles.includes(role)) return;
    actor.roles.push(role);
    if (actor.kind !== 'person') {
      addTo(this.#byHead, keysOf(role).head, actor);
      return;
    }
    const held = this.#heldOf(role);
    if (!held) return;
    if (actor.held.length === 0) this.#officials.push(actor);
    actor.held.push(held);
    this.#described.clear();
  }

  #addSpan(actor: Known, span: Span): void {
    const last = actor.mentions.at(-1);
    if (last && last.start === span.start && last.end === span.end) return;
    actor.mentions.push(span);
  }
}

/** Of an unknown name: one word is rather a person, several are rather a body. */
function guess({ isSingle }: NameKeys): ActorKind {
  return isSingle ? 'person' : 'organisation';
}

function onlyOne(list: readonly Known[] | undefined): Known | undefined {
  return list?.length === 1 ? list[0] : undefined;
}

function addTo(index: Map<string, Known[]>, key: string, actor: Known): void {
  const list = index.get(key);
  if (!list) index.set(key, [actor]);
  else if (!list.includes(actor)) list.push(actor);
}
