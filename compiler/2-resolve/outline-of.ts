/** Makes outlines of what has been parsed, and of what the library's macros and derives have made of it. */
import type { Attr, Ident, Item, UseTree, Visibility } from "../ast/ast.js";
import type { Span } from "../source.js";
import { hasAttr, isKnownAttr } from "./attrs.js";
import { attrName } from "./cfg.js";
import { isPinnedDrop, pinAttr } from "./derive/pin.js";
import { langName } from "./state.js";
import { headingOf, type ForeignOutline, type IdentOutline, type Outline, type OutlineOf, type Range, type TreeOutline } from "./outline.js";

/** What the library's macros and derives made. */
export interface Made {
  itemsOf(call: Item & { readonly kind: "macro" }): { readonly items: readonly Item[]; readonly ctxt: number } | null;
  derivedFor(item: Item): readonly Item[] | null;
}

/** Attributes that decide whether an item is there, or what becomes of it: it is read. */
const DECIDING: ReadonlySet<string> = new Set(["cfg", "cfg_attr", "path", "macro_use", "rustc_builtin_macro", "test", "async_test"]);
const CONDITION = /\bcfg(?:_attr)?\s*\(/;

const isPlain = (attr: Attr): boolean => attr.doc !== null || (isKnownAttr(attr) && !DECIDING.has(attrName(attr)));

/** The names in `#[name(…)]`, without the commas. */
function namesIn(attrs: readonly Attr[], name: string): readonly string[] | null {
  const attr = attrs.find((each) => attrName(each) === name);
  return attr === undefined ? null : attr.args.kind === "list" ? attr.args.tokens.map((token) => token.image).filter((image) => image !== ",") : [];
}

const VISIBLE: ReadonlySet<string> = new Set(["crate", "super"]);

/** `null` for what has no short form. */
function visOf(vis: Visibility): Pick<Outline, "vis"> | null {
  if (vis.kind === "inherited") return {};
  if (vis.kind === "pub") return { vis: "pub" };
  const [only, more] = vis.path.segments;
  return more === undefined && only !== undefined && VISIBLE.has(only.ident.name) ? { vis: only.ident.name as "crate" | "super" } : null;
}

class Outliner {
  constructor(
    /** The file's first offset, and its text. */
    readonly base: number,
    readonly text: string,
    readonly made: Made,
    /** The context of what the macro wrote whose items these are; `null` for the items of a file. */
    readonly ctxt: number | null,
  ) {}

  items(items: readonly Item[]): Outline[] {
    return items.map((item) => this.#item(item) ?? { kind: "read", name: "", span: [0, 0], ...this.#textOf(item) });
  }

  #range(span: Span): Range {
    return [span.lo - this.base, span.hi - this.base];
  }

  #textOf(item: Item): Pick<Outline, "text"> {
    if (this.ctxt !== null) return {};
    return { text: [Math.min(item.span.lo, ...item.attrs.map((attr) => attr.span.lo)) - this.base, item.span.hi - this.base] };
  }

  #spanOf(span: Span): Pick<Outline, "span" | "made"> | null {
    if (span.ctxt === 0) return { span: this.#range(span) };
    return span.ctxt === this.ctxt ? { span: this.#range(span), made: true } : null;
  }

  #common({ attrs, vis, ident, span }: { readonly attrs: readonly Attr[]; readonly vis: Visibility; readonly ident: Ident; readonly span: Span }): Omit<Outline, "kind"> | null {
    const place = this.#spanOf(ident.name === "" ? span : ident.span);
    const seen = visOf(vis);
    if (place === null || seen === null || !attrs.every(isPlain) || pinAttr(attrs) !== null || isPinnedDrop(attrs)) return null;
    const lang = langName(attrs);
    return { name: ident.name, ...place, ...seen, ...(attrs.length > 0 ? { attrs: true } : {}), ...(lang === null ? {} : { lang }) };
  }

  #item(item: Item): Outline | null {
    const isConditional = item.kind !== "mod" && item.span.ctxt === 0 && CONDITION.test(this.text.slice(...this.#range(item.span)));
    const common = isConditional ? null : this.#common(item);
    return common === null ? null : this.#ofKind(item, { ...common, ...this.#textOf(item) });
  }

  #ofKind(item: Item, common: Omit<Outline, "kind">): Outline | null {
    switch (item.kind) {
      case "fn":
        return item.fn.gen ? null : { ...common, kind: item.kind };
      case "union":
      case "traitAlias":
      case "typeAlias":
      case "const":
      case "static":
        return { ...common, kind: item.kind };
      case "struct":
        return this.#struct(item, common);
      case "enum": {
        const derived = this.#derived(item);
        if (derived === null || item.variants.some((variant) => !variant.attrs.every(isPlain))) return null;
        return { ...common, kind: "enum", ...derived, ...langsOf(item.variants) };
      }
      case "trait":
        if (item.items.some((member) => member.kind === "macro")) return null;
        return { ...common, kind: "trait", ...langsOf(item.items), values: item.items.filter((member) => member.kind !== "type").map((member) => member.ident.name) };
      case "impl":
        return { ...common, kind: "impl", heading: headingOf(item) };
      case "mod":
        return this.#mod(item, common);
      case "macroRules":
        return { ...common, kind: "macroRules", ...(hasAttr(item.attrs, "macro_export") ? { exported: true } : {}) };
      case "macro":
        return this.#call(item, common);
      case "use":
        return this.ctxt === null ? { ...common, kind: "use", tree: this.#tree(item.tree), ...(hasAttr(item.attrs, "traits") ? { traits: true } : {}) } : null;
      case "externBlock":
        return this.#externBlock(item, common);
      case "externCrate":
      case "error":
        return null;
    }
  }

  /** What derives make; `null` where there are some that nothing is known of. */
  #derived(item: Item): { readonly derived?: readonly Outline[] } | null {
    if (!hasAttr(item.attrs, "derive")) return {};
    const items = this.made.derivedFor(item);
    if (items === null) return null;
    const derived = new Outliner(this.base, this.text, this.made, this.ctxt ?? 0).items(items);
    return derived.some((each) => each.kind !== "impl") ? null : { derived };
  }

  #struct(item: Item & { readonly kind: "struct" }, common: Omit<Outline, "kind">): OutlineOf<"struct"> | null {
    const { data } = item;
    const derived = this.#derived(item);
    if (derived === null || (data.kind !== "unit" && data.fields.some((field) => !field.attrs.every(isPlain)))) return null;
    if (data.kind === "struct") return { ...common, kind: "struct", ...derived };
    const seen = data.kind === "unit" ? [] : data.fields.map((field) => visOf(field.vis));
    if (seen.some((vis) => vis === null || vis.vis === "super")) return null;
    const ctor = seen.some((vis) => vis?.vis === undefined) ? "private" : seen.some((vis) => vis?.vis === "crate") ? "crate" : "open";
    return { ...common, kind: "struct", ...derived, ctor };
  }

  #mod(item: Item & { readonly kind: "mod" }, common: Omit<Outline, "kind">): OutlineOf<"mod"> {
    const holds = namesIn(item.attrs, "holds");
    const own = { ...common, kind: "mod" as const, ...(hasAttr(item.attrs, "lazy") ? { lazy: true as const } : {}), ...(holds === null ? {} : { holds }) };
    return item.items === null ? own : { ...own, items: this.items(item.items) };
  }

  #call(item: Item & { readonly kind: "macro" }, common: Omit<Outline, "kind">): OutlineOf<"macro"> | null {
    const { path, span } = item.mac;
    const [only, more] = path.segments;
    if (only === undefined || more !== undefined || path.global || span.ctxt !== (this.ctxt ?? 0)) return null;
    const lazy = namesIn(item.attrs, "lazy");
    const own = { ...common, name: only.ident.name, kind: "macro" as const, call: this.#range(span), ...(lazy === null ? {} : { lazy }) };
    const made = this.made.itemsOf(item);
    return made === null ? own : { ...own, items: new Outliner(this.base, this.text, this.made, made.ctxt).items(made.items) };
  }

  #tree(tree: UseTree): TreeOutline {
    const own = { span: this.#range(tree.span), ...(tree.global ? { global: true as const } : {}), prefix: tree.prefix.map((ident) => this.#ident(ident)) };
    switch (tree.kind) {
      case "glob":
        return { ...own, glob: true };
      case "group":
        return { ...own, trees: tree.trees.map((each) => this.#tree(each)) };
      case "simple":
        return tree.rename === null ? own : { ...own, rename: this.#ident(tree.rename) };
    }
  }

  #ident({ name, span }: Ident): IdentOutline {
    return [name, ...this.#range(span)];
  }

  #externBlock(item: Item & { readonly kind: "externBlock" }, common: Omit<Outline, "kind">): OutlineOf<"externBlock"> | null {
    const items: ForeignOutline[] = [];
    for (const each of item.items) {
      const own = each.kind === "macro" ? null : this.#common(each);
      if (own === null || each.kind === "macro") return null;
      items.push({ ...own, kind: each.kind });
    }
    return { ...common, kind: "externBlock", abi: item.abi, items };
  }
}

function langsOf(members: readonly { readonly attrs: readonly Attr[] }[]): { readonly langs?: readonly string[] } {
  const langs = members.map((member) => langName(member.attrs)).filter((name): name is string => name !== null);
  return langs.length === 0 ? {} : { langs };
}

/** The outlines of the items of a file. */
export function outlinesOf(items: readonly Item[], base: number, text: string, made: Made): readonly Outline[] {
  return new Outliner(base, text, made, null).items(items);
}
