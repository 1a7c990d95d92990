/**
 * The command line: arguments in, exit code out. Each command is loaded when it is asked for, so that starting costs what the command needs.
 *
 *   0 fine    1 does not compile    2 wrong arguments    13 deadlock    70 a fault of the compiler    101 panic    else as the program says
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { RunFlags } from "./commands/run.js";
import { InternalError } from "../compiler/unreachable.js";

const EXIT_USAGE = 2;
const EXIT_INTERNAL = 70;
const VERSION = "0.1.0";

interface BuildFlags {
  readonly release?: boolean;
}

type Flags = BuildFlags & RunFlags & { readonly emit?: "ast" | "ir" | "js" };

/** Options of running that are numbers or files. */
function addRunOptions(command: Command): Command {
  const count = (text: string): number => {
    const n = Number(text);
    if (!Number.isSafeInteger(n)) throw new InvalidArgumentError("It takes a whole number.");
    return n;
  };
  return command
    .addOption(new Option("--seed <n>", "of everything that is left to chance: the same seed, the same run (also AETHER_SEED)").argParser(count))
    .option("--virtual-time", "the clock jumps to the next timer when every task waits (also AETHER_VIRTUAL_TIME=1)")
    .option("--trace <file>", "write down every turn of every task")
    .option("--leak-warn", "report tasks that are left when main has ended")
    .option("--stall-warn", "report a task that holds the thread for long")
    .addOption(new Option("--stall-ms <n>", "for how many milliseconds it may").default(100).argParser(count));
}

function releaseOption(): Option {
  return new Option("--release", "integer overflow wraps instead of panicking");
}

function program(done: (code: number) => void): Command {
  const aether = new Command("aether").description("AetherLang-lite: Rust's syntax and async, compiled to JavaScript").version(VERSION).exitOverride().helpCommand("help [command]", "show what a command takes").enablePositionalOptions().showHelpAfterError("(`aether --help` lists what there is)");
  aether
    .argument("[file]", "a program to run: short for `aether run FILE`")
    .argument("[args...]", "arguments of the program")
    .addOption(new Option("--emit <stage>", "print what the compiler makes of the program instead of running it").choices(["ast", "ir", "js"]))
    .addOption(releaseOption())
    .passThroughOptions();
  addRunOptions(aether).action(async (file: string | undefined, args: string[], flags: Flags) => {
      if (file === undefined) {
        const { repl } = await import("./commands/repl.js");
        return done(await repl());
      }
      if (flags.emit !== undefined) {
        const { emit } = await import("./commands/emit.js");
        return done(emit(file, flags.emit, flags.release === true));
      }
      const { run } = await import("./commands/run.js");
      done(await run(file, args, flags));
    });
  const runs = aether
    .command("run")
    .description("compile and run a program")
    .argument("<file>", "an .ae or .rs file, or the folder of a package")
    .argument("[args...]", "arguments of the program: all that stands behind the file")
    .addOption(releaseOption())
    .passThroughOptions();
  addRunOptions(runs).action(async (file: string, args: string[], flags: RunFlags) => {
    const { run } = await import("./commands/run.js");
    done(await run(file, args, flags));
  });
  addCompileCommands(aether, done);
  return aether;
}

function addCompileCommands(aether: Command, done: (code: number) => void): void {
  aether
    .command("check")
    .description("report mistakes without running anything")
    .argument("<files...>", ".ae or .rs files, or folders of packages")
    .option("--json", "one JSON object per line on standard output")
    .action(async (files: string[], flags: { readonly json?: boolean }) => {
      const { check } = await import("./commands/check.js");
      done(check(files, flags.json === true));
    });
  aether
    .command("build")
    .description("compile to readable JavaScript with a source map")
    .argument("<file>", "an .ae or .rs file, or the folder of a package")
    .requiredOption("-o, --out <dir>", "folder for the output")
    .addOption(releaseOption())
    .action(async (file: string, flags: BuildFlags & { out: string }) => {
      const { build } = await import("./commands/build.js");
      done(build(file, flags.out, flags.release === true));
    });
  aether
    .command("test")
    .description("run the tests of a file: #[test], #[async_test], #[tokio::test]")
    .argument("<file>", "an .ae or .rs file, or the folder of a package")
    .argument("[filter]", "only tests whose name contains this")
    .addOption(releaseOption())
    .action(async (file: string, filter: string | undefined, flags: BuildFlags) => {
      const { test } = await import("./commands/test.js");
      done(await test(file, filter ?? "", flags.release === true));
    });
  aether
    .command("graph")
    .description("show the state machine of each async fn")
    .argument("<file>", "an .ae or .rs file, or the folder of a package")
    .argument("[fn]", "only this one, and the async blocks in it")
    .option("--mermaid", "as a Mermaid diagram")
    .action(async (file: string, fn: string | undefined, flags: { readonly mermaid?: boolean }) => {
      const { graph } = await import("./commands/graph.js");
      done(graph(file, fn ?? null, flags.mermaid === true));
    });
  aether
    .command("explain")
    .description("say what an error means")
    .argument("<code>", "as in E0308")
    .action(async (code: string) => {
      const { explain } = await import("./commands/explain.js");
      done(explain(code));
    });
  aether
    .command("repl")
    .description("try things out line by line")
    .action(async () => {
      const { repl } = await import("./commands/repl.js");
      done(await repl());
    });
}

/** A fault of ours: says so, and how to tell us. */
function reportInternalError(error: unknown): number {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`this is a bug in aether, not in your program\n\n${text}\n\nPlease report it: this text, and the program that caused it (aether ${VERSION}, node ${process.version}, ${process.platform})\n`);
  return EXIT_INTERNAL;
}

/** Runs one command line (without `node` and the script); gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  try {
    await program((c) => {
      code = c;
    }).parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
    if (error instanceof InternalError || error instanceof Error) return reportInternalError(error);
    throw error;
  }
}
