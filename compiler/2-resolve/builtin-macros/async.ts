/** The macros of the async world: `select!`, `join!`, `defer!`, `pin!`, `ready!`, `stream!`. */
import type { Block, Expr, Ident, SelectArm, Stmt } from "../../ast/ast.js";
import { tokSpan } from "../../1-parse/token-tools.js";
import { Kw, P, T } from "../../1-parse/tokens.js";
import type { Tok } from "../../ast/token.js";
import { spanTo } from "../../source.js";
import { Build } from "../build.js";
import type { StmtList } from "../syntax.js";
import { Args, macroError, type BuiltinCall } from "./builtin.js";
import { yieldingOk } from "./try-stream.js";

// ---------------------------------------------------------------- select!

interface Arms {
  readonly arms: SelectArm[];
  otherwise: Expr | null;
  /** `default =>` of futures' `select!`. */
  fallback: Expr | null;
}

/** `=> body`, with the comma that ends it: a block needs none. */
function handler(args: Args): Expr | null {
  if (!args.expect(P.FatArrow)) return null;
  const { state, mac } = args.call;
  if (args.is(P.LBrace)) {
    const block = state.syntax.blockAt(args.tokens, args.at, mac.span);
    if (block === null) return null;
    const next = args.tokens[block.end];
    const goesOn = next !== undefined && (next.tokenType === P.Dot || next.tokenType === P.Question);
    if (!goesOn) {
      args.at = block.end;
      args.eat(P.Comma);
      return { id: state.ids.nextId(), span: block.node.span, kind: "block", block: block.node, label: null };
    }
  }
  const body = args.expr();
  if (body !== null && !args.isAtEnd) args.expect(P.Comma);
  return body;
}

/** `wholeFails`: where no `=` follows the pattern, rustc points at the macro, as it does after the first branch. */
function branch(args: Args, out: Arms, wholeFails: boolean): boolean {
  const { state, mac } = args.call;
  const start = args.span;
  const pat = state.syntax.patAt(args.tokens, args.at, mac.span);
  if (pat === null) return false;
  args.at = pat.end;
  if (!args.eat(P.Eq)) {
    args.expected("`=`", wholeFails ? mac.path.span : args.span);
    return false;
  }
  const future = args.expr();
  if (future === null) return false;
  let cond: Expr | null = null;
  if (args.eat(P.Comma)) {
    if (!args.eat(Kw.If)) {
      args.expected("`if` or `=>`");
      return false;
    }
    cond = args.expr();
    if (cond === null) return false;
  }
  const body = handler(args);
  if (body === null) return false;
  out.arms.push({ pat: pat.node, future, cond, body, span: spanTo(start, body.span) });
  return true;
}

function readArms(args: Args, words: ReadonlySet<string>): Arms {
  const out: Arms = { arms: [], otherwise: null, fallback: null };
  while (!args.isAtEnd) {
    const word = args.is(P.FatArrow, 1) ? (args.peek()?.image ?? "") : "";
    if (!words.has(word)) {
      if (!branch(args, out, words === TOKIO_WORDS && out.arms.length > 0)) return out;
      continue;
    }
    if (word === "else" && out.arms.length === 0) {
      args.expected("a branch `pattern = future => …` before `else`");
      return out;
    }
    args.at++;
    const body = handler(args);
    if (word === "default") out.fallback = body;
    else out.otherwise = body;
  }
  return out;
}

const TOKIO_WORDS: ReadonlySet<string> = new Set(["else"]);
const FUTURES_WORDS: ReadonlySet<string> = new Set(["complete", "default"]);

export function select(call: BuiltinCall): Expr {
  const args = new Args(call);
  const biased = args.isWord("biased") && args.is(P.Semi, 1);
  if (biased) args.at += 2;
  const { arms, otherwise } = readArms(args, TOKIO_WORDS);
  if (args.failed) return call.build.error();
  if (arms.length === 0 && otherwise === null) macroError(call, call.mac.span, "`select!` requires at least one branch");
  return call.build.select({ biased, arms, else: otherwise });
}

/**
 * futures' `select!` leaves out the futures that have ended: an `Arm` (`futures::select`) gives `None` for such a one, which its pattern does not match.
 * Those given by name are borrowed, the others are the macro's own and are gone before a handler runs.
 */
export function futuresSelect(biased: boolean): (call: BuiltinCall) => Expr {
  return (call) => {
    const { build } = call;
    const args = new Args(call);
    const { arms, otherwise, fallback } = readArms(args, FUTURES_WORDS);
    if (args.failed) return build.error();
    const waits = build.hidden("waits");
    const adapted = arms.map((arm): SelectArm => {
      const here = build.at(arm.future.span);
      const future = arm.future.kind === "path" ? here.ref(arm.future, true) : arm.future;
      const made = fallback === null ? build.call(build.std("futures::select::arm"), future) : build.call(build.std("futures::select::counted"), future, here.ref(here.name(waits)));
      return { ...arm, future: made, pat: here.tupleStructPat(here.path("std::option::Option::Some"), [arm.pat]) };
    });
    const none = otherwise ?? build.call(build.std("futures::select::none_left"));
    if (fallback === null) return build.select({ biased, arms: adapted, else: none });
    const last: SelectArm = {
      pat: build.tupleStructPat(build.path("std::option::Option::Some"), [build.wild()]),
      future: build.call(build.std("futures::select::default_arm"), build.ref(build.name(waits))),
      cond: null,
      body: fallback,
      span: fallback.span,
    };
    const counter = build.let(build.bind(waits), build.call(build.std("futures::select::counter")));
    return build.blockExpr([counter], build.select({ biased: true, arms: [...adapted, last], else: none }));
  };
}

// ---------------------------------------------------------------- join!, defer!

export function join(options: { readonly try: boolean; readonly awaits: boolean; readonly rotates: boolean }): (call: BuiltinCall) => Expr {
  return (call) => {
    const args = new Args(call);
    const biased = args.isWord("biased") && args.is(P.Semi, 1);
    if (biased) args.at += 2;
    const futures = args.exprs();
    if (args.failed) return call.build.error();
    return call.build.join({ futures, try: options.try, awaits: options.awaits, rotates: options.rotates && !biased });
  };
}

function bodyBlock(call: BuiltinCall): Block {
  const { stmts, tail } = call.state.syntax.stmts(call.mac.tokens, call.mac.span);
  return call.build.block(stmts, tail);
}

export function defer(call: BuiltinCall): Expr {
  return call.build.defer(bodyBlock(call));
}

// ---------------------------------------------------------------- pin!, ready!

function pinned(build: Build, place: Expr): Expr {
  return build.structLit(build.path("std::pin::Pin"), [{ ident: build.ident("pointer"), expr: build.ref(place, true) }]);
}

/** `std::pin::pin!(e)`. */
export function pin(call: BuiltinCall): Expr {
  const args = new Args(call);
  const expr = args.expr();
  args.eat(P.Comma);
  args.end();
  return expr === null ? call.build.error() : pinned(call.build, call.build.blockExpr([], expr));
}

function pinLocal(build: Build, name: Ident, init: Expr): Stmt[] {
  const here = build.at(name.span);
  return [here.let(here.bind(name, { mut: true }), init), here.let(here.bind(name, { mut: true }), pinned(here, here.name(name)))];
}

/** tokio's `pin!(a, b)` and `pin! { let a = e; }`: statements that shadow the variables by pinned ones. */
export function pinLocals(call: BuiltinCall): StmtList {
  const { build, state, mac } = call;
  const args = new Args(call);
  const stmts: Stmt[] = [];
  if (args.is(Kw.Let)) {
    for (const stmt of state.syntax.stmts(mac.tokens, mac.span).stmts) {
      if (stmt.kind === "let" && stmt.pat.kind === "ident" && stmt.init !== null) stmts.push(...pinLocal(build, stmt.pat.ident, stmt.init));
      else if (stmt.kind !== "empty") macroError(call, stmt.span, "expected `let name = future;`");
    }
    return { stmts, tail: null };
  }
  while (!args.isAtEnd) {
    const token = args.peek();
    if (token?.tokenType !== T.Ident) {
      args.expected("the name of a variable");
      break;
    }
    args.at++;
    const name: Ident = { name: token.image, span: tokSpan(token) };
    stmts.push(...pinLocal(build, name, build.at(name.span).name(name)));
    args.separator();
  }
  return { stmts, tail: null };
}

export function ready(call: BuiltinCall): Expr {
  const { state, mac } = call;
  const build = new Build(state.ids, mac.span, state.expansions.begin(mac.span, null).ctxtFor(mac.span.ctxt));
  const args = new Args(call);
  const expr = args.expr();
  args.eat(P.Comma);
  args.end();
  if (expr === null) return build.error();
  const value = build.hidden("t");
  return build.match(
    expr,
    build.arm(build.tupleStructPat(build.path("std::task::Poll::Ready"), [build.bind(value)]), build.name(value)),
    build.arm(build.pathPat(build.path("std::task::Poll::Pending")), build.return(build.std("std::task::Poll::Pending"))),
  );
}

// ---------------------------------------------------------------- stream!

/** Whether the macro's text yields, what is in streams within it left out. */
function yields(tokens: readonly Tok[]): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.tokenType === Kw.Yield) return true;
    if ((token?.image === "stream" || token?.image === "try_stream") && tokens[i + 1]?.tokenType === P.Not) i = groupEnd(tokens, i + 2);
  }
  return false;
}

/** Where the group ends that begins at `start`. */
function groupEnd(tokens: readonly Tok[], start: number): number {
  let depth = 0;
  for (let i = start; i < tokens.length; i++) {
    const image = tokens[i]?.image ?? "";
    if (image === "(" || image === "[" || image === "{") depth++;
    else if (image === ")" || image === "]" || image === "}") depth--;
    if (depth <= 0) return i;
  }
  return tokens.length;
}

/** A stream that yields nothing is one of `()`: the macro puts in a `yield` that is never reached. */
function streamOf(call: BuiltinCall, body: Block): Expr {
  if (yields(call.mac.tokens)) return call.build.genBlock(body);
  const { build } = call;
  const never = build.if(build.bool(false), build.block([], build.yield(null)));
  return build.genBlock({ ...body, stmts: [build.stmt(never), ...body.stmts] });
}

export function stream(call: BuiltinCall): Expr {
  return streamOf(call, bodyBlock(call));
}

export function tryStream(call: BuiltinCall): Expr {
  return streamOf(call, yieldingOk(call, bodyBlock(call)));
}
