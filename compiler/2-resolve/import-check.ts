/** Says what is wrong with the program's imports, once everything is known. */
import type { Ident } from "../ast/ast.js";
import type { DiagnosticExtra, Fix } from "../diagnostics/diagnostic.js";
import { spanTo, type Span } from "../source.js";
import { memberNames, visibleNames } from "./candidates.js";
import { complain, duplicateName, kindWord } from "./declare.js";
import type { Def } from "./defs.js";
import { globSource, NAMESPACES, resolveImport } from "./imports.js";
import type { ImportData, ImportProblem, ModuleScope } from "./module-scope.js";
import type { DefData, ResolveState } from "./state.js";
import { leftOut } from "./left-out.js";
import { isFailedImport } from "./names.js";
import { similarNames } from "./suggest.js";
import { unstableItem, unstableText } from "./unstable-items.js";
import { narrower } from "./visibility.js";

function importPath(item: ImportData): string {
  const names = [...item.prefix, ...(item.target === null ? [] : [item.target])].map((ident) => ident.name);
  return (item.global && item.tree !== null ? "::" : "") + names.join("::");
}

/** The path begins with a name that another import was to bring. */
function followsFromAnother(item: ImportData): boolean {
  const first = item.prefix[0];
  return first !== undefined && !item.global && item.name?.name !== first.name && isFailedImport(item.module, first.name);
}

/** The part of the `use` that was written for this one name. */
function pathSpan(item: ImportData): Span {
  const first = item.prefix[0] ?? item.target;
  const last = item.target ?? item.prefix.at(-1);
  if (first === undefined || first === null || last === undefined || last === null) return item.span;
  return last.span.lo >= first.span.lo && item.tree?.prefix.includes(first) === true ? spanTo(first.span, last.span) : last.span;
}

function rename(span: Span, name: string | undefined): DiagnosticExtra {
  if (name === undefined) return {};
  const fixes: Fix[] = span.ctxt === 0 ? [{ title: `write \`${name}\``, edits: [{ span, text: name }] }] : [];
  return { helps: [`a similar name exists in the module: \`${name}\``], fixes };
}

function lostSegment(state: ResolveState, lost: Lost, item: ImportData, problem: ImportProblem & { kind: "segment" }): void {
  const ident = item.prefix[problem.index];
  if (ident === undefined) return;
  const { name, span } = ident;
  const within = problem.within as DefData | null;
  const path = item.prefix.slice(0, problem.index + 1).map((each) => each.name).join("::");
  const label = within === null ? `use of unresolved module or unlinked crate \`${name}\`` : `could not find \`${name}\` in \`${within.name}\``;
  const names = within === null ? visibleNames(state, item.module, "type") : memberNames(state, within, "type", item.module);
  const [similar] = similarNames(name, names);
  const extra: DiagnosticExtra = similar === undefined ? (within === null ? { helps: [`you might be missing a crate named \`${name}\``] } : {}) : rename(span, similar);
  const instead = within === null ? {} : leftOut(ident, within);
  if (isSaid(state, span) || reportUnstable(state, item, ident, within)) return;
  if (problem.isPrefixEnd) unresolved(lost, path, span, { label, ...extra, ...instead });
  else complain(state, item.module, "E0433", span, within === null ? `cannot find module or crate \`${name}\` in this scope` : `cannot find \`${name}\` in \`${within.name}\``, { label, ...extra, ...instead });
}

/** What the imports of one `use` do not find, which is one mistake. */
interface Lost {
  readonly paths: string[];
  readonly places: { readonly span: Span; readonly extra: DiagnosticExtra }[];
}

function unresolved(lost: Lost, path: string, span: Span, extra: DiagnosticExtra): void {
  lost.paths.push(path);
  lost.places.push({ span, extra });
}

function reportLost(state: ResolveState, module: ModuleScope, { paths, places }: Lost): void {
  const [first, ...others] = places;
  if (first === undefined) return;
  const message = `unresolved import${others.length === 0 ? "" : "s"} ${paths.map((path) => `\`${path}\``).join(", ")}`;
  const labels = others.map(({ span, extra }) => ({ span, text: extra.label ?? "" }));
  complain(state, module, "E0432", first.span, message, { ...first.extra, ...(labels.length === 0 ? {} : { labels }) });
}

/** One mistake in a prefix breaks all imports of the group. */
function isSaid(state: ResolveState, span: Span): boolean {
  const key = `import ${span.lo}`;
  if (state.reported.has(key)) return true;
  state.reported.add(key);
  return false;
}

function reportUnstable(state: ResolveState, item: ImportData, ident: Ident, within: DefData | null): boolean {
  const feature = within === null ? null : unstableItem(within, ident.name);
  if (feature !== null) complain(state, item.module, "E0658", ident.span, unstableText(feature), {});
  return feature !== null;
}

function home(within: Def | null): string {
  if (within === null) return "the root";
  return within.parent === null && within.module.crate.local ? "the root" : `\`${within.name}\``;
}

function lostName(state: ResolveState, lost: Lost, item: ImportData, within: DefData | null): void {
  const { target } = item;
  if (target === null) return;
  if (item.tree === null && item.prefix.length > 0) {
    const label = `no function \`${target.name}\` of Rust's runtimes is known here`;
    complain(state, item.module, "E0425", target.span, `cannot find function \`${target.name}\` for this \`extern "Rust"\` block`, {
      label,
      helps: ['what is written in JavaScript stands in an `extern "js"` block'],
    });
    return;
  }
  if (item.tree === null) {
    complain(state, item.module, "E0463", item.span, `can't find crate for \`${target.name}\``, { label: "can't find crate" });
    return;
  }
  if (within === null) {
    const label = item.global ? `could not find \`${target.name}\` in the list of imported crates` : `no external crate \`${target.name}\``;
    unresolved(lost, target.name, target.span, { label, ...rename(target.span, similarNames(target.name, visibleNames(state, item.module, "type"))[0]) });
    return;
  }
  if (isSaid(state, target.span) || reportUnstable(state, item, target, within)) return;
  const names = NAMESPACES.flatMap((ns) => [...memberNames(state, within, ns, item.module)]);
  const [similar] = similarNames(target.name, names);
  unresolved(lost, importPath(item), pathSpan(item), { label: `no \`${target.name}\` in ${home(within)}`, ...rename(target.span, similar), ...leftOut(target, within) });
}

function reportProblem(state: ResolveState, lost: Lost, item: ImportData, problem: ImportProblem): void {
  if (problem.kind === "segment" && problem.index === 0 && followsFromAnother(item)) return;
  switch (problem.kind) {
    case "segment":
      lostSegment(state, lost, item, problem);
      return;
    case "name":
      lostName(state, lost, item, problem.within as DefData | null);
      return;
    case "private": {
      const word = kindWord(problem.def);
      const labels = problem.def.module.crate.local ? [{ span: problem.def.span, text: `the ${word} \`${problem.ident.name}\` is defined here` }] : [];
      complain(state, item.module, "E0603", problem.ident.span, `${word} \`${problem.ident.name}\` is private`, { label: `private ${word}`, labels });
      return;
    }
    case "ambiguous": {
      const labels = [problem.binding, problem.binding.rival].flatMap((each) => {
        const span = each?.import?.span;
        return span === undefined ? [] : [{ span, text: `\`${problem.ident.name}\` could refer to what is imported here` }];
      });
      complain(state, item.module, "E0659", problem.ident.span, `\`${problem.ident.name}\` is ambiguous`, { label: "ambiguous name", labels, notes: ["ambiguous because of multiple glob imports of a name in the same module"] });
      return;
    }
    case "tooManySupers":
      complain(state, item.module, "E0433", problem.ident.span, "there are too many leading `super` keywords", { label: "there are too many leading `super` keywords" });
      return;
  }
}

/** An import with a visibility, of something that is not as visible in any namespace. */
function checkReexport(state: ResolveState, item: ImportData): void {
  if (item.target === null) return;
  const found = NAMESPACES.map((ns) => ({ ns, binding: item.found[ns] })).filter((each) => each.binding !== null);
  if (found.some(({ binding }) => binding !== null && narrower(item.vis, binding.vis) === item.vis)) return;
  const first = found.at(-1);
  if (first?.binding === undefined || first.binding === null) return;
  const { def } = first.binding;
  if (def.kind === "crate") return;
  const { name } = item.target;
  const span = pathSpan(item);
  const isType = first.ns === "type";
  const isCrateWide = first.binding.vis.kind === "restricted" && first.binding.vis.to.parent === null;
  const scope = isCrateWide ? "only public within the crate" : "private";
  complain(state, item.module, isType ? "E0365" : "E0364", span, `\`${name}\` is ${scope}, and cannot be re-exported`, {
    label: isType ? `re-export of ${scope === "private" ? "private" : "crate public"} \`${name}\`` : `\`${name}\` is ${scope}`,
    helps: [`consider declaring type or module \`${name}\` with \`pub\``],
    labels: def.module.crate.local ? [{ span: def.span, text: "declared here" }] : [],
  });
}

/** `use Trait::method;`: what a trait holds is named through it. Says whether that was reported. */
function checkOwner(state: ResolveState, item: ImportData): boolean {
  const held = NAMESPACES.map((ns) => item.found[ns]).find((binding) => binding?.def.parent?.kind === "trait");
  if (held?.def === undefined || item.target === null) return false;
  const of = held.def.parent?.name ?? "";
  complain(state, item.module, "E0658", pathSpan(item), "`use` of what belongs to a trait is not part of the language", { helps: [`import the trait and write \`${of}::${item.target.name}\``] });
  return true;
}

/** The same name twice: two imports, or an import and an item. */
function checkDuplicates(state: ResolveState, scope: ModuleScope): void {
  for (const [name, items] of scope.named) {
    for (const ns of NAMESPACES) {
      const bound = items.filter((item) => item.found[ns] !== null);
      const [first, ...others] = bound;
      if (first?.name === undefined || first.name === null) continue;
      const own = scope.tables[ns].own.get(name);
      if (own !== undefined) {
        const [a, b] = own.def.span.lo < first.name.span.lo ? [own.def.span, first.span] : [first.span, own.def.span];
        const isImportLast = b === first.span;
        const before = { span: a, text: `previous ${isImportLast ? "definition" : "import"} of the ${ns} \`${name}\` here` };
        const again = { span: b, text: `\`${name}\` ${isImportLast ? "reimported" : "redefined"} here` };
        duplicateName(state, scope, first.tree === null ? "E0260" : "E0255", { name, ns, first: before, second: again });
        break;
      }
      const [second] = others;
      if (second === undefined) continue;
      const externs = (first.tree === null ? 1 : 0) + (second.tree === null ? 1 : 0);
      const code = externs === 2 ? "E0259" : externs === 1 ? "E0254" : "E0252";
      const before = { span: first.span, text: `previous import of the ${ns} \`${name}\` here` };
      duplicateName(state, scope, code, { name, ns, first: before, second: { span: second.span, text: `\`${name}\` reimported here` } });
      break;
    }
  }
}

/** Checks the imports met since the last time. */
export function checkImports(state: ResolveState): void {
  const scopes = new Set<ModuleScope>();
  let lost: Lost = { paths: [], places: [] };
  let last: ImportData | null = null;
  for (const item of state.imports.splice(0)) {
    if (last !== null && (item.written === null || item.written !== last.written)) {
      reportLost(state, last.module, lost);
      lost = { paths: [], places: [] };
    }
    last = item;
    if (item.kind === "glob") globSource(state, item);
    else resolveImport(state, item);
    if (item.problem !== null) reportProblem(state, lost, item, item.problem);
    else if (item.kind === "named" && !checkOwner(state, item)) checkReexport(state, item);
    if (item.name !== null) scopes.add(item.module);
  }
  if (last !== null) reportLost(state, last.module, lost);
  for (const scope of scopes) checkDuplicates(state, scope);
}

