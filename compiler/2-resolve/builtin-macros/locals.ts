/** `thread_local!` and `task_local!`: statics that hold a key. */
import type { Item, Type } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import { makeTok } from "../../1-parse/lexer.js";
import { P } from "../../1-parse/tokens.js";
import { macroError, type BuiltinCall } from "./builtin.js";

/** `= ()`: a static of `task_local!` has no value of its own, but the grammar asks for one. */
function noValue(at: Tok): Tok[] {
  const make = (type: Tok["tokenType"]): Tok => makeTok(type, type.LABEL ?? "", at.startOffset, at.startOffset, at.ctxt);
  return [make(P.Eq), make(P.LParen), make(P.RParen)];
}

/** The statics in the call; the last one may lack its `;`. */
function statics(call: BuiltinCall, valued: boolean): (Item & { kind: "static" })[] {
  const { tokens } = call.mac;
  const last = tokens.at(-1);
  const closed = last === undefined || last.tokenType === P.Semi ? [...tokens] : [...tokens, makeTok(P.Semi, ";", last.endOffset + 1, last.endOffset + 1, last.ctxt)];
  return readStatics(call, valued ? closed : closed.flatMap((token) => (token.tokenType === P.Semi ? [...noValue(token), token] : [token])));
}

function readStatics(call: BuiltinCall, closed: readonly Tok[]): (Item & { kind: "static" })[] {
  const found: (Item & { kind: "static" })[] = [];
  for (const item of call.state.syntax.items(closed, call.mac.span)) {
    if (item.kind === "static" && item.type !== null) found.push(item);
    else macroError(call, item.span, "expected `static NAME: Type = value;`");
  }
  return found;
}

function keyed(call: BuiltinCall, item: Item & { kind: "static" }, key: string): Item {
  const build = call.build.at(item.ident.span);
  const type: Type = item.type ?? { id: call.state.ids.nextId(), span: item.span, kind: "error" };
  const keyType = build.type(build.path(key, [type]));
  const make = build.std(`${key}::new`);
  if (item.expr === null) return { ...item, type: keyType, expr: build.call(make) };
  const name = build.ident("__init");
  const init = build.itemStmt(build.fnItem(name, build.fnDecl({ self: "none", params: [], ret: type, body: build.block([], item.expr) })));
  return { ...item, type: keyType, expr: build.blockExpr([init], build.call(make, build.name(name))) };
}

export function threadLocal(call: BuiltinCall): readonly Item[] {
  return statics(call, true).map((item) => {
    if (item.expr === null) macroError(call, item.span, "a thread-local variable needs a value");
    return keyed(call, item, "std::thread::LocalKey");
  });
}

export function taskLocal(call: BuiltinCall): readonly Item[] {
  return statics(call, false).map((item) => keyed(call, { ...item, expr: null }, "aether::task::LocalKey"));
}
