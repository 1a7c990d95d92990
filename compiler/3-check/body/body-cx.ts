/**
 * `BodyCx`: the state of checking one body.
 *
 * The checking itself is functions over it, a file per kind of expression. What is asked of inference goes through `infer`;
 * mistakes go through `error`, which also remembers that the body must not be lowered.
 */
import type { Expr, NodeId, Type } from "../../ast/ast.js";
import type { BodyNames, Def, Module, ResolvedVis } from "../../2-resolve/defs.js";
import type { DiagnosticExtra } from "../../diagnostics/diagnostic.js";
import { LazyMap, LazySet } from "../../small-collections.js";
import type { Span } from "../../source.js";
import { bug } from "../../unreachable.js";
import type { CheckCtx } from "../context.js";
import type { Cause } from "../infer/cause.js";
import { misc } from "../infer/cause.js";
import { sourceOf } from "../infer/open-source.js";
import { annotationText } from "../infer/report.js";
import { InferCtx } from "../infer/infer-ctx.js";
import type { LowerEnv } from "../lower/lower-type.js";
import type { LocalId } from "../thir.js";
import type { GArg, Ty } from "../ty.js";
import { ERROR, hasError, someArg } from "../ty-util.js";
import { checkType } from "../items/well-formed.js";
import type { Bodies } from "./bodies.js";
import type { CoerceMany } from "./coerce-many.js";
import type { Node } from "./node.js";

/** A local variable. */
export interface Local {
  readonly id: LocalId;
  readonly name: string;
  readonly ty: Ty;
  readonly mut: boolean;
  readonly span: Span;
  /** The fn, closure or async block it belongs to. */
  readonly scope: FnScope;
}

/** What `return`, `?`, `.await` and `yield` refer to: the fn itself, a closure, an async block. */
export interface FnScope {
  readonly kind: "fn" | "const" | "closure" | "async" | "gen" | "asyncTry";
  readonly parent: FnScope | null;
  readonly depth: number;
  /** Where `return` values and the end of the body come together; `null` in constants. */
  readonly ret: CoerceMany | null;
  /** What `return` and the end of the body give. */
  readonly retTy: Ty;
  /** Why, for mismatches: the written return type. */
  readonly retSpan: Span | null;
  /** `.await` is allowed. */
  readonly async: boolean;
  /** What `yield` gives, in generators. */
  readonly yieldTy: Ty | null;
  /** The head of the fn or closure, for messages. */
  readonly span: Span;
}

/** A loop or labelled block that `break` can leave. */
export interface Breakable {
  readonly kind: "loop" | "while" | "for" | "block";
  /** `null` where `break` cannot carry a value. */
  readonly coerce: CoerceMany | null;
  readonly span: Span;
  mayBreak: boolean;
}

/** An `unsafe { }`, and whether there is need of it. */
export interface UnsafeBlock {
  readonly expr: Expr;
  used: boolean;
  /** The blocks in it that are of use, by themselves. */
  readonly within: UnsafeBlock[];
}

/** Something that can only be decided once more is known. */
export interface Deferred {
  /** Run after fallback, in order. */
  readonly run: () => void;
}

export type Diverges = boolean | "told";

export class BodyCx {
  readonly infer: InferCtx;
  readonly locals = new Map<LocalId, Local>();
  readonly breakables = new LazyMap<NodeId, Breakable>();
  readonly casts: Deferred[] = [];
  /** What needs `unsafe` and does not stand in it. */
  readonly unsafeUses: { readonly span: Span; readonly what: string }[] = [];
  readonly late: Deferred[] = [];
  /** Conversions of errors by `?` whose type was not known yet. */
  readonly questions: Deferred[] = [];
  /** Error types of `?` in async blocks and closures: `Error` if nothing else says what they are. */
  readonly openErrors: Ty[] = [];
  /** Types of expressions that a `;` made into statements: for "remove this semicolon". */
  readonly stmtTypes = new LazyMap<NodeId, Ty>();
  /** The pointer types that closures with captures were to be made into. */
  readonly refusedPointers = new LazySet<Ty>();
  /** Closures and async blocks whose result was taken to be a `Result` or `Option` because of a `?` in them. */
  readonly guessed = new LazyMap<FnScope, (found: Ty) => void>();
  /** What is written after this point is never reached; and that may have been told. */
  diverges: Diverges = false;
  #scope: FnScope | null = null;
  /** The body's own scope, for what is said after inference. */
  #root: FnScope | null = null;
  /** The innermost `unsafe { }` around. */
  unsafeBlock: UnsafeBlock | null = null;
  /** The module whose names and traits are visible: inside a block with items, that block's. */
  module: Module;

  constructor(
    readonly bodies: Bodies,
    readonly cx: CheckCtx,
    readonly def: Def,
    readonly names: BodyNames,
  ) {
    this.infer = new InferCtx(cx, def);
    this.module = def.module;
  }

  /** Some part had a mistake: what follows from it is not said, and the body is not lowered. */
  get tainted(): boolean {
    return this.infer.tainted;
  }

  set tainted(value: boolean) {
    this.infer.tainted = value;
  }

  // ------------------------------------------------------------ scopes

  get scope(): FnScope {
    return this.#scope ?? this.#root ?? bug("no scope has been entered");
  }

  withScope<T>(scope: FnScope, f: () => T): T {
    const outer = this.#scope;
    const diverged = this.diverges;
    this.#scope = scope;
    this.#root ??= scope;
    this.diverges = false;
    try {
      return f();
    } finally {
      this.#scope = outer;
      this.diverges = diverged;
    }
  }

  get depth(): number {
    return this.#scope === null ? 0 : this.#scope.depth + 1;
  }

  /** How many closures and bodies of futures the code stands in. */
  get nesting(): number {
    let count = 0;
    for (let at = this.#scope; at !== null; at = at.parent) if (at.async || at.kind === "closure" || at.kind === "gen") count++;
    return count;
  }

  get outerScope(): FnScope | null {
    return this.#scope;
  }

  // ------------------------------------------------------------ types

  /** The environment of types written in this body. */
  get env(): LowerEnv {
    return this.cx.bodyEnv(this.def, this.names, this.infer);
  }

  lowerType(type: Type): Ty {
    const written = this.cx.lowerType(type, this.env);
    if (this.cx.isLocal(this.def)) checkType(this.infer, written, type.span);
    const ty = this.infer.normalize(written, misc(type.span));
    if (hasError(ty)) this.tainted = true;
    return ty;
  }

  instantiate(ty: Ty, args: readonly GArg[], span: Span): Ty {
    const made = this.infer.instantiate(ty, args, misc(span));
    if (hasError(made)) this.tainted = true;
    return made;
  }

  /** As known now; open variables are first given the chance to be resolved. */
  known(ty: Ty, span: Span): Ty {
    return this.infer.structurally(ty, span);
  }

  /** The same, and an error where it is still open (E0282). */
  mustKnow(ty: Ty, span: Span): Ty {
    const now = this.known(ty, span);
    if (now.kind !== "infer" || now.var !== "general") return now;
    this.annotationsNeeded(now, span);
    return ERROR;
  }

  annotationsNeeded(ty: Ty, span: Span): void {
    if (!this.tainted) {
      const source = ty.kind === "infer" ? sourceOf(this.infer, ty) : null;
      const at = source?.span ?? span;
      const { label, helps } = annotationText(source?.origin ?? { kind: "misc" });
      this.error("E0282", at, "type annotations needed", { label, helps, labels: at === span ? [] : [{ span, text: "type must be known at this point" }] });
    }
    this.tainted = true;
    this.infer.unify(ty, ERROR);
  }

  show(ty: GArg): string {
    return this.cx.displayTy(this.infer.resolveArg(ty));
  }

  register(ty: Ty, trait: Def, rest: readonly GArg[], cause: Cause): void {
    this.infer.registerTrait(ty, trait, rest, cause);
  }

  isVisible(vis: ResolvedVis): boolean {
    return this.cx.program.isVisible(vis, this.module);
  }

  // ------------------------------------------------------------ what goes on

  /** Looks at a part by itself; afterwards, what was never reached before it still is not. */
  aside<T>(run: () => T): T {
    const before = this.diverges;
    this.diverges = false;
    const made = run();
    this.endAside(before);
    return made;
  }

  endAside(before: Diverges): void {
    if (before !== false && !this.#isTold()) this.diverges = before;
  }

  #isTold(): boolean {
    return this.diverges === "told";
  }

  // ------------------------------------------------------------ mistakes

  error(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    this.tainted = true;
    if (!this.infer.probing) this.cx.reportOnce(code, span, message, extra);
  }

  /** A mistake that makes nothing else doubtful, and is worth telling only if there is no other. */
  errorLast(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    if (!this.infer.probing) this.cx.reportLast(code, span, message, extra);
  }

  /** `node`: what it is about. */
  warn(lint: string, node: NodeId, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    if (this.cx.isLocal(this.def) && !this.infer.probing) this.cx.lints.push({ lint, def: this.def, node, span, message, extra });
  }

  /** Whether a mistake about these types follows from one already reported. */
  silenced(...types: readonly Ty[]): boolean {
    return types.some((t) => hasError(this.infer.resolve(t)) || this.holdsWrongFunction(t));
  }

  /** Whether there is a closure in it, or an async block, whose signature holds something wrong, which has been told. */
  holdsWrongFunction(ty: Ty): boolean {
    return someArg(this.infer.resolve(ty), (part) => (part.kind === "closure" ? this.silenced(...part.closure.params, part.closure.ret) : part.kind === "asyncBlock" && this.silenced(part.block.output)));
  }

  // ------------------------------------------------------------ nodes

  node(expr: Expr, ty: Ty, make: Node["make"], place = false): Node {
    if (hasError(ty)) this.tainted = true;
    return { id: expr.id, span: expr.span, ty, place, expr, make };
  }

  errorNode(expr: Expr): Node {
    this.tainted = true;
    return this.node(expr, ERROR, () => ({ kind: "error" }));
  }

  /** The same syntax around another node. */
  wrap(inner: Node, ty: Ty, make: Node["make"], place = false): Node {
    return { id: inner.id, span: inner.span, ty, place, expr: inner.expr, make };
  }
}
