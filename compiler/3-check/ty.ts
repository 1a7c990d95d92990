/**
 * Types as the checker knows them. Lifetimes play no part in them: what is written of them is kept beside (`region`), for the ownership check,
 * and two types that differ in it alone are the same.
 *
 * Types are immutable values compared with `sameType` (structural), never by printed text. Inference variables live in
 * an `InferCtx` and are gone from everything phase 3 hands on.
 */
import type { Bound, NodeId } from "../ast/ast.js";
import type { Def } from "../2-resolve/defs.js";
import type { Span } from "../source.js";

export type IntKind = "i8" | "i16" | "i32" | "i64" | "i128" | "isize" | "u8" | "u16" | "u32" | "u64" | "u128" | "usize";
export type FloatKind = "f32" | "f64";

export type Ty =
  | { readonly kind: "int"; readonly int: IntKind }
  | { readonly kind: "float"; readonly float: FloatKind }
  | { readonly kind: "bool" }
  | { readonly kind: "char" }
  | { readonly kind: "str" }
  | { readonly kind: "never" }
  /** struct, enum; and the library's lang structs (`Box`, `Vec`, `String`, `Rc`, `UnsafeCell` …). */
  | { readonly kind: "adt"; readonly def: Def; readonly args: readonly GArg[]; /** Lifetime arguments as written in a signature. */ readonly regions?: readonly string[] }
  | { readonly kind: "ref"; readonly mut: boolean; readonly to: Ty; readonly region?: string }
  /** `()` is the empty tuple. */
  | { readonly kind: "tuple"; readonly elems: readonly Ty[] }
  | { readonly kind: "array"; readonly elem: Ty; readonly len: Const }
  | { readonly kind: "slice"; readonly elem: Ty }
  | { readonly kind: "fnPtr"; readonly params: readonly Ty[]; readonly ret: Ty; readonly unsafe?: true }
  /** The zero-sized type of a named fn, tuple struct constructor or tuple variant constructor. `args` are those of its parents first. */
  | { readonly kind: "fnDef"; readonly def: Def; readonly args: readonly GArg[] }
  /** The type of one closure expression; `args` are the generic parameters of the body it stands in, as seen by the user of the type. */
  | { readonly kind: "closure"; readonly closure: ClosureInfo; readonly args: readonly GArg[] }
  /** The future of one `async` block (or of an async closure's call), likewise. */
  | { readonly kind: "asyncBlock"; readonly block: AsyncInfo; readonly args: readonly GArg[] }
  /** The future that calling this async fn gives. */
  | { readonly kind: "asyncFn"; readonly def: Def; readonly args: readonly GArg[] }
  /** `join!(…)` as a future: output is a tuple, or for `try_join!` a Result of one. */
  | { readonly kind: "joinFuture"; readonly futures: readonly Ty[]; readonly try: boolean }
  | { readonly kind: "dyn"; readonly principal: TraitRefNoSelf | null; readonly projections: readonly DynProjection[]; /** Auto traits, sorted by id. */ readonly autos: readonly Def[]; readonly region?: string }
  /** A generic parameter: `index` counts from the outermost parent; in traits `Self` is 0. */
  | { readonly kind: "param"; readonly def: Def | null; readonly index: number; readonly name: string }
  /** `<self as Trait<args>>::Assoc<own>` that could not (yet) be resolved further. `args[0]` is Self. */
  | { readonly kind: "proj"; readonly assoc: Def; readonly args: readonly GArg[] }
  /** `impl Trait` in return position: known by its bounds until lowering reveals it. */
  | { readonly kind: "opaque"; readonly opaque: OpaqueInfo; readonly args: readonly GArg[] }
  | { readonly kind: "infer"; readonly id: number; readonly var: "general" | "int" | "float" }
  /** After a reported mistake: fits everything, silences what follows from it. */
  | { readonly kind: "error" };

/** A generic argument: a type or a constant. */
export type GArg = Ty | Const;

export type Const =
  | { readonly kind: "constValue"; readonly value: bigint | boolean; /** `char` constants are their code point. */ readonly ty: Ty }
  | { readonly kind: "constParam"; readonly def: Def | null; readonly index: number; readonly name: string }
  | { readonly kind: "constInfer"; readonly id: number }
  /** `N * 2` and other expressions over parameters. */
  | { readonly kind: "constExpr"; readonly body: Def | null; readonly node: NodeId; readonly args: readonly GArg[] }
  | { readonly kind: "constError" };

/** `Trait<args>` with Self as `args[0]`. */
export interface TraitRef {
  readonly trait: Def;
  readonly args: readonly GArg[];
}

/** `dyn Trait<args>`: Self left out. */
export interface TraitRefNoSelf {
  readonly trait: Def;
  readonly args: readonly GArg[];
}

export interface DynProjection {
  readonly assoc: Def;
  readonly args: readonly GArg[];
  readonly ty: Ty;
}

export type Predicate =
  | { readonly kind: "trait"; readonly ref: TraitRef }
  | { readonly kind: "projection"; readonly assoc: Def; readonly args: readonly GArg[]; readonly ty: Ty };

export type ClosureKind = "Fn" | "FnMut" | "FnOnce";

/** One closure expression. Filled while its body is inferred, complete after it. */
export interface ClosureInfo {
  readonly id: NodeId;
  /** The item whose body it stands in. */
  readonly owner: Def;
  /** An async closure: calling it gives a future. */
  readonly async: boolean;
  /** How many closures and bodies of futures it stands in, there. */
  readonly nesting: number;
  /** Its head, for messages. */
  readonly span?: Span;
  /** What gives its result, for messages. */
  readonly result?: Span;
  kind: ClosureKind | null;
  params: readonly Ty[];
  ret: Ty;
  /** What the closure holds (`&T` for what it borrows): decides `Copy`, `Clone`, `Send`. Unset until captures are known. */
  upvars?: readonly Ty[];
  /** A call changes or uses up what it captured, whatever kind of closure is expected where it stands. */
  changes?: boolean;
  /** No closure or block is made in it that could see its parameters after a call. */
  keepsNothing?: boolean;
}

export interface AsyncInfo {
  readonly id: NodeId;
  readonly owner: Def;
  /** How many closures and bodies of futures it stands in, there. */
  readonly nesting: number;
  /** For messages. */
  readonly span?: Span;
  /** Of a `gen` block: the type of the items it yields. */
  output: Ty;
  /** `gen { }` is an iterator, `gen async { }` a stream; unset for a future. */
  readonly gen?: "iterator" | "stream";
  /** What the block holds, as for closures. */
  upvars?: readonly Ty[];
}

export interface OpaqueInfo {
  readonly id: NodeId;
  readonly owner: Def;
  /** The bounds as they are written, with their lifetimes. */
  readonly syntax: readonly Bound[];
  /** Bounds with `args[0]` of each the opaque type itself; generic over the owner's parameters. */
  bounds: readonly Predicate[];
  /** Known once the owner's body is checked; in terms of the owner's parameters. */
  hidden: Ty | null;
}
