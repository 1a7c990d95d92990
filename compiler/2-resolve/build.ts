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
    return { id: this.ids.nextId(), span: this.span, global: true, segments };
  }

  angle(types: readonly Type[]): PathSegment["args"] {
    return { kind: "angle", args: types.map((type): GenericArg => ({ kind: "type", type })), constraints: [], span: this.span };
  }

  pathOf(...idents: readonly Ident[]): Path {
    return { id: this.ids.nextId(), span: this.span, global: false, segments: idents.map((ident) => ({ ident, args: null })) };
  }

  // ---------------------------------------------------------------- expressions

  std(text: string): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "path", qself: null, path: this.path(text) };
  }

  name(ident: Ident): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "path", qself: null, path: this.pathOf(ident) };
  }

  lit(lit: Lit): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "lit", lit };
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
    return { id: this.ids.nextId(), span: this.span, kind: "call", callee, args };
  }

  method(receiver: Expr, name: string, ...args: readonly Expr[]): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "methodCall", receiver, segment: { ident: this.ident(name), args: null }, args };
  }

  field(expr: Expr, ident: Ident): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "field", expr, ident };
  }

  ref(expr: Expr, mut = false): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "ref", mut, expr, raw: false };
  }

  deref(expr: Expr): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "unary", op: "*", expr };
  }

  not(expr: Expr): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "unary", op: "!", expr };
  }

  binary(op: BinOp, lhs: Expr, rhs: Expr): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "binary", op, opSpan: this.span, lhs, rhs };
  }

  tuple(...elems: readonly Expr[]): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "tuple", elems };
  }

  array(elems: readonly Expr[]): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "array", elems };
  }

  match(scrutinee: Expr, ...arms: readonly Arm[]): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "match", scrutinee, arms };
  }

  arm(pat: Pat, body: Expr, guard: Expr | null = null): Arm {
    return { pat, guard, body, attrs: [], span: this.span };
  }

  if(cond: Expr, then: Block, otherwise: Expr | null = null): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "if", cond, then, else: otherwise };
  }

  return(expr: Expr | null): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "return", expr };
  }

  yield(expr: Expr | null): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "yield", expr };
  }

  block(stmts: readonly Stmt[], tail: Expr | null): Block {
    return { id: this.ids.nextId(), span: this.span, stmts, tail, innerAttrs: [] };
  }

  blockExpr(stmts: readonly Stmt[], tail: Expr | null): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "block", block: this.block(stmts, tail), label: null };
  }

  asyncBlock(block: Block): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "async", move: true, block };
  }

  genBlock(block: Block): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "gen", async: true, move: true, block };
  }

  structLit(path: Path, fields: readonly { readonly ident: Ident; readonly expr: Expr }[]): Expr {
    const inits = fields.map(({ ident, expr }) => ({ ident, expr, shorthand: false, attrs: [], span: this.span }));
    return { id: this.ids.nextId(), span: this.span, kind: "struct", qself: null, path, fields: inits, base: null, rest: false };
  }

  formatArgs(format: Omit<FormatArgs, "span">): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "formatArgs", format: { span: this.span, pieces: format.pieces, args: format.args } };
  }

  /** A format string without arguments. */
  fixedText(text: string): Expr {
    return this.formatArgs({ pieces: text === "" ? [] : [{ kind: "str", value: text }], args: [] });
  }

  piece(arg: number, trait: FormatTrait, spec: FormatSpec = PLAIN_SPEC): FormatPiece {
    return { kind: "arg", arg, trait, spec, span: this.span };
  }

  error(): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "error" };
  }

  /** A node of the kinds that only expansions make. */
  select(select: Select): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "select", select };
  }

  join(join: Join): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "join", join };
  }

  await(expr: Expr): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "await", expr, awaitSpan: this.span };
  }

  defer(block: Block): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "defer", block };
  }

  try(expr: Expr): Expr {
    return { id: this.ids.nextId(), span: this.span, kind: "try", expr };
  }

  // ---------------------------------------------------------------- statements

  let(pat: Pat, init: Expr | null): Stmt {
    return { id: this.ids.nextId(), span: this.span, kind: "let", pat, type: null, init, else: null, attrs: [] };
  }

  stmt(expr: Expr): Stmt {
    return { id: this.ids.nextId(), span: this.span, kind: "expr", expr, semi: true };
  }

  itemStmt(item: Item): Stmt {
    return { id: this.ids.nextId(), span: this.span, kind: "item", item };
  }

  // ---------------------------------------------------------------- patterns

  bind(ident: Ident, options: { readonly mut?: boolean; readonly byRef?: boolean } = {}): Pat {
    return { id: this.ids.nextId(), span: this.span, kind: "ident", ident, byRef: options.byRef ?? false, mut: options.mut ?? false, sub: null };
  }

  wild(): Pat {
    return { id: this.ids.nextId(), span: this.span, kind: "wild" };
  }

  tuplePat(...elems: readonly Pat[]): Pat {
    return { id: this.ids.nextId(), span: this.span, kind: "tuple", elems };
  }

  pathPat(path: Path): Pat {
    return { id: this.ids.nextId(), span: this.span, kind: "path", qself: null, path };
  }

  tupleStructPat(path: Path, elems: readonly Pat[]): Pat {
    return { id: this.ids.nextId(), span: this.span, kind: "tupleStruct", qself: null, path, elems };
  }

  structPat(path: Path, fields: readonly { readonly ident: Ident; readonly pat: Pat }[], rest: boolean): Pat {
    return { id: this.ids.nextId(), span: this.span, kind: "struct", qself: null, path, fields: fields.map(({ ident, pat }) => ({ ident, pat, shorthand: false, attrs: [], span: this.span })), rest };
  }

  litPat(expr: Expr): Pat {
    return { id: this.ids.nextId(), span: this.span, kind: "lit", expr };
  }

  // ---------------------------------------------------------------- types and items

  type(path: Path): Type {
    return { id: this.ids.nextId(), span: this.span, kind: "path", qself: null, path };
  }

  refType(type: Type, mut = false): Type {
    return { id: this.ids.nextId(), span: this.span, kind: "ref", lifetime: null, mut, type };
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
      self: init.self === "ref" ? { id: this.ids.nextId(), span: this.span, ref: true, lifetime: null, mut: false, type: null } : null,
      params: init.params, ret: init.ret, hasBody: true, body: init.body, headSpan: this.span,
    };
  }

  assocFn(name: string, fn: FnDecl): AssocItem {
    return { id: this.ids.nextId(), span: this.span, kind: "fn", fn, attrs: [], vis: { kind: "inherited" }, ident: this.ident(name), default: false };
  }

  fnItem(ident: Ident, fn: FnDecl): Item {
    return { id: this.ids.nextId(), span: this.span, kind: "fn", fn, attrs: [], vis: { kind: "inherited" }, ident };
  }
}
