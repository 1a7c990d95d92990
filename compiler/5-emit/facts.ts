/** What has to be known of a function before it can be printed: what is assigned, and which labels must be spelled out. */
import type { IrExpr, IrStmt, IrVar } from "../4-lower/ir.js";
import { LazyMap, LazySet } from "../small-collections.js";
import { eachBody, eachExpr, eachOperand, hasBodies, inlineAssigns } from "../4-lower/split/walk.js";

export interface Facts {
  /** How often each variable is assigned, its initialiser not counted. */
  readonly assigned: LazyMap<number, number>;
  /** How often each variable is mentioned, its declaration not counted. */
  readonly uses: LazyMap<number, number>;
  /** Variables that arrow functions mention. */
  readonly captured: LazySet<number>;
  /** Labels that some jump must name, because another loop or `switch` is nearer. */
  readonly named: LazySet<number>;
}

/** What an unnamed `break` or `continue` would leave. */
interface Around {
  readonly label: number | null;
  readonly loop: boolean;
}

/** `states`: labels of machine states; a jump there continues the loop with this label. */
export function findFacts(body: readonly IrStmt[], machine: { readonly label: number; readonly states: ReadonlyMap<number, number> } | null): Facts {
  const facts: Facts = { assigned: new LazyMap(), uses: new LazyMap(), captured: new LazySet(), named: new LazySet() };
  let arrows = 0;
  const assigns = (v: IrVar): void => {
    facts.assigned.set(v.id, (facts.assigned.get(v.id) ?? 0) + 1);
  };
  const onExpr = (e: IrExpr): void => {
    if (e.k === "assignExpr" && e.target.k === "var") assigns(e.target.var);
    else if (e.k === "inline" && inlineAssigns(e.code)) for (const a of e.args) if (a.k === "var") assigns(a.var);
    if (e.k === "var") {
      facts.uses.set(e.var.id, (facts.uses.get(e.var.id) ?? 0) + 1);
      if (arrows > 0) facts.captured.add(e.var.id);
    } else if (e.k === "arrow") {
      arrows++;
      onBody(e.body, []);
      arrows--;
    } else {
      eachOperand(e, onExpr);
    }
  };
  const onJump = (stmt: IrStmt & { readonly k: "break" | "continue" }, around: readonly Around[]): void => {
    const target = stmt.k === "continue" && machine?.states.has(stmt.label.id) === true ? machine.label : stmt.label.id;
    const nearest = around.findLast((a) => (stmt.k === "break" ? a.label === null || a.loop : a.loop));
    if (nearest?.label !== target) facts.named.add(target);
  };
  const onBody = (stmts: readonly IrStmt[], around: readonly Around[]): void => {
    for (let i = 0; i < stmts.length; i++) {
      const stmt = stmts[i] as IrStmt;
      if (stmt.k === "assign" && stmt.target.k === "var") assigns(stmt.target.var);
      else if (stmt.k === "break" || stmt.k === "continue") onJump(stmt, around);
      eachExpr(stmt, onExpr);
      if (!hasBodies(stmt)) continue;
      const inside = innerAround(stmt, around);
      eachBody(stmt, (b) => onBody(b, inside));
    }
  };
  onBody(body, machine === null ? [] : [{ label: machine.label, loop: true }, { label: null, loop: false }]);
  return facts;
}

function innerAround(stmt: IrStmt, around: readonly Around[]): readonly Around[] {
  if (stmt.k === "loop") return [...around, { label: stmt.label.id, loop: true }];
  if (stmt.k === "switch") return [...around, { label: null, loop: false }];
  return around;
}
