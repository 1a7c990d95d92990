/** What a type alias, or an associated type of an impl (or a trait's default for it), stands for. */
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { Ty } from "../ty.js";
import { ERROR } from "../ty-util.js";

export function computeAlias(ctx: CheckCtx, def: Def): Ty {
  const env = ctx.signatureEnv(def);
  if (def.node.kind === "item" && def.node.item.kind === "typeAlias") return def.node.item.type === null ? ERROR : ctx.lowerType(def.node.item.type, env);
  if (def.node.kind === "assoc" && def.node.item.kind === "type") return def.node.item.type === null ? ERROR : ctx.lowerType(def.node.item.type, env);
  return ERROR;
}
