/**
 * What the parts of name resolution share: the tables they fill and the outside world they see.
 *
 * One `ResolveState` serves one compilation. The parts are functions over it (`collect.ts` fills modules, `names.ts` reads them, `body/` walks
 * bodies); only `program.ts` shows it to later phases, as a `Program`.
 */
import type { Attr, Item, NodeId, SourceUnit } from "../ast/ast.js";
import type { DiagnosticSink } from "../diagnostics/diagnostic.js";
import type { CompilerHost } from "../host.js";
import type { SourceFile, SourceMap, Span } from "../source.js";
import { NO_SPAN } from "../source.js";
import { bug } from "../unreachable.js";
import type { BodyNames, Crate, Def, DefId, DefKind, DefNode, Module, PathRes, ResolvedVis } from "./defs.js";
import type { AttrReader } from "./cfg.js";
import { Expansions } from "./hygiene.js";
import type { EntryNames } from "./entry-names.js";
import type { Library } from "./library.js";
import type { MacroImpl, MacroScope } from "./macro-table.js";
import type { Binding, ImportData, ModuleScope } from "./module-scope.js";
import type { ImplHeading } from "./outline.js";
import type { Package } from "./package.js";
import type { Syntax } from "./syntax.js";

export interface ResolveOptions {
  /** Compiling tests: `cfg(test)` holds and test functions exist. */
  readonly test: boolean;
  readonly release: boolean;
  /** What `env!` and `option_env!` see. */
  readonly env?: ReadonlyMap<string, string>;
  /** Report mistakes in the library's own files, too: for the library's tests. */
  readonly checkLibrary?: boolean;
}

/** The file a module comes from, and where the files of its own modules are. */
export interface ModulePlace {
  readonly file: string;
  readonly folder: string;
  readonly library: boolean;
}

/** Gives numbers to syntax nodes; the parser and macro expansion share one. */
export interface NodeIds {
  nextId(): NodeId;
}

/** The definition as resolution knows it; later phases see the `Def` in it. */
export class DefData implements Def {
  /** Items of a module, associated items, variants, inner items: in source order. */
  readonly kids: DefData[] = [];
  /** Makes what is in an impl, a trait or an enum of the library. */
  kidsLoader: (() => void) | null = null;
  /** Of traits: names of functions and constants, if they are known without the members. */
  values: readonly string[] | null = null;
  /** Of impls. */
  heading: ImplHeading | null = null;
  /** Where the names declared in it are: modules and crates only. */
  scope: ModuleScope | null = null;
  /** Variants by name (enums), associated items by name (traits); made when first asked for. */
  members: Map<string, DefData> | null = null;
  generics: readonly DefData[] | null = null;
  signature: BodyNames | null = null;
  body: BodyNames | null = null;
  /** Itself as a binding, with its own visibility. */
  readonly asBinding: Binding;
  /** A path that names exactly this definition: shared by all that do. */
  readonly whole: PathRes = { res: { kind: "def", def: this }, unresolved: 0 };
  /** Macros known by textual order where it is defined. */
  textual: MacroScope | null = null;
  /** `#![…]` at the start of the file of a module. */
  fileAttrs: readonly Attr[] = NO_ATTRS;
  /** `null` as long as those of its item have not been looked at. */
  #attrs: readonly Attr[] | null;
  /** Only for items inside bodies: what their own bodies must not use, but an error can name. */
  outer: OuterScope | null = null;

  constructor(
    readonly id: DefId,
    readonly kind: DefKind,
    readonly name: string,
    readonly span: Span,
    readonly parent: DefData | null,
    readonly module: ModuleScope,
    readonly vis: ResolvedVis,
    attrs: readonly Attr[] | null,
    readonly node: DefNode,
    readonly lang: string | null,
  ) {
    this.#attrs = attrs;
    this.asBinding = { def: this, vis, import: null, rival: null };
  }

  get attrs(): readonly Attr[] {
    this.#attrs ??= this.node.kind === "item" || this.node.kind === "foreign" ? this.node.item.attrs : NO_ATTRS;
    return this.#attrs;
  }

  /** Its children, read now if they have not been. */
  loadKids(): readonly DefData[] {
    const loader = this.kidsLoader;
    this.kidsLoader = null;
    loader?.();
    this.scope?.load();
    return this.kids;
  }
}

/** What surrounds an item that stands in a body. */
export interface OuterScope {
  /** Local variables alive where it stands, with the place that binds each. */
  readonly locals: ReadonlyMap<string, Span>;
  /** The function (or other item) whose body it stands in. */
  readonly fn: DefData;
}

export interface NewDef {
  readonly kind: DefKind;
  readonly name: string;
  readonly span: Span;
  readonly parent: DefData | null;
  readonly module: ModuleScope;
  readonly vis: ResolvedVis;
  /** `null`: those of the item, which nobody has looked at. Its name as a language item is told then. */
  readonly attrs: readonly Attr[] | null;
  readonly node: DefNode;
}

/** A derive or attribute whose name is checked once all imports are known. */
export interface DeferredMacroName {
  readonly name: string;
  readonly kind: "derive" | "attribute";
  readonly module: ModuleScope;
  readonly span: Span;
}

export class ResolveState {
  readonly defs: DefData[] = [];
  readonly impls: DefData[] = [];
  /** Impls not made yet, by the names of their traits. */
  readonly lazyImpls = new Map<string, LazyImpls[]>();
  /** By name; `null` for a name that is no crate. */
  readonly crates = new Map<string, Crate | null>();
  readonly crateList: Crate[] = [];
  readonly expansions: Expansions;
  /** Those of the program that something calls. */
  readonly calledMacros = new Set<DefData>();
  /** How each macro definition expands. */
  readonly macros = new Map<DefId, MacroImpl>();
  readonly lang = new Map<string, DefData>();
  /** The traits and enums that language items are members of which have not been read. */
  readonly langHomes = new Map<string, DefData>();
  /** Imports of the program itself, to be checked when everything is known. */
  readonly imports: ImportData[] = [];
  /** All that a `use` of the program brings in. */
  readonly written: ImportData[] = [];
  readonly deferred: DeferredMacroName[] = [];
  /** Calls of item macros that could not be expanded where they were met. */
  readonly pending: PendingItemMacro[] = [];
  /** Tokens that expansions have made: bounds runaway macros. */
  expandedTokens = 0;
  runaway = false;
  /** A trait that something in the program implements or is bound by does not exist. */
  lostTrait = false;
  /** Items that name lifetimes which are not there. */
  readonly lostLifetimes = new Set<Def>();
  /** Mistakes in bodies and signatures that have been said. */
  readonly reported = new Set<string>();
  /** Where each module's file and its children's files are. */
  readonly places = new Map<ModuleScope, ModulePlace>();
  /** Above 0 while modules are being read: names may still appear, so that nothing found is remembered. */
  unsettled = 0;
  /** How many lookups are going on inside each other, and the outermost of them that an inner one had to do without. */
  lookupDepth = 0;
  lowestCut = Number.POSITIVE_INFINITY;
  stdPrelude: ModuleScope | null = null;
  aetherPrelude: ModuleScope | null = null;
  /** What `#[tokio::test]` and the like are called in the modules of the program that import them. */
  readonly entryNames = new Map<ModuleScope, EntryNames>();
  /** `#[macro_use] extern crate x;` */
  readonly macroUse: { readonly crate: Crate; readonly from: string }[] = [];
  /** Names of the macros that the program defines with `macro_rules!`, and those of the library's. */
  readonly #ownMacros = new Set<string>();
  readonly #libraryMacros = new Set<string>();
  /** Offsets of the word `cfg` in each file, to see quickly whether an item has conditions inside. */
  readonly #cfgOffsets = new Map<SourceFile, readonly number[]>();
  /** What `extern crate a as b;` in the program's root calls `b`; with `self`, the program. */
  readonly renamedCrates = new Map<string, DefData>();
  /** The package that the program is part of, and the crate of its library once that has been read. */
  package: Package | null = null;
  packageCrate: Crate | null = null;
  /** Reads the library of the package. */
  loadPackage: () => Crate | null = () => null;
  /** Reads a crate of the library, `null` if there is none of that name. */
  loadCrate: (name: string) => Crate | null = () => null;

  constructor(
    readonly sources: SourceMap,
    readonly sink: DiagnosticSink,
    readonly syntax: Syntax,
    readonly ids: NodeIds,
    readonly host: CompilerHost,
    readonly options: ResolveOptions,
    readonly library: Library,
  ) {
    this.expansions = new Expansions(library.contexts);
  }

  /** Reads the attributes inside `cfg_attr`. */
  readonly readAttr: AttrReader = (tokens, outer) => {
    const attr = this.syntax.attr(tokens, outer.span);
    return attr === null ? null : { ...attr, inner: outer.inner };
  };

  /** The names of macros that a place in the crate may know by the order of the text. */
  textualMacros(crate: Crate): Set<string> {
    return crate.local ? this.#ownMacros : this.#libraryMacros;
  }

  /** Whether there may be conditions between the ends of a node. What macros made has been seen to when it was parsed. */
  mentionsCfg(span: Span): boolean {
    if (span.ctxt !== 0) return false;
    const file = this.sources.fileAt(span.lo);
    let offsets = this.#cfgOffsets.get(file);
    if (offsets === undefined) {
      offsets = [...file.text.matchAll(/\bcfg(?:_attr)?\s*\(/g)].map((match) => file.base + match.index);
      this.#cfgOffsets.set(file, offsets);
    }
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) < span.lo) low = middle + 1;
      else high = middle;
    }
    return (offsets[low] ?? Number.POSITIVE_INFINITY) < span.hi;
  }

  /** What conditions see in a crate. The library of a package is compiled as it is, also where the tests of others are. */
  cfgOf(crate: Crate): ResolveOptions {
    return crate === this.packageCrate && this.options.test ? { ...this.options, test: false } : this.options;
  }

  addDef(init: NewDef, told: string | null = null): DefData {
    const lang = init.attrs === null || init.attrs.length === 0 ? told : langName(init.attrs);
    const def = new DefData(this.defs.length, init.kind, init.name, init.span, init.parent, init.module, init.vis, init.attrs, init.node, lang);
    this.defs.push(def);
    if (lang !== null && !this.lang.has(lang)) this.lang.set(lang, def);
    return def;
  }
}

/** Impls of the library that are made when they are asked for. */
export class LazyImpls {
  #make: (() => void) | null;

  constructor(make: () => void) {
    this.#make = make;
  }

  load(): void {
    const make = this.#make;
    this.#make = null;
    make?.();
  }
}

export interface PendingItemMacro {
  /** Tries again; `false` while the macro's name is not known. Reports if `last`. */
  attempt(last: boolean): boolean;
}

export function langName(attrs: readonly Attr[]): string | null {
  for (const attr of attrs) {
    if (attr.path.segments[0]?.ident.name !== "lang" || attr.args.kind !== "eq") continue;
    const value = attr.args.expr;
    if (value.kind === "lit" && value.lit.kind === "str") return value.lit.value;
  }
  return null;
}

/** The def behind the contract's `Def`: all of them are made by `addDef`. */
export function dataOf(state: ResolveState, def: Def): DefData {
  return state.defs[def.id] ?? bug(`no definition ${def.id}`);
}

export const PUBLIC: ResolvedVis = { kind: "public" };
export const EMPTY_UNIT: SourceUnit = { items: [], innerAttrs: [], span: NO_SPAN };
export const NO_ATTRS: readonly Attr[] = [];
export const NO_ITEMS: readonly Item[] = [];
export type { Module };
