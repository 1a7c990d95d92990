/** Items, variants and fields that nothing uses (`dead_code`). */
import { itemOf } from "../3-check/queries/syntax.js";
import type { Def } from "../2-resolve/defs.js";
import type { FieldInfo, VariantInfo } from "../3-check/context.js";
import type { Body } from "../3-check/thir.js";
import { someArg } from "../3-check/ty-util.js";
import { appendTo } from "../small-collections.js";
import type { Span } from "../source.js";
import type { Levels } from "./levels.js";
import type { LintCx } from "./lint-cx.js";
import { Reach } from "./reach.js";

interface Dead {
  readonly name: string;
  readonly span: Span;
  readonly levels: Levels | null;
  readonly what: string;
}

export function findDead(cx: LintCx, options: { readonly bodyOf: (def: Def) => Body | null; readonly entries: readonly Def[] }): void {
  const reach = new Reach(cx, options.bodyOf);
  reach.run(options.entries);
  // What a macro of the library makes of a name, it may leave unused.
  const own = cx.check.program.defs.filter((def) => cx.check.isLocal(def) && !cx.isDerived(def) && isWritten(cx, def));
  const projected = new Set(own.filter(isProjected).flatMap((def) => partsOf(cx, def)));
  for (const def of own) judge(cx, reach, def, projected);
}

/** `thread_local!` takes the name from its caller, and writes the type. */
function isWritten(cx: LintCx, def: Def): boolean {
  const { program } = cx.check;
  const item = itemOf(def);
  if (item === null) return true;
  const type = item.kind === "static" || item.kind === "const" ? item.type : null;
  // Of what the compiler makes for a name, the type stands where the name does.
  return program.isWritten(item.span) && (type === null || (program.isWritten(type.span) && type.span.lo > def.span.lo));
}

/** `#[pin_project]` makes further types of the fields and variants that stand under it. */
const isProjected = (def: Def): boolean => (def.kind === "struct" || def.kind === "enum") && def.attrs.some((a) => a.path.segments.at(-1)?.ident.name === "pin_project");

/** Where the variants and fields of a type stand. */
function partsOf(cx: LintCx, def: Def): readonly number[] {
  return cx.check.adt(def).variants.flatMap((v) => [v.def.span.lo, ...v.fields.flatMap((f) => [f.syntax.span.lo, f.syntax.ident.span.lo])]);
}

/** What a definition that may be dead is called; `null` for others. */
function whatIs(def: Def): string | null {
  switch (def.kind) {
    case "fn":
      return "function";
    case "const":
      return "constant";
    case "static":
      return "static";
    case "struct":
      return "struct";
    case "enum":
      return "enum";
    case "union":
      return "union";
    case "trait":
    case "traitAlias":
      return "trait";
    case "typeAlias":
      return "type alias";
    case "externType":
      return "foreign type";
    case "assocFn":
      return def.node.kind === "assoc" && def.node.item.kind === "fn" && def.node.item.fn.self !== null ? "method" : "associated function";
    case "assocConst":
      return "associated constant";
    case "assocType":
    case "variant":
    case "impl":
    case "mod":
    case "crate":
    case "macro":
    case "use":
    case "typeParam":
    case "constParam":
      return null;
  }
}

function judge(cx: LintCx, reach: Reach, def: Def, projected: ReadonlySet<number>): void {
  const item = itemOf(def);
  if ((item?.kind === "impl" && item.trait === null) || (def.kind === "trait" && reach.live.has(def))) judgeItems(cx, reach, def);
  if (def.kind === "assocFn" || def.kind === "assocConst") return;
  const what = whatIs(def);
  if (what === null) return;
  if (!reach.live.has(def)) {
    const { parent } = def;
    // Of what stands in a function that nothing calls that has been said.
    if (parent !== null && parent.kind !== "mod" && parent.kind !== "crate" && !reach.live.has(parent)) return;
    tell(cx, def, [{ name: def.name, span: def.span, levels: cx.levelsOf(def), what }], def.kind === "struct" ? "constructed" : "used");
    return;
  }
  if (def.kind === "struct" || def.kind === "enum" || def.kind === "union") judgeParts(cx, reach, def, projected);
}

/** What an attribute makes of an item has its names nowhere. */
function isNamed(cx: LintCx, { span, name }: Def): boolean {
  return cx.check.sources?.text(span).endsWith(name) !== false;
}

function judgeItems(cx: LintCx, reach: Reach, owner: Def): void {
  const dead = cx.check.assocItemsOf(owner).flatMap((item) => {
    const what = whatIs(item);
    return what === null || reach.live.has(item) || !isNamed(cx, item) ? [] : [{ name: item.name, span: item.span, levels: cx.levelsOf(item), what }];
  });
  tell(cx, owner, dead, "used");
}

function judgeParts(cx: LintCx, reach: Reach, def: Def, projected: ReadonlySet<number>): void {
  const { kind, variants } = cx.check.adt(def);
  if (kind === "enum") {
    const dead = variants.filter((v) => !reach.live.has(v.def) && !projected.has(v.def.span.lo));
    tell(cx, def, dead.map((v) => ({ name: v.name, span: v.def.span, levels: cx.levelsOf(v.def), what: "variant" })), "constructed");
  }
  for (const variant of variants) {
    if (kind === "enum" && !reach.live.has(variant.def)) continue;
    const dead = variant.fields.filter((field) => isUnread(cx, reach, variant, field) && !projected.has(field.syntax.ident.span.lo) && !projected.has(field.syntax.span.lo));
    tell(cx, variant.def, dead.map((f) => ({ name: f.name, span: variant.ctor === "tuple" ? f.syntax.span : f.syntax.ident.span, levels: cx.under(cx.levelsOf(variant.def), f.syntax.attrs), what: "field" })), "read");
  }
}

function isUnread(cx: LintCx, reach: Reach, variant: VariantInfo, { syntax, ty }: FieldInfo): boolean {
  if (reach.fields.has(syntax) || (ty.kind === "adt" && ty.def.name === "PhantomData")) return false;
  // What takes no room is there for its type.
  return variant.ctor !== "tuple" || !isEmpty(cx, ty, 0);
}

const DEPTH_MAX = 8;

function isEmpty(cx: LintCx, ty: FieldInfo["ty"], depth: number): boolean {
  if (depth > DEPTH_MAX) return false;
  // How much room it takes depends on the parameter.
  if (someArg(ty, (part) => part.kind === "param" || part.kind === "proj" || part.kind === "constParam")) return true;
  if (ty.kind === "tuple") return ty.elems.every((elem) => isEmpty(cx, elem, depth + 1));
  if (ty.kind === "fnDef") return true;
  if (ty.kind !== "adt" || ty.def.kind !== "struct" || !cx.check.isLocal(ty.def)) return ty.kind === "adt" && ty.def.name === "PhantomData";
  return cx.check.adt(ty.def).variants[0]?.fields.every((f) => isEmpty(cx, f.ty, depth + 1)) === true;
}

/** So many names are listed. */
const NAMES_MAX = 6;

function tell(cx: LintCx, owner: Def, all: readonly Dead[], how: "used" | "constructed" | "read"): void {
  const byLevels = new Map<Levels | null, Dead[]>();
  for (const dead of [...all].sort((a, b) => a.span.lo - b.span.lo)) {
    if (dead.name.startsWith("_")) continue;
    appendTo(byLevels, dead.levels, dead);
  }
  for (const [levels, list] of byLevels) {
    const [first] = list;
    if (first === undefined) continue;
    const labels = list.slice(1).map(({ span }) => ({ span, text: "" }));
    cx.found("dead_code", owner, cx.freshNode(levels), first.span, messageOf(list, how), { labels });
  }
}

function messageOf(list: readonly Dead[], how: string): string {
  const kinds = new Set(list.map((d) => d.what));
  const what = kinds.size === 1 ? (list[0]?.what ?? "") : "associated item";
  if (list.length === 1) return `${what} \`${list[0]?.name ?? ""}\` is never ${how}`;
  const names = list.map((d) => `\`${d.name}\``);
  if (list.length > NAMES_MAX) return `multiple ${what}s are never ${how}`;
  const listed = names.length === 2 ? names.join(" and ") : `${names.slice(0, -1).join(", ")}, and ${names.at(-1) ?? ""}`;
  return `${what}s ${listed} are never ${how}`;
}
