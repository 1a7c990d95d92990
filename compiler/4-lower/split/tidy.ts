/**
 * Brings the states of a resume function into the shape in which they are printed: unreachable ones go, those with one way in
 * are joined to it, and a jump to the state printed next is left out.
 */
import { bug } from "../../unreachable.js";
import type { IrStmt } from "../ir.js";
import type { State } from "./resume.js";
import { neverEnds } from "./rewrite.js";
import { countStmts, eachBody } from "./walk.js";
import { appendTo } from "../../small-collections.js";

export interface TidyStates {
  /** In the order in which they are printed; each goes on to the next unless it ends otherwise. */
  readonly states: readonly State[];
  /** The number of a state, by the id of its label. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** Labels of loops have ids below those of the states. */
const LOOP_IDS = 1_000_000;

/** A state of so few statements moves into a branch that jumps there. */
const SMALL_STATE = 4;

/** A jump: the list it ends, which can take the target's statements in its place. */
interface Jump {
  readonly list: IrStmt[];
  readonly to: State;
}

function jumpsIn(state: State, byLabel: ReadonlyMap<number, State>): Jump[] {
  const found: Jump[] = [];
  const visit = (list: readonly IrStmt[]): void => {
    for (const stmt of list) {
      if (stmt.k === "continue") {
        const to = byLabel.get(stmt.label.id);
        // Only lists made for this function contain jumps to states, so that they may be changed.
        if (to !== undefined) found.push({ list: list as IrStmt[], to });
      } else {
        eachBody(stmt, visit);
      }
    }
  };
  visit(state.body);
  return found;
}

/** `states`: in the order in which they were made, the start first. `lazy`: the function may be entered in state 0. */
export function tidy(states: readonly State[], points: readonly State[], lazy: boolean): TidyStates {
  const all = [...states, ...points];
  const byLabel = new Map(all.map((s) => [s.label.id, s]));
  const entries = new Set(lazy ? [...states.slice(0, 1), ...points] : points);
  const reached = new Set<State>(entries);
  const waysIn = new Map<State, Jump[]>();
  for (const s of reached) {
    for (const jump of jumpsIn(s, byLabel)) {
      appendTo(waysIn, jump.to, jump);
      reached.add(jump.to);
    }
  }
  const kept = new Set([...states, ...points].filter((s) => reached.has(s)));
  joinSingle(kept, entries, waysIn);
  const through = passThrough(kept, entries, byLabel);
  const printed = [...states.filter((s) => kept.has(s)), ...points];
  const numbers = number(printed);
  for (const [state, to] of through) numbers.set(state.label.id, numbers.get(to.label.id) ?? bug("jump to a state that is gone"));
  dropNeighbourJumps(printed, numbers);
  for (const [i, state] of printed.entries()) if (state.point === null) loopAtOnce(printed, i);
  return { states: printed, numbers };
}

/** Takes out the states that only jump on; says where. */
function passThrough(kept: Set<State>, entries: ReadonlySet<State>, byLabel: ReadonlyMap<number, State>): Map<State, State> {
  const next = new Map<State, State>();
  for (const state of kept) {
    const [only] = state.body;
    const to = state.body.length === 1 && only?.k === "continue" ? byLabel.get(only.label.id) : undefined;
    if (to !== undefined && to !== state && !entries.has(state)) next.set(state, to);
  }
  const through = new Map<State, State>();
  for (const state of next.keys()) {
    const seen = new Set<State>();
    let to = state;
    for (let step = next.get(to); step !== undefined && !seen.has(step); step = next.get(to)) {
      seen.add(to);
      to = step;
    }
    if (next.has(to)) continue;
    through.set(state, to);
    kept.delete(state);
  }
  return through;
}

/** Moves the body of each state with one way in to the jump that leads there. */
function joinSingle(kept: Set<State>, entries: ReadonlySet<State>, waysIn: ReadonlyMap<State, readonly Jump[]>): void {
  const bodies = new Set([...kept].map((s) => s.body));
  /** Lists that have moved into another one. */
  const movedTo = new Map<IrStmt[], IrStmt[]>();
  const place = (list: IrStmt[]): IrStmt[] => {
    let at = list;
    for (let next = movedTo.get(at); next !== undefined; next = movedTo.get(at)) at = next;
    return at;
  };
  for (const [state, ways] of waysIn) {
    const [only] = ways;
    if (only === undefined || ways.length > 1 || entries.has(state)) continue;
    const list = place(only.list);
    const last = list.at(-1);
    if (last?.k !== "continue" || last.label.id !== state.label.id) continue;
    if (!bodies.has(list) && countStmts(state.body) > SMALL_STATE) continue;
    list.pop();
    list.push(...state.body);
    movedTo.set(state.body, list);
    bodies.delete(state.body);
    kept.delete(state);
  }
}

/** The start is 0, suspension points have their own numbers, the others follow in the order of printing. */
function number(printed: readonly State[]): Map<number, number> {
  const numbers = new Map<number, number>();
  let next = 1;
  for (const s of printed) if (s.point !== null && s.point !== "start") next = Math.max(next, s.point.index + 1);
  for (const s of printed) {
    if (s.point === "start") numbers.set(s.label.id, 0);
    else if (s.point !== null) numbers.set(s.label.id, s.point.index);
    else numbers.set(s.label.id, next++);
  }
  return numbers;
}

/** A state goes on to the one printed after it. */
function dropNeighbourJumps(printed: readonly State[], numbers: ReadonlyMap<number, number>): void {
  for (const [i, s] of printed.entries()) {
    const last = s.body.at(-1);
    const after = printed[i + 1];
    if (last?.k === "continue" && after !== undefined && numbers.get(last.label.id) === numbers.get(after.label.id)) s.body.pop();
  }
}

/** So many statements may be printed twice, in a loop and in the states of their own. */
const TWICE_MAX = 10;

/**
 * Where the head of a loop goes on through the states behind it until one jumps back, it becomes a loop itself: as long as whatever is awaited is
 * ready, nothing need be looked up by its number. The states behind it stay as well, for who is resumed.
 *
 *   case 2:  if (!(i < n)) …                      case 2: for (;;) { if (!(i < n)) …
 *     x = fetch(i); if (x === PENDING) …            x = fetch(i); if (x === PENDING) …
 *   case 3: use(x); i++; s = 2; continue;           use(x); i++; }
 *                                                 case 3: use(x); i++; s = 2; continue;
 */
function loopAtOnce(printed: readonly State[], i: number): void {
  const head = printed[i] ?? bug("no such state");
  const body = [...head.body];
  let twice = 0;
  for (let at = i; ; ) {
    const last = body.at(-1);
    if (last?.k === "continue" && last.label.id === head.label.id) break;
    const next = printed[++at];
    if (neverEnds(body) || next === undefined || next.point !== null || next.rare === true) return;
    twice += countStmts(next.body);
    if (twice > TWICE_MAX) return;
    body.push(...next.body);
  }
  body.pop();
  const label = { id: head.label.id - LOOP_IDS, name: "loop" };
  head.body.splice(0, head.body.length, { k: "loop", label, test: null, update: null, body });
}
