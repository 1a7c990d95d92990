/**
 * `gen { }` and `gen async { }`: a suspendable function that hands out values through an object.
 *
 *   yield x     gen.v = x; gen.has = true;    and wait until somebody has taken it
 *   next()      polls the frame: if it suspends with `has` set that is the next item; if it ends there are no more
 */
import type { Thir } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import { assign, binary, call, FALSE, giveBack, global, isUndefined, leave, lit, make, member, not, ref, rt, rtCall, simpleFn, TRUE, UNDEFINED, when } from "./build.js";
import { liftBody } from "./async.js";
import type { Fx } from "./fx.js";
import type { IrExpr, IrStmt, IrVar } from "./ir.js";
import { lowerOperands } from "./operands.js";

export function lowerGen(fx: Fx, e: Thir & { readonly kind: "genBlock" }): IrExpr {
  const { name, args } = liftBody(fx, e.captures, e.body, { kind: "tuple", elems: [] }, "gen", true);
  const gen = fx.bind("gen", make(global(fx.low.classes.generator()), [UNDEFINED, UNDEFINED, FALSE]));
  fx.emit(assign(member(ref(gen), "f"), call(global(`${name}$lazy`), [ref(gen), ...args])));
  return ref(gen);
}

export function lowerYield(fx: Fx, e: Thir & { readonly kind: "yield" }): IrExpr {
  const gen = fx.frame.generator;
  if (gen === null) return fx.unsupported(e.span, "`yield` here");
  const value = lowerOperands(fx, [e.value])[0] ?? UNDEFINED;
  if (fx.dead) return UNDEFINED;
  fx.emit(assign(member(ref(gen), "v"), value));
  fx.emit(assign(member(ref(gen), "has"), TRUE));
  const label = fx.newLabel("yield");
  fx.emit({ k: "poll", label, body: [when(not(member(ref(gen), "has")), [leave(label)])], span: e.span, what: "yield" });
  return UNDEFINED;
}

const G: IrVar = { id: 1, name: "gen" };
const CX: IrVar = { id: 2, name: "cx" };
const R: IrVar = { id: 3, name: "r" };
const V: IrVar = { id: 4, name: "v" };

/** `Iterator::next`, `Stream::poll_next`; `ty` is what they return. */
export function nextOfGenerator(fx: Fx, self: IrExpr, cx: IrExpr, iterator: boolean, ty: Ty): IrExpr {
  const shape = fx.low.reprs.shape(ty);
  const option = shape.k === "poll" ? fx.low.reprs.shape(shape.inner) : shape;
  const some = option.k === "option" && option.boxed;
  const ready = shape.k === "poll" && shape.boxed;
  const name = fx.low.helper(`gen$${iterator ? "next" : "poll"}${some ? "Some" : ""}${ready ? "Ready" : ""}`, (made) =>
    simpleFn(made, "next of a gen block", iterator ? [G] : [G, CX], nextBody(iterator, some, ready), fx.owner.span),
  );
  return call(global(name), iterator ? [self] : [self, cx]);
}

function nextBody(iterator: boolean, some: boolean, ready: boolean): readonly IrStmt[] {
  const g = ref(G);
  const frame = member(g, "f");
  const wrap = (e: IrExpr): IrExpr => (ready ? make(rt("Ready"), [e]) : e);
  const cx = iterator ? rtCall("contextFrom", [rt("noopWaker")]) : ref(CX);
  const item: IrStmt[] = [
    { k: "let", var: V, init: member(g, "v"), span: null },
    assign(member(g, "v"), UNDEFINED),
    assign(member(g, "has"), FALSE),
    giveBack(wrap(some ? make(rt("Some"), [ref(V)]) : ref(V))),
  ];
  const idle: IrStmt = iterator ? { k: "expr", expr: rtCall("panic", [lit("a gen block cannot wait"), lit(-1)]), span: null } : giveBack(rt("PENDING"));
  return [
    when(isUndefined(frame), [giveBack(wrap(UNDEFINED))]),
    { k: "let", var: R, init: rtCall("pollFrame", [frame, cx]), span: null },
    when(binary("===", ref(R), rt("PENDING")), [when(member(g, "has"), item), idle]),
    assign(frame, UNDEFINED),
    giveBack(wrap(UNDEFINED)),
  ];
}
