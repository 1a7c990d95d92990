/** Macro calls inside bodies and signatures. */
import type { Expr, MacroCall, Pat, Type } from "../../ast/ast.js";
import { expandExpr, expandPat, expandType, findCalledMacro, reportUnknownMacro } from "../expand.js";
import type { DefData } from "../state.js";
import type { BodyCx } from "./cx.js";

interface Made<T> {
  readonly node: T;
  /** Visits what was made, as part of this expansion. */
  within(visit: () => void): void;
}

interface Nodes {
  readonly expr: Expr;
  readonly pat: Pat;
  readonly type: Type;
}

function calledMacro(cx: BodyCx, mac: MacroCall): DefData | null {
  const def = findCalledMacro(cx.state, mac.path, cx.scope, cx.textual, false);
  if (def === null) reportUnknownMacro(cx.state, mac.path, cx.scope, cx.textual);
  return def;
}

/** Runs `visit` one expansion deeper. */
export function deeper(cx: BodyCx, visit: () => void): void {
  cx.depth++;
  visit();
  cx.depth--;
}

const EXPANDERS = { expr: expandExpr, pat: expandPat, type: expandType } as const;

/** Expands a call; `null` if there is no such macro, which has been said. */
export function callMacro<K extends keyof Nodes>(cx: BodyCx, mac: MacroCall, kind: K): Made<Nodes[K]> | null {
  const def = calledMacro(cx, mac);
  if (def === null) return null;
  const expand = EXPANDERS[kind] as (...args: Parameters<typeof expandExpr>) => Nodes[K];
  const node = expand(cx.state, def, mac, cx.site);
  return { node, within: (visit) => deeper(cx, visit) };
}
