/** Blocks, conditions, matches, and ways out. */
import { isPlaceExpr } from "../thir-walk.js";
import type { TArm, TBlock, Thir, TPat, TStmt } from "../thir.js";
import type { Ty } from "../ty.js";
import { isConst } from "../ty-util.js";
import type { Builder, Scope } from "./builder.js";
import { projected } from "./build-call.js";
import { fill, give, type How, into, taken, value, whyInto } from "./build-expr.js";
import { eachBinding, hasMutRefs, hasRefs } from "../pat-walk.js";
import { bind, declare, test } from "./build-pat.js";
import { place, rvaluePlace } from "./build-place.js";
import { guarding } from "./guards.js";
import type { Place } from "./graph.js";
import { isJoined } from "./joined.js";

// ---------------------------------------------------------------- blocks

export function block(b: Builder, e: Thir & { readonly kind: "block" }, dest: Place | null, how: How, extend: Scope | null): void {
  if (e.label === null) {
    const outer = b.inConst;
    b.inConst ||= e.constant === true;
    inside(b, e.block, dest, how, extend);
    b.inConst = outer;
    return;
  }
  const end = b.newBlock();
  b.targets.set(e.label, { depth: b.depth, breakTo: end, continueTo: end, dest });
  inside(b, e.block, dest, how, extend);
  b.goto(end);
  b.moveTo(end);
}

/** The block's variables end with it; temporaries of its tail live on with the statement around it. */
function inside(b: Builder, body: TBlock, dest: Place | null, how: How, extend: Scope | null): void {
  const scope = b.open(false);
  for (const stmt of body.stmts) statement(b, stmt, scope);
  if (body.tail !== null) into(b, body.tail, dest, how, extend);
  else if (dest !== null) b.emit({ span: body.span, dest, how });
  b.leave();
}

function statement(b: Builder, stmt: TStmt, scope: Scope): void {
  if (stmt.kind === "expr") {
    if (stmt.expr.kind === "defer") into(b, stmt.expr, null, "init");
    else b.scoped(true, () => discard(b, stmt.expr));
    return;
  }
  const { pat, init } = stmt;
  if (init === null) {
    declare(b, pat, scope);
    unset(b, pat);
    return;
  }
  if (stmt.else === null) b.scoped(true, () => letInit(b, pat, init, scope));
  else letElse(b, pat, init, stmt.else, scope);
}

/** A value nobody wants is dropped at once. */
function discard(b: Builder, e: Thir): void {
  const temp = value(b, e);
  if (temp === null) return;
  if (b.shared.drops.usesRegions(e.ty)) b.use(temp, "move", e.span);
  else if (b.shared.needsDrop !== null) b.emit({ span: e.span, ends: { local: temp.root, what: "dead" } });
}

/** `let x;`, `let (x, y);` */
function unset(b: Builder, pat: TPat): void {
  eachBinding(pat, (p) => {
    const local = b.byId.get(p.local);
    if (local === undefined) return;
    local.late = true;
    b.emit({ span: p.span, ends: { local, what: "unset" } });
  });
}

function letInit(b: Builder, pat: TPat, init: Thir, scope: Scope): void {
  if (pat.kind === "binding" && pat.mode === "value" && pat.sub === null) {
    const local = (declare(b, pat, { entries: [], temps: false }), b.byId.get(pat.local));
    into(b, init, local?.place ?? null, "init", scope);
    if (local !== undefined) b.schedule(local, scope);
    return;
  }
  // The pattern of a plain `let` looks at nothing but what it binds.
  const from = initialized(b, pat, init, scope);
  declare(b, pat, scope);
  b.matching = init.span;
  bind(b, pat, from);
}

function letElse(b: Builder, pat: TPat, init: Thir, otherwise: Thir, scope: Scope): void {
  b.open(true);
  const from = initialized(b, pat, init, scope);
  declare(b, pat, scope);
  const fail = b.newBlock();
  test(b, pat, from, init.span);
  fork(b, fail, true);
  b.matching = init.span;
  bind(b, pat, from);
  b.leave();
  const next = b.newBlock();
  b.goto(next);
  b.moveTo(fail);
  value(b, otherwise);
  b.moveTo(next);
}

/** What the pattern of a `let` takes apart. A value lives as long as the block only if the pattern borrows from it; what is borrowed in the value does so anyway. */
function initialized(b: Builder, pat: TPat, init: Thir, scope: Scope): Place {
  if (isPlaceExpr(init)) return matched(b, init, [pat], hasRefs(pat) ? scope : null);
  return rvaluePlace(b, init, hasRefs(pat) ? scope : null, scope);
}

/** What patterns are matched against: the place itself, or a temporary for a value. */
function matched(b: Builder, e: Thir, pats: readonly TPat[], extend: Scope | null): Place {
  const from = place(b, e, pats.some(hasMutRefs) ? "mut" : "read", extend);
  if (isPlaceExpr(e)) b.use(from, "named", e.span);
  return from;
}

// ---------------------------------------------------------------- conditions

/** Goes on in the current block where the condition holds, to `no` where it does not. */
export function condition(b: Builder, e: Thir, no: number, scope: Scope): void {
  if (e.kind === "let") {
    const from = matched(b, e.value, [e.pat], null);
    declare(b, e.pat, scope);
    test(b, e.pat, from, e.value.span);
    fork(b, no, true);
    b.matching = e.value.span;
    bind(b, e.pat, from);
    return;
  }
  if (e.kind === "binary" && e.op === "&&") {
    condition(b, e.lhs, no, scope);
    condition(b, e.rhs, no, scope);
    return;
  }
  if (e.kind === "binary" && e.op === "||") {
    const yes = b.newBlock();
    refuted(b, e.lhs, yes);
    b.scoped(true, () => condition(b, e.rhs, no, scope));
    b.goto(yes);
    b.moveTo(yes);
    return;
  }
  b.scoped(true, () => value(b, e));
  fork(b, no, false);
}

/** Goes on where a condition does not hold, and to `yes` where it does: what comes later knows which of its parts have been looked at. */
function refuted(b: Builder, e: Thir, yes: number): void {
  if (e.kind === "binary" && e.op === "||") {
    refuted(b, e.lhs, yes);
    refuted(b, e.rhs, yes);
    return;
  }
  if (e.kind === "binary" && e.op === "&&") {
    const no = b.newBlock();
    const scope = b.open(false);
    condition(b, e.lhs, no, scope);
    refuted(b, e.rhs, yes);
    b.leave();
    b.goto(no);
    b.moveTo(no);
    return;
  }
  b.scoped(true, () => value(b, e));
  fork(b, yes, true);
}

/**
 * Goes on in a new block, or in `other`. What a pattern that always matches leaves for the arms after it, or for `else`, is checked as if it
 * might not match: nobody has to know which patterns do. Of the two `first` is looked at before the other: of several mistakes with one cause the first
 * that is met is told, and that should be the one that rustc meets first. It looks at what a test is made for first, at `false` before `true`.
 */
function fork(b: Builder, other: number | null, first: boolean): void {
  const from = b.at;
  const next = b.newBlock();
  if (!first && other !== null) b.link(from, other);
  b.goto(next);
  if (first && other !== null) b.link(from, other);
  b.moveTo(next);
}

export function lazyBoolean(b: Builder, e: Thir, dest: Place | null, how: How): void {
  const end = b.newBlock();
  if (e.kind === "binary" && e.op === "||") {
    refuted(b, e.lhs, end);
    b.scoped(true, () => value(b, e.rhs));
  } else {
    const scope = b.open(false);
    condition(b, e, end, scope);
    b.leave();
  }
  b.goto(end);
  b.moveTo(end);
  fill(b, e, dest, how);
}

/** Temporaries of a branch's tail end with the branch. */
export function ifExpr(b: Builder, e: Thir & { readonly kind: "if" }, dest: Place | null, how: How, extend: Scope | null): void {
  const no = b.newBlock();
  const end = b.newBlock();
  const scope = b.open(false);
  condition(b, e.cond, no, scope);
  const joins = isJoined(b, e);
  b.scoped(true, () => joining(b, e, dest, joins, () => into(b, e.then, dest, how, extend)));
  b.leave();
  b.goto(end);
  b.moveTo(no);
  const { else: otherwise } = e;
  if (otherwise !== null) b.scoped(true, () => joining(b, e, dest, joins, () => into(b, otherwise, dest, how, extend)));
  else fill(b, e, dest, how);
  b.goto(end);
  b.moveTo(end);
}

export function matchExpr(b: Builder, e: Thir & { readonly kind: "match" }, dest: Place | null, how: How, extend: Scope | null): void {
  const from = matched(b, e.scrutinee, e.arms.map((a) => a.pat), null);
  const end = b.newBlock();
  const joins = isJoined(b, e);
  for (const [i, arm] of e.arms.entries()) {
    const next = b.newBlock();
    const rest = e.arms.slice(i + 1, i + 1 + ARMS_COMPARED);
    matchArm(b, e, arm, from, next, rest, () => joining(b, e, dest, joins, () => into(b, arm.body, dest, how, extend)));
    b.goto(end);
    b.moveTo(next);
  }
  b.moveTo(end);
}

function joining(b: Builder, e: Thir, dest: Place | null, joins: boolean, arm: () => void): void {
  const outer = b.joined;
  if (joins && dest?.root === b.ret) b.joined ??= e.span;
  arm();
  b.joined = outer;
}

/** So many arms after one are asked whether they come before it: the variants of an enum are looked at in the order of their declaration. */
const ARMS_COMPARED = 8;

function variantIndex(b: Builder, pat: TPat): number | null {
  if (pat.kind === "deref") return variantIndex(b, pat.pat);
  if (pat.kind !== "variant" || pat.ty.kind !== "adt") return null;
  return b.t.cx.adt(pat.ty.def).variants.findIndex((v) => v.def === pat.variant);
}

function comesAfter(b: Builder, arm: TArm, rest: readonly TArm[]): boolean {
  const index = variantIndex(b, arm.pat);
  return index !== null && rest.length > 0 && rest.every((r) => (variantIndex(b, r.pat) ?? index) < index);
}

function matchArm(b: Builder, { scrutinee, arms }: Thir & { readonly kind: "match" }, arm: TArm, from: Place, next: number, rest: readonly TArm[], body: () => void): void {
  const scope = b.open(false);
  b.open(true);
  declare(b, arm.pat, scope);
  test(b, arm.pat, from, scrutinee.span);
  fork(b, rest.length > 0 ? next : null, !comesAfter(b, arm, rest));
  b.matching = scrutinee.span;
  if (arm.guard === null) bind(b, arm.pat, from);
  else {
    bind(b, arm.pat, from, "before guard");
    for (const { local } of scope.entries) b.guarded.add(local);
    const { guard } = arm;
    guarding(b, arms, guard, arm.pat, from, () => condition(b, guard, next, scope));
    b.guarded.clear();
    b.matching = scrutinee.span;
    bind(b, arm.pat, from, "after guard");
  }
  body();
  b.leave();
  b.leave();
}

// ---------------------------------------------------------------- ways out

export function jumpOut(b: Builder, e: Thir & { readonly kind: "break" | "continue" }): void {
  const target = b.targets.get(e.target);
  if (target === undefined) {
    if (e.kind === "break" && e.value !== null) value(b, e.value);
    b.dead();
    return;
  }
  if (e.kind === "continue") return b.jump(target.depth, target.continueTo);
  if (e.value !== null) into(b, e.value, target.dest, "init");
  else if (target.dest !== null) b.emit({ span: e.span, dest: target.dest });
  b.jump(target.depth, target.breakTo);
}

export function leaveBody(b: Builder, e: Thir & { readonly kind: "return" }): void {
  const { joined } = b;
  b.joined = null;
  if (e.value === null) b.emit({ span: e.span, dest: b.ret.place });
  else into(b, e.value, b.ret.place, "init");
  b.joined = joined;
  b.jump(0, b.exit);
}

export function tryExpr(b: Builder, e: Thir & { readonly kind: "try" }, dest: Place | null, how: How): void {
  const temp = value(b, e.expr);
  const out = b.newBlock();
  fork(b, out, true);
  const on = b.at;
  b.moveTo(out);
  b.emit({ span: e.span, uses: taken([temp], e.span), dest: b.ret.place });
  if (temp !== null && e.on === "result") errorOut(b, e, temp);
  b.jump(0, b.exit);
  b.moveTo(on);
  give(b, e, [temp], dest, how);
  if (temp === null || dest === null) return;
  const ok = argOf(b, e.expr.ty, temp, 0);
  if (ok !== null) b.t.flow(dest.ty, ok, dest.rs, whyInto(b, dest, e.span));
}

/** The error goes into the result, unless a conversion makes a new one of it. */
function errorOut(b: Builder, e: Thir & { readonly kind: "try" }, temp: Place): void {
  const from = argOf(b, e.expr.ty, temp, 1);
  const ret = b.ret.place;
  if (from === null || e.from !== null) return;
  const to = argOf(b, ret.ty, ret, 1);
  if (to !== null && to.length === from.length) to.forEach((r, i) => b.t.regions.flow(from[i] ?? r, r, { span: e.span, kind: "return" }));
}

/** The regions of an argument of `Option`, `Result`. */
function argOf(b: Builder, ty: Ty, at: Place, index: number): readonly number[] | null {
  if (ty.kind !== "adt") return null;
  const arg = ty.args[index];
  if (arg === undefined || isConst(arg)) return null;
  return b.t.split(ty, at.rs).args[index]?.rs ?? null;
}

// ---------------------------------------------------------------- select!

/** All conditions, then all futures are made; when one is ready they are dropped, and its arm runs. */
export function selectExpr(b: Builder, e: Thir & { readonly kind: "select" }, dest: Place | null, how: How): void {
  for (const { cond } of e.arms) if (cond !== null) b.scoped(true, () => value(b, cond));
  const temps = e.arms.map((arm) => value(b, arm.future));
  b.emit({ span: e.span, uses: taken(temps, e.span) });
  const from = b.at;
  const end = b.newBlock();
  for (const [i, arm] of e.arms.entries()) {
    b.moveTo(b.newBlock());
    b.link(from, b.at);
    b.scoped(false, () => {
      const scope = b.innermost(false);
      const output = b.temp(arm.output, arm.pat.span);
      b.schedule(output, scope);
      b.emit({ span: arm.pat.span, dest: output.place });
      const temp = temps[i];
      if (temp !== null && temp !== undefined) projected(b, "Future", "Output", temp, output.place, arm.future.span);
      declare(b, arm.pat, scope);
      test(b, arm.pat, output.place, arm.pat.span);
      b.matching = arm.pat.span;
      bind(b, arm.pat, output.place);
      b.scoped(true, () => into(b, arm.body, dest, how));
    });
    b.goto(end);
  }
  if (e.else !== null) {
    b.moveTo(b.newBlock());
    b.link(from, b.at);
    into(b, e.else, dest, how);
    b.goto(end);
  }
  b.moveTo(end);
}
