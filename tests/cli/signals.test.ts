/** Signals: a program that asks for one is told of it, and lives on. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { AETHER } from "../harness/command-line.js";
import { withFiles } from "../harness/scratch.js";

const LISTENS = `
use tokio::signal::{ctrl_c, unix::{signal, SignalKind}};
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut term = signal(SignalKind::terminate()).unwrap();
    println!("listens");
    std::io::Write::flush(&mut std::io::stdout()).unwrap();
    for _ in 0..2 {
        tokio::select! {
            done = ctrl_c() => println!("pressed {done:?}"),
            Some(()) = term.recv() => println!("asked to end"),
        }
        std::io::Write::flush(&mut std::io::stdout()).unwrap();
    }
}`;

test("a program that waits for nothing but signals goes on when they come", async () => {
  const said = await withFiles({ "main.rs": LISTENS }, async (cwd) => {
    const child = spawn(AETHER, ["run", "main.rs"], { cwd, stdio: ["ignore", "pipe", "inherit"] });
    const closed = once(child, "close") as Promise<[number | null]>;
    let out = "";
    const signals: NodeJS.Signals[] = ["SIGTERM", "SIGINT"];
    child.stdout.on("data", (piece: Buffer) => {
      out += String(piece);
      const next = signals.shift();
      if (next !== undefined) child.kill(next);
    });
    return { code: (await closed)[0], out };
  });
  expect(said).toEqual({ code: 0, out: "listens\nasked to end\npressed Ok(())\n" });
});
