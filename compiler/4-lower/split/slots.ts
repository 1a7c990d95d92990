/**
 * Which slot of the frame holds which variable. A variable keeps one slot for life, so that what did not change need not be
 * stored again; two variables share a slot if no suspension point needs both.
 */
import { bug } from "../../unreachable.js";
import type { IrExpr, IrFn, IrVar } from "../ir.js";
import { make, member, num, ref, rt, UNDEFINED } from "./build.js";
import type { PointFlow } from "./flow.js";
import { appendTo } from "../../small-collections.js";

export interface Frame {
  /** `F1` … `F16`, or `FN` whose slots are an array. */
  readonly className: string;
  readonly slotOf: ReadonlyMap<number, number>;
}

const SIZES = [1, 2, 4, 8, 16];

/** `lazy`: the parameters must lie in the first slots, where the lazy constructor puts them. */
export function layOut(fn: IrFn, flows: readonly PointFlow[], lazy: boolean): Frame {
  const pointsOf = new Map<number, number[]>();
  for (const [i, flow] of flows.entries()) {
    for (const v of flow.live) {
      appendTo(pointsOf, v.id, i);
    }
  }
  const slotOf = new Map<number, number>();
  /** For each slot, the points at which it is taken. */
  const taken: Set<number>[] = [];
  const put = (id: number, slot: number, points: readonly number[]): void => {
    slotOf.set(id, slot);
    while (taken.length <= slot) taken.push(new Set());
    for (const p of points) taken[slot]?.add(p);
  };
  if (lazy) for (const [i, p] of fn.params.entries()) put(p.id, i, pointsOf.get(p.id) ?? []);
  for (const [id, points] of pointsOf) {
    if (slotOf.has(id)) continue;
    const free = taken.findIndex((t) => points.every((p) => !t.has(p)));
    put(id, free === -1 ? taken.length : free, points);
  }
  const size = SIZES.find((n) => n >= taken.length);
  return { className: size === undefined ? "FN" : `F${size}`, slotOf };
}

/** `f.l3`, or `f.l[3]` in a frame of any size. */
export function slot(frame: Frame, f: IrVar, index: number): IrExpr {
  return frame.className === "FN" ? { k: "index", object: member(ref(f), "l"), index: num(index) } : member(ref(f), `l${index}`);
}

/** The slot of a variable that has one. */
export function slotIndex(frame: Frame, v: IrVar): number {
  return frame.slotOf.get(v.id) ?? bug(`no slot for ${v.name}`);
}

/** `f.l3`, where that is the slot of `v`. */
export function slotOf(frame: Frame, f: IrVar, v: IrVar): IrExpr {
  return slot(frame, f, slotIndex(frame, v));
}

/** `new F4(foo$r, state, …)`, with each variable in its slot. */
export function newFrame(frame: Frame, resume: IrExpr, state: number, vars: readonly IrVar[]): IrExpr {
  const slots: IrExpr[] = [];
  for (const v of vars) {
    const index = frame.slotOf.get(v.id);
    if (index === undefined) continue;
    while (slots.length < index) slots.push(UNDEFINED);
    slots[index] = ref(v);
  }
  const contents: readonly IrExpr[] = frame.className === "FN" ? [{ k: "array", elems: slots }] : slots;
  return make(rt(frame.className), [resume, num(state), ...contents]);
}
