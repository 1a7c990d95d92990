/** The syntax tree as short text with explicit nesting, for comparisons in tests. */
import type { Arm, AssocItem, Block, Bound, Closure, Expr, FieldDef, FnDecl, ForeignItem, GenericArgs, Generics, Item, Lit, Pat, Path, QSelf, Stmt, Type, UseTree, VariantData, Visibility } from "../../../compiler/ast/ast.js";
import { stringifyTokens } from "../../../compiler/1-parse/index.js";
import { unreachable } from "../../../compiler/unreachable.js";

function join<N>(nodes: readonly N[], show: (node: N) => string, separator = " "): string {
  return nodes.map(show).join(separator);
}

function list<N>(head: string, nodes: readonly N[], show: (node: N) => string): string {
  return nodes.length === 0 ? `(${head})` : `(${head} ${join(nodes, show)})`;
}

function some<N>(node: N | null, show: (node: N) => string): string {
  return node === null ? "-" : show(node);
}

function flag(on: boolean, text: string): string {
  return on ? text : "";
}

// ---------------------------------------------------------------- paths

function showArgs(args: GenericArgs | null): string {
  if (args === null) return "";
  if (args.kind === "paren") return `(${join(args.inputs, showType, ", ")})${args.output === null ? "" : ` -> ${showType(args.output)}`}`;
  const plain = args.args.map((arg) => (arg.kind === "lifetime" ? `'${arg.lifetime.name}` : arg.kind === "type" ? showType(arg.type) : showExpr(arg.expr)));
  const constraints = args.constraints.map(({ ident, args: own, term }) => `${ident.name}${showArgs(own)}${term.kind === "eq" ? ` = ${showType(term.type)}` : `: ${showBounds(term.bounds)}`}`);
  return `<${[...plain, ...constraints].join(", ")}>`;
}

export function showPath(path: Path, qself: QSelf | null = null): string {
  const segments = path.segments.map((segment) => segment.ident.name + showArgs(segment.args));
  const global = flag(path.global, "::");
  if (qself === null) return global + segments.join("::");
  const trait = qself.position === 0 ? "" : ` as ${global}${segments.slice(0, qself.position).join("::")}`;
  return [`<${showType(qself.type)}${trait}>`, ...segments.slice(qself.position)].join("::");
}

function showBound(bound: Bound): string {
  if (bound.kind === "lifetime") return `'${bound.lifetime.name}`;
  const binder = bound.hrtb.length === 0 ? "" : `for<${bound.hrtb.map((name) => `'${name.name}`).join(", ")}> `;
  return `${flag(bound.maybe, "?")}${binder}${showPath(bound.path)}`;
}

function showBounds(bounds: readonly Bound[]): string {
  return join(bounds, showBound, " + ");
}

// ---------------------------------------------------------------- types and patterns

export function showType(type: Type): string {
  switch (type.kind) {
    case "path":
      return showPath(type.path, type.qself);
    case "ref":
      return `&${type.lifetime === null ? "" : `'${type.lifetime.name} `}${flag(type.mut, "mut ")}${showType(type.type)}`;
    case "rawPtr":
      return `*${type.mut ? "mut" : "const"} ${showType(type.type)}`;
    case "tuple":
      return `(${join(type.elems, showType, ", ")}${flag(type.elems.length === 1, ",")})`;
    case "array":
      return `[${showType(type.elem)}; ${showExpr(type.len)}]`;
    case "slice":
      return `[${showType(type.elem)}]`;
    case "fn":
      return `${flag(type.hrtb.length > 0, `for<${type.hrtb.map((name) => `'${name.name}`).join(", ")}> `)}${flag(type.unsafe, "unsafe ")}fn(${join(type.params, (param) => showType(param.type), ", ")})${type.ret === null ? "" : ` -> ${showType(type.ret)}`}`;
    case "never":
      return "!";
    case "infer":
      return "_";
    case "dyn":
      return `${type.bare ? "bare" : "dyn"} ${showBounds(type.bounds)}`;
    case "impl":
      return `impl ${showBounds(type.bounds)}`;
    case "macro":
      return `${showPath(type.mac.path)}!${type.mac.delim}${stringifyTokens(type.mac.tokens)}`;
    case "error":
      return "ERROR";
    default:
      return unreachable(type);
  }
}

export function showPat(pat: Pat): string {
  switch (pat.kind) {
    case "wild":
      return "_";
    case "ident":
      return `${flag(pat.byRef, "ref ")}${flag(pat.mut, "mut ")}${pat.ident.name}${pat.sub === null ? "" : ` @ ${showPat(pat.sub)}`}`;
    case "lit":
      return showExpr(pat.expr);
    case "range":
      return `(${some(pat.lo, showExpr)} ${pat.inclusive ? "..=" : ".."} ${some(pat.hi, showExpr)})`;
    case "ref":
      return `&${flag(pat.mut, "mut ")}${showPat(pat.pat)}`;
    case "tuple":
      return list("tuple", pat.elems, showPat);
    case "slice":
      return list("slice", pat.elems, showPat);
    case "rest":
      return "..";
    case "path":
      return `path:${showPath(pat.path, pat.qself)}`;
    case "tupleStruct":
      return list(showPath(pat.path, pat.qself), pat.elems, showPat);
    case "struct":
      return `${showPath(pat.path, pat.qself)}{${join(pat.fields, (field) => (field.shorthand ? showPat(field.pat) : `${field.ident.name}: ${showPat(field.pat)}`), ", ")}${flag(pat.rest, " ..")}}`;
    case "or":
      return list("or", pat.alts, showPat);
    case "macro":
      return `${showPath(pat.mac.path)}!`;
    case "error":
      return "ERROR";
    default:
      return unreachable(pat);
  }
}

// ---------------------------------------------------------------- expressions

function showLit(lit: Lit): string {
  switch (lit.kind) {
    case "int":
      return `${lit.value}${lit.suffix ?? ""}`;
    case "float":
      return `${lit.text}${lit.suffix ?? ""}`;
    case "bool":
      return String(lit.value);
    case "char":
      return `'${String.fromCodePoint(lit.value)}'`;
    case "byte":
      return `b${lit.value}`;
    case "str":
      return JSON.stringify(lit.value);
    case "byteStr":
      return `b[${lit.value.join(" ")}]`;
    case "cStr":
      return `c[${lit.value.join(" ")}]`;
    default:
      return unreachable(lit);
  }
}

export function showBlock(block: Block): string {
  return `{${[...block.stmts.map(showStmt), ...(block.tail === null ? [] : [showExpr(block.tail)])].join(" ")}}`;
}

function showClosure(closure: Closure): string {
  const params = join(closure.params, ({ pat, type }) => showPat(pat) + (type === null ? "" : `: ${showType(type)}`), ", ");
  return `(${flag(closure.async, "async ")}${flag(closure.move, "move ")}|${params}|${closure.ret === null ? "" : ` -> ${showType(closure.ret)}`} ${showExpr(closure.body)})`;
}

function showArm({ pat, guard, body }: Arm): string {
  return `[${showPat(pat)}${guard === null ? "" : ` if ${showExpr(guard)}`} => ${showExpr(body)}]`;
}

function labeled(label: { readonly name: string } | null): string {
  return label === null ? "" : `'${label.name} `;
}

export function showExpr(expr: Expr): string {
  const attrs = (expr.attrs ?? []).map((attr) => `#${showPath(attr.path)} `).join("");
  return attrs + bareExpr(expr);
}

function bareExpr(expr: Expr): string {
  switch (expr.kind) {
    case "lit":
      return showLit(expr.lit);
    case "path":
      return showPath(expr.path, expr.qself);
    case "unary":
      return `(${expr.op} ${showExpr(expr.expr)})`;
    case "binary":
      return `(${expr.op} ${showExpr(expr.lhs)} ${showExpr(expr.rhs)})`;
    case "assign":
      return `(= ${showExpr(expr.lhs)} ${showExpr(expr.rhs)})`;
    case "assignOp":
      return `(${expr.op}= ${showExpr(expr.lhs)} ${showExpr(expr.rhs)})`;
    case "ref":
      return `(&${flag(expr.raw, "raw ")}${flag(expr.mut, "mut ")} ${showExpr(expr.expr)})`;
    case "cast":
      return `(as ${showExpr(expr.expr)} ${showType(expr.type)})`;
    case "call":
      return list(`call ${showExpr(expr.callee)}`, expr.args, showExpr);
    case "methodCall":
      return list(`${showExpr(expr.receiver)}.${expr.segment.ident.name}${showArgs(expr.segment.args)}`, expr.args, showExpr);
    case "field":
      return `${showExpr(expr.expr)}.${expr.ident.name}`;
    case "index":
      return `(index ${showExpr(expr.expr)} ${showExpr(expr.index)})`;
    case "range":
      return `(${expr.inclusive ? "..=" : ".."} ${some(expr.lo, showExpr)} ${some(expr.hi, showExpr)})`;
    case "tuple":
      return list("tuple", expr.elems, showExpr);
    case "array":
      return list("array", expr.elems, showExpr);
    case "repeat":
      return `(repeat ${showExpr(expr.elem)} ${showExpr(expr.len)})`;
    case "struct":
      return `${showPath(expr.path, expr.qself)}{${[...expr.fields.map((field) => (field.shorthand ? field.ident.name : `${field.ident.name}: ${showExpr(field.expr)}`)), ...(expr.base === null ? [] : [`..${showExpr(expr.base)}`]), ...(expr.rest ? [".."] : [])].join(", ")}}`;
    default:
      return blockLikeExpr(expr);
  }
}

function blockLikeExpr(expr: Expr): string {
  switch (expr.kind) {
    case "block":
      return labeled(expr.label) + showBlock(expr.block);
    case "unsafe":
    case "const":
      return `${expr.kind} ${showBlock(expr.block)}`;
    case "async":
      return `async ${flag(expr.move, "move ")}${showBlock(expr.block)}`;
    case "gen":
      return `gen ${flag(expr.async, "async ")}${flag(expr.move, "move ")}${showBlock(expr.block)}`;
    case "asyncTry":
      return `async_try ${showBlock(expr.block)}`;
    case "if":
      return `(if ${showExpr(expr.cond)} ${showBlock(expr.then)}${expr.else === null ? "" : ` ${showExpr(expr.else)}`})`;
    case "let":
      return `(let ${showPat(expr.pat)} ${showExpr(expr.expr)})`;
    case "match":
      return list(`match ${showExpr(expr.scrutinee)}`, expr.arms, showArm);
    case "loop":
      return `(${labeled(expr.label)}loop ${showBlock(expr.block)})`;
    case "while":
      return `(${labeled(expr.label)}while ${showExpr(expr.cond)} ${showBlock(expr.block)})`;
    case "for":
      return `(${labeled(expr.label)}for ${flag(expr.await, "await ")}${showPat(expr.pat)} ${showExpr(expr.iter)} ${showBlock(expr.block)})`;
    default:
      return jumpExpr(expr);
  }
}

function jumpExpr(expr: Expr): string {
  switch (expr.kind) {
    case "break":
      return `(break${expr.label === null ? "" : ` '${expr.label.name}`}${expr.expr === null ? "" : ` ${showExpr(expr.expr)}`})`;
    case "continue":
      return `(continue${expr.label === null ? "" : ` '${expr.label.name}`})`;
    case "return":
    case "yield":
      return `(${expr.kind}${expr.expr === null ? "" : ` ${showExpr(expr.expr)}`})`;
    case "await":
      return `${showExpr(expr.expr)}.await`;
    case "try":
      return `${showExpr(expr.expr)}?`;
    case "closure":
      return showClosure(expr.closure);
    case "underscore":
      return "_";
    case "macro":
      return `${showPath(expr.mac.path)}!${expr.mac.delim}${stringifyTokens(expr.mac.tokens)}`;
    case "error":
      return "ERROR";
    default:
      throw new Error(`the parser does not make ${expr.kind}`);
  }
}

export function showStmt(stmt: Stmt): string {
  switch (stmt.kind) {
    case "let":
      return `let ${showPat(stmt.pat)}${stmt.type === null ? "" : `: ${showType(stmt.type)}`}${stmt.init === null ? "" : ` = ${showExpr(stmt.init)}`}${stmt.else === null ? "" : ` else ${showBlock(stmt.else)}`};`;
    case "expr":
      return showExpr(stmt.expr) + flag(stmt.semi, ";");
    case "item":
      return `item:${stmt.item.kind}`;
    case "macro":
      return `stmt:${showPath(stmt.mac.path)}!${stmt.mac.delim}${stringifyTokens(stmt.mac.tokens)}${flag(stmt.semi, ";")}`;
    case "empty":
      return "empty";
    default:
      return unreachable(stmt);
  }
}

// ---------------------------------------------------------------- items

function showVis(vis: Visibility): string {
  return vis.kind === "inherited" ? "" : vis.kind === "pub" ? "pub " : `pub(${showPath(vis.path)}) `;
}

function showGenerics(generics: Generics): string {
  const params = generics.params.map((param) => {
    if (param.kind === "lifetime") return `'${param.lifetime.name}${flag(param.bounds.length > 0, `: ${param.bounds.map((bound) => `'${bound.name}`).join(" + ")}`)}`;
    if (param.kind === "const") return `const ${param.ident.name}: ${showType(param.type)}${param.default === null ? "" : ` = ${showExpr(param.default)}`}`;
    return `${param.ident.name}${flag(param.bounds.length > 0, `: ${showBounds(param.bounds)}`)}${param.default === null ? "" : ` = ${showType(param.default)}`}`;
  });
  const where = generics.where.map((predicate) => (predicate.kind === "lifetime" ? `'${predicate.lifetime.name}` : showType(predicate.type)) + (predicate.kind === "type" ? `: ${showBounds(predicate.bounds)}` : ""));
  return flag(params.length > 0, `<${params.join(", ")}>`) + flag(where.length > 0, ` where ${where.join(", ")}`);
}

function showFields(fields: readonly FieldDef[]): string {
  return join(fields, (field) => `${showVis(field.vis)}${field.ident.name}: ${showType(field.type)}`, ", ");
}

function showData(data: VariantData): string {
  return data.kind === "unit" ? "" : data.kind === "tuple" ? `(${showFields(data.fields)})` : `{${showFields(data.fields)}}`;
}

function showFn(name: string, fn: FnDecl): string {
  const words = [flag(fn.const, "const "), flag(fn.async, "async "), flag(fn.gen, "gen "), flag(fn.unsafe, "unsafe "), fn.abi === null ? "" : `extern ${JSON.stringify(fn.abi)} `].join("");
  const self = fn.self === null ? [] : [`${flag(fn.self.ref, "&")}${fn.self.lifetime === null ? "" : `'${fn.self.lifetime.name} `}${flag(fn.self.mut, "mut ")}self${fn.self.type === null ? "" : `: ${showType(fn.self.type)}`}`];
  const params = fn.params.map((param) => `${showPat(param.pat)}: ${showType(param.type)}`);
  return `${words}fn ${name}${showGenerics(fn.generics)}(${[...self, ...params].join(", ")})${fn.ret === null ? "" : ` -> ${showType(fn.ret)}`}${fn.body === null ? ";" : ` ${showBlock(fn.body)}`}`;
}

function showAssoc(item: AssocItem): string {
  const head = showVis(item.vis) + flag(item.default, "default ");
  switch (item.kind) {
    case "fn":
      return head + showFn(item.ident.name, item.fn);
    case "const":
      return `${head}const ${item.ident.name}: ${showType(item.type)} = ${some(item.expr, showExpr)}`;
    case "type":
      return `${head}type ${item.ident.name}${showGenerics(item.generics)}: ${showBounds(item.bounds)} = ${some(item.type, showType)}`;
    case "macro":
      return `${head}${showPath(item.mac.path)}!`;
    default:
      return unreachable(item);
  }
}

function showForeign(item: ForeignItem): string {
  return showVis(item.vis) + (item.kind === "fn" ? showFn(item.ident.name, item.fn) : item.kind === "static" ? `static ${item.ident.name}: ${showType(item.type)}` : `${item.kind} ${item.ident.name}`);
}

function showUse(tree: UseTree): string {
  const prefix = flag(tree.global, "::") + tree.prefix.map((ident) => ident.name).join("::");
  if (tree.kind === "simple") return prefix + (tree.rename === null ? "" : ` as ${tree.rename.name}`);
  return `${prefix}${flag(prefix !== "" && prefix !== "::", "::")}${tree.kind === "glob" ? "*" : `{${join(tree.trees, showUse, ", ")}}`}`;
}

export function showItem(item: Item): string {
  const attrs = item.attrs.map((attr) => `#${showPath(attr.path)}${attr.doc === null ? "" : `(${attr.doc})`} `).join("");
  return attrs + showVis(item.vis) + bareItem(item);
}

function bareItem(item: Item): string {
  const name = item.ident.name;
  switch (item.kind) {
    case "fn":
      return showFn(name, item.fn);
    case "struct":
    case "union":
      return `${item.kind} ${name}${showGenerics(item.generics)} ${showData(item.data)}`.trimEnd();
    case "enum":
      return `enum ${name}${showGenerics(item.generics)} {${join(item.variants, (variant) => `${variant.ident.name}${showData(variant.data)}${variant.discriminant === null ? "" : ` = ${showExpr(variant.discriminant)}`}`, ", ")}}`;
    case "trait":
      return `${flag(item.unsafe, "unsafe ")}trait ${name}${showGenerics(item.generics)}: ${showBounds(item.supertraits)} {${join(item.items, showAssoc)}}`;
    case "traitAlias":
      return `trait ${name}${showGenerics(item.generics)} = ${showBounds(item.bounds)}`;
    case "impl":
      return `${flag(item.unsafe, "unsafe ")}impl${showGenerics(item.generics)} ${flag(item.negative, "!")}${item.trait === null ? "" : `${showPath(item.trait)} for `}${showType(item.self)} {${join(item.items, showAssoc)}}`;
    case "typeAlias":
      return `type ${name}${showGenerics(item.generics)} = ${some(item.type, showType)}`;
    case "const":
      return `const ${name}: ${some(item.type, showType)} = ${some(item.expr, showExpr)}`;
    case "static":
      return `static ${flag(item.mut, "mut ")}${name}: ${some(item.type, showType)} = ${some(item.expr, showExpr)}`;
    case "mod":
      return `mod ${name}${item.items === null ? ";" : ` {${join(item.items, showItem)}}`}`;
    case "use":
      return `use ${showUse(item.tree)}`;
    case "externCrate":
      return `extern crate ${item.name.name}${item.rename === null ? "" : ` as ${item.rename.name}`}`;
    case "externBlock":
      return `extern ${item.abi ?? "-"} {${join(item.items, showForeign)}}`;
    case "macroRules":
      return `macro_rules ${name} {${stringifyTokens(item.tokens)}}`;
    case "macro":
      return `${showPath(item.mac.path)}!${item.mac.delim}${stringifyTokens(item.mac.tokens)}`;
    case "error":
      return "ERROR";
    default:
      return unreachable(item);
  }
}
