/**
 * The typed tree: what phase 3 hands to the ownership check and to lowering.
 *
 * Names and types are settled: every inference variable is resolved, method calls are calls of a named fn with its generic
 * arguments, overloaded operators are calls, auto-ref/deref and coercions are explicit, macros and sugar of the
 * type-directed kind (`?`, `for`, ranges) are desugared. Still generic: types may mention the item's own parameters.
 *
 * Value or place: an expression of kind `local`, `static`, `field`, `index`, `deref`, `upvar`-less captured local denotes a
 * place. Used where a value is wanted it is read: copied if its type is `Copy`, else moved; lowering decides that once generic
 * parameters are known. `borrow` takes a place without reading it.
 */
import type { BinOp, FormatSpec, FormatTrait, NodeId } from "../ast/ast.js";
import type { Def } from "../2-resolve/defs.js";
import type { Span } from "../source.js";
import type { AsyncInfo, ClosureInfo, GArg, Ty } from "./ty.js";

export type LocalId = NodeId;

export interface ThirLocal {
  readonly id: LocalId;
  readonly name: string;
  readonly ty: Ty;
  readonly mut: boolean;
  readonly span: Span;
}

/** A checked body: of a fn, a constant, a static. */
export interface Body {
  readonly def: Def;
  readonly params: readonly BodyParam[];
  readonly ret: Ty;
  /** `async fn`: `ret` is the output; calling it makes a future. */
  readonly async: boolean;
  readonly value: Thir;
  readonly locals: ReadonlyMap<LocalId, ThirLocal>;
  /** Some part had an error: do not lower. */
  readonly tainted: boolean;
}

export interface BodyParam {
  readonly pat: TPat;
  readonly ty: Ty;
  readonly span: Span;
}

/** How a fn is reached. Generic arguments: those of the parents (impl or trait, Self first) and then its own. */
export type Callee =
  /** A fn, an inherent method, an extern "js" fn, a constructor of a tuple struct or variant. */
  | { readonly kind: "fn"; readonly def: Def; readonly args: readonly GArg[] }
  /** A trait's method: `args[0]` is Self. Lowering finds the impl once Self is known, or calls through the vtable where Self is `dyn`. */
  | { readonly kind: "traitFn"; readonly def: Def; readonly args: readonly GArg[] };

interface Node {
  readonly id: NodeId;
  readonly ty: Ty;
  readonly span: Span;
}

export type Thir = Node &
  (
    | { readonly kind: "lit"; readonly value: LitValue }
    | { readonly kind: "local"; readonly local: LocalId }
    | { readonly kind: "static"; readonly def: Def }
    /** A `const`, associated constant (`args` with Self first) or const parameter; evaluated once per use as in Rust. */
    | { readonly kind: "const"; readonly def: Def; readonly args: readonly GArg[] }
    | { readonly kind: "constParam"; readonly index: number; readonly name: string }
    /** A fn item, constructor or method as a value. */
    | { readonly kind: "fnRef"; readonly callee: Callee }
    | { readonly kind: "call"; readonly callee: Callee; readonly args: readonly Thir[]; /** The span a panic in it points at. */ readonly callSpan: Span }
    /** Calling a closure, fn pointer, `dyn Fn`, or a type parameter bound by an Fn trait. `callee` is the place or value called. */
    | { readonly kind: "callValue"; readonly callee: Thir; readonly via: "Fn" | "FnMut" | "FnOnce" | "fnPtr"; readonly args: readonly Thir[] }
    /** struct or variant literal; `fields` in the order written, `base` of `..base` (fields not written are taken from it one by one). */
    | { readonly kind: "adt"; readonly variant: Def; readonly fields: readonly { readonly index: number; readonly value: Thir }[]; readonly base: Thir | null }
    | { readonly kind: "tuple"; readonly elems: readonly Thir[] }
    | { readonly kind: "array"; readonly elems: readonly Thir[] }
    | { readonly kind: "repeat"; readonly elem: Thir; readonly len: GArg }
    /** Field of a struct, tuple, closure-free. `variant` is set for the fields of an enum variant (only in desugarings). */
    | { readonly kind: "field"; readonly base: Thir; readonly index: number; readonly name: string }
    /** Built-in index of array, slice or `Vec` by `usize`; bounds-checked. */
    | { readonly kind: "index"; readonly base: Thir; readonly index: Thir; /** Where the `[` stands. */ readonly open: number }
    /** `*e` of a reference or `Box`; overloaded `Deref` is a call of `deref` and then this. */
    | { readonly kind: "deref"; readonly base: Thir }
    | { readonly kind: "borrow"; readonly mut: boolean; /** Auto-ref of a method receiver, or an argument borrowed again: two-phase. */ readonly auto: boolean; readonly place: Thir }
    /** Built-in operators on primitives only (and `==` of unit, bool, char). Operands have the type the operator asks for. */
    | { readonly kind: "binary"; readonly op: BinOp; readonly lhs: Thir; readonly rhs: Thir }
    | { readonly kind: "unary"; readonly op: "-" | "!"; readonly expr: Thir }
    | { readonly kind: "cast"; readonly expr: Thir; readonly cast: CastKind }
    /** A coercion that changes the representation (or may): the type of the node is the target. */
    | { readonly kind: "coerce"; readonly expr: Thir; readonly coercion: Coercion }
    | { readonly kind: "assign"; readonly place: Thir; readonly value: Thir }
    /** Built-in compound assignment on primitives: the right side is evaluated first. Overloaded ones are calls. */
    | { readonly kind: "assignOp"; readonly op: BinOp; readonly place: Thir; readonly value: Thir }
    | { readonly kind: "block"; readonly block: TBlock; /** Target of `break 'label`. */ readonly label: NodeId | null; /** `const { … }` */ readonly constant?: true }
    | { readonly kind: "if"; readonly cond: Thir; readonly then: Thir; readonly else: Thir | null }
    /** Only below conditions of `if`, loops' `if` desugarings and match guards. */
    | { readonly kind: "let"; readonly pat: TPat; readonly value: Thir }
    | { readonly kind: "match"; readonly scrutinee: Thir; readonly arms: readonly TArm[]; /** What it was written as; for messages and temporaries' scopes. */ readonly source: "match" | "for" | "try" | "await" | "iflet" }
    /** `loop` and, with a leading `if !cond { break }`-free `cond`, `while`. `id` is the target of jumps. */
    | { readonly kind: "loop"; readonly cond: Thir | null; readonly body: Thir }
    /** `for pat in iter`: `iter` already is the result of `IntoIterator::into_iter`; `next` is the callee of `Iterator::next` for its type. `id` is the target of jumps. */
    | { readonly kind: "for"; readonly await: boolean; readonly iter: Thir; readonly next: Callee; readonly pat: TPat; readonly body: Thir }
    | { readonly kind: "break"; readonly target: NodeId; readonly value: Thir | null }
    | { readonly kind: "continue"; readonly target: NodeId }
    | { readonly kind: "return"; readonly value: Thir | null }
    /** `e?` on `Option`, `Result`, `Poll` of these: `from` converts the error (`From::from`), null where none is needed; `failure`: it makes what is returned of the error (`FromFailure::from_failure`). The enclosing fn, closure or async block returns. */
    | { readonly kind: "try"; readonly expr: Thir; readonly on: "option" | "result" | "failure"; readonly from: Callee | null; /** The type that is returned early. */ readonly ret: Ty }
    /** `future` already is the result of `IntoFuture::into_future`. */
    | { readonly kind: "await"; readonly future: Thir; readonly awaitSpan: Span }
    | { readonly kind: "yield"; readonly value: Thir }
    | { readonly kind: "closure"; readonly info: ClosureInfo; readonly captures: readonly Capture[]; readonly params: readonly BodyParam[]; readonly body: Thir; readonly move: boolean }
    | { readonly kind: "asyncBlock"; readonly info: AsyncInfo; readonly captures: readonly Capture[]; readonly body: Thir; readonly move: boolean }
    /** `gen { }` / `gen async { }`: an iterator or a stream. */
    | { readonly kind: "genBlock"; readonly async: boolean; readonly info: AsyncInfo; readonly captures: readonly Capture[]; readonly body: Thir }
    | { readonly kind: "formatArgs"; readonly pieces: readonly TFormatPiece[]; /** Each a reference to the formatted value. */ readonly args: readonly Thir[] }
    | { readonly kind: "select"; readonly biased: boolean; readonly arms: readonly TSelectArm[]; readonly else: Thir | null }
    | { readonly kind: "join"; readonly futures: readonly Thir[]; readonly try: boolean; readonly awaits: boolean; readonly rotates: boolean }
    | { readonly kind: "defer"; readonly captures: readonly Capture[]; readonly body: Thir }
    | { readonly kind: "error" }
  );

export type LitValue =
  | { readonly kind: "int"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "char"; readonly value: number }
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "byteStr"; readonly value: Uint8Array };

export type CastKind =
  /** int, float, char, bool, u8 to one another: the types say which. */
  | "numeric"
  /** A field-less enum to an integer. */
  | "enumToInt"
  /** A function to an integer: a number of its own. */
  | "fnToInt"
  | "noop";

export type Coercion =
  /** never to anything */
  | "never"
  /** `[T; N]` to `[T]`, behind a pointer. */
  | "unsizeArray"
  /** A type to `dyn Trait`, behind a pointer. `source` is the sized type behind it. */
  | { readonly kind: "unsizeDyn"; readonly source: Ty }
  /** `dyn Sub` to `dyn Super` (or dropping auto traits). */
  | "upcast"
  | "fnItemToPtr"
  | "closureToPtr"
  /** `&mut T` to `&T`. */
  | "mutToShared";

export interface TBlock {
  readonly id: NodeId;
  readonly stmts: readonly TStmt[];
  readonly tail: Thir | null;
  readonly span: Span;
}

export type TStmt =
  | { readonly kind: "let"; readonly pat: TPat; readonly init: Thir | null; readonly else: Thir | null; readonly span: Span }
  | { readonly kind: "expr"; readonly expr: Thir; readonly span: Span };

export interface TArm {
  readonly pat: TPat;
  readonly guard: Thir | null;
  readonly body: Thir;
  readonly span: Span;
}

export interface TSelectArm {
  readonly pat: TPat;
  readonly future: Thir;
  readonly cond: Thir | null;
  readonly body: Thir;
  /** The output of the future, which the pattern is matched against. */
  readonly output: Ty;
}

export type TFormatPiece =
  | { readonly kind: "str"; readonly value: string }
  | {
      readonly kind: "arg";
      readonly arg: number;
      readonly trait: FormatTrait;
      /** The fn that formats it (`Display::fmt` for the type behind the reference). */
      readonly callee: Callee;
      readonly spec: Omit<FormatSpec, "width" | "precision">;
      readonly width: TFormatCount | null;
      readonly precision: TFormatCount | null;
    };

export type TFormatCount = { readonly kind: "lit"; readonly value: number } | { readonly kind: "arg"; readonly arg: number };

/**
 * What a closure or async block takes from its surroundings: a place, which is a local and fields of it. Where the place that is used
 * lies behind a `*` of a reference, the local or field that holds the reference is captured (mode `ref`), and `exact` tells the rest.
 */
export interface Capture {
  readonly local: LocalId;
  /** Field indices from the local inwards: `a.b.0`. Empty for the whole local. */
  readonly fields: readonly number[];
  /** The type of the captured place. */
  readonly ty: Ty;
  /** `value` moves, or copies where the type is `Copy`. */
  readonly mode: "value" | "ref" | "mut";
  readonly span: Span;
  /** For the ownership check: the place as precisely as Rust captures it, and how. Two captures of the same `local` and `fields` have been merged into one here. */
  readonly exact: readonly ExactCapture[];
}

export interface ExactCapture {
  readonly path: readonly (number | "deref")[];
  readonly mode: "value" | "ref" | "mut";
  readonly span: Span;
}

/** Patterns with binding modes settled: default binding modes have become explicit `deref`s and `ref` bindings. */
export type TPat = { readonly ty: Ty; readonly span: Span } & (
  | { readonly kind: "wild" }
  | { readonly kind: "binding"; readonly local: LocalId; readonly name: string; readonly mode: "value" | "ref" | "mut"; readonly sub: TPat | null }
  /** Compares with `==` on primitives and `&str`; string and byte string constants too. */
  | { readonly kind: "const"; readonly value: LitValue }
  /** A constant item of ADT type has been unfolded into the other kinds; one that cannot be is compared with this fn. */
  | { readonly kind: "range"; readonly lo: LitValue | null; readonly hi: LitValue | null; readonly inclusive: boolean }
  /** A struct or variant; only the fields that matter. */
  | { readonly kind: "variant"; readonly variant: Def; readonly fields: readonly { readonly index: number; readonly pat: TPat }[] }
  | { readonly kind: "tuple"; readonly fields: readonly { readonly index: number; readonly pat: TPat }[] }
  /** Through a reference (`&p`, or a default binding mode) or a `Box`. */
  | { readonly kind: "deref"; readonly pat: TPat }
  | { readonly kind: "slice"; readonly prefix: readonly TPat[]; readonly rest: TPat | "ignored" | null; readonly suffix: readonly TPat[] }
  | { readonly kind: "or"; readonly alts: readonly TPat[] }
  | { readonly kind: "never" }
  | { readonly kind: "error" }
);
