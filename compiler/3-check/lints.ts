/** Lints: what phase 3 finds on its way, and what attributes say about those that are errors unless told otherwise. */
import type { NodeId } from "../ast/ast.js";
import type { DiagnosticExtra } from "../diagnostics/diagnostic.js";
import type { Def } from "../2-resolve/defs.js";
import type { Span } from "../source.js";

/** Something worth a warning. Whether it is told, and how loudly, is decided when the program is known to be right. */
export interface FoundLint {
  readonly lint: string;
  /** The definition it was found in. */
  readonly def: Def;
  /** The node in the body of `def` that it is about, whose attributes count. */
  readonly node: NodeId | null;
  readonly span: Span;
  readonly message: string;
  readonly extra: DiagnosticExtra;
}

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
