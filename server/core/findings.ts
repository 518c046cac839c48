import { Alignment } from './article/alignment.ts';
import type { BlockFacts } from './article/blocks.ts';
import type { KeptFindings } from './rules/kept-findings.ts';
import type { Finding, Subject } from './rules/model.ts';
import { checkArticle } from './rules/run.ts';
import { type SuppressedFinding, suppress } from './suppressions/suppress.ts';

/** A version of an article that has been checked, for a later one to take from. */
interface CheckedVersion {
  /** What its blocks say by themselves. */
  readonly facts: readonly BlockFacts[];
  readonly kept: KeptFindings;
}

/** What an article's analysis has of the rules. */
interface Reported {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** What the rules find in one version of an article, found when somebody first asks. */
export class Findings {
  readonly #subject: Subject;
  readonly #facts: readonly BlockFacts[];
  /** This version, or while it has not been checked the latest one before it that was; null: none was. */
  #checked: CheckedVersion | null;
  #reported: Reported | null = null;

  /** @param before of the version before, its `checked`; what is found is the same without it */
  constructor(subject: Subject, facts: readonly BlockFacts[], before: CheckedVersion | null) {
    this.#subject = subject;
    this.#facts = facts;
    this.#checked = before;
  }

  get checked(): CheckedVersion | null {
    return this.#checked;
  }

  get reported(): Reported {
    if (!this.#reported) {
      const { article, configuration } = this.#subject;
      const before = this.#checked;
      const earlier = before ? { kept: before.kept, alignment: new Alignment(before.facts, this.#facts) } : undefined;
      const { findings, kept } = checkArticle(this.#subject, configuration, earlier);
      this.#reported = suppress(findings, article, configuration);
      this.#checked = { facts: this.#facts, kept };
    }
    return this.#reported;
  }
}
