/** The read-eval-print loop, fed through a pipe. */
import { describe, test } from "vitest";
import { aether, type Ran } from "../harness/command-line.js";

function feed(...lines: readonly string[]): Promise<Ran> {
  return aether(["repl"], { stdin: lines.map((line) => `${line}\n`).join("") });
}

describe.concurrent("repl", () => {
  test("shows values and types", async ({ expect }) => {
    expect(await feed("1 + 2", '"a".to_string() + "b"', "vec![1u8, 2]", "()", 'println!("hi")')).toEqual({ stdout: '3 : i32\n"ab" : String\n[1, 2] : Vec<u8>\nhi\n', stderr: "", code: 0 });
  });

  test("definitions and variables stay", async ({ expect }) => {
    const ran = await feed("fn twice(x: i32) -> i32 { x * 2 }", "let a = twice(4)", "let b = a + 1;", "twice(b)");
    expect(ran).toEqual({ stdout: "a: i32 = 8\nb: i32 = 9\n18 : i32\n", stderr: "", code: 0 });
  });

  test("what changes stays changed", async ({ expect }) => {
    const ran = await feed("let mut v = vec![1];", "v.push(2);", "let mut n = 5;", "n += v.len() as i32;", "{ let r = &mut n; *r += 1; }", "n", "v");
    expect(ran).toMatchObject({ stderr: "", stdout: expect.stringMatching(/8 : i32\n\[1, 2\] : Vec<i32>\n$/) as string });
  });

  test("an input may go over several lines", async ({ expect }) => {
    const ran = await feed("#[derive(Debug)]", "struct P {", "    x: i32,", "}", "P {", "    x: 1,", "}");
    expect(ran).toEqual({ stdout: "P { x: 1 } : P\n", stderr: "", code: 0 });
  });

  test("awaits, and tasks that go on between inputs", async ({ expect }) => {
    const ran = await feed("let h = spawn(async { sleep(Duration::from_millis(5)).await; 42 });", "sleep(Duration::from_millis(20)).await", "h.await.unwrap()");
    expect(ran.stdout).toMatch(/42 : i32\n$/);
    expect(ran.stderr).toBe("");
  });

  test("mistakes do not end it", async ({ expect }) => {
    const ran = await feed("let x = 1;", "let y: i32 = x + ;", "nope()", "x");
    expect(ran.stdout).toBe("x: i32 = 1\n1 : i32\n");
    expect(ran.stderr).toContain(" --> input 2:1:");
    expect(ran.stderr).toContain("error[E0425]");
    expect(ran.stderr).toContain(" --> input 3:1:1");
    expect(ran.code).toBe(0);
  });

  test("nor do panics and errors", async ({ expect }) => {
    const ran = await feed("let x = 1;", 'panic!("oh");', '"a".parse::<i32>()?;', "x");
    expect(ran.stdout).toBe("x: i32 = 1\n1 : i32\n");
    expect(ran.stderr).toContain("panicked at input 2:1:1:\noh\n");
    expect(ran.stderr).toContain("Error: invalid digit found in string");
  });

  test("a function can be defined again", async ({ expect }) => {
    expect((await feed("fn f() -> i32 { 1 }", "f()", "fn f() -> i32 { 2 }", "f()")).stdout).toBe("1 : i32\n2 : i32\n");
  });

  test("a type that a variable has cannot", async ({ expect }) => {
    const ran = await feed("struct P;", "let p = P;", "struct P { x: i32 }");
    expect(ran.stderr).toBe("error: `P` cannot be defined again while `p` has that type; `:reset` forgets everything\n");
  });

  test(":reset forgets", async ({ expect }) => {
    const ran = await feed("let x = 1;", ":reset", "x");
    expect(ran.stderr).toContain("error[E0425]");
  });

  test("at the end variables are dropped", async ({ expect }) => {
    const ran = await feed("struct D; impl Drop for D { fn drop(&mut self) { println!(\"dropped\"); } }", "let d = D;", "1");
    expect(ran.stdout).toBe("d: D\n1 : i32\ndropped\n");
  });
});
