/** `format_args!`: which argument each placeholder of the string stands for, and the macros that print or build text with it. */
import type { Expr, FormatCount, FormatPiece, Ident } from "../../ast/ast.js";
import { specOf } from "../../ast/format-spec.js";
import type { Span } from "../../source.js";
import { stringValue } from "../../1-parse/literals.js";
import { tokSpan } from "../../1-parse/token-tools.js";
import { P, T } from "../../1-parse/tokens.js";
import { isWord, nameOf } from "../macro-rules/compile.js";
import { Args, macroError, type BuiltinCall } from "./builtin.js";
import { eagerLiteral } from "./eager.js";
import { inlineLiterals } from "./inline-literals.js";
import { readFormat, sourceOffsets, type ArgName, type Count, type Placeholder } from "./format-string.js";

interface Template {
  readonly value: string;
  readonly span: Span;
  /** Written here as a string literal, so that `{name}` means the variable. */
  readonly direct: boolean;
  readonly spanOf: (lo: number, hi: number) => Span;
}

interface GivenArg {
  readonly expr: Expr;
  readonly name: Ident | null;
  used: boolean;
}

/** Text around what the string says: the line break of `println!`, the beginning of a panic message. */
interface Frame {
  readonly before?: string;
  readonly after?: string;
  /** In thiserror's strings `{0}` is the variable that holds field 0, if there is one, and names may be raw. */
  readonly fields?: (index: number) => string | null;
  /** What is printed for a captured variable, if not the variable itself. */
  readonly shown?: (variable: Expr, name: string) => Expr;
  /** The message of a panic: `"{}"` with one argument is that argument's text, made when it panics, also of a literal. */
  readonly panics?: boolean;
}

// ---------------------------------------------------------------- reading the call

function templateFrom(call: BuiltinCall, value: string, span: Span, image: string | null): Template {
  if (image === null) return { value, span, direct: false, spanOf: () => span };
  let offsets: ((index: number) => number) | null = null;
  const spanOf = (lo: number, hi: number): Span => {
    offsets ??= sourceOffsets(image);
    return { lo: span.lo + offsets(lo), hi: span.lo + Math.max(offsets(lo) + 1, hi > lo ? offsets(hi - 1) + 1 : 0), ctxt: span.ctxt };
  };
  return { value, span, direct: true, spanOf };
}

/** The format string at the head of the arguments. */
function readTemplate(args: Args): Template | null {
  const { call } = args;
  const token = args.peek();
  if (token === undefined) {
    macroError(call, call.mac.span, `\`${call.mac.path.segments.at(-1)?.ident.name ?? "format"}!\` needs a format string`, "format");
    return null;
  }
  if (token.tokenType === T.Str && (args.peek(1) === undefined || args.is(P.Comma, 1))) {
    args.at++;
    const report = (code: string, span: Span, message: string): void => call.state.sink.error(code, span, message);
    return templateFrom(call, stringValue(token, report), tokSpan(token), token.image);
  }
  const span = args.span;
  const expr = args.expr();
  if (expr === null) return null;
  const errors = call.state.sink.errorCount;
  const literal = eagerLiteral(call, expr);
  if (literal?.kind !== "str") {
    if (expr.kind !== "error" && call.state.sink.errorCount === errors) {
      call.state.sink.error("format", call.state.expansions.errorSpan(expr.span), "format argument must be a string literal", {
        helps: ["you might be missing a string literal to format with"],
        fixes: span.ctxt === 0 ? [{ title: "add a format string", edits: [{ span: { lo: span.lo, hi: span.lo, ctxt: 0 }, text: '"{}", ' }] }] : [],
      });
    }
    args.at = args.tokens.length;
    return null;
  }
  const image = expr.kind === "lit" && expr.span.ctxt === 0 ? call.state.sources.text(expr.span) : null;
  return templateFrom(call, literal.value, expr.span, image !== null && /^r?#*"/.test(image) ? image : null);
}

function readGiven(args: Args): GivenArg[] {
  const given: GivenArg[] = [];
  while (!args.isAtEnd) {
    const token = args.peek();
    let name: Ident | null = null;
    if (isWord(token) && args.is(P.Eq, 1)) {
      name = { name: nameOf(token), span: tokSpan(token) };
      args.at += 2;
    } else if (given.some((each) => each.name !== null)) {
      macroError(args.call, args.span, "positional arguments cannot follow named arguments", "format");
      args.at = args.tokens.length;
      return given;
    }
    const expr = args.expr();
    if (expr === null) return given;
    const taken = name;
    if (taken !== null && given.some((each) => each.name?.name === taken.name)) macroError(args.call, taken.span, `duplicate argument named \`${taken.name}\``, "format");
    else given.push({ expr, name, used: false });
    args.separator();
  }
  return given;
}

// ---------------------------------------------------------------- arguments

/** Works out the argument numbers of one format string. */
class Arguments {
  readonly captured: Expr[] = [];
  readonly #names = new Map<string, number>();
  /** Placeholders that count on, for the message when there are too few arguments. */
  implicit = 0;
  missing: Placeholder[] = [];
  failed = false;

  constructor(
    readonly call: BuiltinCall,
    readonly template: Template,
    readonly given: readonly GivenArg[],
    readonly frame: Frame,
  ) {
    given.forEach((each, index) => {
      if (each.name !== null) this.#names.set(each.name.name, index);
    });
  }

  next(placeholder: Placeholder): number {
    const index = this.implicit++;
    if (index >= this.given.length) this.missing.push(placeholder);
    return this.take(index);
  }

  private take(index: number): number {
    const arg = this.given[index];
    if (arg !== undefined) arg.used = true;
    return index;
  }

  byName(arg: ArgName, placeholder: Placeholder): number {
    switch (arg.kind) {
      case "next":
        return this.next(placeholder);
      case "index": {
        const field = this.frame.fields?.(arg.index) ?? null;
        if (field !== null) return this.capture({ kind: "name", name: field, lo: placeholder.lo, hi: placeholder.hi });
        if (arg.index >= this.given.length) {
          const count = this.given.length;
          const have = count === 0 ? "no arguments were given" : count === 1 ? "there is 1 argument" : `there are ${count} arguments`;
          this.fail(placeholder.lo, placeholder.hi, `invalid reference to positional argument ${arg.index} (${have})`, count === 0 ? null : "positional arguments are zero-based");
        }
        return this.take(arg.index);
      }
      case "name":
        return this.capture(arg);
    }
  }

  private capture(arg: ArgName & { kind: "name" }): number {
    const known = this.#names.get(arg.name);
    if (known !== undefined) return this.take(known);
    if (!this.template.direct) {
      this.fail(arg.lo, arg.hi, `there is no argument named \`${arg.name}\``, "a variable is captured only where the format string is written as a literal");
      return 0;
    }
    const index = this.given.length + this.captured.length;
    this.#names.set(arg.name, index);
    const span = this.template.spanOf(arg.lo, arg.hi);
    const variable = this.call.build.at(span).name({ name: arg.name, span });
    this.captured.push(this.frame.shown?.(variable, arg.name) ?? variable);
    return index;
  }

  count(count: Count | null, placeholder: Placeholder): FormatCount | null {
    if (count === null) return null;
    if (count.kind === "lit") return count;
    return { kind: "arg", arg: count.kind === "star" ? this.next(placeholder) : this.byName(count.arg, placeholder) };
  }

  fail(lo: number, hi: number, message: string, help: string | null): void {
    this.failed = true;
    macroError(this.call, this.template.spanOf(lo, hi), message, "format", help ?? undefined);
  }

  /** Says which arguments are missing or never used. */
  finish(): void {
    const first = this.missing[0];
    if (first !== undefined) {
      const { length } = this.given;
      const needed = this.implicit;
      const have = length === 0 ? "no arguments were given" : length === 1 ? "there is 1 argument" : `there are ${length} arguments`;
      this.fail(first.lo, first.hi, `${needed} positional argument${needed === 1 ? "" : "s"} in format string, but ${have}`, null);
      return;
    }
    if (this.failed) return;
    const unused = this.given.filter((each) => !each.used);
    const [one] = unused;
    if (one === undefined) return;
    this.failed = true;
    const { sink, expansions } = this.call.state;
    const words = (each: GivenArg): string => (each.name === null ? "argument never used" : "named argument never used");
    if (unused.length === 1) {
      sink.error("format", expansions.errorSpan(one.expr.span), words(one), { label: words(one), labels: [{ span: this.template.span, text: "formatting specifier missing" }] });
    } else {
      const labels = unused.slice(1).map((each) => ({ span: expansions.errorSpan(each.expr.span), text: words(each) }));
      sink.error("format", expansions.errorSpan(one.expr.span), "multiple unused formatting arguments", { label: words(one), labels });
    }
  }
}

function addText(pieces: FormatPiece[], value: string): void {
  if (value === "") return;
  const last = pieces.at(-1);
  if (last?.kind === "str") pieces[pieces.length - 1] = { kind: "str", value: last.value + value };
  else pieces.push({ kind: "str", value });
}

function assemble(call: BuiltinCall, template: Template, given: readonly GivenArg[], frame: Frame): Expr {
  const read = readFormat(frame.fields === undefined ? template.value : template.value.replaceAll("{r#", "{"));
  if (!Array.isArray(read)) {
    const mistake = read as Exclude<typeof read, readonly unknown[]>;
    macroError(call, template.spanOf(mistake.lo, mistake.hi), mistake.message, "format", mistake.help ?? undefined);
    return call.build.error();
  }
  const args = new Arguments(call, template, given, frame);
  const pieces: FormatPiece[] = [];
  addText(pieces, frame.before ?? "");
  for (const piece of read as readonly (Placeholder | { kind: "str"; value: string })[]) {
    if (piece.kind === "str") {
      addText(pieces, piece.value);
      continue;
    }
    // `{:.*}` takes the precision first, then the value.
    const starred = piece.precision?.kind === "star" ? args.count(piece.precision, piece) : null;
    const arg = args.byName(piece.arg, piece);
    const width = args.count(piece.width, piece);
    const precision = starred ?? args.count(piece.precision, piece);
    pieces.push({ kind: "arg", arg, trait: piece.trait, spec: specOf(piece.spec, width, precision), span: template.spanOf(piece.lo, piece.hi) });
  }
  addText(pieces, frame.after ?? "");
  args.finish();
  if (args.failed) return call.build.error();
  const parts = { pieces, args: [...given.map((each) => each.expr), ...args.captured] };
  const isOneArgument = frame.panics === true && template.value === "{}" && given.length === 1;
  return call.build.formatArgs(isOneArgument && frame.before === "" ? parts : inlineLiterals(parts));
}

/** The rest of the arguments as `format_args!`. */
export function formatRest(args: Args, frame: Frame = {}): Expr {
  const template = readTemplate(args);
  if (template === null) return args.call.build.error();
  args.separator();
  const given = readGiven(args);
  return args.failed ? args.call.build.error() : assemble(args.call, template, given, frame);
}

// ---------------------------------------------------------------- macros

export function formatArgs(call: BuiltinCall): Expr {
  return formatRest(new Args(call));
}

export function format(call: BuiltinCall): Expr {
  return call.build.call(call.build.std("std::fmt::format"), formatRest(new Args(call)));
}

/** `print!` and its kin: `sink` is the library's function. */
export function printer(sink: string, after: string): (call: BuiltinCall) => Expr {
  return (call) => {
    const args = new Args(call);
    const text = args.isAtEnd && after !== "" ? call.build.fixedText(after) : formatRest(args, { after });
    // A statement in a block: what is made for the arguments is gone behind it, also where the macro ends a block.
    return call.build.blockExpr([call.build.stmt(call.build.call(call.build.std(sink), text))], null);
  };
}

export function writer(after: string): (call: BuiltinCall) => Expr {
  return (call) => {
    const args = new Args(call);
    const target = args.expr();
    if (target === null) return call.build.error();
    if (args.isAtEnd && after === "") {
      macroError(call, call.mac.span, "`write!` requires a destination and format arguments", "macro", 'write to something: `write!(destination, "text {}", value)`');
      return call.build.error();
    }
    args.separator();
    const text = args.isAtEnd ? call.build.fixedText(after) : formatRest(args, { after });
    return call.build.method(target, "write_fmt", text);
  };
}

/** `panic!` and its kin: `alone` is the message without arguments, `before` what stands before one. */
export function panicker(alone: string, before: string): (call: BuiltinCall) => Expr {
  return (call) => {
    const args = new Args(call);
    const text = args.isAtEnd ? call.build.fixedText(alone) : formatRest(args, { before, panics: true });
    return call.build.call(call.build.std("std::rt::panic_fmt"), text);
  };
}
