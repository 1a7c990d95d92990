// One file of the command line instead of four hundred: loading them was a third of the time of a small program.
// What compiled programs import stays apart, so that there is one of it: the runtime, and the bridge of the REPL.
import { defineConfig } from "rolldown";

const shared = (id) => /[\\/]runtime[\\/][^\\/]+\.js$|[\\/]repl-bridge\.js$/.test(id);

/** Chunks larger than this are kept as compiled code. */
const LARGE = 500_000;
const MODULE = /^((?:import\{[^}]*\}from"[^"]+";)*)([^]*?)export\{([^}]*)\};?\s*$/;

/** `a as b, c` as pairs. */
const pairs = (list) => list.split(",").map((each) => each.trim().split(" as ")).map(([name, as = name]) => [name, as]);

/**
 * A large chunk becomes a function from what it imports to what it exports, in a file of its own, which `bin/code-cache.ts` loads with its compiled code.
 * That works for chunks that load nothing later.
 */
function withKeptCode(chunk) {
  const parts = chunk.code.length < LARGE ? null : MODULE.exec(chunk.code);
  if (parts === null || chunk.dynamicImports.length > 0) return null;
  const [, imports, body, exported] = parts;
  const names = [...imports.matchAll(/import\{([^}]*)\}/g)].flatMap(([, list]) => pairs(list).map(([, as]) => as));
  const out = pairs(exported);
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

export default defineConfig({
  input: { bundle: "dist/bin/aether.js" },
  platform: "node",
  external: shared,
  plugins: [keptCode],
  // Beside the modules, as the paths to what stays apart are relative to them.
  output: { dir: "dist/bin", format: "esm", chunkFileNames: "bundle-[name].js", minify: { compress: false, mangle: false, codegen: true } },
});
