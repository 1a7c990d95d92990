/** "Consider importing": where a name that is not in scope can be had. */
import type { Fix } from "../../diagnostics/diagnostic.js";
import type { Namespace } from "../defs.js";
import type { ModuleScope } from "../module-scope.js";
import { externCrate, walkFrom } from "../names.js";
import type { DefData } from "../state.js";
import { homesOf } from "../suggest.js";
import { isVisible } from "../visibility.js";
import type { BodyCx } from "./cx.js";

const HOMES_MAX = 3;

function exists(cx: BodyCx, path: string, ns: Namespace): boolean {
  const segments = path.split("::").map((name) => ({ ident: { name, span: cx.def.span } }));
  const crate = externCrate(cx.state, segments[0]?.ident.name ?? "", cx.scope.crate);
  if (crate === null) return false;
  const walk = walkFrom(cx.state, cx.scope, crate, { global: true, segments }, 1, ns, null);
  return walk.kind === "found" && walk.used === segments.length;
}

function pathTo(scope: ModuleScope, name: string): string {
  const parts = [name];
  for (let at: ModuleScope | null = scope; at !== null; at = at.parent?.normal ?? null) parts.unshift(at.parent === null ? "crate" : at.def.name);
  return parts.join("::");
}

/** Modules of the program that declare the name. */
function* ownHomes(cx: BodyCx, name: string, ns: Namespace): Iterable<string> {
  const seen = new Set<ModuleScope>();
  const visit = function* (scope: ModuleScope): Iterable<string> {
    if (seen.has(scope)) return;
    seen.add(scope);
    const binding = scope.tables[ns].own.get(name);
    if (binding !== undefined && scope !== cx.scope.normal && isVisible(binding.vis, cx.scope)) yield pathTo(scope, name);
    for (const kid of scope.def.kids) if (kid.scope !== null && isVisible(kid.vis, cx.scope)) yield* visit(kid.scope);
  };
  const root = cx.def.module.crate.root as ModuleScope;
  yield* visit(root);
}

/** Paths by which the name can be imported, at most a few. */
export function homesInProgram(cx: BodyCx, name: string, ns: Namespace): string[] {
  const found: string[] = [];
  for (const path of ownHomes(cx, name, ns)) if (found.length < HOMES_MAX) found.push(path);
  for (const path of homesOf(name)) if (found.length < HOMES_MAX && exists(cx, path, ns)) found.push(path);
  return found;
}

/** Adds the `use` before the first item of the module. */
export function importFix(cx: BodyCx, path: string): Fix[] {
  const module = cx.scope.normal;
  const at = firstItem(module);
  if (at === null) return [];
  return [{ title: `import \`${path}\``, edits: [{ span: { lo: at, hi: at, ctxt: 0 }, text: `use ${path};\n` }] }];
}

function firstItem(module: ModuleScope): number | null {
  const { node } = module.def;
  const items = node.kind === "crate" ? node.unit.items : node.kind === "item" && node.item.kind === "mod" ? (node.item.items ?? itemsOf(module.def)) : [];
  const first = items.find((item) => item.span.ctxt === 0);
  return first?.span.lo ?? null;
}

/** A module in a file of its own: its definitions tell where it begins. */
function itemsOf(def: DefData): readonly { readonly span: { readonly lo: number; readonly ctxt: number } }[] {
  return def.kids.flatMap((kid) => (kid.node.kind === "item" ? [kid.node.item] : []));
}

