/** Patterns in constant evaluation. */
import type { Pat } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import { selfCtor } from "./const-assoc.js";
import type { ConstEval, ConstValue } from "./const-eval.js";

type Bind = (id: number, value: ConstValue) => void;

/** Whether the value matches; `bind` gets what the names stand for. */
export function matchConstPat(ev: ConstEval, pat: Pat, value: ConstValue, bind: Bind): boolean {
  switch (pat.kind) {
    case "wild":
    case "rest":
      return true;
    case "ident": {
      const named = ev.names.identPats.get(pat.id);
      if (named !== undefined) return sameValue(value, named.kind === "const" ? constOf(ev, pat, named) : { kind: "adt", variant: named, fields: [] });
      if (pat.sub !== null && !matchConstPat(ev, pat.sub, value, bind)) return false;
      bind(pat.id, value);
      return true;
    }
    case "lit":
      return sameValue(value, ev.eval(pat.expr, intHint(value)));
    case "range":
      return inRange(ev, pat, value);
    case "ref":
      return matchConstPat(ev, pat.pat, value, bind);
    case "tuple":
      return value.kind === "tuple" && matchAll(ev, pat.elems, value.elems, bind);
    case "slice":
      return value.kind === "array" && matchAll(ev, pat.elems, value.elems, bind);
    case "or":
      return pat.alts.some((alt) => matchConstPat(ev, alt, value, bind));
    case "path":
    case "tupleStruct": {
      const res = ev.names.paths.get(pat.path.id);
      const own = selfCtor(ev.ctx, res);
      if (own !== null) return value.kind === "adt" && value.variant === own && (pat.kind === "path" || matchAll(ev, pat.elems, value.fields, bind));
      if (res?.res.kind !== "def" || res.unresolved > 0) return ev.fail(pat.span, "this pattern");
      if (res.res.def.kind === "const") return sameValue(value, constOf(ev, pat, res.res.def));
      if (value.kind !== "adt" || value.variant !== res.res.def) return false;
      return pat.kind === "path" || matchAll(ev, pat.elems, value.fields, bind);
    }
    default:
      return ev.fail(pat.span, "this pattern");
  }
}

function constOf(ev: ConstEval, pat: Pat, def: Def): ConstValue {
  const result = ev.ctx.constValue(def);
  return result.kind === "value" ? result.value : ev.fail(pat.span, `\`${def.name}\``);
}

/** The type of integers beside `value`, where it has one. */
export const intHint = (value: ConstValue | undefined): { readonly kind: "int"; readonly int: NonNullable<(ConstValue & { kind: "int" })["int"]> } | null => (value?.kind === "int" && value.int !== null ? { kind: "int", int: value.int } : null);

function matchAll(ev: ConstEval, pats: readonly Pat[], values: readonly ConstValue[], bind: Bind): boolean {
  const rest = pats.findIndex((p) => p.kind === "rest" || (p.kind === "ident" && p.sub?.kind === "rest"));
  if (rest === -1) return pats.length === values.length && pats.every((p, i) => matchConstPat(ev, p, values[i] ?? { kind: "tuple", elems: [] }, bind));
  const tail = pats.length - rest - 1;
  if (rest + tail > values.length) return false;
  const at = pats[rest];
  if (at?.kind === "ident") bind(at.id, { kind: "array", elems: values.slice(rest, values.length - tail) });
  return pats.every((p, i) => i === rest || matchConstPat(ev, p, values[i < rest ? i : values.length - (pats.length - i)] ?? { kind: "tuple", elems: [] }, bind));
}

function inRange(ev: ConstEval, pat: Pat & { kind: "range" }, value: ConstValue): boolean {
  if (value.kind !== "int" && value.kind !== "char") return ev.fail(pat.span, "this range pattern");
  const key = (v: ConstValue): bigint => (v.kind === "int" ? v.value : v.kind === "char" ? BigInt(v.value) : ev.fail(pat.span, "this range pattern"));
  const at = key(value);
  if (pat.lo !== null && at < key(ev.eval(pat.lo, intHint(value)))) return false;
  if (pat.hi === null) return true;
  const hi = key(ev.eval(pat.hi, intHint(value)));
  return pat.inclusive ? at <= hi : at < hi;
}

function sameValue(a: ConstValue, b: ConstValue): boolean {
  switch (a.kind) {
    case "int":
    case "float":
    case "bool":
    case "char":
    case "str":
      return b.kind === a.kind && a.value === b.value;
    case "tuple":
    case "array":
      return b.kind === a.kind && a.elems.length === b.elems.length && a.elems.every((e, i) => sameValue(e, b.elems[i] ?? e));
    case "adt":
      return b.kind === "adt" && a.variant === b.variant && a.fields.every((f, i) => sameValue(f, b.fields[i] ?? f));
    case "fn":
      return b.kind === "fn" && a.def === b.def;
  }
}
