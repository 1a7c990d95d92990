/** Lints about items that need no body: how they are called, imports and macros that nothing uses. */
import { itemOf } from "../3-check/queries/syntax.js";
import type { Attr } from "../ast/ast.js";
import type { Def } from "../2-resolve/defs.js";
import type { LintCx } from "./lint-cx.js";
import { camelCase, isCamelCase, isSnakeCase, isUpperCase, snakeCase, upperCase } from "./naming.js";

// ---------------------------------------------------------------- imports and macros

export function lintImports(cx: LintCx): void {
  for (const { home, attrs, imports } of cx.check.program.unusedImports(cx.check.usedTraits, cx.calls)) {
    const [first, ...others] = [...imports].sort((a, b) => a.span.lo - b.span.lo);
    if (first === undefined) continue;
    const names = [first, ...others].map((i) => `\`${i.text}\``).sort();
    const list = names.length === 1 ? names.join("") : names.length === 2 ? names.join(" and ") : `${names.slice(0, -1).join(", ")}, and ${names.at(-1) ?? ""}`;
    const node = cx.freshNode(cx.under(cx.levelsOf(home), attrs));
    cx.found("unused_imports", home, node, first.span, `unused import${names.length === 1 ? "" : "s"}: ${list}`, { labels: others.map(({ span }) => ({ span, text: "" })) });
  }
}

export function lintMacros(cx: LintCx): void {
  for (const def of cx.check.program.unusedMacros()) {
    if (def.name.startsWith("_") || has(def.attrs, "macro_export")) continue;
    cx.found("unused_macros", def, null, def.span, `unused macro definition: \`${def.name}\``);
  }
}

const has = (attrs: readonly Attr[], name: string): boolean => attrs.some((a) => a.path.segments.length === 1 && a.path.segments[0]?.ident.name === name);

// ---------------------------------------------------------------- names

export function lintNames(cx: LintCx): void {
  for (const def of cx.check.program.defs) if (cx.check.isLocal(def) && !cx.isDerived(def)) lintName(cx, def);
}

/** An impl of a trait has the names that the trait gives. */
const isGiven = (def: Def): boolean => def.parent?.kind === "impl" && def.parent.node.kind === "item" && def.parent.node.item.kind === "impl" && def.parent.node.item.trait !== null;

function lintName(cx: LintCx, def: Def): void {
  if (isGiven(def)) return;
  switch (def.kind) {
    case "mod":
      if (!def.module.def.module.crate.local) return;
      return snake(cx, def, "module");
    case "fn":
      if (has(def.attrs, "no_mangle") || def.node.kind === "foreign") return;
      return snake(cx, def, "function");
    case "assocFn":
      return snake(cx, def, def.parent?.kind === "trait" ? "trait method" : "method");
    case "struct":
      fields(cx, def);
      return camel(cx, def, "type");
    case "enum":
    case "union":
    case "typeAlias":
      return camel(cx, def, "type");
    case "trait":
    case "traitAlias":
      return camel(cx, def, "trait");
    case "variant":
      fields(cx, def);
      return camel(cx, def, "variant");
    case "assocType":
      return camel(cx, def, "associated type");
    case "typeParam":
      return camel(cx, def, "type parameter");
    case "const":
      return upper(cx, def, "constant");
    case "assocConst":
      return upper(cx, def, "associated constant");
    case "constParam":
      return upper(cx, def, "const parameter");
    case "static":
      return has(def.attrs, "no_mangle") ? undefined : upper(cx, def, "static variable");
    case "impl":
    case "externType":
    case "macro":
    case "use":
    case "crate":
      return;
  }
}

function snake(cx: LintCx, def: Def, what: string): void {
  if (!isSnakeCase(def.name)) cx.found("non_snake_case", def, null, def.span, `${what} \`${def.name}\` should have a snake case name`, { helps: [`convert the identifier to snake case: \`${snakeCase(def.name)}\``] });
}

function camel(cx: LintCx, def: Def, what: string): void {
  const repr = def.attrs.some((a) => a.args.kind === "list" && a.path.segments[0]?.ident.name === "repr" && a.args.tokens.some((t) => t.image === "C"));
  if (!isCamelCase(def.name) && !repr) cx.found("non_camel_case_types", def, null, def.span, `${what} \`${def.name}\` should have an upper camel case name`, { helps: [`convert the identifier to upper camel case: \`${camelCase(def.name)}\``] });
}

function upper(cx: LintCx, def: Def, what: string): void {
  if (def.name !== "_" && !isUpperCase(def.name)) cx.found("non_upper_case_globals", def, null, def.span, `${what} \`${def.name}\` should have an upper case name`, { helps: [`convert the identifier to upper case: \`${upperCase(def.name)}\``] });
}

function fields(cx: LintCx, def: Def): void {
  const item = itemOf(def);
  const data = def.node.kind === "variant" ? def.node.variant.data : item?.kind === "struct" ? item.data : null;
  if (data?.kind !== "struct") return;
  for (const { ident, attrs } of data.fields) {
    if (isSnakeCase(ident.name)) continue;
    const node = cx.freshNode(cx.under(cx.levelsOf(def), attrs));
    cx.found("non_snake_case", def, node, ident.span, `structure field \`${ident.name}\` should have a snake case name`, { helps: [`convert the identifier to snake case: \`${snakeCase(ident.name)}\``] });
  }
}
