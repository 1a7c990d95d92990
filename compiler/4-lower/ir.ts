/**
 * The intermediate representation: JavaScript-shaped, monomorphic, with everything Rust leaves implicit written out.
 *
 *   let x = f(a, g()?).await;        const t0 = g(); if (t0 instanceof Err) { …drops; return t0 } await x = start f(a, t0)
 *
 * Statements are structured (no jumps but `break`/`continue` to labelled loops and blocks); expressions are plain JavaScript
 * expressions without control flow besides `cond`, `and`, `or`. Lowering spills operands to temporaries so that evaluation order is
 * Rust's. Only `await` and `poll` statements suspend; `split/` turns a body that has any into a start and a resume function.
 */
import type { Span } from "../source.js";

/** A variable of one function; printed as its name, made unique by `id` where names collide. */
export interface IrVar {
  readonly id: number;
  readonly name: string;
}

export type IrExpr =
  | { readonly k: "var"; readonly var: IrVar }
  /** number, bigint, string, boolean, or `undefined`. */
  | { readonly k: "lit"; readonly value: number | bigint | string | boolean | undefined }
  /** A function, class or shared object made by this compilation (`IrGlobal.name`). */
  | { readonly k: "global"; readonly name: string }
  /** A name imported from the runtime or an intrinsics module. */
  | { readonly k: "import"; readonly module: string; readonly name: string }
  | { readonly k: "call"; readonly callee: IrExpr; readonly args: readonly IrExpr[]; readonly span: Span | null }
  | { readonly k: "method"; readonly object: IrExpr; readonly name: string; readonly args: readonly IrExpr[]; readonly span: Span | null }
  | { readonly k: "new"; readonly callee: IrExpr; readonly args: readonly IrExpr[] }
  | { readonly k: "member"; readonly object: IrExpr; readonly name: string }
  | { readonly k: "index"; readonly object: IrExpr; readonly index: IrExpr }
  | { readonly k: "binary"; readonly op: IrBinOp; readonly lhs: IrExpr; readonly rhs: IrExpr }
  | { readonly k: "unary"; readonly op: "-" | "!" | "~" | "+" | "typeof"; readonly expr: IrExpr }
  | { readonly k: "cond"; readonly test: IrExpr; readonly then: IrExpr; readonly else: IrExpr }
  | { readonly k: "assignExpr"; readonly target: IrExpr; readonly value: IrExpr }
  /** `(a, b, c)` */
  | { readonly k: "seq"; readonly exprs: readonly IrExpr[] }
  | { readonly k: "array"; readonly elems: readonly IrExpr[] }
  | { readonly k: "object"; readonly props: readonly { readonly name: string; readonly value: IrExpr }[] }
  /** A JS arrow function; captures by JavaScript scoping. */
  | { readonly k: "arrow"; readonly params: readonly IrVar[]; readonly body: readonly IrStmt[]; readonly name: string | null }
  | { readonly k: "template"; readonly parts: readonly string[]; readonly exprs: readonly IrExpr[] }
  /** The context a hand-written future is polled with in this task. */
  | { readonly k: "cx" }
  /** JavaScript given by the library with `$0`, `$1` … for the arguments (each used at most once, in order, unless a variable or literal). */
  | { readonly k: "inline"; readonly code: string; readonly args: readonly IrExpr[] };

export type IrBinOp = "+" | "-" | "*" | "/" | "%" | "&" | "|" | "^" | "<<" | ">>" | ">>>" | "===" | "!==" | "<" | "<=" | ">" | ">=" | "&&" | "||" | "instanceof" | "**";

export type IrStmt =
  /** `let` (or `const` when never assigned again) in the innermost block. */
  | { readonly k: "let"; readonly var: IrVar; readonly init: IrExpr | null; readonly span: Span | null }
  | { readonly k: "expr"; readonly expr: IrExpr; readonly span: Span | null }
  | { readonly k: "assign"; readonly target: IrExpr; readonly value: IrExpr; readonly span: Span | null }
  | { readonly k: "if"; readonly test: IrExpr; readonly then: readonly IrStmt[]; readonly else: readonly IrStmt[] }
  | { readonly k: "switch"; readonly on: IrExpr; readonly cases: readonly { readonly tests: readonly (number | string | bigint)[]; readonly body: readonly IrStmt[] }[]; /** `null`: nothing else can happen. No fall-through. */ readonly default: readonly IrStmt[] | null }
  /** `label: for (;;) { … }`; `test` makes it `while (test)`, `update` a `for (; test; update)` that `continue` runs. */
  | { readonly k: "loop"; readonly label: IrLabel; readonly test: IrExpr | null; readonly update: IrExpr | null; readonly body: readonly IrStmt[] }
  /** `label: { … }` */
  | { readonly k: "block"; readonly label: IrLabel | null; readonly body: readonly IrStmt[] }
  | { readonly k: "break"; readonly label: IrLabel }
  | { readonly k: "continue"; readonly label: IrLabel }
  | { readonly k: "return"; readonly value: IrExpr | null; readonly span: Span | null }
  | { readonly k: "throw"; readonly value: IrExpr; readonly span: Span | null }
  /** Catches panics; never contains a suspension that the handler must see across (see `IrFn.droppable` for unwinding). */
  | { readonly k: "try"; readonly body: readonly IrStmt[]; readonly param: IrVar; readonly handler: readonly IrStmt[] }
  /**
   * One await point: `dst = future.await`. `start` is evaluated once and gives the value or PENDING with the suspended child in `R.top`;
   * afterwards the child is polled with `child.fn(child)` (`resume` if statically known). `held`: the child is the frame in this variable, which `start` polls.
   */
  | { readonly k: "await"; readonly dst: IrVar | null; readonly start: IrExpr; readonly resume: IrExpr | null; readonly held?: IrVar; readonly once?: boolean; readonly span: Span; readonly what: string }
  /**
   * A poll loop: `body` runs at once and again after every wake, until it leaves by `break`/`return`; reaching its end suspends.
   * Awaits of stored futures, `select!` and `join!` are made of it. Children live in ordinary variables.
   */
  | { readonly k: "poll"; readonly label: IrLabel; readonly body: readonly IrStmt[]; readonly span: Span; readonly what: string };

export interface IrLabel {
  readonly id: number;
  readonly name: string;
}

/** How a variable that needs dropping is dropped; it holds `undefined` when there is nothing to drop. */
export interface IrDroppable {
  readonly var: IrVar;
  /** Statements that drop the value in `var` (they need not test for `undefined`). Contain no await. */
  readonly drop: readonly IrStmt[];
}

export interface IrFn {
  readonly name: string;
  readonly params: readonly IrVar[];
  readonly body: readonly IrStmt[];
  readonly async: boolean;
  /** The body is one await of a call, whose frame serves callers as this function's own: see `forwards` in bindings.ts. */
  readonly forwards?: boolean;
  /**
   * Every variable with drop glue, in order of declaration: dropped newest first when a panic unwinds, and when the suspended future is
   * dropped (after the child it awaits). Normal exits are already written out in `body`.
   */
  readonly droppable: readonly IrDroppable[];
  /** Parameters of an async fn that have drop glue, in declaration order, for a future dropped before its first poll. */
  readonly paramDrops: readonly IrDroppable[];
  readonly span: Span;
  /** What the programmer calls it, for traces and comments: `Pool::get`, `main::{async block}`. */
  readonly title: string;
  /** Exported from the module under this name. */
  readonly export: string | null;
}

export type IrGlobal =
  | { readonly k: "fn"; readonly fn: IrFn }
  /** One class per struct, tuple, variant, dyn pair; `methods` in the order given. */
  | { readonly k: "class"; readonly name: string; readonly title: string; readonly fields: readonly string[]; /** Fields with a fixed value, set first: `tag`. */ readonly fixed: readonly { readonly name: string; readonly value: number }[]; readonly methods: readonly IrMethod[] }
  /** `const name = init;` evaluated when the module loads, or when first used if `lazy`; it is `early` while `init` is being evaluated. */
  | { readonly k: "const"; readonly name: string; readonly init: IrExpr; readonly lazy: boolean; readonly early: IrExpr | null; readonly body: readonly IrStmt[] };

export interface IrMethod {
  readonly name: string;
  readonly kind: "method" | "get" | "set";
  readonly params: readonly IrVar[];
  /** `this` is the variable with id 0 named `this`. */
  readonly body: readonly IrStmt[];
}

export interface IrModule {
  /** Something in it leaves async cleanup behind when it is dropped. */
  readonly leavesCleanup?: boolean;
  /** In dependency-friendly order: classes, functions, constants. */
  readonly globals: readonly IrGlobal[];
  /** Source positions that panics refer to by index. */
  readonly locations: readonly Span[];
  readonly main: {
    readonly name: string;
    readonly async: boolean;
    /** The function that turns what main returns into an exit code (and reports an `Err`); `null` where that is always 0. */
    readonly report: string | null;
    /** `#[tokio::main(start_paused = true)]` */
    readonly startPaused?: boolean;
    /** `#[tokio::main(flavor = "multi_thread")]` */
    readonly threads?: boolean;
    /** `#[tokio::main(flavor = "local")]` */
    readonly local?: boolean;
  } | null;
  readonly tests: readonly IrTest[];
}

export interface IrTest {
  readonly name: string;
  readonly fn: string;
  readonly async: boolean;
  /** Why it is not run; empty without a reason. */
  readonly ignored: string | null;
  /** `#[should_panic(expected = "…")]`; empty string without text. */
  readonly shouldPanic: string | null;
  /** As for `main`. */
  readonly report?: string | null;
  readonly startPaused?: boolean;
  readonly threads?: boolean;
  readonly local?: boolean;
}
