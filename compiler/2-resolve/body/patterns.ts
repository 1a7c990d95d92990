/** Patterns: which names in them are new variables, and that alternatives agree on them. */
import type { Expr, NodeId, Pat } from "../../ast/ast.js";
import type { Span } from "../../source.js";
import { unreachable } from "../../unreachable.js";
import { kindWord } from "../declare.js";
import type { Binding } from "../module-scope.js";
import type { BodyCx } from "./cx.js";
import { callMacro } from "./macros.js";
import { patternItem, resolveBodyPath, shapeOf } from "./paths.js";
import { visitArgs, visitType } from "./types.js";

/** In what kind of place a pattern stands, for messages. */
export type PatPlace = "let" | "match" | "for" | "param" | "closure";

interface Bound {
  readonly name: string;
  readonly ctxt: number;
  readonly span: Span;
  /** The binding that stands for all alternatives. */
  readonly id: NodeId;
  /** All bindings of the name, that one included. */
  readonly ids: readonly NodeId[];
  readonly mode: string;
}

type BoundNames = Map<string, Bound>;

const PLACE_WORDS: Readonly<Record<PatPlace, string>> = { let: "let binding", match: "match binding", for: "for binding", param: "function parameter", closure: "function parameter" };

function keyOf(name: string, ctxt: number): string {
  return ctxt === 0 ? name : `${name}#${ctxt}`;
}

class PatternWalk {
  constructor(
    readonly cx: BodyCx,
    readonly place: PatPlace,
    readonly visitExpr: (expr: Expr) => void,
    /** Names bound by earlier parameters of the same list. */
    readonly earlier: BoundNames | null,
  ) {}

  visit(pat: Pat, bound: BoundNames): void {
    const { cx } = this;
    switch (pat.kind) {
      case "wild":
      case "error":
        return;
      case "rest":
        cx.error("syntax", pat.span, "`..` patterns are not allowed here", { notes: ["only allowed in tuple, tuple struct, and slice patterns"] });
        return;
      case "ident":
        this.#ident(pat, bound);
        return;
      case "lit":
        this.visitExpr(pat.expr);
        return;
      case "range":
        if (pat.lo !== null) this.visitExpr(pat.lo);
        if (pat.hi !== null) this.visitExpr(pat.hi);
        return;
      case "ref":
        this.visit(pat.pat, bound);
        return;
      case "tuple":
      case "slice":
        this.#oneRest(pat.elems, pat.kind);
        this.#elems(pat.elems, bound);
        return;
      case "path":
        this.#path(pat, "unitPat");
        return;
      case "tupleStruct":
        this.#path(pat, "tupleStruct");
        this.#oneRest(pat.elems, "tuple struct");
        this.#elems(pat.elems, bound);
        return;
      case "struct":
        this.#path(pat, "struct");
        for (const field of pat.fields) this.visit(field.pat, bound);
        return;
      case "or":
        this.#or(pat.alts, bound);
        return;
      case "macro": {
        const made = callMacro(cx, pat.mac, "pat");
        if (made === null) return;
        cx.found.expansion(pat.mac.id, { kind: "pat", pat: made.node });
        made.within(() => this.visit(made.node, bound));
        return;
      }
      default:
        unreachable(pat);
    }
  }

  #elems(elems: readonly Pat[], bound: BoundNames): void {
    for (const elem of elems) if (elem.kind !== "rest") this.visit(elem, bound);
  }

  #oneRest(elems: readonly Pat[], what: string): void {
    const [first, second] = elems.filter((e) => e.kind === "rest" || (e.kind === "ident" && e.sub?.kind === "rest"));
    if (first === undefined || second === undefined) return;
    this.cx.error("syntax", second.span, `\`..\` can only be used once per ${what} pattern`, { label: "can only be used once", labels: [{ span: first.span, text: "previously used here" }] });
  }

  #path(pat: Pat & { kind: "path" | "tupleStruct" | "struct" }, source: "unitPat" | "tupleStruct" | "struct"): void {
    if (pat.qself !== null) visitType(this.cx, pat.qself.type);
    resolveBodyPath(this.cx, pat.path, pat.qself, source);
    visitArgs(this.cx, pat.path);
  }

  // ---------------------------------------------------------------- variables

  #ident(pat: Pat & { kind: "ident" }, bound: BoundNames): void {
    const { ident } = pat;
    // A variable that a derive makes up is none of the program's items, whatever they are called.
    const madeUp = this.cx.state.expansions.isCompilers(ident.span.ctxt);
    const item = ident.name === "self" || madeUp ? null : patternItem(this.cx, ident.name, ident.span.ctxt);
    if (item !== null && this.#isItem(pat, item)) return;
    if (item === null && !madeUp && this.cx.param(ident.name)?.kind === "constParam") {
      this.cx.error("E0158", ident.span, "constant parameters cannot be referenced in patterns", { label: "can't be used in patterns", helps: [`compare in a guard: \`x if x == ${ident.name}\``] });
      return;
    }
    this.#bind(bound, {
      name: ident.name, ctxt: ident.span.ctxt, span: ident.span, id: pat.id, ids: [pat.id], mode: `${pat.byRef ? "ref " : ""}${pat.byRef && pat.mut ? "mut" : ""}`,
    });
    if (pat.sub !== null && pat.sub.kind !== "rest") this.visit(pat.sub, bound);
  }

  /** A bare name that means an item: noted, or refused. `false` if it is a variable after all. */
  #isItem(pat: Pat & { kind: "ident" }, { def, import: item }: Binding): boolean {
    const shape = shapeOf(def);
    const plain = pat.sub === null && !pat.byRef && !pat.mut;
    const isConstant = def.kind === "const" || def.kind === "assocConst" || shape === "unit";
    if (!isConstant && def.kind !== "static" && shape !== "tuple") return false;
    if (item !== null) item.used = true;
    if (isConstant && plain) {
      this.cx.found.identPat(pat.id, def);
      return true;
    }
    const word = shape === "tuple" && def.kind === "struct" ? "tuple struct" : shape === "unit" && def.kind === "struct" ? "unit struct" : kindWord(def);
    const labels = def.module.crate.local ? [{ span: def.span, text: `the ${word} \`${def.name}\` is defined here` }] : [];
    this.cx.error("E0530", pat.ident.span, `${PLACE_WORDS[this.place]}s cannot shadow ${word}s`, { label: `cannot be named the same as ${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`, labels });
    return false;
  }

  #bind(bound: BoundNames, next: Bound): void {
    const key = keyOf(next.name, next.ctxt);
    const same = bound.get(key);
    const before = this.earlier?.get(key) ?? (this.earlier === null ? undefined : same);
    if (before !== undefined) {
      this.cx.error("E0415", next.span, `identifier \`${next.name}\` is bound more than once in this parameter list`, { label: "used as parameter more than once", labels: [{ span: before.span, text: "first used here" }] });
    } else if (same !== undefined) {
      this.cx.error("E0416", next.span, `identifier \`${next.name}\` is bound more than once in the same pattern`, { label: "used in a pattern more than once", labels: [{ span: same.span, text: "first used here" }] });
    } else {
      bound.set(key, next);
    }
  }

  // ---------------------------------------------------------------- alternatives

  #or(alts: readonly Pat[], bound: BoundNames): void {
    const each = alts.map((alt) => {
      const names: BoundNames = new Map();
      this.visit(alt, names);
      return names;
    });
    const union: BoundNames = new Map();
    for (const names of each) {
      for (const [key, next] of names) {
        const first = union.get(key);
        if (first === undefined) {
          union.set(key, next);
          continue;
        }
        for (const id of next.ids) this.cx.found.sameBinding(id, first.id);
        union.set(key, { ...first, ids: [...first.ids, ...next.ids] });
        if (first.mode !== next.mode) {
          this.cx.error("E0409", next.span, `variable \`${next.name}\` is bound inconsistently across alternatives separated by \`|\``, { label: "bound in different ways", labels: [{ span: first.span, text: "first binding" }] });
        }
      }
    }
    // Names that differ between the alternatives are one slip: the last of them is reported, with the others beside it.
    const uneven = [...union].filter(([key]) => each.some((names) => !names.has(key)));
    const [worst] = uneven.slice(-1);
    if (worst !== undefined) this.#refuseUneven(alts, each, worst[0], worst[1]);
    for (const next of union.values()) this.#bind(bound, next);
  }

  #refuseUneven(alts: readonly Pat[], each: readonly BoundNames[], key: string, first: Bound): void {
    const [one, ...others] = alts.filter((_, index) => each[index]?.has(key) !== true);
    if (one === undefined) return;
    const text = `pattern doesn't bind \`${first.name}\``;
    this.cx.error("E0408", one.span, `variable \`${first.name}\` is not bound in all patterns`, {
      label: text,
      labels: [{ span: first.span, text: "variable not in all patterns" }, ...others.map((other) => ({ span: other.span, text }))],
    });
  }
}

function declareAll(cx: BodyCx, bound: BoundNames): void {
  for (const { name, ctxt, id, span } of bound.values()) cx.locals.declare(name, ctxt, id, span);
}

/** Resolves a pattern and declares its variables in the current scope. */
export function bindPattern(cx: BodyCx, pat: Pat, place: PatPlace, visitExpr: (expr: Expr) => void): void {
  if (pat.kind === "wild") return;
  const bound: BoundNames = new Map();
  new PatternWalk(cx, place, visitExpr, null).visit(pat, bound);
  declareAll(cx, bound);
}

/** The patterns of a parameter list, which share their names. */
export function bindParams(cx: BodyCx, pats: readonly Pat[], place: "param" | "closure", visitExpr: (expr: Expr) => void): void {
  const all: BoundNames = new Map();
  for (const pat of pats) {
    const bound: BoundNames = new Map();
    new PatternWalk(cx, place, visitExpr, all).visit(pat, bound);
    for (const [key, next] of bound) all.set(key, next);
  }
  declareAll(cx, all);
}
