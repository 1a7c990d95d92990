/** Statements: the shapes people would write. */
import { expect, test } from "vitest";
import type { IrLabel, IrStmt } from "../../../compiler/4-lower/ir.js";
import { assign, binary, call, declare, giveBack, leave, num, ref, repeat, run, when } from "../../../compiler/4-lower/split/build.js";
import { A, a, B, b, c, inline, lit, statements, variable } from "./ir.js";

const label = (name: string): IrLabel => ({ id: variable(name).id, name });
const loop = (l: IrLabel, body: readonly IrStmt[]): IrStmt => ({ k: "loop", label: l, test: null, update: null, body });

test("declarations: const where nothing is assigned, joined with the first assignment", () => {
  const [x, y, z, w] = ["x", "y", "z", "w"].map(variable) as [typeof A, typeof A, typeof A, typeof A];
  expect(
    statements(declare(x, a), declare(y, null), declare(z, null), assign(ref(z), b), declare(w, num(0)), assign(ref(w), binary("+", ref(w), num(1))), assign(ref(y), ref(x)), assign(ref(y), c)),
  ).toBe("const x = a;\nlet y;\nconst z = b;\nlet w = 0;\nw++;\ny = x;\ny = c;");
});

test("names: shadowing is numbered, disjoint scopes share a name, reserved words are avoided", () => {
  const [x, x1, x2, d] = [variable("x"), variable("x"), variable("x"), variable("delete")];
  const block = (v: typeof x): IrStmt => ({ k: "block", label: null, body: [declare(v, num(1)), run(call(a, [ref(v)]))] });
  expect(statements(block(x), block(x1), declare(x2, ref(A)), declare(d, ref(x2)), giveBack(ref(d)))).toBe(
    "{\n  const x = 1;\n  a(x);\n}\n{\n  const x = 1;\n  a(x);\n}\nconst x = a;\nconst delete$1 = x;\nreturn delete$1;",
  );
  const inner = variable("b");
  expect(statements({ k: "block", label: null, body: [declare(inner, b), run(call(a, [ref(inner), b]))] })).toBe("{\n  const b$1 = b;\n  a(b$1, b);\n}");
});

test("if, else if, and an empty branch", () => {
  expect(statements(when(a, [run(b)], [when(b, [run(c)], [run(a)])]))).toBe("if (a) {\n  b;\n} else if (b) {\n  c;\n} else {\n  a;\n}");
  expect(statements(when(binary("<", a, b), [], [run(c)]))).toBe("if (!(a < b)) {\n  c;\n}");
});

test("a counter used by its loop alone is declared in the head", () => {
  const i = variable("i");
  const step = { k: "assignExpr", target: ref(i), value: binary("+", ref(i), num(1)) } as const;
  const l: IrStmt = { k: "loop", label: label("each"), test: binary("<", ref(i), a), update: step, body: [run(call(b, [ref(i)]))] };
  expect(statements(declare(i, num(0)), l)).toBe("for (let i = 0; i < a; i++) {\n  b(i);\n}");
  expect(statements(declare(i, num(0)), l, giveBack(ref(i)))).toBe("let i = 0;\nfor (; i < a; i++) {\n  b(i);\n}\nreturn i;");
});

test("jumps name a label only where something else is nearer", () => {
  const [outer, inner] = [label("outer"), label("'inner")];
  expect(statements(loop(outer, [loop(inner, [when(a, [leave(inner)]), when(b, [repeat(outer)]), leave(outer)])]))).toBe(
    "outer: for (;;) {\n  for (;;) {\n    if (a) {\n      break;\n    }\n    if (b) {\n      continue outer;\n    }\n    break outer;\n  }\n}",
  );
  const inSwitch: IrStmt = { k: "switch", on: a, cases: [{ tests: [1, 2], body: [leave(inner)] }, { tests: ["x"], body: [repeat(inner)] }], default: [run(b)] };
  expect(statements(loop(inner, [inSwitch]))).toBe(
    'inner: for (;;) {\n  switch (a) {\n    case 1: case 2:\n      break inner;\n    case "x":\n      continue inner;\n    default:\n      b;\n  }\n}',
  );
  const block = label("done");
  expect(statements({ k: "block", label: block, body: [when(a, [leave(block)]), run(b)] })).toBe("done: {\n  if (a) {\n    break done;\n  }\n  b;\n}");
});

test("a case that declares something gets braces", () => {
  const x = variable("x");
  expect(statements({ k: "switch", on: a, cases: [{ tests: [0], body: [declare(x, b), run(call(ref(x), []))] }], default: null })).toBe("switch (a) {\n  case 0: {\n    const x = b;\n    x();\n    break;\n  }\n}");
});

test("statements never begin with a brace or a function", () => {
  expect(statements(run({ k: "method", object: { k: "object", props: [] }, name: "f", args: [], span: null }))).toBe("({}.f());");
  expect(statements(run(inline("function () {}")))).toBe("(function () {});");
});

test("inlined JavaScript that assigns its argument makes it a variable", () => {
  const s = variable("s");
  expect(statements(declare(s, lit("")), run(inline("$0 += $1", ref(s), a)), giveBack(ref(s)))).toBe('let s = "";\ns += a;\nreturn s;');
});

test("compound assignment keeps the order of evaluation", () => {
  expect(statements(assign(ref(B), binary("-", ref(B), call(a, []))), assign(ref(B), binary("-", call(a, []), ref(B))))).toBe("b -= a();\nb = a() - b;");
});
