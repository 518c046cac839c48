import * as vscode from 'vscode';
import { commands } from '../commands.ts';
import { type Node, Nodes } from './nodes.ts';
import { isAbout, nodeAt } from './place.ts';
import type { Row } from './row.ts';

/** One tree of the views: shows the rows of the article in front of the user. */
export class Tree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly view: vscode.TreeView<Node>;
  readonly #changes = new vscode.EventEmitter<Node[] | undefined>();
  readonly onDidChangeTreeData = this.#changes.event;
  /** What was shown of each open article, so that what the user opened there stays open. */
  readonly #byArticle = new Map<string, Nodes>();
  readonly #none = new Nodes();
  #shown = this.#none;

  /** @param id the view's in the manifest */
  constructor(id: string) {
    this.view = vscode.window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.view.onDidExpandElement(({ element }) => {
      element.isOpen = true;
    });
    this.view.onDidCollapseElement(({ element }) => {
      element.isOpen = false;
    });
  }

  dispose(): void {
    this.view.dispose();
    this.#changes.dispose();
  }

  /** The nodes on the highest level. */
  get roots(): readonly Node[] {
    return this.#shown.roots;
  }

  /** @param uri the article that the rows are of; null: there is nothing to show */
  show(uri: vscode.Uri | null, rows: readonly Row[]): void {
    const nodes = uri === null ? this.#none : this.#of(uri.toString());
    const changed = nodes.update(rows);
    if (nodes !== this.#shown || changed === null) {
      this.#shown = nodes;
      this.#changes.fire(undefined);
    } else if (changed.length > 0) this.#changes.fire([...changed]);
  }

  forget(uri: vscode.Uri): void {
    this.#byArticle.delete(uri.toString());
  }

  /** Selects the node about the text at a position; the keyboard stays where it is. */
  async follow(position: vscode.Position): Promise<void> {
    if (!this.view.visible) return;
    const node = nodeAt(this.#shown.roots, position);
    const [selected] = this.view.selection;
    // Where the user has gone from here he is right: an actor's first mention may stand in somebody else's words.
    if (!node || (selected && this.#shown.has(selected) && isAbout(selected, position, node))) return;
    try {
      await this.view.reveal(node, { select: true, focus: false, expand: false });
    } catch {
      // The next version of the article has replaced the node meanwhile, and will be followed itself.
    }
  }

  getChildren(node?: Node): Node[] {
    return [...(node?.children ?? this.#shown.roots)];
  }

  getParent(node: Node): Node | null {
    return node.parent;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { kind, label, description, tooltip, icon, spoken, abilities, range } = node.row;
    const item = new vscode.TreeItem(label, collapsibleState(node));
    item.id = node.id;
    item.description = description;
    item.tooltip = tooltip === '' ? undefined : tooltip;
    item.iconPath = new vscode.ThemeIcon(icon.id, icon.color ? new vscode.ThemeColor(icon.color) : undefined);
    item.contextValue = [kind, ...abilities].join(' ');
    item.accessibilityInformation = { label: spoken };
    if (range) item.command = { command: commands.goTo, title: vscode.l10n.t('Go There'), arguments: [node] };
    return item;
  }

  #of(uri: string): Nodes {
    let nodes = this.#byArticle.get(uri);
    if (!nodes) {
      nodes = new Nodes();
      this.#byArticle.set(uri, nodes);
    }
    return nodes;
  }
}

function collapsibleState({ children, isOpen }: Node): vscode.TreeItemCollapsibleState {
  if (children.length === 0) return vscode.TreeItemCollapsibleState.None;
  return isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}
