/**
 * Paths in bodies and signatures: locals and generic parameters first, then what modules hold.
 */
import type { Ident, Path, QSelf } from "../../ast/ast.js";
import type { Namespace, PathRes, Res } from "../defs.js";
import { noteUsed, type Binding } from "../module-scope.js";
import { inModule, lexical, resolvePath, traitMember, walkNamed, type PathWalk, type PathWatch } from "../names.js";
import type { DefData } from "../state.js";
import { isVisible } from "../visibility.js";
import type { BodyCx } from "./cx.js";
import { isOuterLocal, reportAmbiguous, reportLost, reportNotModule, reportOuterLocal, reportPrivate, reportWrongKind } from "./path-errors.js";
import type { Local } from "./locals.js";

/** What a path is expected to name. */
export type PathSource = "expr" | "call" | "type" | "trait" | "struct" | "tupleStruct" | "unitPat";

export const SOURCE_NS: Readonly<Record<PathSource, Namespace>> = { expr: "value", call: "value", type: "type", trait: "type", struct: "type", tupleStruct: "value", unitPat: "value" };

const ERROR_RES: PathRes = { res: { kind: "error" }, unresolved: 0 };

/** Says what is wrong on the way along a path. One is made for each path, so it is one small object. */
class BodyWatch implements PathWatch {
  /** What stands in something private is private with it. */
  private said = false;

  constructor(private readonly cx: BodyCx) {}

  isPrivate(ident: Ident, binding: Binding): void {
    if (!this.said) reportPrivate(this.cx, ident, binding);
    this.said = true;
  }

  isAmbiguous(ident: Ident, binding: Binding): void {
    reportAmbiguous(this.cx, ident, binding);
  }
}

/** Items of the blocks around, newest first, down to the block entered after `seq`. */
function inBlocks(cx: BodyCx, name: string, ns: Namespace, seq: number): Binding | null {
  for (let index = cx.blocks.length - 1; index >= 0; index--) {
    const block = cx.blocks[index];
    if (block === undefined || block.seq < seq) return null;
    const found = inModule(cx.state, block.scope, name, ns);
    if (found !== null) return found;
  }
  return null;
}

type First =
  | { readonly kind: "local"; readonly local: Local }
  | { readonly kind: "param"; readonly def: DefData }
  | { readonly kind: "item"; readonly binding: Binding };

/** What the first segment means, of the things that only bodies and signatures know. */
function innerFirst(cx: BodyCx, name: string, ctxt: number, ns: Namespace): First | null {
  const local = ns === "value" ? cx.locals.find(name, ctxt) : null;
  if (cx.blocks.length > 0) {
    const binding = inBlocks(cx, name, ns, local?.seq ?? 0);
    if (binding !== null) return { kind: "item", binding };
  }
  if (local !== null) return { kind: "local", local };
  if (ns === "macro") return null;
  const param = cx.param(name);
  return param !== null && param.kind === (ns === "type" ? "typeParam" : "constParam") ? { kind: "param", def: param } : null;
}

function localRes(cx: BodyCx, path: Path, local: Local): PathRes {
  if (local.seq <= cx.locals.barrier) {
    cx.error("E0435", path.span, "attempt to use a non-constant value in a constant", {
      label: "non-constant value",
      labels: [{ span: cx.state.expansions.errorSpan(local.span), text: "a variable is known only when the program runs" }],
      helps: ["a constant is declared with `const NAME: Type = …;`"],
    });
    return ERROR_RES;
  }
  return local.res;
}

function defRes(def: DefData, unresolved: number): PathRes {
  return unresolved === 0 ? def.whole : { res: def.whole.res, unresolved };
}

/** Tries a path in one namespace. `null` where it leads to nothing there. */
function attempt(cx: BodyCx, path: Path, ns: Namespace, watch: PathWatch | null): PathRes | PathWalk {
  const { segments } = path;
  const first = segments[0]?.ident;
  if (first === undefined) return { kind: "lost", index: 0, within: null };
  const only = segments.length === 1;
  if (!path.global) {
    if (first.name === "Self" && cx.selfDef !== null) return { res: { kind: "self", def: cx.selfDef }, unresolved: segments.length - 1 };
    const found = innerFirst(cx, first.name, first.span.ctxt, only ? ns : "type");
    if (found?.kind === "local") return localRes(cx, path, found.local);
    if (only && ns === "value" && first.name === "self") return { kind: "lost", index: 0, within: null };
    if (found?.kind === "param") return defRes(found.def, segments.length - 1);
    if (found?.kind === "item") {
      noteUsed(found.binding);
      if (found.binding.rival !== null) watch?.isAmbiguous(first, found.binding);
      return walkNamed(cx.state, cx.scope, found.binding.def, path, ns, watch);
    }
    if (only) {
      const binding = lexicalName(cx, first.name, ns);
      if (binding !== null) {
        noteUsed(binding);
        if (binding.rival !== null) watch?.isAmbiguous(first, binding);
        if (!isVisible(binding.vis, cx.scope)) watch?.isPrivate(first, binding);
        if (binding.def.kind !== "mod") return binding.def.whole;
      }
    }
  }
  return resolvePath(cx.state, cx.scope, path, ns, watch);
}

const KEYWORDS: ReadonlySet<string> = new Set(["self", "super", "crate", "$crate"]);

function lexicalName(cx: BodyCx, name: string, ns: Namespace): Binding | null {
  return KEYWORDS.has(name) ? null : lexical(cx.state, cx.def.module, name, ns);
}

/** The meaning of a walk that got somewhere; `null` for one that is lost. */
function walkRes(path: Path, walk: PathWalk): PathRes | null {
  const total = path.segments.length;
  if (walk.kind === "prim") return { res: { kind: "prim", name: walk.name }, unresolved: total - walk.used };
  if (walk.kind !== "found") return null;
  return defRes(walk.def, total - walk.used);
}

function asRes(path: Path, tried: PathRes | PathWalk): PathRes | null {
  return "res" in tried ? tried : walkRes(path, tried);
}

/** Whether what a path names can stand where it stands. */
function fits(res: Res, source: PathSource): boolean {
  switch (res.kind) {
    case "error":
      return true;
    case "local":
      return source === "expr" || source === "call";
    case "prim":
      return source === "type";
    case "self":
      return source !== "trait";
    case "def":
      return fitsDef(res.def as DefData, source);
  }
}

function shapeOf(def: DefData): "unit" | "tuple" | "struct" | null {
  const { node } = def;
  if (node.kind === "variant") return node.variant.data.kind;
  return def.kind === "struct" && node.kind === "item" && node.item.kind === "struct" ? node.item.data.kind : null;
}

const TYPES: ReadonlySet<DefData["kind"]> = new Set<DefData["kind"]>(["struct", "enum", "union", "trait", "traitAlias", "typeAlias", "typeParam", "assocType", "externType"]);
const VALUES: ReadonlySet<DefData["kind"]> = new Set<DefData["kind"]>(["fn", "const", "static", "constParam", "assocFn", "assocConst"]);

function fitsDef(def: DefData, source: PathSource): boolean {
  switch (source) {
    case "expr":
    case "call": {
      const shape = VALUES.has(def.kind) ? null : shapeOf(def);
      return VALUES.has(def.kind) || shape === "tuple" || shape === "unit";
    }
    case "type":
      return TYPES.has(def.kind);
    case "trait":
      return def.kind === "trait" || def.kind === "traitAlias";
    case "struct":
      return def.kind === "union" || def.kind === "typeAlias" || def.kind === "assocType" || shapeOf(def) !== null;
    case "tupleStruct":
      return shapeOf(def) === "tuple";
    case "unitPat":
      return def.kind === "const" || def.kind === "assocConst" || def.kind === "static" || shapeOf(def) === "unit";
  }
}

/** Where the namespace that is asked first has nothing: a name of another kind makes a better message than "not found". */
function inOtherNamespace(cx: BodyCx, path: Path, ns: Namespace): PathRes | null {
  if (path.segments.length === 1 && path.segments[0]?.ident.name === "self") return null;
  for (const other of ["type", "value"] as const) {
    if (other === ns) continue;
    const res = asRes(path, attempt(cx, path, other, null));
    if (res !== null && res.res.kind !== "error") return res;
  }
  return null;
}

/** An item of the module whose name a variable of the function around this one has too: the variable is meant, and cannot be used here. */
function hiddenByOuter(cx: BodyCx, path: Path, source: PathSource, res: PathRes): boolean {
  const first = path.segments[0]?.ident;
  if (first === undefined || path.global || path.segments.length > 1 || first.span.ctxt !== 0) return false;
  if ((source !== "expr" && source !== "call") || res.res.kind !== "def" || res.res.def.kind === "constParam") return false;
  if (!isOuterLocal(cx, first) || inBlocks(cx, first.name, "value", 0) !== null) return false;
  for (let at = cx.def.module; at.transparent && at.parent !== null; at = at.parent) if (inModule(cx.state, at, first.name, "value") !== null) return false;
  return reportOuterLocal(cx, first);
}

function compute(cx: BodyCx, path: Path, source: PathSource): PathRes {
  const res = find(cx, path, source);
  if (source === "trait" && res === ERROR_RES && cx.def.module.crate.local) cx.state.lostTrait = true;
  return res;
}

function find(cx: BodyCx, path: Path, source: PathSource): PathRes {
  const ns = SOURCE_NS[source];
  const tried = attempt(cx, path, ns, new BodyWatch(cx));
  const res = asRes(path, tried);
  if (res === null) {
    const other = inOtherNamespace(cx, path, ns);
    if (other === null || other.unresolved > 0) reportLost(cx, path, source, tried as PathWalk);
    else reportWrongKind(cx, path, source, other.res);
    return ERROR_RES;
  }
  if (hiddenByOuter(cx, path, source, res)) return ERROR_RES;
  if (res.unresolved > 0) {
    if (source === "trait") {
      reportLost(cx, path, source, { kind: "lost", index: path.segments.length - res.unresolved, within: res.res.kind === "def" ? (res.res.def as DefData) : null });
      return ERROR_RES;
    }
    return afterModule(cx, path, source, res);
  }
  if (fits(res.res, source)) return res;
  const namesake = source === "trait" ? preludeTrait(cx, path, res.res) : null;
  if (namesake !== null) return { res: { kind: "def", def: namesake }, unresolved: 0 };
  reportWrongKind(cx, path, source, res.res);
  return ERROR_RES;
}

/** The trait that a name of aether's prelude means where a trait is expected: `Box<dyn Error>`, though `Error` is a type. */
function preludeTrait(cx: BodyCx, path: Path, res: Res): DefData | null {
  const prelude = cx.state.aetherPrelude;
  const [ident] = path.segments;
  if (prelude === null || ident === undefined || path.segments.length > 1 || res.kind !== "def") return null;
  if (inModule(cx.state, prelude, ident.ident.name, "type")?.def !== res.def) return null;
  const traits = inModule(cx.state, prelude, "traits", "type")?.def.scope ?? null;
  return traits === null ? null : (inModule(cx.state, traits, ident.ident.name, "type")?.def ?? null);
}

/** What is left to types must hang on a type or a trait. */
function afterModule(cx: BodyCx, path: Path, source: PathSource, res: PathRes): PathRes {
  if (res.res.kind !== "def") return res;
  const { def } = res.res;
  if (def.kind === "fn" || def.kind === "const" || def.kind === "static" || def.kind === "constParam" || def.kind === "variant") {
    reportNotModule(cx, path, path.segments.length - res.unresolved - 1, def as DefData);
    return ERROR_RES;
  }
  if (def.kind === "trait" && source !== "type" && res.unresolved === 1) {
    const last = path.segments.at(-1)?.ident;
    if (last !== undefined && traitMember(def as DefData, last.name) === null && (def.module.crate.local || !hasSupertraits(def as DefData))) {
      cx.error("E0782", last.span, `cannot find method or associated constant \`${last.name}\` in trait \`${def.name}\``, { label: `not found in \`${def.name}\`` });
      return ERROR_RES;
    }
  }
  return res;
}

/** What those have is not named with this one. In the library they are not everywhere those that the real one has. */
function hasSupertraits(def: DefData): boolean {
  return def.node.kind === "item" && def.node.item.kind === "trait" && def.node.item.supertraits.length > 0;
}

/** `<T as a::Trait>::x`: the path names the trait; what follows it is left to types. */
function qualified(cx: BodyCx, path: Path, qself: QSelf): PathRes | null {
  if (qself.position === 0) return null;
  const trait: Path = { ...path, segments: path.segments.slice(0, qself.position) };
  const res = compute(cx, trait, "trait");
  return res.res.kind === "error" ? res : { res: res.res, unresolved: path.segments.length - qself.position };
}

/** Resolves a path and notes what it means. Generic arguments in it are the caller's. */
export function resolveBodyPath(cx: BodyCx, path: Path, qself: QSelf | null, source: PathSource): PathRes {
  const res = qself === null ? compute(cx, path, source) : qualified(cx, path, qself);
  if (res === null) return ERROR_RES;
  cx.found.path(path.id, res);
  return res;
}

/** Whether a fn takes something of that name, which its signature cannot use. */
function isParameter(def: DefData, name: string): boolean {
  const { node } = def;
  const fn = node.kind === "item" && node.item.kind === "fn" ? node.item.fn : node.kind === "assoc" && node.item.kind === "fn" ? node.item.fn : null;
  return fn !== null && fn.params.some((p) => p.pat.kind === "ident" && p.pat.ident.name === name);
}

/** A type argument that is one bare name may name a constant: `Matrix<N>`. */
export function resolveTypeOrConst(cx: BodyCx, path: Path): PathRes {
  const first = path.segments[0];
  if (path.segments.length === 1 && !path.global && first !== undefined && first.args === null) {
    const asType = asRes(path, attempt(cx, path, "type", null));
    if (asType === null) {
      const asValue = asRes(path, attempt(cx, path, "value", null));
      const def = asValue?.res.kind === "def" ? asValue.res.def : null;
      if (asValue !== null && (def?.kind === "constParam" || def?.kind === "const" || def?.kind === "static" || def?.kind === "fn")) {
        cx.found.path(path.id, asValue);
        return asValue;
      }
      if (asValue?.res.kind === "local" || (asValue === null && (isParameter(cx.def, first.ident.name) || isOuterLocal(cx, first.ident)))) {
        cx.error("E0435", path.span, "attempt to use a non-constant value in a constant", { label: "non-constant value", helps: [`declare it as a constant: \`const ${first.ident.name}: /* Type */ = …;\``] });
        const error: PathRes = { res: { kind: "error" }, unresolved: 0 };
        cx.found.path(path.id, error);
        return error;
      }
    }
  }
  return resolveBodyPath(cx, path, null, "type");
}

/** What a bare name in a pattern may be besides a new variable. Preludes hold no constants in lower case. */
export function patternItem(cx: BodyCx, name: string, ctxt: number): Binding | null {
  const local = cx.locals.find(name, ctxt);
  if (local !== null) return inBlocks(cx, name, "value", local.seq);
  if (cx.blocks.length > 0) {
    const found = inBlocks(cx, name, "value", 0);
    if (found !== null) return found;
  }
  const code = name.charCodeAt(0);
  if (code >= 97 && code <= 122) {
    for (let at = cx.def.module; ; at = at.parent) {
      const found = inModule(cx.state, at, name, "value");
      if (found !== null || !at.transparent || at.parent === null) return found;
    }
  }
  return lexical(cx.state, cx.def.module, name, "value");
}

export { shapeOf };
