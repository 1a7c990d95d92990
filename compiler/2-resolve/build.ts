/** Makes syntax trees for what the compiler writes by itself: the expansions of built-in macros and derives. */
import type {
  Arm, AssocItem, BinOp, Block, Bound, Expr, FnDecl, FormatArgs, FormatPiece, FormatSpec, FormatTrait, GenericArg, Generics, Ident, Item, Join, Lit, Param,
  Pat, Path, PathSegment, Select, Stmt, Type,
} from "../ast/ast.js";
import { PLAIN_SPEC } from "../ast/format-spec.js";
import type { Span } from "../source.js";
import type { NodeIds } from "./state.js";


/** All nodes get one span, by default that of the macro call. */
export class Build {
  constructor(
    readonly ids: NodeIds,
    readonly span: Span,
    /** The context of names that the expansion itself binds. */
    readonly ctxt: number = span.ctxt,
  ) {}

  at(span: Span): Build {
    return new Build(this.ids, span, this.ctxt);
  }

  private node(): { id: number; span: Span } {
    return { id: this.ids.nextId(), span: this.span };
  }

  // ---------------------------------------------------------------- names

  ident(name: string): Ident {
    return { name, span: this.span };
  }

  /** A name that only this expansion sees. */
  hidden(name: string): Ident {
    return { name, span: { ...this.span, ctxt: this.ctxt } };
  }

  /** `::std::io::_print`, from `std::io::_print`. */
  path(text: string, args: readonly Type[] = []): Path {
    const names = text.split("::");
    const segments = names.map((name, index): PathSegment => ({ ident: this.ident(name), args: index === names.length - 1 && args.length > 0 ? this.angle(args) : null }));
    return { ...this.node(), global: true, segments };
  }

  angle(types: readonly Type[]): PathSegment["args"] {
    return { kind: "angle", args: types.map((type): GenericArg => ({ kind: "type", type })), constraints: [], span: this.span };
  }

  pathOf(...idents: readonly Ident[]): Path {
    return { ...this.node(), global: false, segments: idents.map((ident) => ({ ident, args: null })) };
  }

  // ---------------------------------------------------------------- expressions

  std(text: string): Expr {
    return { ...this.node(), kind: "path", qself: null, path: this.path(text) };
  }

  name(ident: Ident): Expr {
    return { ...this.node(), kind: "path", qself: null, path: this.pathOf(ident) };
  }

  lit(lit: Lit): Expr {
    return { ...this.node(), kind: "lit", lit };
  }

  str(value: string): Expr {
    return this.lit({ kind: "str", value });
  }

  bool(value: boolean): Expr {
    return this.lit({ kind: "bool", value });
  }

  int(value: number, suffix: string | null = null): Expr {
    return this.lit({ kind: "int", value: BigInt(value), suffix });
  }

  call(callee: Expr, ...args: readonly Expr[]): Expr {
    return { ...this.node(), kind: "call", callee, args };
  }

  method(receiver: Expr, name: string, ...args: readonly Expr[]): Expr {
    return { ...this.node(), kind: "methodCall", receiver, segment: { ident: this.ident(name), args: null }, args };
  }

  field(expr: Expr, ident: Ident): Expr {
    return { ...this.node(), kind: "field", expr, ident };
  }

  ref(expr: Expr, mut = false): Expr {
    return { ...this.node(), kind: "ref", mut, expr, raw: false };
  }

  deref(expr: Expr): Expr {
    return { ...this.node(), kind: "unary", op: "*", expr };
  }

  not(expr: Expr): Expr {
    return { ...this.node(), kind: "unary", op: "!", expr };
  }

  binary(op: BinOp, lhs: Expr, rhs: Expr): Expr {
    return { ...this.node(), kind: "binary", op, opSpan: this.span, lhs, rhs };
  }

  tuple(...elems: readonly Expr[]): Expr {
    return { ...this.node(), kind: "tuple", elems };
  }

  array(elems: readonly Expr[]): Expr {
    return { ...this.node(), kind: "array", elems };
  }

  match(scrutinee: Expr, ...arms: readonly Arm[]): Expr {
    return { ...this.node(), kind: "match", scrutinee, arms };
  }

  arm(pat: Pat, body: Expr, guard: Expr | null = null): Arm {
    return { pat, guard, body, attrs: [], span: this.span };
  }

  if(cond: Expr, then: Block, otherwise: Expr | null = null): Expr {
    return { ...this.node(), kind: "if", cond, then, else: otherwise };
  }

  return(expr: Expr | null): Expr {
    return { ...this.node(), kind: "return", expr };
  }

  yield(expr: Expr | null): Expr {
    return { ...this.node(), kind: "yield", expr };
  }

  block(stmts: readonly Stmt[], tail: Expr | null): Block {
    return { ...this.node(), stmts, tail, innerAttrs: [] };
  }

  blockExpr(stmts: readonly Stmt[], tail: Expr | null): Expr {
    return { ...this.node(), kind: "block", block: this.block(stmts, tail), label: null };
  }

  asyncBlock(block: Block): Expr {
    return { ...this.node(), kind: "async", move: true, block };
  }

  genBlock(block: Block): Expr {
    return { ...this.node(), kind: "gen", async: true, move: true, block };
  }

  structLit(path: Path, fields: readonly { readonly ident: Ident; readonly expr: Expr }[]): Expr {
    const inits = fields.map(({ ident, expr }) => ({ ident, expr, shorthand: false, attrs: [], span: this.span }));
    return { ...this.node(), kind: "struct", qself: null, path, fields: inits, base: null, rest: false };
  }

  formatArgs(format: Omit<FormatArgs, "span">): Expr {
    return { ...this.node(), kind: "formatArgs", format: { ...format, span: this.span } };
  }

  /** A format string without arguments. */
  fixedText(text: string): Expr {
    return this.formatArgs({ pieces: text === "" ? [] : [{ kind: "str", value: text }], args: [] });
  }

  piece(arg: number, trait: FormatTrait, spec: FormatSpec = PLAIN_SPEC): FormatPiece {
    return { kind: "arg", arg, trait, spec, span: this.span };
  }

  error(): Expr {
    return { ...this.node(), kind: "error" };
  }

  /** A node of the kinds that only expansions make. */
  select(select: Select): Expr {
    return { ...this.node(), kind: "select", select };
  }

  join(join: Join): Expr {
    return { ...this.node(), kind: "join", join };
  }

  await(expr: Expr): Expr {
    return { ...this.node(), kind: "await", expr, awaitSpan: this.span };
  }

  defer(block: Block): Expr {
    return { ...this.node(), kind: "defer", block };
  }

  try(expr: Expr): Expr {
    return { ...this.node(), kind: "try", expr };
  }

  // ---------------------------------------------------------------- statements

  let(pat: Pat, init: Expr | null): Stmt {
    return { ...this.node(), kind: "let", pat, type: null, init, else: null, attrs: [] };
  }

  stmt(expr: Expr): Stmt {
    return { ...this.node(), kind: "expr", expr, semi: true };
  }

  itemStmt(item: Item): Stmt {
    return { ...this.node(), kind: "item", item };
  }

  // ---------------------------------------------------------------- patterns

  bind(ident: Ident, options: { readonly mut?: boolean; readonly byRef?: boolean } = {}): Pat {
    return { ...this.node(), kind: "ident", ident, byRef: options.byRef ?? false, mut: options.mut ?? false, sub: null };
  }

  wild(): Pat {
    return { ...this.node(), kind: "wild" };
  }

  tuplePat(...elems: readonly Pat[]): Pat {
    return { ...this.node(), kind: "tuple", elems };
  }

  pathPat(path: Path): Pat {
    return { ...this.node(), kind: "path", qself: null, path };
  }

  tupleStructPat(path: Path, elems: readonly Pat[]): Pat {
    return { ...this.node(), kind: "tupleStruct", qself: null, path, elems };
  }

  structPat(path: Path, fields: readonly { readonly ident: Ident; readonly pat: Pat }[], rest: boolean): Pat {
    return { ...this.node(), kind: "struct", qself: null, path, fields: fields.map(({ ident, pat }) => ({ ident, pat, shorthand: false, attrs: [], span: this.span })), rest };
  }

  litPat(expr: Expr): Pat {
    return { ...this.node(), kind: "lit", expr };
  }

  // ---------------------------------------------------------------- types and items

  type(path: Path): Type {
    return { ...this.node(), kind: "path", qself: null, path };
  }

  refType(type: Type, mut = false): Type {
    return { ...this.node(), kind: "ref", lifetime: null, mut, type };
  }

  bound(path: Path): Bound {
    return { kind: "trait", path, maybe: false, hrtb: [], span: this.span };
  }

  get noGenerics(): Generics {
    return { params: [], where: [], span: this.span };
  }

  param(name: Ident, type: Type): Param {
    return { pat: this.bind(name), type, attrs: [], span: this.span };
  }

  fnDecl(init: { readonly self: "ref" | "none"; readonly params: readonly Param[]; readonly ret: Type | null; readonly body: Block; readonly generics?: Generics }): FnDecl {
    return {
      const: false, async: false, gen: false, unsafe: false, abi: null, generics: init.generics ?? this.noGenerics,
      self: init.self === "ref" ? { ...this.node(), ref: true, lifetime: null, mut: false, type: null } : null,
      params: init.params, ret: init.ret, hasBody: true, body: init.body, headSpan: this.span,
    };
  }

  assocFn(name: string, fn: FnDecl): AssocItem {
    return { ...this.node(), kind: "fn", fn, attrs: [], vis: { kind: "inherited" }, ident: this.ident(name), default: false };
  }

  fnItem(ident: Ident, fn: FnDecl): Item {
    return { ...this.node(), kind: "fn", fn, attrs: [], vis: { kind: "inherited" }, ident };
  }
}
