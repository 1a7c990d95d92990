/** Names of variables inside one function: as the programmer wrote them, numbered only where two that are visible together agree. */
import { LazyMap } from "../small-collections.js";
import { bug } from "../unreachable.js";
import type { IrVar } from "../4-lower/ir.js";
import { isReserved, toIdentifier, uniqueName } from "./words.js";

/** A set of names that is only asked. */
export interface Names {
  has(name: string): boolean;
}

export class Scope {
  readonly #names = new LazyMap<number, string>();
  /** Names in use, with the variables they belong to. */
  readonly #visible = new LazyMap<string, number>();
  readonly #levels: string[][] = [];
  readonly #counts = new LazyMap<string, number>();
  readonly #avoid: Names;
  readonly #owner: string;

  /** `avoid`: names of the module that this function mentions. */
  constructor(owner: string, avoid: Names) {
    this.#owner = owner;
    this.#avoid = avoid;
  }

  open(): void {
    this.#levels.push([]);
  }

  close(): void {
    for (const name of this.#levels.pop() ?? bug("no open scope")) this.#visible.delete(name);
  }

  readonly #inUse = (name: string): boolean => isReserved(name) || this.#visible.has(name) || this.#avoid.has(name);

  declare(v: IrVar): string {
    // A variable handed to a closure under its own name: the parameter hides it.
    const outer = this.#names.get(v.id);
    if (outer !== undefined && this.#visible.get(outer) === v.id) return outer;
    const name = uniqueName(toIdentifier(v.name), this.#inUse, this.#counts);
    this.#names.set(v.id, name);
    this.#visible.set(name, v.id);
    this.#levels.at(-1)?.push(name);
    return name;
  }

  knows(v: IrVar): boolean {
    return this.#names.has(v.id);
  }

  nameOf(v: IrVar): string {
    if (v.id === 0 && v.name === "this") return "this";
    return this.#names.get(v.id) ?? bug(`variable ${v.name} (${v.id}) of ${this.#owner} is used where it is not declared`);
  }
}
