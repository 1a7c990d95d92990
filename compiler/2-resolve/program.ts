/** The product of name resolution: what later phases ask about definitions and names. */
import { KEYWORDS } from "../1-parse/tokens.js";
import type { Attr, FieldDef } from "../ast/ast.js";
import type { Span } from "../source.js";
import { attrParts, expectedPanic } from "./attrs.js";
import { bodyNames, signatureNames } from "./body/resolve-body.js";
import { resolveVis } from "./declare.js";
import type { AttrPart, BodyNames, Crate, Def, ExpectedPanic, Module, Namespace, Program, ResolvedVis, UnusedUse } from "./defs.js";
import { exportedDefs } from "./exported.js";
import { genericParams } from "./generics.js";
import { checkImports } from "./import-check.js";
import { importPathOf } from "./import-path.js";
import { findLang } from "./lang-items.js";
import type { ModuleScope } from "./module-scope.js";
import { externCrate, traitMember, walkFrom } from "./names.js";
import { dataOf, type ResolveState } from "./state.js";
import { similarNames } from "./suggest.js";
import { extensionTraits, preludeTraits, traitsInScope } from "./traits.js";
import { unusedImports } from "./unused-imports.js";
import { isVisible } from "./visibility.js";

export class ResolvedProgram implements Program {
  readonly #state: ResolveState;
  #exported: ReadonlySet<Def> | null = null;
  readonly #lookups = new Map<string, Def | null>();
  /** Language items the library does not have. */
  readonly #lacking = new Set<string>();

  constructor(
    state: ResolveState,
    readonly main: Crate,
  ) {
    this.#state = state;
  }

  get isRust(): boolean {
    return this.#state.aetherPrelude === null;
  }

  get lostTrait(): boolean {
    return this.#state.lostTrait;
  }

  get lostLifetimes(): ReadonlySet<Def> {
    return this.#state.lostLifetimes;
  }

  get crates(): readonly Crate[] {
    return this.#state.crateList;
  }

  get defs(): readonly Def[] {
    return this.#state.defs;
  }

  children(def: Def): readonly Def[] {
    return dataOf(this.#state, def).loadKids();
  }

  valueNames(trait: Def): Iterable<string> {
    return dataOf(this.#state, trait).values ?? this.children(trait).filter((child) => child.kind !== "assocType").map((child) => child.name);
  }

  impls(): readonly Def[] {
    return this.#state.impls;
  }

  loadImpls(trait: string): void {
    const { lazyImpls } = this.#state;
    const waiting = lazyImpls.get(trait);
    if (waiting === undefined) return;
    lazyImpls.delete(trait);
    for (const each of waiting) each.load();
  }

  genericParams(def: Def): readonly Def[] {
    return genericParams(this.#state, dataOf(this.#state, def));
  }

  signatureNames(def: Def): BodyNames {
    return this.#checked(signatureNames(this.#state, dataOf(this.#state, def)));
  }

  bodyNames(def: Def): BodyNames {
    return this.#checked(bodyNames(this.#state, dataOf(this.#state, def)));
  }

  /** Imports inside a body are checked when it has been walked. */
  #checked(names: BodyNames): BodyNames {
    if (this.#state.imports.length > 0) checkImports(this.#state);
    return names;
  }

  lang(name: string): Def | null {
    const known = this.#state.lang.get(name);
    if (known !== undefined) return known;
    if (this.#lacking.has(name)) return null;
    const found = findLang(this.#state, name);
    if (found === null) this.#lacking.add(name);
    return found;
  }

  lookup(path: string, ns: Namespace): Def | null {
    const key = `${ns} ${path}`;
    const known = this.#lookups.get(key);
    if (known !== undefined) return known;
    const found = this.#find(path, ns);
    this.#lookups.set(key, found);
    return found;
  }

  #find(path: string, ns: Namespace): Def | null {
    const segments = path.split("::").map((name) => ({ ident: { name, span: this.main.root.def.span } }));
    const first = segments[0]?.ident.name ?? "";
    const crate = first === "crate" ? dataOf(this.#state, this.main.root.def) : externCrate(this.#state, first, null);
    if (crate === null) return null;
    const walk = walkFrom(this.#state, crate.module, crate, { global: true, segments }, 1, ns, null);
    if (walk.kind !== "found") return null;
    if (walk.used === segments.length) return walk.def;
    const last = segments[walk.used]?.ident.name ?? "";
    return walk.used === segments.length - 1 && walk.def.kind === "trait" ? traitMember(walk.def, last) : null;
  }

  traitsInScope(module: Module): readonly Def[] {
    return traitsInScope(this.#state, module as ModuleScope);
  }

  preludeTraits(module: Module): readonly Def[] {
    return preludeTraits(this.#state, module as ModuleScope);
  }

  extensionTraits(module: Module): readonly Def[] {
    return extensionTraits(this.#state, module as ModuleScope);
  }

  importPathOf(def: Def, from: Module): string | null {
    return importPathOf(this.#state, def, from);
  }

  isVisible(vis: ResolvedVis, from: Module): boolean {
    return isVisible(vis, from);
  }

  fieldVis(owner: Def, field: FieldDef): ResolvedVis {
    return owner.kind === "variant" ? owner.vis : resolveVis(this.#state, owner.module as ModuleScope, field.vis);
  }

  similarNames(name: string, candidates: Iterable<string>): readonly string[] {
    return similarNames(name, candidates);
  }

  pathOf(def: Def): string {
    const parts: string[] = [];
    for (let at: Def | null = def; at !== null; at = at.parent) {
      if (at.kind === "crate" && at.module.crate === this.main) break;
      if (at.kind !== "impl" && at.name !== "") parts.unshift(at.name);
    }
    return parts.join("::");
  }

  writtenPath(def: Def): string {
    return this.pathOf(def).split("::").map((part) => (KEYWORDS.has(part) ? `r#${part}` : part)).join("::");
  }

  attrParts(attr: Attr): readonly AttrPart[] {
    return attrParts(attr);
  }

  expectedPanic(attr: Attr): ExpectedPanic {
    return expectedPanic(attr);
  }

  isWritten(span: Span): boolean {
    return span.ctxt === 0 || this.#state.expansions.macroOf(span.ctxt)?.module.crate.local === true;
  }

  exported(): ReadonlySet<Def> {
    this.#exported ??= exportedDefs(this.#state, this.crates.filter((crate) => crate.local));
    return this.#exported;
  }

  unusedImports(usedTraits: ReadonlyMap<Module, ReadonlySet<Def>>, calls: ReadonlySet<string>): readonly UnusedUse[] {
    return unusedImports(this.#state, this.exported(), usedTraits, calls);
  }

  unusedMacros(): readonly Def[] {
    return this.#state.defs.filter((def) => def.kind === "macro" && def.module.crate.local && !this.#state.calledMacros.has(def));
  }

  errorSpan(span: Span): Span {
    return this.#state.expansions.errorSpan(span);
  }

  isOfNestedMacro(span: Span): boolean {
    return this.#state.expansions.isOfNestedMacro(span.ctxt);
  }

  userSpan(span: Span): Span {
    return this.#state.expansions.userSpan(span);
  }
}
