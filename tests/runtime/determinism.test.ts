/** The same seed gives the same run, turn by turn; another seed another one. */
import { beforeAll, expect, test } from "vitest";
import { importText, nodeCompilerHost, urlOf } from "../../bin/host-node.js";
import { createSession } from "../../compiler/index.js";
import type { MainOptions } from "../../runtime/index.js";
import { testHost } from "./harness.js";

const PROGRAM = `
use rand::Rng;
use std::collections::{HashMap, HashSet};
use tokio::sync::{mpsc, Mutex, Semaphore};
use tokio::time::sleep;

async fn work(id: u32, tx: mpsc::Sender<u32>, gate: Arc<Semaphore>) -> u32 {
    let mut rng = rand::thread_rng();
    for _ in 0..4 {
        let _permit = gate.acquire().await.unwrap();
        tokio::select! {
            _ = tokio::task::yield_now() => {}
            _ = sleep(Duration::from_micros(rng.gen_range(1..3000))) => {}
            sent = tx.send(id) => sent.unwrap(),
        }
    }
    rng.gen_range(0..1000)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::channel(2);
    let gate = Arc::new(Semaphore::new(3));
    let seen = Arc::new(Mutex::new(HashMap::new()));
    let tasks: Vec<_> = (0..6).map(|id| tokio::spawn(work(id, tx.clone(), gate.clone()))).collect();
    drop(tx);
    while let Some(id) = rx.recv().await {
        *seen.lock().await.entry(id).or_insert(0) += 1;
    }
    let mut all = HashSet::new();
    for task in tasks {
        all.insert(task.await.unwrap());
    }
    println!("{:?} {:?} {:?} {:?}", seen.lock().await, all, rand::random::<u16>(), rand::random::<u16>());
}
`;

interface Program {
  readonly start: (options: MainOptions) => Promise<number>;
}

let program: Program;

beforeAll(async () => {
  const { output } = createSession(nodeCompilerHost()).compileText("main.ae", PROGRAM, { mode: "run", importPath: urlOf });
  program = (await importText(output?.js ?? "")) as Program;
}, 60_000);

async function runOf(seed: number | string): Promise<{ readonly out: string; readonly trace: string }> {
  const host = testHost();
  const lines: string[] = [];
  host.env = (name) => (name === "AETHER_SEED" && typeof seed === "string" ? seed : undefined);
  expect(await program.start({ host, ...(typeof seed === "number" ? { seed } : {}), watch: { trace: (line) => void lines.push(line) } })).toBe(0);
  return { out: host.out, trace: lines.join("\n") };
}

test("the same seed, the same trace, byte for byte", async () => {
  for (const seed of [0, 1, 77]) {
    const once = await runOf(seed);
    expect(once.trace).toContain(`seed ${seed}\n0 ns  `);
    expect(await runOf(seed)).toEqual(once);
  }
});

test("another seed, another run", async () => {
  const traces = [await runOf(3), await runOf(4), await runOf(5)];
  expect(new Set(traces.map((t) => t.trace)).size).toBe(3);
  expect(new Set(traces.map((t) => t.out)).size).toBe(3);
});

test("AETHER_SEED is a seed", async () => {
  expect(await runOf("9")).toEqual(await runOf(9));
});

test("numbers drawn one after the other differ", async () => {
  const [, a, b] = / (\d+) (\d+)\n$/.exec((await runOf(2)).out) ?? [];
  expect(a).not.toBe(b);
});
