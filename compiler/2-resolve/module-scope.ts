/**
 * The names declared in a module: items, imports, and the block scopes of inner items.
 *
 * A scope holds what is written there; what a name means in it, imports included, is worked out on demand (`names.ts`).
 */
import type { Attr, Ident, UseTree } from "../ast/ast.js";
import type { Span } from "../source.js";
import { bug } from "../unreachable.js";
import type { Crate, Def, Module, Namespace, ResolvedVis } from "./defs.js";
import type { DefData } from "./state.js";
import type { MacroScope } from "./macro-table.js";

/** What a name stands for in a module, and who may use it there. */
export interface Binding {
  readonly def: DefData;
  readonly vis: ResolvedVis;
  /** The import that brings the name here, if one does. */
  readonly import: ImportData | null;
  /** Another definition that a second glob import gives the name. */
  readonly rival: Binding | null;
  /** What glob imports take it from, where those are imports themselves. */
  readonly through?: readonly Binding[];
}

/** Something is named by way of this binding: all imports that it comes through are of use. */
export function noteUsed(binding: Binding): void {
  if (binding.import !== null) binding.import.used = true;
  for (const each of binding.through ?? []) noteUsed(each);
}

export type ByNamespace<T> = Record<Namespace, T>;

/** One name, or one `*`, of a `use` tree. */
export interface ImportData {
  readonly module: ModuleScope;
  readonly kind: "named" | "glob";
  readonly global: boolean;
  /** The path up to the name: `a::b` of `a::b::c` and of `a::b::*`. */
  readonly prefix: readonly Ident[];
  /** The last segment; for a glob the star has no name. */
  readonly target: Ident | null;
  /** `use a::{self}`: a module or type, nothing else. */
  readonly typeOnly: boolean;
  /** The name it gets here; `null` for `as _` and globs. */
  readonly name: Ident | null;
  readonly vis: ResolvedVis;
  readonly span: Span;
  readonly tree: UseTree | null;
  /** `#[traits]` in aether's prelude: the methods of this trait are in scope where nothing else has one of the name. */
  readonly traits: boolean;
  /** Macros known by textual order where the import stands. */
  readonly macroScope: MacroScope | null;
  state: "open" | "active" | "done";
  /** How deep in the chain of lookups it is being resolved; breaks cycles. */
  depth: number;
  found: ByNamespace<Binding | null>;
  /** Of a glob: the module or enum. */
  source: ModuleScope | DefData | null;
  problem: ImportProblem | null;
  /** Something has been named through it. */
  used: boolean;
  /** The `use` it stands in; `null` where none is written. */
  readonly written: WrittenUse | null;
}

/** A `use` as it is written. */
export interface WrittenUse {
  readonly attrs: readonly Attr[];
  readonly span: Span;
  /** Everybody can use what it brings in. */
  readonly isPub: boolean;
  /** The module or function that it stands in. */
  readonly home: DefData;
}

/** Why an import does not work; said once, at the end. */
export type ImportProblem =
  /** The path breaks at this segment; what was searched is `null` for the scope itself. */
  | { readonly kind: "segment"; readonly index: number; readonly within: Def | null; readonly isPrefixEnd: boolean }
  | { readonly kind: "name"; readonly within: Def | null }
  | { readonly kind: "private"; readonly ident: Ident; readonly def: DefData }
  | { readonly kind: "ambiguous"; readonly ident: Ident; readonly binding: Binding }
  | { readonly kind: "tooManySupers"; readonly ident: Ident };

class Table {
  readonly own = new Map<string, Binding>();
  /** Names worked out before, imports included. */
  readonly known = new Map<string, Binding | null>();
  /** Names being worked out, with how deep the lookup is. */
  readonly active = new Map<string, number>();
  /** Names as code in this module sees them, preludes included. */
  readonly lexical = new Map<string, Binding | null>();
}

export class ModuleScope implements Module {
  readonly tables: ByNamespace<Table> = { type: new Table(), value: new Table(), macro: new Table() };
  readonly named = new Map<string, ImportData[]>();
  readonly globs: ImportData[] = [];
  /** `use T as _`. */
  readonly unnamed: ImportData[] = [];
  /** Reads the file of a lazy module. */
  loader: (() => void) | null = null;
  /** Names of the language items in it, if it is lazy. */
  holds: readonly string[] = [];
  /** All macros in it are expanded: lookups may be remembered. */
  settled = false;
  traits: readonly DefData[] | null = null;
  /** Its file is not there: nobody knows what it has. */
  isMissing = false;
  #def: DefData | null = null;

  constructor(
    readonly parent: ModuleScope | null,
    readonly crate: Crate,
    readonly transparent: boolean,
  ) {}

  get def(): DefData {
    return this.#def ?? bug("a module without its definition");
  }

  attach(def: DefData): void {
    this.#def = def;
  }

  /** The module proper: block scopes belong to one. */
  get normal(): ModuleScope {
    return this.transparent && this.parent !== null ? this.parent.normal : this;
  }

  load(): void {
    const loader = this.loader;
    if (loader === null) return;
    this.loader = null;
    loader();
  }
}
