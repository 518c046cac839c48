import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { create, fileUri, find } from '../editor.ts';
import { until } from '../until.ts';

const CLAIM =
  ' date 2025-08-19 The mayor of Port Halden resigned, the city council said.\n\nDetails: Three ministers have agreed to resign.\n';

/** Tasks run programs: there are none in a browser. */
export function tasksSuite(): void {
  // What stands for `process` in the bundle for browsers has no versions.
  if (process.versions === undefined) return;
  suite('the tasks', () => {
    test('check a folder with the packaged command, and its problems appear', async () => {
      await vscode.workspace.fs.writeFile(fileUri('for the task.article'), new TextEncoder().encode(CLAIM));
      const tasks = await vscode.tasks.fetchTasks({ type: 'sourceline' });
      const names = tasks.map(({ name }) => name);
      assert.deepEqual(names.toSorted(), ['check the workspace folder', 'check this file']);
      const code = await run(tasks.find(({ name }) => name === 'check the workspace folder')!);
      assert.equal(code, 1, 'findings end the command with 1');
      const uri = fileUri('for the task.article');
      const problem = await until('the problem of the task', () =>
        vscode.languages.getDiagnostics(uri).find(({ message }) => message.includes('Three ministers have agreed')),
      );
      assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
      const document = await create('for the task.article', CLAIM);
      assert.deepEqual(problem.range.start, find(document, 'Three ministers'));
    });
  });
}

/** Runs a task to its end and gives its exit code. */
async function run(task: vscode.Task): Promise<number | undefined> {
  const ended = new Promise<number | undefined>((resolve) => {
    const listener = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.name !== task.name) return;
      listener.dispose();
      resolve(exitCode);
    });
  });
  await vscode.tasks.executeTask(task);
  return ended;
}
