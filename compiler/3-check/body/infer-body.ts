/** Checks one body from its syntax to its typed tree. */
import type { Block, Expr, FnDecl } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import { misc } from "../infer/cause.js";
import { enumRepr } from "../queries/adt.js";
import { assocOf, fnDecl, itemOf } from "../queries/syntax.js";
import type { Body, BodyParam } from "../thir.js";
import type { Ty } from "../ty.js";
import { ERROR, hasError, intTy } from "../ty-util.js";
import { isDerived } from "../items/spans.js";
import { isAllowed } from "../lints.js";
import { checkPatterns } from "../patterns/check-body.js";
import type { Bodies } from "./bodies.js";
import { BodyCx, type FnScope } from "./body-cx.js";
import { checkCoerce, coerceOrReport } from "./coerce.js";
import { checkConstContext } from "./const-context.js";
import { reportUnsafeUses } from "./forbidden.js";
import { checkScopeBody } from "./fn-body.js";
import type { Node, PatNode } from "./node.js";
import { checkPat } from "./pat.js";
import { Writer } from "./writer.js";

export function inferBody(bodies: Bodies, def: Def): Body {
  const f = new BodyCx(bodies, bodies.cx, def, bodies.cx.program.bodyNames(def));
  const decl = fnDecl(def);
  if (decl !== null) return decl.body === null ? bodiless(f, def) : fnBody(f, def, decl, decl.body);
  const init = initOf(def);
  return init === null ? bodiless(f, def) : constBody(f, def, init);
}

/** Declarations without a body are never asked for by a correct program. */
function bodiless(f: BodyCx, def: Def): Body {
  return { def, params: [], ret: ERROR, async: false, value: { kind: "error", id: 0, ty: ERROR, span: def.span }, locals: new Map(), tainted: true };
}

function initOf(def: Def): Expr | null {
  if (def.node.kind === "variant") return def.node.variant.discriminant;
  const item = itemOf(def);
  if (item !== null && (item.kind === "const" || item.kind === "static")) return item.expr;
  const assoc = assocOf(def);
  return assoc !== null && assoc.kind === "const" ? assoc.expr : null;
}

// ---------------------------------------------------------------- constants

function constBody(f: BodyCx, def: Def, init: Expr): Body {
  const declared = def.kind === "variant" && def.parent !== null ? intTy(enumRepr(def.parent)) : f.cx.typeOfConst(def);
  const ty = f.infer.normalize(declared, misc(def.span));
  const item = itemOf(def);
  const typeSpan = item !== null && (item.kind === "const" || item.kind === "static") ? (item.type?.span ?? null) : null;
  const scope: FnScope = { kind: "const", parent: null, depth: 0, ret: null, retTy: ty, retSpan: typeSpan, async: false, yieldTy: null, span: def.span };
  const node = f.withScope(scope, () => checkCoerce(f, init, ty, { kind: "const", typeSpan }));
  return finish(f, def, node, [], ty, false);
}

// ---------------------------------------------------------------- fns

interface Param {
  readonly pat: PatNode;
  readonly ty: Ty;
  readonly span: Span;
}

function fnBody(f: BodyCx, def: Def, decl: FnDecl, block: Block): Body {
  const sig = f.cx.fnSig(def);
  const cause = misc(def.span);
  const tys = sig.params.map((p) => f.infer.normalize(p, cause));
  // What has no size cannot be returned, which has been said: whatever the body gives is right.
  const declared: Ty = sig.ret.kind === "dyn" || sig.ret.kind === "str" || sig.ret.kind === "slice" ? ERROR : f.infer.normalize(f.infer.openOpaques(sig.ret, def, decl.ret?.span ?? def.span), cause);
  // What is wrong with the head of a fn is not said again of its body.
  const owner = def.parent?.kind === "impl" ? f.cx.implSelfTy(def.parent) : null;
  if ([...sig.params, sig.ret, ...(owner === null ? [] : [owner])].some(hasError)) f.tainted = true;
  const params: Param[] = [];
  const open = sig.async && isEntry(def) ? f.infer.newTyVar(decl.headSpan) : null;
  const body = checkScopeBody(
    f,
    {
      kind: open === null ? "fn" : "async",
      retTy: open ?? declared,
      retSpan: open === null ? (decl.ret?.span ?? null) : null,
      async: sig.async,
      yieldTy: null,
      span: decl.headSpan,
    },
    block,
    () => declareParams(f, decl, tys, params),
  );
  const value = open === null ? body.slot.node : coerceOrReport(f, { ...body.slot.node, span: lastOf(block) }, declared, { kind: "misc" });
  return finish(f, def, { ...value, span: body.slot.node.span }, params, declared, sig.async);
}

/** `#[tokio::main]` makes an async block of the body, and only what that gives has to be of the type that is declared. */
function isEntry(def: Def): boolean {
  return def.attrs.some((a) => a.path.segments.length === 2 && a.path.segments[0]?.ident.name === "tokio" && a.path.segments[1]?.ident.name === "main");
}

function lastOf(block: Block): Span {
  const { hi, ctxt } = block.tail?.span ?? block.stmts.at(-1)?.span ?? block.span;
  return { lo: Math.max(hi - 1, 0), hi, ctxt };
}

function declareParams(f: BodyCx, decl: FnDecl, tys: readonly Ty[], out: Param[]): void {
  let at = 0;
  if (decl.self !== null) {
    const ty = tys[at++] ?? ERROR;
    const { self } = decl;
    // `self` is a variable like any other.
    const pat = checkPat(f, { kind: "ident", id: self.id, span: self.span, ident: { name: "self", span: self.span }, byRef: false, mut: self.mut && !self.ref, sub: null }, ty, { scrutinee: null, typeSpan: null });
    out.push({ pat, ty, span: self.span });
  }
  for (const param of decl.params) {
    const ty = tys[at++] ?? ERROR;
    out.push({ pat: checkPat(f, param.pat, ty, { scrutinee: null, typeSpan: param.type.span }), ty, span: param.span });
  }
}

// ---------------------------------------------------------------- the end of inference

function finish(f: BodyCx, def: Def, value: Node, params: readonly Param[], ret: Ty, async: boolean): Body {
  settle(f);
  const w = new Writer(f);
  const written: BodyParam[] = params.map((p) => ({ pat: w.pat(p.pat), ty: w.ty(p.ty, p.span), span: p.span }));
  const made = w.expr(value);
  // Closures know now what they capture: what was asked of them can be answered.
  f.infer.selectPending();
  f.infer.reportAmbiguities();
  const open = f.infer.settleOpaques();
  if (!f.tainted) for (const each of open) f.error("E0282", def.span, "type annotations needed", { notes: [`the type behind \`impl Trait\` of \`${each.owner.name}\` is not known`] });
  const body: Body = { def, params: written, ret: w.ty(ret, def.span), async, value: made, locals: w.locals, tainted: f.tainted };
  if (!body.tainted) {
    reportUnsafeUses(f);
    checkConstContext(f, body);
    checkPatterns(f.cx, body, {
      normalize: (t) => f.infer.resolve(f.infer.normalize(t, misc(def.span))),
      isVisible: (vis) => f.isVisible(vis),
      isCopy: (ty, span) => f.infer.isCopy(ty, span),
      isAllowed: (lint) => isAllowed(def, lint),
      isDerived: def.parent?.kind === "impl" && isDerived(def.parent),
      error: (...args) => f.error(...args),
      warn: (...args) => f.warn(...args),
    });
  }
  return f.tainted && !body.tainted ? { ...body, tainted: true } : body;
}

/** Obligations, then defaults for what is still open, then what waited for that. */
function settle(f: BodyCx): void {
  f.infer.selectPending();
  runAll(f.questions);
  f.infer.selectPending();
  defaultErrors(f);
  while (f.infer.defaultVars()) f.infer.selectPending();
  runAll(f.late);
  runAll(f.casts);
  f.infer.selectPending();
  while (f.infer.defaultVars()) f.infer.selectPending();
}

function runAll(list: readonly { readonly run: () => void }[]): void {
  for (const { run } of list) run();
}

/** Error types of blocks and closures that nothing has said anything about become the dynamic `Error`. */
function defaultErrors(f: BodyCx): void {
  let any = false;
  for (const ty of f.openErrors) {
    const now = f.infer.shallow(ty);
    const error = now.kind === "infer" ? f.cx.program.lang("Error") : null;
    if (error === null) continue;
    // After a mistake it is what that has left open.
    f.infer.unify(now, f.tainted ? ERROR : { kind: "adt", def: error, args: [] });
    any = true;
  }
  if (any) f.infer.selectPending();
}
