/**
 * Definitions and what names mean: the product of phase 2.
 *
 * A `Def` stands for everything that can be named: modules, items, variants, fields' owners, generic parameters,
 * associated items. Signatures and types are phase 3's business; a `Def` only knows its syntax and its place.
 */
import type { AssocItem, Attr, Expr, FieldDef, ForeignItem, GenericParam, Item, NodeId, Stmt, Type, Pat, Variant, SourceUnit } from "../ast/ast.js";
import type { Span } from "../source.js";
import type { ImplHeading } from "./outline.js";

export type DefId = number;

export type DefKind =
  | "mod" | "struct" | "enum" | "variant" | "union" | "trait" | "traitAlias" | "typeAlias" | "fn" | "const" | "static" | "impl"
  | "assocFn" | "assocConst" | "assocType" | "typeParam" | "constParam" | "externType" | "macro" | "use" | "crate";

/** One definition. Identity is the object; `id` is dense per session and gives a total order. */
export interface Def {
  readonly id: DefId;
  readonly kind: DefKind;
  readonly name: string;
  readonly span: Span;
  /** The definition it stands in: module, trait, impl, enum (of a variant), or fn (of an inner item); `null` for a crate root. */
  readonly parent: Def | null;
  /** The module whose scope it sees. */
  readonly module: Module;
  readonly vis: ResolvedVis;
  readonly attrs: readonly Attr[];
  readonly node: DefNode;
  /** Of impls: by which names it is found, without a look at its syntax. */
  readonly heading: ImplHeading | null;
  /** Set on definitions of the library that the compiler knows by name: `#[lang = "…"]`. */
  readonly lang: string | null;
  /** `#![…]` at the start of the file of a module. */
  readonly fileAttrs: readonly Attr[];
}

export type DefNode =
  | { readonly kind: "item"; readonly item: Item }
  | { readonly kind: "assoc"; readonly item: AssocItem }
  | { readonly kind: "foreign"; readonly item: ForeignItem; /** The abi of the block. */ readonly abi: string | null }
  | { readonly kind: "variant"; readonly variant: Variant; readonly index: number }
  | { readonly kind: "genericParam"; readonly param: GenericParam }
  | { readonly kind: "crate"; readonly unit: SourceUnit }
  | { readonly kind: "none" };

/** `everywhere`, or the module inside which it may be named. */
export type ResolvedVis = { readonly kind: "public" } | { readonly kind: "restricted"; readonly to: Module };

export type Namespace = "type" | "value" | "macro";

export interface Module {
  readonly def: Def;
  readonly parent: Module | null;
  readonly crate: Crate;
  /** The block scope of inner items has a module of its own; names not found there are looked for in `parent`. */
  readonly transparent: boolean;
}

export interface Crate {
  /** `std`, `aether`, `tokio`, … or `main` for the program. */
  readonly name: string;
  /** What a running program hears that it is called: a program as its file or its package. */
  readonly title: string;
  readonly root: Module;
  /** The program itself, as against the library. */
  readonly local: boolean;
}

export type PrimName =
  | "bool" | "char" | "str" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "f32" | "f64";

/** What a path, or the resolvable front of it, names. */
export type Res =
  | { readonly kind: "def"; readonly def: Def }
  /** A local variable: the id of the identifier pattern (or closure/self parameter) that binds it. */
  | { readonly kind: "local"; readonly binding: NodeId; readonly name: string }
  | { readonly kind: "prim"; readonly name: PrimName }
  /** `Self` in a trait or an impl. */
  | { readonly kind: "self"; readonly def: Def }
  | { readonly kind: "error" };

/**
 * `Self` in a struct, union or enum is `self` of that definition, too. `Trait::name` and `<T as Trait>::name` give the trait and leave the name unresolved.
 *
 * The resolution of a path: `res` names the segments up to `segments.length - unresolved`; the rest (`Vec::new`, `T::Item`,
 * `Self::CONST`) needs types. Enum variants are resolved by name alone where the enum is named directly.
 */
export interface PathRes {
  readonly res: Res;
  readonly unresolved: number;
}

/** What resolving one body (fn body, const, static, array length, discriminant …) found. All maps are keyed by AST node ids. */
export interface BodyNames {
  /** `Path.id` of every expression, pattern, type and bound path. */
  readonly paths: ReadonlyMap<NodeId, PathRes>;
  /** `Pat.id` of identifier patterns that turned out to be constants, unit structs or unit variants. */
  readonly identPats: ReadonlyMap<NodeId, Def>;
  /** In an or-pattern the same name is bound in each alternative: maps each binding to the first one's id. */
  readonly canonicalBinding: ReadonlyMap<NodeId, NodeId>;
  /** `break`, `continue` expression id to the loop or block expression it leaves. Absent if an error was reported. */
  readonly jumps: ReadonlyMap<NodeId, NodeId>;
  /** `MacroCall.id` to what it expanded into. */
  readonly expansions: ReadonlyMap<NodeId, Expansion>;
  /** Items declared inside the body (already `Def`s, checked on their own), by their `Item.id`. */
  readonly items: ReadonlyMap<NodeId, Def>;
  /** The scopes of blocks that hold items or `use`s, by `Block.id`. */
  readonly blockModules: ReadonlyMap<NodeId, Module>;
}

export type Expansion =
  | { readonly kind: "expr"; readonly expr: Expr }
  | { readonly kind: "stmts"; readonly stmts: readonly Stmt[]; readonly tail: Expr | null }
  | { readonly kind: "pat"; readonly pat: Pat }
  | { readonly kind: "type"; readonly type: Type }
  | { readonly kind: "items"; readonly items: readonly Item[] };

/**
 * The program after phase 2. Modules, imports and item-level macros are resolved; bodies are resolved on demand
 * (`body`), so that what a program does not reach of the library costs nothing.
 */
/** One word of an attribute. */
export interface AttrWord {
  readonly text: string;
  /** A literal text, in its quotes. */
  readonly isText: boolean;
  readonly span: Span;
}

export type AttrPart = readonly AttrWord[];

/** The text that `#[should_panic]` expects of the message, or the code of what is wrong with the attribute. */
export type ExpectedPanic = { readonly text: string } | { readonly code: string };

export interface Program {
  readonly crates: readonly Crate[];
  /** The crate being compiled. */
  readonly main: Crate;
  /** Every definition made so far, by id. Grows when bodies with inner items are resolved. */
  readonly defs: readonly Def[];
  /** Whether a trait that is implemented or bound by does not exist: what has which methods is not known then. */
  readonly lostTrait: boolean;
  /** Items that name lifetimes which are not there: one of theirs may be what was meant. */
  readonly lostLifetimes: ReadonlySet<Def>;
  /** A `.rs` file: what it says means what it means in Rust, without what is easier here. */
  readonly isRust: boolean;
  /** The names of the functions and constants of a trait. The library's is not read for that. */
  valueNames(trait: Def): Iterable<string>;
  /** Children in source order: items of a module, associated items of a trait or impl, variants of an enum. */
  children(def: Def): readonly Def[];
  /** The impl blocks of all loaded crates in a stable order. Grows as inner items are met; read it through `implsSince`. */
  impls(): readonly Def[];
  /** Has the impls made that the library keeps back until somebody asks for a trait of this name. */
  loadImpls(trait: string): void;
  /** Generic parameters (types and consts, in order; lifetimes are erased) that `def` itself declares. */
  genericParams(def: Def): readonly Def[];
  /** Resolves signatures: every path in generics, bounds, field types, parameter and return types, trait refs of this definition. */
  signatureNames(def: Def): BodyNames;
  /** Resolves the body of a fn, const, static, variant discriminant or assoc const; for a fn the parameter patterns too. */
  bodyNames(def: Def): BodyNames;
  /** A language item of the library, `null` if the library lacks it. */
  lang(name: string): Def | null;
  /** Finds `std::fmt::Display`-like absolute paths; for the compiler's own needs. */
  lookup(path: string, ns: Namespace): Def | null;
  /** Traits whose methods can be called in this module (declared, imported, glob, prelude, `use T as _`), including those of enclosing block scopes. */
  traitsInScope(module: Module): readonly Def[];
  /** Traits whose methods can be called as well where none of those has one of the name. Asking may read files of the library. */
  preludeTraits(module: Module): readonly Def[];
  /** The traits with methods for others' types in the crates that the program names. Asking may read files of the library. */
  extensionTraits(module: Module): readonly Def[];
  /** The shortest path by which code in `from` can import a trait; `null` if there is none. */
  importPathOf(def: Def, from: Module): string | null;
  /** Whether code in `from` may name or use something of this visibility. */
  isVisible(vis: ResolvedVis, from: Module): boolean;
  /** Visibility of a field (`FieldDef.vis`) of the given struct or variant. */
  fieldVis(owner: Def, field: FieldDef): ResolvedVis;
  /** Names close to a misspelt one, best first, for did-you-mean. */
  similarNames(name: string, candidates: Iterable<string>): readonly string[];
  /** The path by which people know it, `std::collections::HashMap`. */
  pathOf(def: Def): string;
  /** That path as it has to be written: `r#fn` for a name that is a keyword. */
  writtenPath(def: Def): string;
  /** What `#[should_panic]` asks for, or the code of the error where it is not of a form it can have. */
  expectedPanic(attr: Attr): ExpectedPanic;
  /** What stands in the parentheses of an attribute, parted at its commas; empty where it has none. */
  attrParts(attr: Attr): readonly AttrPart[];
  /** Where to show a mistake: as `userSpan`, but the body of a macro that the program itself defines is shown as it stands. */
  errorSpan(span: Span): Span;
  /** Made by a macro that what another one made has called. */
  isOfNestedMacro(span: Span): boolean;
  /** Whether it stands in the text of the program, be it in a macro of its own, and not in what the library or the compiler has made. */
  isWritten(span: Span): boolean;
  /** What others can name of the program: modules and items. */
  exported(): ReadonlySet<Def>;
  /** The imports of the program that nothing is named through, those of one `use` together. `calls`: all names that are called as methods. */
  unusedImports(usedTraits: ReadonlyMap<Module, ReadonlySet<Def>>, calls: ReadonlySet<string>): readonly UnusedUse[];
  /** The macros of the program that nothing calls. */
  unusedMacros(): readonly Def[];
  /** The call site that a span made by macro expansion comes from: what the programmer wrote. */
  userSpan(span: Span): Span;
}

/** Imports of one `use` that bring in what nothing needs. */
export interface UnusedUse {
  readonly home: Def;
  readonly attrs: readonly Attr[];
  /** As they are written, `a::b as c`, in their order. */
  readonly imports: readonly { readonly text: string; readonly span: Span }[];
}
