/** Running programs: what goes to which stream, and exit codes. */
import { describe, test } from "vitest";
import { AETHER, aether, runCommand, type Ran } from "../harness/command-line.js";
import { withFiles } from "../harness/scratch.js";

function run(source: string, args: readonly string[] = [], more: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return withFiles({ "main.ae": source, ...more }, (cwd) => aether(["run", "main.ae", ...args], { cwd }));
}

describe.concurrent("time", () => {
  test("is not waited for where it is virtual, whatever the program says about the clock", async ({ expect }) => {
    const source = "async fn main() {\n    sleep(Duration::from_secs(86400)).await;\n    aether::time::pause();\n    sleep(Duration::from_secs(86400)).await;\n    aether::time::resume();\n    sleep(Duration::from_secs(86400)).await;\n    println!(\"three days\");\n}\n";
    const ran = await withFiles({ "main.ae": source }, async (cwd) => [await aether(["run", "--virtual-time", "main.ae"], { cwd }), await aether(["main.ae"], { cwd, env: { AETHER_VIRTUAL_TIME: "1" } })]);
    expect(ran).toEqual(ran.map(() => ({ stdout: "three days\n", stderr: "", code: 0 })));
  });
});

describe.concurrent("exit codes", () => {
  test("0 when main ends", async ({ expect }) => {
    expect(await run('fn main() { println!("out"); eprintln!("err"); }')).toEqual({ stdout: "out\n", stderr: "err\n", code: 0 });
  });

  test("1 when main returns an error, which is shown", async ({ expect }) => {
    const source = 'fn main() -> Result<(), String> { Err("broken".to_string()) }';
    expect(await run(source)).toEqual({ stdout: "", stderr: 'Error: "broken"\n', code: 1 });
  });

  test("101 when main panics, with the place", async ({ expect }) => {
    const source = 'fn main() {\n    println!("before");\n    let v: Vec<i32> = vec![];\n    println!("{}", v[0]);\n}\n';
    const ran = await run(source);
    expect(ran.stdout).toBe("before\n");
    expect(ran.stderr).toBe("task 'main' panicked at main.ae:4:21:\nindex out of bounds: the len is 0 but the index is 0\n");
    expect(ran.code).toBe(101);
  });

  test("101 on overflow, unless --release", async ({ expect }) => {
    const source = 'fn main() { let mut x: u8 = 255; x += std::env::args().count() as u8; println!("{}", x); }';
    const [debug, release] = await withFiles({ "main.ae": source }, async (cwd) => [await aether(["run", "main.ae"], { cwd }), await aether(["run", "--release", "main.ae"], { cwd })] as const);
    expect(debug.code).toBe(101);
    expect(debug.stderr).toContain("attempt to add with overflow");
    expect(release).toEqual({ stdout: "0\n", stderr: "", code: 0 });
  });

  test("101 where nobody reads what it prints any more", async ({ expect }) => {
    const source = 'fn main() {\n    loop {\n        println!("on and on");\n    }\n}\n';
    const ran = await withFiles({ "main.ae": source }, (cwd) => runCommand("sh", ["-c", `{ "${AETHER}" main.ae; echo "code $?" >&2; } | head -n 1`], { cwd }));
    expect(ran).toEqual({ stdout: "on and on\n", stderr: "task 'main' panicked at <unknown>:\nfailed printing to stdout: Broken pipe (os error 32)\ncode 101\n", code: 0 });
  });

  test("what process::exit says", async ({ expect }) => {
    expect(await run('fn main() { println!("a"); std::process::exit(7); }')).toEqual({ stdout: "a\n", stderr: "", code: 7 });
  });

  test("13 on a deadlock, with the await that waits", async ({ expect }) => {
    const source = "use tokio::sync::oneshot;\nasync fn main() {\n    let (tx, rx) = oneshot::channel::<i32>();\n    let _ = rx.await;\n    drop(tx);\n}\n";
    const ran = await run(source);
    expect(ran.code).toBe(13);
    expect(ran.stderr).toMatch(/^deadlock: /);
    expect(ran.stderr).toContain("main.ae:4");
  });

  test("1 when it does not compile, and nothing runs", async ({ expect }) => {
    const ran = await run('fn main() {\n    println!("never");\n    let _x: i32 = "a";\n}\n');
    expect(ran.stdout).toBe("");
    expect(ran.stderr).toContain("error[E0308]: mismatched types\n --> main.ae:3:19\n");
    expect(ran.stderr).toContain("error: aborting due to 1 previous error\n");
    expect(ran.code).toBe(1);
  });
});

describe.concurrent("a program", () => {
  test("gets its arguments, also those that look like ours", async ({ expect }) => {
    const source = 'fn main() { for a in std::env::args().skip(1) { println!("{}", a); } }';
    expect((await run(source, ["one", "--release", "-x"])).stdout).toBe("one\n--release\n-x\n");
    expect((await run(source, ["--", "two"])).stdout).toBe("two\n");
  });

  test("reads standard input", async ({ expect }) => {
    const source = "use std::io::BufRead;\nfn main() { for line in std::io::stdin().lock().lines() { println!(\"> {}\", line.unwrap()); } }";
    const ran = await withFiles({ "main.ae": source }, (cwd) => aether(["main.ae"], { cwd, stdin: "a\nb\n" }));
    expect(ran).toEqual({ stdout: "> a\n> b\n", stderr: "", code: 0 });
  });

  test("has modules in files", async ({ expect }) => {
    const ran = await run("mod shapes;\nfn main() { println!(\"{}\", shapes::square::area(3)); }", [], { "shapes.ae": "pub mod square;", "shapes/square.ae": "pub fn area(a: u32) -> u32 { a * a }" });
    expect(ran).toEqual({ stdout: "9\n", stderr: "", code: 0 });
  });

  test("may recurse as deep as in Rust", async ({ expect }) => {
    const source = "fn depth(n: u32) -> u32 { if n == 0 { 0 } else { 1 + depth(n - 1) } }\nfn main() { println!(\"{}\", depth(50_000)); }";
    expect(await run(source)).toEqual({ stdout: "50000\n", stderr: "", code: 0 });
  });
});
