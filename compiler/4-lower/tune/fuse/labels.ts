/** Jumps out of blocks. */
import type { IrLabel, IrStmt } from "../../ir.js";
import { everyStmt, mapList, mapStmt } from "../../split/walk.js";

/** Whether all that leave the block stand in the loop at its end. */
export function breaksOnlyIn(body: readonly IrStmt[], label: IrLabel): boolean {
  let only = true;
  everyStmt(body.slice(0, -1), (s) => {
    if (s.k === "break" && s.label.id === label.id) only = false;
  });
  return only;
}

/** The statements with `break to` for `break from`. */
export function relabel(body: readonly IrStmt[], from: IrLabel, to: IrLabel): readonly IrStmt[] {
  return mapList(body, (s): IrStmt => (s.k === "break" && s.label.id === from.id ? { k: "break", label: to } : mapStmt(s, (e) => e, (b) => relabel(b, from, to))));
}
