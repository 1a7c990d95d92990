/** Which region flows into which, and why. */
import type { FlowWhy, Region } from "./graph.js";

export interface Flow {
  readonly to: Region;
  readonly why: FlowWhy;
}

const FEW = 8;
const NONE: readonly Flow[] = [];

/** The regions of one body and all closures in it. */
export class Regions {
  readonly #flows: (Flow[] | undefined)[] = [];
  readonly #targets = new Map<Region, Set<Region>>();
  #last = 0;

  fresh(): Region {
    return this.#last++;
  }

  many(n: number): readonly Region[] {
    return n === 0 ? [] : Array.from({ length: n }, () => this.fresh());
  }

  /** What may be borrowed through `from` may be borrowed through `to`. */
  flow(from: Region, to: Region, why: FlowWhy): void {
    if (from === to) return;
    const list = this.#flows[from];
    if (list === undefined) this.#flows[from] = [{ to, why }];
    else if (list.length > FEW ? this.#isNew(from, to, list) : !list.some((f) => f.to === to)) list.push({ to, why });
  }

  /** Of regions that flow into many others. */
  #isNew(from: Region, to: Region, list: readonly Flow[]): boolean {
    let known = this.#targets.get(from);
    if (known === undefined) {
      known = new Set(list.map((f) => f.to));
      this.#targets.set(from, known);
    }
    if (known.has(to)) return false;
    known.add(to);
    return true;
  }

  flowsFrom(from: Region): readonly Flow[] {
    return this.#flows[from] ?? NONE;
  }

  /** Everything that what is borrowed in `from` may get to, `from` first. */
  reach(from: Region): ReadonlySet<Region> {
    const seen = new Set<Region>([from]);
    for (const at of seen) for (const { to } of this.flowsFrom(at)) seen.add(to);
    return seen;
  }

  /** The shortest way from a region into one of `targets`, as the reasons along it. */
  path(from: Region, targets: ReadonlySet<Region>): readonly FlowWhy[] {
    const before = new Map<Region, { readonly at: Region; readonly why: FlowWhy } | null>([[from, null]]);
    for (const at of before.keys()) {
      if (targets.has(at)) return trace(before, at);
      for (const { to, why } of this.flowsFrom(at)) if (!before.has(to)) before.set(to, { at, why });
    }
    return [];
  }
}

function trace(before: ReadonlyMap<Region, { readonly at: Region; readonly why: FlowWhy } | null>, end: Region): readonly FlowWhy[] {
  const out: FlowWhy[] = [];
  for (let step = before.get(end) ?? null; step !== null; step = before.get(step.at) ?? null) out.unshift(step.why);
  return out;
}
