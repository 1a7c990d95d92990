/** `aether run FILE`: compiles to a module in memory and runs it in this process. */
import { nodeHost } from "../../runtime/host-node.js";
import { importText, urlOf, withSource } from "../host-node.js";
import { compiler } from "./compiler.js";
import { EXIT_REJECTED, report } from "./report.js";

/** What a module made in the mode `run` exports. */
interface Program {
  start(options: { readonly host: ReturnType<typeof nodeHost> }): number | Promise<number>;
}

export async function run(file: string, args: readonly string[], release: boolean): Promise<number> {
  return withSource(file, async () => {
    const compiled = compiler().compileFile(file, { mode: "run", release, importPath: urlOf });
    report(compiled);
    if (compiled.output === null) return EXIT_REJECTED;
    const program = (await importText(compiled.output.js)) as Program;
    const own = args[0] === "--" ? args.slice(1) : args;
    return program.start({ host: { ...nodeHost(), args: [file, ...own] } });
  });
}
