/**
 * `aether build FILE -o DIR`: a folder that stands on its own.
 *
 *   DIR/NAME.js, NAME.js.map    the program: `node DIR/NAME.js` runs its main; other modules import its public functions
 *   DIR/NAME.d.ts               those functions as TypeScript sees them
 *   DIR/aether/                 what the program needs of the runtime and of the library's JavaScript
 */
import { baseName, supportModule, withSource, writeFiles } from "../host-node.js";
import { shake } from "../shake.js";
import { compiler } from "./compiler.js";
import { EXIT_REJECTED, report } from "./report.js";

const EXIT_UNWRITTEN = 1;
const SUPPORT = "./aether";

/** Runs `main` if Node was started with this file; otherwise makes the exported functions ready to be called. */
function tailOf(hasMain: boolean): string {
  const isStarted = "import.meta.filename === (await import('node:fs')).realpathSync(process.argv[1] ?? '.')";
  const run = `if (${isStarted}) process.exit(await start({ host: nodeHost() }));\n  attach$(nodeHost());`;
  return `
import { attachHost as attach$ } from "${SUPPORT}/runtime/index.js";
if (globalThis.process?.versions?.node) {
  const { nodeHost } = await import('${SUPPORT}/runtime/host-node.js');
  ${hasMain ? run : "attach$(nodeHost());"}
} else {
  const { webHost } = await import('${SUPPORT}/runtime/host-web.js');
  attach$(webHost({ write: (fd, text) => (fd === 1 ? console.log : console.error)(text.replace(/\\n$/, "")) }));
}
`;
}

function importPath(module: string): string {
  if (module === "runtime") return `${SUPPORT}/runtime/index.js`;
  return module.startsWith("stdlib/js/") ? `${SUPPORT}/${module}.js` : module;
}

export function build(file: string, folder: string, release: boolean): number {
  return withSource(file, () => {
    const compiled = compiler().compileFile(file, { mode: "build", release, importPath });
    report(compiled);
    if (compiled.output === null) return EXIT_REJECTED;
    const { js, map, dts } = compiled.output;
    const name = `${baseName(file)}.js`;
    const tail = tailOf(/^export function start\(/m.test(js));
    const program = `${js}${tail}`;
    const written = writeFiles(folder, [
      { name, text: `${program}//# sourceMappingURL=${name}.map\n` },
      { name: `${name}.map`, text: map(name) },
      { name: `${baseName(file)}.d.ts`, text: dts },
      { name: "package.json", text: '{ "type": "module" }\n' },
      ...shake(program, SUPPORT, supportModule).map((f) => ({ ...f, name: `aether/${f.name}` })),
    ]);
    return written ? 0 : EXIT_UNWRITTEN;
  });
}
