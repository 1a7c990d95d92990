/** `#[tokio::main(…)]`, `#[tokio::test(…)]`: what may stand under them, and what they can be told. */
import type { Attr, Item } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import { Kw, P, T } from "../1-parse/tokens.js";
import { splitByComma, tokSpan } from "../1-parse/token-tools.js";
import { stringValue } from "../1-parse/literals.js";
import type { Span } from "../source.js";
import type { ResolveState } from "./state.js";

const RUNTIMES: ReadonlySet<string> = new Set(["tokio", "aether"]);
const ONE_THREAD = "current_thread";
const FLAVORS: ReadonlySet<string> = new Set([ONE_THREAD, "multi_thread", "local"]);

type Kind = "string" | "integer" | "bool";
const OPTIONS: ReadonlyMap<string, Kind> = new Map([
  ["flavor", "string"],
  ["worker_threads", "integer"],
  ["start_paused", "bool"],
  ["crate", "string"],
  ["unhandled_panic", "string"],
]);

type Complain = (span: Span, message: string) => void;

function isEntry(attr: Attr): boolean {
  const [crate, word, more] = attr.path.segments.map((s) => s.ident.name);
  return crate !== undefined && more === undefined && RUNTIMES.has(crate) && (word === "main" || word === "test");
}

/** After such a mistake nothing else is said: it makes `.await` and `?` wrong wherever they stand. */
export function checkEntry(state: ResolveState, item: Item, attrs: readonly Attr[]): void {
  const attr = attrs.find(isEntry);
  if (attr === undefined) return;
  const complain: Complain = (span, message) => state.sink.stop("attribute", span, message);
  if (item.kind !== "fn") complain(item.span, "expected `fn`: only a function can be run");
  else if (!item.fn.async) complain(item.fn.headSpan, "the `async` keyword is missing from the function declaration");
  else if (attr.args.kind === "list") checkOptions(attr, attr.args.tokens, complain);
  else if (attr.args.kind === "eq") complain(attr.span, "options are given in parentheses");
}

function checkOptions(attr: Attr, tokens: readonly Tok[], complain: Complain): void {
  const given = new Map<string, Tok>();
  for (const option of splitByComma(tokens)) {
    const [name, eq, value] = option;
    if (name === undefined) continue;
    const kind = OPTIONS.get(name.image);
    if (eq === undefined && FLAVORS.has(name.image)) return complain(tokSpan(name), `set the flavor with \`flavor = "${name.image}"\``);
    if (kind === undefined) return complain(tokSpan(name), `unknown option \`${name.image}\`; expected one of: \`flavor\`, \`worker_threads\`, \`start_paused\``);
    if (eq?.tokenType !== P.Eq || value === undefined) return complain(tokSpan(name), `the option \`${name.image}\` needs a value: \`${name.image} = …\``);
    if (given.has(name.image)) return complain(tokSpan(name), `\`${name.image}\` is set multiple times`);
    if (!isOf(kind, value) || option.length > 3) return complain(tokSpan(value), `the value of \`${name.image}\` is not ${kind === "integer" ? "an integer" : `a ${kind}`}`);
    given.set(name.image, value);
  }
  checkValues(given, complain);
  const paused = given.get("start_paused");
  if (paused !== undefined && hasManyThreads(attr, given)) complain(tokSpan(paused), 'the `start_paused` option requires the `current_thread` runtime flavor: `flavor = "current_thread"`');
}

/** tokio's `main` has several threads unless told otherwise, a test has one. */
function hasManyThreads(attr: Attr, given: ReadonlyMap<string, Tok>): boolean {
  const flavor = given.get("flavor");
  if (flavor !== undefined) return stringValue(flavor, () => undefined) === "multi_thread";
  const [crate, word] = attr.path.segments.map((s) => s.ident.name);
  return crate === "tokio" && word === "main";
}

function isOf(kind: Kind, value: Tok): boolean {
  switch (kind) {
    case "string":
      return value.tokenType === T.Str;
    case "integer":
      return value.tokenType === T.Int;
    case "bool":
      return value.tokenType === Kw.True || value.tokenType === Kw.False;
  }
}

function checkValues(given: ReadonlyMap<string, Tok>, complain: Complain): void {
  const flavor = given.get("flavor");
  const name = flavor === undefined ? null : stringValue(flavor, () => undefined);
  if (flavor !== undefined && name !== null && !FLAVORS.has(name)) return complain(tokSpan(flavor), `no such runtime flavor \`${name}\`; the flavors are \`current_thread\` and \`multi_thread\``);
  const threads = given.get("worker_threads");
  if (threads === undefined) return;
  if (name === ONE_THREAD) complain(tokSpan(threads), "`worker_threads` needs the flavor `multi_thread`");
  else if (/^0+$/.test(threads.image)) complain(tokSpan(threads), "`worker_threads` may not be 0");
}
