/** thiserror's `#[derive(Error)]`: `Display` from `#[error("…")]`, `Error::source` from `#[source]`, `From` from `#[from]`. */
import type { Arm, Attr, Expr, FieldDef, Ident, Item, Type } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import { makeTok } from "../../1-parse/lexer.js";
import { isCloser } from "../../1-parse/delimiters.js";
import { isLiteral } from "../../1-parse/literals.js";
import { P, T } from "../../1-parse/tokens.js";
import { findAttr, hasAttr } from "../attrs.js";
import type { Build } from "../build.js";
import { Args } from "../builtin-macros/builtin.js";
import { formatRest } from "../builtin-macros/format.js";
import { isWord } from "../macro-rules/compile.js";
import type { DefData, ResolveState } from "../state.js";
import { bindFields, construct, implItem, selfExpr, selfType, shapesOf, type AdtItem, type Shape } from "./shape.js";

/** Fields are bound to their names; those of tuples to `_0`, `_1` … */
function bindingName(field: FieldDef): string {
  return /^[0-9]/.test(field.ident.name) ? `_${field.ident.name}` : field.ident.name;
}

/** The names by which the string that stands at `attr` knows the fields. */
function bindings(shape: Shape, attr: Attr): Ident[] {
  return shape.fields.map((field) => ({ name: bindingName(field), span: { ...field.ident.span, ctxt: attr.span.ctxt } }));
}

/** `.0` and `.field` at the start of an expression mean the field's binding. */
function withFields(tokens: readonly Tok[]): Tok[] {
  const out: Tok[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) break;
    const before = out.at(-1);
    const isField = token.tokenType === P.Dot && next !== undefined && (next.tokenType === T.Int || next.tokenType === T.Ident);
    const startsExpr = before === undefined || !(isWord(before) || isLiteral(before) || isCloser(before) || before.tokenType === P.Question);
    if (!isField || !startsExpr) {
      out.push(token);
      continue;
    }
    const name = next.tokenType === T.Int ? `_${next.image}` : next.image;
    out.push(makeTok(T.Ident, name, next.startOffset, next.endOffset + 1, next.ctxt));
    at++;
  }
  return out;
}

function isTransparent(attr: Attr | null): boolean {
  return attr?.args.kind === "list" && attr.args.tokens[0]?.image === "transparent";
}

/** The trait object in a field: errors that are boxed, or anyhow's, are looked into. */
function asError(build: Build, field: FieldDef, name: Ident): Expr {
  const value = build.name(name);
  return isBoxed(field.type) ? build.ref(build.deref(build.deref(value))) : value;
}

function isBoxed(type: Type): boolean {
  if (type.kind !== "path") return false;
  const names = type.path.segments.map((segment) => segment.ident.name);
  return names.at(-1) === "Box" || names.join("::") === "anyhow::Error" || names.join("::") === "Error";
}

/** thiserror prints paths though they have no `Display`. */
function isPath(type: Type): boolean {
  if (type.kind === "ref") return isPath(type.type);
  const name = type.kind === "path" ? type.path.segments.at(-1)?.ident.name : undefined;
  return name === "PathBuf" || name === "Path";
}

function sourceIndex(shape: Shape): number {
  const marked = shape.fields.findIndex((field) => hasAttr(field.attrs, "source") || hasAttr(field.attrs, "from"));
  return marked !== -1 ? marked : shape.fields.findIndex((field) => field.ident.name === "source");
}

// ---------------------------------------------------------------- Display

function message(state: ResolveState, def: DefData, build: Build, shape: Shape, attr: Attr): Expr {
  const f = build.name(build.hidden("f"));
  const [first] = shape.fields;
  if (isTransparent(attr)) {
    const [name] = bindings(shape, attr);
    if (first === undefined || name === undefined) {
      state.sink.error("derive", attr.span, "#[error(transparent)] requires exactly one field");
      return build.error();
    }
    return build.call(build.std("std::fmt::Display::fmt"), build.name(name), f);
  }
  const tokens = attr.args.kind === "list" ? withFields(attr.args.tokens) : [];
  const here = build.at(attr.span);
  const mac = { id: state.ids.nextId(), span: attr.span, path: here.pathOf(here.ident("error")), delim: "(" as const, tokens };
  const site = { scope: def.module, textual: null, depth: 0 };
  const paths = new Set(shape.fields.filter((field) => isPath(field.type)).map(bindingName));
  const shown = (variable: Expr, name: string): Expr => (paths.has(name) ? build.at(variable.span).method(variable, "display") : variable);
  const text = formatRest(new Args({ state, mac, site, build: here }), { fields: (index) => `_${index}`, shown });
  return here.method(f, "write_fmt", text);
}

function displayArms(state: ResolveState, def: DefData, build: Build, item: AdtItem): Arm[] | null {
  const outer = findAttr(item.attrs, "error");
  const shapes = shapesOf(item);
  if (outer === null && shapes.every((shape) => findAttr(shape.attrs, "error") === null)) {
    if (item.kind === "struct" || shapes.length === 0) return null;
  }
  const arms: Arm[] = [];
  for (const shape of shapes) {
    const attr = findAttr(shape.attrs, "error") ?? outer;
    if (attr === null) {
      state.sink.error("derive", shape.ident.span, `missing #[error("...")] display attribute`);
      continue;
    }
    arms.push(build.arm(bindFields(build, item, shape, bindings(shape, attr)), message(state, def, build, shape, attr)));
  }
  return arms;
}

function displayImpl(build: Build, item: AdtItem, arms: readonly Arm[]): Item {
  const formatter = build.refType(build.type(build.path("std::fmt::Formatter")), true);
  const fn = build.fnDecl({
    self: "ref", params: [build.param(build.hidden("f"), formatter)], ret: build.type(build.path("std::fmt::Result")), body: build.block([], build.match(selfExpr(build), ...arms)),
  });
  return implItem(build, item, { trait: build.path("std::fmt::Display"), bound: null, items: () => [build.assocFn("fmt", fn)] });
}

// ---------------------------------------------------------------- Error and From

function sourceArm(build: Build, item: AdtItem, shape: Shape): Arm | null {
  const transparent = isTransparent(findAttr(shape.attrs, "error"));
  const index = transparent ? 0 : sourceIndex(shape);
  const field = shape.fields[index];
  if (field === undefined) return null;
  const name = build.hidden("__source");
  const here = build.at(field.span);
  const value = asError(here, field, name);
  const names = shape.fields.map((each, at) => (at === index ? name : build.hidden(`__${bindingName(each)}`)));
  const some = (inner: Expr): Expr => here.call(here.std("std::option::Option::Some"), inner);
  const isOption = field.type.kind === "path" && field.type.path.segments.at(-1)?.ident.name === "Option";
  let body = some(value);
  if (transparent) body = here.call(here.std("std::error::Error::source"), value);
  else if (isOption) {
    const inner = build.hidden("__inner");
    body = here.match(
      here.name(name),
      here.arm(here.tupleStructPat(here.path("std::option::Option::Some"), [here.bind(inner)]), some(here.name(inner))),
      here.arm(here.pathPat(here.path("std::option::Option::None")), here.std("std::option::Option::None")),
    );
  }
  return build.arm(bindFields(build, item, shape, names), body);
}

function errorImpl(build: Build, item: AdtItem): Item {
  const arms = shapesOf(item).map((shape) => sourceArm(build, item, shape)).filter((arm): arm is Arm => arm !== null);
  const trait = build.path("std::error::Error");
  if (arms.length === 0) return implItem(build, item, { trait, bound: null, items: () => [] });
  if (arms.length < shapesOf(item).length) arms.push(build.arm(build.wild(), build.std("std::option::Option::None")));
  const object: Type = { id: build.ids.nextId(), span: build.span, kind: "dyn", bare: false, bounds: [build.bound(build.path("std::error::Error")), { kind: "lifetime", lifetime: { name: "static", span: build.span }, span: build.span }] };
  const ret = build.type(build.path("std::option::Option", [build.refType(object)]));
  const fn = build.fnDecl({ self: "ref", params: [], ret, body: build.block([], build.match(selfExpr(build), ...arms)) });
  return implItem(build, item, { trait, bound: null, items: () => [build.assocFn("source", fn)] });
}

function fromImpl(build: Build, item: AdtItem, shape: Shape, field: FieldDef): Item {
  const name = build.hidden("source");
  const values = shape.fields.map((each) => (each === field ? build.name(name) : build.call(build.std("std::default::Default::default"))));
  const fn = build.fnDecl({ self: "none", params: [build.param(name, field.type)], ret: selfType(build, item), body: build.block([], construct(build, item, shape, values)) });
  return implItem(build, item, { trait: build.path("std::convert::From", [field.type]), bound: null, items: () => [build.assocFn("from", fn)] });
}

export function deriveError(state: ResolveState, def: DefData, build: Build, item: AdtItem): Item[] {
  const items: Item[] = [];
  const arms = displayArms(state, def, build, item);
  if (arms !== null) items.push(displayImpl(build, item, arms));
  items.push(errorImpl(build, item));
  for (const shape of shapesOf(item)) {
    const field = shape.fields.find((each) => hasAttr(each.attrs, "from"));
    if (field !== undefined) items.push(fromImpl(build.at(field.span), item, shape, field));
  }
  return items;
}
