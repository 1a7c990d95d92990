/** The generic parameters of a definition: its own, after those of what it stands in. */
import type { NodeId } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import { bug } from "../../unreachable.js";
import type { CheckCtx } from "../context.js";
import type { GArg } from "../ty.js";
import { evalAnonConst } from "./consts.js";
import { fnDecl, implTypesIn, sharesGenerics } from "./syntax.js";

export interface GParam {
  readonly kind: "type" | "const";
  readonly name: string;
  readonly index: number;
  /** Null for `Self` of a trait and for `impl Trait` in an argument. */
  readonly def: Def | null;
  /** The `impl Trait` type it stands for: cannot be written by the caller. */
  readonly anonymous: NodeId | null;
}

export interface GenericsInfo {
  readonly parent: Def | null;
  /** The parents' parameters first. */
  readonly all: readonly GParam[];
  readonly hasSelf: boolean;
  readonly parentCount: number;
  /** Parameters that `impl Trait` in arguments stands for, by the type's id. */
  readonly anonymous: ReadonlyMap<NodeId, GParam>;
}

export function computeGenerics(ctx: CheckCtx, def: Def): GenericsInfo {
  // A const parameter or type parameter sees what its owner sees.
  if (def.kind === "typeParam" || def.kind === "constParam") return def.parent === null ? bug(`parameter ${def.name} stands nowhere`) : ctx.genericsOf(def.parent);
  const parent = def.parent !== null && sharesGenerics(def.parent) ? def.parent : null;
  const inherited = parent === null ? null : ctx.genericsOf(parent);
  const all: GParam[] = inherited === null ? [] : [...inherited.all];
  if (def.kind === "trait" || def.kind === "traitAlias") all.push({ kind: "type", name: "Self", index: 0, def: null, anonymous: null });
  for (const param of ctx.program.genericParams(def)) {
    all.push({ kind: param.kind === "constParam" ? "const" : "type", name: param.name, index: all.length, def: param, anonymous: null });
  }
  const anonymous = new Map<NodeId, GParam>();
  for (const param of fnDecl(def)?.params ?? []) {
    implTypesIn(param.type, (type) => {
      const bounds = type.bounds.flatMap((b) => (b.kind === "trait" ? [b.path.segments[b.path.segments.length - 1]?.ident.name ?? ""] : []));
      const made: GParam = { kind: "type", name: `impl ${bounds.join(" + ")}`, index: all.length, def: null, anonymous: type.id };
      anonymous.set(type.id, made);
      all.push(made);
    });
  }
  const hasSelf = def.kind === "trait" || def.kind === "traitAlias" || (inherited?.hasSelf ?? false);
  return { parent, all, hasSelf, parentCount: inherited?.all.length ?? 0, anonymous };
}

/** The place of a type or const parameter among all those its owner sees. */
export function paramIndex(ctx: CheckCtx, param: Def): number {
  if (param.parent === null) return bug(`parameter ${param.name} stands nowhere`);
  const found = ctx.genericsOf(param.parent).all.find((p) => p.def === param);
  return found?.index ?? bug(`parameter ${param.name} is not among those of ${param.parent.name}`);
}

export function computeParamDefault(ctx: CheckCtx, def: Def): GArg | null {
  if (def.parent === null || def.node.kind !== "genericParam") return null;
  const syntax = def.node.param;
  if (syntax.kind === "lifetime" || syntax.default === null) return null;
  const env = ctx.signatureEnv(def.parent);
  if (syntax.kind === "type") return ctx.lowerType(syntax.default, env);
  return evalAnonConst(ctx, syntax.default, env, ctx.constParamTy(def));
}
