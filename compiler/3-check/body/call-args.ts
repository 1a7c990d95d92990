/**
 * Arguments of a call.
 *
 * What is expected of the result tells about the arguments before they are checked (`let x: Option<u8> = Some(1)`); closures
 * are checked last, when the other arguments have told what they are called with.
 */
import type { Expr } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Label } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import { checkSent, sends } from "../items/shared-static.js";
import type { Thir } from "../thir.js";
import type { Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";
import { coerce } from "./coerce.js";
import { check } from "./expr.js";
import { rvalueHint, writtenOut } from "./expr-ref.js";
import { mismatchLabel, reportMismatch } from "./mismatch.js";
import { onlyHas, type Expect, type Node } from "./node.js";
import { fnDecl } from "../queries/syntax.js";

export interface CalleeInfo {
  readonly def: Def | null;
  /** "function", "method", "enum variant" … */
  readonly what: string;
  /** A function pointer. */
  readonly pointer?: boolean;
  readonly span: Span;
  readonly callSpan: Span;
  readonly ret: Ty;
  /** How many leading parameters of the definition are not arguments: 1 with `self`. */
  readonly self: number;
  readonly variadic: boolean;
}

export function checkArgs(f: BodyCx, args: readonly Expr[], params: readonly Ty[], callee: CalleeInfo, expect: Expect | null): readonly Node[] {
  if (args.length !== params.length && !callee.variadic) return wrongCount(f, args, params, callee);
  const expected = fromResult(f, params, callee.ret, expect);
  const nodes: (Node | undefined)[] = [];
  if (callee.def !== null) f.infer.calls.push({ def: callee.def, span: callee.span, args: args.map((a) => a.span), self: callee.self });
  const wrong: WrongArg[] = [];
  const one = (arg: Expr, i: number): Node => checkArg(f, arg, i, params[i] ?? f.infer.newTyVar(arg.span), expected[i] ?? null, wrong);
  let closures = 0;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as Expr;
    const late = isClosure(f, arg);
    if (late) closures++;
    nodes.push(late ? undefined : one(arg, i));
  }
  f.infer.selectPending();
  if (closures > 0) args.forEach((arg, i) => (nodes[i] ??= one(arg, i)));
  reportWrong(f, wrong, callee);
  return nodes.filter((n): n is Node => n !== undefined);
}

function isClosure(f: BodyCx, arg: Expr): boolean {
  return writtenOut(f, arg).kind === "closure";
}

/** What the parameters are, if the result is to be what is expected of it; `null` for one that stays open, whose own bounds tell more. Binds nothing. */
function fromResult(f: BodyCx, params: readonly Ty[], ret: Ty, expect: Expect | null): readonly (Ty | null)[] {
  const wanted = onlyHas(expect);
  if (wanted === null) return [];
  const now = f.infer.resolve(wanted);
  if (now.kind === "infer") return [];
  return f.infer.probe(() => (f.infer.unify(now, ret) === null ? params.map((p) => openAsNull(f.infer.resolve(p))) : []));
}

function openAsNull(ty: Ty): Ty | null {
  return ty.kind === "infer" && ty.var === "general" ? null : ty;
}

/** An argument that is not what its parameter takes. */
interface WrongArg {
  readonly node: Node;
  readonly param: Ty;
  readonly index: number;
}

function checkArg(f: BodyCx, arg: Expr, index: number, param: Ty, expected: Ty | null, wrong: WrongArg[]): Node {
  const hint = rvalueHint(f, expected ?? param);
  const node = check(f, arg, hint);
  if (mayTurnOut(f, param, node.ty)) f.infer.selectPending();
  // The most detailed type first: it may allow a coercion that the parameter's own type would not.
  if (expected !== null && hint.kind === "has") {
    const made = coerce(f, node, expected, true);
    if (made.ok && f.infer.unify(param, made.node.ty) === null) return made.node;
    if (!made.ok) return refuse(f, { node, param: expected, index }, param, wrong);
  }
  const made = coerce(f, node, param, true);
  return made.ok ? made.node : refuse(f, { node, param, index }, param, wrong);
}

function refuse(f: BodyCx, arg: WrongArg, param: Ty, wrong: WrongArg[]): Node {
  f.tainted = true;
  wrong.push(arg);
  return { ...arg.node, ty: param, make: () => ({ kind: "error" }) };
}

/** `&_`, or what is open as a whole (`S::Item`): whether the argument is coerced may depend on what the bounds tell by now. */
function mayTurnOut(f: BodyCx, param: Ty, arg: Ty): boolean {
  const ty = f.infer.shallow(param);
  if (ty.kind === "ref") return f.infer.shallow(ty.to).kind === "infer";
  return ty.kind === "infer" && ty.var === "general" && COERCIBLE.has(f.infer.shallow(arg).kind);
}

/** What the types of values are that can become something else. */
const COERCIBLE: ReadonlySet<Ty["kind"]> = new Set(["ref", "adt", "fnDef", "closure"]);

/** One wrong argument is told where it stands, several are one mistake of the call: most often they stand in another order. */
function reportWrong(f: BodyCx, all: readonly WrongArg[], callee: CalleeInfo): void {
  if (all.some(({ node }) => f.holdsWrongFunction(node.ty))) return;
  const wrong = all.filter(({ node, param }) => !f.silenced(node.ty, param));
  if (wrong.length < 2) {
    for (const { node, param, index } of wrong) reportMismatch(f, node, param, { kind: "argument", index, callee: callee.def, what: callee.what, calleeSpan: callee.span });
    return;
  }
  f.error("E0308", callee.span, `arguments to this ${callee.what} are incorrect`, {
    labels: wrong.map(({ node, param }) => ({ span: node.span, text: mismatchLabel(f, f.infer.resolve(param), f.infer.resolve(node.ty)) })),
  });
}

// ---------------------------------------------------------------- too many, too few

const plural = (n: number): string => `${n} argument${n === 1 ? "" : "s"}`;

function wrongCount(f: BodyCx, args: readonly Expr[], params: readonly Ty[], callee: CalleeInfo): readonly Node[] {
  const nodes = args.map((arg, i) => check(f, arg, params[i] === undefined ? null : rvalueHint(f, params[i] ?? f.infer.newTyVar(arg.span))));
  f.tainted = true;
  if (params.some((p) => f.infer.shallow(p).kind === "error") && params.length === 0) return nodes;
  if (nodes.some((node) => f.infer.shallow(node.ty).kind === "closure" && f.holdsWrongFunction(node.ty))) return nodes;
  const labels: Label[] = [];
  if (args.length > params.length) {
    for (const node of nodes.slice(params.length)) labels.push({ span: node.span, text: `unexpected argument${f.silenced(node.ty) ? "" : ` of type \`${f.show(node.ty)}\``}` });
  }
  const missing = args.length < params.length ? missingText(f, params.slice(args.length), args.length) : null;
  if (callee.def !== null && f.cx.isLocal(callee.def)) labels.push({ span: callee.def.span, text: `${callee.what} defined here` });
  const takes = callee.def === null && !callee.pointer ? "E0057" : "E0061";
  f.error(takes, callee.span, `this ${callee.what} takes ${plural(params.length)} but ${plural(args.length)} ${args.length === 1 ? "was" : "were"} supplied`, {
    ...(missing === null ? {} : { label: missing }),
    labels,
    helps: missing === null ? ["remove the extra argument" + (args.length - params.length > 1 ? "s" : "")] : [`provide the argument${params.length - args.length > 1 ? "s" : ""}: ${signature(f, params, callee)}`],
  });
  return nodes;
}

function missingText(f: BodyCx, missing: readonly Ty[], from: number): string {
  const [first] = missing;
  if (missing.length === 1 && first !== undefined) return `argument #${from + 1} of type \`${f.show(first)}\` is missing`;
  return `${missing.length} arguments of type ${missing.map((t) => `\`${f.show(t)}\``).join(", ")} are missing`;
}

function signature(f: BodyCx, params: readonly Ty[], callee: CalleeInfo): string {
  const names = callee.def === null ? [] : (fnDecl(callee.def)?.params ?? []).map((p) => (p.pat.kind === "ident" ? p.pat.ident.name : "_"));
  return `\`(${params.map((p, i) => `/* ${names[i] === undefined || names[i] === "_" ? "" : `${names[i] ?? ""}: `}${f.show(p)} */`).join(", ")})\``;
}

/** The arguments, looked at if they go to another thread. */
export function sent(f: BodyCx, def: Def, args: readonly Thir[]): readonly Thir[] {
  if (sends(def)) for (const arg of args) checkSent(f.cx, arg);
  return args;
}
