/**
 * What a built program needs of the runtime and of the library's JavaScript, declaration by declaration.
 *
 * The modules are our own as the TypeScript compiler writes them: a statement of a module begins at the start of a line, and what continues it is
 * indented or begins with a closing bracket. That makes cutting them up a matter of lines. A declaration is needed if a needed one mentions its name;
 * strings that happen to contain a name only mean that more is kept. `X.y = …` comes along with `X`, any other statement with its module.
 */
import { bug } from "../compiler/unreachable.js";

export interface ShakenFile {
  readonly name: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  /** `null`: the module itself. */
  readonly name: string | null;
}

interface Piece {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  kept: boolean;
}

interface Module {
  readonly path: string;
  readonly pieces: readonly Piece[];
  readonly declared: ReadonlyMap<string, Piece>;
  /** `X.y = …`, by X. */
  readonly owned: ReadonlyMap<string, readonly Piece[]>;
  /** Statements that only their effect is wanted of. */
  readonly effects: readonly Piece[];
  readonly imports: ReadonlyMap<string, Import>;
  /** What it exports under another module's or its own name; `from` is empty for its own. */
  readonly exports: ReadonlyMap<string, Import>;
  readonly stars: readonly string[];
  readonly usedImports: Set<string>;
  readonly usedExports: Set<string>;
  readonly usedStars: Set<string>;
  reached: boolean;
}

const NAME = "[A-Za-z_$][\\w$]*";
const WORD = /(?<![\w$])(?<!(?<!\.\.)\.)[A-Za-z_$][\w$]*/g;
const DECLARATION = new RegExp(`^(?:export )?(?:async )?(?:function\\*? ?|class |const |let |var )(${NAME})`);
const SIMPLE_LIST = /^(?:export )?(?:let|var) ([\w$]+(?: = [\w$."-]+)?(?:, [\w$]+(?: = [\w$."-]+)?)*);$/;
const DESTRUCTURED = /^(?:export )?(?:const|let|var) [{[]([^=]*)[}\]] =/;
const OWNED = new RegExp(`^(${NAME})(?:\\.[\\w$]+|\\[[^\\]]*\\])+ = `);

/** The statements of a module, without comments on lines of their own. */
function statements(text: string): string[] {
  const bare = text.replace(/^[ \t]*\/\*[^]*?\*\/[ \t]*\n/gm, "").replace(/^[ \t]*\/\/.*(?:\n|$)/gm, "");
  const found: string[] = [];
  for (const line of bare.split("\n")) {
    const begins = /^[^\s})\]]/.test(line) && !/^(?:else|catch|finally|while)\b/.test(line);
    if (begins || found.length === 0) found.push(line);
    else found[found.length - 1] += `\n${line}`;
  }
  return found.map((s) => s.trimEnd()).filter((s) => s !== "");
}

function bindings(list: string): { readonly name: string; readonly as: string }[] {
  const parts = list.split(",").map((p) => p.trim()).filter((p) => p !== "");
  return parts.map((part) => {
    const [name = "", as = name] = part.split(/ as /);
    return { name, as };
  });
}

/** `./x.js` seen from `runtime/index.js`; what is not ours stays as it is. */
function resolvePath(from: string, to: string): string {
  if (!to.startsWith(".")) return to;
  const parts = from.split("/").slice(0, -1);
  for (const step of to.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== ".") parts.push(step);
  }
  return parts.join("/");
}

function specifier(from: string, to: string): string {
  if (!to.includes("/") || to.includes(":")) return to;
  const up = from.split("/").slice(0, -1);
  const down = to.split("/");
  while (up.length > 0 && up[0] === down[0]) {
    up.shift();
    down.shift();
  }
  return `${up.length === 0 ? "./" : "../".repeat(up.length)}${down.join("/")}`;
}

function declaredNames(text: string): string[] {
  const list = SIMPLE_LIST.exec(text)?.[1];
  if (list !== undefined) return list.split(", ").map((d) => d.split(" ")[0] ?? "");
  const pattern = DESTRUCTURED.exec(text)?.[1];
  if (pattern !== undefined) return pattern.match(/[A-Za-z_$][\w$]*/g) ?? [];
  const name = DECLARATION.exec(text)?.[1];
  return name === undefined ? [] : [name];
}

class Parser {
  readonly pieces: Piece[] = [];
  readonly declared = new Map<string, Piece>();
  readonly owned = new Map<string, Piece[]>();
  readonly effects: Piece[] = [];
  readonly imports = new Map<string, Import>();
  readonly exports = new Map<string, Import>();
  readonly stars: string[] = [];
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  statement(text: string): void {
    if (text.startsWith("import ")) return this.#import(text);
    const star = /^export \* from "([^"]+)";$/.exec(text)?.[1];
    if (star !== undefined) return void this.stars.push(resolvePath(this.#path, star));
    const list = /^export \{([^}]*)\}(?: from "([^"]+)")?;$/.exec(text);
    if (list === null) return this.#piece(text);
    const from = list[2] === undefined ? "" : resolvePath(this.#path, list[2]);
    for (const { name, as } of bindings(list[1] ?? "")) this.exports.set(as, { from, name });
  }

  #import(text: string): void {
    const from = resolvePath(this.#path, /"([^"]+)";$/.exec(text)?.[1] ?? bug(`an import of ${this.#path} that is not understood: ${text}`));
    const names = /^import \{([^}]*)\} from/.exec(text);
    if (names !== null) {
      for (const { name, as } of bindings(names[1] ?? "")) this.imports.set(as, { from, name });
      return;
    }
    const whole = /^import \* as ([\w$]+) from/.exec(text)?.[1];
    const only = /^import ([\w$]+) from/.exec(text)?.[1];
    if (whole !== undefined) this.imports.set(whole, { from, name: null });
    else if (only !== undefined) this.imports.set(only, { from, name: "default" });
    else bug(`an import of ${this.#path} that is not understood: ${text}`);
  }

  #piece(text: string): void {
    const piece: Piece = { text, words: new Set(text.match(WORD) ?? []), kept: false };
    this.pieces.push(piece);
    const names = declaredNames(text);
    for (const name of names) {
      this.declared.set(name, piece);
      if (text.startsWith("export ")) this.exports.set(name, { from: "", name });
    }
    if (names.length > 0) return;
    const owner = OWNED.exec(text)?.[1];
    if (owner === undefined || !this.declared.has(owner)) this.effects.push(piece);
    else this.owned.set(owner, [...(this.owned.get(owner) ?? []), piece]);
  }
}

class Shaker {
  readonly #read: (path: string) => string | null;
  readonly #modules = new Map<string, Module | null>();

  constructor(read: (path: string) => string | null) {
    this.#read = read;
  }

  /** `null`: not one of ours. */
  module(path: string): Module | null {
    const known = this.#modules.get(path);
    if (known !== undefined) return known;
    const text = this.#read(path);
    if (text === null) {
      this.#modules.set(path, null);
      return null;
    }
    const p = new Parser(path);
    for (const statement of statements(text)) p.statement(statement);
    const module: Module = { ...p, path, usedImports: new Set(), usedExports: new Set(), usedStars: new Set(), reached: false };
    this.#modules.set(path, module);
    return module;
  }

  #reach(module: Module): void {
    if (module.reached) return;
    module.reached = true;
    for (const piece of module.effects) this.#keep(module, piece);
  }

  #keep(module: Module, piece: Piece): void {
    if (piece.kept) return;
    piece.kept = true;
    for (const word of piece.words) this.#local(module, word);
    for (const [, path] of piece.text.matchAll(/(?:import\(|new URL\()["'](\.[^"']+)["']/g)) this.everything(resolvePath(module.path, path ?? ""));
  }

  #local(module: Module, name: string): void {
    const piece = module.declared.get(name);
    if (piece !== undefined) {
      this.#keep(module, piece);
      for (const owned of module.owned.get(name) ?? []) this.#keep(module, owned);
      return;
    }
    const imported = module.imports.get(name);
    if (imported === undefined || module.usedImports.has(name)) return;
    module.usedImports.add(name);
    if (imported.name === null) this.everything(imported.from);
    else this.exported(imported.from, imported.name);
  }

  /** Whether the module has it. */
  exported(path: string, name: string): boolean {
    const module = this.module(path);
    if (module === null) return true;
    this.#reach(module);
    const found = module.exports.get(name);
    if (found === undefined) {
      const star = module.stars.find((s) => this.exported(s, name));
      if (star !== undefined) module.usedStars.add(star);
      return star !== undefined;
    }
    if (module.usedExports.has(name)) return true;
    module.usedExports.add(name);
    if (found.from === "") this.#local(module, found.name ?? name);
    else this.exported(found.from, found.name ?? name);
    return true;
  }

  everything(path: string): void {
    const module = this.module(path);
    if (module === null) return;
    for (const name of module.exports.keys()) this.exported(path, name);
    for (const star of module.stars) {
      module.usedStars.add(star);
      this.everything(star);
    }
    this.#reach(module);
  }

  files(): ShakenFile[] {
    const files: ShakenFile[] = [];
    for (const module of this.#modules.values()) if (module?.reached === true) files.push({ name: module.path, text: this.#print(module) });
    return files;
  }

  #print(module: Module): string {
    const lines: string[] = [];
    for (const [from, list] of grouped([...module.usedImports].map((as) => ({ as, ...(module.imports.get(as) ?? bug("no such import")) })))) {
      const named = list.filter((i) => i.name !== null && i.name !== "default");
      const path = specifier(module.path, from);
      for (const i of list) if (i.name === null || i.name === "default") lines.push(`import ${i.name === null ? "* as " : ""}${i.as} from "${path}";`);
      if (named.length > 0) lines.push(`import { ${named.map(binding).join(", ")} } from "${path}";`);
    }
    for (const piece of module.pieces) if (piece.kept) lines.push(piece.text);
    const exports = [...module.usedExports].map((as) => ({ as, ...(module.exports.get(as) ?? bug("no such export")) }));
    for (const [from, list] of grouped(exports.filter((e) => e.from !== "" || module.declared.get(e.as)?.text.startsWith("export ") !== true))) {
      lines.push(`export { ${list.map(binding).join(", ")} }${from === "" ? "" : ` from "${specifier(module.path, from)}"`};`);
    }
    for (const star of module.usedStars) lines.push(`export * from "${specifier(module.path, star)}";`);
    return `${lines.join("\n")}\n`;
  }
}

type Named = Import & { readonly as: string };

function binding(i: Named): string {
  return i.name === i.as ? i.as : `${i.name} as ${i.as}`;
}

function grouped(list: readonly Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const i of list) groups.set(i.from, [...(groups.get(i.from) ?? []), i]);
  return groups;
}

/** The modules that a program needs, cut down to what it needs of them. `program` is its JavaScript, `support` the folder it imports them from. */
export function shake(program: string, support: string, read: (path: string) => string | null): ShakenFile[] {
  const shaker = new Shaker(read);
  const root = support.replaceAll(/[.$]/g, "\\$&");
  const uses = [
    ...program.matchAll(new RegExp(`^import \\{([^}]*)\\} from "${root}/([^"]+)";`, "gm")),
    ...program.matchAll(new RegExp(`const \\{([^}]*)\\} = await import\\('${root}/([^']+)'\\)`, "g")),
  ];
  for (const [, names, path] of uses) {
    for (const { name } of bindings(names ?? "")) if (!shaker.exported(path ?? "", name)) bug(`${path} exports no ${name}`);
  }
  return shaker.files();
}
