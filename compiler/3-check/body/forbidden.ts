/** What may not be called or used just like that: destructors (E0040), and what is unsafe (E0133). */
import type { Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Label } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import { fnDecl, itemOf } from "../queries/syntax.js";
import type { BodyCx, UnsafeBlock } from "./body-cx.js";

/** `def` is called; `name` is where its name stands, `call` the whole call. */
export function checkCallable(f: BodyCx, def: Def, name: Span, call: Span): void {
  if (!f.cx.isLocal(f.def)) return;
  const owner = def.parent;
  const trait = owner?.kind === "impl" ? (f.cx.implTraitRef(owner)?.trait ?? null) : owner;
  if (def.name === "drop" && trait !== null && f.cx.lang.is(trait, "drop")) {
    f.error("E0040", name, "explicit use of destructor method", { label: "explicit destructor calls not allowed", helps: ["end the value's life with `drop(value)`"] });
  }
  if (fnDecl(def)?.unsafe === true) needUnsafe(f, call, `call to unsafe function \`${def.name}\``);
  else if (f.unsafeBlock !== null && def.attrs.some((a) => a.path.segments[0]?.ident.name === "once_safe")) f.unsafeBlock.used = true;
}

export function checkStatic(f: BodyCx, def: Def, span: Span): void {
  const item = itemOf(def);
  if (item?.kind === "static" && item.mut && f.cx.isLocal(f.def)) needUnsafe(f, span, "use of mutable static");
}

export function needUnsafe(f: BodyCx, span: Span, what: string): void {
  if (f.unsafeBlock !== null) {
    f.unsafeBlock.used = true;
    return;
  }
  if (fnDecl(f.def)?.unsafe === true) return;
  if (!f.infer.probing) f.unsafeUses.push({ span, what });
}

/** Told of a body that has no other mistake; it makes nothing else doubtful. */
export function reportUnsafeUses(f: BodyCx): void {
  for (const { span, what } of f.unsafeUses) f.cx.reportOnce("E0133", span, `${what} is unsafe and requires unsafe function or block`, { label: what, helps: ["put it into `unsafe { }`"] });
}

/** Looks at the inside of an `unsafe { }`. */
export function inUnsafe<T>(f: BodyCx, expr: Expr, look: () => T): T {
  const outer = f.unsafeBlock;
  const block: UnsafeBlock = { expr, used: false, within: [] };
  f.unsafeBlock = block;
  const made = look();
  f.unsafeBlock = outer;
  if (!block.used) {
    lintUnsafe(f, block, []);
    outer?.within.push(...block.within);
    return made;
  }
  for (const inner of block.within) lintUnsafe(f, inner, [{ span: headOf(block), text: "because it's nested under this `unsafe` block" }]);
  outer?.within.push(block);
  return made;
}

const headOf = ({ expr: { span } }: UnsafeBlock): Span => ({ ...span, hi: span.lo + "unsafe".length });

function lintUnsafe(f: BodyCx, block: UnsafeBlock, labels: readonly Label[]): void {
  f.warn("unused_unsafe", block.expr.id, headOf(block), "unnecessary `unsafe` block", { label: "unnecessary `unsafe` block", labels });
}
