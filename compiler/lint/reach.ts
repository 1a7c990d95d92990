/**
 * What a program uses, starting from what is called from without: functions that bodies mention, types in signatures, fields that are read,
 * variants that are made. As rustc decides it: what `Debug` and `Clone` derived do is no use of a field.
 */
import type { Attr, FieldDef } from "../ast/ast.js";
import type { BodyNames, Def } from "../2-resolve/defs.js";
import type { CheckCtx, VariantInfo } from "../3-check/context.js";
import { variantOf } from "../3-check/queries/adt.js";
import { fnDecl } from "../3-check/queries/syntax.js";
import { partsOf } from "../3-check/pat-walk.js";
import { eachPart } from "../3-check/thir-walk.js";
import type { Body, Callee, Thir, TPat } from "../3-check/thir.js";
import { decides } from "./levels.js";
import type { LintCx } from "./lint-cx.js";

/** Derives that look at no field as far as rustc is concerned, or only at those that their functions do. */
const READS_NOTHING: ReadonlySet<string> = new Set(["Clone", "Copy", "Debug", "Default", "Eq", "Deserialize", "Serialize"]);
const MAKES_VARIANTS: ReadonlySet<string> = new Set(["Deserialize"]);
const PLAIN: ReadonlySet<string> = new Set(["Clone", "Copy", "Debug", "Default", "Eq", "PartialEq", "PartialOrd", "Ord", "Hash"]);
const STANDARD: ReadonlySet<string> = new Set([...READS_NOTHING, "PartialEq", "PartialOrd", "Ord", "Hash", "Error"]);

export class Reach {
  readonly #part = (part: Thir): void => this.#expr(part);
  readonly live = new Set<Def>();
  readonly fields = new Set<FieldDef>();
  readonly #pending: Def[] = [];
  readonly #visited = new Set<Def>();
  readonly #check: CheckCtx;

  constructor(
    private readonly cx: LintCx,
    private readonly bodyOf: (def: Def) => Body | null,
  ) {
    this.#check = cx.check;
  }

  run(entries: readonly Def[]): void {
    for (const def of entries) this.mark(def);
    for (const def of this.#check.program.exported()) this.#export(def);
    for (const def of this.#check.program.defs) if (this.#check.isLocal(def)) this.#seed(def);
    const waiting = new Set(this.#check.program.impls().filter((impl) => this.#check.isLocal(impl) && this.#isOfTrait(impl) && this.#callsOthers(impl)).flatMap((impl) => [impl, ...this.#check.assocItemsOf(impl)]));
    for (let before = -1; before !== waiting.size || this.#pending.length > 0; ) {
      before = waiting.size;
      for (let def = this.#pending.pop(); def !== undefined; def = this.#pending.pop()) this.#visit(def);
      for (const def of waiting) {
        if (!this.#isImplUsed(def)) continue;
        waiting.delete(def);
        this.mark(def);
      }
    }
  }

  mark(def: Def): void {
    if (this.live.has(def) || !this.#check.isLocal(def)) return;
    this.live.add(def);
    this.#pending.push(def);
  }

  /** What others can name, they may use: with the public fields, the variants, the items of a trait. */
  #export(def: Def): void {
    this.mark(def);
    if (def.kind === "trait") for (const item of this.#check.assocItemsOf(def)) this.mark(item);
    if (def.kind !== "struct" && def.kind !== "enum") return;
    for (const variant of this.#check.adt(def).variants) {
      this.mark(variant.def);
      for (const field of variant.fields) if (def.kind === "enum" || field.vis.kind === "public") this.fields.add(field.syntax);
    }
  }

  /** What is used whatever mentions it; and what is allowed to be unused, since that may use others. */
  #seed(def: Def): void {
    if (def.kind === "typeParam" || def.kind === "constParam" || this.cx.isDerived(def)) return;
    if ((def.kind === "const" && def.name === "_") || def.attrs.some(isExported)) return this.mark(def);
    if (this.#mayCount(def)) return this.mark(def);
    if (def.parent?.kind === "impl" && def.vis.kind === "public" && !this.#isOfTrait(def.parent)) {
      const self = this.#check.implSelfTy(def.parent);
      if (self.kind === "adt" && this.#check.program.exported().has(self.def)) return this.mark(def);
    }
    const level = decides(this.cx.levelsOf(def), "dead_code")?.level;
    if (level === "allow" || level === "expect") this.#pending.push(def);
  }

  /** Lengths of arrays have no typed body: an associated constant that is named anywhere, or a `const fn`, may be used in one. */
  #mayCount(def: Def): boolean {
    const isConst = def.kind === "assocConst" || (def.kind === "assocFn" && fnDecl(def)?.const === true);
    if (!isConst || !this.cx.namesAfterColons.has(def.name)) return false;
    return def.parent?.kind === "trait" || (def.parent?.kind === "impl" && !this.#isOfTrait(def.parent));
  }

  #isOfTrait(impl: Def): boolean {
    return impl.node.kind === "item" && impl.node.item.kind === "impl" && impl.node.item.trait !== null;
  }

  /** What derives make of the standard traits uses nothing but the parts of its type; others call what attributes name: `#[serde(default = "port")]`. */
  #callsOthers(impl: Def): boolean {
    return !this.cx.isDerived(impl) || !PLAIN.has(this.#check.implTraitRef(impl)?.trait.name ?? "");
  }

  /** An impl of a trait, and each item of it, is used where the trait (or its item) and the type are. */
  #isImplUsed(def: Def): boolean {
    const impl = def.kind === "impl" ? def : def.parent;
    if (impl === null) return false;
    const trait = this.#check.implTraitRef(impl)?.trait;
    if (trait !== undefined && this.#check.isLocal(trait)) {
      const item = def === impl ? trait : this.#traitItem(trait, def);
      if (item !== null && !this.live.has(item)) return false;
    }
    const self = this.#check.implSelfTy(impl);
    return self.kind !== "adt" || !this.#check.isLocal(self.def) || this.live.has(self.def);
  }

  #traitItem(trait: Def, item: Def): Def | null {
    return this.#check.assocItemsOf(trait).find((each) => each.name === item.name && (each.kind === "assocType") === (item.kind === "assocType")) ?? null;
  }

  // ------------------------------------------------------------ definitions

  #visit(def: Def): void {
    if (this.#visited.has(def)) return;
    this.#visited.add(def);
    if (def.kind === "mod" || def.kind === "crate" || def.kind === "macro") return;
    const { program } = this.#check;
    this.#owner(def);
    if (def.kind === "variant") return;
    this.#names(program.signatureNames(def));
    if (def.kind === "struct" || def.kind === "enum" || def.kind === "union" || def.kind === "impl") this.#lengths(def);
    if (def.kind === "struct" || def.kind === "enum" || def.kind === "union") return this.#derives(def);
    if (def.kind === "trait") for (const item of this.#check.assocItemsOf(def)) if (item.kind === "assocType") this.mark(item);
    this.#names(program.bodyNames(def));
    this.#body(this.bodyOf(def));
  }

  /** Whose item is used is used as well. */
  #owner(def: Def): void {
    const { parent } = def;
    if (parent === null) return;
    if (parent.kind === "trait" || def.kind === "variant") this.mark(parent);
    if (parent.kind !== "impl" || this.#isOfTrait(parent)) return;
    this.#names(this.#check.program.signatureNames(parent));
    this.#lengths(parent);
    const self = this.#check.implSelfTy(parent);
    if (self.kind === "adt") this.mark(self.def);
  }

  /** Lengths of arrays have no typed body. */
  #lengths(def: Def): void {
    const { program } = this.#check;
    for (const names of [program.signatureNames(def), program.bodyNames(def)]) for (const { res } of names.paths.values()) {
      if (res.kind !== "def") continue;
      this.mark(res.def);
      if (res.def.kind === "variant" && res.def.parent !== null) this.mark(res.def.parent);
    }
  }

  #names({ paths, identPats }: BodyNames): void {
    for (const def of identPats.values()) if (def.kind !== "variant") this.mark(def);
    for (const { res } of paths.values()) {
      // Whether a variant is made or only looked for is for the typed body to say.
      if (res.kind === "def" && res.def.kind !== "variant") this.mark(res.def);
    }
  }

  #derives(def: Def): void {
    const names = def.attrs.flatMap(derived);
    const { variants } = this.#check.adt(def);
    if (names.some((name) => !READS_NOTHING.has(name)) || def.attrs.some(keepsFields)) for (const variant of variants) for (const field of variant.fields) this.fields.add(field.syntax);
    if (def.kind !== "enum") return;
    for (const { def: variant } of variants) {
      this.#names(this.#check.program.bodyNames(variant));
      this.#body(this.bodyOf(variant));
    }
    const all = names.some((name) => MAKES_VARIANTS.has(name) || !STANDARD.has(name));
    const made = (v: VariantInfo): boolean => names.includes("Error") && v.fields.some((f) => f.syntax.attrs.some((a) => nameOf(a) === "from"));
    for (const variant of variants) if (all || made(variant) || (names.includes("Default") && variant.def.attrs.some((a) => nameOf(a) === "default"))) this.mark(variant.def);
  }

  // ------------------------------------------------------------ bodies

  #body(body: Body | null): void {
    if (body === null) return;
    for (const param of body.params) this.#pat(param.pat);
    this.#expr(body.value);
  }

  #callee({ def }: Callee): void {
    this.mark(def);
  }

  #expr(e: Thir): void {
    switch (e.kind) {
      case "call":
      case "fnRef":
        this.#callee(e.callee);
        break;
      case "static":
      case "const":
        this.mark(e.def);
        break;
      case "adt":
        this.mark(e.variant);
        break;
      case "field":
        this.#field(e);
        break;
      default:
        this.#patsOf(e);
        break;
    }
    eachPart(e, this.#part);
  }

  #field({ base, index }: Thir & { readonly kind: "field" }): void {
    if (base.ty.kind !== "adt" || !this.#check.isLocal(base.ty.def)) return;
    const field = this.#check.adt(base.ty.def).variants[0]?.fields[index];
    if (field !== undefined) this.fields.add(field.syntax);
  }

  #patsOf(e: Thir): void {
    switch (e.kind) {
      case "block":
        for (const stmt of e.block.stmts) if (stmt.kind === "let") this.#pat(stmt.pat);
        return;
      case "let":
      case "for":
        return this.#pat(e.pat);
      case "match":
        for (const arm of e.arms) this.#pat(arm.pat);
        return;
      case "closure":
        for (const param of e.params) this.#pat(param.pat);
        return;
      case "select":
        for (const arm of e.arms) this.#pat(arm.pat);
        return;
      default:
        return;
    }
  }

  #pat(pat: TPat): void {
    if (pat.kind === "variant") this.#matchedFields(pat);
    for (const part of partsOf(pat)) this.#pat(part);
  }

  #matchedFields(pat: TPat & { readonly kind: "variant" }): void {
    if (pat.ty.kind !== "adt" || !this.#check.isLocal(pat.variant)) return;
    const fields = variantOf(this.#check.adt(pat.variant), pat.variant)?.fields ?? [];
    for (const { index, pat: inner } of pat.fields) {
      const field = fields[index];
      if (field !== undefined && inner.kind !== "wild") this.fields.add(field.syntax);
    }
  }
}

const nameOf = (attr: Attr): string => (attr.path.segments.length === 1 ? (attr.path.segments[0]?.ident.name ?? "") : "");

const isExported = (attr: Attr): boolean => ["no_mangle", "export_name", "used", "lang"].includes(nameOf(attr));

const FIXED_LAYOUTS: ReadonlySet<string> = new Set(["C", "transparent", "simd"]);

/** The layout is for others to read; a projection takes the fields apart. */
function keepsFields(attr: Attr): boolean {
  if (attr.path.segments.at(-1)?.ident.name === "pin_project" || nameOf(attr) === "pin") return true;
  return nameOf(attr) === "repr" && attr.args.kind === "list" && attr.args.tokens.some((t) => FIXED_LAYOUTS.has(t.image));
}

function derived(attr: Attr): readonly string[] {
  return nameOf(attr) === "derive" && attr.args.kind === "list" ? attr.args.tokens.filter((t, i, all) => /^\w+$/.test(t.image) && all[i + 1]?.image !== "::" && all[i + 1]?.image !== ":").map((t) => t.image) : [];
}
