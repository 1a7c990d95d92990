/**
 * Makes definitions of items and puts them into their modules.
 *
 * Item macros whose name is known by textual order are expanded on the way; the others wait until everything around them is known
 * (`settle`). Bodies are not looked into: see `body/`.
 */
import type { AssocItem, Attr, ForeignItem, Ident, Item, MacroCall, Variant, VariantData } from "../ast/ast.js";
import { tokSpan } from "../1-parse/token-tools.js";
import { appendTo } from "../small-collections.js";
import type { Span } from "../source.js";
import { withEntry } from "./async-entry.js";
import { checkEntry } from "./entry-attr.js";
import { noteEntryNames, withEntryPaths } from "./entry-names.js";
import { ATTRIBUTE_MACROS, derivePaths, findAttr, hasAttr, internalAttr, isKnownAttr, isTest } from "./attrs.js";
import { BUILTIN_HOMES } from "./builtin-macros/homes.js";
import { attrName, configure, configureAttrs } from "./cfg.js";
import { bug } from "../unreachable.js";
import { complain, constructorVis, declare, resolveVis } from "./declare.js";
import type { DefKind, DefNode, ResolvedVis } from "./defs.js";
import { Build } from "./build.js";
import { deriveImpls } from "./derive/derive.js";
import { isPinnedDrop, pinAttr, pinnedDrop, pinProjection } from "./derive/pin.js";
import { isAdt } from "./derive/shape.js";
import { expandAssocItems, expandForeignItems, expandItems, findCalledMacro, reportUnknownMacro, type ExpandSite } from "./expand.js";
import { findModuleFiles, inlinePlace, isNoText, unreadable } from "./files.js";
import { compiledMacro } from "./macro-rules/apply.js";
import type { LibraryFile } from "./library.js";
import { findTextual, type MacroImpl, type MacroScope } from "./macro-table.js";
import { withoutGen } from "./gen-fn.js";
import { ModuleScope, noteUsed } from "./module-scope.js";
import { isFailedImport, lexical } from "./names.js";
import { headingOf, type Outline, type OutlineOf } from "./outline.js";
import { LazyImpls, NO_ATTRS, PUBLIC, type DefData, type ModulePlace, type ResolveOptions, type ResolveState } from "./state.js";
import { foreignItems, UnreadForeign, UnreadItem, UnreadRules, useTreeOf, type OutlineSource } from "./unread.js";
import { narrower, privateTo } from "./visibility.js";
import { addExternCrate, addExternRust, addUse } from "./use-tree.js";

/** What an item macro's expansion is collected into. */
interface Owner {
  readonly scope: ModuleScope;
  /** The module, fn … whose children the items become. */
  readonly def: DefData;
  readonly place: ModulePlace;
  readonly depth: number;
  /** Gets every definition made of an item, by the item's id: for items inside bodies. */
  readonly onItem: ((item: Item, def: DefData) => void) | null;
}

export class Collector {
  constructor(
    readonly state: ResolveState,
    readonly owner: Owner,
    public textual: MacroScope | null,
  ) {}

  get #cfg(): ResolveOptions {
    return this.state.cfgOf(this.owner.scope.crate);
  }

  get site(): ExpandSite {
    return { scope: this.owner.scope, textual: this.textual, depth: this.owner.depth };
  }

  items(items: readonly Item[]): void {
    noteEntryNames(this.state, this.owner.scope, items);
    for (const item of items) this.item(item);
  }

  item(raw: Item): void {
    const { state } = this;
    let attrs = raw.attrs;
    if (attrs.length > 0) {
      const configured = configureAttrs(attrs, this.#cfg, state.sink, state.readAttr);
      if (configured === null) return;
      const names = state.entryNames.get(this.owner.scope);
      attrs = names === undefined ? configured : withEntryPaths(names, configured);
      if (this.owner.scope.crate.local) checkEntry(state, raw, attrs);
      if (raw.kind === "fn" && !this.#cfg.test && isTest(attrs)) return;
      this.#checkAttrs(attrs);
    }
    // The items of a module are looked at one by one anyway.
    const item = raw.kind !== "mod" && state.mentionsCfg(raw.span) ? configure(raw, this.#cfg, state.sink, state.readAttr) : raw;
    this.#define(item, attrs);
    if (attrs.length > 0 && item.kind !== "struct" && item.kind !== "enum") this.#refuseDerive(attrs);
  }

  #refuseDerive(attrs: readonly Attr[]): void {
    const attr = findAttr(attrs, "derive");
    if (attr !== null) complain(this.state, this.owner.scope, "E0774", attr.span, "`derive` may only be applied to `struct`s, `enum`s and `union`s", { label: "not applicable here" });
  }

  #checkAttrs(attrs: readonly Attr[]): void {
    for (const attr of attrs) {
      if (attr.doc !== null || isKnownAttr(attr)) continue;
      const module = this.owner.scope;
      this.state.deferred.push({ name: attrName(attr), kind: "attribute", module, span: attr.path.span });
    }
  }

  #checkFieldAttrs(data: VariantData): void {
    if (data.kind !== "unit") for (const field of data.fields) if (field.attrs.length > 0) this.#checkAttrs(field.attrs);
  }

  #vis(item: { readonly vis: Item["vis"] }): ResolvedVis {
    return resolveVis(this.state, this.owner.scope, item.vis);
  }

  #add(item: Item, kind: DefKind, attrs: readonly Attr[], vis: ResolvedVis): DefData {
    const { scope, def: parent, onItem } = this.owner;
    const span = item.ident.name === "" ? item.span : item.ident.span;
    const def = this.state.addDef({ kind, name: item.ident.name, span, parent, module: scope, vis, attrs, node: { kind: "item", item } });
    if (item.kind === "impl") def.heading = headingOf(item);
    def.textual = this.textual;
    parent.kids.push(def);
    onItem?.(item, def);
    return def;
  }

  #define(item: Item, attrs: readonly Attr[]): void {
    const { state } = this;
    const { scope } = this.owner;
    switch (item.kind) {
      case "fn": {
        const isMain = item.ident.name === "main" && scope.parent === null;
        const own = item.fn.gen ? withoutGen(state.ids, item.fn) : item.fn;
        const fn = isMain || !scope.crate.local ? own : withEntry(own, attrs, state.ids);
        declare(state, scope, "value", this.#add(fn === item.fn ? item : { ...item, fn }, "fn", attrs, this.#vis(item)));
        return;
      }
      case "struct":
        this.#struct(item, attrs);
        return;
      case "union":
        declare(state, scope, "type", this.#add(item, "union", attrs, this.#vis(item)));
        return;
      case "enum":
        this.#enum(item, attrs);
        return;
      case "trait":
        this.#trait(item, attrs);
        return;
      case "traitAlias":
        declare(state, scope, "type", this.#add(item, "traitAlias", attrs, this.#vis(item)));
        return;
      case "impl": {
        if (attrs.length > 0 && isPinnedDrop(attrs)) return this.items(pinnedDrop(new Build(state.ids, item.span), item));
        const def = this.#add(item, "impl", attrs, this.#vis(item));
        state.impls.push(def);
        this.#implItems(def, item);
        return;
      }
      case "typeAlias":
        declare(state, scope, "type", this.#add(item, "typeAlias", attrs, this.#vis(item)));
        return;
      case "const": {
        const def = this.#add(item, "const", attrs, this.#vis(item));
        if (item.ident.name !== "_") declare(state, scope, "value", def);
        return;
      }
      case "static":
        declare(state, scope, "value", this.#add(item, "static", attrs, this.#vis(item)));
        return;
      case "mod":
        this.#mod(item, attrs);
        return;
      case "use":
        addUse({ state, scope, vis: this.#vis(item), textual: this.textual, traits: hasAttr(attrs, "traits"), written: { attrs, span: item.span, isPub: item.vis.kind === "pub", home: scope.def } }, item.tree);
        return;
      case "externCrate":
        addExternCrate({ state, scope, vis: this.#vis(item), textual: this.textual, traits: false, written: null }, item);
        if (hasAttr(attrs, "macro_use")) state.macroUse.push({ crate: scope.crate, from: item.name.name });
        return;
      case "externBlock":
        this.#foreignItems(item.items, item.abi);
        return;
      case "macroRules":
        this.#macroRules(item, attrs);
        return;
      case "macro":
        if (scope.crate.local || !this.#lazyImpls(item.mac, attrs)) this.#itemMacro(item.mac);
        return;
      case "error":
        return;
    }
  }

  #itemMacro(mac: MacroCall): void {
    this.#macroCall(mac, (def, collector) => collector.items(expandItems(this.state, def, mac, collector.site)));
  }

  /** `#[lazy(Add, Sub)]` on a call that makes nothing but impls of these traits: it is expanded when somebody asks for impls of one of them. */
  #lazyImpls(mac: MacroCall, attrs: readonly Attr[]): boolean {
    const traits = wordsOf(attrs, "lazy");
    if (traits === null) return false;
    this.#expandLater(traits, (collector) => collector.#itemMacro(mac));
    return true;
  }

  #expandLater(traits: readonly string[], expand: (collector: Collector) => void): void {
    const { state, owner, textual } = this;
    const once = new LazyImpls(() => settleAround(state, () => expand(new Collector(state, owner, textual))));
    for (const trait of traits) appendTo(state.lazyImpls, trait, once);
  }

  // ---------------------------------------------------------------- types

  #struct(item: Item & { kind: "struct" }, attrs: readonly Attr[]): void {
    const { state } = this;
    const { scope } = this.owner;
    const vis = this.#vis(item);
    const def = this.#add(item, "struct", attrs, vis);
    declare(state, scope, "type", def);
    this.#checkFieldAttrs(item.data);
    if (item.data.kind !== "struct") declare(state, scope, "value", def, constructorVis(state, scope, item.data, vis));
    this.#derive(def, item, attrs);
  }

  #enum(item: Item & { kind: "enum" }, attrs: readonly Attr[]): void {
    const { state } = this;
    const { scope } = this.owner;
    const def = this.#add(item, "enum", attrs, this.#vis(item));
    declare(state, scope, "type", def);
    this.#variants(def, item.variants);
    this.#derive(def, item, attrs);
  }

  #variants(def: DefData, variants: readonly Variant[]): void {
    const names = new Map<string, DefData>();
    variants.forEach((variant, index) => this.#variant(def, variant, index, names));
  }

  #variant(parent: DefData, variant: Variant, index: number, names: Map<string, DefData>): void {
    const { state } = this;
    const { scope } = this.owner;
    if (variant.attrs.length > 0) this.#checkAttrs(variant.attrs);
    this.#checkFieldAttrs(variant.data);
    const node: DefNode = { kind: "variant", variant, index };
    const { name, span } = variant.ident;
    const def = state.addDef({ kind: "variant", name, span, parent, module: scope, vis: parent.vis, attrs: variant.attrs, node });
    def.textual = this.textual;
    parent.kids.push(def);
    const first = names.get(name);
    if (first === undefined) {
      names.set(name, def);
      return;
    }
    complain(state, scope, "E0428", span, `the name \`${name}\` is defined multiple times`, {
      label: `\`${name}\` redefined here`,
      labels: [{ span: first.span, text: `previous definition of the type \`${name}\` here` }],
      notes: [`\`${name}\` must be defined only once in the type namespace of this enum`],
    });
  }

  #derive(def: DefData, item: Item, attrs: readonly Attr[]): void {
    if (attrs.length === 0) return;
    const pin = isAdt(item) ? pinAttr(attrs) : null;
    if (pin !== null && isAdt(item)) this.items(pinProjection(new Build(this.state.ids, pin.span), item, pin));
    const lists = derivePaths(attrs, (next) => this.state.sink.error("syntax", tokSpan(next), `expected \`,\`, found \`${next.image}\``, { label: "add `,` before this" }));
    if (lists.some((paths) => paths.length > 0)) this.items(deriveImpls(this.state, def, item, lists, attrs));
  }

  // ---------------------------------------------------------------- traits and impls

  #trait(item: Item & { kind: "trait" }, attrs: readonly Attr[]): void {
    const def = this.#add(item, "trait", attrs, this.#vis(item));
    declare(this.state, this.owner.scope, "type", def);
    this.#assocItems(def, item.items, def.vis);
  }

  /** In the library, and where a derive made it, when something looks into the impl. */
  #implItems(def: DefData, item: Item & { kind: "impl" }): void {
    const { state, owner, textual } = this;
    const vis: ResolvedVis | null = item.trait === null ? null : { kind: "public" };
    if (owner.scope.crate.local && item.lazy !== true) this.#assocItems(def, item.items, vis);
    else def.kidsLoader = () => settleAround(state, () => new Collector(state, owner, textual).#assocItems(def, item.items, vis));
  }

  /** `vis` is what the items have whatever they say: those of a trait, and of its impls. */
  #assocItems(parent: DefData, items: readonly AssocItem[], vis: ResolvedVis | null): void {
    const { state } = this;
    const { scope } = this.owner;
    for (const item of items) {
      const attrs = item.attrs.length === 0 ? item.attrs : configureAttrs(item.attrs, this.#cfg, state.sink, state.readAttr);
      if (attrs === null) continue;
      if (attrs.length > 0) this.#checkAttrs(attrs);
      if (item.kind === "macro") {
        this.#macroCall(item.mac, (def, collector) => collector.#assocItems(parent, expandAssocItems(state, def, item.mac, collector.site), vis));
        continue;
      }
      const kind: DefKind = item.kind === "fn" ? "assocFn" : item.kind === "const" ? "assocConst" : "assocType";
      const node: DefNode = { kind: "assoc", item: item.kind === "fn" ? this.#method(item, attrs) : item };
      const { name, span } = item.ident;
      const def = state.addDef({ kind, name, span, parent, module: scope, vis: vis ?? this.#vis(item), attrs, node });
      def.textual = this.textual;
      if (parent.kind === "trait" && this.#isSecond(parent, def)) continue;
      parent.kids.push(def);
    }
  }

  #method(item: AssocItem & { readonly kind: "fn" }, attrs: readonly Attr[]): AssocItem {
    const fn = item.fn.gen ? withoutGen(this.state.ids, item.fn) : item.fn;
    const entered = attrs.length === 0 || !this.owner.scope.crate.local ? fn : withEntry(fn, attrs, this.state.ids);
    return entered === item.fn ? item : { ...item, fn: entered };
  }

  /** Of two items with one name in a trait the second does not count. */
  #isSecond(trait: DefData, def: DefData): boolean {
    const isType = def.kind === "assocType";
    const first = trait.kids.find((kid) => kid.name === def.name && (kid.kind === "assocType") === isType);
    if (first === undefined) return false;
    complain(this.state, def.module, "E0428", def.span, `the name \`${def.name}\` is defined multiple times`, {
      label: `\`${def.name}\` redefined here`,
      labels: [{ span: first.span, text: `previous definition of the ${isType ? "type" : "value"} \`${def.name}\` here` }],
      notes: [`\`${def.name}\` must be defined only once in the ${isType ? "type" : "value"} namespace of this trait`],
    });
    return true;
  }

  #foreignItems(items: readonly ForeignItem[], abi: string | null): void {
    const { state } = this;
    const { scope, def: parent } = this.owner;
    for (const item of items) {
      const attrs = item.attrs.length === 0 ? item.attrs : configureAttrs(item.attrs, this.#cfg, state.sink, state.readAttr);
      if (attrs === null) continue;
      if (item.kind === "macro") {
        this.#macroCall(item.mac, (def, collector) => collector.#foreignItems(expandForeignItems(state, def, item.mac, collector.site), abi));
        continue;
      }
      if (abi === "Rust" && item.kind === "fn" && scope.crate.local) {
        addExternRust({ state, scope, vis: this.#vis(item), textual: this.textual, traits: false, written: null }, item.ident);
        continue;
      }
      const kind: DefKind = item.kind === "type" ? "externType" : item.kind;
      const { name, span } = item.ident;
      const def = state.addDef({ kind, name, span, parent, module: scope, vis: this.#vis(item), attrs, node: { kind: "foreign", item, abi } });
      parent.kids.push(def);
      declare(state, scope, item.kind === "type" ? "type" : "value", def);
    }
  }

  // ---------------------------------------------------------------- modules

  #mod(item: Item & { kind: "mod" }, attrs: readonly Attr[]): void {
    const { state } = this;
    const { scope, place } = this.owner;
    const def = this.#add(item, "mod", attrs, this.#vis(item));
    const inner = newScope(def, scope);
    declare(state, scope, "type", def);
    const { items, ident } = item;
    if (items !== null) this.#fill(inner, (collector) => collector.items(items), inlinePlace(place, ident.name, attrs), hasAttr(attrs, "macro_use"));
    else this.#fileModule(inner, ident, attrs, place.library && hasAttr(attrs, "lazy") ? (wordsOf(attrs, "holds") ?? []) : null);
  }

  /** The file of a module. Of one that nobody has to read yet it is known which language items it `holds`. */
  #fileModule(inner: ModuleScope, ident: Ident, attrs: readonly Attr[], holds: readonly string[] | null): void {
    if (holds === null) return this.#readModule(inner, ident, attrs);
    const { state, owner, textual } = this;
    inner.holds = holds;
    inner.loader = () => settleAround(state, () => new Collector(state, owner, textual).#readModule(inner, ident, attrs));
  }

  #fill(inner: ModuleScope, collect: (collector: Collector) => void, place: ModulePlace, passesMacros: boolean): void {
    const { state, owner } = this;
    state.places.set(inner, place);
    const collector = new Collector(state, { ...owner, scope: inner, def: inner.def, place, onItem: null }, this.textual);
    collect(collector);
    addBuiltins(state, inner);
    if (passesMacros) this.textual = collector.textual;
  }

  #tellMissing(inner: ModuleScope, name: string, span: Span, tried: readonly string[]): void {
    const { state } = this;
    const noText = tried.find((path) => isNoText(state.host, path));
    if (noText !== undefined) return complain(state, inner, "io", span, unreadable(state.host, noText));
    const files = tried.slice(0, 2).map((each) => `"${each}"`).join(" or ");
    complain(state, inner, "E0583", span, `file not found for module \`${name}\``, { helps: [`to create the module \`${name}\`, create file ${files}`] });
  }

  #readModule(inner: ModuleScope, ident: Ident, attrs: readonly Attr[]): void {
    const { state } = this;
    const { place, scope } = this.owner;
    const isInline = (): boolean => scope.transparent || (scope.def.node.kind === "item" && scope.def.node.item.kind === "mod" && scope.def.node.item.items !== null);
    const { found, tried } = findModuleFiles(state, place, ident, attrs, isInline);
    const [file, other] = found;
    const { name, span } = ident;
    if (file === undefined) {
      this.#tellMissing(inner, name, span, tried);
      inner.isMissing = true;
      this.#fill(inner, () => undefined, place, false);
      return;
    }
    if (other !== undefined) {
      const message = `file for module \`${name}\` found at both "${file.place.file}" and "${other.place.file}"`;
      complain(state, inner, "E0761", span, message, { helps: ["delete or rename one of them to remove the ambiguity"] });
    }
    const shared = file.place.library ? state.library.file(file.place.file) : null;
    if (shared !== null) {
      state.sources.adopt(shared.source);
      return this.#fill(inner, (collector) => collector.libraryFile(shared), file.place, hasAttr(attrs, "macro_use"));
    }
    const { innerAttrs, items } = state.syntax.file(state.sources.add(file.place.file, file.text));
    inner.def.fileAttrs = innerAttrs;
    const isOn = configureAttrs(innerAttrs, this.#cfg, state.sink, state.readAttr) !== null;
    this.#fill(inner, (collector) => collector.items(isOn ? items : []), file.place, hasAttr(attrs, "macro_use"));
  }

  // ---------------------------------------------------------------- macros

  #macroRules(item: Item & { kind: "macroRules" }, attrs: readonly Attr[]): void {
    const { state } = this;
    const { scope } = this.owner;
    const vis: ResolvedVis = { kind: "public" };
    const def = this.#add(item, "macro", attrs, vis);
    const impl: MacroImpl = hasAttr(attrs, "rustc_builtin_macro")
      ? { kind: "builtin", name: item.ident.name }
      : { kind: "rules", name: item.ident.name, tokens: item.tokens, compiled: null };
    // Mistakes in a macro of the program are said whether it is called or not.
    if (scope.crate.local && impl.kind === "rules") compiledMacro(state, def, impl);
    this.#addMacro(def, impl, hasAttr(attrs, "macro_export"));
  }

  #addMacro(def: DefData, impl: MacroImpl, isExported: boolean): void {
    const { state } = this;
    const { scope } = this.owner;
    state.macros.set(def.id, impl);
    this.textual = { kind: "macro", def, above: this.textual };
    state.textualMacros(scope.crate).add(def.name);
    if (!isExported) return;
    const root = scope.crate.root as ModuleScope;
    root.tables.macro.own.set(def.name, def.asBinding);
  }

  // ---------------------------------------------------------------- outlines

  /** What stands in a file of the library. */
  libraryFile(file: LibraryFile): void {
    const { outlines } = file;
    if (outlines === null || this.state.options.checkLibrary === true) this.items(file.unit.items);
    else this.#outlines(outlines, { base: file.source.base, ctxt: 0, read: ({ text }) => file.item(text ?? bug("an outline without its text")) });
  }

  #outlines(outlines: readonly Outline[], within: OutlineSource): void {
    outlines.forEach((outline, index) => {
      // Kept, as the item may be looked at from several definitions.
      let item: Item | null = null;
      this.#outlined(outline, () => (item ??= within.read(outline, index)), within);
    });
  }

  #outlined(outline: Outline, read: () => Item, within: OutlineSource): void {
    const { state } = this;
    const { scope } = this.owner;
    switch (outline.kind) {
      case "read":
        return this.item(read());
      case "fn":
      case "static":
        return declare(state, scope, "value", this.#addOutlined(outline, outline.kind, new UnreadItem(read), within));
      case "const": {
        const def = this.#addOutlined(outline, outline.kind, new UnreadItem(read), within);
        return outline.name === "_" ? undefined : declare(state, scope, "value", def);
      }
      case "union":
      case "traitAlias":
      case "typeAlias":
        return declare(state, scope, "type", this.#addOutlined(outline, outline.kind, new UnreadItem(read), within));
      case "struct":
      case "enum":
        return this.#outlinedAdt(outline, new UnreadItem(read), within);
      case "trait":
      case "impl":
        return this.#outlinedMembers(outline, new UnreadItem(read), within);
      case "mod":
        return this.#outlinedMod(outline, new UnreadItem(read), within);
      case "macroRules": {
        const def = this.#addOutlined(outline, "macro", new UnreadItem(read), within, PUBLIC);
        return this.#addMacro(def, new UnreadRules(outline.name, read), outline.exported === true);
      }
      case "macro":
        if (outline.lazy === undefined) return this.#outlinedCall(outline, read, within);
        return this.#expandLater(outline.lazy, (collector) => collector.#outlinedCall(outline, read, within));
      case "use":
        return addUse({ state, scope, vis: this.#outlinedVis(outline), textual: this.textual, traits: outline.traits === true, written: null }, useTreeOf(outline.tree, within.base, state.ids));
      case "externBlock":
        return outline.items.forEach((each, index) => {
          const node = new UnreadForeign(() => foreignItems(read())[index] ?? bug(`no declaration of ${each.name}`), outline.abi);
          declare(state, scope, each.kind === "type" ? "type" : "value", this.#addOutlined(each, each.kind === "type" ? "externType" : each.kind, node, within));
        });
    }
  }

  #outlinedVis({ vis }: Pick<Outline, "vis">): ResolvedVis {
    const { scope } = this.owner;
    switch (vis) {
      case "pub":
        return PUBLIC;
      case "crate":
        return { kind: "restricted", to: scope.crate.root };
      case "super":
        return { kind: "restricted", to: scope.normal.parent ?? scope };
      default:
        return privateTo(scope);
    }
  }

  #addOutlined(outline: Pick<Outline, "name" | "span" | "made" | "vis" | "attrs" | "lang">, kind: DefKind, node: DefNode, within: OutlineSource, vis: ResolvedVis = this.#outlinedVis(outline)): DefData {
    const { scope, def: parent } = this.owner;
    const [lo, hi] = outline.span;
    const span = { lo: within.base + lo, hi: within.base + hi, ctxt: outline.made === true ? within.ctxt : 0 };
    const def = this.state.addDef({ kind, name: outline.name, span, parent, module: scope, vis, attrs: outline.attrs === true ? null : NO_ATTRS, node }, outline.lang ?? null);
    def.textual = this.textual;
    parent.kids.push(def);
    return def;
  }

  /** The members of a trait, an enum or an impl are there when somebody looks for one. */
  #memberLater(def: DefData, langs: readonly string[] | undefined, make: (collector: Collector) => void): void {
    const { state, owner, textual } = this;
    def.kidsLoader = () => settleAround(state, () => make(new Collector(state, owner, textual)));
    for (const lang of langs ?? []) if (!state.langHomes.has(lang)) state.langHomes.set(lang, def);
  }

  #outlinedAdt(outline: OutlineOf<"struct"> | OutlineOf<"enum">, node: UnreadItem, within: OutlineSource): void {
    const { state } = this;
    const { scope } = this.owner;
    const def = this.#addOutlined(outline, outline.kind, node, within);
    declare(state, scope, "type", def);
    if (outline.kind === "enum") this.#memberLater(def, outline.langs, (collector) => collector.#variants(def, node.item.kind === "enum" ? node.item.variants : []));
    else if (outline.ctor !== undefined) declare(state, scope, "value", def, narrower(def.vis, outline.ctor === "private" ? privateTo(scope) : outline.ctor === "crate" ? { kind: "restricted", to: scope.crate.root } : PUBLIC));
    const { derived } = outline;
    if (derived === undefined) return;
    const made = (): readonly Item[] => deriveImpls(state, def, node.item, derivePaths(node.item.attrs, () => undefined), node.item.attrs);
    this.#outlines(derived, { base: within.base, ctxt: within.ctxt, read: (_, index) => made()[index] ?? bug(`a derive of ${def.name} made less than expected`) });
  }

  #outlinedMembers(outline: OutlineOf<"trait"> | OutlineOf<"impl">, node: UnreadItem, within: OutlineSource): void {
    const { state } = this;
    const def = this.#addOutlined(outline, outline.kind, node, within);
    const isTrait = outline.kind === "trait";
    const items = (): readonly AssocItem[] => (node.item.kind === "trait" || node.item.kind === "impl" ? node.item.items : []);
    this.#memberLater(def, isTrait ? outline.langs : undefined, (collector) => {
      const isInherent = !isTrait && outline.heading.trait === null;
      collector.#assocItems(def, items(), isTrait ? def.vis : isInherent ? null : PUBLIC);
    });
    if (isTrait) {
      def.values = outline.values;
      return declare(state, this.owner.scope, "type", def);
    }
    def.heading = outline.heading;
    state.impls.push(def);
  }

  #outlinedMod(outline: OutlineOf<"mod">, node: UnreadItem, within: OutlineSource): void {
    const { state } = this;
    const { scope, place } = this.owner;
    const def = this.#addOutlined(outline, "mod", node, within);
    const inner = newScope(def, scope);
    declare(state, scope, "type", def);
    const { items, name } = outline;
    if (items === undefined) return this.#fileModule(inner, { name, span: def.span }, NO_ATTRS, outline.lazy === true ? (outline.holds ?? []) : null);
    const inMod = (index: number): Item => (node.item.kind === "mod" ? node.item.items?.[index] : undefined) ?? bug(`no item ${index} in ${name}`);
    this.#fill(inner, (collector) => collector.#outlines(items, { ...within, read: (each, index) => (each.text === undefined ? inMod(index) : within.read(each, index)) }), inlinePlace(place, name, NO_ATTRS), false);
  }

  /** Definitions of what a macro makes are there before it is asked to. */
  #outlinedCall(outline: OutlineOf<"macro">, read: () => Item, within: OutlineSource): void {
    const { state, owner, textual: above } = this;
    const mac = (): MacroCall => {
      const item = read();
      return item.kind === "macro" ? item.mac : bug(`no call of ${outline.name}`);
    };
    const def = findTextual(above, outline.name, state.textualMacros(owner.scope.crate));
    const { items, call: [lo, hi] } = outline;
    if (def === null || items === undefined) return this.#itemMacro(mac());
    const node: MacroScope & { kind: "call" } = { kind: "call", inner: null, above };
    this.textual = node;
    const expansion = state.library.expansionOf(outline, { lo: within.base + lo, hi: within.base + hi, ctxt: within.ctxt });
    state.expansions.adopt(expansion, def);
    const collector = new Collector(state, { ...owner, depth: owner.depth + 1 }, above);
    const site = { ...collector.site, expansion };
    const made = (): readonly Item[] => expandItems(state, def, mac(), site);
    collector.#outlines(items, { base: within.base, ctxt: expansion.ctxtFor(0), read: (_, index) => made()[index] ?? bug(`${outline.name}! made less than expected`) });
    node.inner = collector.textual;
  }

  // ---------------------------------------------------------------- calls of macros

  /**
   * A macro call in the place of items. `run` collects what it expands into.
   * Only names of textual order are settled at once: an import further down may decide about the others.
   */
  #macroCall(mac: MacroCall, run: (def: DefData, collector: Collector) => void): void {
    const { state, owner } = this;
    const above = this.textual;
    const node: MacroScope & { kind: "call" } = { kind: "call", inner: null, above };
    this.textual = node;
    const attempt = (how: "textual" | "any" | "last"): boolean => {
      const def = findCalledMacro(state, mac.path, owner.scope, above, how === "textual");
      if (def === null) {
        if (how === "last") reportUnknownMacro(state, mac.path, owner.scope, above);
        return how === "last";
      }
      const collector = new Collector(state, { ...owner, depth: owner.depth + 1 }, above);
      run(def, collector);
      node.inner = collector.textual;
      return true;
    };
    if (!attempt("textual")) state.pending.push({ attempt: (last) => attempt(last ? "last" : "any") });
  }
}

/** Gives a module the scope of what stands in it. */
function newScope(def: DefData, outer: ModuleScope): ModuleScope {
  const inner = new ModuleScope(outer, outer.crate, false);
  inner.attach(def);
  def.scope = inner;
  return inner;
}

/** The words in the parentheses of an attribute; `null` where it has none. */
function wordsOf(attrs: readonly Attr[], name: string): readonly string[] | null {
  const args = findAttr(attrs, name)?.args;
  return args?.kind === "list" ? args.tokens.map((token) => token.image) : null;
}

/** Expands the item macros that wait for names, as long as one of them can be. */
export function settle(state: ResolveState): void {
  state.unsettled++;
  for (let last = false; state.pending.length > 0; ) {
    const waiting = state.pending.splice(0);
    const before = waiting.length;
    for (const each of waiting) if (!each.attempt(last)) state.pending.push(each);
    last = state.pending.length >= before;
  }
  state.unsettled--;
}

/** Reads modules while names are being looked up: nothing is remembered until all of it is there. */
export function settleAround(state: ResolveState, read: () => void): void {
  const outer = state.pending.splice(0);
  state.unsettled++;
  read();
  settle(state);
  state.unsettled--;
  state.pending.push(...outer);
}

/** Gives a module of the library the macros that the compiler knows in it, unless it has its own. */
function addBuiltins(state: ResolveState, scope: ModuleScope): void {
  if (scope.crate.local) return;
  const home = modulePath(scope);
  for (const [name, impl] of builtinsOf(home)) {
    if (scope.tables.macro.own.has(name)) continue;
    const span: Span = scope.def.span;
    const def = state.addDef({ kind: "macro", name, span, parent: scope.def, module: scope, vis: { kind: "public" }, attrs: NO_ATTRS, node: { kind: "none" } });
    state.macros.set(def.id, impl);
    scope.tables.macro.own.set(name, def.asBinding);
  }
}

function* builtinsOf(home: string): Iterable<readonly [string, MacroImpl]> {
  for (const [name, builtin] of Object.entries(BUILTIN_HOMES[home] ?? {})) yield [name, { kind: builtin.startsWith("derive:") ? "derive" : "builtin", name: builtin.replace("derive:", "") }];
  for (const name of ATTRIBUTE_MACROS[home] ?? []) yield [name, { kind: "attribute" }];
}

function modulePath(scope: ModuleScope): string {
  const parts: string[] = [];
  for (let at: ModuleScope | null = scope; at !== null; at = at.parent) parts.unshift(at.parent === null ? at.crate.name : at.def.name);
  return parts.join("::");
}

/** Fills the root module of a crate. */
export function collectCrate(state: ResolveState, root: ModuleScope, collect: (collector: Collector) => void, place: ModulePlace): void {
  state.places.set(root, place);
  collect(new Collector(state, { scope: root, def: root.def, place, depth: 0, onItem: null }, null));
  addBuiltins(state, root);
}

/** Checks the names of derives and attributes, now that imports are known. */
export function checkDeferred(state: ResolveState): void {
  for (const { name, kind, module, span } of state.deferred.splice(0)) {
    const first = name.split("::")[0] ?? name;
    const binding = name.includes("::") ? lexical(state, module, first, "type") : lexical(state, module, name, "macro");
    if (binding !== null) noteUsed(binding);
    if (kind === "attribute" && binding?.def.kind === "crate" && ATTRIBUTE_MACROS[first] !== undefined) {
      complain(state, module, "E0433", span, `cannot find \`${name.slice(first.length + 2)}\` in \`${first}\``, { label: `could not find \`${name.slice(first.length + 2)}\` in \`${first}\`` });
      continue;
    }
    const internal = kind === "attribute" && binding === null ? internalAttr(name) : null;
    if (internal !== null) {
      complain(state, module, internal.code, span, internal.message);
      continue;
    }
    if (binding !== null || isFailedImport(module, first)) continue;
    if (name.includes("::")) complain(state, module, "E0433", span, `cannot find module or crate \`${first}\` in this scope`, { label: `use of unresolved module or unlinked crate \`${first}\`` });
    else complain(state, module, "macro", span, `cannot find ${kind === "derive" ? "derive macro" : "attribute"} \`${name}\` in this scope`);
  }
}
