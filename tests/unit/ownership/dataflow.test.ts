import { expect, test } from "vitest";
import { conflicts } from "../../../compiler/3-check/ownership/conflict.js";
import type { Graph, Local, Place } from "../../../compiler/3-check/ownership/graph.js";
import { Liveness } from "../../../compiler/3-check/ownership/liveness.js";
import { Bits, forward, predecessors, reached } from "../../../compiler/3-check/ownership/points.js";
import { Regions } from "../../../compiler/3-check/ownership/regions.js";
import { Templates } from "../../../compiler/3-check/ownership/templates.js";
import type { Ty } from "../../../compiler/3-check/ty.js";
import { Checked } from "../check-body/harness.js";
import { graphsOf, place } from "./show.js";

function only(text: string): Graph {
  const graph = graphsOf(text).at(-1);
  if (graph === undefined) throw new Error("no graph");
  return graph;
}

function named(graph: Graph, name: string): Local {
  const found = graph.locals.find((l) => l.name === name);
  if (found === undefined) throw new Error(`no local ${name}`);
  return found;
}

const skeleton = (succs: readonly (readonly number[])[]): Graph => ({
  blocks: succs.map((s) => ({ ops: [], succs: [...s] })),
  locals: [],
  loans: [],
  outside: new Set(),
  result: new Set(),
  captive: null, kind: "fn",
  span: { lo: 0, hi: 0, ctxt: 0 },
});

test("blocks come before what follows them, and what is not reached does not come", () => {
  // 0 → 1 → 2 ⇄ 3, 2 → 4; nothing leads to 5
  const graph = skeleton([[1], [2], [3, 4], [2], [], [4]]);
  const order = reached(graph);
  expect([...order].sort((x, y) => x - y)).toEqual([0, 1, 2, 3, 4]);
  expect(order.indexOf(1)).toBeLessThan(order.indexOf(2));
  expect(order.indexOf(2)).toBeLessThan(order.indexOf(3));
  expect(predecessors(graph.blocks)).toEqual([[], [0], [1, 3], [2], [2, 5], []]);
});

test("facts are carried around loops until nothing is new", () => {
  const graph = skeleton([[1], [2, 3], [1], []]);
  const states = forward(graph, reached(graph), new Bits(40), (block, state) => {
    const out = state.copy();
    if (block === 2) out.add(35);
    return out;
  });
  expect([0, 1, 2, 3].map((b) => states.get(b)?.has(35))).toEqual([false, true, true, true]);
});

test("regions flow on, and the way is known", () => {
  const regions = new Regions();
  const [a = 0, b = 0, c = 0, d = 0] = regions.many(4);
  const why = (lo: number): { readonly span: { lo: number; hi: number; ctxt: number }; readonly kind: "assign" } => ({ span: { lo, hi: lo, ctxt: 0 }, kind: "assign" });
  regions.flow(a, b, why(1));
  regions.flow(b, c, why(2));
  regions.flow(c, a, why(3));
  expect([...regions.reach(a)]).toEqual([a, b, c]);
  expect([...regions.reach(d)]).toEqual([d]);
  expect(regions.path(a, new Set([c])).map((w) => w.span.lo)).toEqual([1, 2]);
});

test("a region that flows into many keeps each once", () => {
  const regions = new Regions();
  const from = regions.fresh();
  const many = regions.many(50);
  for (const to of [...many, ...many]) regions.flow(from, to, { span: { lo: 0, hi: 0, ctxt: 0 }, kind: "call" });
  expect(regions.flowsFrom(from).length).toBe(50);
});

test("a reference is live up to its last use, also around a loop", () => {
  const graph = only("fn f(n: u32) { let s = String::new(); let r = &s; let mut i = 0; while i < n { g(r); i += 1; } let t = &s; g(t); } fn g(_: &String) {}");
  const order = reached(graph);
  const live = new Liveness(graph, order, () => true);
  const r = named(graph, "r");
  const t = named(graph, "t");
  const at = (local: Local): string[] => order.filter((b) => live.liveAt(local, b, 0)).map((b) => String(order.indexOf(b)));
  const loop = order.filter((b) => graph.blocks[b]?.ops.some((op) => op.uses.some((u) => u.place.root === r)));
  expect(loop.every((b) => live.liveAt(r, b, 0))).toBe(true);
  expect(live.liveAt(r, order[0] ?? 0, 0)).toBe(false);
  expect(at(t)).toEqual([]);
});

test("which accesses touch a loan", () => {
  const graph = only("struct P { a: String, b: (u8, u8), c: Box<String> } fn f<'x>(p: P, m: &'x mut P, s: &'x P) { let P { a, b: (x, y), c } = p; let _ = (&m.a, &m.b, &s.a, m, s, a, x, y, c); }");
  const cx = new Checked("fn main() {}").cx;
  const part = (from: Place, ...path: readonly string[]): Place => path.reduce((at, name) => at.children.find((c) => place(c) === (name === "*" ? `(*${place(at)})` : `${place(at)}.${name}`)) ?? at, from);
  const p = named(graph, "p").place;
  const m = named(graph, "m").place;
  const s = named(graph, "s").place;
  const touches = (access: Place, depth: "shallow" | "deep", borrowed: Place): boolean => conflicts(cx, access, depth, borrowed);
  expect(place(part(p, "b", "1"))).toBe("p.b.1");
  expect(touches(part(p, "a"), "deep", part(p, "b"))).toBe(false);
  expect(touches(part(p, "b", "0"), "deep", part(p, "b", "1"))).toBe(false);
  expect(touches(p, "deep", part(p, "b", "1"))).toBe(true);
  expect(touches(part(p, "b", "1"), "deep", p)).toBe(true);
  // A new value for the reference leaves what is behind the old one alone; moving the reference does not.
  expect(touches(m, "shallow", part(m, "*", "a"))).toBe(false);
  expect(touches(m, "deep", part(m, "*", "a"))).toBe(true);
  expect(touches(s, "deep", part(s, "*", "a"))).toBe(false);
});

test("lifetimes left out are named, in results by what elision means", () => {
  const checked = new Checked("struct R<'a>(&'a str); struct S; impl S { fn get<'k>(&self, key: &'k str, r: R) -> (R, &'k u8) { loop {} } } fn two(a: &u8, b: &u8) -> u8 { *a } fn one(a: R<'_>) -> R<'_> { a } fn main() {}");
  const templates = new Templates(checked.cx);
  const of = (name: string): ReturnType<Templates["of"]> => {
    const def = checked.program.defs.find((d) => d.name === name && d.module.crate.local);
    if (def === undefined) throw new Error(name);
    return templates.of(def);
  };
  const regionOf = (ty: Ty | undefined): unknown => (ty?.kind === "ref" ? ty.region : ty?.kind === "adt" ? ty.regions : ty?.kind === "tuple" ? ty.elems.map(regionOf) : null);
  expect(of("get").params.map(regionOf)).toEqual(["#1", "k", ["#2"]]);
  expect(regionOf(of("get").ret)).toEqual([["#1"], "k"]);
  expect(of("two").params.map(regionOf)).toEqual(["#0", "#1"]);
  expect(regionOf(of("one").ret)).toEqual(["#0"]);
});
