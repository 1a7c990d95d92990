/** The lints there are, by rustc's names, and the groups they belong to. */

const UNUSED = [
  "unused_variables", "unused_assignments", "unused_mut", "unused_imports", "unused_must_use", "unused_labels", "unused_macros", "unused_parens", "unused_braces", "unused_unsafe",
  "unreachable_code", "unreachable_patterns", "path_statements", "dead_code", "redundant_semicolons",
] as const;

const NONSTANDARD_STYLE = ["non_snake_case", "non_camel_case_types", "non_upper_case_globals"] as const;

/** Those that belong to no group. */
const OTHERS = ["unconditional_recursion", "while_true", "irrefutable_let_patterns", "unused_comparisons", "unknown_lints", "unfulfilled_lint_expectations"] as const;

export const LINTS: ReadonlySet<string> = new Set<string>([...UNUSED, ...NONSTANDARD_STYLE, ...OTHERS]);

export const GROUPS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["unused", new Set<string>(UNUSED)],
  ["nonstandard_style", new Set<string>(NONSTANDARD_STYLE)],
  ["bad_style", new Set<string>(NONSTANDARD_STYLE)],
]);

/** `#[warn(unused_variables)] (part of #[warn(unused)])`, as a note says it. */
export function byDefault(lint: string): string {
  const group = ["unused", "nonstandard_style"].find((name) => GROUPS.get(name)?.has(lint) === true);
  return `\`#[warn(${lint})]\`${group === undefined ? "" : ` (part of \`#[warn(${group})]\`)`} on by default`;
}
