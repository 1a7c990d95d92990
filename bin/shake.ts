/**
 * What a built program needs of the runtime and of the library's JavaScript, declaration by declaration, as part of the program.
 *
 *   const { PENDING, R, wake } = (() => {
 *   const PENDING = …
 *   return { PENDING, R, wake };
 *   })();
 *
 * The package's build made one module of both, and for each of our modules a list of what it exports of that.
 */
import type { ModuleUse } from "../compiler/index.js";
import { bug } from "../compiler/unreachable.js";
import type { Piece } from "./cut.js";

/** The library as one module, cut up. */
export interface Library {
  readonly pieces: readonly Piece[];
  /** Names inside by those outside. */
  readonly exports: Readonly<Record<string, string>>;
}

/** The pieces that some names need. */
function reached(library: Library, roots: readonly string[]): ReadonlySet<Piece> {
  const byName = new Map<string, Piece[]>();
  for (const piece of library.pieces) for (const name of piece.of === null ? piece.declares : [piece.of]) byName.set(name, [...(byName.get(name) ?? []), piece]);
  const kept = new Set<Piece>();
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const piece of byName.get(name) ?? []) {
      if (kept.has(piece)) continue;
      kept.add(piece);
      queue.push(...piece.needs);
    }
  }
  return kept;
}

/** What the list of a module exports, by what it is called outside. */
function exportsOf(door: string): ReadonlyMap<string, string> {
  const list = /export \{([^}]*)\}/.exec(door)?.[1] ?? "";
  const pairs = list.split(",").map((part) => part.trim().split(" as "));
  return new Map(pairs.map(([name = "", as = name]) => [as, name]));
}

const property = (name: string, value: string): string => (name === value ? name : `${name}: ${value}`);

/** `read` gives the text of the list of a module. */
export function inlined(uses: readonly ModuleUse[], library: Library, read: (module: string) => string): string {
  const given = new Map<string, string>();
  const taken: string[] = [];
  for (const { module, names } of uses) {
    const door = exportsOf(read(module));
    for (const { name, local } of names) {
      const exported = door.get(name) ?? bug(`${module} exports no ${name}`);
      given.set(exported, library.exports[exported] ?? bug(`the library exports no ${exported}`));
      taken.push(property(exported, local));
    }
  }
  const kept = reached(library, [...given.values()]);
  const text = library.pieces.filter((piece) => kept.has(piece)).map((piece) => `${piece.text}\n`).join("");
  return `const { ${taken.join(", ")} } = (() => {\n${text}return { ${[...given].map(([exported, inside]) => property(exported, inside)).join(", ")} };\n})();`;
}
