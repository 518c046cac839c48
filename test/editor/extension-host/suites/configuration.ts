import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { asArticle, create, fileUri, find, findings, open, rule } from '../editor.ts';
import { until } from '../until.ts';

const CLAIM =
  ' date 2025-08-19 The mayor of Port Halden resigned, the city council said.\n\nDetails: Three ministers have agreed to resign.\n\nHow we got here: The pier burned down.\n';
const CONFIGURATION = 'desk/.sourceline.json';

function write(name: string, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
}

/** What the server says of the configuration file, once there is something, or nothing. */
function problems(isBad: boolean): Promise<readonly vscode.Diagnostic[]> {
  return until(isBad ? 'problems of the configuration' : 'no problems of the configuration', () => {
    const ours = vscode.languages
      .getDiagnostics(fileUri(CONFIGURATION))
      .filter(({ source }) => source === 'sourceline');
    return ours.length > 0 === isBad ? ours : undefined;
  });
}

export function configurationSuite(): void {
  suite('the configuration file', () => {
    suiteTeardown(() => vscode.workspace.fs.delete(fileUri('desk'), { recursive: true }));

    test('takes effect when it is written, changed and deleted', async () => {
      const { uri } = await asArticle((await create('desk/claim.article', CLAIM)).uri);
      await findings(uri, (rules) => rules.includes('unattributed-claim'));

      await write(CONFIGURATION, '// Not ours.\n{ "rules": { "unattributed-claim": "off" } }');
      await findings(uri, (rules) => !rules.includes('unattributed-claim'));

      await write(CONFIGURATION, '{ "rules": { "unattributed-claim": "error" } }');
      const found = await until('the finding to be an error', () =>
        vscode.languages
          .getDiagnostics(uri)
          .find((one) => rule(one) === 'unattributed-claim' && one.severity === vscode.DiagnosticSeverity.Error),
      );
      assert.ok(found);

      await vscode.workspace.fs.delete(fileUri(CONFIGURATION));
      await until('the finding to be a warning again', () =>
        vscode.languages
          .getDiagnostics(uri)
          .find((one) => rule(one) === 'unattributed-claim' && one.severity === vscode.DiagnosticSeverity.Warning),
      );
    });

    test('brings labels of the desk into the article', async () => {
      const document = await asArticle((await create('desk/label.article', CLAIM)).uri);
      const hover = async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          find(document, 'How we got here'),
        );
        const contents = hovers.flatMap((one) => one.contents);
        return contents.map((one) => (typeof one === 'string' ? one : one.value)).join('\n');
      };
      assert.doesNotMatch(await hover(), /What happened before/);
      await write(CONFIGURATION, '{ "labels": { "background": ["How we got here"] } }');
      await until('a hover on the label', async () => /What happened before/.test(await hover()) || undefined);
    });

    test('shows what is wrong in it, and what it said before stays in force', async () => {
      const { uri } = await asArticle((await create('desk/bad.article', CLAIM)).uri);
      await write(CONFIGURATION, '{ "rules": { "unattributed-claim": "off" } }');
      await findings(uri, (rules) => rules.length > 0 && !rules.includes('unattributed-claim'));
      await write(CONFIGURATION, '{\n  "rules": { "unattributed-claims": "error" }\n}');
      const [problem] = await problems(true);
      assert.match(problem!.message, /Did you mean “unattributed-claim”\?/);
      assert.deepEqual(problem!.range, new vscode.Range(1, 13, 1, 34));
      await findings(uri, (rules) => rules.length > 0 && !rules.includes('unattributed-claim'));
      await write(CONFIGURATION, '{}');
      await problems(false);
      await findings(uri, (rules) => rules.includes('unattributed-claim'));
    });

    test('is written by a command, and left alone by it where it is there', async () => {
      const uri = fileUri('.sourceline.json');
      await create('claim at the root.article', CLAIM);
      await vscode.commands.executeCommand('sourceline.createConfiguration');
      const shown = () => vscode.window.activeTextEditor?.document;
      assert.equal(shown()?.uri.toString(), uri.toString());
      assert.match(shown()!.getText(), /"profile": "default"/);
      await write('.sourceline.json', '{ "profile": "strict" }');
      await create('claim at the root.article', CLAIM);
      await vscode.commands.executeCommand('sourceline.createConfiguration');
      await until('the file as it was', () => shown()?.getText() === '{ "profile": "strict" }' || undefined);
      await vscode.workspace.fs.delete(uri);
    });

    test('is JSON with comments, and its keys are completed and explained', async function () {
      await write(CONFIGURATION, '// Ours.\n{\n  \n  "profile": "strict",\n}\n');
      const document = await open(CONFIGURATION);
      assert.equal(document.languageId, 'jsonc');
      if (!vscode.extensions.getExtension('vscode.json-language-features')) this.skip();
      const labels = await until('completions', async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          new vscode.Position(2, 2),
        );
        const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return found.some((label) => label.includes('overrides')) ? found : undefined;
      });
      for (const key of ['rules', 'policy', 'labels', 'cues', 'house', 'suppressions'])
        assert.ok(
          labels.some((label) => label.includes(key)),
          `${key} is not among ${labels.join(', ')}`,
        );
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        new vscode.Position(3, 5),
      );
      const words = hovers.flatMap(({ contents }) =>
        contents.map((one) => (typeof one === 'string' ? one : one.value)),
      );
      assert.match(words.join('\n'), /Which rules are on/);
      const told = vscode.languages.getDiagnostics(document.uri).map(({ message }) => message);
      assert.deepEqual(told, []);
    });
  });
}
