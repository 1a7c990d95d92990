/**
 * `#[narrow = "other"]`: a fn of the library with one argument of 64 bits has a sibling that takes 32. Where what is handed over is a small literal
 * or has been cast from a small type, that one is called, and no bigint is made.
 *
 *   Duration::from_millis(5), Duration::from_nanos(n as u64)        from_millis_narrow(5), from_nanos_narrow(n)
 */
import type { Thir } from "../3-check/thir.js";
import { intTy } from "../3-check/ty-util.js";
import { bug } from "../unreachable.js";
import { attrText } from "./bindings.js";
import type { Fx } from "./fx.js";

type CallExpr = Thir & { readonly kind: "call" };

const SMALL: ReadonlySet<string> = new Set(["u8", "u16", "u32", "usize"]);
const SMALL_MAX = 0xffff_ffffn;

/** The argument with 32 bits, if it is known to fit. */
function smallArg(fx: Fx, arg: Thir): Thir | null {
  if (arg.kind === "lit" && arg.value.kind === "int" && arg.value.value >= 0n && arg.value.value <= SMALL_MAX) return { ...arg, ty: intTy("u32") };
  if (arg.kind !== "cast" || arg.cast !== "numeric") return null;
  const from = fx.tyOf(arg.expr);
  return from.kind === "int" && SMALL.has(from.int) ? arg.expr : null;
}

export function narrowed(fx: Fx, e: CallExpr): CallExpr {
  const { callee } = e;
  const [arg] = e.args;
  if (arg === undefined || e.args.length !== 1 || callee.kind !== "fn" || callee.def.module.crate.local) return e;
  const name = attrText(callee.def, "narrow");
  const small = name === null ? null : smallArg(fx, arg);
  if (small === null || callee.def.parent === null) return e;
  const def = fx.low.ctx.childrenNamed(callee.def.parent, name ?? "")[0] ?? bug(`no ${name} beside ${callee.def.name}`);
  return { ...e, callee: { ...callee, def }, args: [small] };
}
