/**
 * Macro calls: finds the macro, expands it, and parses what it made as what stands in its place.
 */
import type { AssocItem, Expr, ForeignItem, Item, MacroCall, Pat, Path, Type } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import { Build } from "./build.js";
import { BUILTINS } from "./builtin-macros/table.js";
import { configure } from "./cfg.js";
import { selectedTokens } from "./cfg-select.js";
import type { Expansion } from "./hygiene.js";
import { applyRules } from "./macro-rules/apply.js";
import { textualNames, type MacroImpl, type MacroScope } from "./macro-table.js";
import type { ModuleScope } from "./module-scope.js";
import { findMacro, isFailedImport, resolvePath } from "./names.js";
import type { DefData, ResolveState } from "./state.js";
import { similarNames } from "./suggest.js";
import type { StmtList } from "./syntax.js";
import { findTextual } from "./macro-table.js";
import { complain } from "./declare.js";
import { visibleNames } from "./candidates.js";
import { unstableItem, unstableText } from "./unstable-items.js";

/** Where a macro is called. */
export interface ExpandSite {
  readonly scope: ModuleScope;
  readonly textual: MacroScope | null;
  /** How many expansions this one stands in. */
  readonly depth: number;
  /** Of a call whose outline was there before what it makes. */
  readonly expansion?: Expansion;
}

/** Expansions inside each other. */
const DEPTH_MAX = 128;

// ---------------------------------------------------------------- which macro

/** The macro that a path names; `null` if there is none (yet). With `onlyTextual` modules are not asked. */
export function findCalledMacro(state: ResolveState, path: Path, scope: ModuleScope, textual: MacroScope | null, onlyTextual: boolean): DefData | null {
  const first = path.segments[0];
  if (first === undefined) return null;
  if (path.segments.length === 1 && !path.global) return onlyTextual ? findTextual(textual, first.ident.name, state.textualMacros(scope.crate)) : findMacro(state, scope, textual, first.ident.name);
  if (onlyTextual) return null;
  const walk = resolvePath(state, scope, path, "macro", null);
  return walk.kind === "found" && walk.used === path.segments.length && walk.def.kind === "macro" ? walk.def : null;
}

/** The feature of nightly that a macro comes with, or a module on the way to it. */
function unstableMacro(state: ResolveState, path: Path, scope: ModuleScope): string | null {
  const [first] = path.segments;
  if (first === undefined || path.segments.length === 1) return unstableItem(null, first?.ident.name ?? "");
  const walk = resolvePath(state, scope, path, "macro", null);
  const lost = walk.kind === "lost" ? path.segments[walk.index] : undefined;
  return walk.kind !== "lost" || walk.within === null || lost === undefined ? null : unstableItem(walk.within, lost.ident.name);
}

export function reportUnknownMacro(state: ResolveState, path: Path, scope: ModuleScope, textual: MacroScope | null): void {
  const last = path.segments.at(-1)?.ident;
  const first = path.segments[0]?.ident;
  if (last === undefined || first === undefined || (!path.global && isFailedImport(scope, first.name))) return;
  const span = state.expansions.errorSpan(last.span);
  if (path.global && path.segments.length === 1) {
    complain(state, scope, "E0433", span, `cannot find \`${last.name}\` in the crate root`, { label: `could not find \`${last.name}\` in the list of imported crates` });
    return;
  }
  const feature = unstableMacro(state, path, scope);
  if (feature !== null) return complain(state, scope, "E0658", span, unstableText(feature), {});
  if (path.segments.length > 1) {
    const walk = resolvePath(state, scope, path, "macro", null);
    if (walk.kind === "lost" && walk.index < path.segments.length - 1) {
      const lost = path.segments[walk.index]?.ident ?? last;
      const message = walk.within === null ? `cannot find module or crate \`${lost.name}\` in this scope` : `cannot find \`${lost.name}\` in \`${walk.within.name}\``;
      complain(state, scope, "E0433", state.expansions.errorSpan(lost.span), message, { label: walk.within === null ? `use of unresolved module or unlinked crate \`${lost.name}\`` : `could not find \`${lost.name}\` in \`${walk.within.name}\`` });
      return;
    }
    const within = walk.kind === "lost" ? walk.within : null;
    complain(state, scope, "E0433", span, `cannot find macro \`${last.name}\` in ${within === null ? "this scope" : `\`${within.name}\``}`);
    return;
  }
  const [similar] = similarNames(last.name, [...textualNames(textual), ...visibleNames(state, scope, "macro")]);
  complain(state, scope, "macro", span, `cannot find macro \`${last.name}\` in this scope`, similar === undefined ? {} : {
    label: `help: a macro with a similar name exists: \`${similar}\``,
    fixes: [{ title: `write \`${similar}\``, edits: [{ span, text: similar }] }],
  });
}

// ---------------------------------------------------------------- expanding

function tooDeep(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite): boolean {
  if (site.depth < DEPTH_MAX) return false;
  if (!state.runaway) {
    state.sink.stop("macro", state.expansions.errorSpan(mac.span), `recursion limit reached while expanding \`${def.name}!\``, { notes: [`expansions stand in each other ${DEPTH_MAX} deep`] });
  }
  state.runaway = true;
  return true;
}

/** The tokens that a call of a `macro_rules!` macro expands into; `null` for other macros and where there are none. `into`: the library's expansion, written as far as it is read. */
function tokensOf(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite, into: Expansion | null = null): readonly Tok[] | null {
  if (tooDeep(state, def, mac, site)) return null;
  if (def.module.crate.local) state.calledMacros.add(def);
  const macro = state.macros.get(def.id);
  if (macro !== undefined && selects(macro)) return selectedTokens(state, mac.tokens, mac.span);
  if (macro?.kind !== "rules") return null;
  return applyRules(state, def, macro, mac.tokens, mac.span, into ?? state.expansions.begin(mac.span, def), into !== null);
}

/** What macros make may hold conditions, too, and so may what is passed to those that are built in. */
function configured<T>(state: ResolveState, tokens: readonly Tok[], made: T): T {
  const mentions = tokens.some((token) => token.image === "cfg" || token.image === "cfg_attr" || (token.frag !== undefined && token.image.includes("cfg")));
  return mentions ? configure(made, state.options, state.sink, state.readAttr) : made;
}

function builtinName(state: ResolveState, def: DefData): string | null {
  const macro = state.macros.get(def.id);
  return macro?.kind === "builtin" && !selects(macro) ? macro.name : null;
}

/** `cfg_select!` gives tokens, as macros by rules do. */
const selects = (macro: MacroImpl): boolean => macro.kind === "builtin" && macro.name === "cfg_select";

/** Whether a call of it is written out as tokens. */
function givesTokens(state: ResolveState, def: DefData): boolean {
  const macro = state.macros.get(def.id);
  return macro !== undefined && (macro.kind === "rules" || selects(macro));
}

function unusable(state: ResolveState, def: DefData, mac: MacroCall, place: string): void {
  const macro = state.macros.get(def.id);
  const what = macro?.kind === "derive" ? "a derive" : macro?.kind === "attribute" ? "an attribute" : `\`${def.name}!\``;
  state.sink.error("macro", state.expansions.errorSpan(mac.span), `${what} cannot stand here: ${place} is expected`);
}

export function expandExpr(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite): Expr {
  const build = new Build(state.ids, mac.span);
  const name = builtinName(state, def);
  if (name !== null) {
    if (tooDeep(state, def, mac, site)) return build.error();
    const builtin = BUILTINS[name];
    if (builtin?.expr !== undefined) return configured(state, mac.tokens, builtin.expr({ state, mac, site, build }));
    if (builtin?.stmts !== undefined) {
      const { stmts, tail } = configured(state, mac.tokens, builtin.stmts({ state, mac, site, build }));
      return build.blockExpr(stmts, tail);
    }
    unusable(state, def, mac, "an expression");
    return build.error();
  }
  if (!givesTokens(state, def)) unusable(state, def, mac, "an expression");
  const tokens = tokensOf(state, def, mac, site);
  return tokens === null ? build.error() : configured(state, tokens, state.syntax.expr(tokens, mac.span));
}

export function expandStmts(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite): StmtList {
  const build = new Build(state.ids, mac.span);
  const name = builtinName(state, def);
  if (name !== null) {
    if (tooDeep(state, def, mac, site)) return { stmts: [], tail: build.error() };
    const builtin = BUILTINS[name];
    if (builtin?.stmts !== undefined) return configured(state, mac.tokens, builtin.stmts({ state, mac, site, build }));
    if (builtin?.items !== undefined) return { stmts: builtin.items({ state, mac, site, build }).map((item) => build.itemStmt(item)), tail: null };
    return { stmts: [], tail: expandExpr(state, def, mac, site) };
  }
  if (!givesTokens(state, def)) unusable(state, def, mac, "a statement");
  const tokens = tokensOf(state, def, mac, site);
  return tokens === null ? { stmts: [], tail: build.error() } : configured(state, tokens, state.syntax.stmts(tokens, mac.span));
}

/** What a call between items of the library makes is the same for every program. */
function libraryItems(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite): readonly Item[] {
  const { library } = state;
  let made = library.expanded.get(mac);
  if (made === undefined) {
    const expansion = site.expansion ?? library.contexts.begin(mac.span, true);
    const tokens = tokensOf(state, def, mac, site, expansion);
    if (tokens === null) return [];
    made = { expansion, items: library.syntax.items(tokens, mac.span, true) };
    library.expanded.set(mac, made);
  }
  state.expansions.adopt(made.expansion, def);
  return made.items;
}

export function expandItems(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite): readonly Item[] {
  const name = builtinName(state, def);
  if (name !== null) {
    const builtin = BUILTINS[name];
    if (builtin?.items !== undefined) return builtin.items({ state, mac, site, build: new Build(state.ids, mac.span) });
    unusable(state, def, mac, "an item");
    return [];
  }
  if (!givesTokens(state, def)) unusable(state, def, mac, "an item");
  if (!site.scope.crate.local) return libraryItems(state, def, mac, site);
  const tokens = tokensOf(state, def, mac, site);
  if (tokens === null) return [];
  return configured(state, tokens, state.syntax.items(tokens, mac.span));
}

export function expandAssocItems(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite): readonly AssocItem[] {
  if (!givesTokens(state, def)) unusable(state, def, mac, "an associated item");
  const tokens = tokensOf(state, def, mac, site);
  return tokens === null ? [] : configured(state, tokens, state.syntax.assocItems(tokens, mac.span));
}

export function expandForeignItems(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite): readonly ForeignItem[] {
  if (!givesTokens(state, def)) unusable(state, def, mac, "a declaration");
  const tokens = tokensOf(state, def, mac, site);
  return tokens === null ? [] : configured(state, tokens, state.syntax.foreignItems(tokens, mac.span));
}

/** Built-in macros give literals here: `concat!` in a pattern. */
export function expandPat(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite): Pat {
  if (builtinName(state, def) !== null) return { id: state.ids.nextId(), span: mac.span, kind: "lit", expr: expandExpr(state, def, mac, site) };
  if (!givesTokens(state, def)) unusable(state, def, mac, "a pattern");
  const tokens = tokensOf(state, def, mac, site);
  return tokens === null ? { id: state.ids.nextId(), span: mac.span, kind: "error" } : state.syntax.pat(tokens, mac.span);
}

export function expandType(state: ResolveState, def: DefData, mac: MacroCall, site: ExpandSite): Type {
  if (!givesTokens(state, def)) unusable(state, def, mac, "a type");
  const tokens = tokensOf(state, def, mac, site);
  return tokens === null ? { id: state.ids.nextId(), span: mac.span, kind: "error" } : state.syntax.type(tokens, mac.span);
}
