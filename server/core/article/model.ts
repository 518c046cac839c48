import type { Span } from '../text/span.ts';

/**
 * What `parse` makes of an article's text. All spans are absolute UTF-16 offsets.
 * The words are those of ARCHITECTURE.md.
 */
export interface Article {
  readonly text: string;
  /** Language of the labels, else of the script: decides which tables apply. */
  readonly language: Language;
  readonly header: Header;
  /** In text order; the lead (and, in an article without labels, the body) come first, with no label. */
  readonly sections: readonly Section[];
  readonly boilerplate: readonly Boilerplate[];
  /** Header, sections' pieces, boilerplate and gaps in text order: together they tile the text. */
  readonly parts: readonly Part[];
  /** Stretches of running text, each inside one paragraph and one section, in text order. */
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateMention[];
  /** URLs, e-mail addresses and @channels. */
  readonly links: readonly Link[];
  /** Lines that look like a misspelt label (`Detials:`). */
  readonly nearLabels: readonly NearLabel[];
}

export type Language = 'en' | 'uk' | 'ru';

// ---------------------------------------------------------------- tiling

export type PartKind = 'header' | 'section' | 'boilerplate' | 'gap';

export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
  /** Index into `sections` or `boilerplate`; -1 for header and gaps. */
  readonly index: number;
}

// ---------------------------------------------------------------- header

export type HeaderItemKind =
  | 'date' // ` date 2025-08-19`
  | 'title'
  | 'byline' // `Roman TestenkoSunday, 28 July 2024, 15:38`
  | 'timestamp' // a date line without a name: `Tue, 29 Apr 2025 20:51:30 +0300`
  | 'dateline' // `KYIV, Aug 19 (Reuters) -`
  | 'outlet' // a line that names the outlet only
  | 'caption'
  | 'url'
  | 'page-leftover'; // navigation, view counters, unexpanded templates

export interface HeaderItem {
  readonly kind: HeaderItemKind;
  readonly span: Span;
  /** byline: the name; dateline: the place. */
  readonly name?: Span;
  /** dateline: the agency. */
  readonly agency?: Span;
  readonly date?: ArticleDate;
}

export interface Header {
  /** From the start of the text to the start of the lead; empty when there is no header. */
  readonly span: Span;
  readonly items: readonly HeaderItem[];
  /** The `date …` header item if there is one, valid or not. */
  readonly dateHeader: HeaderItem | null;
  readonly title: Span | null;
  /** The article's own date: the best valid one of the header, null when there is none. */
  readonly date: ArticleDate | null;
}

/** A calendar date as the header writes it. */
export interface ArticleDate {
  readonly span: Span;
  readonly year: number;
  /** 1–12; null when the date is partial. */
  readonly month: number | null;
  /** 1–31; null when the date is partial. */
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  /** 0 Sunday … 6 Saturday, as written; null when no weekday is written. */
  readonly weekday: number | null;
  /** Null when the date exists in the Gregorian calendar, else what is wrong with it, in words for a user. */
  readonly problem: string | null;
}

// -------------------------------------------------------------- sections

export type SectionKind =
  | 'lead'
  | 'body' // running text of an article without labels, after the lead
  | 'source'
  | 'details'
  | 'quote'
  | 'background'
  | 'update'
  | 'topic' // `About renaming the line:`
  | 'reminder' // Reminder, Recall, Previously
  | 'reference' // For reference, Reference
  | 'addendum' // Addendum, Supplement
  | 'context' // Context, Why it matters
  | 'what-happened'
  | 'photo'
  | 'video'
  | 'screenshot'
  | 'link'; // Link, Read also

export type LabelLayout =
  | 'block' // starts its line, text follows
  | 'alone' // has its line to itself, colon included
  | 'inline' // inside a paragraph
  | 'bare'; // alone on a line, without a colon

export interface Section {
  readonly kind: SectionKind;
  /** As written, without colon and Markdown bold; null for lead and body. */
  readonly label: string | null;
  /** The label with its colon and bold marks; null for lead and body. */
  readonly labelSpan: Span | null;
  readonly layout: LabelLayout | null;
  /** `Quote from Tessen:` → Tessen. */
  readonly speaker: Named | null;
  /** `About renaming the line:` → renaming the line. */
  readonly topic: Named | null;
  /** `Updated at 23:40:`. */
  readonly time: { readonly hour: number; readonly minute: number; readonly span: Span } | null;
  /**
   * From the label's start to the end of its last piece. A photo or a link may stand inside another section,
   * which goes on after it: their spans nest.
   */
  readonly span: Span;
  /** The section's text without label, boilerplate and white space at the ends of its pieces; empty array: an empty section. */
  readonly content: readonly Span[];
  /** Source sections only. */
  readonly entries: readonly SourceEntry[];
}

/** Some words of the text, with the place they stand at. */
export interface Named {
  readonly text: string;
  readonly span: Span;
}

export interface NearLabel {
  readonly span: Span;
  /** As written, without the colon. */
  readonly written: string;
  /** The known label it was probably meant to be. */
  readonly meant: string;
}

// -------------------------------------------------------- source entries

/** One entry of a Source section. Absent parts are null or empty. */
export interface SourceEntry {
  readonly span: Span;
  readonly form:
    | 'named' // someone or something is named
    | 'sentence' // "This was reported by several Dutch media, in particular NOS"
    | 'note'; // "information as of 06:00": not a source
  readonly outlet: Named | null;
  readonly person: Named | null;
  readonly role: Named | null;
  readonly organisation: Named | null;
  /** Telegram, Facebook, X, a website, "the national 24/7 newscast". */
  readonly channel: Named | null;
  /** "during a government meeting", "in an interview for …". */
  readonly occasion: Named | null;
  /** "decree No. 512/2025". */
  readonly document: Named | null;
  /** "information as of 06:00". */
  readonly note: Named | null;
  /** Whom the entry got it from, nearest first: `Bloomberg, citing sources familiar with the matter` → [sources familiar with the matter]. */
  readonly chain: readonly ChainLink[];
  /** The entry, or the end of its chain, is people without names. */
  readonly unnamed: boolean;
  /** "several Dutch media", "social media", "Telegram channels". */
  readonly vague: boolean;
}

export interface ChainLink {
  readonly text: string;
  readonly span: Span;
  readonly kind: 'outlet' | 'person' | 'organisation' | 'document' | 'unnamed' | 'vague';
  /** What the entry says they are: `Ukrinform citing Patrick Ryder, a Pentagon spokesman`. */
  readonly role: Named | null;
  /** The words that tie it to the link before: "citing", "as reported by". */
  readonly tie: Named;
  /** The tie names the link before, not this one: `Bloomberg, as reported by European Pravda`. */
  readonly reversed: boolean;
}

// ------------------------------------------------------------------ text

export type BlockKind =
  | 'text'
  | 'bullet'
  | 'caption' // of a photo, video or screenshot; the words of a link line
  | 'entry'; // in a Source section: no sentences

export interface Block {
  readonly kind: BlockKind;
  /** Running text without the bullet and without white space at its ends. */
  readonly span: Span;
  /** Index into `sections`. */
  readonly section: number;
  /** Number of the paragraph the block stands in, from 0; blocks of one paragraph share it. */
  readonly paragraph: number;
  /** First and one-past-last index into `sentences`. */
  readonly sentences: readonly [number, number];
  /** Editor's notes `[… – ed.]`, `( … – ed.)` and insertions `[state]`. */
  readonly insertions: readonly Insertion[];
}

export interface Insertion {
  readonly span: Span;
  readonly kind: 'note' | 'insertion';
}

export interface Sentence {
  /** Without white space at its ends; opening and closing quotation marks belong to it. */
  readonly span: Span;
  /** Index into `blocks`. */
  readonly block: number;
  /** Index into `sections`. */
  readonly section: number;
}

export type QuoteStyle = 'straight' | 'curly' | 'guillemet' | 'low' | 'single';

/** Words between quotation marks, over one or several paragraphs. */
export interface Quotation {
  /** One span a block, marks included; several when it runs over paragraphs or is interrupted by boilerplate. */
  readonly spans: readonly Span[];
  /** First code unit of the opening mark to last of the closing one. */
  readonly span: Span;
  readonly style: QuoteStyle;
  /** False: no closing mark was found; it then ends with its paragraph. */
  readonly closed: boolean;
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number;
  /** A few words without a verb of their own: a title, a name or a scare quote, not somebody's statement. */
  readonly short: boolean;
  /** Indices into `blocks` of its first and last block. */
  readonly blocks: readonly [number, number];
}

// ----------------------------------------------------------------- dates

/** A proleptic Gregorian calendar day. */
export interface CalendarDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** A date written in the running text: `on Tuesday`, `12–13 March`, `yesterday`, `last week`. */
export interface DateMention {
  readonly span: Span;
  readonly form: 'absolute' | 'day-month' | 'weekday' | 'relative' | 'weekday-date';
  /** First and last day meant; null when it cannot be resolved. */
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  /** Why it was resolved so (or why it could not be), in words for a user. */
  readonly reason: string;
  /** Weekday as written, 0 Sunday … 6 Saturday. */
  readonly weekday: number | null;
  /** `weekday-date` only: the weekday the written date really falls on, when the two disagree. */
  readonly actualWeekday: number | null;
}

// ---------------------------------------------------------- rest of a page

export type BoilerplateKind = 'advertisement' | 'appeal' | 'caption' | 'credit' | 'page-leftover';

export interface Boilerplate {
  readonly kind: BoilerplateKind;
  readonly span: Span;
}

export interface Link {
  readonly kind: 'url' | 'email' | 'handle';
  readonly span: Span;
  /** Where it leads: `https://…`, `mailto:…`. */
  readonly target: string;
}
