/**
 * What makes the finished IR faster without changing what it means: small functions are written out where they are called, and so is arithmetic that is
 * checked or wraps. The engine learns about an operation where it stands; in a function that all of them share it would learn of everything at once.
 */
import type { IrGlobal } from "../ir.js";
import { unguard } from "../unguard.js";
import { Inliner } from "./inline.js";
import { writeOut } from "./ops.js";
import { settleReady } from "./ready.js";

export function tune(all: readonly IrGlobal[]): readonly IrGlobal[] {
  const globals = settleReady(all).map((g) => (g.k === "fn" ? { k: "fn" as const, fn: unguard(g.fn) } : g));
  const inliner = new Inliner(globals);
  return globals.map((g) => {
    switch (g.k) {
      case "fn":
        return { k: "fn", fn: { ...g.fn, body: writeOut(inliner.body(g.fn.body, g.fn.name), !g.fn.async) } };
      case "class":
        return { ...g, methods: g.methods.map((m) => ({ ...m, body: writeOut(inliner.body(m.body, null), true) })) };
      case "const":
        return g;
    }
  });
}
