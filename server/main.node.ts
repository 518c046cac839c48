#!/usr/bin/env node
import { createConnection } from 'vscode-languageserver/node';
import manifest from '../package.json' with { type: 'json' };
import { nodeArticleFiles } from './article-files.node.ts';
import { collectGarbage } from './collect-garbage.node.ts';
import { nodeFileSystem } from './file-system.node.ts';
import { type Platform, startServer } from './lsp/server.ts';
import { loadShippedModels } from './model-files.ts';

const usage = `Usage: sourceline-language-server [--stdio | --node-ipc | --socket=PORT | --pipe=NAME]

Serves the language server protocol, over standard input and output unless told otherwise.

  --version  prints the version
  --help     prints this
`;

const node: Platform = {
  // One turn of the event loop may be under way already; a whole one reads what lies in the pipe.
  letIn: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
  collectGarbage,
  onUnhandledRejection: (listener) => void process.on('unhandledRejection', listener),
  loadModels: loadShippedModels,
  files: nodeFileSystem,
  articles: nodeArticleFiles,
};

if (process.argv.includes('--version')) process.stdout.write(`${manifest.version}\n`);
else if (process.argv.includes('--help')) process.stdout.write(usage);
else {
  // The library looks for the transport among the arguments.
  if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/.test(argument))) {
    process.argv.push('--stdio');
  }
  startServer(createConnection(), node);
}
