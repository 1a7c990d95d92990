/** What runs when the program is compiled may call only what can: bodies of `const fn`s, the values of constants and statics (E0015, E0658). */
import type { Def } from "../../2-resolve/defs.js";
import { callableWord } from "../queries/const-call.js";
import { fnDecl } from "../queries/syntax.js";
import type { Body, Callee, Thir } from "../thir.js";
import { eachPart } from "../thir-walk.js";
import { isTy } from "../ty-util.js";
import type { GArg, Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { checkKeptBorrows } from "./const-borrow.js";

export function checkConstContext(f: BodyCx, body: Body): void {
  const { def } = body;
  if (!f.cx.isLocal(def)) return;
  const isFn = fnDecl(def)?.const === true;
  if (!isFn && (def.kind === "static" || def.kind === "const" || def.kind === "assocConst")) checkKeptBorrows(f, body.value, isMutStatic(def));
  if (isFn || def.kind === "static") visit(f, body.value, isFn ? "constant functions" : "statics");
  else if (def.kind === "const" || def.kind === "assocConst") visit(f, body.value, "constants");
}

function isMutStatic({ node }: Def): boolean {
  return node.kind === "item" && node.item.kind === "static" && node.item.mut;
}

function visit(f: BodyCx, e: Thir, where: string): void {
  // The body of a closure runs later.
  if (e.kind === "closure" || e.kind === "asyncBlock") return;
  if (e.kind === "for") {
    f.error("E0015", e.span, `cannot use \`for\` loop in ${where}`, { helps: ["use `while` and an index"] });
    return eachPart(e.iter, (part) => visit(f, part, where));
  }
  if (e.kind === "index" && e.base.ty.kind === "adt") f.error("E0015", e.span, `cannot call non-const operator in ${where}`);
  if (e.kind === "try") f.error("E0658", e.span, `\`?\` is not allowed in ${where}`, { helps: ["use `match`"] });
  else if (e.kind === "callValue") visitValueCall(f, e, where);
  else if (e.kind === "call") visitCall(f, e, where);
  eachPart(e, (part) => visit(f, part, where));
}

function visitValueCall(f: BodyCx, e: Thir & { kind: "callValue" }, where: string): void {
  if (e.via === "fnPtr") f.error("syntax", e.span, `function pointer calls are not allowed in ${where}`);
  else f.error("E0015", e.span, `cannot call non-const closure in ${where}`);
}

function visitCall(f: BodyCx, e: Thir & { kind: "call" }, where: string): void {
  const { def, args } = e.callee;
  const decl = fnDecl(def);
  if (decl === null || decl.const || isTrusted(f, e)) return;
  if (!f.cx.isLocal(def) && PANICS.has(def.name)) return f.error("syntax", e.span, `argument to \`panic!()\` in a const context must have type \`&str\``);
  const code = isUnstable(f, e.callee, args) ? "E0658" : "E0015";
  f.cx.reportOnce(code, e.span, `cannot call ${code === "E0658" ? "conditionally-const" : "non-const"} ${callableWord(def)} \`${def.name}\` in ${where}`, {
    notes: [`calls in ${where} are limited to constant functions, tuple structs and tuple variants`],
  });
  const before = f.cx.isLocal(def) ? null : calledBefore(e);
  if (before !== null) f.cx.reportOnce("E0015", e.span, `cannot call non-const ${before} in ${where}`);
}

/** What a macro calls to make the argument of the call that it stands for. */
function calledBefore({ callee: { def }, args: [first] }: Thir & { kind: "call" }): string | null {
  if (def.name === "vec_from_array") return "associated function `Box::new_uninit`";
  return first?.kind === "formatArgs" && first.args.length > 0 && !PANICS.has(def.name) ? "formatting macro" : null;
}

/** What macros of the library make of a panic; and what reads and writes the plain values underneath. */
const PANICS: ReadonlySet<string> = new Set(["panic_fmt", "panic_str", "panic_string"]);

function isTrusted(f: BodyCx, e: Thir & { kind: "call" }): boolean {
  const { def } = e.callee;
  if (f.cx.isLocal(def)) return false;
  if (def.node.kind === "foreign") return true;
  if (!PANICS.has(def.name)) return false;
  // Text and a single `{}` of text can be put together early.
  const [text] = e.args;
  if (text?.kind !== "formatArgs") return true;
  const [only] = text.args;
  return text.args.length === 0 || (text.args.length === 1 && text.pieces.length === 1 && only?.ty.kind === "ref" && isText(only.ty.to));
}

const isText = (ty: Ty): boolean => ty.kind === "str" || (ty.kind === "ref" && isText(ty.to));

/** What the library says of itself: it will be const one day, as will the impls of a trait that says so for plain types; all of an impl but what never will. */
const SOON = "const_soon";
const NEVER = "const_never";

function says(def: Def, what: string): boolean {
  return def.attrs.some((attr) => attr.path.segments[0]?.ident.name === what);
}

function isUnstable(f: BodyCx, { def }: Callee, args: readonly GArg[]): boolean {
  if (f.cx.isLocal(def) || says(def, NEVER)) return false;
  if (says(def, SOON)) return true;
  const owner = def.parent;
  if (owner === null || (owner.kind !== "trait" && owner.kind !== "impl")) return false;
  const trait = owner.kind === "trait" ? owner : f.cx.implHeader(owner).traitRef?.trait;
  return trait === undefined ? says(owner, SOON) : says(trait, SOON) && args.every((arg) => isPlain(f, arg));
}

function isPlain(f: BodyCx, arg: GArg): boolean {
  if (!isTy(arg)) return true;
  switch (arg.kind) {
    case "int":
    case "float":
    case "bool":
    case "char":
    case "str":
      return true;
    case "ref":
      return isPlain(f, arg.to);
    case "slice":
    case "array":
      return isPlain(f, arg.elem);
    case "tuple":
      return arg.elems.every((elem) => isPlain(f, elem));
    case "adt":
      return !f.cx.isLocal(arg.def) && says(arg.def, SOON) && arg.args.every((each) => isPlain(f, each));
    default:
      return false;
  }
}
