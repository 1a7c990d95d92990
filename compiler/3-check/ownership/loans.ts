/**
 * Loans and what they forbid.
 *
 * A loan is alive where something that may hold the reference is needed later: a local whose type has a region that the loan's flows
 * into. Each loan is followed from where it is made for as long as it lives, and what is done on the way to the place it borrows
 * is compared with it. Most loans live for one call, so this costs little more than reading the graph once.
 */
import type { CheckCtx } from "../context.js";
import { behindShared, conflicts, ownedByRoot } from "./conflict.js";
import type { Graph, Loan, Local, Op, Place, Region } from "./graph.js";
import type { Liveness, NextUse } from "./liveness.js";
import type { Regions } from "./regions.js";
import { reportAssigned, reportBorrowed, reportEnded, reportMovedOut, reportUsed, type Conflict, reportEscaping } from "./report-loans.js";
import type { Reporter } from "./reporter.js";
import { appendTo } from "../../small-collections.js";

export class LoanChecker {
  readonly #holders = new Map<Region, Local[]>();
  /** Places that could not even be reserved: what is in the way of the call itself is not told of them again. */
  readonly #refused = new Set<Place>();

  constructor(
    private readonly graph: Graph,
    private readonly regions: Regions,
    private readonly live: Liveness,
    private readonly reporter: Reporter,
  ) {
    for (const local of graph.locals) {
      if (local.kind === "upvar") continue;
      for (const region of local.place.knownRegions) {
        const list = this.#holders.get(region);
        if (list === undefined) this.#holders.set(region, [local]);
        else if (list[list.length - 1] !== local) list.push(local);
      }
    }
  }

  get #cx(): CheckCtx {
    return this.reporter.cx;
  }

  run(order: readonly number[]): void {
    for (const block of order) {
      this.graph.blocks[block]?.ops.forEach((op, index) => {
        if (op.loan !== null && op.loan.place.root.kind !== "static" && !behindShared(this.#cx, op.loan.place)) this.#follow(op.loan, block, index);
      });
    }
  }

  #follow(loan: Loan, block: number, index: number): void {
    const reach = this.regions.reach(loan.region);
    let outside = false;
    const holders = new Set<Local>();
    for (const region of reach) {
      if (this.graph.outside.has(region)) outside = true;
      for (const local of this.#holders.get(region) ?? []) holders.add(local);
    }
    if (this.graph.captive !== null && isCaptive(loan) && [...reach].some((region) => this.graph.result.has(region))) {
      reportEscaping(this.reporter, this.graph, this.regions, loan);
      return;
    }
    new Walk(this.graph, this.#cx, this.regions, this.live, this.reporter, this.#refused, loan, [...holders], outside).from(block, index + 1);
  }
}

/** What a closure owns, or may change. */
function isCaptive(loan: Loan): boolean {
  const part = loan.place.root.upvar?.parts.find((p) => p.place.holds(loan.place));
  return part !== undefined && part.mode !== "ref";
}

function lengthOf(place: Place): number {
  let length = 0;
  for (let at = place.parent; at !== null; at = at.parent) length++;
  return length;
}

const FEW = 8;

class Walk {
  readonly #seen = new Set<number>();
  #keeper: Local | null = null;
  #byBlock: Map<number, Local[]> | null = null;

  constructor(
    private readonly graph: Graph,
    private readonly cx: CheckCtx,
    private readonly regions: Regions,
    private readonly live: Liveness,
    private readonly reporter: Reporter,
    private readonly refused: Set<Place>,
    private readonly loan: Loan,
    private readonly holders: readonly Local[],
    private readonly outside: boolean,
  ) {}

  from(block: number, index: number): void {
    const pending = [{ block, index, active: this.loan.kind !== "twoPhase" }];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const active = this.#block(at.block, at.index, at.active);
      if (active === null) continue;
      for (const succ of this.graph.blocks[at.block]?.succs ?? []) {
        if (this.#seen.has(succ)) continue;
        this.#seen.add(succ);
        pending.push({ block: succ, index: 0, active });
      }
    }
  }

  /** Those that may be live in a block: of many holders most are temporaries of elsewhere. */
  #holdersIn(block: number): readonly Local[] {
    if (this.holders.length <= FEW) return this.holders;
    if (this.#byBlock === null) {
      this.#byBlock = new Map();
      for (const local of this.holders) {
        for (const at of this.live.blocksOf(local)) {
          appendTo(this.#byBlock, at, local);
        }
      }
    }
    return this.#byBlock.get(block) ?? [];
  }

  #alive(block: number, index: number): boolean {
    if (this.outside) return true;
    // What kept it alive a step ago most likely still does.
    if (this.#keeper !== null && this.live.liveAt(this.#keeper, block, index)) return true;
    this.#keeper = this.#holdersIn(block).find((local) => this.live.liveAt(local, block, index)) ?? null;
    return this.#keeper !== null;
  }

  /** Through a block, as far as the loan lives: null if it ends in it, else whether it is more than reserved by then. */
  #block(block: number, from: number, reserved: boolean): boolean | null {
    const ops = this.graph.blocks[block]?.ops ?? [];
    let active = reserved;
    for (let i = from; i < ops.length; i++) {
      const op = ops[i];
      if (op === undefined) break;
      if (!this.#alive(block, i)) return null;
      if (op.activates.includes(this.loan)) active = true;
      this.#check(op, block, i, active);
      // What a reference leads to is another place once the reference is; and what was in the way has been told.
      if (op.dest !== null && (op.dest.holds(this.loan.place) || this.loan.place.holds(op.dest))) return null;
      if (op.ends !== null && op.ends.what !== "drop" && op.ends.local === this.loan.place.root) return null;
    }
    return this.#alive(block, ops.length) ? active : null;
  }

  #conflict(place: Place, op: Op, block: number, index: number): Conflict {
    const later = (): readonly NextUse[] => {
      const after = this.live.nextUses(this.holders, block, index + 1);
      return after.length > 0 ? after : this.live.nextUses(this.holders, block, index);
    };
    return { loan: this.loan, place, op, later, outside: this.outside };
  }

  #check(op: Op, block: number, index: number, active: boolean): void {
    const { loan, cx } = this;
    // A guard may change what lies in a place that is only looked at from outside.
    const hits = (place: Place, depth: "shallow" | "deep"): boolean => conflicts(cx, place, depth, loan.place) && !(loan.kind === "matched" && lengthOf(place) > lengthOf(loan.place));
    for (const use of op.uses) {
      if (use.place.root !== loan.place.root || use.mode === "named") continue;
      if (use.mode === "move") {
        if (hits(use.place, "deep")) reportMovedOut(this.reporter, this.#conflict(use.place, op, block, index), use);
      } else if (use.mode === "borrow" && op.loan !== null) {
        if (hits(use.place, "deep")) this.#borrowed(op.loan, op, block, index, active);
      } else if (loan.kind !== "shared" && loan.kind !== "matched" && active && hits(use.place, use.mode === "look" ? "shallow" : "deep")) {
        reportUsed(this.reporter, this.#conflict(use.place, op, block, index), use);
      }
    }
    for (const other of op.activates) {
      if (other !== loan && !this.refused.has(other.place) && hits(other.place, "deep")) reportBorrowed(this.reporter, this.#conflict(other.place, op, block, index), other, op.span);
    }
    if (op.dest !== null && hits(op.dest, "shallow") && op.loan !== loan) reportAssigned(this.reporter, this.#conflict(op.dest, op, block, index));
    if (op.ends !== null && op.ends.what === "dead" && op.ends.local === loan.place.root && ownedByRoot(cx, loan.place)) {
      reportEnded(this.reporter, this.graph, this.regions, this.#conflict(loan.place, op, block, index));
    }
  }

  #borrowed(other: Loan, op: Op, block: number, index: number, active: boolean): void {
    const { loan } = this;
    const reads = other.kind === "shared";
    const looks = loan.kind === "shared" || loan.kind === "matched";
    if (reads && (looks || !active)) return;
    // Reserving for later is no more than looking, as far as shared loans go.
    if (other.kind === "twoPhase" && looks) return;
    if (other.kind === "twoPhase") this.refused.add(other.place);
    reportBorrowed(this.reporter, this.#conflict(other.place, op, block, index), other, other.span);
  }
}
