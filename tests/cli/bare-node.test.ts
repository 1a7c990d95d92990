/** The command line started as `node bin/aether.js`, without the flags that its first line passes to Node. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, test } from "vitest";
import { AETHER, runCommand } from "../harness/command-line.js";
import { withFiles } from "../harness/scratch.js";

const DEEP = `
fn deep(n: u64) -> u64 { if n == 0 { 0 } else { 1 + deep(n - 1) } }
fn main() {
    let line = std::io::read_to_string(std::io::stdin()).unwrap();
    println!("{} {} {:?}", deep(20_000), line.trim(), std::env::args().skip(1).collect::<Vec<_>>());
    println!("{:?}", std::env::vars().find(|(name, _)| name.starts_with("AETHER_")));
    std::process::exit(7);
}`;

describe.concurrent("node without flags", () => {
  test("recursion goes as deep as with them; arguments, input, output and exit code are the program's", async ({ expect }) => {
    const ran = await withFiles({ "main.ae": DEEP }, (cwd) => runCommand(process.execPath, [AETHER, "run", "main.ae", "a", "--b"], { cwd, stdin: "typed\n" }));
    expect(ran).toEqual({ stdout: '20000 typed ["a", "--b"]\nNone\n', stderr: "", code: 7 });
  });

  test("a program ends with the process that was started", async ({ expect }) => {
    const ended = await withFiles({ "main.ae": 'fn main() { println!("begun"); std::io::Write::flush(&mut std::io::stdout()).unwrap(); loop {} }' }, async (cwd) => {
      const child = spawn(process.execPath, [AETHER, "main.ae"], { cwd, stdio: ["ignore", "pipe", "ignore"] });
      const begun = (await once(child.stdout, "data")) as [Buffer];
      child.kill("SIGKILL");
      // Whoever still could write to it holds it open.
      await once(child.stdout, "close");
      return String(begun[0]);
    });
    expect(ended).toBe("begun\n");
  });
});
