/**
 * By what names the attributes `#[tokio::main]` and `#[tokio::test]` go in a module: `use tokio::test;`, `use tokio::test as check;`, `use super::check;`.
 * They are read off what is written, before imports are known: whether a function is a test decides whether it is there at all.
 */
import type { Attr, Item, Path, UseTree } from "../ast/ast.js";
import { configureAttrs } from "./cfg.js";
import type { ModuleScope } from "./module-scope.js";
import type { ResolveState } from "./state.js";

/** The path that each name stands for. */
export type EntryNames = ReadonlyMap<string, readonly string[]>;

const RUNTIMES: ReadonlySet<string> = new Set(["tokio", "aether"]);
const ENTRIES: ReadonlySet<string> = new Set(["main", "test"]);

/** Notes what the imports among the items of a module call so. */
export function noteEntryNames(state: ResolveState, scope: ModuleScope, items: readonly Item[]): void {
  if (!scope.crate.local) return;
  for (const item of items) {
    if (item.kind !== "use" || (item.attrs.length > 0 && configureAttrs(item.attrs, state.cfgOf(scope.crate), null, state.readAttr) === null)) continue;
    for (const [name, path] of namesIn(state, scope, item.tree, [])) state.entryNames.set(scope, new Map(state.entryNames.get(scope)).set(name, path));
  }
}

function* namesIn(state: ResolveState, scope: ModuleScope, tree: UseTree, outer: readonly string[]): Iterable<readonly [string, readonly string[]]> {
  const path = [...outer, ...tree.prefix.map((ident) => ident.name)];
  const last = path.at(-1);
  if (tree.kind === "group") {
    for (const inner of tree.trees) yield* namesIn(state, scope, inner, path);
  } else if (tree.kind === "glob") {
    yield* moduleAt(state, scope, path) ?? [];
  } else if (last !== undefined) {
    const isEntry = path.length === 2 && RUNTIMES.has(path[0] ?? "") && ENTRIES.has(last);
    const found = isEntry ? path : moduleAt(state, scope, path.slice(0, -1))?.get(last);
    if (found !== undefined) yield [tree.rename?.name ?? last, found];
  }
}

/** The names of a module around this one. */
function moduleAt(state: ResolveState, scope: ModuleScope, path: readonly string[]): EntryNames | undefined {
  let at: ModuleScope | null = scope;
  for (const [i, name] of path.entries()) {
    if (name === "super") at = at?.parent ?? null;
    else if (name === "crate" && i === 0) at = rootOf(scope);
    else return undefined;
  }
  return at === null || at === scope ? undefined : state.entryNames.get(at);
}

function rootOf(scope: ModuleScope): ModuleScope {
  let at = scope;
  while (at.parent !== null) at = at.parent;
  return at;
}

/** The attributes with those names written out. */
export function withEntryPaths(names: EntryNames, attrs: readonly Attr[]): readonly Attr[] {
  return attrs.map((attr) => {
    const [only, more] = attr.path.segments;
    const path = only === undefined || more !== undefined ? undefined : names.get(only.ident.name);
    if (only === undefined || path === undefined) return attr;
    const written: Path = { ...attr.path, segments: path.map((name) => ({ ...only, ident: { ...only.ident, name } })) };
    return { ...attr, path: written };
  });
}
