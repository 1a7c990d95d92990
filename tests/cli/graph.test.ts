import { expect, test } from "vitest";
import { describeMachine } from "../../bin/commands/graph.js";
import { SourceMap } from "../../compiler/source.js";
import { aether } from "../harness/command-line.js";
import { withFiles } from "../harness/scratch.js";

test("a machine as a table", () => {
  const sources = new SourceMap();
  const { base } = sources.add("a.ae", "async fn f() {\n    g().await;\n}\n");
  const span = { lo: base, hi: base + 8, ctxt: 0 };
  const points = [{ state: 1, what: "g()", span: { lo: base + 19, hi: base + 22, ctxt: 0 }, live: [{ name: "x", slot: 0 }, { name: "y", slot: 1 }] }];
  expect(describeMachine({ title: "f", span, frame: "F2", points }, sources)).toBe("f  a.ae:1  F2, 3 states\n  0   start\n  1   await g()  a.ae:2  keeps x, y\n  -1  done\n");
});

test("on the command line", async () => {
  const source = "async fn main() {\n    let n = 3;\n    sleep(Duration::from_millis(1)).await;\n    println!(\"{n}\");\n}\n";
  const ran = await withFiles({ "a.ae": source }, (cwd) => aether(["graph", "a.ae"], { cwd }));
  expect(ran.stdout).toContain("3 states\n  0   start\n  1   await sleep(Duration::from_millis(1))  a.ae:3  keeps n");
  expect(ran.code).toBe(0);
});
