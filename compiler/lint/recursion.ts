/** Functions that call themselves whatever happens (`unconditional_recursion`). */
import type { Def } from "../2-resolve/defs.js";
import type { Body, Callee, Thir } from "../3-check/thir.js";
import { eachPart } from "../3-check/thir-walk.js";
import { isConst } from "../3-check/ty-util.js";
import type { Span } from "../source.js";
import type { LintCx } from "./lint-cx.js";

export function lintRecursion(cx: LintCx, bodyOf: (def: Def) => Body | null): void {
  for (const def of cx.check.program.defs) {
    if ((def.kind !== "fn" && def.kind !== "assocFn") || !cx.check.isLocal(def) || cx.isDerived(def)) continue;
    const body = bodyOf(def);
    if (body === null || body.async) continue;
    const recursion = new Recursion(cx, def);
    const call = recursion.names(body.value) ? recursion.surely(body.value) : null;
    if (call !== null) cx.found("unconditional_recursion", def, null, headOf(def), "function cannot return without recursing", { label: "cannot return without recursing", labels: [{ span: call, text: "recursive call site" }], helps: ["a `loop` may express intention better if this is on purpose"] });
  }
}

function headOf(def: Def): Span {
  const { node } = def;
  const fn = node.kind === "item" || node.kind === "assoc" ? (node.item.kind === "fn" ? node.item.fn : null) : null;
  return fn?.headSpan ?? def.span;
}

class Recursion {
  constructor(
    private readonly cx: LintCx,
    private readonly def: Def,
  ) {}

  /** Whether there is a call of the function itself anywhere: in most there is none. */
  names(body: Thir): boolean {
    let found = false;
    const visit = (e: Thir): void => {
      if (found) return;
      if (e.kind === "call" && this.#isSelf(e.callee)) found = true;
      else eachPart(e, visit);
    };
    visit(body);
    return found;
  }

  /** The call of the function itself that evaluating this always comes to; `null` where it may not. */
  surely(e: Thir): Span | null {
    switch (e.kind) {
      case "if":
        return this.#first([e.cond]) ?? (leaves(e.cond) || e.else === null ? null : this.#all([e.then, e.else]));
      case "match":
        return this.#first([e.scrutinee]) ?? (leaves(e.scrutinee) || e.arms.some((a) => a.guard !== null) ? null : this.#all(e.arms.map((a) => a.body)));
      case "binary":
        return e.op === "&&" || e.op === "||" ? this.surely(e.lhs) : this.#first([e.lhs, e.rhs]);
      case "for":
        return this.surely(e.iter);
      case "loop":
        return e.cond === null ? this.surely(e.body) : this.surely(e.cond);
      case "block": {
        if (e.label !== null) return null;
        const { stmts, tail } = e.block;
        // Where a pattern may not match, what follows may not be reached.
        const fork = stmts.findIndex((s) => s.kind === "let" && s.else !== null);
        const parts = (fork < 0 ? stmts : stmts.slice(0, fork + 1)).flatMap((s) => (s.kind === "expr" ? [s.expr] : s.init === null ? [] : [s.init]));
        return this.#first(tail === null || fork >= 0 ? parts : [...parts, tail]);
      }
      case "closure":
      case "asyncBlock":
      case "genBlock":
      case "defer":
      case "select":
      case "join":
        return null;
      default: {
        const parts: Thir[] = [];
        eachPart(e, (part) => parts.push(part));
        const inner = this.#first(parts);
        if (inner !== null || e.kind !== "call" || parts.some(leaves)) return inner;
        return this.#isSelf(e.callee) ? e.span : null;
      }
    }
  }

  /** Of parts evaluated one after the other. */
  #first(parts: readonly Thir[]): Span | null {
    for (const part of parts) {
      const found = this.surely(part);
      if (found !== null) return found;
      if (leaves(part)) return null;
    }
    return null;
  }

  #all(branches: readonly Thir[]): Span | null {
    const found = branches.map((branch) => this.surely(branch));
    return found.length > 0 && found.every((span) => span !== null) ? (found[0] ?? null) : null;
  }

  #isSelf({ kind, def, args }: Callee): boolean {
    const [self] = args;
    const isOfSelf = self !== undefined && !isConst(self) && self.kind === "param" && self.index === 0;
    if (def === this.def) return kind === "fn" || this.def.parent?.kind !== "trait" || isOfSelf;
    const impl = this.def.parent;
    if (kind !== "traitFn" || impl?.kind !== "impl" || self === undefined || isConst(self)) return false;
    const { check } = this.cx;
    const ref = check.implTraitRef(impl);
    return ref?.trait === def.parent && def.name === this.def.name && ref.args.every((arg, i) => check.displayTy(arg) === check.displayTy(args[i] ?? arg));
  }
}

/** Whether evaluating it may go elsewhere than on. */
function leaves(e: Thir): boolean {
  if (e.kind === "return" || e.kind === "break" || e.kind === "continue" || e.kind === "try" || e.ty.kind === "never") return true;
  if (e.kind === "closure" || e.kind === "asyncBlock" || e.kind === "genBlock") return false;
  let found = false;
  eachPart(e, (part) => (found ||= leaves(part)));
  return found;
}
