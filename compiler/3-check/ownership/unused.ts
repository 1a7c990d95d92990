/**
 * What is there for nothing: variables that nothing reads, values that are overwritten or forgotten unread, `mut` where nothing changes.
 *
 * It looks at the same graphs as the ownership check, once that has found nothing wrong. What is borrowed may be read through the
 * reference, so that only the value a variable begins and ends with is judged by where it is used itself.
 */
import type { Body, LocalId } from "../thir.js";
import type { FoundLint } from "../lints.js";
import type { NeedsDrop } from "./const-drop.js";
import type { Graph, Local, Op, Place } from "./graph.js";
import { reassigned } from "./mutability.js";
import { predecessors } from "./points.js";
import type { Reporter } from "./reporter.js";
import { appendTo } from "../../small-collections.js";

type Tell = (lint: FoundLint) => void;

const isNamed = (local: Local): local is Local & { readonly name: string; readonly id: LocalId } => local.id !== null && local.name !== null && local.kind === "var";

/** Whether the name says that it may go unused. */
const isSilent = (name: string): boolean => name.startsWith("_") || name === "self";

export function findUnused(body: Body, graphs: readonly Graph[], orders: ReadonlyMap<Graph, readonly number[]>, reporter: Reporter, needsDrop: NeedsDrop, tell: Tell): void {
  const changed = changedLocals(graphs, orders, reporter);
  const read = readLocals(graphs, orders);
  const told = new Set<LocalId>();
  for (const graph of graphs) {
    const order = orders.get(graph) ?? [];
    const reached = new Set(order);
    for (const local of graph.locals) {
      if (!isNamed(local) || told.has(local.id)) continue;
      told.add(local.id);
      if (local.mut && !changed.has(local.id) && mayTellMut(local, reporter) && isGiven(graph, order, local)) tellMut(body, local, tell);
      if (!isSilent(local.name) && !read.has(local.id) && reached.has(local.declared)) tellUnread(body, graphs, local, needsDrop, tell);
    }
    new Stores(body, graph, order, read, needsDrop, tell).run();
  }
}

// ---------------------------------------------------------------- mut

/** Whether changing the place changes the variable it starts from, and nothing behind a reference. */
function ownsPlace(place: Place, reporter: Reporter): boolean {
  for (let at: Place | null = place; at !== null && at.parent !== null; at = at.parent) {
    if (at.elem?.k === "deref" && (reporter.cx.lang.unpinned(at.parent.ty) ?? at.parent.ty).kind === "ref") return false;
  }
  return true;
}

/** The variables that have to be `mut`. */
function changedLocals(graphs: readonly Graph[], orders: ReadonlyMap<Graph, readonly number[]>, reporter: Reporter): ReadonlySet<LocalId> {
  const changed = new Set<LocalId>();
  const note = (place: Place): void => {
    if (place.root.id !== null && ownsPlace(place, reporter)) changed.add(place.root.id);
  };
  for (const graph of graphs) {
    for (const block of orders.get(graph) ?? []) {
      graph.blocks[block]?.ops.forEach((op, index) => {
        if (op.loan !== null && op.loan.kind !== "shared") note(op.loan.place);
        if (op.dest === null || op.how !== "assign") return;
        const { root } = op.dest;
        if (op.dest.parent === null && root.late && !reassigned(graph, root, block, index)) return;
        note(op.dest);
      });
    }
  }
  return changed;
}

/** What is never given a value stands where nothing comes to. */
function isGiven(graph: Graph, order: readonly number[], local: Local): boolean {
  return order.some((block) => graph.blocks[block]?.ops.some((op) => op.dest === local.place) === true);
}

/** A `Pin` stands for what it points to here, while in Rust some uses of that change the `Pin`. */
const mayTellMut = (local: Local, reporter: Reporter): boolean => local.name?.startsWith("_") === false && reporter.cx.lang.unpinned(local.ty) === null;

function tellMut(body: Body, local: Local & { readonly name: string; readonly id: LocalId }, tell: Tell): void {
  tell({
    lint: "unused_mut", def: body.def, node: local.id, span: local.span, message: "variable does not need to be mutable",
    extra: { helps: ["remove this `mut`"] },
  });
}

// ---------------------------------------------------------------- variables

/** `x += 1` reads `x` only to write it. */
const isSelfAssign = (op: Op): boolean => op.how === "assign" && op.dest !== null && op.uses.length === 1 && op.uses[0]?.place === op.dest && isWithin(op.dest);

/** Whether it is a variable or a part of one, and lies behind no pointer: who writes there reads nothing. */
function isWithin(place: Place): boolean {
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.elem?.k === "deref") return false;
  return true;
}

/** `a[i] = x` asks how long `a` is. */
function hasIndex(place: Place): boolean {
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.elem !== null && at.elem.k !== "field") return true;
  return false;
}

/** The variables whose values something looks at. */
function readLocals(graphs: readonly Graph[], orders: ReadonlyMap<Graph, readonly number[]>): ReadonlySet<LocalId> {
  const read = new Set<LocalId>();
  for (const graph of graphs) {
    // A call of what has the type of a function is known without looking at the variable.
    for (const { id, ty } of graph.locals) if (id !== null && ty.kind === "fnDef") read.add(id);
    for (const block of orders.get(graph) ?? []) {
      for (const op of graph.blocks[block]?.ops ?? []) {
        if (op.dest !== null && op.dest.root.id !== null && hasIndex(op.dest)) read.add(op.dest.root.id);
        if (isSelfAssign(op)) continue;
        for (const { place } of op.uses) if (place.root.id !== null) read.add(place.root.id);
      }
    }
  }
  return read;
}

function tellUnread(body: Body, graphs: readonly Graph[], local: Local & { readonly name: string; readonly id: LocalId }, needsDrop: NeedsDrop, tell: Tell): void {
  const { name, id, span } = local;
  const writes = graphs.flatMap((g) => g.blocks.flatMap((b) => b.ops.filter((op) => op.dest?.root.id === id)));
  const assigned = writes.filter((op) => op.how === "assign");
  const isAssigned = assigned.length > 0;
  // Something is put into what its destructor may look at.
  if (isAssigned && assigned.every((op) => op.dest?.parent !== null) && needsDrop.of(local.ty)) return;
  const help = `if this is intentional, prefix it with an underscore: \`_${name}\``;
  if (isAssigned) {
    const note = { lint: "unused_variables", def: body.def, node: id, span, message: `variable \`${name}\` is assigned to, but never used` };
    tell({ ...note, extra: { notes: [`consider using \`_${name}\` instead`] } });
  } else {
    tell({ lint: "unused_variables", def: body.def, node: id, span, message: `unused variable: \`${name}\``, extra: { helps: [help] } });
  }
}

// ---------------------------------------------------------------- values

/** What an operation does with a variable: `part` writes some of it, or reads it only to write it again, and leaves open whether the rest is needed. */
interface Event {
  readonly does: "read" | "write" | "part";
  readonly op: Op;
}

type Events = Map<number, Event[]>;

/** Values put into variables of one graph that nothing reads. */
class Stores {
  readonly #events = new Map<Local, Events>();
  #preds: readonly (readonly number[])[] | null = null;

  constructor(
    private readonly body: Body,
    private readonly graph: Graph,
    private readonly order: readonly number[],
    private readonly read: ReadonlySet<LocalId>,
    private readonly needsDrop: NeedsDrop,
    private readonly tell: Tell,
  ) {}

  run(): void {
    // What a `defer!` uses it may use at any await.
    const deferred = new Set(this.graph.locals.flatMap((local) => local.deferred.map((use) => use.place.root)));
    for (const block of this.order) for (const op of this.graph.blocks[block]?.ops ?? []) this.#note(op, block);
    for (const [local, events] of this.#events) {
      if (deferred.has(local) || local.ty.kind === "fnDef" || local.name === null || isSilent(local.name) || local.id === null) continue;
      // Of what nothing reads at all, its first value has been told with it.
      this.#judge(local, events, !isNamed(local) || this.read.has(local.id));
    }
  }

  #isJudged(local: Local): boolean {
    if (isNamed(local)) return true;
    // What a closure has taken is its own.
    return local.kind === "upvar" && local.upvar !== null && local.upvar.repeat !== "Fn" && local.upvar.parts.every((p) => p.mode === "value" && p.place === local.place);
  }

  #note(op: Op, block: number): void {
    const self = isSelfAssign(op);
    for (const use of op.uses) if (!self) this.#add(use.place.root, block, { does: "read", op });
    if (op.dest === null) return;
    const within = isWithin(op.dest);
    if (!within || hasIndex(op.dest)) this.#add(op.dest.root, block, { does: "read", op });
    if (within) this.#add(op.dest.root, block, { does: op.dest.parent === null && !self ? "write" : "part", op });
  }

  #add(local: Local, block: number, event: Event): void {
    if (!this.#isJudged(local)) return;
    let events = this.#events.get(local);
    if (events === undefined) {
      events = new Map();
      this.#events.set(local, events);
    }
    appendTo(events, block, event);
  }

  #judge(local: Local, events: Events, withFirst: boolean): void {
    const out = this.#liveOut(local, events);
    const dead: Op[] = [];
    let isFirstRead = false;
    for (const [block, list] of events) {
      list.forEach((event, i) => {
        if (event.does === "read") return;
        const next = list.slice(i + 1).find((e) => e.does !== "part");
        const isRead = next === undefined ? out.has(block) : next.does === "read";
        if (!isRead) dead.push(event.op);
        else if (event.op.how === "init") isFirstRead = true;
      });
    }
    // A binding that its guard has read is bound again for the arm.
    if (dead.length === 0) return;
    const keeps = dead.some((op) => op.dest?.parent !== null) && this.needsDrop.of(local.ty);
    for (const op of dead) if (!(keeps && op.dest?.parent !== null) && (op.how === "assign" || (withFirst && !isFirstRead))) this.#dead(local, op);
  }

  #dead(local: Local, op: Op): void {
    const name = local.name ?? "";
    const how = local.passed && op.how === "init" ? "passed" : "assigned";
    this.tell({
      lint: "unused_assignments", def: this.body.def, node: local.id, span: op.span, message: `value ${how} to \`${name}\` is never read`,
      extra: { helps: ["maybe it is overwritten before being read?"] },
    });
  }

  /** The blocks at whose end the variable will still be read. */
  #liveOut(local: Local, events: Events): ReadonlySet<number> {
    this.#preds ??= predecessors(this.graph.blocks);
    const out = new Set<number>();
    const pending: number[] = [];
    const decides = (block: number): Event | undefined => events.get(block)?.find((e) => e.does !== "part");
    for (const block of events.keys()) if (decides(block)?.does === "read") pending.push(block);
    const ends = local.kind === "upvar" && local.upvar?.repeat === "FnMut" ? this.#ends() : [];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      // The next call finds what this one leaves.
      for (const pred of [...(this.#preds[at] ?? []), ...(at === 0 ? ends : [])]) {
        if (out.has(pred)) continue;
        out.add(pred);
        if (decides(pred) === undefined) pending.push(pred);
      }
    }
    return out;
  }

  #ends(): readonly number[] {
    return this.graph.blocks.flatMap((block, i) => (block.succs.length === 0 ? [i] : []));
  }
}
