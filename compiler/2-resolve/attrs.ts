/** Attributes: which ones there are, and what name resolution itself reads from them. */
import type { Attr } from "../ast/ast.js";
import type { Tok } from "../ast/token.js";
import { stringValue } from "../1-parse/literals.js";
import { splitByComma, tokSpan } from "../1-parse/token-tools.js";
import { T } from "../1-parse/tokens.js";
import { attrName } from "./cfg.js";
import type { AttrPart, ExpectedPanic } from "./defs.js";

/** Attributes that are accepted on items, fields, variants, statements and expressions; most mean nothing here. */
const KNOWN: ReadonlySet<string> = new Set(
  (
    "allow warn deny forbid expect deprecated must_use doc inline cold no_mangle export_name link_name link repr derive cfg cfg_attr test should_panic ignore " +
    "path macro_use macro_export non_exhaustive automatically_derived track_caller global_allocator recursion_limit type_length_limit no_std no_main no_implicit_prelude " +
    "feature link_section link_ordinal macro_escape crate_type crate_name windows_subsystem target_feature used proc_macro proc_macro_derive proc_macro_attribute debugger_visualizer instruction_set " +
    "default error from source backtrace serde bench must_not_suspend pin project project_ref project_replace " +
    // Ours.
    "js lang intrinsic lazy holds traits const_soon const_never once_safe drops_elements frame_future rustc_builtin_macro async_test"
  ).split(" "),
);

/** Attributes with a path that belong to tools: any name will do. */
const TOOLS: ReadonlySet<string> = new Set(["rustfmt", "clippy", "miri", "diagnostic", "rust_analyzer", "std", "core"]);

/** Attributes of the compiler's own that only a library of its own may use, and those that say since when something is there. */
const INTERNAL: ReadonlySet<string> = new Set("marker fundamental may_dangle thread_local optimize coverage const_trait allow_internal_unstable allow_internal_unsafe needs_allocator linkage type_const ffi_const ffi_pure no_core do_not_recommend naked_functions unstable_feature_bound".split(" "));
const STABILITY: ReadonlySet<string> = new Set(["stable", "unstable", "rustc_const_stable", "rustc_const_unstable", "rustc_default_body_unstable"]);

/** What to say of a name that is rustc's, and not for programs. */
export function internalAttr(name: string): { readonly code: string; readonly message: string } | null {
  if (STABILITY.has(name)) return { code: "E0734", message: "stability attributes may not be used outside of the standard library" };
  if (INTERNAL.has(name) || name.startsWith("rustc_")) return { code: "E0658", message: `the \`#[${name}]\` attribute is not part of the language` };
  return null;
}

/** Names that rustc knows as attributes: a lost name that is one of them is found as that, and is the wrong kind of thing. */
const BUILT_IN: ReadonlySet<string> = new Set(
  (
    "allow warn deny forbid expect deprecated must_use doc inline cold no_mangle export_name link_name link repr should_panic ignore path macro_use macro_export non_exhaustive " +
    "automatically_derived track_caller recursion_limit type_length_limit no_std no_main no_implicit_prelude feature link_section link_ordinal macro_escape crate_type crate_name " +
    "windows_subsystem target_feature used proc_macro proc_macro_derive proc_macro_attribute debugger_visualizer instruction_set no_builtins no_link naked cfg_attr"
  ).split(" "),
);
const MACRO_ATTRS: ReadonlySet<string> = new Set(["test", "bench", "derive", "global_allocator"]);

/** What kind of attribute a name is, for every program. */
export function attributeKind(name: string): string | null {
  if (MACRO_ATTRS.has(name)) return "attribute macro";
  return BUILT_IN.has(name) || STABILITY.has(name) || (INTERNAL.has(name) && name !== "type_const") ? "built-in attribute" : null;
}

/** Imported attribute macros: `use tokio::test;`, `use async_trait::async_trait;`. */
export const ATTRIBUTE_MACROS: Readonly<Record<string, readonly string[]>> = {
  tokio: ["main", "test"],
  async_trait: ["async_trait"],
  async_recursion: ["async_recursion"],
  pin_project: ["pin_project", "pinned_drop"],
  tracing: ["instrument"],
  futures: ["test"],
  aether: ["async_test", "main", "test"],
};

export function isKnownAttr(attr: Attr): boolean {
  const first = attr.path.segments[0]?.ident.name ?? "";
  if (attr.path.segments.length === 1) return KNOWN.has(first);
  return TOOLS.has(first) || ATTRIBUTE_MACROS[first]?.includes(attr.path.segments[1]?.ident.name ?? "") === true;
}

export function hasAttr(attrs: readonly Attr[], name: string): boolean {
  for (const attr of attrs) if (attr.path.segments.length === 1 && attr.path.segments[0]?.ident.name === name) return true;
  return false;
}

export function findAttr(attrs: readonly Attr[], name: string): Attr | null {
  return attrs.find((attr) => attrName(attr) === name) ?? null;
}

/** The value of `#[name = "value"]`. */
export function attrString(attrs: readonly Attr[], name: string): string | null {
  const attr = findAttr(attrs, name);
  if (attr?.args.kind !== "eq") return null;
  const { expr } = attr.args;
  return expr.kind === "lit" && expr.lit.kind === "str" ? expr.lit.value : null;
}

/** The paths in each `#[derive(…)]`, as their tokens. `wrong` is told of two names without a comma between them, which both count, and of what is no path, which does not. */
export function derivePaths(attrs: readonly Attr[], wrong: (next: Tok) => void): (readonly Tok[])[][] {
  const lists: (readonly Tok[])[][] = [];
  for (const attr of attrs) {
    if (attr.args.kind !== "list" || attrName(attr) !== "derive") continue;
    const twice = attr.args.tokens.find((token, i, all) => token.image === "," && (i === 0 || all[i - 1]?.image === ","));
    if (twice !== undefined) wrong(twice);
    lists.push(splitByComma(attr.args.tokens).flatMap((path) => splitByName(path, wrong)));
  }
  return lists;
}

function splitByName(path: readonly Tok[], wrong: (next: Tok) => void): (readonly Tok[])[] {
  const at = path.findIndex((token, i) => (i > 0 ? isName(token) === isName(path[i - 1]) || !isOfPath(token) : !isOfPath(token) && !LITERAL_START.test(token.image)));
  const next = path[at];
  if (next === undefined) return [path];
  wrong(next);
  const before = at === 0 ? [] : [path.slice(0, at)];
  return isName(next) ? [...before, ...splitByName(path.slice(at), () => undefined)] : before;
}

/** What stands for a literal is told of with a code of its own, where the path is looked up. */
export const LITERAL_START = /^["'0-9]/;

const isOfPath = (token: Tok): boolean => isName(token) || token.image === "::";

const isName = (token: Tok | undefined): boolean => token !== undefined && /^\w+$/.test(token.image);

/**
 * The text of `#[should_panic = "text"]` or `#[should_panic(expected = "text")]`; empty without one. Where the attribute is not of such a form: the code
 * of the error.
 */
export function expectedPanic({ args }: Attr): ExpectedPanic {
  if (args.kind === "eq") return args.expr.kind === "lit" && args.expr.lit.kind === "str" ? { text: args.expr.lit.value } : { code: "E0539" };
  if (args.kind !== "list") return { text: "" };
  const parts = splitByComma(args.tokens);
  const [name, eq, text] = parts[0] ?? [];
  if (parts.length !== 1) return { code: "E0805" };
  if (name?.image !== "expected" || eq?.image !== "=" || text === undefined) return { code: "E0539" };
  // In a macro's output it may be what `$text:expr` has matched.
  const given = text.frag?.kind === "expr" ? text.frag.node : null;
  if (given?.kind === "lit" && given.lit.kind === "str") return { text: given.lit.value };
  return text.tokenType === T.Str ? { text: stringValue(text, () => undefined) } : { code: "E0539" };
}

export function attrParts({ args }: Attr): readonly AttrPart[] {
  if (args.kind !== "list") return [];
  return splitByComma(args.tokens).map((part) => part.map((token) => ({ text: token.image, isText: token.tokenType === T.Str, span: tokSpan(token) })));
}

/** A function that exists in test builds only. */
export function isTest(attrs: readonly Attr[]): boolean {
  for (const attr of attrs) {
    const { segments } = attr.path;
    const last = segments[segments.length - 1]?.ident.name;
    if (segments.length === 1 ? last === "test" || last === "async_test" : last === "test" || last === "async_test") return true;
  }
  return false;
}
