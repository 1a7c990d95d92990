/** Puts definitions into modules, and says so where a name is taken. */
import type { Ident, VariantData, Visibility } from "../ast/ast.js";
import type { DiagnosticExtra, Label } from "../diagnostics/diagnostic.js";
import type { Span } from "../source.js";
import type { DefKind, Module, Namespace, ResolvedVis } from "./defs.js";
import type { Binding, ModuleScope } from "./module-scope.js";
import { resolvePath } from "./names.js";
import { PUBLIC, type DefData, type ResolveState } from "./state.js";
import { isWithin, narrower, privateTo } from "./visibility.js";

/** Reports a mistake in the program; mistakes in the library only where it is what is being tested. */
export function complain(state: ResolveState, where: Module, code: string, span: Span, message: string, extra: DiagnosticExtra = {}): void {
  if (where.crate.local || state.options.checkLibrary === true) state.sink.error(code, span, message, extra);
}

const KIND_WORDS: Readonly<Record<DefKind, string>> = {
  mod: "module", struct: "struct", enum: "enum", variant: "variant", union: "union", trait: "trait", traitAlias: "trait alias", typeAlias: "type alias",
  fn: "function", const: "constant", static: "static", impl: "impl", assocFn: "associated function", assocConst: "associated constant", assocType: "associated type",
  typeParam: "type parameter", constParam: "const parameter", externType: "foreign type", macro: "macro", use: "import", crate: "crate",
};

/** What a definition is, in words: "function", "tuple struct", "unit variant". */
export function kindWord(def: DefData): string {
  if (def.kind === "variant" && def.node.kind === "variant") return `${def.node.variant.data.kind} variant`;
  return KIND_WORDS[def.kind];
}

export function article(word: string): string {
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}

/** The words rustc has for the namespaces of a module. */
const NAMESPACE_WORDS: Readonly<Record<Namespace, string>> = { type: "type", value: "value", macro: "macro" };

/** Two things of one name. */
export interface Clash {
  readonly name: string;
  readonly ns: Namespace;
  readonly first: Label;
  readonly second: Label;
}

export function duplicateName(state: ResolveState, scope: ModuleScope, code: string, { name, ns, first, second }: Clash): void {
  complain(state, scope, code, second.span, `the name \`${name}\` is defined multiple times`, {
    label: second.text,
    labels: [first],
    notes: [`\`${name}\` must be defined only once in the ${NAMESPACE_WORDS[ns]} namespace of this ${scope.transparent ? "block" : "module"}`],
  });
}

/** Declares `def` under its name; a second definition of the name is an error, and the first one stays. */
export function declare(state: ResolveState, scope: ModuleScope, ns: Namespace, def: DefData, vis: ResolvedVis = def.vis): void {
  const { own } = scope.tables[ns];
  const first = own.get(def.name);
  if (first === undefined) {
    const binding: Binding = vis === def.vis ? def.asBinding : { def, vis, import: null, rival: null };
    own.set(def.name, binding);
    return;
  }
  // A tuple struct takes both namespaces: one error is enough.
  if (ns === "value" && def.kind === "struct" && scope.tables.type.own.get(def.name)?.def !== def) return;
  const { name } = def;
  const before = { span: first.def.span, text: `previous definition of the ${ns} \`${name}\` here` };
  duplicateName(state, scope, "E0428", { name, ns, first: before, second: { span: def.span, text: `\`${name}\` redefined here` } });
}

/** What `pub`, `pub(crate)`, `pub(in path)` or nothing means in this module. */
export function resolveVis(state: ResolveState, scope: ModuleScope, vis: Visibility): ResolvedVis {
  switch (vis.kind) {
    case "inherited":
      return privateTo(scope);
    case "pub":
      return PUBLIC;
    case "in": {
      const walk = resolvePath(state, scope, vis.path, "type", null);
      const target = walk.kind === "found" && walk.used === vis.path.segments.length ? walk.def.scope : null;
      if (target === null) {
        const last: Ident | undefined = vis.path.segments.at(-1)?.ident;
        if (walk.kind === "found" && walk.used === vis.path.segments.length && (walk.def.kind === "enum" || walk.def.kind === "trait")) {
          complain(state, scope, "E0577", vis.path.span, `expected module, found ${kindWord(walk.def)} \`${walk.def.name}\``, { label: "not a module" });
          return privateTo(scope);
        }
        complain(state, scope, "E0433", last?.span ?? vis.span, `cannot find module \`${last?.name ?? ""}\` in this scope`, { label: "no such module" });
        return privateTo(scope);
      }
      if (!isWithin(scope.normal, target)) {
        complain(state, scope, "E0742", vis.path.span, "visibilities can only be restricted to ancestor modules");
        return privateTo(scope);
      }
      return { kind: "restricted", to: target };
    }
  }
}

/** Who may call the constructor of a tuple struct: whoever sees all its fields. */
export function constructorVis(state: ResolveState, scope: ModuleScope, data: VariantData, vis: ResolvedVis): ResolvedVis {
  if (data.kind !== "tuple") return vis;
  let result = vis;
  for (const field of data.fields) if (field.vis.kind !== "pub") result = narrower(result, resolveVis(state, scope, field.vis));
  return result;
}
