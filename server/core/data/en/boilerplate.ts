import type { BoilerplateEntry } from '../boilerplate-table.ts';

/** What web pages and agencies leave around an English article; kept by hand. */
export const boilerplate: readonly BoilerplateEntry[] = [
  { kind: 'advertisement', pattern: /^(?:advertisement|advertising|sponsored content)(?: [-–—] .{0,60})?[.:]?$/iu },
  { kind: 'appeal', pattern: /^support (?:up|us|our|the|independent|ukrainska pravda)\b.{0,120}$/iu },
  { kind: 'appeal', pattern: /^support [^.]{1,60} on (?:patreon|ko-fi|buy me a coffee) ?[!.]*$/iu },
  { kind: 'appeal', pattern: /^journalists fight on their own frontline\b.{0,120}$/iu },
  { kind: 'appeal', pattern: /^become (?:our|a|an) (?:patron|member|sponsor|supporter|subscriber)\b.{0,80}$/iu },
  { kind: 'appeal', pattern: /^we have launched [^.]{0,60}! (?:follow|join|subscribe).{0,40}$/iu },
  { kind: 'appeal', pattern: /^(?:follow|join|find|like|read) us\b.{0,80}$/iu },
  {
    kind: 'appeal',
    pattern: /^(?:subscribe|sign up)\b[^.]{0,100}(?:newsletter|channel|telegram|updates|account|today)[!.]?$/iu,
  },
  { kind: 'appeal', pattern: /^(?:donate|help us|please donate)\b.{0,80}!$/iu },
  { kind: 'appeal', pattern: /^if you (?:notice|find|found|see|spot) an? (?:error|mistake|typo)\b.{0,140}$/iu },
  {
    kind: 'appeal',
    pattern:
      /^(?:you can |we )?(?:read|wrote|find|more|live coverage|the latest (?:news|reports|updates)|latest news)\b[^.]{0,120}\b(?:here|below)[.!]?$/iu,
  },
  { kind: 'appeal', pattern: /^click here\b.{0,100}$/iu },
  { kind: 'page-leftover', pattern: /^(?:[•·]\s*)?\d[\d\s,.]{0,12}(?:k )?(?:views?|comments?|shares?|reads?)$/iu },
  { kind: 'page-leftover', pattern: /^(?:[•·]\s*)?\d{1,3} ?min(?:ute)?s?(?: read)?$/iu },
  { kind: 'page-leftover', pattern: /^\d{1,7}$/u },
  {
    kind: 'page-leftover',
    pattern: /^(?:share|tweet|print|email|copy link|comments?|related|most read|live|save|listen)$/iu,
  },
  {
    kind: 'page-leftover',
    pattern: /^(?:share (?:this|on)|read in full|read more|read the full|back to top)\b.{0,60}$/iu,
  },
  {
    kind: 'page-leftover',
    pattern: /^(?:(?:all sections|edition:?|theme:?|sections?|menu|search|home|news|log in|sign in)\s{0,3}){1,8}$/iu,
  },
  { kind: 'page-leftover', pattern: /^(?:uk|ua|en|ru|pl|de){2,5}$/iu },
  { kind: 'page-leftover', pattern: /^\{\{.{0,200}\}\}$/u },
  { kind: 'page-leftover', pattern: /^(?:_{3,}|-{3,}|\*{3,}|={3,}|\* \* \*)$/u },
  {
    kind: 'credit',
    pattern:
      /^\(?(?:additional )?(?:reporting|editing|writing|compiled|translation|translated) (?:and \p{L}+ )?by\b.{1,240}$/iu,
  },
  { kind: 'credit', pattern: /^.{1,200}\bcontributed to this (?:report|story|article)\.?$/iu },
  { kind: 'credit', pattern: /^authors?: \p{Lu}.{1,240}$/iu },
  { kind: 'credit', pattern: /^(?:©|\(c\)|copyright\b).{0,200}$/iu },
  {
    kind: 'caption',
    pattern:
      /^\(?(?:photo|photograph|picture|image|illustration|video|screenshot|stock photo|illustrative photo)s?(?: by|:| credit| courtesy|\/).{0,240}$/iu,
  },
  { kind: 'caption', pattern: /^[^.]{0,120}\. ?(?:photo|picture|illustration|screenshot)s?: .{1,120}$/iu },
];
