/** Expressions: the fewest parentheses that keep the meaning, literals, inlined JavaScript. */
import { describe, expect, test } from "vitest";
import type { IrBinOp, IrExpr } from "../../../compiler/4-lower/ir.js";
import { binary, call, giveBack, make, member, num } from "../../../compiler/4-lower/split/build.js";
import { A, a, b, c, inline, lit, printed } from "./ir.js";

const unary = (op: "-" | "!" | "~" | "+" | "typeof", expr: IrExpr): IrExpr => ({ k: "unary", op, expr });
const op = (o: IrBinOp, x: IrExpr, y: IrExpr): IrExpr => binary(o, x, y);
const arrow = (body: IrExpr): IrExpr => ({ k: "arrow", params: [], body: [giveBack(body)], name: null });

describe("operators", () => {
  test.each<[IrExpr, string]>([
    [op("*", op("+", a, b), c), "(a + b) * c"],
    [op("+", a, op("*", b, c)), "a + b * c"],
    [op("-", a, op("-", b, c)), "a - (b - c)"],
    [op("-", op("-", a, b), c), "a - b - c"],
    [op("**", op("**", a, b), c), "(a ** b) ** c"],
    [op("**", a, op("**", b, c)), "a ** b ** c"],
    [op("**", unary("-", a), b), "(-a) ** b"],
    [unary("-", op("**", a, b)), "-(a ** b)"],
    [op("|", op("+", a, b), num(0)), "a + b | 0"],
    [op("===", op("&", a, b), num(0)), "(a & b) === 0"],
    [op("&&", op("||", a, b), c), "(a || b) && c"],
    [op("instanceof", a, b), "a instanceof b"],
    [unary("!", op("instanceof", a, b)), "!(a instanceof b)"],
    [unary("-", unary("-", a)), "-(-a)"],
    [op("-", a, num(-1)), "a - -1"],
    [unary("-", num(-1)), "-(-1)"],
    [unary("typeof", op("+", a, b)), "typeof (a + b)"],
  ])("%#", (e, text) => expect(printed(e)).toBe(text));
});

describe("the rest", () => {
  test.each<[IrExpr, string]>([
    [{ k: "cond", test: a, then: b, else: { k: "cond", test: b, then: a, else: c } }, "a ? b : b ? a : c"],
    [{ k: "cond", test: { k: "cond", test: a, then: b, else: c }, then: b, else: c }, "(a ? b : c) ? b : c"],
    [op("+", { k: "cond", test: a, then: b, else: c }, num(1)), "(a ? b : c) + 1"],
    [{ k: "assignExpr", target: a, value: op("+", a, b) }, "a += b"],
    [{ k: "assignExpr", target: member(a, "x"), value: b }, "a.x = b"],
    [{ k: "seq", exprs: [a, b] }, "a, b"],
    [call(b, [{ k: "seq", exprs: [a, b] }]), "b((a, b))"],
    [call(arrow(a), []), "(() => a)()"],
    [arrow({ k: "object", props: [{ name: "x", value: a }, { name: "a-b", value: b }] }), '() => ({ x: a, "a-b": b })'],
    [make(member(a, "B"), [c]), "new (a.B)(c)"],
    [member(make(a, []), "x"), "new a().x"],
    [call(member(a, "f"), [b]), "(0, a.f)(b)"],
    [{ k: "method", object: lit(5), name: "toString", args: [], span: null }, "(5).toString()"],
    [{ k: "method", object: lit(-5), name: "x", args: [], span: null }, "(-5).x()"],
    [member(a, "a b"), 'a["a b"]'],
    [member(a, "default"), "a.default"],
    [{ k: "index", object: op("+", a, b), index: num(0) }, "(a + b)[0]"],
    [{ k: "template", parts: ["`$", "{\\", "\n"], exprs: [a, op("+", a, b)] }, "`\\`$${a}{\\\\${a + b}\\n`"],
    [{ k: "template", parts: ["${x}"], exprs: [] }, "`\\${x}`"],
  ])("%#", (e, text) => expect(printed(e)).toBe(text));
});

describe("literals", () => {
  test.each<[number | bigint | string | boolean, string]>([
    [-0, "-0"],
    [1e21, "1e+21"],
    [Number.NaN, "NaN"],
    [-5n, "-5n"],
    ["a\"\\\n\u2028", '"a\\"\\\\\\n\\u2028"'],
    ["\ud800", '"\\ud800"'],
    [true, "true"],
  ])("%#", (value, text) => expect(printed(lit(value))).toBe(text));
});

describe("inlined JavaScript", () => {
  test.each<[IrExpr, string]>([
    [inline("$0.a[$0.o + $1]", a, op("+", a, b)), "a.a[a.o + (a + b)]"],
    [inline("Math.imul($0, $1)", op("+", a, b), c), "Math.imul(a + b, c)"],
    [op("*", inline("$0 + $1 | 0", a, b), c), "(a + b | 0) * c"],
    [op("+", inline("$0.length", a), c), "a.length + c"],
    [op("+", inline("Math.imul($0, $1)", a, b), c), "Math.imul(a, b) + c"],
    [inline("$0.length", op("+", a, b)), "(a + b).length"],
    [inline("$0.x", num(1)), "(1).x"],
    [op("||", inline("$0 ?? $1", a, b), c), "(a ?? b) || c"],
    [member(inline("new Map()"), "size"), "new Map().size"],
    [inline("[...$0]", a), "[...a]"],
    [op("&&", inline("'a + b'"), b), "'a + b' && b"],
    [op("+", inline("$0 => $0", a), b), "(a => a) + b"],
  ])("%#", (e, text) => expect(printed(e)).toBe(text));
});

test("a variable handed to an arrow under its own name keeps it", () => {
  const e = call({ k: "arrow", params: [A], body: [giveBack(arrow(a))], name: null }, [a]);
  expect(printed(e)).toBe("((a) => () => a)(a)");
});
