import type { BlockFacts } from './article/blocks.ts';
import { type CheckedVersion, Renewal, type Version } from './rules/kept-findings.ts';
import type { Finding, Subject } from './rules/model.ts';
import { checkArticle } from './rules/run.ts';
import { type SuppressedFinding, suppress } from './suppressions/suppress.ts';

/** What an article's analysis has of the rules. */
interface Reported {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** What the rules find in one version of an article, found when somebody first asks. */
export class Findings {
  readonly #subject: Subject;
  readonly version: Version;
  /** This version, or while it has not been checked the latest one before it that was; null: none was. */
  #checked: CheckedVersion | null;
  #reported: Reported | null = null;

  /**
   * @param facts what the article's blocks say by themselves
   * @param decided the same object for versions in which the same was decided of who is behind what
   * @param before of the version before, its `checked`; what is found is the same without it
   */
  constructor(subject: Subject, facts: readonly BlockFacts[], decided: object, before: CheckedVersion | null) {
    this.#subject = subject;
    const { text, article, configuration } = subject;
    this.version = { subject: { text, article, configuration }, facts, decided };
    this.#checked = before;
  }

  get checked(): CheckedVersion | null {
    return this.#checked;
  }

  get reported(): Reported {
    if (!this.#reported) {
      const { article, configuration } = this.#subject;
      const renewal = this.#checked ? Renewal.of(this.#checked, this.#subject, this.version) : null;
      const { findings, byRule } = checkArticle(this.#subject, configuration, renewal ?? undefined);
      this.#reported = suppress(findings, article, configuration);
      this.#checked = { ...this.version, byRule };
    }
    return this.#reported;
  }
}
