import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { asArticle, find, open, SEED } from '../editor.ts';
import { until } from '../until.ts';

export function featuresSuite(): void {
  suite('what the editor shows of an article', () => {
    let document: vscode.TextDocument;

    suiteSetup(async () => {
      document = await asArticle((await open(SEED)).uri);
    });

    test('its outline', async () => {
      const symbols = await until('the outline', async () => {
        const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        );
        return found?.length ? found : undefined;
      });
      const names = symbols.map(({ name }) => name);
      for (const label of ['Source', 'Details', 'Background'])
        assert.ok(names.includes(label), `${label} is missing in: ${names.join(', ')}`);
      const source = symbols.find(({ name }) => name === 'Source');
      assert.deepEqual(
        source?.children.map(({ name }) => name),
        ['European Pravda', 'Bloomberg'],
      );
    });

    test('a hover on the date header, with its weekday', async () => {
      const text = await hoverText(document, find(document, '2025-08-19'));
      assert.match(text, /Tuesday/);
    });

    test('a hover on a weekday, with the date that is meant', async () => {
      const text = await hoverText(document, find(document, 'Tuesday on the outcome'));
      assert.match(text, /19 August 2025/);
    });

    test('a hover on a cue, as sure as the language models make it', async () => {
      const text = await hoverText(document, find(document, 'believes these talks'));
      const [, sure] = /(\d+) % sure/.exec(text) ?? [];
      // The rules alone are 75 % sure of every belief.
      assert.ok(Number(sure) > 80, `${sure ?? 'nothing'} % sure: were the models loaded? ${text}`);
    });

    test('folding of its sections', async () => {
      const ranges = await until('folding ranges', async () => {
        const found = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        );
        return found?.length ? found : undefined;
      });
      const starts = ranges.map(({ start }) => start);
      for (const label of ['Details:', 'Background:'])
        assert.ok(starts.includes(find(document, label).line), `${label} does not fold`);
    });

    test('selection that grows from a word to the whole article', async () => {
      const at = find(document, 'allayed concerns');
      const [smallest] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
        'vscode.executeSelectionRangeProvider',
        document.uri,
        [at],
      );
      assert.ok(smallest);
      const sizes: number[] = [];
      for (let range: vscode.SelectionRange | undefined = smallest; range; range = range.parent)
        sizes.push(document.getText(range.range).length);
      assert.ok(sizes.length >= 4, `only ${sizes.length} steps`);
      assert.ok(
        sizes.every((size, index) => index === 0 || size >= (sizes[index - 1] ?? 0)),
        `not growing: ${sizes.join(', ')}`,
      );
    });
  });
}

async function hoverText(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  return await until('a hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
      .join('\n');
    return text || undefined;
  });
}
