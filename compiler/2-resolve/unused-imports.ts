/** Imports that nothing is named through (`unused_imports`). */
import type { Def, Module, UnusedUse } from "./defs.js";
import { globSource, resolveImport } from "./imports.js";
import { ModuleScope, type ImportData, type WrittenUse } from "./module-scope.js";
import type { DefData, ResolveState } from "./state.js";
import { traitMember } from "./names.js";
import { appendTo } from "../small-collections.js";

/** Finds the imports by way of which a trait is in scope where its items are used. */
class TraitImports {
  constructor(
    private readonly state: ResolveState,
    private readonly trait: Def,
  ) {}

  /** Marks the first way to the trait, of the scopes around the place from the inside out. */
  mark(from: ModuleScope): void {
    for (let at: ModuleScope | null = from; at !== null; at = at.transparent ? at.parent : null) if (this.#within(at, new Set())) return;
  }

  #brings(item: ImportData): boolean {
    return item.found.type?.def === this.trait;
  }

  #within(scope: ModuleScope, seen: Set<ModuleScope>): boolean {
    if (seen.has(scope)) return false;
    seen.add(scope);
    for (const { def } of scope.tables.type.own.values()) if (def === this.trait) return true;
    const item = [...scope.named.values()].flat().find((i) => this.#brings(i)) ?? scope.unnamed.find((i) => this.#brings(i));
    if (item !== undefined) {
      item.used = true;
      return true;
    }
    for (const glob of scope.globs) {
      const source = globSource(this.state, glob);
      if (!(source instanceof ModuleScope) || !this.#within(source, seen)) continue;
      glob.used = true;
      return true;
    }
    return false;
  }
}

/**
 * Whether it may be used in ways that are not seen here: a trait of the library whose methods, of which some may be inherent here, have names that are
 * called; an attribute.
 */
function mayBeUsed(state: ResolveState, item: ImportData, calls: ReadonlySet<string>): boolean {
  const called = (def: DefData): boolean => [...calls].some((name) => traitMember(def, name) !== null);
  if (item.kind === "glob") {
    const source = globSource(state, item);
    return source instanceof ModuleScope && !source.crate.local && traitsOf(state, source).some(called);
  }
  const { type, macro } = item.found;
  if (macro !== null && state.macros.get(macro.def.id)?.kind === "attribute") return true;
  if (type === null || type.def.module.crate.local || (type.def.kind !== "trait" && type.def.kind !== "traitAlias")) return false;
  return called(type.def);
}

/** The traits that a module of the library has or brings in by name. */
function traitsOf(state: ResolveState, scope: ModuleScope): readonly DefData[] {
  scope.load();
  const own = [...scope.tables.type.own.values()].map((binding) => binding.def);
  const imported = [...scope.named.values()].flat().flatMap((item) => {
    resolveImport(state, item);
    return item.found.type === null ? [] : [item.found.type.def];
  });
  return [...own, ...imported].filter((def) => def.kind === "trait");
}

/** The part of the tree that is the import's own, as it is written. */
function textOf({ tree }: ImportData): string {
  if (tree === null) return "";
  const path = `${tree.global ? "::" : ""}${tree.prefix.map((ident) => ident.name).join("::")}`;
  if (tree.kind === "glob") return path === "" ? "*" : `${path}::*`;
  return tree.kind === "simple" && tree.rename !== null ? `${path} as ${tree.rename.name}` : path;
}

export function unusedImports(state: ResolveState, exported: ReadonlySet<Def>, usedTraits: ReadonlyMap<Module, ReadonlySet<Def>>, calls: ReadonlySet<string>): readonly UnusedUse[] {
  for (const [module, traits] of usedTraits) for (const trait of traits) new TraitImports(state, trait).mark(module as ModuleScope);
  const found = new Map<WrittenUse, ImportData[]>();
  for (const item of state.written) {
    const { written } = item;
    if (item.used || written === null || item.problem !== null) continue;
    const isForOthers = written.isPub && exported.has(written.home);
    if (isForOthers || mayBeUsed(state, item, calls)) continue;
    appendTo(found, written, item);
  }
  return [...found].map(([{ home, attrs }, items]) => ({ home, attrs, imports: items.map((item) => ({ text: textOf(item), span: item.span })) }));
}
