/**
 * The syntax tree: what the parser makes and every later phase reads.
 *
 * Nodes are values: readonly, discriminated by `kind`, numbered by `id`. What later phases learn about a node
 * lives in side tables keyed by its id. Parentheses leave no node, but an `Expr` remembers them where they matter.
 */
import type { Span } from "../source.js";
import type { Tok } from "./token.js";

export type NodeId = number;

interface Node {
  readonly id: NodeId;
  readonly span: Span;
}

/** A name where it stands; hygiene is `span.ctxt`. Raw identifiers lose their `r#`. */
export interface Ident {
  readonly name: string;
  readonly span: Span;
}

// ---------------------------------------------------------------- paths and generics

export interface Path {
  readonly id: NodeId;
  readonly span: Span;
  /** `::a::b` */
  readonly global: boolean;
  /** `self`, `super`, `crate`, `$crate` and `Self` are segments with that name. */
  readonly segments: readonly PathSegment[];
}

export interface PathSegment {
  readonly ident: Ident;
  readonly args: GenericArgs | null;
}

/** `<A, 'a, 3, Item = B, Item: Bound>`, or the sugar `(A, B) -> C` of the Fn traits. */
export type GenericArgs =
  | { readonly kind: "angle"; readonly args: readonly GenericArg[]; readonly constraints: readonly AssocConstraint[]; readonly span: Span }
  | { readonly kind: "paren"; readonly inputs: readonly Type[]; readonly output: Type | null; readonly span: Span };

export type GenericArg =
  | { readonly kind: "lifetime"; readonly lifetime: Lifetime }
  | { readonly kind: "type"; readonly type: Type }
  | { readonly kind: "const"; readonly expr: Expr };

export interface AssocConstraint {
  readonly ident: Ident;
  readonly args: GenericArgs | null;
  readonly term: { readonly kind: "eq"; readonly type: Type } | { readonly kind: "bound"; readonly bounds: readonly Bound[] };
}

/** `name` without the quote. */
export interface Lifetime {
  readonly name: string;
  readonly span: Span;
}

export interface QSelf {
  readonly type: Type;
  /** `<T as Trait>::x`: how many leading segments of the path name the trait; 0 in `<T>::x`. */
  readonly position: number;
}

export interface Generics {
  readonly params: readonly GenericParam[];
  readonly where: readonly WherePredicate[];
  readonly span: Span;
}

/** Attributes that only say whether something is there. */
export interface Conditional {
  readonly attrs?: readonly Attr[];
}

export type GenericParam = Conditional & (
  | (Node & { readonly kind: "lifetime"; readonly lifetime: Lifetime; readonly bounds: readonly Lifetime[] })
  | (Node & { readonly kind: "type"; readonly ident: Ident; readonly bounds: readonly Bound[]; readonly default: Type | null })
  | (Node & { readonly kind: "const"; readonly ident: Ident; readonly type: Type; readonly default: Expr | null })
);

export type Bound =
  | { readonly kind: "trait"; readonly path: Path; /** `?Sized` */ readonly maybe: boolean; /** `for<'a>` */ readonly hrtb: readonly Lifetime[]; readonly span: Span }
  | { readonly kind: "lifetime"; readonly lifetime: Lifetime; readonly span: Span };

export type WherePredicate =
  | { readonly kind: "type"; readonly hrtb: readonly Lifetime[]; readonly type: Type; readonly bounds: readonly Bound[]; readonly span: Span }
  | { readonly kind: "lifetime"; readonly lifetime: Lifetime; readonly bounds: readonly Lifetime[]; readonly span: Span };

// ---------------------------------------------------------------- types

export type Type = Node &
  (
    | { readonly kind: "path"; readonly qself: QSelf | null; readonly path: Path }
    | { readonly kind: "ref"; readonly lifetime: Lifetime | null; readonly mut: boolean; readonly type: Type }
    /** Parsed so that it can be refused in plain words. */
    | { readonly kind: "rawPtr"; readonly mut: boolean; readonly type: Type }
    | { readonly kind: "tuple"; readonly elems: readonly Type[] }
    | { readonly kind: "array"; readonly elem: Type; readonly len: Expr }
    | { readonly kind: "slice"; readonly elem: Type }
    | { readonly kind: "fn"; readonly hrtb: readonly Lifetime[]; readonly unsafe: boolean; readonly params: readonly FnPtrParam[]; readonly ret: Type | null }
    | { readonly kind: "never" }
    | { readonly kind: "infer" }
    | { readonly kind: "dyn"; readonly bounds: readonly Bound[]; /** Written without `dyn` (refused, E0782). */ readonly bare: boolean }
    | { readonly kind: "impl"; readonly bounds: readonly Bound[] }
    | { readonly kind: "macro"; readonly mac: MacroCall }
    | { readonly kind: "error" }
  );

export interface FnPtrParam {
  readonly name: Ident | null;
  readonly type: Type;
}

// ---------------------------------------------------------------- patterns

export type Pat = Node &
  (
    | { readonly kind: "wild" }
    /** `x`, `ref mut x`, `x @ sub`. Whether a bare name is a binding, a constant or a unit variant is for names to say. */
    | { readonly kind: "ident"; readonly ident: Ident; readonly byRef: boolean; readonly mut: boolean; readonly sub: Pat | null }
    | { readonly kind: "lit"; readonly expr: Expr }
    | { readonly kind: "range"; readonly lo: Expr | null; readonly hi: Expr | null; readonly inclusive: boolean }
    | { readonly kind: "ref"; readonly mut: boolean; readonly pat: Pat }
    | { readonly kind: "tuple"; readonly elems: readonly Pat[] }
    | { readonly kind: "slice"; readonly elems: readonly Pat[] }
    /** `..` inside a tuple, slice or tuple struct. */
    | { readonly kind: "rest" }
    | { readonly kind: "path"; readonly qself: QSelf | null; readonly path: Path }
    | { readonly kind: "tupleStruct"; readonly qself: QSelf | null; readonly path: Path; readonly elems: readonly Pat[] }
    | { readonly kind: "struct"; readonly qself: QSelf | null; readonly path: Path; readonly fields: readonly FieldPat[]; readonly rest: boolean }
    | { readonly kind: "or"; readonly alts: readonly Pat[] }
    | { readonly kind: "macro"; readonly mac: MacroCall }
    | { readonly kind: "error" }
  );

export interface FieldPat {
  /** `0` for tuple fields. */
  readonly ident: Ident;
  readonly pat: Pat;
  readonly shorthand: boolean;
  readonly attrs: readonly Attr[];
  readonly span: Span;
}

// ---------------------------------------------------------------- expressions

export type BinOp = "+" | "-" | "*" | "/" | "%" | "&" | "|" | "^" | "<<" | ">>" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "&&" | "||";
export type AssignOp = "+" | "-" | "*" | "/" | "%" | "&" | "|" | "^" | "<<" | ">>";
export type UnOp = "-" | "!" | "*";

export type Lit =
  | { readonly kind: "int"; readonly value: bigint; readonly suffix: string | null }
  /** `text` has no `_` and no suffix. */
  | { readonly kind: "float"; readonly text: string; readonly suffix: string | null }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "char"; readonly value: number }
  | { readonly kind: "byte"; readonly value: number }
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "byteStr"; readonly value: Uint8Array }
  | { readonly kind: "cStr"; readonly value: Uint8Array };

export type Expr = Node & { /** Outer attributes, where there are any. */ readonly attrs?: readonly Attr[]; /** Stood in parentheses. */ readonly paren?: boolean } & (
    | { readonly kind: "lit"; readonly lit: Lit }
    | { readonly kind: "path"; readonly qself: QSelf | null; readonly path: Path }
    | { readonly kind: "unary"; readonly op: UnOp; readonly expr: Expr }
    | { readonly kind: "binary"; readonly op: BinOp; readonly opSpan: Span; readonly lhs: Expr; readonly rhs: Expr }
    | { readonly kind: "assign"; readonly lhs: Expr; readonly rhs: Expr; readonly opSpan: Span }
    | { readonly kind: "assignOp"; readonly op: AssignOp; readonly opSpan: Span; readonly lhs: Expr; readonly rhs: Expr }
    | { readonly kind: "ref"; readonly mut: boolean; readonly expr: Expr; /** `&raw const x`: parsed, refused. */ readonly raw: boolean }
    | { readonly kind: "cast"; readonly expr: Expr; readonly type: Type }
    | { readonly kind: "call"; readonly callee: Expr; readonly args: readonly Expr[] }
    | { readonly kind: "methodCall"; readonly receiver: Expr; readonly segment: PathSegment; readonly args: readonly Expr[] }
    /** `ident` is `0` for tuple fields; `generics`: arguments after the name, which only a method could have. */
    | { readonly kind: "field"; readonly expr: Expr; readonly ident: Ident; readonly generics?: Span }
    | { readonly kind: "index"; readonly expr: Expr; readonly index: Expr; /** Where the `[` stands. */ readonly open: number }
    | { readonly kind: "range"; readonly lo: Expr | null; readonly hi: Expr | null; readonly inclusive: boolean }
    | { readonly kind: "tuple"; readonly elems: readonly Expr[] }
    | { readonly kind: "array"; readonly elems: readonly Expr[] }
    | { readonly kind: "repeat"; readonly elem: Expr; readonly len: Expr }
    | { readonly kind: "struct"; readonly qself: QSelf | null; readonly path: Path; readonly fields: readonly FieldInit[]; readonly base: Expr | null; /** `..` with nothing after it, in destructuring assignment. */ readonly rest: boolean }
    | { readonly kind: "block"; readonly block: Block; readonly label: Label | null }
    | { readonly kind: "unsafe"; readonly block: Block }
    | { readonly kind: "const"; readonly block: Block }
    | { readonly kind: "async"; readonly move: boolean; readonly block: Block }
    /** `gen { }` and `gen async { }`. */
    | { readonly kind: "gen"; readonly async: boolean; readonly move: boolean; readonly block: Block }
    | { readonly kind: "if"; readonly cond: Expr; readonly then: Block; readonly else: Expr | null }
    /** Only inside the condition of `if` and `while`. */
    | { readonly kind: "let"; readonly pat: Pat; readonly expr: Expr }
    | { readonly kind: "match"; readonly scrutinee: Expr; readonly arms: readonly Arm[] }
    | { readonly kind: "loop"; readonly block: Block; readonly label: Label | null }
    | { readonly kind: "while"; readonly cond: Expr; readonly block: Block; readonly label: Label | null }
    | { readonly kind: "for"; readonly await: boolean; readonly pat: Pat; readonly iter: Expr; readonly block: Block; readonly label: Label | null }
    | { readonly kind: "break"; readonly label: Label | null; readonly expr: Expr | null }
    | { readonly kind: "continue"; readonly label: Label | null }
    | { readonly kind: "return"; readonly expr: Expr | null }
    | { readonly kind: "yield"; readonly expr: Expr | null }
    | { readonly kind: "await"; readonly expr: Expr; readonly awaitSpan: Span }
    | { readonly kind: "try"; readonly expr: Expr }
    | { readonly kind: "closure"; readonly closure: Closure }
    /** `_` on the left of an assignment. */
    | { readonly kind: "underscore" }
    | { readonly kind: "macro"; readonly mac: MacroCall }
    /** `async_try { … }`, before its `.catch(…)`. */
    | { readonly kind: "asyncTry"; readonly block: Block }
    /* The rest is what built-in macros expand into; the parser never makes them from plain source. */
    | { readonly kind: "formatArgs"; readonly format: FormatArgs }
    | { readonly kind: "select"; readonly select: Select }
    | { readonly kind: "join"; readonly join: Join }
    /** `defer! { … }`: the block runs when the surrounding block is left. */
    | { readonly kind: "defer"; readonly block: Block }
    | { readonly kind: "error" }
  );

export interface FieldInit {
  readonly ident: Ident;
  readonly expr: Expr;
  readonly shorthand: boolean;
  readonly attrs: readonly Attr[];
  readonly span: Span;
}

export interface Label {
  readonly name: string;
  readonly span: Span;
}

export interface Arm {
  readonly pat: Pat;
  readonly guard: Expr | null;
  readonly body: Expr;
  readonly attrs: readonly Attr[];
  readonly span: Span;
}

export interface Closure {
  readonly async: boolean;
  readonly move: boolean;
  readonly params: readonly ClosureParam[];
  readonly ret: Type | null;
  readonly body: Expr;
  /** `|a, b|` */
  readonly headSpan: Span;
}

export interface ClosureParam extends Conditional {
  readonly pat: Pat;
  readonly type: Type | null;
}

export interface Block extends Node {
  readonly stmts: readonly Stmt[];
  /** The expression without `;` at the end. */
  readonly tail: Expr | null;
  readonly innerAttrs: readonly Attr[];
}

export type Stmt =
  | (Node & { readonly kind: "let"; readonly pat: Pat; readonly type: Type | null; readonly init: Expr | null; readonly else: Block | null; readonly attrs: readonly Attr[] })
  | (Node & { readonly kind: "expr"; readonly expr: Expr; readonly semi: boolean })
  | (Node & { readonly kind: "item"; readonly item: Item })
  /** `m! { … }` or `m!(…);` standing as a statement: may expand to items and statements. */
  | (Node & { readonly kind: "macro"; readonly mac: MacroCall; readonly semi: boolean; readonly attrs: readonly Attr[] })
  | (Node & { readonly kind: "empty" });

// ---------------------------------------------------------------- macros

export type Delim = "(" | "[" | "{";

export interface MacroCall extends Node {
  readonly path: Path;
  readonly delim: Delim;
  /** The tokens between the delimiters, balanced. */
  readonly tokens: readonly Tok[];
}

/** `format_args!` after parsing its string. */
export interface FormatArgs {
  readonly span: Span;
  readonly pieces: readonly FormatPiece[];
  /** Positional, then named, then captured `{name}` arguments, each evaluated once in this order. */
  readonly args: readonly Expr[];
}

export type FormatPiece =
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "arg"; readonly arg: number; readonly trait: FormatTrait; readonly spec: FormatSpec; readonly span: Span };

export type FormatTrait = "Display" | "Debug" | "LowerHex" | "UpperHex" | "Octal" | "Binary" | "LowerExp" | "UpperExp" | "Pointer";

export interface FormatSpec {
  readonly fill: string | null;
  readonly align: "<" | "^" | ">" | null;
  readonly sign: "+" | "-" | null;
  readonly alternate: boolean;
  readonly zero: boolean;
  /** `{:x?}` and `{:X?}` */
  readonly debugHex: "x" | "X" | null;
  readonly width: FormatCount | null;
  readonly precision: FormatCount | null;
}

export type FormatCount = { readonly kind: "lit"; readonly value: number } | { readonly kind: "arg"; readonly arg: number };

export interface Select {
  readonly biased: boolean;
  readonly arms: readonly SelectArm[];
  readonly else: Expr | null;
}

export interface SelectArm {
  readonly pat: Pat;
  readonly future: Expr;
  readonly cond: Expr | null;
  readonly body: Expr;
  readonly span: Span;
}

export interface Join {
  readonly futures: readonly Expr[];
  /** `try_join!` */
  readonly try: boolean;
  /** `tokio::join!(…)` awaits by itself; ours is a future. */
  readonly awaits: boolean;
  /** tokio rotates the branch that is polled first, futures does not. */
  readonly rotates: boolean;
}

// ---------------------------------------------------------------- items

export type Visibility =
  | { readonly kind: "inherited" }
  | { readonly kind: "pub"; readonly span: Span }
  /** `pub(crate)`, `pub(super)`, `pub(self)`, `pub(in path)` */
  | { readonly kind: "in"; readonly path: Path; readonly span: Span };

export interface Attr {
  readonly path: Path;
  /** `#![…]` */
  readonly inner: boolean;
  /** What follows the path: nothing, `= expr`, or tokens in delimiters. */
  readonly args:
    | { readonly kind: "none" }
    | { readonly kind: "eq"; readonly expr: Expr }
    | { readonly kind: "list"; readonly tokens: readonly Tok[] };
  readonly span: Span;
  /** `///` and `//!`: the text; the path is then `doc`. */
  readonly doc: string | null;
}

export type Item = Node & { readonly attrs: readonly Attr[]; readonly vis: Visibility; /** Empty for `impl`, `use`, `extern` and macro calls. */ readonly ident: Ident } & (
    | { readonly kind: "fn"; readonly fn: FnDecl }
    | { readonly kind: "struct"; readonly generics: Generics; readonly data: VariantData }
    | { readonly kind: "union"; readonly generics: Generics; readonly data: VariantData }
    | { readonly kind: "enum"; readonly generics: Generics; readonly variants: readonly Variant[] }
    | { readonly kind: "trait"; readonly unsafe: boolean; /** `auto trait`, in the library only. */ readonly auto?: boolean; readonly generics: Generics; readonly supertraits: readonly Bound[]; readonly items: readonly AssocItem[] }
    | { readonly kind: "traitAlias"; readonly generics: Generics; readonly bounds: readonly Bound[] }
    | { readonly kind: "impl"; readonly unsafe: boolean; readonly generics: Generics; readonly negative: boolean; readonly trait: Path | null; readonly self: Type; readonly items: readonly AssocItem[]; /** Its items are made when something looks at them: it is the library's, or a derive wrote it. */ readonly lazy?: boolean }
    | { readonly kind: "typeAlias"; readonly generics: Generics; readonly type: Type | null }
    | { readonly kind: "const"; readonly type: Type | null; readonly expr: Expr | null }
    | { readonly kind: "static"; readonly mut: boolean; readonly type: Type | null; readonly expr: Expr | null }
    | { readonly kind: "mod"; /** `null` for `mod x;` */ readonly items: readonly Item[] | null }
    | { readonly kind: "use"; readonly tree: UseTree }
    | { readonly kind: "externCrate"; readonly name: Ident; readonly rename: Ident | null }
    | { readonly kind: "externBlock"; readonly abi: string | null; readonly items: readonly ForeignItem[] }
    | { readonly kind: "macroRules"; readonly tokens: readonly Tok[] }
    | { readonly kind: "macro"; readonly mac: MacroCall }
    | { readonly kind: "error" }
  );

export interface FnDecl {
  readonly const: boolean;
  readonly async: boolean;
  /** `gen fn`, `async gen fn` */
  readonly gen: boolean;
  readonly unsafe: boolean;
  readonly abi: string | null;
  readonly generics: Generics;
  readonly self: SelfParam | null;
  readonly params: readonly Param[];
  readonly ret: Type | null;
  /** Whether it is a declaration that ends in `;`. In the library the body itself is read at the first look at it. */
  readonly hasBody: boolean;
  readonly body: Block | null;
  /** `fn name(…) -> T`, without the body. */
  readonly headSpan: Span;
}

export interface SelfParam extends Node {
  readonly ref: boolean;
  readonly lifetime: Lifetime | null;
  readonly mut: boolean;
  /** `self: T` */
  readonly type: Type | null;
}

export interface Param {
  readonly pat: Pat;
  readonly type: Type;
  readonly attrs: readonly Attr[];
  readonly span: Span;
}

export type VariantData =
  | { readonly kind: "unit" }
  | { readonly kind: "tuple"; readonly fields: readonly FieldDef[] }
  | { readonly kind: "struct"; readonly fields: readonly FieldDef[] };

export interface FieldDef extends Node {
  readonly vis: Visibility;
  /** `0`, `1` … for tuple fields. */
  readonly ident: Ident;
  readonly type: Type;
  readonly attrs: readonly Attr[];
}

export interface Variant extends Node {
  readonly ident: Ident;
  readonly data: VariantData;
  readonly discriminant: Expr | null;
  readonly attrs: readonly Attr[];
}

export type AssocItem = Node & { readonly attrs: readonly Attr[]; readonly vis: Visibility; readonly ident: Ident; /** `default fn` (specialisation, refused) */ readonly default: boolean } & (
    | { readonly kind: "fn"; readonly fn: FnDecl }
    | { readonly kind: "const"; readonly type: Type; readonly expr: Expr | null }
    | { readonly kind: "type"; readonly generics: Generics; readonly bounds: readonly Bound[]; readonly type: Type | null }
    | { readonly kind: "macro"; readonly mac: MacroCall }
  );

export type ForeignItem = Node & { readonly attrs: readonly Attr[]; readonly vis: Visibility; readonly ident: Ident } & (
    | { readonly kind: "fn"; readonly fn: FnDecl }
    | { readonly kind: "static"; readonly mut: boolean; readonly type: Type }
    | { readonly kind: "type"; readonly generics: Generics }
    | { readonly kind: "macro"; readonly mac: MacroCall }
  );

export type UseTree = { readonly id: NodeId; readonly span: Span; /** `use ::a` */ readonly global: boolean; readonly prefix: readonly Ident[] } & (
    /** `use a::b as c`; `rename` `_` imports a trait's methods only. */
    | { readonly kind: "simple"; readonly rename: Ident | null }
    | { readonly kind: "glob" }
    | { readonly kind: "group"; readonly trees: readonly UseTree[] }
  );

export interface SourceUnit {
  readonly items: readonly Item[];
  readonly innerAttrs: readonly Attr[];
  readonly span: Span;
}
