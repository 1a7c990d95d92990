// `dist/lib`: what compiled programs import, as one module behind a door for each of ours. `dist/bin`: the command line in one file instead of four hundred, as
// loading them was a third of the time of a small program.
import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "rolldown";
import { cut } from "./dist/bin/cut.js";
import { storeContent } from "./dist/bin/outline-store.js";
import { outlineLibrary } from "./dist/compiler/index.js";

const LIB = /[\\/]dist[\\/](runtime[\\/][^\\/]+|stdlib[\\/]js[\\/][^\\/]+)\.js$/;
/** Programs import it instead of the runtime when they are typed in. */
const BRIDGE = /[\\/]dist[\\/]bin[\\/]commands[\\/](repl-bridge)\.js$/;

/** Chunks larger than this are kept as compiled code. */
const LARGE = 500_000;
const MODULE = /^((?:import ?\{[^}]*\} ?from ?"[^"]+";\n?)*)([^]*?)export ?\{([^}]*)\};?\s*$/;

/** `a as b, c` as pairs. */
const pairs = (list) => list.split(",").map((each) => each.trim().split(" as ")).map(([name, as = name]) => [name, as]);

/** What a module imports, does and exports. */
function partsOf(code) {
  const [, imports, body, exported] = MODULE.exec(code);
  return { imports, body, names: [...imports.matchAll(/import ?\{([^}]*)\}/g)].flatMap(([, list]) => pairs(list).map(([, as]) => as)), out: pairs(exported) };
}

/**
 * A large chunk becomes a function from what it imports to what it exports, in a file of its own, which `bin/code-cache.ts` loads with its compiled code.
 * That works for chunks that load nothing later.
 */
function withKeptCode(chunk) {
  if (chunk.code.length < LARGE || chunk.dynamicImports.length > 0) return null;
  const { imports, body, names, out } = partsOf(chunk.code);
  const file = chunk.fileName.replace(/\.js$/, ".code.js");
  return {
    file,
    source: `(function(${names.join()}){"use strict";${body}return{${out.map(([name, as]) => `${as}:${name}`).join()}}})`,
    code: `${imports}import{loadCode}from"./code-cache.js";const{${out.map(([, as], i) => `${as}:$${i}`).join()}}=loadCode(new URL("./${file}",import.meta.url))(${names.join()});export{${out.map(([, as], i) => `$${i} as ${as}`).join()}};`,
  };
}

const keptCode = {
  name: "kept-code",
  generateBundle(_options, bundle) {
    let found = false;
    for (const chunk of Object.values(bundle)) {
      const kept = chunk.type === "chunk" ? withKeptCode(chunk) : null;
      if (kept === null) continue;
      chunk.code = kept.code;
      this.emitFile({ type: "asset", fileName: kept.file, source: kept.source });
      found = true;
    }
    if (!found) this.error("the compiler is in no chunk whose code can be kept");
  },
};

/**
 * The library's one chunk becomes a function that is called once: what a module exports is a cell to the engine, also inside the module, and what a function keeps
 * to itself can be a constant of compiled code. Its declarations are kept beside it for `aether build`, which takes from them what a program needs.
 */
const hiddenNames = {
  name: "hidden-names",
  generateBundle(_options, bundle) {
    const chunk = bundle["support.js"];
    const { imports, body, out } = partsOf(chunk.code);
    if (imports !== "") this.error(`the library is to import nothing: ${imports}`);
    // A class is a constant, too.
    const code = body.replace(/^var ([\w$]+) = class/gm, "const $1 = class");
    const pieces = cut(code, this.parse(code));
    this.emitFile({ type: "asset", fileName: "support.json", source: JSON.stringify({ pieces, exports: Object.fromEntries(out.map(([name, as]) => [as, name])) }) });
    const given = out.map(([name, as]) => (name === as ? name : `${as}: ${name}`)).join(", ");
    chunk.code = `const { ${out.map(([, as], i) => `${as}: $${i}`).join(", ")} } = (() => {\n${code}return { ${given} };\n})();\nexport { ${out.map(([, as], i) => `$${i} as ${as}`).join(", ")} };\n`;
  },
};

/** What a program needs to know of the library is noted, so that no program has to read all of it: `bin/outline-store.ts`. */
const libraryOutlines = {
  name: "library-outlines",
  generateBundle() {
    const read = (path) => readFileSync(`stdlib/${path}`);
    const readLibrary = (path) => {
      try {
        return read(path).toString("utf8");
      } catch {
        return null;
      }
    };
    const crates = readdirSync("stdlib/facades").map((name) => name.replace(/\.ae$/, ""));
    this.emitFile({ type: "asset", fileName: "outlines.json", source: storeContent(outlineLibrary({ readFile: () => null, readLibrary }, crates), read) });
  },
};

/** The command line has the library from `dist/lib`, so that there is one of it. */
const fromLib = {
  name: "from-lib",
  async resolveId(source, importer) {
    if (!source.startsWith(".")) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    const path = LIB.exec(found?.id ?? "")?.[1] ?? BRIDGE.exec(found?.id ?? "")?.[1];
    return path === undefined ? null : { id: `../lib/${path.replaceAll("\\", "/")}.js`, external: true };
  },
};

const doors = [
  ...["index", "host-node", "host-web"].map((name) => [`runtime/${name}`, `dist/runtime/${name}.js`]),
  ...readdirSync("dist/stdlib/js").filter((f) => f.endsWith(".js")).map((f) => [`stdlib/js/${f.slice(0, -3)}`, `dist/stdlib/js/${f}`]),
  ["repl-bridge", "dist/bin/commands/repl-bridge.js"],
];

export default defineConfig([
  {
    input: Object.fromEntries(doors),
    platform: "neutral",
    plugins: [hiddenNames],
    output: { dir: "dist/lib", format: "esm", chunkFileNames: "[name].js", minifyInternalExports: false, codeSplitting: { groups: [{ name: "support", test: /./ }] } },
  },
  {
    input: { bundle: "dist/bin/aether.js" },
    platform: "node",
    checks: { pluginTimings: false },
    plugins: [fromLib, keptCode, libraryOutlines],
    // Beside the modules, as the paths to what stays apart are relative to them.
    output: { dir: "dist/bin", format: "esm", chunkFileNames: "bundle-[name].js", minify: { compress: false, mangle: false, codegen: true } },
  },
]);
