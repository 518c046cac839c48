/**
 * What a value in a configuration file may be. One description serves the validation, the JSON Schema, and with it
 * completion and hovers in the file.
 */
export type Shape = BooleanShape | CountShape | StringShape | ListShape | ObjectShape | MapShape | TextOrTextsShape;

interface Described {
  /** Markdown, one or two sentences. */
  readonly description: string;
}

/** What a text has to match, and in words what that is. */
export interface Pattern {
  /** Of a regular expression with the flag `u`. */
  readonly source: string;
  readonly expected: string;
}

export interface BooleanShape extends Described {
  readonly type: 'boolean';
  readonly default?: boolean;
}

/** A whole number from 1. */
export interface CountShape extends Described {
  readonly type: 'count';
}

export interface StringShape extends Described {
  readonly type: 'string';
  /** All there are, with a sentence on each; without them any text that is not blank. */
  readonly values?: readonly { readonly value: string; readonly description: string }[];
  readonly pattern?: Pattern;
  readonly default?: string;
}

export interface ListShape extends Described {
  readonly type: 'list';
  readonly items: Shape;
  readonly default?: readonly string[];
}

/** An object whose keys are known. */
export interface ObjectShape extends Described {
  readonly type: 'object';
  readonly keys: Readonly<Record<string, Shape>>;
  /** Keys that have to be there. */
  readonly required?: readonly string[];
}

/** An object whose keys are the user's own words. */
export interface MapShape extends Described {
  readonly type: 'map';
  readonly keyPattern: Pattern;
  readonly values: StringShape;
}

/** One text, or a list of them with at least one. */
export interface TextOrTextsShape extends Described {
  readonly type: 'text or texts';
  readonly pattern: Pattern;
}
