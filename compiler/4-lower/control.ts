/** `if`, loops, jumps, `?`. */
import type { Thir } from "../3-check/thir.js";
import { LazySet } from "../small-collections.js";
import { assign, cond, declare, giveBack, instanceOf, isUndefined, make, member, not, ref, rt, UNDEFINED, when } from "./build.js";
import { callTarget } from "./call.js";
import { isStatementLike, lowerInto, returnValue } from "./dest.js";
import { isFlat, lowerExpr } from "./expr.js";
import { lowerIteration } from "./for.js";
import type { Branch, Dest, Fx, JumpTarget } from "./fx.js";
import type { IrExpr, IrLabel } from "./ir.js";
import { conjuncts, hasLet, lowerCondition } from "./match.js";
import { resolveTarget } from "./target.js";

// ---------------------------------------------------------------- if

export function lowerIf(fx: Fx, e: Thir & { readonly kind: "if" }, dest: Dest): void {
  const conds = conjuncts(e.cond);
  if (conds.length === 1) {
    // The temporaries of a matched value live through both branches, those of a plain condition do not.
    const test = lowerCondition(fx, e.cond);
    if (fx.dead) return;
    const yes = fx.branch(() =>
      fx.scoped(true, () => {
        test.bind();
        lowerInto(fx, e.then, dest);
      }),
    );
    if (test.test === null) {
      for (const stmt of yes.body) fx.emit(stmt);
      fx.join([yes]);
      return;
    }
    twoWays(fx, test.test, yes, e.else, dest);
    return;
  }
  ifChain(fx, e, conds, dest);
}

function twoWays(fx: Fx, test: IrExpr, yes: Branch, otherwise: Thir | null, dest: Dest): void {
  if (yes.dead && (otherwise !== null || dest.k === "discard")) {
    fx.emit(when(test, yes.body));
    if (otherwise !== null) fx.scoped(true, () => lowerInto(fx, otherwise, dest));
    return;
  }
  const no = fx.branch(() => elseBranch(fx, otherwise, dest));
  if (yes.body.length === 0 && no.body.length > 0) fx.emit(when(not(test), no.body));
  else if (yes.body.length > 0 || no.body.length > 0) fx.emit(when(test, yes.body, no.body));
  else fx.effect(test);
  fx.join([yes, no]);
}

function elseBranch(fx: Fx, otherwise: Thir | null, dest: Dest): void {
  if (otherwise !== null) fx.scoped(true, () => lowerInto(fx, otherwise, dest));
  else if (dest.k === "return") returnValue(fx, UNDEFINED);
}

/** `if a && let p = b { … } else { … }`: nested tests; the first that fails falls out to the else branch. */
function ifChain(fx: Fx, e: Thir & { readonly kind: "if" }, conds: readonly Thir[], dest: Dest): void {
  const done = fx.newLabel("done");
  const ends: Branch[] = [];
  const nest = (i: number): void => {
    const c = conds[i];
    if (c === undefined) {
      fx.scoped(true, () => lowerInto(fx, e.then, dest));
      return;
    }
    fx.scoped(true, () => {
      const part = lowerCondition(fx, c);
      const yes = fx.branch(() => {
        part.bind();
        nest(i + 1);
        if (i < conds.length - 1 || fx.dead) return;
        fx.leaveTo(fx.depth - conds.length);
        ends.push({ body: [], dead: false, gone: fx.gone.copy() });
        fx.end({ k: "break", label: done });
      });
      if (part.test === null) for (const stmt of yes.body) fx.emit(stmt);
      else fx.emit(when(part.test, yes.body));
    });
  };
  const all = fx.branch(() => {
    nest(0);
    elseBranch(fx, e.else, dest);
  });
  if (ends.length > 0) fx.emit({ k: "block", label: done, body: all.body });
  else for (const stmt of all.body) fx.emit(stmt);
  fx.join([all, ...ends]);
}

/** An `if` whose branches are plain expressions is one itself. */
export function ifValue(fx: Fx, e: Thir & { readonly kind: "if" }): IrExpr | null {
  if (e.else === null || hasLet(e.cond) || !isFlat(e.then) || !isFlat(e.else)) return null;
  const ty = fx.tyOf(e);
  if (fx.needsDrop(ty)) return null;
  const otherwise = e.else;
  const test = fx.scopedValue(() => lowerExpr(fx, e.cond));
  if (fx.dead) return UNDEFINED;
  let a: IrExpr = UNDEFINED;
  let b: IrExpr = UNDEFINED;
  const yes = fx.branch(() => {
    a = fx.scopedValue(() => lowerExpr(fx, e.then));
  });
  const no = fx.branch(() => {
    b = fx.scopedValue(() => lowerExpr(fx, otherwise));
  });
  if (yes.body.length === 0 && no.body.length === 0 && !yes.dead && !no.dead) return cond(test, a, b);
  const v = fx.newVar("t");
  fx.emit(declare(v, null));
  const put = (branch: Branch, value: IrExpr): IrExpr[] => (branch.dead ? [] : [value]);
  fx.emit(when(test, [...yes.body, ...put(yes, a).map((x) => assign(ref(v), x))], [...no.body, ...put(no, b).map((x) => assign(ref(v), x))]));
  fx.join([yes, no]);
  return ref(v);
}

// ---------------------------------------------------------------- loops

function openLoop(fx: Fx, e: Thir, dest: Dest, name: string): { readonly target: JumpTarget; readonly label: IrLabel } {
  const label = fx.newLabel(name);
  const target: JumpTarget = { breakLabel: label, continueLabel: label, depth: fx.depth, dest, ty: fx.tyOf(e), used: false, goneAtBreak: [] };
  fx.targets.set(e.id, target);
  // What an earlier turn of the loop has filled is not empty any more.
  fx.gone = new LazySet();
  return { target, label };
}

export function lowerLoop(fx: Fx, e: Thir & { readonly kind: "loop" }, dest: Dest): void {
  const { target, label } = openLoop(fx, e, dest, e.cond === null ? "outer" : "while");
  if (e.cond !== null) return whileLoop(fx, e, e.cond, target, label);
  const body = fx.branch(() => loopBody(fx, e.body));
  fx.emit({ k: "loop", label, test: null, update: null, body: body.body });
  fx.join(target.goneAtBreak.map((gone) => ({ gone, dead: false })));
}

function loopBody(fx: Fx, body: Thir): void {
  fx.scoped(true, () => lowerInto(fx, body, { k: "discard" }));
}

function whileLoop(fx: Fx, e: Thir & { readonly kind: "loop" }, condition: Thir, target: JumpTarget, label: IrLabel): void {
  let test: IrExpr | null = null;
  const body = fx.branch(() => {
    const conds = conjuncts(condition);
    if (conds.length === 1 && !hasLet(condition)) {
      const c = fx.scopedValue(() => lowerExpr(fx, condition));
      if (fx.out.length === 0 && !fx.dead) test = c;
      else fx.emit(when(not(c), [{ k: "break", label }]));
      loopBody(fx, e.body);
      return;
    }
    fx.scoped(true, () => {
      const depth = fx.depth - 1;
      for (const c of conds) {
        const part = lowerCondition(fx, c);
        if (part.test !== null) {
          const out = fx.branch(() => {
            fx.leaveTo(depth);
            fx.end({ k: "break", label });
          });
          fx.emit(when(not(part.test), out.body));
        }
        part.bind();
      }
      loopBody(fx, e.body);
    });
  });
  fx.emit({ k: "loop", label, test: constantTrue(test) ? null : test, update: null, body: body.body });
  const ends = target.goneAtBreak.map((gone) => ({ gone, dead: false }));
  fx.join(constantTrue(test) ? ends : [{ gone: new LazySet<number>(), dead: false }, ...ends]);
}

function constantTrue(e: IrExpr | null): boolean {
  return e !== null && e.k === "lit" && e.value === true;
}

export function lowerFor(fx: Fx, e: Thir & { readonly kind: "for" }, dest: Dest): void {
  fx.scoped(true, () => {
    lowerIteration(fx, e, () => openLoop(fx, e, dest, "for"));
  });
}

// ---------------------------------------------------------------- jumps

export function lowerBreak(fx: Fx, e: Thir & { readonly kind: "break" }): IrExpr {
  const target = fx.targets.get(e.target);
  if (target === undefined) return fx.unsupported(e.span, "a jump out of this construct");
  if (e.value !== null) lowerInto(fx, e.value, target.dest);
  if (fx.dead) return UNDEFINED;
  fx.leaveTo(target.depth);
  target.used = true;
  target.goneAtBreak.push(fx.gone.copy());
  fx.end({ k: "break", label: target.breakLabel });
  return UNDEFINED;
}

export function lowerContinue(fx: Fx, e: Thir & { readonly kind: "continue" }): IrExpr {
  const target = fx.targets.get(e.target);
  if (target === undefined || target.continueLabel === null) return fx.unsupported(e.span, "a jump out of this construct");
  fx.leaveTo(target.depth);
  fx.end({ k: "continue", label: target.continueLabel });
  return UNDEFINED;
}

export function lowerReturn(fx: Fx, e: Thir & { readonly kind: "return" }): IrExpr {
  const unit = fx.low.reprs.isUnit(fx.frame.ret);
  if (e.value === null) returnNothing(fx);
  else if (unit) {
    lowerInto(fx, e.value, { k: "discard" });
    if (!fx.dead) returnNothing(fx);
  } else if (isStatementLike(e.value)) lowerInto(fx, e.value, { k: "return" });
  else {
    const value = lowerExpr(fx, e.value);
    if (!fx.dead) returnValue(fx, value);
  }
  return UNDEFINED;
}

function returnNothing(fx: Fx): void {
  fx.leaveTo(fx.frame.scopeBase);
  fx.end(giveBack(null));
}

/** `e?` */
export function lowerTry(fx: Fx, e: Thir & { readonly kind: "try" }): IrExpr {
  const ty = fx.tyOf(e.expr);
  const value = lowerExpr(fx, e.expr);
  if (fx.dead) return UNDEFINED;
  const shape = fx.low.reprs.shape(ty);
  const held = fx.repeatable(value, "r");
  const early = fx.branch(() => {
    if (shape.k === "result") returnValue(fx, errorValue(fx, e, held));
    else returnValue(fx, UNDEFINED);
  });
  fx.emit(when(shape.k === "result" ? instanceOf(held, rt("Err")) : isUndefined(held), early.body));
  const boxed = (shape.k === "result" || shape.k === "option") && shape.boxed;
  return boxed ? member(held, "v") : held;
}

function errorValue(fx: Fx, e: Thir & { readonly kind: "try" }, held: IrExpr): IrExpr {
  if (e.from === null) return held;
  const target = resolveTarget(fx.low, e.from, fx.args);
  const converted = callTarget(fx, target, [member(held, "v")], fx.ty(e.ret), e.span);
  return e.on === "failure" ? converted : make(rt("Err"), [converted]);
}
