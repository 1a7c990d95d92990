/** Graphs of the ownership check as text: one line for each operation. */
import { AdtVariances } from "../../../compiler/3-check/ownership/shapes.js";
import { build } from "../../../compiler/3-check/ownership/build.js";
import type { Graph, Local, Op, Place, Use } from "../../../compiler/3-check/ownership/graph.js";
import { reached } from "../../../compiler/3-check/ownership/points.js";
import { Templates } from "../../../compiler/3-check/ownership/templates.js";
import { Checked } from "../check-body/harness.js";

export function graphsOf(text: string, name = "f"): readonly Graph[] {
  const checked = new Checked(text);
  const known = { cx: checked.cx, adts: new AdtVariances(checked.cx), templates: new Templates(checked.cx) };
  return build(known, checked.body(name)).graphs;
}

function local(l: Local): string {
  return l.kind === "ret" ? "ret" : (l.name ?? `_${l.index}`);
}

export function place(p: Place): string {
  if (p.parent === null || p.elem === null) return local(p.root);
  const base = place(p.parent);
  switch (p.elem.k) {
    case "deref":
      return `(*${base})`;
    case "field":
      return `${base}.${p.elem.name}`;
    case "index":
      return `${base}[_]`;
    case "at":
      return `${base}[${p.elem.fromEnd ? "-" : ""}${p.elem.offset}]`;
    case "rest":
      return `${base}[${p.elem.from}..-${p.elem.to}]`;
  }
}

function use(u: Use, op: Op): string {
  if (u.mode === "borrow") return `&${op.loan?.kind ?? ""} ${place(u.place)}`;
  return `${u.mode} ${place(u.place)}`;
}

function line(op: Op): string {
  if (op.ends !== null) return `${op.ends.what} ${local(op.ends.local)}`;
  const uses = op.uses.map((u) => use(u, op)).join(", ");
  const dest = op.dest === null ? "" : `${place(op.dest)} ${op.how === "init" ? "=" : ":="} `;
  return `${dest}${uses === "" ? "new" : uses}${op.activates.length > 0 ? " (activates)" : ""}`;
}

/** The blocks that are reached, each with where it leads; numbered in the order shown. */
export function show(graph: Graph): string {
  const order = reached(graph).filter((b) => (graph.blocks[b]?.ops.length ?? 0) > 0 || (graph.blocks[b]?.succs.length ?? 0) !== 1);
  const number = new Map(order.map((b, i) => [b, i]));
  // Blocks that only lead on are passed over.
  const to = (b: number): number => {
    const known = number.get(b);
    return known ?? to(graph.blocks[b]?.succs[0] ?? 0);
  };
  return order
    .map((b, i) => {
      const block = graph.blocks[b];
      const next = [...new Set((block?.succs ?? []).map(to))];
      return [`${i}:`, ...(block?.ops ?? []).map((op) => `  ${line(op)}`), ...(next.length === 0 ? [] : [`  -> ${next.join(" ")}`])].join("\n");
    })
    .join("\n");
}
