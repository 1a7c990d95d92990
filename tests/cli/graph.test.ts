import { expect, test } from "vitest";
import { describeMachine, mermaid } from "../../bin/commands/graph.js";
import type { MachineInfo } from "../../compiler/api.js";
import { SourceMap } from "../../compiler/source.js";
import { aether } from "../harness/command-line.js";
import { withFiles } from "../harness/scratch.js";

const sources = new SourceMap();
const { base } = sources.add("a.ae", "async fn f() {\n    g().await;\n}\n");
const at = (lo: number, hi: number): { readonly lo: number; readonly hi: number; readonly ctxt: number } => ({ lo: base + lo, hi: base + hi, ctxt: 0 });
const machine: MachineInfo = {
  title: "f",
  span: at(0, 8),
  frame: "F2",
  points: [{ state: 1, what: 'g::<u8>("#;")', span: at(19, 22), live: [{ name: "x", slot: 0 }, { name: "y", slot: 1 }] }],
  edges: () => new Map([[0, [1, -1]], [1, [1, -1]]]),
};

test("a machine as a table", () => {
  expect(describeMachine(machine, sources)).toBe('f  a.ae:1  F2, 3 states\n  0   start                                    → 1, done\n  1   await g::<u8>("#;")  a.ae:2  keeps x, y  → 1, done\n  -1  done\n');
});

test("a machine as a diagram", () => {
  expect(mermaid([machine], sources)).toBe(`stateDiagram-v2
  %% f  a.ae:1
  state "await g::#60;u8#62;(#34;#35;#59;#34;)<br/>a.ae:2<br/>keeps x, y" as s1
  [*] --> s1
  [*] --> [*]
  s1 --> s1
  s1 --> [*]
`);
  expect(mermaid([machine, machine], sources)).toContain('  state "f" as m1 {\n    state "await ');
});

const PROGRAM = `async fn pull(mut rx: channel::Receiver<u32>, all: bool) -> u32 {
    let mut sum = 0;
    while let Some(n) = rx.recv().await {
        if n == 0 {
            return sum;
        }
        sum += n;
        if all {
            select! { _ = sleep(Duration::from_millis(1)) => {}, _ = yield_now() => {} }
        }
    }
    yield_now().await;
    sum
}

async fn two() -> u32 {
    2
}

async fn three() -> u32 {
    two().await + 1
}

async fn main() {
    let (tx, rx) = channel::bounded(4);
    let task = spawn(async move { pull(rx, true).await });
    tx.send(three().await).await.unwrap();
    drop(tx);
    println!("{}", task.await.unwrap());
}
`;

async function graphOf(...args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string; readonly code: number }> {
  return withFiles({ "a.ae": PROGRAM }, async (cwd) => aether(["graph", "a.ae", ...args], { cwd }));
}

test("on the command line", { timeout: 20_000 }, async () => {
  const ran = await graphOf("pull");
  expect(ran.stderr).toBe("");
  expect(ran.code).toBe(0);
  expect(ran.stdout.replace(/ +/g, " ")).toBe(`pull a.ae:1 F8, 5 states
 0 start → 1
 1 await rx.recv() a.ae:3 keeps rx, all, sum → 1, 2, 3, done
 2 await select! a.ae:9 keeps rx, all, sum, off, fut, fut → 1
 3 await yield_now() a.ae:12 keeps rx, sum → done
 -1 done
`);
});

test("only what was asked for, or all; a name that nobody has", { timeout: 20_000 }, async () => {
  const all = (await graphOf()).stdout;
  for (const title of ["pull  a.ae:1", "three  a.ae:20  never waits: to await it is to call it\n", "main  a.ae:24", "main::{async block}  a.ae:26"]) expect(all).toContain(title);
  const main = (await graphOf("main", "--mermaid")).stdout;
  expect(main).toContain('state "main::{async block}" as m');
  expect(main).not.toContain("pull  ");
  const nobody = await graphOf("nobody");
  expect(nobody.stderr).toContain("there is no async fn `nobody`");
  expect(nobody.code).toBe(2);
});
