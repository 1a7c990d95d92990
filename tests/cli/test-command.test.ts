/** `aether test`: reports as Rust's test runner does. */
import { describe, test } from "vitest";
import { aether, type Ran } from "../harness/command-line.js";
import { withFiles } from "../harness/scratch.js";

function runTests(source: string, args: readonly string[] = []): Promise<Ran> {
  return withFiles({ "t.ae": source }, (cwd) => aether(["test", "t.ae", ...args], { cwd }));
}

const SOURCE = `
#[test]
fn adds() { assert_eq!(1 + 1, 2); }
mod inner {
    #[tokio::test]
    async fn waits() { sleep(Duration::from_millis(1)).await; }
}
#[test]
#[should_panic(expected = "too far")]
fn goes_too_far() { panic!("way too far"); }
#[test]
#[ignore]
fn never() { panic!(); }
#[test]
fn says_no() -> Result<(), String> { Err("no".into()) }
#[test]
fn breaks() { println!("seen"); assert_eq!(1, 2, "one is not two"); }
#[async_test]
async fn more() { assert!(true); }
`;

describe.concurrent("test", () => {
  test("runs all, in the order of their names", async ({ expect }) => {
    const ran = await runTests(SOURCE);
    expect(ran.stdout.split("\n\n")[0]).toBe(
      ["", "running 7 tests", "test adds ... ok", "test breaks ... FAILED", "test goes_too_far - should panic ... ok", "test inner::waits ... ok", "test more ... ok", "test never ... ignored", "test says_no ... FAILED"].join("\n"),
    );
    expect(ran.stdout).toContain("---- breaks stdout ----\nseen\ntask 'breaks' panicked at t.ae:17:");
    expect(ran.stdout).toContain("one is not two");
    expect(ran.stdout).toContain('---- says_no stdout ----\nError: "no"\n');
    expect(ran.stdout).toMatch(/\nfailures:\n {4}breaks\n {4}says_no\n\ntest result: FAILED. 4 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in \d+\.\d\ds\n/);
    expect(ran.code).toBe(101);
  });

  test("a filter chooses by name", async ({ expect }) => {
    const ran = await runTests(SOURCE, ["inner::"]);
    expect(ran.stdout).toContain("running 1 test\ntest inner::waits ... ok\n");
    expect(ran.stdout).toContain("test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 6 filtered out;");
    expect(ran.code).toBe(0);
  });

  test("a test that should panic and does not has failed", async ({ expect }) => {
    const ran = await runTests('#[test]\n#[should_panic]\nfn calm() {}\n#[test]\n#[should_panic(expected = "a")]\nfn other() { panic!("b"); }\n');
    expect(ran.stdout).toContain("---- calm stdout ----\nnote: test did not panic as expected\n");
    expect(ran.stdout).toContain('note: panic did not contain expected string\n      panic message: "b"\n expected substring: "a"\n');
  });

  test("one that waits for ever has failed, the others run", async ({ expect }) => {
    const ran = await runTests("#[tokio::test]\nasync fn a_stuck() { std::future::pending::<()>().await; }\n#[test]\nfn b_fine() {}\n");
    expect(ran.stdout).toContain("test a_stuck ... FAILED\ntest b_fine ... ok\n");
    expect(ran.stdout).toContain("---- a_stuck stdout ----\ndeadlock: ");
  });

  test("a paused clock does not wait", async ({ expect }) => {
    const ran = await runTests("#[tokio::test(start_paused = true)]\nasync fn long() { sleep(Duration::from_secs(3600)).await; }\n");
    expect(ran.stdout).toContain("test long ... ok\n");
  });
});
