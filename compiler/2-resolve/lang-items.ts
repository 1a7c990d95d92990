/** Language items that stand in modules of the library which nothing has read so far. */
import { findModuleFiles } from "./files.js";
import type { DefData, ModulePlace, ResolveState } from "./state.js";

const LANG = /#\[lang\s*=\s*"([^"]+)"\]/g;
const MODULE = /^\s*(?:#\[[^\]]*\]\s*)*(?:pub(?:\([^)]*\))?\s+)?mod\s+(\w+)\s*;/gm;

/** The names of the language items in a file and in the files of its modules. */
function namesInFile(state: ResolveState, place: ModulePlace, text: string, into: Set<string>): void {
  for (const [, name] of text.matchAll(LANG)) if (name !== undefined) into.add(name);
  for (const [, name] of text.matchAll(MODULE)) {
    if (name === undefined) continue;
    const [file] = findModuleFiles(state, place, { name, span: { lo: 0, hi: 0, ctxt: 0 } }, [], false).found;
    if (file !== undefined) namesInFile(state, file.place, file.text, into);
  }
}

function* unread(def: DefData): Iterable<DefData> {
  for (const kid of def.kids) {
    if (kid.scope === null) continue;
    if (kid.scope.loader !== null) yield kid;
    else yield* unread(kid);
  }
}

/** Finds a language item, reading the lazy modules whose text declares it. */
export function findLang(state: ResolveState, name: string, texts: Map<DefData, ReadonlySet<string>>): DefData | null {
  for (;;) {
    const known = state.lang.get(name);
    if (known !== undefined) return known;
    const module = lazyHome(state, name, texts);
    if (module === null) return null;
    module.scope?.load();
  }
}

function lazyHome(state: ResolveState, name: string, texts: Map<DefData, ReadonlySet<string>>): DefData | null {
  for (const crate of ["std", "aether"]) {
    const root = state.loadCrate(crate)?.root.def;
    const data = root === undefined ? undefined : state.defs[root.id];
    if (data === undefined) continue;
    for (const module of unread(data)) if (namesOf(state, module, texts).has(name)) return module;
  }
  return null;
}

function namesOf(state: ResolveState, module: DefData, texts: Map<DefData, ReadonlySet<string>>): ReadonlySet<string> {
  const known = texts.get(module);
  if (known !== undefined) return known;
  const names = new Set<string>();
  texts.set(module, names);
  const place = module.scope?.parent === null || module.scope === null ? undefined : state.places.get(module.scope.parent);
  if (place === undefined || module.node.kind !== "item") return names;
  const [file] = findModuleFiles(state, place, module.node.item.ident, module.attrs, false).found;
  if (file !== undefined) namesInFile(state, file.place, file.text, names);
  return names;
}

