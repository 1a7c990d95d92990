import { expect, test } from "vitest";
import { graphsOf, show } from "./show.js";

/** The graph of the last body: that of the fn itself, after those of its closures. */
function graph(text: string): string {
  const all = graphsOf(text);
  const last = all[all.length - 1];
  return last === undefined ? "" : show(last);
}

const lines = (...all: readonly string[]): string => all.join("\n");

test("values are moved, copied, borrowed; locals end in reverse order", () => {
  expect(graph("fn f(s: String) -> usize { let n = s.len(); let t = s; n + t.len() }")).toBe(
    lines("0:", "  s = move _1", "  _4 = &shared s", "  n = move _4", "  t = move s", "  copy n", "  _6 = &shared t", "  move _6", "  ret = new", "  dead t", "  dead n", "  dead s", "  dead _1", "  -> 1", "1:"),
  );
});

test("a method's receiver is only reserved until the call", () => {
  expect(graph("fn f(mut v: Vec<usize>) { v.push(v.len()); }")).toBe(
    lines("0:", "  v = move _1", "  _3 = &twoPhase v", "  _4 = &shared v", "  move _4", "  move _3 (activates)", "  ret = new", "  dead v", "  dead _1", "  -> 1", "1:"),
  );
});

test("a variable without a value is assigned on each way", () => {
  expect(graph("fn f(b: bool) -> i32 { let x; if b { x = 1 } else { x = 2 } x }")).toBe(
    lines("0:", "  b = copy _1", "  unset x", "  copy b", "  -> 1 2", "1:", "  x := new", "  -> 3", "2:", "  x := new", "  -> 3", "3:", "  ret = copy x", "  dead x", "  dead b", "  dead _1", "  -> 4", "4:"),
  );
});

test("a guard looks at what its arm moves", () => {
  expect(graph("fn f(o: Option<String>) -> usize { match o { Some(s) if s.is_empty() => 0, Some(s) => s.len(), None => 1 } }")).toBe(
    lines(
      "0:", "  o = move _1", "  named o", "  look o", "  -> 1 3",
      "1:", "  s = look o.0", "  _4 = &shared s", "  move _4", "  -> 3 2",
      "2:", "  s = move o.0", "  ret = new", "  dead s", "  -> 7",
      "3:", "  look o", "  -> 4 6",
      "4:", "  look o", "  -> 5", "5:", "  ret = new", "  -> 7",
      "6:", "  s = move o.0", "  _6 = &shared s", "  ret = move _6", "  dead s", "  -> 7", "7:", "  dead o", "  dead _1", "  -> 8", "8:",
    ),
  );
});

test("a closure borrows where it is made, and has a graph of its own", () => {
  const [inner, outer] = graphsOf("fn f() { let mut n = 0; let mut g = || n += 1; g(); }");
  expect(inner && show(inner)).toBe(lines("0:", "  n := copy n", "  ret = new", "  -> 1", "1:"));
  expect(outer && show(outer)).toBe(
    lines("0:", "  n = new", "  _3 = &mut n", "  _4 = move _3", "  g = move _4", "  _5 = &twoPhase g", "  move _5 (activates)", "  ret = new", "  dead g", "  dead n", "  -> 1", "1:"),
  );
});

test("who leaves early ends the same locals", () => {
  expect(graph("fn f(n: i32) -> Option<i32> { let s = String::new(); let k = g(&s)?; Some(k + n) } fn g(_: &String) -> Option<i32> { None }")).toBe(
    lines(
      "0:", "  n = copy _1", "  s = new", "  _5 = &shared s", "  move _5", "  -> 1 2",
      "1:", "  k = new", "  copy k", "  copy n", "  ret = new", "  dead k", "  dead s", "  dead n", "  dead _1", "  -> 6",
      "2:", "  ret = new", "  -> 3", "3:", "  dead s", "  -> 4", "4:", "  dead n", "  -> 5", "5:", "  dead _1", "  -> 6", "6:",
    ),
  );
});

test("a pattern takes a value apart where it is", () => {
  expect(graph("struct P { a: String, b: u8 } fn f(p: P) -> String { let P { a, ref b } = p; g(b); a } fn g(_: &u8) {}")).toBe(
    lines("0:", "  p = move _1", "  named p", "  a = move p.a", "  b = &shared p.b", "  _5 = copy b", "  move _5", "  ret = move a", "  dead b", "  dead a", "  dead p", "  dead _1", "  -> 1", "1:"),
  );
});

test("a borrowed temporary lives as long as the variable that borrows it", () => {
  expect(graph("fn f() -> usize { let r = &String::new(); r.len() }")).toBe(lines("0:", "  _2 = new", "  r = &shared _2", "  _3 = copy r", "  ret = move _3", "  dead r", "  dead _2", "  -> 1", "1:"));
});
