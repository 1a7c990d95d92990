/** What the functions of a machine have beside the variables and labels of the program: with negative ids, which those never have. */
import type { IrLabel, IrStmt, IrVar } from "../ir.js";
import { assign, member, num, ref } from "./build.js";

export const FRAME: IrVar = { id: -1, name: "f" };
/** The state that a frame was resumed in. */
export const STATE: IrVar = { id: -2, name: "s" };
/** What was awaited, as long as it may be `PENDING`. */
export const VALUE: IrVar = { id: -3, name: "v" };
/** What the function gives back. */
export const RESULT: IrVar = { id: -4, name: "result" };
/** The frame that a frame waits for. */
export const CHILD: IrVar = { id: -5, name: "c" };
/** The first of the panics that several drops came to, in an array; `undefined` if there was none. */
export const FAILED: IrVar = { id: -6, name: "failed" };
/** How much async cleanup there was before a drop. */
export const MARK: IrVar = { id: -7, name: "mark" };
/** The panic that passes through. */
export const ERROR: IrVar = { id: -10, name: "e" };
/** One that comes while that is under way. */
export const SECOND: IrVar = { id: -11, name: "e2" };
/** What a droppable variable held. */
export const TAKEN: IrVar = { id: -12, name: "taken" };

export const DROPS: IrLabel = { id: -10, name: "drops" };

/** Labels of states count down from here. */
export const FIRST_STATE_LABEL = -100;

/** What a frame's `s` says besides the numbers of await points; the same in `runtime/frames.ts`. */
export const UNSTARTED = 0;
export const FINISHED = -1;
export const PANICKED = -4;

/** `f.s = 1;` */
export function setState(state: number): IrStmt {
  return assign(member(ref(FRAME), "s"), num(state));
}
