/** What runs when the program is compiled may call only what can: bodies of `const fn`s and the values of statics (E0015). */
import type { Def } from "../../2-resolve/defs.js";
import { fnDecl } from "../queries/syntax.js";
import type { Body, Thir } from "../thir.js";
import { eachPart } from "../thir-walk.js";
import type { BodyCx } from "./body-cx.js";

export function checkConstContext(f: BodyCx, body: Body): void {
  const { def } = body;
  if (!f.cx.isLocal(def)) return;
  const isFn = fnDecl(def)?.const === true;
  if (isFn || def.kind === "static") visit(f, body.value, isFn ? "constant functions" : "statics");
  else if (def.kind === "const" || def.kind === "assocConst") visit(f, body.value, "constants");
}

function visit(f: BodyCx, e: Thir, where: string): void {
  // The body of a closure runs later.
  if (e.kind === "closure" || e.kind === "asyncBlock") return;
  if (e.kind === "for") f.error("E0015", e.span, `cannot use \`for\` loop in ${where}`, { helps: ["use `while` and an index"] });
  else if (e.kind === "call" && isRefused(f, e.callee.def, where)) {
    const what = e.callee.def.kind === "fn" || where === "constants" ? "function" : "method";
    f.cx.reportOnce("E0015", e.span, `cannot call non-const ${what} \`${e.callee.def.name}\` in ${where}`, {
      notes: [`calls in ${where} are limited to constant functions, tuple structs and tuple variants`],
    });
  }
  eachPart(e, (part) => visit(f, part, where));
}

/** Constants are evaluated, which says what cannot be called; but a value of the library may be left for the program to make. */
function isTraitFn(callee: Def): boolean {
  return callee.parent?.kind === "trait" || (callee.parent?.node.kind === "item" && callee.parent.node.item.kind === "impl" && callee.parent.node.item.trait !== null);
}

/** Owned values of the library that a `const fn` of it may give; others need the heap, or the world outside. */
const PLAIN: ReadonlySet<string> = new Set(["Option", "Result", "Ordering", "Duration"]);

/** What gives numbers, text and the like may be computed early, whether the library says so or not. */
function givesPlain(f: BodyCx, callee: Def): boolean {
  const { ret, params } = f.cx.fnSig(callee);
  const [self] = params;
  // What is taken apart may have to be dropped.
  if (self?.kind === "adt" && self.args.length > 0) return false;
  return ret.kind === "adt" ? PLAIN.has(ret.def.name) : ret.kind !== "dyn" && ret.kind !== "opaque" && !(ret.kind === "tuple" && ret.elems.length === 0);
}

/** In a `const fn` the library is trusted: more of it may be computed early than Rust says. */
function isRefused(f: BodyCx, callee: Def, where: string): boolean {
  const decl = fnDecl(callee);
  if (decl === null || decl.const) return false;
  if (f.cx.isLocal(callee)) return where !== "constants";
  if (where === "constants") return isTraitFn(callee);
  return where === "statics" && callee.node.kind !== "foreign" && (isTraitFn(callee) || !givesPlain(f, callee));
}
