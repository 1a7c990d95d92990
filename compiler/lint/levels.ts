/**
 * How loudly a lint is told at a place: what the attributes around it say, the nearest first.
 *
 * `#[allow(dead_code)]` on a function makes one `Levels` for it whose parent is that of its module, and so on to the crate.
 */
import type { Attr } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import type { Span } from "../source.js";
import { byDefault, GROUPS, LINTS } from "./catalogue.js";

export type Level = "allow" | "expect" | "warn" | "deny" | "forbid";

const LEVELS: ReadonlySet<string> = new Set<Level>(["allow", "expect", "warn", "deny", "forbid"]);

/** One lint or group in one attribute. */
export interface Said {
  readonly level: Level;
  readonly name: string;
  readonly span: Span;
  /** `reason = "…"` */
  readonly reason: string | null;
  /** The whole attribute: an `#[expect]` is met if any of its lints is found. */
  readonly attr: Attr;
}

export interface Levels {
  readonly parent: Levels | null;
  readonly said: readonly Said[];
}

const isLevel = (name: string): name is Level => LEVELS.has(name);

function levelOf(attr: Attr): Level | null {
  const name = attr.path.segments.length === 1 ? (attr.path.segments[0]?.ident.name ?? "") : "";
  return isLevel(name) ? name : null;
}

/** Whether any of the attributes says something about lints. */
export function saysLevels(attrs: readonly Attr[]): boolean {
  return attrs.some((attr) => levelOf(attr) !== null);
}

function reasonOf(tokens: readonly Tok[]): string | null {
  const at = tokens.findIndex((t, i) => t.image === "reason" && tokens[i + 1]?.image === "=");
  const text = at < 0 ? undefined : tokens[at + 2]?.image;
  return text === undefined ? null : text.replace(/^"|"$/g, "");
}

function saidBy(attr: Attr): readonly Said[] {
  const level = levelOf(attr);
  if (level === null || attr.args.kind !== "list") return [];
  const { tokens } = attr.args;
  const reason = reasonOf(tokens);
  // `clippy::all` and `reason = "…"` name no lint of ours.
  return tokens.flatMap((t, i) => {
    const alone = (tokens[i - 1]?.image ?? ",") === "," && (tokens[i + 1]?.image ?? ",") === ",";
    return alone && t.image !== "," ? [{ level, name: t.image, span: { lo: t.startOffset, hi: t.startOffset + t.image.length, ctxt: attr.span.ctxt }, reason, attr }] : [];
  });
}

/** The levels under these attributes; the parent itself where they say nothing. */
export function under(parent: Levels | null, attrs: readonly Attr[]): Levels | null {
  if (attrs.length === 0 || !saysLevels(attrs)) return parent;
  const said = attrs.flatMap(saidBy);
  return said.length === 0 ? parent : { parent, said };
}

const covers = (name: string, lint: string): boolean => name === lint || GROUPS.get(name)?.has(lint) === true;

function nearest(levels: Levels | null, matches: (name: string) => boolean): Said | null {
  for (let at = levels; at !== null; at = at.parent) {
    const said = at.said.findLast((s) => matches(s.name));
    if (said !== undefined) return said;
  }
  return null;
}

/** What decides about a lint; `null` where nothing says anything. */
export function decides(levels: Levels | null, lint: string): Said | null {
  const said = nearest(levels, (name) => covers(name, lint));
  if (said !== null && said.level !== "warn") return said;
  // `warnings` is whatever would be one.
  return nearest(levels, (name) => name === "warnings") ?? said;
}

/** Why a lint is told, for a note. */
export function whyTold(said: Said | null, lint: string): string {
  if (said === null) return byDefault(lint);
  if (said.name === lint) return `the lint level is defined here: \`#[${said.level}(${lint})]\``;
  return `\`#[${said.level}(${lint})]\` implied by \`#[${said.level}(${said.name})]\``;
}

/** Whether an `#[expect]` names something that is looked for here at all. */
export const isKnown = (name: string): boolean => LINTS.has(name) || GROUPS.has(name);
