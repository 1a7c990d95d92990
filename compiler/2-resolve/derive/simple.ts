/** `#[derive(Clone, Copy, Default)]`. */
import type { AssocItem, Expr, Item } from "../../ast/ast.js";
import type { DiagnosticSink } from "../../diagnostics/diagnostic.js";
import { hasAttr } from "../attrs.js";
import type { Build } from "../build.js";
import { bindFields, construct, fieldNames, implItem, selfExpr, selfField, shapesOf, type AdtItem, type Shape } from "./shape.js";

export function deriveCopy(build: Build, item: AdtItem): Item {
  return implItem(build, item, { trait: build.path("std::marker::Copy"), bound: "std::marker::Copy", items: () => [] });
}

/** `copies`: the type is known to be `Copy`, too. If it has no parameters that are types, a clone is a copy. */
export function deriveClone(build: Build, item: AdtItem, copies: boolean): Item {
  return implItem(build, item, { trait: build.path("std::clone::Clone"), bound: "std::clone::Clone", items: () => [cloneFn(build, item, copies)] });
}

function cloneFn(build: Build, item: AdtItem, copies: boolean): AssocItem {
  const clone = (here: Build, value: Expr): Expr => here.call(here.std("std::clone::Clone::clone"), value);
  const shapes = shapesOf(item);
  const [only] = shapes;
  let body: Expr;
  if (copies && !item.generics.params.some((param) => param.kind === "type")) {
    body = build.deref(selfExpr(build));
  } else if (item.kind === "struct" && only !== undefined) {
    body = construct(build, item, only, only.fields.map((field) => clone(build.at(field.span), build.at(field.span).ref(selfField(build, "self", field)))));
  } else if (shapes.length === 0) {
    body = build.match(build.deref(selfExpr(build)));
  } else {
    const arms = shapes.map((shape) => {
      const names = fieldNames(build, shape, "__self_");
      const values = names.map((name, index) => {
        const here = build.at(shape.fields[index]?.span ?? build.span);
        return clone(here, here.name(name));
      });
      return build.arm(bindFields(build, item, shape, names), construct(build, item, shape, values));
    });
    body = build.match(selfExpr(build), ...arms);
  }
  const fn = build.fnDecl({ self: "ref", params: [], ret: build.type(build.pathOf(build.ident("Self"))), body: build.block([], body) });
  return build.assocFn("clone", fn);
}

function defaultVariant(build: Build, item: AdtItem, sink: DiagnosticSink): Shape | null {
  const marked = shapesOf(item).filter((shape) => hasAttr(shape.attrs, "default"));
  const [first, second] = marked;
  if (first === undefined) {
    sink.error("E0665", build.span, "`#[derive(Default)]` on enum with no `#[default]`", { labels: [{ span: item.ident.span, text: "this enum needs a unit variant marked with `#[default]`" }] });
    return null;
  }
  if (second !== undefined) {
    sink.error("derive", build.span, "multiple declared defaults", { labels: marked.map((shape) => ({ span: shape.ident.span, text: "declared as default here" })), notes: ["only one variant can be default"] });
    return null;
  }
  if (first.data.kind !== "unit") {
    sink.error("derive", first.ident.span, "the `#[default]` attribute may only be used on unit enum variants", { helps: ["consider a manual implementation of `Default`"] });
    return null;
  }
  return first;
}

export function deriveDefault(build: Build, item: AdtItem, sink: DiagnosticSink): Item | null {
  const shape = item.kind === "struct" ? shapesOf(item)[0] : defaultVariant(build, item, sink);
  if (shape === undefined || shape === null) return null;
  const values = shape.fields.map((field) => {
    const here = build.at(field.span);
    return here.call(here.std("std::default::Default::default"));
  });
  const body = construct(build, item, shape, values);
  const fn = build.fnDecl({ self: "none", params: [], ret: build.type(build.pathOf(build.ident("Self"))), body: build.block([], body) });
  const bound = item.kind === "struct" ? "std::default::Default" : null;
  return implItem(build, item, { trait: build.path("std::default::Default"), bound, items: () => [build.assocFn("default", fn)] });
}
