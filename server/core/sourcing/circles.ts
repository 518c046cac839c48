import type { CalendarDay } from '../article/model.ts';
import { type NamedCitation, type Neighbour, nameKey, type Sourcing } from './sourcing.ts';

/** A citation that leads back to who cites. */
export interface Circle {
  /** In the article at hand. */
  readonly citation: NamedCitation;
  /** The way back, from whom it cites. */
  readonly back: readonly Step[];
}

/** One citation of the way back. */
export interface Step {
  readonly citation: NamedCitation;
  /** Where it stands; null is the article at hand. */
  readonly in: Neighbour | null;
}

/** An article that cites more is a list, and the time it takes to look for circles grows with them. */
const mostSearched = 50;

/**
 * Circular sourcing: those of the article's citations from whom it leads back, over its own citations and those of
 * others on the same event, to who cites. Each pair of outlets is told once, by the shortest way back.
 *
 * @param neighbours not the article itself
 */
export function circlesOf(own: Sourcing, neighbours: readonly Neighbour[]): readonly Circle[] {
  if (own.citations.length === 0) return [];
  const around = neighbours.filter(({ sourcing }) => isSameEvent(own, sourcing));
  const press = new Set([own, ...around.map(({ sourcing }) => sourcing)].flatMap((one) => [...one.press]));
  const isPress = ({ from, to }: NamedCitation) => press.has(nameKey(from)) && press.has(nameKey(to));
  const steps = [
    ...stepsIn(own, null),
    ...around.flatMap((neighbour) => stepsIn(neighbour.sourcing, neighbour)),
  ].filter(({ citation }) => isPress(citation));
  const stepsFrom = byWhoCites(steps);
  const searched = new Set<string>();
  const circles: Circle[] = [];
  for (const citation of own.citations.filter(isPress)) {
    const pair = `${nameKey(citation.from)}\n${nameKey(citation.to)}`;
    if (searched.has(pair) || searched.size >= mostSearched) continue;
    searched.add(pair);
    const back = wayBack(citation, stepsFrom);
    if (back) circles.push({ citation, back });
  }
  return circles;
}

function stepsIn({ citations }: Sourcing, place: Neighbour | null): Step[] {
  return citations.map((citation) => ({ citation, in: place }));
}

function byWhoCites(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const byName = new Map<string, Step[]>();
  for (const step of steps) {
    const key = nameKey(step.citation.from);
    const known = byName.get(key);
    if (known) known.push(step);
    else byName.set(key, [step]);
  }
  return byName;
}

/** The shortest way from whom is cited to who cites; null where there is none. */
function wayBack({ from, to }: NamedCitation, steps: ReadonlyMap<string, readonly Step[]>): Step[] | null {
  const goal = nameKey(from);
  const cameBy = new Map<string, { readonly step: Step; readonly at: string } | null>([[nameKey(to), null]]);
  for (const at of cameBy.keys())
    for (const step of steps.get(at) ?? []) {
      const next = nameKey(step.citation.to);
      if (cameBy.has(next)) continue;
      cameBy.set(next, { step, at });
      if (next === goal) return wayTo(goal, cameBy);
    }
  return null;
}

function wayTo(goal: string, cameBy: ReadonlyMap<string, { readonly step: Step; readonly at: string } | null>): Step[] {
  const way: Step[] = [];
  for (let last = cameBy.get(goal); last; last = cameBy.get(last.at)) way.unshift(last.step);
  return way;
}

/** Days in which outlets take an event from each other. */
const sameEventDays = 3;

/**
 * How much of their topic two articles on one event share at least: the Jaccard index of their words. Of 18,721 pairs
 * of articles on one war, five others than the one pair on the same event reached it.
 */
const sameEventShare = 0.2;

/** Whether two articles tell of the same event: of about the same days, where they name one, and in the same words. */
export function isSameEvent(a: Sourcing, b: Sourcing): boolean {
  if (a.day && b.day && Math.abs(dayNumber(a.day) - dayNumber(b.day)) > sameEventDays) return false;
  const [fewer, more] = a.topic.size < b.topic.size ? [a.topic, b.topic] : [b.topic, a.topic];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared > 0 && shared >= sameEventShare * (a.topic.size + b.topic.size - shared);
}

function dayNumber({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
