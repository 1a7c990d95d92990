/** Small pieces of IR for the tests of printing. */
import { emitModule, type Emitted } from "../../../compiler/5-emit/module.js";
import type { IrExpr, IrFn, IrGlobal, IrModule, IrStmt, IrVar } from "../../../compiler/4-lower/ir.js";
import { giveBack, ref } from "../../../compiler/4-lower/split/build.js";
import { NO_SPAN, SourceMap } from "../../../compiler/source.js";

let next = 1000;

export function variable(name: string): IrVar {
  return { id: next++, name };
}

export const A = variable("a");
export const B = variable("b");
export const C = variable("c");
export const a = ref(A);
export const b = ref(B);
export const c = ref(C);

export const lit = (value: number | bigint | string | boolean | undefined): IrExpr => ({ k: "lit", value });
export const inline = (code: string, ...args: readonly IrExpr[]): IrExpr => ({ k: "inline", code, args });

export function fn(name: string, params: readonly IrVar[], body: readonly IrStmt[], more: Partial<IrFn> = {}): IrGlobal {
  return { k: "fn", fn: { name, params, body, async: false, droppable: [], paramDrops: [], span: NO_SPAN, title: name, export: null, ...more } };
}

export function emit(globals: readonly IrGlobal[], main: string, more: Partial<IrModule> = {}): Emitted {
  const sources = new SourceMap();
  sources.add("t.ae", "fn main() {}\n");
  return emitModule({ globals, locations: [], main: { name: main, async: false, report: null }, tests: [], ...more }, { target: "run", importPath: (m) => m, sources });
}

/** The lines of the body of `function main(a, b, c)`, without indentation of the function itself. */
export function statements(...body: readonly IrStmt[]): string {
  const js = emit([fn("main", [A, B, C], body)], "main").js;
  const start = js.indexOf("function main(a, b, c) {\n") + "function main(a, b, c) {\n".length;
  return js
    .slice(start, js.indexOf("\n}\n", start) + 1)
    .replace(/^ {2}/gm, "")
    .trimEnd();
}

/** How an expression is printed. */
export function printed(e: IrExpr): string {
  return statements(giveBack(e)).replace(/^return /, "").replace(/;$/, "");
}
