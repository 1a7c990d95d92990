/**
 * `aether build FILE -o DIR`: a folder that stands on its own.
 *
 *   DIR/NAME.js, NAME.js.map    the program with what it needs of the runtime and of the library's JavaScript: `node DIR/NAME.js` runs its main; other modules
 *                               import its public functions
 *   DIR/NAME.d.ts               those functions as TypeScript sees them
 */
import type { ModuleUse } from "../../compiler/index.js";
import { baseName, libFile, withSource, writeFiles } from "../host-node.js";
import { inlined, type Library } from "../shake.js";
import { compiler } from "./compiler.js";
import { EXIT_REJECTED, report } from "./report.js";

const EXIT_UNWRITTEN = 1;

/** What the end of a program needs beyond what the program itself does. */
const HOSTS: readonly ModuleUse[] = [
  { module: "runtime", names: [{ name: "attachHost", local: "attach$" }] },
  { module: "runtime/host-node", names: [{ name: "nodeHost", local: "nodeHost$" }] },
  { module: "runtime/host-web", names: [{ name: "webHost", local: "webHost$" }] },
];

/** Runs `main` if Node was started with this file; otherwise makes the exported functions ready to be called. */
function tailOf(hasMain: boolean): string {
  const isStarted = "import.meta.filename === process.getBuiltinModule('node:fs').realpathSync(process.argv[1] ?? '.')";
  const run = `if (${isStarted}) process.exit(await start({ host: nodeHost$() }));\n  `;
  return `
if (globalThis.process?.versions?.node) {
  ${hasMain ? run : ""}attach$(nodeHost$());
} else {
  attach$(webHost$({ write: (fd, text) => (fd === 1 ? console.log : console.error)(text.replace(/\\n$/, "")) }));
}
`;
}

export function build(path: string, folder: string, release: boolean): number {
  return withSource(path, (file) => {
    const link = (uses: readonly ModuleUse[]): readonly string[] => [inlined([...uses, ...HOSTS], JSON.parse(libFile("support.json")) as Library, (module) => libFile(module === "runtime" ? "runtime/index.js" : `${module}.js`))];
    const compiled = compiler().compileFile(file, { mode: "build", release, importPath: (module) => module, link });
    report(compiled);
    if (compiled.output === null) return EXIT_REJECTED;
    const { js, map, dts, hasMain } = compiled.output;
    const name = `${baseName(file)}.js`;
    const written = writeFiles(folder, [
      { name, text: `${js}${tailOf(hasMain)}//# sourceMappingURL=${name}.map\n` },
      { name: `${name}.map`, text: map(name) },
      { name: `${baseName(file)}.d.ts`, text: dts },
      { name: "package.json", text: '{ "type": "module" }\n' },
    ]);
    return written ? 0 : EXIT_UNWRITTEN;
  });
}
