/**
 * What the random programs of the machine tests call: a log, leaves that are ready or not, things that panic or need dropping. All of it
 * is decided by how often it was called, so that two runs of one program that do the same see the same.
 */

export const PENDING = { pending: true };

/** A small random generator with a seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2654435761 + 1) >>> 0;
  }

  next(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x >>> 0;
    return this.#state;
  }

  below(n: number): number {
    return this.next() % n;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error("empty list");
    return item;
  }
}

export class Guard {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export interface Chances {
  /** Percent of leaf calls that are not ready at once. */
  readonly pending: number;
  /** Percent of calls of `risky`, and of drops, that panic. */
  readonly panic: number;
}

export class World {
  readonly trace: string[] = [];
  aborted = false;
  readonly closures: (() => unknown)[] = [];
  readonly #decide: Random;
  readonly #chances: Chances;
  #guards = 0;

  constructor(seed: number, chances: Chances) {
    this.#decide = new Random(seed);
    this.#chances = chances;
  }

  /** How often the next leaf says PENDING before its value. */
  delay(): number {
    return this.#decide.chance(this.#chances.pending) ? 1 + this.#decide.below(2) : 0;
  }

  /** The program ends here: nothing that happens afterwards counts. */
  abort(): never {
    this.aborted = true;
    throw new Error("aborted");
  }

  log(...values: readonly unknown[]): void {
    if (!this.aborted) this.trace.push(values.map(String).join(" "));
  }

  value(x: unknown): number {
    return (Number(x) * 7 + 3) % 1000;
  }

  risky(x: unknown): unknown {
    if (this.#decide.chance(this.#chances.panic)) {
      this.log("panic", x);
      throw new Error(`panic ${String(x)}`);
    }
    return x;
  }

  make(x: unknown): Guard {
    const g = new Guard(`g${this.#guards++}(${String(x)})`);
    this.log("make", g.name);
    return g;
  }

  drop(g: unknown): void {
    if (!(g instanceof Guard)) throw new Error(`dropped ${String(g)}, which is no guard`);
    this.log("drop", g.name);
    this.risky(g.name);
  }

  keep(f: () => unknown): void {
    this.closures.push(f);
  }

  callKept(): void {
    for (const f of this.closures) this.log("kept", f());
  }
}
