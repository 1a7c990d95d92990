/** What becomes of an async fn: its start function, its state machine, and what goes with them. */
import type { Span } from "../../source.js";
import type { IrFn, IrStmt, IrVar } from "../ir.js";

export interface MachineState {
  readonly number: number;
  /** The source text awaited; `null` for the start and for states where paths meet. */
  readonly what: string | null;
  readonly span: Span | null;
  readonly body: readonly IrStmt[];
}

/** One suspension point as shown by `aether graph`: where it stands and what is kept there. */
export interface SuspensionInfo {
  readonly state: number;
  readonly what: string;
  readonly span: Span;
  readonly live: readonly { readonly name: string; readonly slot: number }[];
  /** Whether something waits below the frame. */
  readonly child: boolean;
}

/** `function foo$r(f) { let s = f.s, …locals; for (;;) switch (s) { …states } }` */
export interface ResumeFn {
  readonly name: string;
  readonly title: string;
  readonly span: Span;
  readonly frame: IrVar;
  readonly state: IrVar;
  readonly locals: readonly IrVar[];
  /** Each goes on to the next unless it ends otherwise. */
  readonly states: readonly MachineState[];
  /** The numbers of states by the ids of the labels that jumps to them continue. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Runs when a panic passes through; the panic is in `error`. */
  readonly guard: { readonly error: IrVar; readonly handler: readonly IrStmt[] } | null;
  /** Drops a suspended frame. */
  readonly drop: IrFn | null;
  readonly frameClass: string;
  readonly points: readonly SuspensionInfo[];
  /** By state (0 the start) which come next, -1 the end; worked out when somebody asks. */
  readonly edges: () => ReadonlyMap<number, readonly number[]>;
}

export interface Machine {
  readonly name: string;
  readonly start: IrFn;
  readonly lazy: IrFn;
  readonly resume: ResumeFn;
  /** Drops the droppable locals handed to it, newest first, the awaited child before them. */
  readonly dropLocals: IrFn | null;
}
