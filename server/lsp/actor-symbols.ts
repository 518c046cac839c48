import { SymbolKind } from 'vscode-languageserver';
import type { Actor, ActorKind } from '../core/attribution/model.ts';
import { excerpt } from '../core/features/words.ts';
import type { Client } from './client.ts';

/** The protocol knows the symbols of programs only: what editors draw for these is told apart well enough. */
const kinds: Readonly<Record<ActorKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  outlet: SymbolKind.Package,
  place: SymbolKind.Namespace,
  unnamed: SymbolKind.Variable,
  vague: SymbolKind.Variable,
};

export function actorSymbolKind(kind: ActorKind, client: Client): SymbolKind {
  const wanted = kinds[kind];
  return client.symbolKinds.includes(wanted) ? wanted : SymbolKind.Namespace;
}

/** An actor's name and what it is, on one line each. */
export function actorWords({ name, kind, roles }: Actor): { readonly name: string; readonly detail: string } {
  return { name: excerpt(name) || kind, detail: roles.length > 0 ? excerpt(roles.join('; ')) : kind };
}
