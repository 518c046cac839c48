import type { Span } from '../text/span.ts';
import type { Actor, Attribution, Statement } from './model.ts';
import type { Resolved } from './resolve.ts';

/** Where decisions were placed in an earlier version of the text. */
export interface Places {
  readonly offsets: Int32Array;
  readonly placed: Resolved;
}

/**
 * Gives what was decided its places in the text.
 *
 * @param offsets by ordinal
 * @param before the same decisions in an earlier version: what has not moved since is the same object again
 */
export function placeDecisions(decided: Resolved, offsets: Int32Array, before?: Places): Resolved {
  return new Placer(offsets, before).place(decided);
}

class Placer {
  readonly #offsets: Int32Array;
  readonly #before: Resolved | undefined;
  /** All ordinals before this one are where they were. */
  readonly #unmoved: number;

  constructor(offsets: Int32Array, before: Places | undefined) {
    this.#offsets = offsets;
    this.#before = before?.placed;
    this.#unmoved = before ? sameAtStart(before.offsets, offsets) : 0;
  }

  place({ attributions, statements, actors }: Resolved): Resolved {
    const before = this.#before;
    return {
      attributions: attributions.map((one, k) =>
        before && this.#stays(one.source) && this.#stays(one.cue) && this.#stays(one.content)
          ? before.attributions[k]!
          : this.#attribution(one),
      ),
      statements: statements.map((one, k) =>
        before && this.#staysAt(one.span) && (one.behindSpan === null || this.#staysAt(one.behindSpan))
          ? before.statements[k]!
          : this.#statement(one),
      ),
      actors: actors.map((one, k) =>
        before && this.#stays(one.mentions) ? before.actors[k]! : this.#actor(one, before?.actors[k]),
      ),
    };
  }

  #attribution({ source, cue, content, kind, form, confidence, actor, sourceKind }: Attribution): Attribution {
    return {
      source: this.#spans(source),
      cue: this.#spans(cue),
      content: this.#spans(content),
      kind,
      form,
      confidence,
      actor,
      sourceKind,
    };
  }

  #statement({ span, sentence, support, line, behind, behindSpan, attributions }: Statement): Statement {
    return {
      span: this.#span(span),
      sentence,
      support,
      line,
      behind,
      behindSpan: behindSpan && this.#span(behindSpan),
      attributions,
    };
  }

  #actor({ id, name, kind, roles, mentions }: Actor, before: Actor | undefined): Actor {
    const places = mentions.map((span, k) => (before && this.#staysAt(span) ? before.mentions[k]! : this.#span(span)));
    return { id, name, kind, roles, mentions: places };
  }

  #spans(spans: readonly Span[]): readonly Span[] {
    if (spans.length === 0) return spans;
    return spans.length === 1 ? [this.#span(spans[0]!)] : spans.map((span) => this.#span(span));
  }

  #span({ start, end }: Span): Span {
    return { start: this.#offsets[start]!, end: this.#offsets[end]! };
  }

  #stays(spans: readonly Span[]): boolean {
    for (const span of spans) if (!this.#staysAt(span)) return false;
    return true;
  }

  #staysAt({ end }: Span): boolean {
    return end < this.#unmoved;
  }
}

/** How many offsets are the same at the start of both; they have as many, being of the same decisions. */
function sameAtStart(before: Int32Array, now: Int32Array): number {
  let ordinal = 0;
  while (ordinal < now.length && before[ordinal] === now[ordinal]) ordinal++;
  return ordinal;
}
