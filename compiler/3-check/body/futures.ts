/** Telling futures apart from what they give. */
import { misc } from "../infer/cause.js";
import type { Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";

/** The output, if the type is a future for certain. Binds nothing. */
export function futureOutput(f: BodyCx, ty: Ty): Ty | null {
  const now = f.infer.resolve(ty);
  switch (now.kind) {
    case "asyncFn":
    case "asyncBlock":
    case "joinFuture":
    case "opaque":
    case "adt":
    case "param":
    case "dyn":
    case "ref":
    case "proj":
      break;
    default:
      return null;
  }
  const future = f.cx.lang.get("Future");
  const assoc = f.cx.lang.assoc("Future", "Output");
  const span = f.def.span;
  if (future === null || assoc === null || f.infer.implementsTrait(now, future, span) !== "yes") return null;
  return f.infer.probe(() => {
    const output = f.infer.normalize({ kind: "proj", assoc, args: [now] }, misc(span));
    return f.infer.resolve(output);
  });
}
