/** What is known at a point of a body or signature while its names are resolved. */
import type { DiagnosticExtra } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import { complain } from "../declare.js";
import { genericParams, genericsOf, outerGenerics } from "../generics.js";
import type { ExpandSite } from "../expand.js";
import type { MacroScope } from "../macro-table.js";
import type { ModuleScope } from "../module-scope.js";
import type { DefData, ResolveState } from "../state.js";
import { FoundNames } from "./found-names.js";
import { Locals } from "./locals.js";

/** The scope of a block with items, and when it was entered. */
export interface BlockScope {
  readonly scope: ModuleScope;
  readonly seq: number;
}

function isSelf(def: DefData): boolean {
  return def.kind === "impl" || def.kind === "trait" || def.kind === "struct" || def.kind === "enum" || def.kind === "union";
}

export class BodyCx {
  readonly found = new FoundNames();
  readonly locals: Locals;
  /** The innermost module or block scope. */
  scope: ModuleScope;
  readonly blocks: BlockScope[] = [];
  textual: MacroScope | null;
  /** How many macro expansions the code at hand stands in. */
  depth = 0;
  /** Generic parameters in scope, outermost first. */
  readonly params: readonly DefData[];
  /** What `Self` is. */
  readonly selfDef: DefData | null;
  readonly lifetimes: string[] = [];
  /** `return` may stand here. */
  inFn = false;

  constructor(
    readonly state: ResolveState,
    readonly def: DefData,
  ) {
    this.locals = new Locals(state.expansions);
    this.scope = def.module;
    this.textual = def.textual;
    const outer = outerGenerics(def);
    const params: DefData[] = [];
    if (outer !== null) this.#addGenerics(outer, params);
    this.#addGenerics(def, params);
    this.params = params;
    this.selfDef = isSelf(def) ? def : outer !== null && isSelf(outer) ? outer : null;
  }

  #addGenerics(def: DefData, params: DefData[]): void {
    for (const param of genericParams(this.state, def)) params.push(param);
    for (const param of genericsOf(def).params) if (param.kind === "lifetime") this.lifetimes.push(param.lifetime.name);
  }

  get site(): ExpandSite {
    return { scope: this.scope, textual: this.textual, depth: this.depth };
  }

  /** A generic parameter by its name, the innermost. */
  param(name: string): DefData | null {
    for (let index = this.params.length - 1; index >= 0; index--) {
      const param = this.params[index];
      if (param?.name === name) return param;
    }
    return null;
  }

  /** Reports at what the user wrote; the same mistake in the same place only once. */
  error(code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
    const shown = this.state.expansions.errorSpan(span);
    const key = `${code} ${shown.lo} ${shown.hi} ${message}`;
    if (this.state.reported.has(key)) return;
    this.state.reported.add(key);
    const call = this.state.expansions.userSpan(span);
    const inMacro = call.lo === shown.lo && call.hi === shown.hi ? [] : [{ span: call, text: "in this macro invocation" }];
    complain(this.state, this.def.module, code, shown, message, { ...extra, labels: [...(extra.labels ?? []), ...inMacro] });
  }
}
