/** `assert!` and its kin, `matches!`, `dbg!`, `vec!`, `r#try!`. */
import type { Expr, Ident } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import { onOneLine, spaceBetween, stringifyTokens } from "../../1-parse/stringify.js";
import { tokSpan, treeEnd } from "../../1-parse/token-tools.js";
import { isLiteral } from "../../1-parse/literals.js";
import { isCloser, Kw, P, T } from "../../1-parse/tokens.js";
import { PLAIN_SPEC } from "../../ast/format-spec.js";
import { Build } from "../build.js";
import { isWord, nameOf } from "../macro-rules/compile.js";
import { Args, type BuiltinCall } from "./builtin.js";
import { formatRest } from "./format.js";

/** A builder whose hidden names are seen by this expansion only. */
function hygienic(call: BuiltinCall): Build {
  const { state, mac } = call;
  return new Build(state.ids, mac.span, state.expansions.begin(mac.span, null).ctxtFor(mac.span.ctxt));
}

const OPEN: ReadonlySet<Tok["tokenType"]> = new Set<Tok["tokenType"]>([P.LParen, P.LBracket]);
const CLOSE: ReadonlySet<Tok["tokenType"]> = new Set<Tok["tokenType"]>([P.RParen, P.RBracket]);
/** Between these and what is next to them stands no space. */
const TIGHT_AFTER: ReadonlySet<Tok["tokenType"]> = new Set<Tok["tokenType"]>([...OPEN, P.Dot]);
const TIGHT_BEFORE: ReadonlySet<Tok["tokenType"]> = new Set<Tok["tokenType"]>([...CLOSE, P.Dot, P.Question]);

/** Operators that may stand before what they are about, and those that stand between two operands. */
const PREFIXES: ReadonlySet<Tok["tokenType"]> = new Set<Tok["tokenType"]>([P.And, P.AndAnd, P.Not, P.Minus, P.Star]);
const BETWEEN: ReadonlySet<Tok["tokenType"]> = new Set<Tok["tokenType"]>([P.And, P.AndAnd, P.Minus, P.Star, P.OrOr, P.EqEq, P.Ne, P.Le, P.Ge, P.Plus, P.Slash, P.Percent, P.Caret, P.Shl]);
const VALUE_WORDS: ReadonlySet<string> = new Set(["self", "Self", "true", "false", "await"]);

const endsOperand = (token: Tok): boolean =>
  token.frag !== undefined || isCloser(token) || isLiteral(token) || token.tokenType === T.Ident || token.tokenType === P.Question || VALUE_WORDS.has(token.image);

/** Whether rustc writes a space in front of a token of an expression. What other macros are given is written as it stands. */
function isSpaced(tokens: readonly Tok[], at: number): boolean {
  const [beforeLast, before, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  const isBetween = (each: Tok, last: Tok | undefined): boolean => BETWEEN.has(each.tokenType) && last !== undefined && endsOperand(last);
  if (isBetween(token, before) || isBetween(before, beforeLast)) return true;
  if (PREFIXES.has(before.tokenType) || TIGHT_AFTER.has(before.tokenType) || TIGHT_BEFORE.has(token.tokenType)) return false;
  return before.tokenType === P.Comma || spaceBetween(before, token);
}

/** The text of an expression as rustc prints one: on one line, without the breaks and trailing commas of the source's layout. */
function expressionText(tokens: readonly Tok[]): string {
  const kept: Tok[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.tokenType === P.Comma && next !== undefined && CLOSE.has(next.tokenType)) return;
    // What was printed is an expression, wherever its tokens come from.
    const { named: _, ...plain } = token;
    kept.push({ ...plain, ctxt: 0 });
  });
  let text = "";
  for (let at = 0; at < kept.length; ) {
    const isMacro = kept[at]?.tokenType === T.Ident && kept[at + 1]?.tokenType === P.Not;
    const end = isMacro ? treeEnd(kept, at + 2) : at + 1;
    text += `${isSpaced(kept, at) ? " " : ""}${onOneLine(kept.slice(at, end))}`;
    at = end;
  }
  return text;
}

export function assert(call: BuiltinCall): Expr {
  const { build } = call;
  const args = new Args(call);
  const cond = args.expr();
  if (cond === null) return build.error();
  const text = expressionText(args.tokens.slice(0, args.at));
  args.separator();
  const message = args.isAtEnd ? build.fixedText(`assertion failed: ${text}`) : formatRest(args, { before: "", panics: true });
  const fail = build.call(build.std("std::rt::panic_fmt"), message);
  return build.if(build.not({ ...cond, paren: true }), build.block([build.stmt(fail)], null));
}

/** `assert_eq!` and `assert_ne!`. */
export function asserter(kind: "Eq" | "Ne"): (call: BuiltinCall) => Expr {
  return (call) => {
    const build = hygienic(call);
    const args = new Args(call);
    const left = args.expr();
    if (left === null || !args.expect(P.Comma)) return build.error();
    const right = args.expr();
    if (right === null) return build.error();
    args.separator();
    const message = args.isAtEnd ? build.std("std::option::Option::None") : build.call(build.std("std::option::Option::Some"), formatRest(args));
    const [leftVal, rightVal] = [build.hidden("left_val"), build.hidden("right_val")];
    const values = [build.deref(build.name(leftVal)), build.deref(build.name(rightVal))] as const;
    const same = build.binary("==", values[0], values[1]);
    const fail = build.call(
      build.std("std::rt::assert_failed"), build.std(`std::rt::AssertKind::${kind}`),
      build.ref(build.deref(build.name(leftVal))), build.ref(build.deref(build.name(rightVal))), message,
    );
    const check = build.if(kind === "Eq" ? build.not(same) : same, build.block([build.stmt(fail)], null));
    return build.match(build.tuple(build.at(left.span).ref(left), build.at(right.span).ref(right)), build.arm(build.tuplePat(build.bind(leftVal), build.bind(rightVal)), build.blockExpr([], check)));
  };
}

const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);

/** A name among the arguments. */
function binding(args: Args): Ident | null {
  const token = args.peek();
  if (!isWord(token)) {
    args.expected("a name");
    return null;
  }
  args.at++;
  args.separator();
  return { name: nameOf(token), span: tokSpan(token) };
}

/** `condition, left, right, { … }, { … }`: if a comparison fails, the first block with both sides under these names; if another condition fails, the second. */
export function compare(call: BuiltinCall): Expr {
  const { build } = call;
  const args = new Args(call);
  const cond = args.expr();
  args.separator();
  const [left, right] = [binding(args), binding(args)];
  const [compared, other] = args.exprs();
  if (cond === null || left === null || right === null || compared === undefined || other === undefined) return build.error();
  if (cond.kind !== "binary" || !COMPARISONS.has(cond.op)) return build.if(build.not({ ...cond, paren: true }), build.block([], other));
  const holds = { ...build.binary(cond.op, build.deref(build.name(left)), build.deref(build.name(right))), paren: true };
  const sides = build.tuple(build.at(cond.lhs.span).ref(cond.lhs), build.at(cond.rhs.span).ref(cond.rhs));
  return build.match(sides, build.arm(build.tuplePat(build.bind(left), build.bind(right)), build.if(build.not(holds), build.block([], compared))));
}

/** `debug_assert!`: nothing, where overflow is not checked either. */
export function debugOnly(expand: (call: BuiltinCall) => Expr): (call: BuiltinCall) => Expr {
  return (call) => {
    const { build, state } = call;
    const check = expand(call);
    return build.if(build.bool(!state.options.release), build.block([build.stmt(check)], null));
  };
}

export function matches(call: BuiltinCall): Expr {
  const { build, state, mac } = call;
  const args = new Args(call);
  const scrutinee = args.expr();
  if (scrutinee === null || !args.expect(P.Comma)) return build.error();
  const pat = state.syntax.patAt(args.tokens, args.at, mac.span);
  if (pat === null) return build.error();
  args.at = pat.end;
  const guard = args.eat(Kw.If) ? args.expr() : null;
  args.eat(P.Comma);
  args.end();
  return build.match(scrutinee, build.arm(pat.node, build.bool(true), guard), build.arm(build.wild(), build.bool(false)));
}

function debugOne(build: Build, value: Expr, text: string, place: string): Expr {
  const tmp = build.hidden("tmp");
  const pieces = [{ kind: "str", value: `[${place}] ${text} = ` } as const, build.piece(0, "Debug", { ...PLAIN_SPEC, alternate: true }), { kind: "str", value: "\n" } as const];
  const print = build.call(build.std("std::io::_eprint"), build.formatArgs({ pieces, args: [build.ref(build.name(tmp))] }));
  return build.match(value, build.arm(build.bind(tmp), build.blockExpr([build.stmt(print)], build.name(tmp))));
}

export function dbg(call: BuiltinCall): Expr {
  const build = hygienic(call);
  const { sources, expansions } = call.state;
  const loc = sources.loc(expansions.userSpan(call.mac.span).lo);
  const place = `${loc.file.path}:${loc.line}:${loc.column}`;
  const args = new Args(call);
  if (args.isAtEnd) return build.call(build.std("std::io::_eprint"), build.fixedText(`[${place}]\n`));
  const values: Expr[] = [];
  while (!args.isAtEnd) {
    const from = args.at;
    const value = args.expr();
    if (value === null) return build.error();
    values.push(debugOne(build, value, stringifyTokens(args.tokens.slice(from, args.at)), place));
    args.separator();
  }
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : build.tuple(...values);
}

export function vec(call: BuiltinCall): Expr {
  const { build } = call;
  const args = new Args(call);
  if (args.isAtEnd) return build.call(build.std("std::vec::Vec::new"));
  const first = args.expr();
  if (first === null) return build.error();
  if (args.eat(P.Semi)) {
    const count = args.expr();
    if (count === null) return build.error();
    args.end();
    return build.call(build.std("std::vec::from_elem"), first, count);
  }
  args.separator();
  return build.call(build.std("std::rt::vec_from_array"), build.array([first, ...args.exprs()]));
}

export function tryMacro(call: BuiltinCall): Expr {
  const args = new Args(call);
  const expr = args.expr();
  args.end();
  return expr === null ? call.build.error() : call.build.try(expr);
}
