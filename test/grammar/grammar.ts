import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type StackElement } from 'vscode-textmate';

export const scopeName = 'text.news-article';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const grammarPath = join(root, 'syntaxes/news-article.tmLanguage.json');
const wasmPath = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

/** The grammar as the editor loads it: the same engine, the same file. */
export const registry = new Registry({
  onigLib: oniguruma.loadWASM(readFileSync(wasmPath)).then(() => ({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  })),
  loadGrammar: async (name) =>
    name === scopeName ? parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath) : null,
});

/** Tokenises a text as the editor does, line by line, and gives the number of tokens. */
export async function tokeniser(): Promise<(text: string) => number> {
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`There is no grammar ${scopeName}.`);
  return (text) => {
    let state: StackElement = INITIAL;
    let tokens = 0;
    for (const line of text.split('\n')) {
      const result = grammar.tokenizeLine2(line, state);
      state = result.ruleStack;
      tokens += result.tokens.length / 2;
    }
    return tokens;
  };
}
