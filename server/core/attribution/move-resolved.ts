import type { Article } from '../article/model.ts';
import type { Span } from '../text/span.ts';
import type { Displacement } from './displacement.ts';
import type { Actor, Attribution, Statement } from './model.ts';
import type { Resolved } from './resolve.ts';

/** Decisions that an edit left as they were, at their new places; what has not moved is the same object again. */
export function moveResolved(resolved: Resolved, article: Article, displacement: Displacement): Resolved {
  return new Mover(article, displacement).move(resolved);
}

class Mover {
  readonly #article: Article;
  readonly #displacement: Displacement;

  constructor(article: Article, displacement: Displacement) {
    this.#article = article;
    this.#displacement = displacement;
  }

  move({ attributions, statements, actors }: Resolved): Resolved {
    const moved = attributions.map((one) =>
      this.#stay(one.source) && this.#stay(one.cue) && this.#stay(one.content) ? one : this.#attribution(one),
    );
    return {
      attributions: moved,
      statements: statements.map((one) =>
        this.#stays(one.span) && (one.behindSpan === null || this.#stays(one.behindSpan))
          ? one
          : this.#statement(one, moved),
      ),
      actors: actors.map((one) => (this.#stay(one.mentions) ? one : this.#actor(one))),
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

  #statement(
    { span, sentence, support, line, behind, behindSpan, attributions }: Statement,
    moved: readonly Attribution[],
  ): Statement {
    const whole = this.#article.sentences[sentence]!.span;
    const source = attributions.length === 0 ? undefined : moved[attributions[0]!]!.source[0];
    return {
      span: this.#span(span, whole),
      sentence,
      support,
      line,
      behind,
      behindSpan: behindSpan && this.#span(behindSpan, source),
      attributions,
    };
  }

  #actor({ id, name, kind, roles, mentions }: Actor): Actor {
    return { id, name, kind, roles, mentions: mentions.map((span) => this.#span(span)) };
  }

  #spans(spans: readonly Span[]): readonly Span[] {
    if (spans.length === 0) return spans;
    return spans.length === 1 ? [this.#span(spans[0]!)] : spans.map((span) => this.#span(span));
  }

  /** @param likely a span that is there already, to be shared if it is the one */
  #span(was: Span, likely?: Span): Span {
    if (this.#stays(was)) return was;
    const is = this.#displacement.of(was);
    return likely?.start === is.start && likely.end === is.end ? likely : is;
  }

  #stay(spans: readonly Span[]): boolean {
    for (const span of spans) if (!this.#stays(span)) return false;
    return true;
  }

  #stays({ end }: Span): boolean {
    return end < this.#displacement.from;
  }
}
