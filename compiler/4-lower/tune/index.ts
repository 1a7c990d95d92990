/**
 * What makes the finished IR faster without changing what it means: small functions are written out where they are called, and so is arithmetic that is
 * checked or wraps. The engine learns about an operation where it stands; in a function that all of them share it would learn of everything at once.
 */
import type { IrFn, IrGlobal, IrStmt } from "../ir.js";
import { unguard } from "../unguard.js";
import { Callees, Fuser } from "./fuse/index.js";
import { Inliner } from "./inline.js";
import { writeOut } from "./ops.js";
import { settleReady } from "./ready.js";

/** Itself where nothing has changed. */
function withBody<T extends { readonly body: readonly IrStmt[] }>(of: T, body: readonly IrStmt[]): T {
  return body === of.body ? of : { ...of, body };
}

function withFn(g: IrGlobal & { readonly k: "fn" }, fn: IrFn): IrGlobal {
  return fn === g.fn ? g : { k: "fn", fn };
}

export function tune(all: readonly IrGlobal[]): readonly IrGlobal[] {
  const globals = settleReady(all).map((g) => (g.k === "fn" ? withFn(g, unguard(g.fn)) : g));
  const inliner = new Inliner(globals);
  const inlined = globals.map((g): IrGlobal => (g.k === "fn" ? withFn(g, withBody(g.fn, inliner.body(g.fn.body, g.fn.name))) : g));
  const fuser = new Fuser(new Callees(inlined));
  return inlined.map((g) => {
    switch (g.k) {
      case "fn":
        return withFn(g, withBody(g.fn, writeOut(fuser.body(g.fn.body, g.fn.droppable), !g.fn.async)));
      case "class":
        return g.methods.length === 0 ? g : { ...g, methods: g.methods.map((m) => withBody(m, writeOut(inliner.body(m.body, null), true))) };
      case "const":
        return g;
    }
  });
}
