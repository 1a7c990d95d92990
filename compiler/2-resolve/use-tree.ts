/** Takes `use` trees apart into the single names and globs they import. */
import type { Ident, Item, UseTree } from "../ast/ast.js";
import { appendTo } from "../small-collections.js";
import type { Span } from "../source.js";
import type { ResolvedVis } from "./defs.js";
import { complain } from "./declare.js";
import type { MacroScope } from "./macro-table.js";
import type { ImportData, ModuleScope, WrittenUse } from "./module-scope.js";
import { externCrate } from "./names.js";
import type { ResolveState } from "./state.js";

interface UseContext {
  readonly state: ResolveState;
  readonly scope: ModuleScope;
  readonly vis: ResolvedVis;
  readonly textual: MacroScope | null;
  readonly traits: boolean;
  readonly written: WrittenUse | null;
}

export interface ImportInit {
  readonly kind: "named" | "glob";
  readonly global: boolean;
  readonly prefix: readonly Ident[];
  readonly target: Ident | null;
  readonly typeOnly: boolean;
  readonly name: Ident | null;
  readonly span: Span;
  readonly tree: UseTree | null;
}

function addImport(cx: UseContext, init: ImportInit): ImportData {
  const item: ImportData = {
    kind: init.kind, global: init.global, prefix: init.prefix, target: init.target, typeOnly: init.typeOnly, name: init.name, span: init.span, tree: init.tree,
    module: cx.scope, vis: cx.vis, traits: cx.traits, macroScope: cx.textual,
    state: "open", depth: 0, found: { type: null, value: null, macro: null }, source: null, problem: null, used: false, written: cx.written,
  };
  if (item.kind === "glob") cx.scope.globs.push(item);
  else if (item.name === null) cx.scope.unnamed.push(item);
  else {
    appendTo(cx.scope.named, item.name.name, item);
  }
  if (cx.scope.crate.local || cx.state.options.checkLibrary === true) cx.state.imports.push(item);
  if (cx.scope.crate.local && cx.written !== null) cx.state.written.push(item);
  return item;
}

function addSimple(cx: UseContext, tree: UseTree & { kind: "simple" }, global: boolean, outer: readonly Ident[]): void {
  const last = tree.prefix.at(-1);
  if (last === undefined) return;
  let prefix = [...outer, ...tree.prefix.slice(0, -1)];
  let target = last;
  const typeOnly = last.name === "self" && prefix.length > 0;
  if (typeOnly) {
    // Within braces it may end a longer path as well.
    if (tree.prefix.length > 1 && outer.length === 0) {
      complain(cx.state, cx.scope, "E0429", tree.span, "`self` imports are only allowed within a { } list", { helps: [`write \`use ${prefix.map((ident) => ident.name).join("::")};\``] });
    }
    target = prefix.at(-1) ?? last;
    prefix = prefix.slice(0, -1);
  } else if (last.name === "self" && tree.rename === null) {
    complain(cx.state, cx.scope, "syntax", tree.span, "imports need to be explicitly named", { helps: ["`self` in braces stands for the path before them, and there is none: write `use self as name;` for this module"] });
    return;
  }
  const rename = tree.rename;
  if (rename === null && (target.name === "super" || target.name === "crate" || target.name === "$crate")) {
    complain(cx.state, cx.scope, "syntax", tree.span, "imports need to be explicitly named", { helps: [`write \`use ${[...prefix, target].map((ident) => ident.name).join("::")} as name;\``] });
    return;
  }
  addImport(cx, { kind: "named", global, prefix, target, typeOnly, name: rename === null ? target : rename.name === "_" ? null : rename, span: tree.span, tree });
}

function addTree(cx: UseContext, tree: UseTree, global: boolean, outer: readonly Ident[]): void {
  const isGlobal = global || tree.global;
  switch (tree.kind) {
    case "simple":
      addSimple(cx, tree, isGlobal, outer);
      return;
    case "glob":
      addImport(cx, { kind: "glob", global: isGlobal, prefix: [...outer, ...tree.prefix], target: null, typeOnly: false, name: null, span: tree.span, tree });
      return;
    case "group":
      for (const each of tree.trees) addTree(cx, each, isGlobal, [...outer, ...tree.prefix]);
      return;
  }
}

export function addUse(cx: UseContext, tree: UseTree): void {
  addTree(cx, tree, false, []);
}

/** `extern "Rust" { fn f(…); }` is an import of what the library has of that name. */
export function addExternRust(cx: UseContext, name: Ident): void {
  const home = ["aether", "interop"].map((segment) => ({ ...name, name: segment }));
  addImport(cx, { kind: "named", global: true, prefix: home, target: name, typeOnly: false, name, span: name.span, tree: null });
}

/** `extern crate a as b;` is an import of the crate. */
export function addExternCrate(cx: UseContext, item: Item & { kind: "externCrate" }): void {
  const name = item.rename ?? item.name;
  const isSelf = item.name.name === "self";
  if (cx.scope.crate.local && cx.scope === cx.scope.crate.root && item.rename !== null) {
    const crate = isSelf ? cx.scope.def : externCrate(cx.state, item.name.name, cx.scope.crate);
    if (crate !== null) cx.state.renamedCrates.set(item.rename.name, crate);
  }
  const target: Ident = isSelf ? { ...item.name, name: "crate" } : item.name;
  addImport(cx, { kind: "named", global: !isSelf, prefix: [], target, typeOnly: true, name: name.name === "_" ? null : name, span: item.span, tree: null });
}
