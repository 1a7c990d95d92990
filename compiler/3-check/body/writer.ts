/** Writes the typed tree once inference is done: every type resolved, every late decision taken. */
import type { NodeId } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import { misc } from "../infer/cause.js";
import { hasInfer, hasProj, isConst, mapConstParts, mapParts, type Mapper, ERROR, CONST_ERROR } from "../ty-util.js";
import type { Callee, LocalId, Thir, ThirLocal, TPat } from "../thir.js";
import type { Const, GArg, Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import type { Node, PatNode, PatShape, Shape, Use } from "./node.js";

/** A callee whose arguments may still be open. */
export type OpenCallee = Callee;

/** What `make` gives is new each time: the rest is put in rather than copied together, as there are many. */
interface Rest {
  id: NodeId;
  ty: Ty;
  span: Span;
}

export class Writer {
  /** Variables in the order they are met. */
  readonly locals = new Map<LocalId, ThirLocal>();

  constructor(readonly f: BodyCx) {}

  expr(node: Node, use: Use = "read"): Thir {
    const made = node.make(this, use) as Shape & Rest;
    made.id = node.id;
    made.ty = this.ty(node.ty, node.span);
    made.span = node.span;
    return made;
  }

  exprs(nodes: readonly Node[]): readonly Thir[] {
    return nodes.map((n) => this.expr(n));
  }

  pat(node: PatNode): TPat {
    const made = node.make(this) as PatShape & Omit<Rest, "id">;
    made.ty = this.ty(node.ty, node.span);
    made.span = node.span;
    return made;
  }

  /** The type with nothing open in it. What is open is reported, once. */
  ty(ty: Ty, span: Span): Ty {
    const raw = this.f.infer.resolve(ty);
    const now = hasProj(raw) ? this.f.infer.resolve(this.f.infer.normalize(raw, misc(span))) : raw;
    if (!hasInfer(now)) return now;
    this.#reportOpen(now, span);
    return CLOSE.ty(now);
  }

  arg(arg: GArg, span: Span): GArg {
    if (!isConst(arg)) return this.ty(arg, span);
    const now = this.f.infer.resolveArg(arg);
    if (!hasInfer(now)) return now;
    this.#reportOpen(now, span);
    return CONST_ERROR;
  }

  args(args: readonly GArg[], span: Span): readonly GArg[] {
    return args.map((a) => this.arg(a, span));
  }

  callee(callee: OpenCallee, span: Span): Callee {
    return { kind: callee.kind, def: callee.def, args: this.args(callee.args, span) };
  }

  #reportOpen(arg: GArg, span: Span): void {
    const open = firstOpen(arg);
    // What waits for the type says more than that it is open.
    if (this.f.infer.reportOpenGoals()) return;
    if (open !== null && open.kind === "infer") this.f.annotationsNeeded(open, span);
    else if (!this.f.tainted) this.f.error("E0284", span, "type annotations needed", { label: "cannot infer the value of a constant" });
  }
}

/** Every open variable becomes the error type. */
const CLOSE: Mapper = {
  ty: (ty) => (ty.kind === "infer" ? ERROR : mapParts(ty, CLOSE)),
  con: (c) => (c.kind === "constInfer" ? CONST_ERROR : mapConstParts(c, CLOSE)),
};

function firstOpen(arg: GArg): Ty | Const | null {
  let found: Ty | Const | null = null;
  const finder: Mapper = {
    ty: (ty) => {
      if (ty.kind === "infer") found ??= ty;
      else mapParts(ty, finder);
      return ty;
    },
    con: (c) => {
      if (c.kind === "constInfer") found ??= c;
      else mapConstParts(c, finder);
      return c;
    },
  };
  if (isConst(arg)) finder.con(arg);
  else finder.ty(arg);
  return found;
}
