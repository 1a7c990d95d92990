// One file of the command line instead of four hundred: loading them was a third of the time of a small program.
// What compiled programs import stays apart, so that there is one of it: the runtime, and the bridge of the REPL.
import { defineConfig } from "rolldown";

const shared = (id) => /[\\/]runtime[\\/][^\\/]+\.js$|[\\/]repl-bridge\.js$/.test(id);

export default defineConfig({
  input: { bundle: "dist/bin/aether.js" },
  platform: "node",
  external: shared,
  // Beside the modules, as the paths to what stays apart are relative to them.
  output: { dir: "dist/bin", format: "esm", chunkFileNames: "bundle-[name].js", minify: { compress: false, mangle: false, codegen: true } },
});
