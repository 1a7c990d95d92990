/** The program's `main`: there, without parameters, returning something that can end a program. */
import type { Def } from "../../2-resolve/defs.js";
import { NO_SPAN } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { fnDecl, genericsSyntax } from "../queries/syntax.js";
import { isUnit } from "../ty-util.js";
import { headSpan } from "./spans.js";

export function findMain(ctx: CheckCtx): Def | null {
  return ctx.mainFn();
}

/** `required`: the program is to be run, so there has to be one. */
export function checkMain(ctx: CheckCtx, required: boolean): Def | null {
  const main = findMain(ctx);
  if (main === null) {
    if (required) ctx.reportOnce("E0601", endSpan(ctx), "`main` function not found in this program", { helps: ["add `fn main() { … }` or `async fn main() { … }`"] });
    return null;
  }
  const decl = fnDecl(main);
  const generics = genericsSyntax(main);
  if (decl === null || generics === null) return main;
  if (generics.params.some((p) => p.kind !== "lifetime")) ctx.reportOnce("E0131", generics.span, "`main` function is not allowed to have generic parameters", { label: "`main` cannot have generic parameters" });
  else if (generics.where.length > 0) ctx.reportOnce("E0646", generics.span, "`main` function is not allowed to have a `where` clause", { label: "`main` cannot have a `where` clause" });
  if (decl.params.length > 0) ctx.reportOnce("E0580", headSpan(main), "`main` function has wrong type", { label: "incorrect number of function parameters", notes: ["`main` takes no parameters: read the arguments with `std::env::args()`"] });
  else if (decl.abi !== null && decl.abi !== "Rust") ctx.reportOnce("E0580", headSpan(main), "`main` function has wrong type", { label: `expected \`fn()\`, found \`extern "${decl.abi}" fn()\`` });
  checkReturn(ctx, main, "`main`");
  return main;
}

/** A `#[test]` function: called without arguments by the runner, which looks at what it returns. */
export function checkTest(ctx: CheckCtx, test: Def, mustPanic: boolean): void {
  const decl = fnDecl(test);
  const generics = genericsSyntax(test);
  if (decl === null || generics === null) return;
  const refuse = (message: string): void => ctx.reportOnce("syntax", headSpan(test), message);
  if (decl.async) refuse("async functions cannot be used for tests: `#[tokio::test]` is for those");
  else if (decl.params.length > 0) refuse("functions used as tests can not have any arguments");
  else if (mustPanic && decl.ret !== null && !isUnit(ctx.fnSig(test).ret)) refuse("functions using `#[should_panic]` must return `()`");
  else if (generics.params.some((p) => p.kind !== "lifetime")) refuse("functions used as tests can not have any non-lifetime generic parameters");
  else checkReturn(ctx, test, "a test");
}

function checkReturn(ctx: CheckCtx, main: Def, of: string): void {
  const ret = fnDecl(main)?.ret ?? null;
  const termination = ctx.lang.get("Termination");
  if (ret === null || termination === null) return;
  const infer = new InferCtx(ctx, main);
  const cause = { span: ret.span, why: { kind: "mainReturn", of } } as const;
  infer.registerTrait(infer.normalize(ctx.fnSig(main).ret, cause), termination, [], cause);
  infer.selectPending();
}

function endSpan(ctx: CheckCtx): Def["span"] {
  const { node } = ctx.program.main.root.def;
  if (node.kind !== "crate") return NO_SPAN;
  // The end of what is written, whatever blank lines follow.
  const { ctxt } = node.unit.span;
  const hi = node.unit.items.at(-1)?.span.hi ?? node.unit.span.hi;
  return { lo: Math.max(hi - 1, node.unit.span.lo), hi, ctxt };
}
