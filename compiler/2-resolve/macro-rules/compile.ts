/**
 * From the text of a `macro_rules!` definition to the form that matching and transcription run on.
 *
 * A matcher becomes a flat list of steps, brackets being ordinary tokens; a repetition is a start step, its body and an end step. A template becomes a tree of
 * operations that name the matcher's variables by number.
 */
import type { TokenType } from "chevrotain";
import type { Tok } from "../../ast/token.js";
import type { DiagnosticSink } from "../../diagnostics/diagnostic.js";
import { NO_SPAN, spanTo, type Span } from "../../source.js";
import { tokSpan, treeEnd } from "../../1-parse/token-tools.js";
import { isCloser, isKeyword, isOpener, Kw, P, T } from "../../1-parse/tokens.js";

const FRAGMENT_NAMES = [
  "ident", "expr", "expr_2021", "ty", "pat", "pat_param", "stmt", "block", "item", "path", "meta", "tt", "vis", "lifetime", "literal",
] as const;
export type FragmentName = (typeof FRAGMENT_NAMES)[number];

export interface MacroVar {
  readonly name: string;
  readonly fragment: FragmentName;
  /** How many repetitions it stands in. */
  readonly depth: number;
  readonly span: Span;
}

type Repeat = "*" | "+" | "?";

export type MatchStep =
  | { readonly kind: "token"; readonly token: Tok }
  | { readonly kind: "var"; readonly index: number; readonly fragment: FragmentName; readonly depth: number }
  /** `after` is the step behind the repetition; variables `[firstVar, endVar)` are bound in it. */
  | { readonly kind: "start"; readonly op: Repeat; after: number; readonly firstVar: number; endVar: number; readonly depth: number }
  /** Stands before `again` where there is a separator. */
  | { readonly kind: "separator"; readonly token: Tok }
  | { readonly kind: "again"; readonly op: Repeat; readonly first: number; readonly separated: boolean }
  | { readonly kind: "end" };

export type TemplateOp =
  | { readonly kind: "token"; readonly token: Tok }
  | { readonly kind: "var"; readonly index: number; readonly span: Span }
  | { readonly kind: "crate"; readonly token: Tok }
  /** The braces of an impl or a function that stands outside all other brackets: what a library does not use is not written out. */
  | { readonly kind: "braces"; readonly open: Tok; readonly close: Tok; readonly body: readonly TemplateOp[] }
  | { readonly kind: "repeat"; readonly body: readonly TemplateOp[]; readonly separator: Tok | null; /** Variables in the body. */ readonly vars: readonly number[]; readonly span: Span };

export interface MacroArm {
  readonly steps: readonly MatchStep[];
  readonly vars: readonly MacroVar[];
  readonly template: readonly TemplateOp[];
}

export interface CompiledMacro {
  readonly arms: readonly MacroArm[];
  /** Some arm is wrong, which has been said. */
  readonly broken: boolean;
}

const FRAGMENT_SET: ReadonlySet<string> = new Set(FRAGMENT_NAMES);

export function isWord(token: Tok | undefined): token is Tok & { readonly frag?: never } {
  return token !== undefined && token.frag === undefined && (token.tokenType === T.Ident || token.tokenType === T.Underscore || isKeyword(token.tokenType));
}

/** The name of an identifier token, without `r#`. */
export function nameOf(token: Tok): string {
  return token.image.startsWith("r#") ? token.image.slice(2) : token.image;
}

/** Whether a comment begins here, as the attribute it is among tokens: all of that stands in one place. */
function isDocComment(token: Tok, next: Tok | undefined): boolean {
  return token.tokenType === P.Pound && next !== undefined && next.startOffset === token.startOffset;
}

function is(token: Tok | undefined, type: TokenType): boolean {
  return token !== undefined && token.tokenType === type;
}

class Compiler {
  broken = false;
  readonly #sink: DiagnosticSink;

  constructor(sink: DiagnosticSink) {
    this.#sink = sink;
  }

  error(span: Span, message: string, help?: string): void {
    this.broken = true;
    this.#sink.error("macro", span, message, help === undefined ? {} : { helps: [help] });
  }

  arms(tokens: readonly Tok[], whole: Span): MacroArm[] {
    const arms: MacroArm[] = [];
    let at = 0;
    while (at < tokens.length) {
      const first = tokens[at];
      if (first === undefined) break;
      const matcherEnd = isOpener(first) ? treeEnd(tokens, at) : at;
      const arrow = tokens[matcherEnd];
      const opener = tokens[matcherEnd + 1];
      if (matcherEnd === at || !is(arrow, P.FatArrow) || opener === undefined || !isOpener(opener)) {
        const wrong = matcherEnd === at ? first : !is(arrow, P.FatArrow) ? (arrow ?? first) : (opener ?? arrow ?? first);
        this.error(tokSpan(wrong), "a rule of a macro is written `(pattern) => { expansion }`", "rules are separated by `;`");
        return arms;
      }
      const templateEnd = treeEnd(tokens, matcherEnd + 1);
      const arm = this.#arm(tokens.slice(at + 1, matcherEnd - 1), tokens.slice(matcherEnd + 2, templateEnd - 1));
      if (arm !== null) arms.push(arm);
      at = templateEnd;
      if (at < tokens.length && !is(tokens[at], P.Semi)) {
        this.error(tokSpan(tokens[at] ?? first), "rules of a macro are separated by `;`");
        return arms;
      }
      at++;
    }
    if (tokens.length === 0) this.error(whole, "a macro needs at least one rule, `(pattern) => { expansion }`");
    return arms;
  }

  #arm(matcher: readonly Tok[], template: readonly Tok[]): MacroArm | null {
    const vars: MacroVar[] = [];
    const steps: MatchStep[] = [];
    const before = this.broken;
    this.broken = false;
    this.#matcher(matcher, 0, vars, steps, []);
    steps.push({ kind: "end" });
    const byName = new Map<string, number>();
    vars.forEach((each, index) => {
      if (byName.has(each.name)) this.error(each.span, `the variable \`$${each.name}\` is bound twice in this pattern`);
      byName.set(each.name, index);
    });
    const ops = this.#template(template, byName, true);
    const failed = this.broken;
    this.broken = failed || before;
    return failed ? null : { steps, vars, template: ops };
  }

  // -------------------------------------------------------------- patterns

  /** Adds the steps of a pattern. Gives whether it can match nothing at all. */
  #matcher(tokens: readonly Tok[], depth: number, vars: MacroVar[], steps: MatchStep[], suffix: readonly Follower[]): boolean {
    let empty = true;
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      if (token === undefined) break;
      const next = tokens[at + 1];
      if (isDocComment(token, next)) {
        // It describes the rule, and asks for nothing.
        at = tokens.findLastIndex((t) => t.startOffset === token.startOffset) + 1;
      } else if (token.tokenType !== P.Dollar || next === undefined) {
        steps.push({ kind: "token", token });
        empty = false;
        at++;
      } else if (next.tokenType === P.LParen) {
        const { end, optional } = this.#repetition(tokens, at, depth, vars, steps, suffix);
        empty = empty && optional;
        at = end;
      } else if (next.tokenType === Kw.Crate || !isWord(next)) {
        steps.push({ kind: "token", token });
        empty = false;
        at++;
      } else {
        const { end, fragment } = this.#variable(tokens, at, depth, vars, steps, suffix);
        empty = empty && fragment === "vis";
        at = end;
      }
    }
    return empty;
  }

  #variable(tokens: readonly Tok[], at: number, depth: number, vars: MacroVar[], steps: MatchStep[], suffix: readonly Follower[]): { end: number; fragment: FragmentName } {
    const name = tokens[at + 1];
    const colon = tokens[at + 2];
    const kind = tokens[at + 3];
    const span = name === undefined ? NO_SPAN : tokSpan(name);
    if (name === undefined || !is(colon, P.Colon) || !isWord(kind)) {
      this.error(span, `the variable \`$${name?.image ?? ""}\` needs a kind of fragment`, `write \`$${name?.image ?? "x"}:expr\`, or \`:ident\`, \`:ty\`, \`:tt\` …`);
      return { end: at + 2, fragment: "tt" };
    }
    if (!FRAGMENT_SET.has(kind.image)) {
      this.#sink.error("macro", tokSpan(kind), `invalid fragment specifier \`${kind.image}\``, { helps: [`valid fragment specifiers are ${FRAGMENT_NAMES.map((each) => `\`${each}\``).join(", ")}`] });
    }
    // What is no fragment is taken for any token.
    const fragment: FragmentName = FRAGMENT_SET.has(kind.image) ? (kind.image as FragmentName) : "tt";
    steps.push({ kind: "var", index: vars.length, fragment, depth });
    vars.push({ name: nameOf(name), fragment, depth, span: spanTo(span, tokSpan(kind)) });
    this.#checkFollow(fragment, nameOf(name), followers(tokens, at + 4, suffix));
    return { end: at + 4, fragment };
  }

  /** Only tokens that can never become part of the fragment may follow it. */
  #checkFollow(fragment: FragmentName, name: string, next: readonly Follower[]): void {
    const allowed = FOLLOW[fragment];
    const wrong = next.find((each) => !mayFollow(fragment, each));
    if (wrong === undefined) return;
    const helps = allowed === undefined ? [] : [`allowed there are: ${allowed.map((each) => `\`${each}\``).join(", ")}`];
    this.error(tokSpan(wrong.token), `\`$${name}:${fragment}\` is followed by \`${wrong.text}\`, which is not allowed for \`${fragment}\` fragments`, ...helps);
  }

  #repetition(tokens: readonly Tok[], at: number, depth: number, vars: MacroVar[], steps: MatchStep[], suffix: readonly Follower[]): { end: number; optional: boolean } {
    const bodyEnd = treeEnd(tokens, at + 1);
    const tail = this.#repeatTail(tokens, bodyEnd);
    if (tail === null) return { end: bodyEnd, optional: false };
    const firstVar = vars.length;
    const start: MatchStep = { kind: "start", op: tail.op, after: 0, firstVar, endVar: 0, depth };
    steps.push(start);
    const first = steps.length;
    const after = followers(tokens, tail.end, suffix);
    const within = tail.separator === null ? after : [plainFollower(tail.separator), ...after];
    const empty = this.#matcher(tokens.slice(at + 2, bodyEnd - 1), depth + 1, vars, steps, within);
    if (empty && tail.separator === null) this.error(tokSpan(tokens[at] ?? tokens[0] ?? NO_TOKEN), "this repetition can match nothing for ever");
    if (tail.separator !== null) steps.push({ kind: "separator", token: tail.separator });
    steps.push({ kind: "again", op: tail.op, first, separated: tail.separator !== null });
    start.after = steps.length;
    start.endVar = vars.length;
    return { end: tail.end, optional: tail.op !== "+" || empty };
  }

  /** `*`, `,*`, `;+`, `?` behind `$( … )`. */
  #repeatTail(tokens: readonly Tok[], at: number): { op: Repeat; separator: Tok | null; end: number } | null {
    const first = tokens[at];
    const second = tokens[at + 1];
    const direct = repeatOp(first);
    if (direct !== null) return { op: direct, separator: null, end: at + 1 };
    const op = repeatOp(second);
    if (first !== undefined && op !== null && !isOpener(first) && !isCloser(first)) {
      if (op === "?") this.error(tokSpan(first), "the `?` repetition takes no separator");
      return { op, separator: first, end: at + 2 };
    }
    this.error(tokSpan(first ?? tokens[at - 1] ?? NO_TOKEN), "expected one of: `*`, `+`, or `?` behind a repetition", "a separator stands before it: `$( … ),*`");
    return null;
  }

  // -------------------------------------------------------------- templates

  /** `outer`: the tokens stand in no brackets but those of repetitions. */
  #template(tokens: readonly Tok[], byName: ReadonlyMap<string, number>, outer: boolean): TemplateOp[] {
    const ops: TemplateOp[] = [];
    const heads = new ItemHeads(outer);
    for (let at = 0; at < tokens.length; ) {
      const token = tokens[at];
      if (token === undefined) break;
      const next = tokens[at + 1];
      if (heads.isBody(token)) {
        const end = treeEnd(tokens, at);
        const close = tokens[end - 1] ?? token;
        ops.push({ kind: "braces", open: token, close, body: this.#template(tokens.slice(at + 1, end - 1), byName, false) });
        at = end;
      } else if (token.tokenType !== P.Dollar || next === undefined) {
        heads.pass(token);
        ops.push({ kind: "token", token });
        at++;
      } else if (next.tokenType === Kw.Crate) {
        ops.push({ kind: "crate", token: next });
        at += 2;
      } else if (next.tokenType === P.LParen) {
        const bodyEnd = treeEnd(tokens, at + 1);
        const tail = this.#repeatTail(tokens, bodyEnd);
        if (tail === null) return ops;
        const body = this.#template(tokens.slice(at + 2, bodyEnd - 1), byName, heads.isOutside);
        ops.push({ kind: "repeat", body, separator: tail.separator, vars: varsOf(body), span: spanTo(tokSpan(token), tokSpan(tokens[bodyEnd - 1] ?? token)) });
        at = tail.end;
      } else {
        const index = isWord(next) ? byName.get(nameOf(next)) : undefined;
        if (index === undefined) {
          ops.push({ kind: "token", token });
          at++;
        } else {
          ops.push({ kind: "var", index, span: spanTo(tokSpan(token), tokSpan(next)) });
          at += 2;
        }
      }
    }
    return ops;
  }
}

/** Finds the braces that belong to an `impl` or a `fn`, as far as these stand in no brackets. */
class ItemHeads {
  #depth: number;
  #head = false;

  constructor(outer: boolean) {
    this.#depth = outer ? 0 : 1;
  }

  get isOutside(): boolean {
    return this.#depth === 0;
  }

  /** Whether `token` opens such braces; what is in them is then not passed. */
  isBody(token: Tok): boolean {
    if (!this.#head || this.#depth > 0 || token.tokenType !== P.LBrace) return false;
    this.#head = false;
    return true;
  }

  pass(token: Tok): void {
    if (isOpener(token)) this.#depth++;
    else if (isCloser(token)) this.#depth--;
    else if (this.#depth > 0) return;
    if (token.tokenType === Kw.Impl || token.tokenType === Kw.Fn) this.#head = true;
    else if (token.tokenType === P.Semi || token.tokenType === P.RBrace) this.#head = false;
  }
}

const NO_TOKEN: Tok = { image: "", startOffset: 0, endOffset: 0, tokenTypeIdx: 0, tokenType: P.Dollar, ctxt: 0 };

function repeatOp(token: Tok | undefined): Repeat | null {
  if (token === undefined) return null;
  if (token.tokenType === P.Star) return "*";
  if (token.tokenType === P.Plus) return "+";
  return token.tokenType === P.Question ? "?" : null;
}

function varsOf(ops: readonly TemplateOp[]): number[] {
  const found = new Set<number>();
  for (const op of ops) {
    if (op.kind === "var") found.add(op.index);
    else if (op.kind === "repeat") for (const index of op.vars) found.add(index);
    else if (op.kind === "braces") for (const index of varsOf(op.body)) found.add(index);
  }
  return [...found];
}

const EXPR_FOLLOW: readonly string[] = ["=>", ",", ";"];
const PAT_FOLLOW: readonly string[] = ["=>", ",", "=", "if", "in"];
const TYPE_FOLLOW: readonly string[] = ["{", "[", "=>", ",", ">", ">>", "=", ":", ";", "|", "as", "where"];
const FOLLOW: Readonly<Partial<Record<FragmentName, readonly string[]>>> = {
  expr: EXPR_FOLLOW,
  expr_2021: EXPR_FOLLOW,
  stmt: EXPR_FOLLOW,
  pat: PAT_FOLLOW,
  pat_param: [...PAT_FOLLOW, "|"],
  ty: TYPE_FOLLOW,
  path: TYPE_FOLLOW,
};

/** What can come next in a pattern. */
interface Follower {
  readonly token: Tok;
  readonly text: string;
  /** Of a variable. */
  readonly fragment: string | null;
}

function plainFollower(token: Tok): Follower {
  return { token, text: token.image, fragment: null };
}

/** What the pattern can go on with from here; `suffix` behind its end. */
function followers(tokens: readonly Tok[], at: number, suffix: readonly Follower[]): readonly Follower[] {
  const token = tokens[at];
  if (token === undefined) return suffix;
  const next = tokens[at + 1];
  if (token.tokenType !== P.Dollar || next === undefined) return [plainFollower(token)];
  if (next.tokenType === P.LParen) {
    const bodyEnd = treeEnd(tokens, at + 1);
    const first = tokens[bodyEnd];
    const direct = repeatOp(first);
    const op = direct ?? repeatOp(tokens[bodyEnd + 1]);
    const after = (): readonly Follower[] => followers(tokens, bodyEnd + (direct === null ? 2 : 1), suffix);
    const separator = direct === null && first !== undefined ? [plainFollower(first)] : [];
    const inside = followers(tokens.slice(at + 2, bodyEnd - 1), 0, [...separator, ...after()]);
    return op === "+" ? inside : [...inside, ...after()];
  }
  const colon = tokens[at + 2];
  const kind = tokens[at + 3];
  if (!isWord(next) || next.tokenType === Kw.Crate || !is(colon, P.Colon) || kind === undefined) return [plainFollower(token)];
  return [{ token, text: `$${nameOf(next)}:${kind.image}`, fragment: kind.image }];
}

const VIS_FOLLOW: ReadonlySet<string> = new Set([",", "(", "[", "!", "*", "&", "&&", "?", "<", "<<", "::"]);
const VIS_FOLLOW_FRAGMENTS: ReadonlySet<string> = new Set(["ident", "ty", "path"]);

function mayFollow(fragment: FragmentName, next: Follower): boolean {
  if (isCloser(next.token)) return true;
  if (fragment === "vis") {
    if (next.fragment !== null) return VIS_FOLLOW_FRAGMENTS.has(next.fragment);
    return VIS_FOLLOW.has(next.text) || isWord(next.token) || next.text.startsWith("'") || next.token.tokenType === P.Dollar;
  }
  const allowed = FOLLOW[fragment];
  if (allowed === undefined) return true;
  if (next.fragment !== null) return (fragment === "ty" || fragment === "path") && next.fragment === "block";
  return allowed.includes(next.text) || next.token.tokenType === P.Dollar;
}

export function compileMacro(tokens: readonly Tok[], span: Span, sink: DiagnosticSink): CompiledMacro {
  const compiler = new Compiler(sink);
  const arms = compiler.arms(tokens, span);
  return { arms, broken: compiler.broken };
}
