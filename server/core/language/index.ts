/**
 * Tokens, tags and syntax of English sentences.
 *
 * ```ts
 * const model = loadSyntaxModel(bytes);              // once; throws ModelError on a damaged file
 * const syntax = readSentence(model, text, 10, 85);  // tokenises and parses one sentence
 * for (let i = 0; i < syntax.length; i++) {
 *   syntax.tokens.starts[i]; syntax.tokens.ends[i];  // UTF-16 offsets into `text`
 *   formOf(syntax, i);     // 'said'
 *   xposOf(syntax, i);     // 'VBD'   (Penn Treebank)
 *   uposOf(syntax, i);     // 'VERB'  (Universal Dependencies)
 *   labelOf(syntax, i);    // 'root', 'nsubj', 'ccomp', …
 *   syntax.heads[i];       // index of the head's token, ROOT (-1) for the sentence's root
 *   lemmaOf(syntax, i);    // 'say'
 *   morphologyOf(syntax, i) // { number, person, tense, verbForm }
 * }
 * ```
 *
 * The steps are there singly: `tokenize(text, start, end)` gives `Tokens`, `parseSentence(model, tokens)` gives
 * `Syntax`, `lemmatise(word, xpos)` needs no model. In hot code compare
 * `syntax.labels[i]` and `syntax.tags[i]` with the indices of `model.labels` and `model.tags`.
 *
 * Tokens follow the conventions of Universal Dependencies: `do|n't`, `Ukraine|’s`, `leaders|’`, `long|-|range`
 * but `pro-Beijing`, `$|5`, `40|%`, `U.S.`. A sentence has one root. Words of a quotation are parsed with the
 * sentence they stand in. Nothing here throws on any text, and everything is linear in it.
 */
export { lemmatise } from './lemma.ts';
export { loadSyntaxModel, ModelError } from './model-file.ts';
export {
  formOf,
  labelOf,
  lemmaOf,
  morphologyOf,
  parseSentence,
  ROOT,
  readSentence,
  type Syntax,
  type SyntaxModel,
  uposOf,
  xposOf,
} from './syntax.ts';
export { type Tokens, tokenize } from './tokenize.ts';
