/** How a fn of the library is bound to JavaScript or to the compiler: its `#[js(…)]` or `#[intrinsic = "…"]` attribute. */
import type { Def } from "../2-resolve/defs.js";
import type { CheckCtx } from "../3-check/context.js";
import type { Attr } from "../ast/ast.js";

export type Binding =
  | { readonly k: "inline"; readonly code: string }
  | { readonly k: "import"; readonly module: string; readonly name: string; readonly construct: boolean; /** An async fn that follows the leaf convention. */ readonly leaf: boolean }
  | { readonly k: "intrinsic"; readonly name: string };

/** `read_file` to `readFile`. */
function camelCase(name: string): string {
  return name.replace(/_+([a-z0-9])/g, (_, c: string) => c.toUpperCase());
}

function unquote(image: string): string {
  if (!image.startsWith('"')) return image;
  return image.slice(1, -1).replace(/\\(["\\n])/g, (_, c: string) => (c === "n" ? "\n" : c));
}

/** `a = "x", b` as pairs; a word alone is `true`. */
function listArgs(attr: Attr): ReadonlyMap<string, string | true> {
  const out = new Map<string, string | true>();
  if (attr.args.kind !== "list") return out;
  const { tokens } = attr.args;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.image ?? "";
    if (word === ",") continue;
    if (tokens[i + 1]?.image === "=") {
      out.set(word, unquote(tokens[i + 2]?.image ?? ""));
      i += 2;
    } else {
      out.set(word, true);
    }
  }
  return out;
}

export function attrNamed(def: Def, name: string): Attr | null {
  return def.attrs.find((a) => a.path.segments.length === 1 && a.path.segments[0]?.ident.name === name) ?? null;
}

/**
 * `#[forwards]`: an async fn of the library that does nothing but await one call. Awaited where it is called it needs no frame, that of the
 * call will do; so nobody may poll what it left behind with its own resume function.
 */
export function forwards(def: Def): boolean {
  return attrNamed(def, "forwards") !== null;
}

/** `#[forwards(again)]`: besides, to poll what the call left behind is to make the call again, and nothing has to be dropped. */
export function forwardsAgain(def: Def): boolean {
  const attr = attrNamed(def, "forwards");
  return attr !== null && listArgs(attr).has("again");
}

/** `#[forwards(once)]`: besides, the next poll finds it over, whatever caused that: nobody need keep what the call left behind. */
export function forwardsOnce(def: Def): boolean {
  const attr = attrNamed(def, "forwards");
  return attr !== null && listArgs(attr).has("once");
}

/** The text of `#[name = "text"]`. */
export function attrText(def: Def, name: string): string | null {
  const attr = attrNamed(def, name);
  if (attr?.args.kind !== "eq") return null;
  const { expr } = attr.args;
  return expr.kind === "lit" && expr.lit.kind === "str" ? expr.lit.value : null;
}

/** The library names its intrinsics' modules without their folder. */
function moduleOf(def: Def, module: string): string {
  return def.module.crate.local || module === "runtime" || module.includes(":") ? module : `stdlib/js/${module}`;
}

/** Whether it is what an impl has for a function of a trait that has the attribute. */
function isTrackedByTrait(def: Def, ctx: CheckCtx): boolean {
  if (def.kind !== "assocFn" || def.parent?.kind !== "impl") return false;
  const trait = ctx.implTraitRef(def.parent)?.trait;
  const declared = trait === undefined ? undefined : ctx.childrenNamed(trait, def.name).find((d) => d.kind === "assocFn");
  return declared !== undefined && attrNamed(declared, "track_caller") !== null;
}

export class Bindings {
  readonly #tracked = new Map<Def, boolean>();
  readonly #known = new Map<Def, Binding | null>();

  constructor(private readonly ctx: CheckCtx) {}

  of(def: Def): Binding | null {
    let known = this.#known.get(def);
    if (known === undefined) {
      known = this.#read(def);
      this.#known.set(def, known);
    }
    return known;
  }

  #read(def: Def): Binding | null {
    const intrinsic = attrText(def, "intrinsic");
    if (intrinsic !== null) return { k: "intrinsic", name: intrinsic };
    const attr = attrNamed(def, "js");
    if (attr === null) return def.node.kind === "foreign" ? { k: "import", module: "globalThis", name: camelCase(def.name), construct: false, leaf: false } : null;
    const args = listArgs(attr);
    const code = args.get("inline");
    if (typeof code === "string") return { k: "inline", code };
    const module = args.get("module");
    const name = args.get("name");
    return {
      k: "import",
      module: typeof module === "string" ? moduleOf(def, module) : "globalThis",
      name: typeof name === "string" ? name : camelCase(def.name),
      construct: args.has("new"),
      leaf: args.has("leaf"),
    };
  }

  /** What an impl has for a method is told where it was called if the trait says so, too. */
  trackCaller(def: Def): boolean {
    let known = this.#tracked.get(def);
    if (known === undefined) {
      known = attrNamed(def, "track_caller") !== null || isTrackedByTrait(def, this.ctx);
      this.#tracked.set(def, known);
    }
    return known;
  }
}

/** Whether an inline template uses argument `index` as a place only: every `$i` in it is `$i.v`. */
export function usesPlaceOnly(code: string, index: number): boolean {
  const uses = code.match(new RegExp(`\\$${index}(?!\\d)(\\.v\\b)?`, "g"));
  return uses === null || uses.every((u) => u.endsWith(".v"));
}
