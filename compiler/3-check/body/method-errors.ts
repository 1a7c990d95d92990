/** A method or associated item that cannot be used: E0599, E0624, E0034, E0689. What is close to it is offered. */
import type { Ident } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { Fix, Label } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../source.js";
import type { Predicate, Ty } from "../ty.js";
import { I32, selfTyOf } from "../ty-util.js";
import type { BodyCx } from "./body-cx.js";
import { futureOutput } from "./futures.js";
import type { MethodExpr } from "./method.js";
import { probeMethod, type Candidate, type Probed, type ProbedPath, type Unmet } from "./method-probe.js";
import { awaitFix } from "./mismatch-fixes.js";
import type { Node } from "./node.js";
import { unstableFeature } from "./unstable-methods.js";

type Failed = Exclude<Probed, { kind: "found" | "open" }>;

interface Hint {
  label?: string;
  labels: Label[];
  notes: string[];
  helps: string[];
  fixes: Fix[];
}

const noHint = (): Hint => ({ labels: [], notes: [], helps: [], fixes: [] });

/** "struct `Foo`", "type `i32`" with what it is in front, as rustc names it. */
function kindAndName(f: BodyCx, ty: Ty): string {
  const shown = f.show(ty);
  switch (ty.kind) {
    case "adt":
      return `${ty.def.kind === "enum" ? "enum" : "struct"} \`${shown}\``;
    case "ref":
      return `reference \`${shown}\``;
    case "param":
      return `type parameter \`${shown}\``;
    case "tuple":
      return ty.elems.length === 0 ? "unit type `()`" : `tuple \`${shown}\``;
    case "array":
      return `array \`${shown}\``;
    case "closure":
      return `closure \`${shown}\``;
    case "fnDef":
      return `fn item \`${shown}\``;
    case "fnPtr":
      return `fn pointer \`${shown}\``;
    case "opaque":
      return `opaque type \`${shown}\``;
    case "asyncBlock":
    case "asyncFn":
    case "joinFuture":
      return `opaque type \`${shown}\``;
    case "dyn":
      return `trait object \`${shown}\``;
    case "proj":
      return `associated type \`${shown}\``;
    default:
      return `type \`${shown}\``;
  }
}

export function reportNoMethod(f: BodyCx, expr: MethodExpr, receiver: Node, rawTy: Ty, failed: Failed): void {
  const ty = f.infer.resolve(rawTy);
  f.tainted = true;
  if (f.silenced(ty)) return;
  const { ident } = expr.segment;
  if (failed.kind === "ambiguous") return reportAmbiguous(f, ident, failed.candidates);
  if (failed.kind === "private") return reportPrivate(f, ident, failed.item);
  if (ty.kind === "infer" && ty.var !== "general" && someNumberHas(f, ident)) {
    f.error("E0689", ident.span, `can't call method \`${ident.name}\` on ambiguous numeric type \`${f.show(ty)}\``, { helps: [`you must specify a concrete type for this numeric value, like \`${ty.var === "int" ? "i32" : "f32"}\``] });
    return;
  }
  if (reportUnstable(f, failed.steps.map((step) => step.ty), ident)) return;
  const hint = noHint();
  const unmet = relevant(f, failed.unmet);
  if (unmet.length > 0 && !ownTraitOnly(unmet)) {
    explainUnmet(f, hint, unmet);
    f.error("E0599", ident.span, `the method \`${ident.name}\` exists for ${kindAndName(f, ty)}, but its trait bounds were not satisfied`, {
      label: `method cannot be called on \`${f.show(ty)}\` due to unsatisfied trait bounds`,
      ...hint,
    });
    return;
  }
  hint.label = `method not found in \`${f.show(ty)}\``;
  methodHints(f, hint, expr, receiver, ty, failed);
  f.error("E0599", ident.span, `no method named \`${ident.name}\` found for ${kindAndName(f, ty)} in the current scope`, { ...hint });
}

/** What is there on nightly alone. */
function reportUnstable(f: BodyCx, types: readonly Ty[], ident: Ident): boolean {
  const feature = unstableFeature(f, types, ident.name, ident.span);
  if (feature !== null) f.error("E0658", ident.span, `use of unstable library feature \`${feature}\``, { helps: ["only a nightly compiler takes it: write what it does yourself"] });
  return feature !== null;
}

/** Methods of traits that only the standard library itself knows: rustc counts them all the same. */
const HIDDEN_METHODS: ReadonlySet<string> = new Set(
  "and as_bytes as_slice as_str bytes data empty entries entry flags id is_empty kind lines link load matches name new offset or parse read sample scope select size string to_vec truncate value with_capacity".split(" "),
);

const NUMBERS: readonly Ty[] = [I32, { kind: "int", int: "u32" }, { kind: "float", float: "f64" }];

/** Whether the method is one of a trait's, or of some type of number. */
function someNumberHas(f: BodyCx, ident: Ident): boolean {
  if (HIDDEN_METHODS.has(ident.name) || f.bodies.scopes.allTraitsWith(ident.name).length > 0) return true;
  return NUMBERS.some((like) => f.infer.probe(() => probeMethod(f, like, ident.name, ident.span)).kind === "found");
}

/** Bounds that failed because of a type of the user's rather than because a blanket impl does not apply. */
function relevant(f: BodyCx, unmet: readonly Unmet[]): readonly Unmet[] {
  const seen = new Set<string>();
  return unmet.filter((u) => {
    const text = f.cx.displayPredicate(u.pred);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Where all that failed is "the receiver has the trait in scope", the method simply does not exist for it. */
function ownTraitOnly(unmet: readonly Unmet[]): boolean {
  return unmet.every((u) => u.item.parent?.kind === "trait" && u.pred.kind === "trait" && u.pred.ref.trait === u.item.parent);
}

function explainUnmet(f: BodyCx, hint: Hint, unmet: readonly Unmet[]): void {
  const shown = unmet.filter((u) => !(u.item.parent?.kind === "trait" && u.pred.kind === "trait" && u.pred.ref.trait === u.item.parent));
  hint.notes.push(`the following trait bounds were not satisfied:\n${shown.map((u) => `\`${f.cx.displayPredicate(u.pred)}\``).join("\n")}`);
  for (const u of shown) if (u.pred.kind === "trait") deriveHint(f, hint, u.pred);
}

const DERIVABLE: ReadonlySet<string> = new Set(["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"]);

function deriveHint(f: BodyCx, hint: Hint, pred: Predicate & { kind: "trait" }): void {
  const self = f.infer.resolve(selfTyOf(pred.ref));
  if (self.kind === "adt" && f.cx.isLocal(self.def)) {
    hint.labels.push({ span: self.def.span, text: `doesn't satisfy \`${f.cx.displayPredicate(pred)}\`` });
    if (DERIVABLE.has(pred.ref.trait.name) && !f.cx.isLocal(pred.ref.trait)) hint.helps.push(`consider annotating \`${self.def.name}\` with \`#[derive(${pred.ref.trait.name})]\``);
  }
  if (self.kind === "param") hint.helps.push(`consider restricting the type parameter: \`${self.name}: ${f.cx.displayTraitRef(pred.ref)}\``);
}

// ---------------------------------------------------------------- hints

function methodHints(f: BodyCx, hint: Hint, expr: MethodExpr, receiver: Node, ty: Ty, failed: Failed & { kind: "none" }): void {
  const { ident } = expr.segment;
  if (awaitHint(f, hint, receiver, ty, ident)) return;
  if (fieldHint(f, hint, expr, failed)) return;
  const assoc = failed.statics[0];
  if (assoc !== undefined) {
    hint.label = "this is an associated function, not a method";
    hint.helps.push(`use associated function syntax instead: \`${f.show(ty)}::${ident.name}(…)\``);
    return;
  }
  if (wrapperHint(f, hint, ty, ident)) return;
  if (importHint(f, hint, ty, ident)) return;
  if (ty.kind === "param") {
    const traits = f.bodies.scopes.allTraitsWith(ident.name).filter((t) => f.isVisible(t.vis));
    if (traits.length > 0) hint.helps.push(`the method is available for types that implement ${traits.slice(0, 3).map((t) => `\`${t.name}\``).join(" or ")}: restrict the type parameter, \`${ty.name}: ${traits[0]?.name ?? ""}\``);
  }
  const [similar] = f.cx.program.similarNames(ident.name, methodNames(f, failed));
  if (similar !== undefined) {
    hint.helps.push(`there is a method \`${similar}\` with a similar name`);
    hint.fixes.push({ title: `use \`${similar}\``, edits: [{ span: ident.span, text: similar }] });
  }
  if (ty.kind === "adt" && f.cx.isLocal(ty.def)) hint.labels.push({ span: ty.def.span, text: `method \`${ident.name}\` not found for this ${ty.def.kind}` });
  implementHint(f, hint, ty, ident);
}

function awaitHint(f: BodyCx, hint: Hint, receiver: Node, ty: Ty, ident: Ident): boolean {
  const output = futureOutput(f, ty);
  if (output === null) return false;
  const probed = probeMethod(f, output, ident.name, ident.span);
  if (probed.kind !== "found") return false;
  hint.notes.push("the method exists for the future's output");
  if (receiver.expr === null || !f.scope.async) {
    hint.helps.push("this is a future: its value is there once it has been awaited");
    return true;
  }
  const fix = awaitFix(receiver.expr);
  hint.helps.push(...fix.helps);
  hint.fixes.push(...fix.fixes);
  return true;
}

/** `x.callback(1)` where `callback` is a field. */
function fieldHint(f: BodyCx, hint: Hint, expr: MethodExpr, failed: Failed & { kind: "none" }): boolean {
  const { ident } = expr.segment;
  for (const { ty } of failed.steps) {
    if (ty.kind !== "adt" || ty.def.kind !== "struct") continue;
    const field = f.cx.adt(ty.def).variants[0]?.fields.find((x) => x.name === ident.name);
    if (field === undefined || !f.isVisible(field.vis)) continue;
    const fieldTy = f.infer.resolve(f.instantiate(field.ty, ty.args, ident.span));
    const callable = isCallable(f, fieldTy, ident.span);
    hint.label = "field, not a method";
    if (callable) {
      hint.helps.push(`to call the function stored in \`${ident.name}\`, surround the field access with parentheses`);
      if (expr.span.ctxt === 0) {
        hint.fixes.push({
          title: "call the function in the field",
          edits: [
            { span: { lo: expr.span.lo, hi: expr.span.lo, ctxt: 0 }, text: "(" },
            { span: { lo: ident.span.hi, hi: ident.span.hi, ctxt: 0 }, text: ")" },
          ],
        });
      }
    } else hint.helps.push("remove the arguments");
    return true;
  }
  return false;
}

function isCallable(f: BodyCx, ty: Ty, span: Span): boolean {
  if (ty.kind === "fnPtr" || ty.kind === "fnDef" || ty.kind === "closure") return true;
  const trait = f.cx.lang.get("fn_once");
  if (trait === null) return false;
  return f.infer.probe(() => f.infer.holds({ kind: "trait", ref: { trait, args: [ty, f.infer.newTyVar(span)] } }, span)) !== "no";
}

/** A method of what an `Option`, `Result`, lock or cell holds. */
function wrapperHint(f: BodyCx, hint: Hint, ty: Ty, ident: Ident): boolean {
  if (ty.kind !== "adt") return false;
  const inner = ty.args[0];
  const isOption = f.cx.lang.is(ty.def, "Option");
  if (inner === undefined || inner.kind === "constValue" || (!isOption && !f.cx.lang.is(ty.def, "Result"))) return false;
  const probed = probeMethod(f, inner as Ty, ident.name, ident.span);
  if (probed.kind !== "found") return false;
  hint.notes.push(`the method \`${ident.name}\` exists on the type \`${f.show(inner)}\``);
  const ret = f.infer.resolve(f.scope.retTy);
  hint.helps.push(
    ret.kind === "adt" && ret.def === ty.def
      ? `use the \`?\` operator to extract the \`${f.show(inner)}\` value`
      : `consider using \`${ty.def.name}::expect\` to unwrap the \`${f.show(inner)}\` value, panicking if there is none`,
  );
  return true;
}

/** Traits that have the method for this type but are not imported. */
function importHint(f: BodyCx, hint: Hint, ty: Ty, ident: Ident): boolean {
  const inScope = new Set(f.bodies.scopes.traitsWith(f.module, ident.name));
  f.cx.program.extensionTraits(f.module);
  const found = f.bodies.scopes.allTraitsWith(ident.name).filter((t) => !inScope.has(t) && f.isVisible(t.vis) && implementsSomehow(f, ty, t, ident));
  const all = found.flatMap((t) => f.cx.program.importPathOf(t, f.module) ?? []);
  // The crate that the program names is the better home of what aether has under another name.
  const outside = all.filter((path) => !path.startsWith("aether::"));
  const paths = (outside.length > 0 ? outside : all).slice(0, 3);
  if (paths.length === 0) return false;
  hint.helps.push("items from traits can only be used if the trait is in scope", `${paths.length === 1 ? "the following trait is implemented but not in scope" : "the following traits are implemented but not in scope"}; perhaps add a \`use\` for ${paths.length === 1 ? "it" : "one of them"}: ${paths.map((p) => `\`use ${p};\``).join(" ")}`);
  const at = f.bodies.importSpan(f.module);
  if (at !== null) hint.fixes.push({ title: `import \`${paths[0] ?? ""}\``, edits: [{ span: at, text: `use ${paths[0] ?? ""};\n` }] });
  return true;
}

function implementsSomehow(f: BodyCx, ty: Ty, trait: Def, ident: Ident): boolean {
  return f.infer.probe(() => {
    const args = f.infer.freshArgsFor(trait, ident.span).slice(1);
    return f.infer.holds({ kind: "trait", ref: { trait, args: [ty, ...args] } }, ident.span) !== "no";
  });
}

function methodNames(f: BodyCx, failed: Failed & { kind: "none" }): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { ty } of failed.steps) {
    for (const impl of f.cx.inherentImplsFor(ty)) for (const item of f.cx.assocItemsOf(impl)) if (item.kind === "assocFn" && f.cx.fnSig(item).selfKind !== null && f.isVisible(item.vis)) names.add(item.name);
    if (ty.kind === "param") for (const refs of f.infer.env.traits.values()) for (const ref of refs) if (selfTyOf(ref).kind === "param") for (const item of f.cx.assocItemsOf(ref.trait)) if (item.kind === "assocFn") names.add(item.name);
    if (ty.kind === "adt" && f.cx.isLocal(ty.def)) for (const trait of f.bodies.scopes.localTraits()) if (implementsSomehow(f, ty, trait, { name: "", span: f.def.span })) for (const item of f.cx.assocItemsOf(trait)) if (item.kind === "assocFn") names.add(item.name);
  }
  return names;
}

/** A trait in scope has the method, and the user's type could implement it. */
function implementHint(f: BodyCx, hint: Hint, ty: Ty, ident: Ident): void {
  if (ty.kind !== "adt" || !f.cx.isLocal(ty.def) || hint.helps.length > 0) return;
  const [trait] = f.bodies.scopes.traitsWith(f.module, ident.name);
  if (trait === undefined) return;
  hint.helps.push("items from traits can only be used if the trait is implemented and in scope");
  hint.notes.push(`\`${trait.name}\` defines an item \`${ident.name}\`, perhaps you need to implement it`);
}

// ---------------------------------------------------------------- other ways to fail

function reportPrivate(f: BodyCx, ident: Ident, item: Def): void {
  const what = item.kind === "assocConst" ? "associated constant" : f.cx.fnSig(item).selfKind === null ? "associated function" : "method";
  f.error("E0624", ident.span, `${what} \`${ident.name}\` is private`, { label: `private ${what}`, labels: [{ span: item.span, text: `private ${what} defined here` }] });
}

function reportAmbiguous(f: BodyCx, ident: Ident, candidates: readonly Candidate[]): void {
  // Of two in one impl the first is meant.
  if (candidates.every((c) => c.item.parent === candidates[0]?.item.parent && f.cx.clashing.has(c.item))) return;
  f.error("E0034", ident.span, "multiple applicable items in scope", {
    label: `multiple \`${ident.name}\` found`,
    labels: candidates.filter((c) => f.cx.isLocal(c.item)).map((c, i) => ({ span: c.item.span, text: `candidate #${i + 1} is defined in ${ownerText(f, c)}` })),
    helps: candidates.map((c) => `to call that of ${ownerText(f, c)}, write \`${pathOwner(f, c)}::${ident.name}(…)\``),
  });
}

/** What stands before `::` to name a candidate: what is more than a name needs angle brackets. */
function pathOwner(f: BodyCx, c: Candidate): string {
  if (c.kind !== "inherent") return c.item.parent?.name ?? "";
  const type = f.show(f.cx.implSelfTy(c.impl));
  return /^\w+$/.test(type) ? type : `<${type}>`;
}

function ownerText(f: BodyCx, candidate: Candidate): string {
  return candidate.kind === "inherent" ? `an impl for the type \`${f.show(f.cx.implSelfTy(candidate.impl))}\`` : `the trait \`${candidate.item.parent?.name ?? ""}\``;
}

/** `Type::name` that does not exist. */
export function reportNoItem(f: BodyCx, rawTy: Ty, ident: Ident, failed: Exclude<ProbedPath, { kind: "found" }>, span: Span): void {
  const ty = f.infer.resolve(rawTy);
  f.tainted = true;
  if (f.silenced(ty)) return;
  if (failed.kind === "open") return f.annotationsNeeded(failed.ty, span);
  if (failed.kind === "ambiguous") return reportAmbiguous(f, ident, failed.candidates);
  if (failed.kind === "private") return reportPrivate(f, ident, failed.item);
  if (reportUnstable(f, [ty], ident)) return;
  const hint = noHint();
  const unmet = relevant(f, failed.unmet);
  if (unmet.length > 0 && !ownTraitOnly(unmet)) {
    explainUnmet(f, hint, unmet);
    f.error("E0599", ident.span, `the function or associated item \`${ident.name}\` exists for ${kindAndName(f, ty)}, but its trait bounds were not satisfied`, {
      label: `function or associated item cannot be called on \`${f.show(ty)}\` due to unsatisfied trait bounds`,
      ...hint,
    });
    return;
  }
  const names = itemNames(f, ty);
  const [similar] = f.cx.program.similarNames(ident.name, names);
  const isEnum = ty.kind === "adt" && ty.def.kind === "enum";
  const upper = /^[A-Z]/.test(ident.name);
  const what = isEnum && upper ? "variant or associated item" : "function or associated item";
  if (similar !== undefined) {
    hint.helps.push(isEnum && /^[A-Z]/.test(similar) ? `there is a variant with a similar name: \`${similar}\`` : `there is an associated item with a similar name: \`${similar}\``);
    hint.fixes.push({ title: `use \`${similar}\``, edits: [{ span: ident.span, text: similar }] });
  } else if (!importHint(f, hint, ty, ident) && ty.kind === "adt" && ident.name === "new" && !f.cx.isLocal(ty.def)) hint.helps.push(`\`${ty.def.name}\` has no function \`new\``);
  if (ty.kind === "adt" && f.cx.isLocal(ty.def)) hint.labels.push({ span: ty.def.span, text: `${what} \`${ident.name}\` not found for this ${ty.def.kind}` });
  f.error("E0599", ident.span, `no ${what} named \`${ident.name}\` found for ${kindAndName(f, ty)} in the current scope`, { label: `${what} not found in \`${f.show(ty)}\``, ...hint });
}

function itemNames(f: BodyCx, ty: Ty): ReadonlySet<string> {
  const names = new Set<string>();
  if (ty.kind === "adt" && ty.def.kind === "enum") for (const v of f.cx.adt(ty.def).variants) names.add(v.name);
  for (const impl of f.cx.inherentImplsFor(ty)) for (const item of f.cx.assocItemsOf(impl)) if (f.isVisible(item.vis) && item.kind !== "assocType") names.add(item.name);
  return names;
}
