/**
 * What a `use` brings in.
 *
 * An import is resolved when a name is looked up through it; what is wrong with it is kept, and said once at the end (`import-check.ts`).
 */
import type { Ident } from "../ast/ast.js";
import { hasAttr } from "./attrs.js";
import type { Namespace, ResolvedVis } from "./defs.js";
import { findTextual } from "./macro-table.js";
import { noteUsed, type Binding, type ImportData, type ImportProblem, type ModuleScope } from "./module-scope.js";
import { cutAt, externCrate, guarded, inModule, inScopes, lexical, macroAnywhere, memberOf, resolvePath, traitMember, type PathWatch } from "./names.js";
import type { DefData, ResolveState } from "./state.js";
import { isVisible, narrower, privateTo } from "./visibility.js";

export const NAMESPACES: readonly Namespace[] = ["type", "value", "macro"];

function watchFor(item: ImportData): PathWatch {
  return {
    isPrivate: (ident, binding) => (item.problem ??= { kind: "private", ident, def: binding.def }),
    isAmbiguous: (ident, binding) => (item.problem ??= { kind: "ambiguous", ident, binding }),
  };
}

/** The module, enum or other definition that the prefix of an import names; `null` with `problem` set where it names none. */
function resolvePrefix(state: ResolveState, item: ImportData): DefData | null {
  const segments = item.prefix.map((ident) => ({ ident }));
  const walk = resolvePath(state, item.module, { global: item.global, segments }, "type", watchFor(item));
  switch (walk.kind) {
    case "found":
      if (walk.used === segments.length) return walk.def;
      item.problem = { kind: "segment", index: walk.used, within: walk.def, isPrefixEnd: walk.used === segments.length - 1 };
      return null;
    case "prim": {
      // Nothing is imported from a primitive type, but from a module that is called so.
      const module = segments.length === 1 ? lexical(state, item.module, walk.name, "type") : null;
      if (module !== null) return module.def;
      item.problem = { kind: "segment", index: 0, within: null, isPrefixEnd: segments.length === 1 };
      return null;
    }
    case "lost":
      item.problem = { kind: "segment", index: walk.index, within: walk.within, isPrefixEnd: walk.index === segments.length - 1 };
      return null;
    case "tooManySupers": {
      const ident = item.prefix[walk.index];
      if (ident !== undefined) item.problem = { kind: "tooManySupers", ident };
      return null;
    }
  }
}

/** `use name;`, `use ::name;`, `use self as x;`: a name that is looked up where the import stands. */
function bare(state: ResolveState, item: ImportData, target: Ident, ns: Namespace): Binding | null {
  if (item.global) return ns === "type" ? (externCrate(state, target.name, item.module.crate)?.asBinding ?? null) : null;
  if (ns === "macro") {
    const textual = findTextual(item.macroScope, target.name, state.textualMacros(item.module.crate));
    if (textual !== null) return textual.asBinding;
    return inScopes(state, item.module, target.name, ns) ?? macroAnywhere(state, item.module, target.name)?.asBinding ?? null;
  }
  return lexical(state, item.module, target.name, ns);
}

function within(state: ResolveState, container: DefData, name: string, ns: Namespace): Binding | null {
  if (container.scope !== null) return inModule(state, container.scope, name, ns);
  if (container.kind === "trait" && ns !== "macro") return traitMember(container, name)?.asBinding ?? null;
  return memberOf(container, name, ns);
}

function bind(item: ImportData, ns: Namespace, found: Binding, problems: ImportProblem[]): void {
  const target = item.target;
  if (target !== null && found.rival !== null) problems.push({ kind: "ambiguous", ident: target, binding: found });
  if (!isVisible(found.vis, item.module)) {
    if (target !== null) problems.push({ kind: "private", ident: target, def: found.def });
    return;
  }
  noteUsed(found);
  item.found[ns] = { def: found.def, vis: narrower(item.vis, exportable(found)), import: item, rival: null };
}

/** For whom it can be exported again: a macro of the program stays in its crate unless it says otherwise. */
function exportable({ def, vis, import: by }: Binding): ResolvedVis {
  const stays = def.kind === "macro" && by === null && def.module.crate.local && !hasAttr(def.attrs, "macro_export");
  return stays ? privateTo(def.module.crate.root) : vis;
}

const KEYWORD_TARGETS: ReadonlySet<string> = new Set(["self", "super", "crate", "$crate"]);

function findTarget(state: ResolveState, item: ImportData, target: Ident): void {
  const isUpwards = target.name === "super" && item.prefix.every(({ name }) => name === "self" || name === "super");
  if (isUpwards || (item.prefix.length === 0 && KEYWORD_TARGETS.has(target.name))) {
    const walk = resolvePath(state, item.module, { global: false, segments: [...item.prefix, target].map((ident) => ({ ident })) }, "type", null);
    if (walk.kind === "found") item.found.type = { def: walk.def, vis: item.vis, import: item, rival: null };
    else item.problem = { kind: "tooManySupers", ident: target };
    return;
  }
  const container = item.prefix.length === 0 ? null : resolvePrefix(state, item);
  if (container === null && item.prefix.length > 0) return;
  const problems: ImportProblem[] = [];
  let seen = false;
  for (const ns of item.typeOnly ? (["type"] as const) : NAMESPACES) {
    const found = container === null ? bare(state, item, target, ns) : within(state, container, target.name, ns);
    if (found === null) continue;
    seen = true;
    bind(item, ns, found, problems);
  }
  if (!seen) item.problem ??= { kind: "name", within: container };
  else if (NAMESPACES.every((ns) => item.found[ns] === null) || problems.some((problem) => problem.kind === "ambiguous")) item.problem ??= problems[0] ?? null;
}

function enter(state: ResolveState, item: ImportData, run: () => void): void {
  if (item.state === "done") return;
  if (item.state === "active") {
    cutAt(state, item.depth);
    return;
  }
  item.state = "active";
  item.problem = null;
  guarded(
    state,
    (depth) => {
      item.depth = depth;
      run();
      item.state = "open";
    },
    () => {
      item.state = "done";
    },
  );
}

/** Fills `item.found`. */
export function resolveImport(state: ResolveState, item: ImportData): void {
  enter(state, item, () => {
    item.found = { type: null, value: null, macro: null };
    if (item.target !== null) findTarget(state, item, item.target);
  });
}

/** What a glob import takes its names from. */
export function globSource(state: ResolveState, item: ImportData): ModuleScope | DefData | null {
  enter(state, item, () => {
    item.source = null;
    if (item.prefix.length === 0) {
      item.source = item.global ? null : item.module.normal;
      return;
    }
    const container = resolvePrefix(state, item);
    if (container === null) return;
    if (container.scope !== null) item.source = container.scope;
    else if (container.kind === "enum") item.source = container;
    else item.problem ??= { kind: "segment", index: item.prefix.length - 1, within: container.parent, isPrefixEnd: true };
  });
  return item.source;
}
