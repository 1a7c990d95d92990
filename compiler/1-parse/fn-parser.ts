/** Functions, and the generics that all items share. */
import type { Attr, Expr, FnDecl, GenericParam, Generics, Ident, Item, Param, SelfParam, Type, Visibility, WherePredicate } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Span } from "../source.js";
import { lazyFn } from "./lazy-nodes.js";
import { stringValue } from "./literals.js";
import { PARAM_START } from "./starts.js";
import { StatementParser } from "./statement-parser.js";
import { describe, tokSpan } from "./token-tools.js";
import { Frag, Kw, P, T } from "./tokens.js";

/** What every item has. */
export interface ItemHead {
  readonly start: Tok;
  readonly attrs: readonly Attr[];
  readonly vis: Visibility;
}

/** Where a function stands decides whether it has a body: `bound` is one whose code is JavaScript, and which may have one. */
export type FnPlace = "free" | "impl" | "trait" | "foreign" | "bound";

type Qualifiers = Pick<FnDecl, "const" | "async" | "gen" | "unsafe" | "abi">;

/** The order in which the words before `fn` stand; `gen async` is ours. */
const QUALIFIER_ORDER: readonly string[] = ["const", "async", "gen", "unsafe", "extern"];

/** How other languages write `fn`. */
const FN_WORDS: ReadonlySet<string> = new Set(["function", "func", "fun", "def", "proc", "sub"]);

/** Whether a function's code is not in the program: `#[js(…)]` and `#[intrinsic = "…"]` say where it is. */
export function isBound(attrs: readonly Attr[]): boolean {
  return attrs.some(({ path }) => {
    const [only] = path.segments;
    return path.segments.length === 1 && (only?.ident.name === "js" || only?.ident.name === "intrinsic");
  });
}

const UNQUALIFIED: Qualifiers = { const: false, async: false, gen: false, unsafe: false, abi: null };

export abstract class FnParser extends StatementParser {
  /** `inner`: the attributes `#![…]` at the start of its block describe the item too. */
  protected finish(head: ItemHead, inner: readonly Attr[] = []): { readonly id: number; readonly span: Span; readonly attrs: readonly Attr[]; readonly vis: Visibility } {
    return { id: this.id(), span: this.spanFrom(head.start), attrs: inner.length === 0 ? head.attrs : [...head.attrs, ...inner], vis: head.vis };
  }

  /** The name of an item that has none. */
  protected noName(): Ident {
    return { name: "", span: this.gap };
  }

  protected errorType(): Type {
    return { id: this.id(), span: this.gap, kind: "error" };
  }

  // ---------------------------------------------------------------- generics

  protected generics(): Generics {
    if (!this.at(P.Lt)) return { params: [], where: [], span: this.gap };
    const open = this.openAngle();
    const params: GenericParam[] = [];
    while (!this.atCloseAngle) {
      params.push(this.genericParam(params.at(-1)));
      if (!this.eat(P.Comma)) break;
    }
    this.closeAngle(open);
    return { params, where: [], span: this.spanFrom(open) };
  }

  private genericParam(before: GenericParam | undefined): GenericParam {
    const attrs = this.outerAttrs();
    const param = this.bareGenericParam(before);
    return attrs.length === 0 ? param : { ...param, attrs };
  }

  private bareGenericParam(before: GenericParam | undefined): GenericParam {
    const start = this.tok;
    if (this.atLifetime) {
      const lifetime = this.lifetime();
      if (lifetime.name === "_") this.report("E0637", lifetime.span, "`'_` cannot be used here", { label: "`'_` is a reserved lifetime name" });
      if (before !== undefined && before.kind !== "lifetime") this.report("syntax", lifetime.span, "lifetimes come before types and constants");
      const bounds = this.eat(P.Colon) ? this.lifetimeBounds() : [];
      return { id: this.id(), span: this.spanFrom(start), kind: "lifetime", lifetime, bounds };
    }
    if (this.eat(Kw.Const)) {
      const ident = this.ident();
      const type = this.eat(P.Colon) ? this.SUBRULE(this.type) : this.untyped(ident, "constant parameter");
      const value = this.eat(P.Eq) ? this.constDefault() : null;
      return { id: this.id(), span: this.spanFrom(start), kind: "const", ident, type, default: value };
    }
    const ident = this.ident();
    const bounds = this.eat(P.Colon) ? this.bounds() : [];
    const type = this.eat(P.Eq) ? this.SUBRULE(this.type) : null;
    return { id: this.id(), span: this.spanFrom(start), kind: "type", ident, bounds, default: type };
  }

  private constDefault(): Expr {
    if (this.at(P.LBrace) || this.at(Frag.block)) return this.blockExpr();
    return this.atPathStart ? this.pathExpr(this.tok) : this.literalExpr();
  }

  protected whereClause(): readonly WherePredicate[] {
    if (!this.eat(Kw.Where)) return [];
    const predicates: WherePredicate[] = [];
    while (!this.at(P.LBrace) && !this.at(P.Semi) && !this.at(P.Eq) && !this.isAtEnd) {
      predicates.push(this.wherePredicate());
      if (!this.eat(P.Comma)) break;
    }
    return predicates;
  }

  private wherePredicate(): WherePredicate {
    const start = this.tok;
    if (this.atLifetime) {
      const lifetime = this.lifetime();
      this.expect(P.Colon);
      return { kind: "lifetime", lifetime, bounds: this.lifetimeBounds(), span: this.spanFrom(start) };
    }
    const isBinder = this.at(Kw.For) && (this.peek(1).tokenType === P.Lt || this.peek(1).tokenType === P.Shl);
    const hrtb = isBinder ? this.forLifetimes() : [];
    const type = this.SUBRULE(this.type);
    if (this.at(P.EqEq) || this.at(P.Eq)) this.abort("syntax", tokSpan(this.tok), "types are not equated in `where`", { helps: ["an associated type is fixed in the bound: `T: Iterator<Item = u8>`"] });
    this.expect(P.Colon, " after the type in `where`");
    return { kind: "type", hrtb, type, bounds: this.bounds(), span: this.spanFrom(start) };
  }

  // ---------------------------------------------------------------- heads of functions

  /** `function name(` and the like. */
  protected get atForeignFn(): boolean {
    const after = this.peek(2).tokenType;
    return this.at(T.Ident) && FN_WORDS.has(this.tok.image) && this.peek(1).tokenType === T.Ident && (after === P.LParen || after === P.Lt);
  }

  protected get atFnHead(): boolean {
    if (this.at(Kw.Fn)) return true;
    for (let n = 0; n < 8; n++) {
      const token = this.peek(n);
      switch (token.tokenType) {
        case Kw.Fn:
          return true;
        case Kw.Const:
        case Kw.Async:
        case Kw.Unsafe:
        case Kw.Extern:
        case T.Str:
          break;
        case T.Ident:
          if (token.image === "gen" || token.image === "safe") break;
          return n === 0 && this.atForeignFn;
        default:
          return false;
      }
    }
    return false;
  }

  private qualifiers(): Qualifiers {
    if (this.at(Kw.Fn)) {
      this.bump();
      return UNQUALIFIED;
    }
    let last = -1;
    let abi: string | null = null;
    const found = new Set<string>();
    while (!this.at(Kw.Fn) && !this.atForeignFn) {
      const word = this.bump();
      const order = QUALIFIER_ORDER.indexOf(word.image);
      const isGenAsync = word.image === "async" && found.has("gen");
      if (order < last && !isGenAsync) this.report("syntax", tokSpan(word), `\`${word.image}\` comes before \`${QUALIFIER_ORDER[last] ?? ""}\``);
      if (found.has(word.image)) this.report("syntax", tokSpan(word), `\`${word.image}\` is written once`);
      last = Math.max(last, order);
      found.add(word.image);
      if (word.image === "async" && found.has("const")) this.report("syntax", tokSpan(word), "a function cannot be both `const` and `async`");
      if (word.tokenType === Kw.Extern) abi = this.at(T.Str) ? stringValue(this.bump(), (...problem) => this.report(...problem)) : "C";
    }
    if (this.at(T.Ident)) this.report("syntax", tokSpan(this.tok), `a function is declared with \`fn\`, not with \`${this.tok.image}\``, this.replacement(tokSpan(this.tok), "fn"));
    this.bump();
    return { const: found.has("const"), async: found.has("async"), gen: found.has("gen"), unsafe: found.has("unsafe"), abi };
  }

  protected fnItem(head: ItemHead): Item {
    const { ident, fn, innerAttrs } = this.fnDecl(isBound(head.attrs) ? "bound" : "free");
    const { id, span, attrs, vis } = this.finish(head, innerAttrs);
    return { id, span, attrs, vis, ident, kind: "fn", fn };
  }

  protected fnDecl(place: FnPlace): { readonly ident: Ident; readonly fn: FnDecl; readonly innerAttrs?: readonly Attr[] } {
    const start = this.tok;
    const qualifiers = this.qualifiers();
    const ident = this.ident();
    const generics = this.generics();
    const { self, params } = this.params(place);
    const ret = this.returnType();
    const headSpan = this.spanFrom(start);
    const where = this.whereClause();
    const withWhere: Generics = { params: generics.params, where, span: generics.span };
    if (this.isPutOff) return { ident, fn: lazyFn({ ...qualifiers, generics: withWhere, self, params, ret, headSpan }, this.putOff(() => this.SUBRULE(this.block))) };
    const body = this.fnBody(place, ident);
    if (body === null && (place === "trait" || place === "foreign")) this.refusePatterns(params, place);
    // Written out, as spreading made an object of its own shape for each function.
    const { const: isConst, async, gen, unsafe, abi } = qualifiers;
    const fn: FnDecl = { const: isConst, async, gen, unsafe, abi, generics: withWhere, self, params, ret, headSpan, hasBody: body !== null, body };
    return { ident, fn, innerAttrs: body?.innerAttrs ?? this.noAttrs };
  }

  private returnType(): Type | null {
    if (this.eat(P.Arrow)) return this.SUBRULE(this.type);
    if (!this.at(P.Colon) && !this.at(P.FatArrow)) return null;
    const span = tokSpan(this.tok);
    this.report("syntax", span, `the type a function returns stands after \`->\`, not after \`${this.tok.image}\``, this.replacement(span, "->"));
    this.bump();
    return this.SUBRULE(this.type);
  }

  private fnBody(place: FnPlace, ident: Ident): FnDecl["body"] {
    if (this.at(P.LBrace) || this.at(Frag.block)) {
      if (place === "foreign") this.report("syntax", ident.span, "a function in an `extern` block has no body: it exists elsewhere");
      return this.SUBRULE(this.block);
    }
    if (this.at(P.FatArrow) || this.at(P.Eq)) this.unexpected("`{`", { helps: ["the body of a function is a block: `{ … }`"] });
    if (!this.at(P.Semi)) {
      if (place === "free" || place === "impl") return this.unexpected("`{` before the function's body");
      this.semiAfter("a function without a body");
      return null;
    }
    const semi = this.bump();
    if (place === "free" || place === "impl") {
      this.report("syntax", tokSpan(semi), `the function \`${ident.name}\` has no body`, { label: "a block `{ … }` is missing here" });
    }
    return null;
  }

  private refusePatterns(params: readonly Param[], place: FnPlace): void {
    for (const { pat } of params) {
      const isPlain = pat.kind === "wild" || (pat.kind === "ident" && !pat.mut && !pat.byRef && pat.sub === null) || pat.kind === "error";
      if (!isPlain) this.report(place === "foreign" ? "E0130" : "E0642", pat.span, "a parameter of a function without a body is a plain name");
    }
  }

  // ---------------------------------------------------------------- parameters

  private params(place: FnPlace): { readonly self: SelfParam | null; readonly params: readonly Param[] } {
    this.expect(P.LParen, " before the parameters");
    const selves: SelfParam[] = [];
    let first = true;
    const params = this.commaList(P.RParen, "a parameter", PARAM_START, () => {
      const isFirst = first;
      first = false;
      const attrs = this.outerAttrs();
      if (!this.atSelf) return this.param(attrs, place);
      if (!isFirst) this.report("syntax", tokSpan(this.tok), "`self` is only the first parameter of a method");
      const self = this.selfParam();
      selves.push(self);
      return null;
    });
    return { self: selves[0] ?? null, params };
  }

  /** Does `self`, `&self`, `&'a mut self`, `mut self` stand here? */
  private get atSelf(): boolean {
    let n = 0;
    if (this.at(P.And)) n++;
    if (n === 1 && this.peek(n).tokenType === T.Lifetime) n++;
    if (this.peek(n).tokenType === Kw.Mut) n++;
    return this.peek(n).tokenType === Kw.SelfValue && this.peek(n + 1).tokenType !== P.ColonColon;
  }

  private selfParam(): SelfParam {
    const start = this.tok;
    const ref = this.eat(P.And);
    const lifetime = ref && this.atLifetime ? this.lifetime() : null;
    const mut = this.eat(Kw.Mut);
    // In a macro the `self` may come from the caller, the `&` before it from the macro: the name decides who sees it.
    const { ctxt } = this.tok;
    this.bump();
    const type = this.eat(P.Colon) ? this.SUBRULE(this.type) : null;
    if (ref && type !== null) this.report("syntax", type.span, "type not allowed for shorthand `self` parameter", { helps: ["write `self: &Self`, or `&self`"] });
    return { id: this.id(), span: { ...this.spanFrom(start), ctxt }, ref, lifetime, mut, type };
  }

  private param(attrs: readonly Attr[], place: FnPlace): Param | null {
    const start = this.tok;
    if (this.at(P.DotDotDot)) {
      return this.abort("E0658", tokSpan(start), place === "foreign" ? "functions with any number of parameters are not supported" : "a function takes a fixed number of parameters", { helps: ["pass a slice: `items: &[T]`"] });
    }
    if (this.at(T.Ident) && this.peek(1).tokenType === T.Ident) return this.refuseTypeFirst(start);
    const pat = this.SUBRULE(this.pattern);
    if (this.eat(P.Colon)) {
      const type = this.SUBRULE(this.type);
      if (this.at(P.Eq)) this.abort("syntax", tokSpan(this.tok), "parameters have no default values", { helps: ["take an `Option<T>`, or write a second function"] });
      return { pat, type, attrs, span: this.spanFrom(start) };
    }
    if (!this.at(P.Comma) && !this.at(P.RParen)) this.unexpected("`:` and a type after the parameter's name");
    const name = pat.kind === "ident" ? pat.ident.name : "";
    const message = name === "" ? "this parameter has no type" : `the parameter \`${name}\` has no type`;
    this.report("syntax", pat.span, message, { helps: [name === "" ? "a parameter is written `name: Type`" : `write \`${name}: Type\`, or \`name: ${name}\` if \`${name}\` is the type`] });
    return { pat, type: this.errorType(), attrs, span: this.spanFrom(start) };
  }

  /** `int x` */
  private refuseTypeFirst(start: Tok): never {
    const name = this.peek(1);
    const span = { ...tokSpan(start), hi: name.endOffset + 1 };
    return this.abort("syntax", span, "a name comes before its type", { fixes: [{ title: "swap them", edits: [{ span, text: `${name.image}: ${start.image}` }] }] });
  }

  // ---------------------------------------------------------------- shared by items

  protected untyped(ident: Ident, what: string): Type {
    this.report("syntax", { ...ident.span, lo: ident.span.hi }, `the ${what} \`${ident.name}\` has no type`, {
      label: "`: Type` is missing here",
      ...(what === "constant" ? { helps: ["a local variable is declared with `let`"] } : {}),
    });
    return this.errorType();
  }

  /** `: T = value;`, the value perhaps missing. */
  protected typedValue(ident: Ident, what: string, needsValue = true): { readonly type: Type; readonly expr: Expr | null } {
    this.generics();
    const type = this.eat(P.Colon) ? this.SUBRULE(this.type) : this.untyped(ident, what);
    const expr = this.eat(P.Eq) ? this.SUBRULE(this.expr) : null;
    if (expr === null && needsValue) this.report("syntax", ident.span, `the ${what} \`${ident.name}\` has no value`);
    this.semiAfter(`a ${what}`);
    return { type, expr };
  }

  protected semiAfter(what: string): void {
    if (this.eat(P.Semi)) return;
    const message = `expected \`;\` after ${what}, found ${describe(this.tok)}`;
    if (this.isOnNewLine || this.isAtEnd || this.at(P.RBrace)) this.reportGap(this.gap, message, this.insertion(this.gap, ";"));
    else this.abort("syntax", tokSpan(this.tok), message);
  }
}
