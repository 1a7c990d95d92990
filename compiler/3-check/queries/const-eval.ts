/**
 * Evaluating constants at compile time, as far as types and patterns need them: an interpreter of the syntax tree for
 * integers, floats, booleans, chars, strings, tuples, arrays, structs and enums, with simple `const fn`s.
 *
 * It does not know types, only what is written: an integer without a suffix takes the type that is expected of it.
 */
import type { Block, Expr, GenericArg, Lit, Pat, Path, Stmt, Type } from "../../ast/ast.js";
import { variantOf } from "./adt.js";
import type { BodyNames, Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx, GParam } from "../context.js";
import { misc } from "../infer/cause.js";
import { makeEnv } from "../infer/env.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { lowerType, type LowerEnv } from "../lower/lower-type.js";
import { selfType } from "../lower/path.js";
import type { GArg, IntKind, Ty } from "../ty.js";
import { CONST_ERROR, ERROR, hasParam, isConst, substTy, tyArg } from "../ty-util.js";
import { callableWord, callArgs, isNeverConst, layoutCall } from "./const-call.js";
import { rangeLang } from "../lang.js";
import { isAllowed } from "../lints.js";
import { nearestSingle } from "../single.js";
import { isSigned, binaryOp, castTo, fits, floatValue, isSingle, numericMethod, unaryOp, wrapInt } from "./const-ops.js";
import { intHint, matchConstPat } from "./const-pat.js";
import { fnDecl } from "./syntax.js";
import { boundsOf, findAssocConst, selfCtor } from "./const-assoc.js";

export type ConstValue =
  | { readonly kind: "int"; readonly value: bigint; /** Null while nothing has said which. */ readonly int: IntKind | null }
  | { readonly kind: "float"; readonly value: number; /** An `f32`: each operation rounds. */ readonly single?: boolean }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "char"; readonly value: number }
  | { readonly kind: "str"; readonly value: string }
  | { readonly kind: "tuple"; readonly elems: readonly ConstValue[] }
  | { readonly kind: "array"; readonly elems: readonly ConstValue[] }
  /** A struct or variant with its fields in the order declared. */
  | { readonly kind: "adt"; readonly variant: Def; readonly fields: readonly ConstValue[] }
  | { readonly kind: "fn"; readonly def: Def };

const UNIT_VALUE: ConstValue = { kind: "tuple", elems: [] };

/** Why there is no value. `panic`: the program's mistake, to be reported; `reported`: already. */
export class ConstFailure extends Error {
  constructor(
    readonly reason: "generic" | "unsupported" | "panic" | "reported",
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}

/** Leaving a block early. */
export class Jump extends Error {
  constructor(
    readonly to: number | "return",
    readonly value: ConstValue,
    readonly again: boolean,
  ) {
    super("jump");
  }
}

/** What `panic!` and its relatives call. */
const PANICS: ReadonlySet<string> = new Set(["panic_fmt", "panic_str", "panic_string"]);

const STEPS_MAX = 200_000;
const CALL_DEPTH_MAX = 200;

export class ConstEval {
  readonly #locals = new Map<number, ConstValue>();
  readonly #env: LowerEnv;

  constructor(
    readonly ctx: CheckCtx,
    readonly def: Def,
    readonly names: BodyNames,
    readonly args: readonly GArg[],
    readonly budget: { steps: number; depth: number } = { steps: 0, depth: 0 },
  ) {
    this.#env = { def, names, infer: null, implTrait: "refuse", nested: false };
  }

  /** The value with the type expected of it. */
  value(expr: Expr, expected: Ty | null): ConstValue {
    const raw = this.eval(expr, expected);
    if (raw.kind === "float" && isSingle(expected)) return floatValue(raw.value, true);
    if (raw.kind !== "int" || expected === null || expected.kind !== "int") return raw;
    if (raw.int === null) return this.#typed(raw.value, expected.int, expr.span);
    return raw;
  }

  #typed(value: bigint, int: IntKind, span: Span): ConstValue {
    if (!fits(value, int) && isAllowed(this.def, "overflowing_literals")) return wrapInt(value, int);
    if (!fits(value, int)) throw new ConstFailure("panic", `literal out of range for \`${int}\``, span);
    return { kind: "int", value, int };
  }

  fail(span: Span, what: string): never {
    throw new ConstFailure("unsupported", what, span);
  }

  panic(span: Span, message: string): never {
    throw new ConstFailure("panic", `evaluation of constant value failed: ${message}`, span);
  }

  eval(expr: Expr, expected: Ty | null): ConstValue {
    if (++this.budget.steps > STEPS_MAX) throw new ConstFailure("unsupported", "it takes too many steps", expr.span);
    switch (expr.kind) {
      case "lit":
        return this.#lit(expr.lit, expected, expr.span);
      case "path":
        return this.#path(expr, expected);
      case "unary":
        if (expr.op === "*") return this.eval(expr.expr, expected);
        if (expr.op === "-" && expr.expr.kind === "lit" && expr.expr.lit.kind === "int") return this.#negLit(expr.expr.lit, expected, expr.span);
        return unaryOp(this, expr.op, this.value(expr.expr, expected), expr.span);
      case "binary":
        return this.#binary(expr, expected);
      case "ref":
        return this.eval(expr.expr, expected?.kind === "ref" ? expected.to : null);
      case "cast":
        return castTo(this, this.eval(expr.expr, null), this.#letType(expr.type) ?? expected ?? this.fail(expr.span, "a cast to a type left out"), expr.span);
      case "call":
        return this.#call(expr, expected);
      case "methodCall":
        return this.#method(expr, expected);
      case "field":
        return this.#field(this.eval(expr.expr, null), expr.ident.name, expr.span);
      case "index":
        return this.#index(this.eval(expr.expr, null), this.eval(expr.index, null), expr.span);
      case "tuple":
        return { kind: "tuple", elems: expr.elems.map((e, i) => this.value(e, expected?.kind === "tuple" ? (expected.elems[i] ?? null) : null)) };
      case "array":
        return { kind: "array", elems: expr.elems.map((e) => this.value(e, elemOf(expected))) };
      case "repeat":
        return this.#repeat(expr, expected);
      case "struct":
        return this.#struct(expr);
      default:
        return this.#control(expr, expected);
    }
  }

  #control(expr: Expr, expected: Ty | null): ConstValue {
    switch (expr.kind) {
      case "block":
        return this.#catching(expr.id, () => this.block(expr.block, expected));
      case "unsafe":
      case "const":
        return this.block(expr.block, expected);
      case "if":
        if (this.#cond(expr.cond)) return this.block(expr.then, expected);
        return expr.else === null ? UNIT_VALUE : this.eval(expr.else, expected);
      case "match": {
        const on = this.value(expr.scrutinee, null);
        for (const arm of expr.arms) if (this.bind(arm.pat, on) && (arm.guard === null || this.#cond(arm.guard))) return this.eval(arm.body, expected);
        return this.fail(expr.span, "no arm of this match applies");
      }
      case "loop":
      case "while":
        return this.#loop(expr);
      case "break":
      case "continue": {
        const to = this.names.jumps.get(expr.id);
        if (to === undefined) throw new ConstFailure("reported", "", expr.span);
        throw new Jump(to, expr.kind === "break" && expr.expr !== null ? this.eval(expr.expr, null) : UNIT_VALUE, expr.kind === "continue");
      }
      case "return":
        throw new Jump("return", expr.expr === null ? UNIT_VALUE : this.eval(expr.expr, null), false);
      case "assign":
        this.#assign(expr.lhs, this.eval(expr.rhs, null));
        return UNIT_VALUE;
      case "assignOp": {
        const old = this.eval(expr.lhs, null);
        this.#assign(expr.lhs, binaryOp(this, expr.op, old, this.value(expr.rhs, old.kind === "int" && old.int !== null ? { kind: "int", int: old.int } : null), expr.span));
        return UNIT_VALUE;
      }
      case "macro": {
        const made = this.names.expansions.get(expr.mac.id);
        if (made?.kind === "expr") return this.eval(made.expr, expected);
        return this.fail(expr.span, "macros other than simple expressions");
      }
      case "range":
        return this.#range(expr, expected);
      case "error":
        throw new ConstFailure("reported", "", expr.span);
      case "closure":
        // It is called when the program runs only; till then nothing can be told of it.
        return UNIT_VALUE;
      default:
        return this.fail(expr.span, `\`${expr.kind}\` expressions`);
    }
  }

  /** `a..b` and its relatives are structs of the library. */
  #range(expr: Expr & { kind: "range" }, expected: Ty | null): ConstValue {
    const variant = this.ctx.program.lang(rangeLang(expr)) ?? this.fail(expr.span, "a range");
    const elem = expected?.kind === "adt" && expected.def === variant && expected.args.length > 0 ? tyArg(expected.args, 0) : null;
    const fields: ConstValue[] = [];
    for (const end of [expr.lo, expr.hi]) if (end !== null) fields.push(this.value(end, elem ?? intHint(fields[0])));
    if (fields.length === 2 && expr.inclusive) fields.push({ kind: "bool", value: false });
    return { kind: "adt", variant, fields };
  }

  #lit(lit: Lit, expected: Ty | null, span: Span): ConstValue {
    switch (lit.kind) {
      case "int": {
        const isFloat = lit.suffix === "f32" || lit.suffix === "f64" || (lit.suffix === null && expected?.kind === "float");
        if (isFloat) return floatValue(Number(lit.value), lit.suffix === "f32" || (lit.suffix === null && isSingle(expected)));
        if (lit.suffix !== null) return this.#typed(lit.value, lit.suffix as IntKind, span);
        return expected?.kind === "int" ? this.#typed(lit.value, expected.int, span) : { kind: "int", value: lit.value, int: null };
      }
      case "float":
        return lit.suffix === "f32" || (lit.suffix === null && isSingle(expected)) ? floatValue(nearestSingle(lit.text), true) : floatValue(Number(lit.text), false);
      case "bool":
        return { kind: "bool", value: lit.value };
      case "char":
        return { kind: "char", value: lit.value };
      case "byte":
        return { kind: "int", value: BigInt(lit.value), int: "u8" };
      case "str":
        return { kind: "str", value: lit.value };
      case "byteStr":
      case "cStr":
        return { kind: "array", elems: [...lit.value].map((b) => ({ kind: "int", value: BigInt(b), int: "u8" })) };
    }
  }

  /** `-128i8`: the literal alone would not fit. */
  #negLit(lit: Lit & { kind: "int" }, expected: Ty | null, span: Span): ConstValue {
    const int = lit.suffix !== null ? (lit.suffix as IntKind) : expected?.kind === "int" ? expected.int : null;
    if (expected?.kind === "float") return { kind: "float", value: -Number(lit.value) };
    if (int === null) return { kind: "int", value: -lit.value, int };
    if (isSigned(int)) return this.#typed(-lit.value, int, span);
    this.ctx.reportOnce("E0600", span, `cannot apply unary operator \`-\` to type \`${int}\``, { label: "cannot apply unary operator `-`", notes: ["unsigned values cannot be negated"] });
    throw new ConstFailure("reported", "", span);
  }

  #binary(expr: Expr & { kind: "binary" }, expected: Ty | null): ConstValue {
    if (expr.op === "&&" || expr.op === "||") {
      const lhs = this.#cond(expr.lhs);
      return lhs === (expr.op === "||") ? { kind: "bool", value: lhs } : { kind: "bool", value: this.#cond(expr.rhs) };
    }
    const arithmetic = "+-*/%&|^".includes(expr.op);
    const shift = expr.op === "<<" || expr.op === ">>";
    const lhs = this.eval(expr.lhs, arithmetic || shift ? expected : null);
    const hint: Ty | null = shift ? null : lhs.kind === "int" && lhs.int !== null ? { kind: "int", int: lhs.int } : arithmetic ? expected : null;
    return binaryOp(this, expr.op, lhs, this.eval(expr.rhs, hint), expr.span);
  }

  #cond(expr: Expr): boolean {
    if (expr.kind === "let") return this.bind(expr.pat, this.eval(expr.expr, null));
    if (expr.kind === "binary" && expr.op === "&&") return this.#cond(expr.lhs) && this.#cond(expr.rhs);
    const value = this.eval(expr, null);
    return value.kind === "bool" ? value.value : this.fail(expr.span, "this condition");
  }

  /** A generic argument as written. */
  genericArg(arg: Exclude<GenericArg, { kind: "lifetime" }>, param: GParam): GArg | undefined {
    if (param.kind === "type") return arg.kind === "type" && arg.type.kind !== "infer" ? this.#type(arg.type) : undefined;
    const ty = param.def === null ? null : this.ctx.constParamTy(param.def);
    const named = arg.kind === "type" && arg.type.kind === "path" ? ({ kind: "path", id: arg.type.path.id, span: arg.type.span, qself: null, path: arg.type.path, attrs: [] } as const) : null;
    const expr = arg.kind === "const" ? arg.expr : named;
    if (expr === null || ty === null) return undefined;
    const value = this.value(expr, ty);
    if (value.kind === "int" || value.kind === "bool") return { kind: "constValue", value: value.value, ty };
    return value.kind === "char" ? { kind: "constValue", value: BigInt(value.value), ty } : undefined;
  }

  #type(type: Type): Ty {
    if (leavesOut(type)) return this.fail(type.span, "a type left out");
    return substTy(lowerType(this.ctx, type, this.#env), this.args);
  }

  /** What a type says about a value: nothing, where a part of it is left out. */
  #letType(type: Type | null): Ty | null {
    return type === null || leavesOut(type) ? null : this.#type(type);
  }

  #path(expr: Expr & { kind: "path" }, expected: Ty | null): ConstValue {
    // `<T>::N` has no beginning that names something.
    if (expr.qself?.position === 0) return this.#relative(expr);
    const res = this.names.paths.get(expr.path.id);
    if (res === undefined || res.res.kind === "error") throw new ConstFailure("reported", "", expr.span);
    if (expr.qself === null && res.unresolved === 0) {
      if (res.res.kind === "local") return this.#locals.get(res.res.binding) ?? this.fail(expr.span, `the variable \`${res.res.name}\``);
      if (res.res.kind === "def") return this.#named(res.res.def, expected, expr.span);
      const own = selfCtor(this.ctx, res);
      if (own !== null) return this.#named(own, expected, expr.span);
    }
    return this.#relative(expr);
  }

  #named(def: Def, expected: Ty | null, span: Span): ConstValue {
    switch (def.kind) {
      case "const":
        return this.#item(def, [], span);
      case "constParam": {
        const param = this.ctx.genericsOf(def).all.find((p) => p.def === def);
        const arg = param === undefined ? undefined : this.args[param.index];
        if (arg === undefined || !isConst(arg) || arg.kind !== "constValue") throw new ConstFailure("generic", "", span);
        if (typeof arg.value === "boolean") return { kind: "bool", value: arg.value };
        return arg.ty.kind === "char" ? { kind: "char", value: Number(arg.value) } : { kind: "int", value: arg.value, int: arg.ty.kind === "int" ? arg.ty.int : expected?.kind === "int" ? expected.int : null };
      }
      case "variant":
      case "struct": {
        const info = variantOf(this.ctx.adt(def), def);
        return info?.ctor === "unit" ? { kind: "adt", variant: def, fields: [] } : { kind: "fn", def };
      }
      case "fn":
      case "assocFn":
        return { kind: "fn", def };
      default:
        return this.fail(span, `\`${def.name}\``);
    }
  }

  /** The value of another const item, through the cache where it has no arguments. */
  #item(def: Def, args: readonly GArg[], span: Span): ConstValue {
    const result = args.length === 0 ? this.ctx.constValue(def) : this.ctx.evalConstItem(def, args);
    if (result.kind === "value") return result.value;
    if (result.kind === "generic") throw new ConstFailure("generic", "", span);
    throw new ConstFailure(result.kind === "error" ? "reported" : "unsupported", result.kind === "unsupported" ? result.why : "", span);
  }

  /** `u32::MAX`, `Self::LEN`, `<T as Tr>::N`, `Point::ORIGIN`. */
  #relative(expr: Expr & { kind: "path" }): ConstValue {
    const last = expr.path.segments[expr.path.segments.length - 1];
    if (last === undefined) return this.fail(expr.span, "this path");
    const self = this.#selfOfPath(expr.path, expr.qself === null ? null : this.#type(expr.qself.type));
    if (self === null) return this.fail(expr.span, "this path");
    const known = this.#projected(substTy(self, this.args));
    const asked = this.#traitOf(expr) ?? (hasParam(known) ? null : boundsOf(this.ctx, self, this.def));
    const found = findAssocConst(this.ctx, known, last.ident.name, this.def, expr.span, asked, this.names.blockModules.values());
    if (found === "generic") throw new ConstFailure("generic", "", expr.span);
    if (found === null) return this.fail(expr.span, `\`${last.ident.name}\` of \`${this.ctx.displayTy(self)}\``);
    return found.def.kind === "assocConst" ? this.#item(found.def, found.args, expr.span) : this.#named(found.def, null, expr.span);
  }

  /** The trait of `<T as Trait>::NAME`. */
  #traitOf(expr: Expr & { kind: "path" }): ReadonlySet<Def> | null {
    const res = expr.qself === null ? undefined : this.names.paths.get(expr.path.id)?.res;
    return res?.kind === "def" && res.def.kind === "trait" ? new Set([res.def]) : null;
  }

  /** What an associated type is, where that is known. */
  #projected(ty: Ty): Ty {
    return ty.kind === "proj" && !hasParam(ty) ? new InferCtx(this.ctx, this.def, makeEnv([])).normalize(ty, misc(this.def.span)) : ty;
  }

  /** The type a path hangs from: all its segments but the last. */
  #selfOfPath(path: Path, qself: Ty | null): Ty | null {
    if (qself !== null) return qself;
    const res = this.names.paths.get(path.id);
    if (res === undefined || res.unresolved < 1) return res?.res.kind === "self" && res.unresolved === 0 ? selfType(this.ctx, res.res.def) : null;
    const named = res.res.kind === "def" ? res.res.def : null;
    if (named?.kind === "trait" && res.unresolved === 1) return null;
    const last = res.unresolved === 1 ? path.segments[path.segments.length - 2] : undefined;
    // What the parameters of the type are is not needed to find what hangs from it.
    if (named !== null && (named.kind === "struct" || named.kind === "enum") && last?.args === null) return { kind: "adt", def: named, args: this.ctx.genericsOf(named).all.map((p): GArg => (p.kind === "type" ? ERROR : CONST_ERROR)) };
    const front: Path = { id: path.id, span: path.span, global: path.global, segments: path.segments.slice(0, -1) };
    const names: BodyNames = { ...this.names, paths: new Map([[path.id, { res: res.res, unresolved: res.unresolved - 1 }], ...[...this.names.paths].filter(([id]) => id !== path.id)]) };
    return lowerType(this.ctx, { kind: "path", id: path.id, span: path.span, qself: null, path: front }, { ...this.#env, names });
  }

  #call(expr: Expr & { kind: "call" }, expected: Ty | null): ConstValue {
    const callee = this.eval(expr.callee, null);
    if (callee.kind !== "fn") return this.fail(expr.span, "this call");
    if (PANICS.has(callee.def.name) && !this.ctx.isLocal(callee.def)) throw new ConstFailure("panic", `evaluation panicked: ${this.#panicText(expr.args[0])}`, expr.span);
    const sig = this.ctx.fnSig(callee.def);
    const args = expr.args.map((a, i) => this.value(a, closed(sig.params[i])));
    return this.call(callee.def, args, expr.span, expected, expr.callee.kind === "path" ? expr.callee.path : null);
  }

  /** The message of a panic, as far as it is written out. */
  #panicText(message: Expr | undefined): string {
    if (message === undefined) return "explicit panic";
    if (message.kind === "formatArgs") return message.format.pieces.map((piece) => (piece.kind === "str" ? piece.value : "{}")).join("");
    if (message.kind === "call") return this.#panicText(message.args[0]);
    const value = this.eval(message, null);
    return value.kind === "str" ? value.value : "explicit panic";
  }

  call(def: Def, args: readonly ConstValue[], span: Span, expected: Ty | null, path: Path | null = null): ConstValue {
    if (def.kind === "variant" || def.kind === "struct") return { kind: "adt", variant: def, fields: args };
    const decl = fnDecl(def);
    if (isNeverConst(this.ctx, def, this.def)) {
      // A future has another type than the constant: that is said where its body is checked.
      if (decl?.async === true) throw new ConstFailure("reported", "", span);
      this.ctx.reportOnce("E0015", span, `cannot call non-const ${callableWord(def)} \`${def.name}\` in ${this.def.kind === "static" ? "statics" : "constants"}`, { notes: [`calls in ${this.def.kind === "static" ? "statics" : "constants"} are limited to constant functions, tuple structs and tuple variants`] });
      throw new ConstFailure("reported", "", span);
    }
    const generic = callArgs(this, def, path, args, expected);
    const layout = this.ctx.isLocal(def) ? null : layoutCall(def, generic);
    if (layout !== null) return layout;
    if (decl === null || decl.body === null || decl.async || !decl.const) return this.fail(span, `calling \`${def.name}\``);
    if (this.budget.depth >= CALL_DEPTH_MAX) return this.fail(span, "it calls itself too deeply");
    const inner = new ConstEval(this.ctx, def, this.ctx.program.bodyNames(def), generic, this.budget);
    this.budget.depth++;
    try {
      return inner.#enter(def, args, closed(this.ctx.fnSig(def).ret) ?? expected);
    } catch (e) {
      // It fails where the constant calls it.
      if (e instanceof ConstFailure && e.reason === "panic") throw new ConstFailure("panic", e.message, span);
      throw e;
    } finally {
      this.budget.depth--;
    }
  }

  #enter(def: Def, args: readonly ConstValue[], ret: Ty | null): ConstValue {
    const decl = fnDecl(def);
    if (decl === null || decl.body === null) return UNIT_VALUE;
    const values = [...args];
    if (decl.self !== null) this.#locals.set(decl.self.id, values.shift() ?? UNIT_VALUE);
    const params = this.ctx.fnSig(def).params.slice(decl.self === null ? 0 : 1);
    decl.params.forEach((p, i) => {
      const value = values[i] ?? UNIT_VALUE;
      this.bind(p.pat, value.kind === "float" && isSingle(params[i]) ? floatValue(value.value, true) : value);
    });
    try {
      return this.#retyped(this.block(decl.body, ret), ret, def.span);
    } catch (e) {
      if (e instanceof Jump && e.to === "return") return this.#retyped(e.value, ret, def.span);
      throw e;
    }
  }

  #retyped(value: ConstValue, ty: Ty | null, span: Span): ConstValue {
    return value.kind === "int" && value.int === null && ty?.kind === "int" ? this.#typed(value.value, ty.int, span) : value;
  }

  #method(expr: Expr & { kind: "methodCall" }, expected: Ty | null): ConstValue {
    const self = this.eval(expr.receiver, null);
    const name = expr.segment.ident.name;
    if (name === "len" && self.kind === "str") return { kind: "int", value: BigInt(new TextEncoder().encode(self.value).length), int: "usize" };
    if (name === "len" && self.kind === "array") return { kind: "int", value: BigInt(self.elems.length), int: "usize" };
    if (name === "as_bytes" && self.kind === "str") return { kind: "array", elems: [...new TextEncoder().encode(self.value)].map((b) => ({ kind: "int", value: BigInt(b), int: "u8" })) };
    const args = expr.args.map((a) => this.eval(a, null));
    if (self.kind === "int") return numericMethod(this, self, name, args, expected, expr.span);
    if (self.kind === "adt") {
      const owner = self.variant.kind === "variant" ? self.variant.parent : self.variant;
      const ty: Ty | null = owner === null ? null : { kind: "adt", def: owner, args: this.ctx.identityArgs(owner) };
      for (const impl of ty === null ? [] : this.ctx.inherentImplsFor(ty)) {
        const method = this.ctx.childrenNamed(impl, name).find((d) => d.kind === "assocFn");
        if (method !== undefined) return this.call(method, [self, ...args], expr.span, expected);
      }
    }
    return this.fail(expr.span, `the method \`${name}\``);
  }

  #field(base: ConstValue, name: string, span: Span): ConstValue {
    if (base.kind === "tuple") return base.elems[Number(name)] ?? this.fail(span, "this field");
    if (base.kind !== "adt") return this.fail(span, "this field");
    const info = variantOf(this.ctx.adt(base.variant), base.variant);
    const index = info?.fields.findIndex((f) => f.name === name) ?? -1;
    return base.fields[index] ?? this.fail(span, "this field");
  }

  #index(base: ConstValue, index: ConstValue, span: Span): ConstValue {
    if (base.kind !== "array" || index.kind !== "int") return this.fail(span, "this index");
    const found = base.elems[Number(index.value)];
    return found ?? this.panic(span, `index out of bounds: the length is ${base.elems.length} but the index is ${index.value}`);
  }

  #repeat(expr: Expr & { kind: "repeat" }, expected: Ty | null): ConstValue {
    const elem = this.value(expr.elem, elemOf(expected));
    const len = this.value(expr.len, { kind: "int", int: "usize" });
    if (len.kind !== "int" || len.value > 100_000n) return this.fail(expr.span, "an array this long");
    return { kind: "array", elems: new Array<ConstValue>(Number(len.value)).fill(elem) };
  }

  #struct(expr: Expr & { kind: "struct" }): ConstValue {
    const res = this.names.paths.get(expr.path.id);
    const named = res?.res.kind === "def" && res.unresolved === 0 ? res.res.def : null;
    const self = res?.res.kind === "self" && res.unresolved === 0 ? selfType(this.ctx, res.res.def) : named?.kind === "typeAlias" ? this.ctx.typeOfAlias(named) : null;
    const def = self?.kind === "adt" ? self.def : named;
    const info = def === null ? undefined : variantOf(this.ctx.adt(def), def);
    if (info === undefined) return this.fail(expr.span, "this struct literal");
    const base = expr.base === null ? null : this.eval(expr.base, null);
    const fields = info.fields.map((f, i) => {
      const init = expr.fields.find((x) => x.ident.name === f.name);
      if (init !== undefined) return this.value(init.expr, closed(f.ty));
      const from = base?.kind === "adt" ? base.fields[i] : undefined;
      return from ?? this.fail(expr.span, "a struct literal with missing fields");
    });
    return { kind: "adt", variant: info.def, fields };
  }

  block(block: Block, expected: Ty | null): ConstValue {
    return this.#statements(block.stmts, block.tail, expected);
  }

  #statements(stmts: readonly Stmt[], tail: Expr | null, expected: Ty | null): ConstValue {
    for (const stmt of stmts) {
      if (stmt.kind === "let") {
        if (stmt.init === null) continue;
        const value = this.value(stmt.init, this.#letType(stmt.type));
        if (!this.bind(stmt.pat, value) && stmt.else !== null) this.block(stmt.else, null);
      } else if (stmt.kind === "expr") this.eval(stmt.expr, null);
      else if (stmt.kind === "macro") {
        const made = this.names.expansions.get(stmt.mac.id);
        if (made?.kind === "expr") this.eval(made.expr, null);
        else if (made?.kind === "stmts") this.#statements(made.stmts, made.tail, null);
        else return this.fail(stmt.span, "this macro as a statement");
      }
    }
    return tail === null ? UNIT_VALUE : this.eval(tail, expected);
  }

  #loop(expr: Expr & { kind: "loop" | "while" }): ConstValue {
    return this.#catching(expr.id, () => {
      while (expr.kind === "loop" || this.#cond(expr.cond)) {
        try {
          this.block(expr.block, null);
        } catch (e) {
          if (!(e instanceof Jump && e.to === expr.id && e.again)) throw e;
        }
        if (++this.budget.steps > STEPS_MAX) return this.fail(expr.span, "it takes too many steps");
      }
      return UNIT_VALUE;
    });
  }

  #catching(id: number, f: () => ConstValue): ConstValue {
    try {
      return f();
    } catch (e) {
      if (e instanceof Jump && e.to === id && !e.again) return e.value;
      throw e;
    }
  }

  #assign(place: Expr, value: ConstValue): void {
    const res = place.kind === "path" ? this.names.paths.get(place.path.id)?.res : undefined;
    if (res?.kind === "local") {
      const old = this.#locals.get(res.binding);
      const typed = value.kind === "int" && value.int === null && old?.kind === "int" && old.int !== null ? wrapInt(value.value, old.int) : value;
      this.#locals.set(res.binding, typed);
      return;
    }
    if (place.kind === "index") {
      const base = this.eval(place.expr, null);
      const at = this.eval(place.index, null);
      if (base.kind !== "array" || at.kind !== "int") return this.fail(place.span, "this assignment");
      if (at.value >= BigInt(base.elems.length)) return this.panic(place.span, `index out of bounds: the length is ${base.elems.length} but the index is ${at.value}`);
      return this.#assign(place.expr, { kind: "array", elems: base.elems.map((e, i) => (i === Number(at.value) ? value : e)) });
    }
    if (place.kind === "field") {
      const base = this.eval(place.expr, null);
      const at = base.kind === "adt" ? (variantOf(this.ctx.adt(base.variant), base.variant)?.fields.findIndex((x) => x.name === place.ident.name) ?? -1) : Number(place.ident.name);
      if (base.kind === "adt") return this.#assign(place.expr, { ...base, fields: base.fields.map((x, i) => (i === at ? value : x)) });
      if (base.kind === "tuple") return this.#assign(place.expr, { ...base, elems: base.elems.map((x, i) => (i === at ? value : x)) });
    }
    return this.fail(place.span, "this assignment");
  }

  /** Binds the names of a pattern; false if it does not match. */
  bind(pat: Pat, value: ConstValue): boolean {
    return matchConstPat(this, pat, value, (id, bound) => this.#locals.set(this.names.canonicalBinding.get(id) ?? id, bound));
  }
}

const elemOf = (ty: Ty | null): Ty | null => (ty?.kind === "array" || ty?.kind === "slice" ? ty.elem : null);

/** A type that can tell a literal what it is: not a parameter. */
const closed = (ty: Ty | undefined): Ty | null => (ty === undefined || ty.kind === "param" || ty.kind === "proj" ? null : ty);

/** Whether `_` stands somewhere in it. */
function leavesOut(type: Type): boolean {
  switch (type.kind) {
    case "infer":
      return true;
    case "ref":
      return leavesOut(type.type);
    case "array":
      return leavesOut(type.elem) || type.len.kind === "underscore";
    case "slice":
      return leavesOut(type.elem);
    case "tuple":
      return type.elems.some(leavesOut);
    case "path":
      return type.path.segments.some((s) => s.args?.kind === "angle" && s.args.args.some((a) => a.kind === "type" && leavesOut(a.type)));
    default:
      return false;
  }
}
