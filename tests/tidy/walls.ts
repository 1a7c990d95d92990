/**
 * Which room may import which. Imports run one way: `bin → compiler`, `bin → runtime`, phase n → what phase n-1 makes, `stdlib/js → runtime`.
 *
 * Each rule belongs to the files whose path starts with `room`; the first rule that fits counts. A room may always import from itself.
 */
import { posix } from "node:path";

interface Wall {
  readonly room: string;
  /** Starts of the paths it may import. A path ending in `.ts` is that file only. */
  readonly may: readonly string[];
  /** Packages and Node's modules it may import. */
  readonly packages: readonly string[];
}

/** What every phase may use. */
const SHARED = ["compiler/ast/", "compiler/diagnostics/", "compiler/source.ts", "compiler/unreachable.ts", "compiler/small-collections.ts", "compiler/host.ts"];

/** What checking makes: types, typed bodies, and the questions that lowering asks again once generics are gone. */
const CHECKED = ["compiler/3-check/ty.ts", "compiler/3-check/ty-util.ts", "compiler/3-check/thir.ts", "compiler/3-check/thir-walk.ts", "compiler/3-check/pat-walk.ts", "compiler/3-check/context.ts", "compiler/3-check/index.ts", "compiler/3-check/lang.ts", "compiler/3-check/display.ts", "compiler/3-check/queries/", "compiler/3-check/infer/"];

const LOWERED = ["compiler/4-lower/ir.ts", "compiler/4-lower/split/"];

const WALLS: readonly Wall[] = [
  { room: "compiler/ast/", may: ["compiler/source.ts"], packages: ["chevrotain"] },
  { room: "compiler/diagnostics/", may: ["compiler/source.ts", "compiler/unreachable.ts"], packages: [] },
  { room: "compiler/1-parse/", may: SHARED, packages: ["chevrotain"] },
  { room: "compiler/2-resolve/", may: [...SHARED, "compiler/1-parse/"], packages: ["chevrotain"] },
  { room: "compiler/3-check/", may: [...SHARED, "compiler/2-resolve/defs.ts"], packages: [] },
  { room: "compiler/4-lower/", may: [...SHARED, "compiler/2-resolve/defs.ts", ...CHECKED], packages: [] },
  { room: "compiler/5-emit/", may: [...SHARED, ...LOWERED], packages: ["source-map"] },
  { room: "compiler/lint/", may: [...SHARED, "compiler/2-resolve/defs.ts", "compiler/3-check/lints.ts", ...CHECKED], packages: [] },
  { room: "compiler/", may: ["compiler/"], packages: [] },
  { room: "runtime/host", may: ["runtime/"], packages: ["node:"] },
  { room: "runtime/", may: ["runtime/"], packages: [] },
  { room: "stdlib/js/", may: ["runtime/"], packages: [] },
  { room: "bin/code-cache.ts", may: [], packages: ["node:"] },
  { room: "bin/engine.ts", may: [], packages: ["node:"] },
  { room: "bin/outline-store.ts", may: [], packages: ["node:"] },
  { room: "bin/host-node.ts", may: ["compiler/", "runtime/", "bin/engine.ts", "bin/outline-store.ts"], packages: ["node:"] },
  { room: "bin/", may: ["compiler/", "runtime/", "bin/"], packages: ["commander"] },
];

const IMPORT = /^\s*(?:import|export)\b[^"';]*?\bfrom\s*"([^"$]+)"|^\s*import\s*"([^"]+)"|\bimport\("([^"]+)"\)/gm;

/** What a file imports, in the order it says so. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? "");
}

function allowed(wall: Wall, file: string, target: string): boolean {
  if (!target.startsWith(".")) return wall.packages.some((name) => target === name || (name.endsWith(":") && target.startsWith(name)));
  const path = posix.join(posix.dirname(file), target).replace(/\.js$/, ".ts");
  return path.startsWith(wall.room) || wall.may.some((start) => (start.endsWith("/") ? path.startsWith(start) : path === start));
}

/** Imports of a file that go through a wall, as sentences. */
export function brokenWalls(file: string, text: string): string[] {
  const wall = WALLS.find((w) => file.startsWith(w.room));
  if (wall === undefined) return [];
  return importsOf(text).flatMap((target) => (allowed(wall, file, target) ? [] : [`${file} imports ${target}`]));
}
