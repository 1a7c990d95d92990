/** Literals as JavaScript values of the right kind. */
import type { LitValue } from "../3-check/thir.js";
import type { Ty } from "../3-check/ty.js";
import { array, lit, make, num, rt } from "./build.js";
import type { IrExpr } from "./ir.js";
import { isBigInt } from "./repr.js";

export function literal(value: LitValue, ty: Ty): IrExpr {
  switch (value.kind) {
    case "int":
      return intLiteral(value.value, ty);
    case "float":
      return num(ty.kind === "float" && ty.float === "f32" ? Math.fround(value.value) : value.value);
    case "bool":
      return lit(value.value);
    case "char":
      return num(value.value);
    case "str":
      return lit(value.value);
    case "byteStr": {
      const bytes = array([...value.value].map(num));
      const to = ty.kind === "ref" ? ty.to : ty;
      return to.kind !== "array" ? make(rt("Slice"), [bytes, num(0), num(value.value.length)]) : bytes;
    }
  }
}

/** An integer literal of an integer or, after a cast that needs no code, a float type. */
export function intLiteral(value: bigint, ty: Ty): IrExpr {
  return isBigInt(ty) ? lit(value) : num(Number(value));
}
