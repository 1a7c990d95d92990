/** What a program does not use is not in what `aether build` writes. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "aether-size-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BIN = join(import.meta.dirname, "../../bin/aether.js");

interface Built {
  readonly output: string;
  readonly js: string;
  /** Of its JavaScript, compressed. */
  readonly bytes: number;
}

function built(name: string, source: string): Built {
  const file = join(folder, `${name}.ae`);
  const out = join(folder, name);
  writeFileSync(file, source);
  execFileSync(process.execPath, [BIN, "build", "--release", file, "-o", out]);
  const js = readFileSync(join(out, `${name}.js`), "utf8");
  return { output: execFileSync(process.execPath, [join(out, `${name}.js`)], { encoding: "utf8" }), js, bytes: gzipSync(js).length };
}

describe("the size of what is built", () => {
  test("hello world is at most 5 kB with its runtime", { timeout: 30_000 }, () => {
    const hello = built("hello", 'fn main() {\n    println!("Hello, world!");\n}\n');
    expect(hello.output).toBe("Hello, world!\n");
    expect(hello.js).not.toMatch(/const (?:Chan|Sleep|Wheel|JoinSet)\b|function (?:mulI64|chanRecv|yieldNow)\b/);
    expect(hello.bytes).toBeLessThanOrEqual(5 * 1024);
  });

  test("a program has what it needs of tasks, channels, time, maps and text", { timeout: 30_000 }, () => {
    const source = `
use std::collections::{BTreeMap, HashMap};

#[tokio::main]
async fn main() {
    let (tx, mut rx) = tokio::sync::mpsc::channel::<u64>(2);
    let task = tokio::spawn(async move {
        for i in 0..3u64 {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
            tx.send(i * 10_000_000_000).await.unwrap();
        }
    });
    let mut seen = HashMap::new();
    while let Some(x) = rx.recv().await {
        *seen.entry(x % 7).or_insert(0u32) += 1;
    }
    task.await.unwrap();
    let sorted: BTreeMap<_, _> = seen.into_iter().collect();
    let r = std::panic::catch_unwind(|| "é".parse::<i32>());
    println!("{sorted:?} {:>8.3} {:?} {r:?}", 2.5f64, "a\\u{301}");
}
`;
    expect(built("wide", source).output).toBe('{0: 1, 1: 1, 4: 1}    2.500 "a\\u{301}" Ok(Err(ParseIntError { kind: InvalidDigit }))\n');
  });
});
