import { createRequire } from 'node:module';
import ts from 'typescript';
import * as protocol from 'vscode-languageserver-protocol/node';

/**
 * The language server protocol's own model, as checks. It is read from the type declarations of the
 * installed `vscode-languageserver-protocol`, from which the protocol's published meta model is made too
 * (the package carries that file's schema, but not the file): structures with what they extend and mix in,
 * literals, unions, maps, tuples and enumerations. A property the model does not know is a problem as well.
 */
export class MetaModel {
  readonly #checker: ts.TypeChecker;
  readonly #messages = new Map<string, Message>();

  constructor() {
    const entry = createRequire(import.meta.url)
      .resolve('vscode-languageserver-protocol')
      .replace(/\.js$/, '.d.ts');
    const program = ts.createProgram([entry], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      skipLibCheck: true,
      types: [],
    });
    this.#checker = program.getTypeChecker();
    const module = this.#checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
    for (const exported of this.#checker.getExportsOfModule(module)) this.#readMessage(exported);
  }

  /** Names of all messages, to be asked by a test that the model was read at all. */
  get methods(): readonly string[] {
    return [...this.#messages.keys()];
  }

  /** What is wrong with the parameters of a request or notification that the server sent. */
  problemsOfSent(method: string, params: unknown): string[] {
    const message = this.#messages.get(method);
    if (!message) return [`${method} is not in the protocol`];
    const wrongWay = message.direction === 'clientToServer' ? [`${method} is not for servers to send`] : [];
    return wrongWay.concat(this.#check(message.params, params, `${method} params`));
  }

  /** What is wrong with the server's result for a request of the client. */
  problemsOfResult(method: string, result: unknown): string[] {
    const message = this.#messages.get(method);
    if (!message?.result) return [`${method} is not a request of the protocol`];
    return this.#check(message.result, result, `${method} result`);
  }

  /** A message is a namespace with a `type`: `ProtocolRequestType<P, R, PR, E, RO>` and the like. */
  #readMessage(exported: ts.Symbol): void {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(exported) : exported;
    if (!(symbol.flags & ts.SymbolFlags.Module)) return;
    const type = symbol.exports?.get('type' as ts.__String);
    if (!type) return;
    const signature = this.#checker.getTypeOfSymbol(type) as ts.TypeReference;
    const kind = signature.symbol?.name;
    const runtime = (protocol as unknown as Record<string, { method?: string; messageDirection?: string } | undefined>)[
      exported.name
    ];
    if (!kind?.startsWith('Protocol') || !runtime?.method) return;
    const args = this.#checker.getTypeArguments(signature);
    const [params, result] = {
      ProtocolRequestType: [args[0], args[1]],
      ProtocolRequestType0: [undefined, args[0]],
      ProtocolNotificationType: [args[0], undefined],
      ProtocolNotificationType0: [undefined, undefined],
    }[kind] ?? [undefined, undefined];
    this.#messages.set(runtime.method, { direction: runtime.messageDirection ?? 'both', params, result });
  }

  /**
   * What is wrong with `value`, each problem with the path to it.
   *
   * @param declared the words that declare the value
   */
  #check(type: ts.Type | undefined, value: unknown, path: string, declared = ''): string[] {
    const wrong = (expected: string) => [`${path}: ${JSON.stringify(value)?.slice(0, 200)} is not ${expected}`];
    const only = (fits: boolean, expected: string) => (fits ? [] : wrong(expected));
    if (!type) return only(value === undefined || value === null, 'nothing');
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return [];
    if (flags & ts.TypeFlags.Void) return only(value === undefined || value === null, 'nothing');
    if (flags & ts.TypeFlags.Undefined) return only(value === undefined, 'absent');
    if (flags & ts.TypeFlags.Null) return only(value === null, 'null');
    if (flags & ts.TypeFlags.String) return only(typeof value === 'string', 'a string');
    if (flags & ts.TypeFlags.Number) return only(...numberFits(value, declared));
    if (flags & ts.TypeFlags.BooleanLiteral) {
      const literal = this.#checker.typeToString(type);
      return only(typeof value === 'boolean' && String(value) === literal, literal);
    }
    if (type.isStringLiteral() || type.isNumberLiteral()) return only(value === type.value, JSON.stringify(type.value));
    if (type.isUnion()) return this.#checkUnion(type, value, path, declared);
    if (this.#checker.isTupleType(type) || this.#checker.isArrayType(type)) {
      if (!Array.isArray(value)) return wrong('an array');
      return this.#checkList(type as ts.TypeReference, value, path, declared);
    }
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) return wrong(this.#checker.typeToString(type));
    return this.#checkObject(type, value as Record<string, unknown>, path);
  }

  #checkUnion(type: ts.UnionType, value: unknown, path: string, declared: string): string[] {
    const members = type.types.filter((member) => value === undefined || !(member.flags & ts.TypeFlags.Undefined));
    const attempts = members.map((member) => this.#check(member, value, path, declared));
    if (attempts.some((problems) => problems.length === 0)) return [];
    // The member that comes nearest tells most: the one whose complaint lies deepest.
    const depth = (problems: string[]): number => problems[0]!.split(':')[0]!.length;
    return attempts.reduce((best, problems) => (depth(problems) > depth(best) ? problems : best));
  }

  #checkList(type: ts.TypeReference, list: readonly unknown[], path: string, declared: string): string[] {
    const members = this.#checker.getTypeArguments(type);
    const isTuple = this.#checker.isTupleType(type);
    if (isTuple && list.length !== members.length) return [`${path}: has ${list.length} items, not ${members.length}`];
    return list.flatMap((item, i) => this.#check(members[isTuple ? i : 0], item, `${path}[${i}]`, declared));
  }

  #checkObject(type: ts.Type, object: Record<string, unknown>, path: string): string[] {
    const properties = this.#checker.getPropertiesOfType(type);
    const problems = properties.flatMap((property) => {
      const value = object[property.name];
      const inside = `${path}.${property.name}`;
      if (value === undefined) return property.flags & ts.SymbolFlags.Optional ? [] : [`${inside}: is missing`];
      const declared = property.declarations?.map((declaration) => declaration.getText()).join(' ');
      return this.#check(this.#checker.getTypeOfSymbol(property), value, inside, declared);
    });
    const map = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const known = new Set(properties.map(({ name }) => name));
    const others = Object.entries(object).filter(([key]) => !known.has(key));
    return problems.concat(
      others.flatMap(([key, value]) =>
        map ? this.#check(map, value, `${path}.${key}`) : [`${path}.${key}: is not in the protocol`],
      ),
    );
  }
}

/** `uinteger`, `integer` and `decimal` are all `number` to TypeScript: the declaration's words tell them apart. */
function numberFits(value: unknown, declared: string): [boolean, string] {
  if (typeof value !== 'number' || /\bdecimal\b/.test(declared)) return [typeof value === 'number', 'a number'];
  const unsigned = /\buinteger\b/.test(declared);
  const least = unsigned ? 0 : -(2 ** 31);
  const fits = Number.isInteger(value) && value >= least && value < 2 ** 31;
  return [fits, unsigned ? 'an unsigned integer' : 'an integer'];
}

interface Message {
  readonly direction: string;
  readonly params: ts.Type | undefined;
  readonly result: ts.Type | undefined;
}
