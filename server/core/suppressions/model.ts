/**
 * "Not here": an entry of the configuration file that keeps findings of a rule from being reported. What it holds
 * beside the rule says how far it reaches:
 *
 * | fields                  | reaches                        |
 * | ----------------------- | ------------------------------ |
 * | `rule`                  | the whole project              |
 * | `rule`, `files`         | the files under a path pattern |
 * | `rule`, `file`          | one article                    |
 * | `rule`, `file`, finding | one finding                    |
 */
export interface Suppression {
  readonly rule: string;
  /** The article: a path from the folder of the configuration file, with `/` between its parts. */
  readonly file?: string;
  /** Globs over such paths. */
  readonly files?: string | readonly string[];
  /** Beside `file`: how the article begins, by which it is known again when its file has another name or place. */
  readonly opening?: string;
  /** Beside `file`: where in the article the finding is. */
  readonly finding?: Anchor;
  /** For people: why. */
  readonly reason?: string;
  /** For people: since when, as `YYYY-MM-DD`. */
  readonly date?: string;
}

/**
 * A passage of an article, in words rather than in numbers: it moves with them, and a person can review it in a diff.
 * Words are compared without regard to case, punctuation and white space.
 */
export interface Anchor {
  /** All words of the passage; very long ones without their middle. */
  readonly words: string;
  /** The last words of the passage before; left out at the start of the article. */
  readonly before?: string;
  /** The first words of the passage after; left out at the end of the article. */
  readonly after?: string;
  /** The article had the same words in other places too, so that the neighbours have to fit. */
  readonly repeated?: boolean;
  /** Which it was, counted from 1, of several passages with the same words and the same neighbours. */
  readonly nth?: number;
}
