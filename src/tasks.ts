import * as vscode from 'vscode';

/** The type of the tasks in the manifest. */
const taskType = 'sourceline';

/** The problem matcher of the manifest: it reads what `check` prints for people. */
const matcher = '$sourceline';

/** What a task in `tasks.json` says beside its type. */
interface CheckTaskDefinition extends vscode.TaskDefinition {
  /** A file, a folder or a glob; relative to the workspace folder. */
  readonly path?: unknown;
  /** More options of `sourceline check`. */
  readonly args?: unknown;
}

/**
 * Offers tasks that run the packaged command with the editor's own Node, so that nothing need be installed. They do what
 * continuous integration does: the settings of the editor have no say in them. Desktop and remote machines only.
 */
export class CheckTasks implements vscode.TaskProvider {
  readonly #node: string;
  readonly #command: string;

  /**
   * @param node the path of the program that runs the editor's extensions
   * @param command the path of the command, `dist/cli.mjs`
   */
  constructor(node: string, command: string) {
    this.#node = node;
    this.#command = command;
  }

  register(): vscode.Disposable {
    return vscode.tasks.registerTaskProvider(taskType, this);
  }

  provideTasks(): vscode.Task[] {
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
    return folders.flatMap((folder) => [
      this.#task({ type: taskType, path: '.' }, folder, vscode.l10n.t('check the workspace folder')),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: The editor fills it in.
      this.#task({ type: taskType, path: '${file}' }, folder, vscode.l10n.t('check this file')),
    ]);
  }

  resolveTask({ definition, scope, name }: vscode.Task): vscode.Task | undefined {
    return this.#task(definition, scope ?? vscode.TaskScope.Workspace, name);
  }

  #task(
    definition: CheckTaskDefinition,
    scope: vscode.WorkspaceFolder | vscode.TaskScope.Global | vscode.TaskScope.Workspace,
    name: string,
  ): vscode.Task {
    const { path, args } = definition;
    const options = Array.isArray(args) ? args.map(String) : [];
    const execution = new vscode.ProcessExecution(
      this.#node,
      [this.#command, 'check', ...options, '--', typeof path === 'string' && path !== '' ? path : '.'],
      // On the desktop the editor's program is Node only when it is told so.
      { env: { ELECTRON_RUN_AS_NODE: '1' } },
    );
    const task = new vscode.Task(definition, scope, name, taskType, execution, matcher);
    task.group = vscode.TaskGroup.Test;
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
    return task;
  }
}
