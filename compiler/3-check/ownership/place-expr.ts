/** Which expressions denote places. */
import type { Thir } from "../thir.js";

export function isPlaceExpr(e: Thir): boolean {
  switch (e.kind) {
    case "local":
    case "static":
    case "field":
    case "deref":
    case "index":
      return true;
    default:
      return false;
  }
}
