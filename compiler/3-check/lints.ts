/** What attributes say about lints that are errors unless told otherwise. */
import type { Def } from "../2-resolve/defs.js";

const LEVELS: ReadonlySet<string> = new Set(["allow", "warn", "expect", "deny", "forbid"]);

/** Whether the lint is no error in this definition: the nearest `#[allow(lint)]`, `#[deny(lint)]` or the like around it says so. */
export function isAllowed(def: Def, lint: string): boolean {
  for (let at: Def | null = def; at !== null; at = at.parent) {
    for (const attr of [...at.attrs].reverse()) {
      const level = attr.path.segments[0]?.ident.name ?? "";
      if (LEVELS.has(level) && attr.args.kind === "list" && attr.args.tokens.some((t) => t.image === lint)) return level !== "deny" && level !== "forbid";
    }
  }
  return false;
}
