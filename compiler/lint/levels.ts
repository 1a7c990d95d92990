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
  /** What is no lint in these attributes. */
  readonly wrong: readonly Wrong[];
}

/** What an attribute gives where a lint should stand. */
export interface Wrong {
  readonly code: "E0452" | "E0710";
  readonly span: Span;
  readonly message: string;
}

const isLevel = (name: string): name is Level => LEVELS.has(name);

function levelOf(attr: Attr): Level | null {
  const name = attr.path.segments.length === 1 ? (attr.path.segments[0]?.ident.name ?? "") : "";
  return isLevel(name) ? name : null;
}

/** Whether any of the attributes says something about lints. */
function saysLevels(attrs: readonly Attr[]): boolean {
  return attrs.some((attr) => levelOf(attr) !== null);
}

function reasonOf(tokens: readonly Tok[]): string | null {
  const at = tokens.findIndex((t, i) => t.image === "reason" && tokens[i + 1]?.image === "=");
  const text = at < 0 ? undefined : tokens[at + 2]?.image;
  return text === undefined ? null : text.replace(/^"|"$/g, "");
}

interface Read {
  readonly said: readonly Said[];
  readonly wrong: readonly Wrong[];
}

const TOOLS: ReadonlySet<string> = new Set(["clippy", "rustdoc", "rustfmt", "miri", "diagnostic", "rust_analyzer"]);

const isName = (tok: Tok | undefined): boolean => tok !== undefined && /^\w*[a-zA-Z_]\w*$/.test(tok.image);

/** What stands between the commas. */
function partsOf(tokens: readonly Tok[]): readonly (readonly Tok[])[] {
  const parts: Tok[][] = [[]];
  for (const tok of tokens) {
    if (tok.image === ",") parts.push([]);
    else parts.at(-1)?.push(tok);
  }
  return parts.filter((part) => part.length > 0);
}

function read(attr: Attr): Read {
  const level = levelOf(attr);
  if (level === null || attr.args.kind !== "list") return { said: [], wrong: [] };
  const { tokens } = attr.args;
  const reason = reasonOf(tokens);
  const said: Said[] = [];
  const wrong: Wrong[] = [];
  const parts = partsOf(tokens);
  for (const part of parts) {
    const [first, second] = part;
    if (first === undefined || first.frag !== undefined) continue;
    // The reason comes last.
    if (first.image === "reason" && second?.image === "=" && part === parts.at(-1)) continue;
    const last = part.at(-1) ?? first;
    const span: Span = { lo: first.startOffset, hi: last.startOffset + last.image.length, ctxt: attr.span.ctxt };
    if (!isName(first) || (second !== undefined && second.image !== "::")) wrong.push({ code: "E0452", span, message: "malformed lint attribute input" });
    else if (second === undefined) said.push({ level, name: first.image, span, reason, attr });
    // `clippy::all` names no lint of ours.
    else if (!TOOLS.has(first.image)) wrong.push({ code: "E0710", span, message: `unknown tool name \`${first.image}\` found in scoped lint: \`${part.map((t) => t.image).join("")}\`` });
  }
  return { said, wrong };
}

/** The levels under these attributes; the parent itself where they say nothing. */
export function under(parent: Levels | null, attrs: readonly Attr[]): Levels | null {
  if (attrs.length === 0 || !saysLevels(attrs)) return parent;
  const found = attrs.map(read);
  const said = found.flatMap((r) => r.said);
  const wrong = found.flatMap((r) => r.wrong);
  return said.length === 0 && wrong.length === 0 ? parent : { parent, said, wrong };
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

/** The `#[forbid]` further out that an attribute goes against. */
export function forbiddenBy(levels: Levels, { level, name }: Said): Said | null {
  if (level === "deny" || level === "forbid") return null;
  const lints = GROUPS.get(name) ?? new Set([name]);
  for (const lint of lints) {
    const outer = nearest(levels.parent, (other) => covers(other, lint));
    if (outer?.level === "forbid") return outer;
  }
  return null;
}
