/** The shape of state machines, and what random programs do not reach: big functions, big frames, polling after the end. */
import { expect, test } from "vitest";
import type { IrDroppable, IrExpr, IrFn, IrStmt, IrVar } from "../../../compiler/4-lower/ir.js";
import { assign, binary, call, declare, giveBack, global, isSet, leave, num, ref, run, UNDEFINED, when } from "../../../compiler/4-lower/split/build.js";
import { guardFn } from "../../../compiler/4-lower/split/unwind.js";
import { NO_SPAN } from "../../../compiler/source.js";
import { PENDING } from "../../../runtime/registers.js";
import { test as fromTest } from "./generate.js";
import { compile, Machine } from "./run.js";
import { World } from "./world.js";

const v = (id: number, name: string): IrVar => ({ id, name });

function asyncFn(name: string, params: readonly IrVar[], body: readonly IrStmt[], more: Partial<IrFn> = {}): IrFn {
  return { name, params, body, async: true, droppable: [], paramDrops: [], span: NO_SPAN, title: name, export: null, ...more };
}

const awaitLeaf = (dst: IrVar | null, arg: IrExpr): IrStmt => ({ k: "await", dst, start: call(fromTest("leaf"), [arg]), resume: null, span: NO_SPAN, what: "leaf(i)" });
const log = (...args: readonly IrExpr[]): IrStmt => run(call(fromTest("log"), args));
const PENDING_ALWAYS = { pending: 100, panic: 0 };

/** Polls until it is ready. */
function finish(machine: Machine): unknown {
  for (let turn = 0; turn < 1000; turn++) {
    const value = machine.poll();
    if (value !== PENDING) return value;
  }
  throw new Error("never ready");
}

/** The text from one line to the next empty one. */
function part(js: string, first: string): string {
  const start = js.indexOf(first);
  return js.slice(start, js.indexOf("\n\n", start));
}

test("a loop around an await", () => {
  const [n, acc, i, x] = [v(1, "n"), v(2, "acc"), v(3, "i"), v(4, "x")];
  const step: IrExpr = { k: "assignExpr", target: ref(i), value: binary("+", ref(i), num(1)) };
  const loop: IrStmt = { k: "loop", label: { id: 5, name: "each" }, test: binary("<", ref(i), ref(n)), update: step, body: [awaitLeaf(x, ref(i)), assign(ref(acc), binary("+", ref(acc), ref(x)))] };
  const total = asyncFn("total", [n], [declare(acc, num(0)), declare(i, num(0)), loop, giveBack(ref(acc))]);
  const main = asyncFn("main", [], [{ k: "await", dst: null, start: call(global("total"), [num(3)]), resume: global("total$r"), span: NO_SPAN, what: "total(3)" }]);
  const js = compile([main, total]);
  expect(part(js, "function total(n)")).toBe(`function total(n) {
  let acc = 0;
  for (let i = 0; i < n; i++) {
    const x = leaf(i);
    if (x === PENDING) {
      const f = new F4(total$r, 1, n, acc, i);
      f.c = R.top;
      R.top = f;
      return PENDING;
    }
    acc += x;
  }
  return acc;
}`);
  expect(part(js, "// l0: n")).toBe(`// l0: n · l1: acc · l2: i
function total$r(f) {
  let s = f.s, n, acc, i, x;
  for (;;) switch (s) {
    case 2:
      for (;;) {
        acc += x;
        i++;
        if (!(i < n)) {
          f.s = -1;
          return acc;
        }
        x = leaf(i);
        if (x === PENDING) {
          f.c = R.top;
          f.s = 1;
          f.l1 = acc;
          f.l2 = i;
          again(f);
          return PENDING;
        }
      }
    case 1: { // await leaf(i)  test.ae:1
      const c = f.c;
      x = c.fn(c);
      if (x === PENDING) {
        return PENDING;
      }
      f.s = -4;
      n = f.l0;
      acc = f.l1;
      i = f.l2;
      s = 2;
      continue;
    }
    default:
      return settled(f, 0);
  }
}
total$r.d = (f) => {
  const s = f.s;
  if (s >= 0) {
    f.s = -1;
  }
  if (s > 0) {
    const c = f.c;
    if (c.fn.d !== undefined) {
      c.fn.d(c);
    }
  }
};
total$r.i = { title: "total", at: [0] };`);
});

test("a function without a suspension is called by its resume function", () => {
  const [n, x] = [v(1, "n"), v(2, "x")];
  const twice = asyncFn("twice", [n], [giveBack(binary("*", ref(n), num(2)))]);
  const main = asyncFn("main", [n], [{ k: "await", dst: x, start: call(global("twice"), [ref(n)]), resume: global("twice$r"), span: NO_SPAN, what: "twice(n)" }, giveBack(ref(x))]);
  const js = compile([main, twice]);
  expect(js).toContain("function twice$r(f) {\n  switch (f.s) {\n    default:\n");
  expect(finish(new Machine(js, "main", [21], new World(1, PENDING_ALWAYS)))).toBe(42);
});

test("polling after the end panics in Rust's words", () => {
  const n = v(1, "n");
  const done = new Machine(compile([asyncFn("main", [n], [awaitLeaf(null, ref(n)), giveBack(ref(n))])]), "main", [1], new World(1, { pending: 0, panic: 0 }));
  expect(finish(done)).toBe(1);
  expect(() => done.poll()).toThrow("`async fn` resumed after completion");
  const risky = run(call(fromTest("risky"), [ref(n)]));
  const broken = new Machine(compile([asyncFn("main", [n], [awaitLeaf(null, ref(n)), risky])]), "main", [1], new World(1, { pending: 0, panic: 100 }));
  expect(() => broken.poll()).toThrow("panic 1");
  expect(() => broken.poll()).toThrow("`async fn` resumed after panicking");
});

test("a big function exists once, and big frames keep their locals in an array", () => {
  const n = v(1, "n");
  const vars = Array.from({ length: 120 }, (_, k) => v(10 + k, "x"));
  const body: IrStmt[] = [];
  for (const [k, x] of vars.entries()) {
    body.push(awaitLeaf(x, binary("+", ref(n), num(k))));
    body.push(log(ref(x)));
  }
  const sum = vars.reduce<IrExpr>((e, x) => binary("+", e, ref(x)), num(0));
  const big = asyncFn("big", [n], [...body, giveBack(sum)]);
  const x = v(2, "x");
  const main = asyncFn("main", [n], [{ k: "await", dst: x, start: call(global("big"), [ref(n)]), resume: null, span: NO_SPAN, what: "big(n)" }, giveBack(ref(x))]);
  const js = compile([main, big]);
  expect(part(js, "function big(n)")).toBe("function big(n) {\n  const f = new FN(big$r, 0, [n]);\n  const v = big$r(f);\n  if (v === PENDING) {\n    R.top = f;\n  }\n  return v;\n}");
  const world = new World(1, { pending: 60, panic: 0 });
  const expected = vars.reduce((s, _, k) => s + world.value(3 + k), 0);
  expect(finish(new Machine(js, "main", [3], world))).toBe(expected);
  expect(world.trace.length).toBe(120);
});

test("what an await gives may be dropped later, and the old value is kept until then", () => {
  const [n, g, t] = [v(1, "n"), v(2, "g"), v(3, "t")];
  const dropped: IrDroppable = { var: g, drop: [run(call(fromTest("drop"), [ref(g)]))] };
  const made = asyncFn("made", [n], [awaitLeaf(null, ref(n)), giveBack(call(fromTest("make"), [ref(n)]))]);
  const body: readonly IrStmt[] = [
    declare(g, call(fromTest("make"), [num(0)])),
    { k: "await", dst: g, start: call(global("made"), [ref(n)]), resume: global("made$r"), span: NO_SPAN, what: "made(n)" },
    awaitLeaf(null, ref(n)),
    when(isSet(ref(g)), [declare(t, ref(g)), assign(ref(g), UNDEFINED), run(call(fromTest("drop"), [ref(t)]))]),
  ];
  const js = compile([asyncFn("main", [n], body, { droppable: [dropped] }), made]);
  const cancelAfter = (turns: number): readonly string[] => {
    const world = new World(5, { pending: 100, panic: 0 });
    const machine = new Machine(js, "main", [1], world);
    for (let turn = 0; turn < turns; turn++) machine.poll();
    machine.drop();
    return world.trace;
  };
  expect(cancelAfter(1)).toEqual(["make g0(0)", "cancel leaf", "drop g0(0)"]);
  const all = new World(5, { pending: 100, panic: 0 });
  finish(new Machine(js, "main", [1], all));
  expect(all.trace).toEqual(["make g0(0)", "make g1(1)", "drop g1(1)"]);
});

test("a panic in a function that does not suspend drops what is alive, newest first", () => {
  const [a, b, e] = [v(1, "a"), v(2, "b"), v(3, "l")];
  const glue = (x: IrVar): IrDroppable => ({ var: x, drop: [run(call(fromTest("drop"), [ref(x)]))] });
  const body: readonly IrStmt[] = [
    declare(a, call(fromTest("make"), [num(1)])),
    { k: "block", label: { id: 9, name: "l" }, body: [declare(b, call(fromTest("make"), [num(2)])), when(binary("===", ref(e), num(0)), [leave({ id: 9, name: "l" })])] },
    run(call(fromTest("risky"), [num(3)])),
    giveBack(num(0)),
  ];
  const source: IrFn = { ...asyncFn("inner", [e], body, { droppable: [glue(a), glue(b)] }), async: false };
  expect(guardFn({ ...source, droppable: [] })).toEqual({ ...source, droppable: [] });
  const js = compile([asyncFn("main", [e], [giveBack(call(global("inner"), [ref(e)]))]), source]);
  const world = new World(1, { pending: 0, panic: 100 });
  expect(() => new Machine(js, "main", [1], world).poll()).toThrow("aborted");
  // All that it calls panics, and a second panic ends the program.
  expect(world.trace).toEqual(["make g0(1)", "make g1(2)", "panic 3", "drop g1(2)", "panic g1(2)"]);
  const quiet = (x: IrVar): IrDroppable => ({ var: x, drop: [run(call(fromTest("log"), [{ k: "member", object: ref(x), name: "name" }]))] });
  const calm = new World(1, { pending: 0, panic: 100 });
  const others = compile([asyncFn("main", [e], [giveBack(call(global("inner"), [ref(e)]))]), { ...source, droppable: [quiet(a), quiet(b)] }]);
  expect(() => new Machine(others, "main", [1], calm).poll()).toThrow("panic 3");
  expect(calm.trace.slice(3)).toEqual(["g1(2)", "g0(1)"]);
});
