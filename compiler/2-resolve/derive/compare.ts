/** `#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]`. */
import type { Arm, AssocItem, Expr, FieldDef, Item, Stmt, Type } from "../../ast/ast.js";
import type { Build } from "../build.js";
import { bindFields, combined, fieldNames, implGenerics, implItem, selfExpr, selfField, selfRef, shapesOf, type AdtItem, type Shape } from "./shape.js";

/** How the fields of two values are taken together: `left` and `right` are places. */
type Pairwise = (build: Build, fields: readonly { readonly field: FieldDef; readonly left: Expr; readonly right: Expr }[]) => Expr;

function other(build: Build): Expr {
  return build.name(build.hidden("other"));
}

/** The number of the variant. */
function tag(build: Build, value: Expr): Expr {
  return build.call(build.std("std::intrinsics::variant_index"), value);
}

/** What variants are ordered by: the discriminants that are given, else their order. */
function orderTag(build: Build, item: AdtItem, value: Expr): Expr {
  const explicit = item.kind === "enum" && item.variants.some((variant) => variant.discriminant !== null);
  return explicit ? build.call(build.std("std::intrinsics::discriminant"), value) : tag(build, value);
}

/** The discriminant as the integer it is: of the type that `repr` gives it, else `isize`. */
function discriminant(build: Build, item: AdtItem): Expr {
  const reprs = item.attrs.flatMap((attr) => (attr.path.segments[0]?.ident.name === "repr" && attr.args.kind === "list" ? attr.args.tokens : []));
  const given = reprs.find((token) => /^[iu](8|16|32|64|128|size)$/.test(token.image))?.image ?? "isize";
  const type = build.type(build.path(`std::primitive::${given}`));
  return { id: build.ids.nextId(), span: build.span, kind: "cast", expr: orderTag(build, item, selfExpr(build)), type };
}

function structPair(build: Build, shape: Shape, combine: Pairwise): Expr {
  return combine(build, shape.fields.map((field) => ({ field, left: selfField(build, "self", field), right: selfField(build, "other", field) })));
}

function variantArm(build: Build, item: AdtItem, shape: Shape, combine: Pairwise): Arm {
  const left = fieldNames(build, shape, "__self_");
  const right = fieldNames(build, shape, "__arg1_");
  const pairs = shape.fields.map((field, index) => {
    const here = build.at(field.span);
    return { field, left: here.deref(here.name(left[index] ?? build.ident(""))), right: here.deref(here.name(right[index] ?? build.ident(""))) };
  });
  return build.arm(build.tuplePat(bindFields(build, item, shape, left), bindFields(build, item, shape, right)), combine(build, pairs));
}

const bothEqual: Pairwise = (build, fields) => {
  const both = (a: Expr, b: Expr): Expr => build.binary("&&", a, b);
  const same = fields.map(({ field, left, right }) => build.at(field.span).binary("==", left, right));
  return same.length === 0 ? build.bool(true) : combined(same, both, (parts) => parts.reduce(both));
};

/** Two values of an enum: `combine` for two of one variant with fields, `rest` for all others. */
function enumPair(build: Build, item: AdtItem, combine: Pairwise, rest: Expr | null): Expr {
  const arms = shapesOf(item).filter((shape) => shape.fields.length > 0).map((shape) => variantArm(build, item, shape, combine));
  if (rest !== null) arms.push(build.arm(build.wild(), rest));
  return build.match(build.tuple(selfExpr(build), other(build)), ...arms);
}

export function derivePartialEq(build: Build, item: AdtItem): Item {
  return implItem(build, item, { trait: build.path("std::cmp::PartialEq"), bound: "std::cmp::PartialEq", items: () => [eqFn(build, item)] });
}

function eqFn(build: Build, item: AdtItem): AssocItem {
  const shapes = shapesOf(item);
  const withFields = shapes.filter((shape) => shape.fields.length > 0).length;
  const sameTag = (): Expr => build.binary("==", tag(build, selfExpr(build)), tag(build, other(build)));
  const [only] = shapes;
  let body: Expr;
  if (item.kind === "struct" && only !== undefined) body = structPair(build, only, bothEqual);
  else if (shapes.length === 0) body = build.bool(true);
  else if (withFields === 0) body = shapes.length === 1 ? build.bool(true) : sameTag();
  else if (withFields === shapes.length) body = enumPair(build, item, bothEqual, shapes.length > 1 ? build.bool(false) : null);
  else body = build.binary("&&", sameTag(), enumPair(build, item, bothEqual, build.bool(true)));
  const bool: Type = build.type(build.pathOf(build.ident("bool")));
  const fn = build.fnDecl({ self: "ref", params: [build.param(build.hidden("other"), selfRef(build))], ret: bool, body: build.block([], body) });
  return build.assocFn("eq", fn);
}

const ALWAYS_EQ: ReadonlySet<string> = new Set(["bool", "char", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "String"]);

function isPlainlyEq(type: Type): boolean {
  return type.kind === "path" && type.qself === null && type.path.segments.length === 1 && ALWAYS_EQ.has(type.path.segments[0]?.ident.name ?? "");
}

/** `Eq` has no methods: a constant that is never used asks whether all fields have it. */
function eqCheck(build: Build, item: AdtItem): Item | null {
  const fields = shapesOf(item).flatMap((shape) => shape.fields.filter((field) => !isPlainlyEq(field.type)));
  if (fields.length === 0) return null;
  const ask = build.ident("__eq");
  const param = build.ident("T");
  const bounds = [build.bound(build.path("std::cmp::Eq")), { ...build.bound(build.path("std::marker::Sized")), maybe: true }];
  const generics = { params: [{ id: build.ids.nextId(), span: build.span, kind: "type" as const, ident: param, bounds, default: null }], where: [], span: build.span };
  const asked = build.itemStmt(build.fnItem(ask, build.fnDecl({ self: "none", params: [], ret: null, body: build.block([], null), generics })));
  const calls = fields.map((field): Stmt => {
    const here = build.at(field.span);
    const path = here.pathOf(here.ident(ask.name));
    const segments = path.segments.map((segment) => ({ ...segment, args: here.angle([field.type]) }));
    return here.stmt(here.call({ id: build.ids.nextId(), span: field.span, kind: "path", qself: null, path: { ...path, segments } }));
  });
  const check = build.fnDecl({ self: "none", params: [], ret: null, body: build.block(calls, null), generics: implGenerics(build, item, "std::cmp::Eq") });
  const body = build.blockExpr([asked, build.itemStmt(build.fnItem(build.ident("__check"), check))], null);
  const unit: Type = { id: build.ids.nextId(), span: build.span, kind: "tuple", elems: [] };
  return { id: build.ids.nextId(), span: build.span, kind: "const", attrs: [], vis: { kind: "inherited" }, ident: build.ident("_"), type: unit, expr: body };
}

export function deriveEq(build: Build, item: AdtItem, checked: boolean): Item[] {
  const impl = implItem(build, item, { trait: build.path("std::cmp::Eq"), bound: "std::cmp::Eq", items: () => [] });
  const check = checked ? eqCheck(build, item) : null;
  return check === null ? [impl] : [impl, check];
}

// ---------------------------------------------------------------- order

function equal(build: Build, partial: boolean): Expr {
  const value = build.std("std::cmp::Ordering::Equal");
  return partial ? build.call(build.std("std::option::Option::Some"), value) : value;
}

/** Field by field: the first that differs decides. */
function lexicographic(partial: boolean): Pairwise {
  const compare = partial ? "std::cmp::PartialOrd::partial_cmp" : "std::cmp::Ord::cmp";
  return (build, fields) => {
    if (fields.length === 0) return equal(build, partial);
    const then = (one: Expr, rest: Expr): Expr => {
      const same = build.pathPat(build.path("std::cmp::Ordering::Equal"));
      const cmp = build.hidden("__cmp");
      const first = partial ? build.tupleStructPat(build.path("std::option::Option::Some"), [same]) : same;
      return build.at(one.span).match(one, build.arm(first, rest), build.arm(build.bind(cmp), build.name(cmp)));
    };
    const ones = fields.map(({ field, left, right }) => {
      const here = build.at(field.span);
      return here.call(here.std(compare), here.ref(left), here.ref(right));
    });
    return combined(ones, then, (parts) => parts.reduceRight((rest, one) => then(one, rest)));
  };
}

export function deriveOrder(build: Build, item: AdtItem, partial: boolean): Item {
  const trait = partial ? "std::cmp::PartialOrd" : "std::cmp::Ord";
  return implItem(build, item, { trait: build.path(trait), bound: trait, items: () => [orderFn(build, item, partial)] });
}

function orderFn(build: Build, item: AdtItem, partial: boolean): AssocItem {
  const shapes = shapesOf(item);
  const combine = lexicographic(partial);
  const compare = partial ? "std::cmp::PartialOrd::partial_cmp" : "std::cmp::Ord::cmp";
  const byTag = (): Expr => build.call(build.std(compare), build.ref(orderTag(build, item, selfExpr(build))), build.ref(orderTag(build, item, other(build))));
  const [only] = shapes;
  let body: Expr;
  if (item.kind === "struct" && only !== undefined) body = structPair(build, only, combine);
  else if (shapes.length === 0) body = equal(build, partial);
  else if (shapes.every((shape) => shape.fields.length === 0)) body = shapes.length === 1 ? equal(build, partial) : byTag();
  else body = enumPair(build, item, combine, shapes.length > 1 ? byTag() : null);
  const ordering = build.type(build.path("std::cmp::Ordering"));
  const ret = partial ? build.type(build.path("std::option::Option", [ordering])) : ordering;
  const fn = build.fnDecl({ self: "ref", params: [build.param(build.hidden("other"), selfRef(build))], ret, body: build.block([], body) });
  return build.assocFn(partial ? "partial_cmp" : "cmp", fn);
}

// ---------------------------------------------------------------- hashing

export function deriveHash(build: Build, item: AdtItem): Item {
  return implItem(build, item, { trait: build.path("std::hash::Hash"), bound: "std::hash::Hash", items: () => [hashFn(build, item)] });
}

function hashFn(build: Build, item: AdtItem): AssocItem {
  const state = (): Expr => build.name(build.hidden("state"));
  const hash = (here: Build, value: Expr): Stmt => here.stmt(here.call(here.std("std::hash::Hash::hash"), value, state()));
  const shapes = shapesOf(item);
  const stmts: Stmt[] = [];
  const [only] = shapes;
  if (item.kind === "struct" && only !== undefined) {
    for (const field of only.fields) stmts.push(hash(build.at(field.span), build.at(field.span).ref(selfField(build, "self", field))));
  } else if (shapes.length === 0) {
    stmts.push(build.stmt(build.match(build.deref(selfExpr(build)))));
  } else {
    if (shapes.length > 1) stmts.push(hash(build, build.ref(discriminant(build, item))));
    const arms = shapes.filter((shape) => shape.fields.length > 0).map((shape) => {
      const names = fieldNames(build, shape, "__self_");
      return build.arm(bindFields(build, item, shape, names), build.blockExpr(names.map((name, index) => {
        const here = build.at(shape.fields[index]?.span ?? build.span);
        return hash(here, here.name(name));
      }), null));
    });
    if (arms.length > 0 && arms.length < shapes.length) arms.push(build.arm(build.wild(), build.tuple()));
    if (arms.length > 0) stmts.push(build.stmt(build.match(selfExpr(build), ...arms)));
  }
  // Not a name that a program could give a parameter of its own.
  const hasher = build.ident("H'");
  const generics = { params: [{ id: build.ids.nextId(), span: build.span, kind: "type" as const, ident: hasher, bounds: [build.bound(build.path("std::hash::Hasher"))], default: null }], where: [], span: build.span };
  const param = build.param(build.hidden("state"), build.refType(build.type(build.pathOf(hasher)), true));
  const fn = build.fnDecl({ self: "ref", params: [param], ret: null, body: build.block(stmts, null), generics });
  return build.assocFn("hash", fn);
}
