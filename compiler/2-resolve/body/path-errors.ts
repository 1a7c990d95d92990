/** What to say about a path that names nothing, the wrong thing, or something private. */
import type { Ident, Path } from "../../ast/ast.js";
import type { DiagnosticExtra, Fix } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import { attributeKind } from "../attrs.js";
import { memberNames, visibleNames } from "../candidates.js";
import { article, kindWord } from "../declare.js";
import type { Res } from "../defs.js";
import { findTextual } from "../macro-table.js";
import type { Binding } from "../module-scope.js";
import { isFailedImport, type PathWalk } from "../names.js";
import type { DefData } from "../state.js";
import { similarNames } from "../suggest.js";
import type { BodyCx } from "./cx.js";
import { homesInProgram, importFix } from "./import-help.js";
import { leftOut } from "../left-out.js";
import { unstableItem, unstableText } from "../unstable-items.js";
import { SOURCE_NS, type PathSource } from "./paths.js";

// ---------------------------------------------------------------- words

/** What was looked for, and rustc's code for not finding it. */
const NOT_FOUND: Readonly<Record<PathSource, { readonly code: string; readonly what: string }>> = {
  expr: { code: "E0425", what: "value" },
  call: { code: "E0425", what: "function" },
  type: { code: "E0425", what: "type" },
  trait: { code: "E0405", what: "trait" },
  struct: { code: "E0422", what: "struct, variant or union type" },
  tupleStruct: { code: "E0531", what: "tuple struct or tuple variant" },
  unitPat: { code: "E0531", what: "unit struct, unit variant or constant" },
};

/** What was expected where something else was found. */
const WRONG_KIND: Readonly<Record<PathSource, { readonly code: string; readonly what: string }>> = {
  expr: { code: "E0423", what: "value" },
  call: { code: "E0423", what: "function" },
  type: { code: "E0573", what: "type" },
  trait: { code: "E0404", what: "trait" },
  struct: { code: "E0574", what: "struct, variant or union type" },
  tupleStruct: { code: "E0532", what: "tuple struct or tuple variant" },
  unitPat: { code: "E0532", what: "unit struct, unit variant or constant" },
};

export function pathText(path: Path): string {
  return (path.global ? "::" : "") + path.segments.map((segment) => segment.ident.name).join("::");
}

export function renameFix(cx: BodyCx, span: Span, text: string): Fix[] {
  return span.ctxt === 0 ? [{ title: `write \`${text}\``, edits: [{ span: cx.state.expansions.errorSpan(span), text }] }] : [];
}

/** "similarly named function `x` defined here", with the fix. */
function similar(cx: BodyCx, ident: Ident, names: Iterable<string>, what: string): DiagnosticExtra {
  const [best] = similarNames(ident.name, names);
  if (best === undefined) return {};
  return { helps: [`${article(what)} with a similar name exists: \`${best}\``], fixes: renameFix(cx, ident.span, best) };
}

function joined(...extras: readonly DiagnosticExtra[]): DiagnosticExtra {
  let all: DiagnosticExtra = {};
  for (const extra of extras) {
    all = {
      ...all, ...extra,
      labels: [...(all.labels ?? []), ...(extra.labels ?? [])],
      helps: [...(all.helps ?? []), ...(extra.helps ?? [])],
      notes: [...(all.notes ?? []), ...(extra.notes ?? [])],
      fixes: [...(all.fixes ?? []), ...(extra.fixes ?? [])],
    };
  }
  return all;
}

function importHelp(cx: BodyCx, name: string, source: PathSource): DiagnosticExtra {
  const homes = homesInProgram(cx, name, SOURCE_NS[source]);
  if (homes.length === 0) return {};
  const [first] = homes;
  const help = homes.length === 1 ? `consider importing it: \`use ${first ?? ""};\`` : `consider importing one of these: ${homes.map((path) => `\`use ${path};\``).join(", ")}`;
  return { helps: [help], fixes: homes.flatMap((path) => importFix(cx, path)) };
}

// ---------------------------------------------------------------- not found

function selfValue(cx: BodyCx, ident: Ident): void {
  if (cx.def.kind === "fn" && reportOuterLocal(cx, ident)) return;
  const inMethod = cx.def.kind === "assocFn";
  cx.error("E0424", ident.span, "expected value, found module `self`", {
    label: "`self` value is a keyword only available in methods with a `self` parameter",
    labels: [{ span: cx.def.span, text: inMethod ? "this function doesn't have a `self` parameter" : "this function can't have a `self` parameter" }],
    helps: inMethod ? ["add a `self` receiver parameter to make the associated `fn` a method: `&self`"] : [],
  });
}

function selfType(cx: BodyCx, ident: Ident, only: boolean): void {
  const outer = cx.def.outer;
  if (outer !== null && hasSelf(outer.fn)) {
    cx.error("E0401", ident.span, "can't use `Self` from outer item", { label: "use of `Self` from outer item", notes: ["nested items are independent from their parent item for everything except for privacy and name resolution"] });
    return;
  }
  const label = "`Self` is only available in impls, traits, and type definitions";
  if (only) cx.error("E0411", ident.span, "cannot find type `Self` in this scope", { label });
  else cx.error("E0433", ident.span, "cannot find `Self` in this scope", { label });
}

function hasSelf(def: DefData): boolean {
  for (let at: DefData | null = def; at !== null; at = at.parent) if (at.kind === "impl" || at.kind === "trait") return true;
  return false;
}

/** A generic parameter of the function around an inner item. */
function outerParam(cx: BodyCx, ident: Ident): boolean {
  for (let at = cx.def.outer?.fn ?? null; at !== null; at = at.parent) {
    const param = at.generics?.find((each) => each.name === ident.name);
    if (param === undefined) continue;
    cx.error("E0401", ident.span, "can't use generic parameters from outer item", {
      label: "use of generic parameter from outer item",
      labels: [{ span: param.span, text: `${kindWord(param)} from outer item` }],
      notes: ["nested items are independent from their parent item for everything except for privacy and name resolution"],
    });
    return true;
  }
  return false;
}

export function isOuterLocal(cx: BodyCx, ident: Ident): boolean {
  return outerSpan(cx, ident) !== undefined;
}

function outerSpan(cx: BodyCx, ident: Ident): Span | undefined {
  return cx.def.outer?.locals.get(ident.name) ?? enclosingOuter(cx.def)?.get(ident.name);
}

/** A variable of the function around an inner item. */
export function reportOuterLocal(cx: BodyCx, ident: Ident): boolean {
  const span = outerSpan(cx, ident);
  if (span === undefined) return false;
  const isFn = cx.def.kind === "fn" || cx.def.kind === "assocFn";
  if (isFn) {
    cx.error("E0434", ident.span, "can't capture dynamic environment in a fn item", { helps: ["use the `|| { ... }` closure form instead"], labels: [{ span, text: "the variable is declared here" }] });
  } else {
    cx.error("E0435", ident.span, "attempt to use a non-constant value in a constant", { label: "non-constant value", labels: [{ span, text: "the variable is declared here" }] });
  }
  return true;
}

function enclosingOuter(def: DefData): ReadonlyMap<string, Span> | undefined {
  for (let at = def.parent; at !== null; at = at.parent) if (at.outer !== null) return at.outer.locals;
  return undefined;
}

function localNames(cx: BodyCx, source: PathSource): Iterable<string> {
  return source === "expr" || source === "call" ? cx.locals.names() : [];
}

function* paramNames(cx: BodyCx, source: PathSource): Iterable<string> {
  const kind = SOURCE_NS[source] === "type" ? "typeParam" : "constParam";
  for (const param of cx.params) if (param.kind === kind) yield param.name;
}

/** Everybody can derive them; the traits themselves have to be imported. */
const PRELUDE_DERIVES: ReadonlySet<string> = new Set(["Debug", "Hash"]);

function lostName(cx: BodyCx, ident: Ident, source: PathSource): void {
  const ns = SOURCE_NS[source];
  if (ident.name === "self" && ns === "value") return selfValue(cx, ident);
  if (ident.name === "Self" && ns === "type") return selfType(cx, ident, true);
  if (ns === "type" ? outerParam(cx, ident) : outerParam(cx, ident) || reportOuterLocal(cx, ident)) return;
  if ((source === "call" || source === "expr") && (findTextual(cx.textual, ident.name, cx.state.textualMacros(cx.scope.crate)) !== null || [...visibleNames(cx.state, cx.scope, "macro")].includes(ident.name))) {
    return cx.error("E0423", ident.span, `expected ${source === "call" ? "function" : "value"}, found macro \`${ident.name}\``, { label: `not a ${source === "call" ? "function" : "value"}`, helps: [`use \`!\` to invoke the macro: \`${ident.name}!(…)\``], fixes: renameFix(cx, ident.span, `${ident.name}!`) });
  }
  const attribute = attributeKind(ident.name) ?? (source !== "trait" && PRELUDE_DERIVES.has(ident.name) ? "derive macro" : null);
  if (attribute !== null) {
    const { code, what } = WRONG_KIND[source];
    const names = [...localNames(cx, source), ...paramNames(cx, source), ...visibleNames(cx.state, cx.scope, ns)];
    const label = `not ${article(what.split(",")[0] ?? what)}`;
    return cx.error(code, ident.span, `expected ${what}, found ${attribute} \`${ident.name}\``, joined({ label }, fieldHelp(cx, ident), similar(cx, ident, names, ns === "type" ? "type" : "value")));
  }
  if (source === "type" && [...visibleNames(cx.state, cx.scope, "macro")].includes(ident.name)) {
    return cx.error("E0573", ident.span, `expected type, found macro \`${ident.name}\``, joined({ label: "not a type" }, similar(cx, ident, visibleNames(cx.state, cx.scope, "type"), "type")));
  }
  if (source === "trait" && PRELUDE_DERIVES.has(ident.name)) {
    return cx.error("E0404", ident.span, `expected trait, found derive macro \`${ident.name}\``, joined({ label: "not a trait" }, importHelp(cx, ident.name, source)));
  }
  const { code, what } = NOT_FOUND[source];
  const names = [...localNames(cx, source), ...paramNames(cx, source), ...visibleNames(cx.state, cx.scope, ns)];
  const imports = importHelp(cx, ident.name, source);
  const help = (imports.helps?.length ?? 0) > 0 ? imports : similar(cx, ident, names, ns === "type" ? "type" : "value");
  cx.error(code, ident.span, `cannot find ${what} \`${ident.name}\` in this scope`, joined({ label: "not found in this scope" }, fieldHelp(cx, ident), help));
}

/** `x` for `self.x`. */
function fieldHelp(cx: BodyCx, ident: Ident): DiagnosticExtra {
  const impl = cx.selfDef;
  if (impl?.node.kind !== "item" || impl.node.item.kind !== "impl" || cx.locals.find("self", ident.span.ctxt) === null) return {};
  const method = impl.kids.find((kid) => kid.name === ident.name && kid.kind === "assocFn");
  if (method !== undefined) return { helps: [`consider using the method on \`Self\`: \`self.${ident.name}\``], fixes: renameFix(cx, ident.span, `self.${ident.name}`) };
  const adt = selfAdt(cx, impl);
  const data = adt?.node.kind === "item" && adt.node.item.kind === "struct" ? adt.node.item.data : null;
  if (data === null || data.kind === "unit" || !data.fields.some((field) => field.ident.name === ident.name)) return {};
  return { helps: [`you might have meant to use the available field: \`self.${ident.name}\``], fixes: renameFix(cx, ident.span, `self.${ident.name}`) };
}

function selfAdt(cx: BodyCx, impl: DefData): DefData | null {
  const type = impl.node.kind === "item" && impl.node.item.kind === "impl" ? impl.node.item.self : null;
  const name = type?.kind === "path" && type.path.segments.length === 1 ? type.path.segments[0]?.ident.name : undefined;
  return name === undefined ? null : (cx.def.module.normal.tables.type.own.get(name)?.def ?? null);
}

/** The front of a path names no module, type or crate. */
function lostPrefix(cx: BodyCx, path: Path, index: number, within: DefData | null, source: PathSource): void {
  const ident = path.segments[index]?.ident;
  if (ident === undefined) return;
  if (ident.name === "Self" && index === 0) return selfType(cx, ident, false);
  if (index === 0 && outerParam(cx, ident)) return;
  if (within !== null) {
    if (reportUnstable(cx, ident, within)) return;
    const names = memberNames(cx.state, within, "type", cx.scope);
    cx.error("E0433", ident.span, `cannot find \`${ident.name}\` in \`${within.name}\``, joined({ label: `could not find \`${ident.name}\` in \`${within.name}\`` }, leftOut(ident, within), similar(cx, ident, names, "name")));
    return;
  }
  if (path.global) {
    cx.error(index === path.segments.length - 1 ? NOT_FOUND[source].code : "E0433", ident.span, `cannot find crate \`${ident.name}\` in the list of imported crates`, { label: "no such crate" });
    return;
  }
  const isType = /^[A-Z]/.test(ident.name);
  const imports = importHelp(cx, ident.name, "type");
  const names = [...paramNames(cx, "type"), ...visibleNames(cx.state, cx.scope, "type")];
  const help = (imports.helps?.length ?? 0) > 0 ? imports : similar(cx, ident, names, isType ? "type" : "module");
  const message = isType ? `cannot find type \`${ident.name}\` in this scope` : `cannot find module or crate \`${ident.name}\` in this scope`;
  const label = isType ? `use of undeclared type \`${ident.name}\`` : `use of unresolved module or unlinked crate \`${ident.name}\``;
  cx.error("E0433", ident.span, message, joined({ label }, help));
}

/** What is there on nightly alone. */
function reportUnstable(cx: BodyCx, ident: Ident, within: DefData): boolean {
  const feature = unstableItem(within, ident.name);
  if (feature !== null) cx.error("E0658", ident.span, unstableText(feature), {});
  return feature !== null;
}

function lostMember(cx: BodyCx, ident: Ident, within: DefData, source: PathSource): void {
  if (reportUnstable(cx, ident, within)) return;
  if ((source === "call" || source === "expr") && [...memberNames(cx.state, within, "macro", cx.scope)].includes(ident.name)) {
    const what = source === "call" ? "function" : "value";
    return cx.error("E0423", ident.span, `expected ${what}, found macro \`${ident.name}\``, { label: `not a ${what}`, helps: [`use \`!\` to invoke the macro: \`${ident.name}!(…)\``], fixes: renameFix(cx, ident.span, `${ident.name}!`) });
  }
  const { code, what } = NOT_FOUND[source];
  const home = within.kind === "crate" && within.module.crate === cx.scope.crate ? "the crate root" : `${kindWord(within)} \`${within.name}\``;
  const names = memberNames(cx.state, within, SOURCE_NS[source], cx.scope);
  cx.error(code, ident.span, `cannot find ${what} \`${ident.name}\` in ${home}`, joined({ label: `not found in ${within.kind === "crate" && within.module.crate === cx.scope.crate ? "the crate root" : `\`${within.name}\``}` }, leftOut(ident, within), similar(cx, ident, names, "name")));
}

/** `Some::new()`: nothing stands in a variant, a function or a constant. */
export function reportNotModule(cx: BodyCx, path: Path, index: number, found: DefData): void {
  const ident = path.segments[index]?.ident;
  if (ident === undefined) return;
  const word = kindWord(found);
  const home = found.kind === "variant" ? found.parent : null;
  cx.error("E0433", ident.span, `\`${ident.name}\` is ${article(word)}, not a module`, {
    label: `nothing stands in ${article(word)}`,
    helps: home === null ? [] : [`what belongs to the type is named with it: \`${home.name}::${path.segments[index + 1]?.ident.name ?? ""}\``],
  });
}

export function reportLost(cx: BodyCx, path: Path, source: PathSource, walk: PathWalk): void {
  if (walk.kind === "tooManySupers") {
    const ident = path.segments[walk.index]?.ident;
    if (ident !== undefined) cx.error("E0433", ident.span, "too many leading `super` keywords", { label: "there are too many leading `super` keywords" });
    return;
  }
  // That the file of a module is not there has been said.
  if (walk.kind !== "lost" || walk.within?.scope?.isMissing === true) return;
  const last = path.segments.at(-1)?.ident;
  const first = path.segments[0]?.ident;
  if (last === undefined || first === undefined) return;
  if (walk.index === 0 && !path.global && isFailedImport(cx.scope, first.name)) return;
  if (walk.index < path.segments.length - 1) lostPrefix(cx, path, walk.index, walk.within, source);
  else if (walk.within === null) {
    if (path.segments.length === 1 && !path.global) lostName(cx, last, source);
    else lostPrefix(cx, path, walk.index, null, source);
  } else lostMember(cx, last, walk.within, source);
}

// ---------------------------------------------------------------- the wrong thing

function describeRes(cx: BodyCx, path: Path, res: Res): { readonly words: string; readonly span: Span | null } {
  switch (res.kind) {
    case "local":
      return { words: `local variable \`${res.name}\``, span: null };
    case "prim":
      return { words: `builtin type \`${res.name}\``, span: null };
    case "self":
      return { words: "self type `Self`", span: null };
    case "error":
      return { words: "an unknown item", span: null };
    case "def": {
      const def = res.def as DefData;
      return { words: `${kindWord(def)} \`${pathText(path)}\``, span: def.module.crate.local ? def.span : null };
    }
  }
}

/** What the thing found could be written as instead. */
function wrongKindHelp(cx: BodyCx, path: Path, source: PathSource, res: Res): DiagnosticExtra {
  const text = pathText(path);
  if (res.kind !== "def") return {};
  const def = res.def as DefData;
  const data = def.node.kind === "variant" ? def.node.variant.data : def.node.kind === "item" && def.node.item.kind === "struct" ? def.node.item.data : null;
  if ((source === "expr" || source === "call") && data?.kind === "struct") {
    const fields = data.fields.map((field) => `${field.ident.name}: …`).join(", ");
    return { helps: [`use struct literal syntax instead: \`${text} { ${fields} }\``] };
  }
  if (source === "tupleStruct" && data?.kind === "unit") return { helps: [`use this syntax instead: \`${text}\``] };
  if (source === "unitPat" && data?.kind === "tuple") return { helps: [`use the tuple ${def.kind} pattern syntax instead: \`${text}(${data.fields.map(() => "_").join(", ")})\``] };
  if (source === "type" && def.kind === "variant" && def.parent !== null) return { helps: [`try using the variant's enum: \`${def.parent.name}\``] };
  return {};
}

export function reportWrongKind(cx: BodyCx, path: Path, source: PathSource, res: Res): void {
  const { words, span } = describeRes(cx, path, res);
  // A variable of the function around is what was meant, whatever module or crate there is of its name.
  const [only] = path.segments;
  if ((source === "expr" || source === "call") && path.segments.length === 1 && only !== undefined && reportOuterLocal(cx, only.ident)) return;
  const { code, what } = WRONG_KIND[source];
  const labels = span === null ? [] : [{ span: cx.state.expansions.errorSpan(span), text: `\`${pathText(path)}\` defined here` }];
  const def = res.kind === "def" ? (res.def as DefData) : null;
  const data = def?.node.kind === "item" && def.node.item.kind === "struct" ? def.node.item.data : null;
  if (def !== null && data?.kind === "tuple" && source !== "type" && source !== "trait") {
    const taken = source === "tupleStruct";
    const hidden = source === "call" ? "cannot initialize" : taken ? "cannot match against" : null;
    const message = hidden === null ? `expected ${what}, found ${words}` : `${hidden} a tuple struct which contains private fields`;
    cx.error(taken || source === "unitPat" ? "E0532" : "E0423", path.span, message, { label: "constructor is not visible here due to private fields", labels });
    return;
  }
  if (source === "tupleStruct" && def !== null && (def.kind === "fn" || def.kind === "assocFn")) {
    cx.error(code, path.span, "expected a pattern, found a function call", { label: "not a tuple struct or tuple variant", notes: ["function calls are not allowed in patterns"] });
    return;
  }
  const isStructVariant = def?.kind === "variant" && (source === "expr" || source === "call");
  const isPatternVariant = def?.node.kind === "variant" && def.node.variant.data.kind === "struct" && source === "tupleStruct";
  const shownCode = isStructVariant ? "E0533" : isPatternVariant ? "E0164" : source === "unitPat" && def?.node.kind === "variant" && def.node.variant.data.kind === "struct" ? "E0533" : code;
  cx.error(shownCode, path.span, `expected ${what}, found ${words}`, joined({ label: `not ${article(what.split(",")[0] ?? what)}`, labels }, wrongKindHelp(cx, path, source, res)));
}

// ---------------------------------------------------------------- private, ambiguous

export function reportPrivate(cx: BodyCx, ident: Ident, binding: Binding): void {
  const { def } = binding;
  const isConstructor = def.kind === "struct" && binding.import === null && binding !== def.asBinding;
  const word = isConstructor ? "tuple struct constructor" : binding.import !== null && binding.def.module !== binding.import.module ? `${kindWord(def)} import` : kindWord(def);
  cx.error("E0603", ident.span, `${word} \`${ident.name}\` is private`, {
    label: `private ${word}`,
    labels: def.module.crate.local ? [{ span: binding.import?.span ?? def.span, text: isConstructor ? "a constructor is private if any of the fields is private" : `the ${word} \`${ident.name}\` is defined here` }] : [],
  });
}

export function reportAmbiguous(cx: BodyCx, ident: Ident, binding: Binding): void {
  const rival = binding.rival;
  const labels = [binding, rival].flatMap((each) => {
    const span = each?.import?.span;
    return span === undefined ? [] : [{ span, text: `\`${ident.name}\` could refer to the ${kindWord(each?.def ?? binding.def)} imported here` }];
  });
  cx.error("E0659", ident.span, `\`${ident.name}\` is ambiguous`, {
    label: "ambiguous name", labels, notes: ["ambiguous because of multiple glob imports of a name in the same module"],
    helps: [`consider adding an explicit import of \`${ident.name}\` to disambiguate`],
  });
}
