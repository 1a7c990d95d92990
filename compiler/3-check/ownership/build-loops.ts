/** Loops. */
import type { Thir } from "../thir.js";
import type { Builder } from "./builder.js";
import { projected } from "./build-call.js";
import { condition } from "./build-control.js";
import { fill, type How, into, value } from "./build-expr.js";
import { bind, declare } from "./build-pat.js";
import { oneUse, type Place } from "./graph.js";

export function loop(b: Builder, e: Thir & { readonly kind: "loop" }, dest: Place | null): void {
  const head = b.newBlock();
  const end = b.newBlock();
  b.goto(head);
  b.moveTo(head);
  b.targets.set(e.id, { depth: b.depth, breakTo: end, continueTo: head, dest });
  b.open(true);
  const scope = b.open(false);
  if (e.cond !== null) condition(b, e.cond, end, scope);
  value(b, e.body);
  b.leave();
  b.leave();
  b.goto(head);
  b.moveTo(end);
}

/** The iterator is a variable that each round borrows for `next`. */
export function forLoop(b: Builder, e: Thir & { readonly kind: "for" }, dest: Place | null, how: How): void {
  // Temporaries of what is iterated over live as long as the loop, also where it ends a block.
  const outer = b.open(true);
  const iter = b.temp(e.iter.ty, e.iter.span);
  into(b, e.iter, iter.place, "init");
  b.schedule(iter, outer);
  const head = b.newBlock();
  const end = b.newBlock();
  b.goto(head);
  b.moveTo(head);
  b.targets.set(e.id, { depth: b.depth, breakTo: end, continueTo: head, dest: null });
  const item = b.temp(e.pat.ty, e.pat.span);
  b.emit({ span: e.iter.span, uses: oneUse(iter.place, "look", e.iter.span), dest: item.place });
  projected(b, e.await ? "Stream" : "Iterator", "Item", iter.place, item.place, e.iter.span);
  b.link(b.at, end);
  const round = b.newBlock();
  b.goto(round);
  b.moveTo(round);
  b.open(true);
  const scope = b.open(false);
  b.schedule(item, scope);
  declare(b, e.pat, scope);
  b.matching = e.pat.span;
  bind(b, e.pat, item.place);
  value(b, e.body);
  b.leave();
  b.leave();
  b.goto(head);
  b.moveTo(end);
  b.leave();
  fill(b, e, dest, how);
}
