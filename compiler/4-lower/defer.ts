/**
 * `defer! { … }`: the block runs when the surrounding scope is left, however that happens.
 *
 * It is a closure in a droppable variable. A block that awaits is awaited where the scope is left in the ordinary way, and handed to the
 * runtime where a panic or a cancellation leaves it.
 */
import type { Thir } from "../3-check/thir.js";
import type { Span } from "../source.js";
import { assign, call, declare, giveBack, global, isSet, ref, rt, run, UNDEFINED, when } from "./build.js";
import { liftBody } from "./async.js";
import { arrowOf } from "./closure.js";
import type { Fx } from "./fx.js";
import type { IrExpr } from "./ir.js";

export function lowerDefer(fx: Fx, e: Thir & { readonly kind: "defer" }): void {
  if (fx.frame.async && awaits(e.body)) asyncDefer(fx, e);
  else syncDefer(fx, e);
}

function syncDefer(fx: Fx, e: Thir & { readonly kind: "defer" }): void {
  const d = fx.newVar("deferred");
  fx.frame.droppables.push({ var: d, drop: [run(call(ref(d), []))] });
  fx.emit(declare(d, arrowOf(fx, [], e.body, { kind: "tuple", elems: [] }, [])));
  fx.scope(false).entries.push({
    k: "defer",
    var: d,
    leave: (at) => {
      const t = at.bind("deferred", ref(d));
      at.emit(assign(ref(d), UNDEFINED));
      at.emit(run(call(ref(t), [])));
    },
  });
}

function asyncDefer(fx: Fx, e: Thir & { readonly kind: "defer" }): void {
  const { name, args } = liftBody(fx, e.captures, e.body, { kind: "tuple", elems: [] }, "defer");
  // What the block needs is handed to it when it starts; the closure only says how to start it.
  const d = fx.newVar("deferred");
  const start: IrExpr = { k: "arrow", params: [], body: [giveBack(call(global(`${name}$lazy`), args))], name: null };
  fx.frame.droppables.push({ var: d, drop: [run(call(rt("cleanupLater"), [call(ref(d), [])]))] });
  fx.emit(declare(d, start));
  fx.scope(false).entries.push({
    k: "defer",
    var: d,
    leave: (at) => {
      const run1 = at.branch(() => {
        at.emit(assign(ref(d), UNDEFINED));
        // Cancelled half way, it is still run to its end.
        at.emit({ k: "await", dst: null, start: call(rt("finishing"), [call(global(name), args)]), resume: null, span: e.span, what: "defer!" });
      });
      at.emit(when(isSet(ref(d)), run1.body));
    },
  });
}

/** After futures have been dropped: waits for the async cleanup that they left behind, in programs where that can be. */
export function awaitCleanup(fx: Fx, span: Span): void {
  if (!leavesCleanup(fx)) return;
  fx.emit({ k: "await", dst: null, start: call(rt("cleanup"), []), resume: null, span, what: "cleanup" });
}

/** Futures that are dropped here may leave async cleanup behind. */
export function leavesCleanup(fx: Fx): boolean {
  return fx.low.ctx.leavesCleanup && fx.frame.async;
}

/** Whether a body waits for something itself. */
export function awaits(e: Thir): boolean {
  let found = false;
  const visit = (value: unknown): void => {
    if (found || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    if (!("kind" in value)) {
      for (const [key, part] of Object.entries(value)) if (!SKIPPED.has(key)) visit(part);
      return;
    }
    const { kind } = value;
    if (isWait(value)) found = true;
    if (kind === "closure" || kind === "asyncBlock" || kind === "genBlock") return;
    for (const [key, part] of Object.entries(value)) if (!SKIPPED.has(key)) visit(part);
  };
  visit(e);
  return found;
}

function isWait(node: object & { readonly kind: unknown }): boolean {
  switch (node.kind) {
    case "await":
    case "select":
    case "yield":
      return true;
    case "for":
      return "await" in node && node.await === true;
    case "join":
      return "awaits" in node && node.awaits === true;
    default:
      return false;
  }
}

/** Parts of a node that hold no expressions. */
const SKIPPED: ReadonlySet<string> = new Set(["ty", "span", "callee", "variant", "def", "info", "callSpan", "awaitSpan", "ret"]);
