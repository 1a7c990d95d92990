/** `impl Trait for Type { … }` against the trait: nothing missing, nothing too many, everything as declared. */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import { misc } from "../infer/cause.js";
import { InferCtx } from "../infer/infer-ctx.js";
import { hasDefault } from "../queries/traits.js";
import { assocOf } from "../queries/syntax.js";
import type { Span } from "../../source.js";
import type { GArg, TraitRef, Ty } from "../ty.js";
import { isTy, someArg, substPredicate } from "../ty-util.js";
import { compareMethod } from "./compare-method.js";
import { headSpan, nameSpan } from "./spans.js";

export function checkTraitImpl(ctx: CheckCtx, impl: Def, ref: TraitRef): void {
  if (ctx.implHeader(impl).negative) return;
  const seen = new Map<string, Def>();
  for (const item of ctx.assocItemsOf(impl)) {
    const declared = ctx.childrenNamed(ref.trait, item.name).find((d) => d.kind === item.kind);
    if (declared === undefined) {
      notAMember(ctx, item, ref.trait);
      continue;
    }
    const key = `${item.kind} ${item.name}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else {
      ctx.reportOnce("E0201", nameSpan(item), `duplicate definitions with name \`${item.name}\`:`, { label: "duplicate definition", labels: [{ span: nameSpan(first), text: `previous definition here` }] });
      continue;
    }
    compare(ctx, impl, ref, item, declared);
  }
  missing(ctx, impl, ref);
}

function notAMember(ctx: CheckCtx, item: Def, trait: Def): void {
  const other = ctx.childrenNamed(trait, item.name)[0];
  if (other !== undefined && (other.kind === "assocFn" || other.kind === "assocType" || other.kind === "assocConst")) {
    const [code, what] = item.kind === "assocConst" ? ["E0323", "associated const"] : item.kind === "assocFn" ? ["E0324", "associated method"] : ["E0325", "associated type"];
    ctx.reportOnce(code ?? "E0324", nameSpan(item), `item \`${item.name}\` is an ${what ?? ""}, which doesn't match its trait \`${trait.name}\``, { label: "does not match trait", labels: [{ span: nameSpan(other), text: "item in trait" }] });
    return;
  }
  const [code, what] = item.kind === "assocFn" ? ["E0407", "method"] : item.kind === "assocType" ? ["E0437", "type"] : ["E0438", "const"];
  const names = ctx.assocItemsOf(trait).filter((d) => d.kind === item.kind).map((d) => d.name);
  const near = ctx.program.similarNames(item.name, names)[0];
  ctx.reportOnce(code ?? "E0407", nameSpan(item), `${what ?? ""} \`${item.name}\` is not a member of trait \`${trait.name}\``, {
    label: `not a member of trait \`${trait.name}\``,
    ...(near === undefined ? {} : { helps: [`there is an associated ${what === "method" ? "function" : (what ?? "")} with a similar name: \`${near}\``], fixes: [{ title: `rename to \`${near}\``, edits: [{ span: nameSpan(item), text: near }] }] }),
  });
}

/** Kinds of items that an impl has to have. */
const IMPLEMENTED: ReadonlySet<Def["kind"]> = new Set(["assocFn", "assocType", "assocConst"]);

function missing(ctx: CheckCtx, impl: Def, ref: TraitRef): void {
  const have = ctx.implItems(impl);
  const isWritten = (d: Def): boolean => have.has(d) || ctx.childrenNamed(impl, d.name).some((own) => own.kind === d.kind) || isMisspelt(ctx, impl, ref.trait, d);
  const open = ctx.assocItemsOf(ref.trait).filter((d) => IMPLEMENTED.has(d.kind) && !hasDefault(d) && !isWritten(d));
  if (open.length === 0) return;
  const names = open.map((d) => `\`${d.name}\``).join(", ");
  ctx.reportOnce("E0046", headSpan(impl), `not all trait items implemented, missing: ${names}`, {
    label: `missing ${names} in implementation`,
    labels: open.filter((d) => ctx.isLocal(d)).map((d) => ({ span: nameSpan(d), text: `\`${d.name}\` from trait` })),
    helps: open.map((d) => `implement the missing item: \`${outline(ctx, d)}\``),
  });
}

/** Whether the impl has it under a name that is close: that has been said. */
function isMisspelt(ctx: CheckCtx, impl: Def, trait: Def, missed: Def): boolean {
  const strange = ctx.assocItemsOf(impl).filter((d) => d.kind === missed.kind && ctx.childrenNamed(trait, d.name).length === 0);
  return strange.some((d) => ctx.program.similarNames(d.name, [missed.name]).length > 0);
}

/** The item as it would have to be written. */
function outline(ctx: CheckCtx, item: Def): string {
  if (item.kind === "assocType") return `type ${item.name} = /* Type */;`;
  if (item.kind === "assocConst") return `const ${item.name}: ${ctx.displayTy(ctx.typeOfConst(item))} = /* value */;`;
  const sig = ctx.fnSig(item);
  const syntax = assocOf(item);
  const names = syntax?.kind === "fn" ? syntax.fn.params.map((p) => (p.pat.kind === "ident" ? p.pat.ident.name : "_")) : [];
  const self = sig.selfKind === "ref" ? ["&self"] : sig.selfKind === "refMut" ? ["&mut self"] : sig.selfKind === "value" ? ["self"] : sig.selfKind === "typed" ? [`self: ${ctx.displayTy(sig.params[0] ?? sig.ret)}`] : [];
  const rest = sig.params.slice(self.length).map((p, i) => `${names[i] ?? "_"}: ${ctx.displayTy(p)}`);
  const ret = sig.ret.kind === "tuple" && sig.ret.elems.length === 0 ? "" : ` -> ${ctx.displayTy(sig.ret)}`;
  return `${sig.async ? "async " : ""}fn ${item.name}(${[...self, ...rest].join(", ")})${ret} { todo!() }`;
}

function compare(ctx: CheckCtx, impl: Def, ref: TraitRef, item: Def, declared: Def): void {
  switch (item.kind) {
    case "assocFn":
      compareMethod(ctx, impl, ref, item, declared);
      return;
    case "assocConst":
      compareConst(ctx, impl, ref, item, declared);
      return;
    case "assocType":
      compareAssocType(ctx, impl, ref, item, declared);
      return;
    default:
      return;
  }
}

function compareConst(ctx: CheckCtx, impl: Def, ref: TraitRef, item: Def, declared: Def): void {
  const infer = new InferCtx(ctx, impl);
  const cause = misc(nameSpan(item));
  const expected = infer.instantiate(ctx.typeOfConst(declared), ref.args, cause);
  const found = infer.normalize(ctx.typeOfConst(item), cause);
  infer.selectPending();
  if (infer.unify(expected, found) === null) return;
  ctx.reportOnce("E0326", nameSpan(item), `implemented const \`${item.name}\` has an incompatible type for trait`, { label: `expected \`${ctx.displayTy(infer.resolve(expected))}\`, found \`${ctx.displayTy(infer.resolve(found))}\`` });
}

/** What stands for the associated type has to meet the bounds the trait puts on it. */
function compareAssocType(ctx: CheckCtx, impl: Def, ref: TraitRef, item: Def, declared: Def): void {
  const own = ctx.genericsOf(item).all.length - ctx.genericsOf(impl).all.length;
  const wanted = ctx.genericsOf(declared).all.length - ctx.genericsOf(ref.trait).all.length;
  if (own !== wanted) {
    ctx.reportOnce("E0049", nameSpan(item), `associated type \`${item.name}\` has ${own} generic parameter${own === 1 ? "" : "s"} but its trait declaration has ${wanted}`, { labels: [{ span: nameSpan(declared), text: "declared here" }] });
    return;
  }
  const syntax = assocOf(item);
  const span = syntax?.kind === "type" && syntax.type !== null ? syntax.type.span : headSpan(item);
  const infer = new InferCtx(ctx, item);
  const args = [...ref.args, ...ctx.identityArgs(item).slice(ctx.genericsOf(impl).all.length)];
  const ty = infer.normalize(ctx.typeOfAlias(item), misc(span));
  checkVisible(ctx, ref, ctx.typeOfAlias(item), span);
  for (const bound of ctx.itemBounds(declared)) {
    const pred = substPredicate(bound, args);
    // Self of the bound is the projection; here it is what the impl says.
    const self = pred.kind === "trait" ? pred.ref.args[0] : pred.args[0];
    if (self?.kind === "proj" && self.assoc === declared) {
      const replaced = pred.kind === "trait" ? ({ kind: "trait", ref: { trait: pred.ref.trait, args: [ty, ...pred.ref.args.slice(1)] } } as const) : ({ ...pred, args: [ty, ...pred.args.slice(1)] } as const);
      infer.register(replaced, { span, why: { kind: "implOf", trait: declared } });
    } else infer.register(pred, { span, why: { kind: "implOf", trait: declared } });
  }
  infer.selectPending();
}

/** What a trait gives out may name nothing more private than the trait and the types it is implemented for and with (E0446). */
function checkVisible(ctx: CheckCtx, ref: TraitRef, ty: Ty, span: Span): void {
  const owners = [ref.trait, ...ref.args.flatMap((arg) => named(ctx, arg).map(({ def }) => def))];
  for (const { def, what } of named(ctx, ty)) {
    const isOwner = ({ vis }: Def): boolean => vis.kind === "restricted" && ctx.program.isVisible(def.vis, vis.to);
    if (def.vis.kind === "public" || owners.some(isOwner)) continue;
    ctx.reportOnce("E0446", span, `private ${what} in public interface`, { label: `can't leak private ${what.slice(0, what.indexOf(" `"))}`, labels: [{ span: def.span, text: `\`${def.name}\` declared as private` }] });
  }
}

/** The types and traits that stand anywhere in a type, with the words for each. */
function named(ctx: CheckCtx, ty: GArg): { readonly def: Def; readonly what: string }[] {
  const found: { def: Def; what: string }[] = [];
  someArg(ty, (part) => {
    if (!isTy(part)) return false;
    if (part.kind === "adt") found.push({ def: part.def, what: `type \`${ctx.displayTy(part)}\`` });
    else if (part.kind === "dyn" && part.principal !== null) found.push({ def: part.principal.trait, what: `trait \`${part.principal.trait.name}\`` });
    else if (part.kind === "proj" && part.assoc.parent !== null) {
      // An associated type is as visible as its trait.
      const trait = part.assoc.parent;
      found.push({ def: trait, what: `associated type \`${trait.name}::${part.assoc.name}\`` }, { def: trait, what: `trait \`${trait.name}\`` });
    }
    return false;
  });
  return found;
}
