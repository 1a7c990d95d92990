/** Names at the top of the output module: globals, and imports in the order of their modules. */
import { bug } from "../unreachable.js";
import type { ModuleUse } from "./imports.js";
import type { ModuleNames } from "./expr.js";
import { isBuiltIn, toIdentifier, uniqueName } from "./words.js";

export class TopNames implements ModuleNames {
  readonly #globals = new Map<string, string>();
  readonly #lazy: ReadonlySet<string>;
  /** `start` and `tests` are what the module itself exports. */
  readonly #taken = new Set<string>(["start", "tests"]);
  readonly #counts = new Map<string, number>();
  /** By module: imported name to local name. */
  readonly #imports = new Map<string, Map<string, string>>();
  /** Local names of imports that the output mentions. */
  readonly #used = new Set<string>();
  readonly #words: ReadonlySet<string>;

  /** `lazy`: globals reached by a call. `words`: what inlined JavaScript means by these names must stay visible. */
  constructor(lazy: ReadonlySet<string>, words: ReadonlySet<string>) {
    this.#lazy = lazy;
    this.#words = words;
  }

  readonly #inUse = (name: string): boolean => isBuiltIn(name) || this.#taken.has(name) || this.#words.has(name);

  #take(name: string): string {
    const local = uniqueName(toIdentifier(name), this.#inUse, this.#counts);
    this.#taken.add(local);
    return local;
  }

  declare(name: string): void {
    if (!this.#globals.has(name)) this.#globals.set(name, this.#take(name));
  }

  global(name: string): string {
    return this.#globals.get(name) ?? bug(`global ${name} is used but not defined`);
  }

  isLazy(name: string): boolean {
    return this.#lazy.has(name);
  }

  /** The local name of an import, whether it will be used or not. */
  reserve(module: string, name: string): string {
    let names = this.#imports.get(module);
    if (names === undefined) this.#imports.set(module, (names = new Map<string, string>()));
    let local = names.get(name);
    if (local === undefined) names.set(name, (local = this.#take(name)));
    return local;
  }

  imported(module: string, name: string): string {
    const local = this.reserve(module, name);
    this.#used.add(local);
    return local;
  }

  /** Whether something at the top of the module has this name. */
  isTaken(name: string): boolean {
    return this.#taken.has(name);
  }

  /** A name for something that only the module's own frame uses. */
  own(name: string): string {
    return this.#take(name);
  }

  /** What the output takes from each module. */
  uses(): ModuleUse[] {
    const uses: ModuleUse[] = [];
    for (const module of [...this.#imports.keys()].sort()) {
      const names = [...(this.#imports.get(module) ?? [])].map(([name, local]) => ({ name, local })).filter((n) => this.#used.has(n.local));
      if (names.length > 0) uses.push({ module, names: names.sort((a, b) => (a.name < b.name ? -1 : 1)) });
    }
    return uses;
  }
}
