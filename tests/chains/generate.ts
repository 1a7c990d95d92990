/** Random chains of iterators: where they come from, what they pass through, who consumes them. Every chain is a function of its own. */
import { Random } from "../drops/random.js";

/** What a chain gives: an `i32`, `(usize, i32)`, `(i32, i32)`, a `String`. */
type Item = "int" | "counted" | "pair" | "text";

interface Chain {
  readonly code: string;
  readonly item: Item;
  /** It can be turned round; it knows its length. */
  readonly double: boolean;
  readonly exact: boolean;
}

const ADAPTERS_MAX = 5;

const INT_TESTS = ["x % 2 == 0", "x % 3 != 1", "x > 4", "{ log.set(log.get() + 1); x != 3 }", "(|| { let y = x + 1; if y % 3 == 0 { return false; } y > 2 })()"];
const TESTS: Readonly<Record<Item, readonly string[]>> = {
  int: INT_TESTS,
  counted: ["x.0 % 2 == 0", "x.1 > 2"],
  pair: ["x.0 <= x.1", "x.0 != 4"],
  text: ["x.len() > 2", "x.contains('a')"],
};

const MAPS: Readonly<Record<Item, readonly (readonly [Item, string])[]>> = {
  int: [
    ["int", "x * 3"], ["int", "x - k"], ["int", "{ log.set(log.get() * 2 % 1001 + 1); x + 1 }"], ["int", "if x > 4 { x } else { -x }"], ["int", "match x { 0 => 10, 1 | 2 => 20, n => n }"],
    ["pair", "(x, x * x)"], ["text", 'format!("<{x}>")'],
  ],
  counted: [["int", "x.0 as i32 + x.1"], ["text", 'format!("{}-{}", x.0, x.1)']],
  pair: [["int", "x.0 - x.1"], ["pair", "(x.1, x.0)"]],
  text: [["int", "x.len() as i32"], ["text", "x.to_uppercase()"], ["text", 'x + "!"']],
};

const SOURCES: readonly (readonly [string, Item, "exact" | "double" | "plain"])[] = [
  ["(0i32..9)", "int", "exact"], ["(2i32..=7)", "int", "double"], ["v.iter().copied()", "int", "exact"], ["v.iter().cloned()", "int", "exact"], ["v.clone().into_iter()", "int", "exact"],
  ["w.iter().map(|x| x + k)", "int", "exact"], ["[4i32, 6, 1].into_iter()", "int", "exact"], ["v.windows(2).map(|w| w[0] * w[1])", "int", "exact"], ["v.chunks(3).map(|c| c.iter().sum::<i32>())", "int", "exact"],
  ["text.bytes().map(|b| b as i32 & 7)", "int", "exact"], ["text.chars().map(|c| c as i32 % 10)", "int", "double"], ["(1i32..4).flat_map(|a| (0..a).map(move |b| a * 10 + b))", "int", "double"],
  ["std::iter::successors(Some(1i32), |x| if *x < 60 { Some(x * 2) } else { None })", "int", "plain"], ["std::iter::repeat(3i32).take(4)", "int", "plain"], ["map.values().copied()", "int", "double"],
  ["Countdown(3)", "int", "plain"], ["Countdown(2).chain(Countdown(1))", "int", "plain"], ["map.iter().map(|(a, b)| (*a as usize, *b))", "counted", "double"],
  ["names.iter().map(|s| s.to_string())", "text", "exact"], ["text.split(' ').map(String::from)", "text", "double"],
];

const CONSUMERS: readonly string[] = [
  ".count()", ".last()", ".nth(2)", ".collect::<Vec<_>>()", ".any(|x| TEST)", ".all(|x| TEST)", ".position(|x| TEST)", ".find(|x| { let x = x.clone(); TEST })",
  ".partition::<Vec<_>, _>(|x| { let x = x.clone(); TEST })", ".max()", ".min()", '.fold(String::new(), |a, x| format!("{a}{x:?},"))', ".reduce(|a, b| if a > b { a } else { b })",
  ".collect::<BTreeSet<_>>()", ".size_hint().1.is_some()", ".cmp([].into_iter())", ".is_sorted()",
];
const LOOPS: readonly string[] = [
  "{ let mut n = 0; for x in c { if { TEST } { continue; } n += 1; if n > 4 { break; } } n }",
  "{ let mut out = vec![]; let mut c = c; while let Some(x) = c.next() { out.push(x); if out.len() > 3 { break; } } (out, c.next().is_some()) }",
  "(|| { for x in c { if { let x = x.clone(); TEST } { return Some(x); } } None })()",
  '{ let mut out: Vec<Box<dyn Fn() -> String>> = vec![]; for x in c { out.push(Box::new(move || format!("{x:?}"))); } out.iter().map(|f| f()).collect::<Vec<_>>() }',
  "{ let mut rest = w.to_vec(); let mut out = vec![]; for x in c { let Some(y) = rest.pop() else { break }; if { TEST } { out.push((y, x)); } } (out, rest) }",
  "{ let mut n = k; let s: Vec<_> = c.map(move |x| { n += 1; (n, x) }).collect(); (n, s) }",
  "{ let mut n = k; let s: Vec<_> = c.filter(|_| { n += 1; n % 3 != 0 }).collect(); (n, s) }",
  "{ let mut sums = [0; 3]; for (i, x) in c.enumerate() { sums[i % 3] += 1; if i == 7 { println!(\"{x:?}\"); } } sums }",
  "c.map(|x| { let mut t = (x, 0); t.1 += 2; let u = t.clone(); t.1 += 3; (t, u) }).collect::<Vec<_>>()",
  "{ let all: Vec<_> = c.collect(); all.iter().map(|x| all.iter().filter(|y| *y > x).count()).max() }",
  "{ let mut out = vec![]; c.for_each(|x| out.push(x)); out }",
];
const CONSUMERS_OF: Readonly<Record<Item, readonly string[]>> = {
  int: [
    ".sum::<i32>()", ".map(|x| x as i64).product::<i64>()", ".max_by_key(|x| (x % 5, *x))", ".min_by(|a, b| (a % 3).cmp(&(b % 3)))", ".try_fold(0i32, |a, x| if x == 5 { Err(a) } else { Ok(a + x) })",
    '.map(|x| if x < 9 { Ok(x) } else { Err(format!("bad {x}")) }).collect::<Result<Vec<_>, _>>()', ".map(|x| if x != 6 { Some(x) } else { None }).sum::<Option<i32>>()", ".map(|x| x as f64 / 2.0).sum::<f64>()",
    ".map(|x| (x, k)).unzip::<i32, i32, Vec<_>, Vec<_>>()",
  ],
  counted: [".collect::<BTreeMap<_, _>>()", ".map(|(i, _)| i).sum::<usize>()"],
  pair: [".unzip::<i32, i32, Vec<_>, Vec<_>>()", ".map(|(a, b)| a.max(b)).collect::<Vec<_>>()"],
  text: [".collect::<String>()", '.collect::<Vec<_>>().join("|")', ".map(|s| s.len()).sum::<usize>()"],
};

class Generator {
  constructor(private readonly random: Random) {}

  #test(item: Item): string {
    return this.random.pick(TESTS[item]);
  }

  #source(): Chain {
    const [code, item, kind] = this.random.pick(SOURCES);
    return { code, item, double: kind !== "plain", exact: kind === "exact" };
  }

  #adapted(c: Chain): Chain {
    const { code, item } = c;
    const [to, by] = this.random.pick(MAPS[item]);
    const cut = { item, double: c.double && c.exact, exact: c.exact };
    const byRef = (name: string): string => `${code}.${name}(|x| { let x = x.clone(); ${this.#test(item)} })`;
    const options: readonly Chain[] = [
      { code: byRef("filter"), item, double: c.double, exact: false },
      { ...c, code: `${code}.map(|x| ${by})`, item: to },
      { ...c, code: `${code}.map(|x| ${by})`, item: to },
      { ...cut, code: `${code}.take(${this.random.below(6)})` },
      { ...cut, code: `${code}.skip(${this.random.below(4)})` },
      { code: `${code}.step_by(${1 + this.random.below(3)})`, item, double: false, exact: c.exact },
      { code: byRef("take_while"), item, double: false, exact: false },
      { code: byRef("skip_while"), item, double: false, exact: false },
      { ...c, code: `${code}.inspect(|x| print!(" saw {x:?}"))` },
      { ...c, code: `${code}.fuse()` },
      { ...c, code: `${code}.peekable()` },
      { code: `${code}.filter_map(|x| { let y = x.clone(); if { let x = y; ${this.#test(item)} } { Some(${by}) } else { None } })`, item: to, double: c.double, exact: false },
      ...(item === "int" ? this.#ofInts(c) : []),
      ...(c.double ? [{ ...c, code: `${code}.rev()` }, { ...c, code: `${code}.rev()` }] : []),
    ];
    return this.random.pick(options);
  }

  #ofInts({ code, double, exact }: Chain): readonly Chain[] {
    const both = double && exact;
    return [
      { code: `${code}.enumerate()`, item: "counted", double: both, exact },
      { code: `${code}.zip(w.iter().copied())`, item: "pair", double: both, exact },
      { code: `${code}.zip(v.iter()).map(|(a, b)| a + b)`, item: "int", double: both, exact },
      { code: `${code}.chain(1..4)`, item: "int", double, exact: false },
      { code: `${code}.flat_map(|x| (0..x.rem_euclid(4)).map(move |y| x + y))`, item: "int", double, exact: false },
      { code: `${code}.scan(1, |a, x| { *a += x; if *a > 40 { None } else { Some(*a) } })`, item: "int", double: false, exact: false },
      { code: `${code}.map_while(|x| if x == 7 { None } else { Some(x + 1) })`, item: "int", double: false, exact: false },
    ];
  }

  chain(name: string): string {
    let c = this.#source();
    for (let n = this.random.below(ADAPTERS_MAX); n > 0; n--) c = this.#adapted(c);
    const loop = this.random.below(4) === 0;
    const use = (loop ? this.random.pick(LOOPS) : this.random.pick([...CONSUMERS, ...CONSUMERS_OF[c.item], ...CONSUMERS_OF[c.item]])).replaceAll("TEST", () => this.#test(c.item));
    const body = loop ? `let c = ${c.code};\n    let r = ${use};` : `let r = ${c.code}${use};`;
    return `fn ${name}(Given { v, w, k, names, text, map, log }: Given) {\n    ${body}\n    println!(" {r:?} {}", log.get());\n}\n`;
  }
}

/** The program of these chains, `c12` being that of seed 12. */
export function programOf(names: readonly string[]): string {
  const chains = names.map((name) => new Generator(new Random(Number(name.slice(1)))).chain(name));
  const calls = names.map((name) => `    each("${name}", ${name});\n`);
  return `#![allow(unused)]
use std::{cell::Cell, collections::{BTreeMap, BTreeSet}};
#[derive(Clone, Copy)]
struct Given<'a> { v: &'a Vec<i32>, w: &'a [i32], k: i32, names: &'a [&'a str], text: &'a str, map: &'a BTreeMap<i32, i32>, log: &'a Cell<i32> }
struct Countdown(i32);
impl Iterator for Countdown {
    type Item = i32;
    fn next(&mut self) -> Option<i32> { if self.0 == 0 { None } else { self.0 -= 1; Some(self.0) } }
}
fn each(name: &str, f: fn(Given)) {
    println!("== {name}");
    let map: BTreeMap<i32, i32> = [(3, 1), (1, 5), (2, 8)].into_iter().collect();
    let log = Cell::new(0);
    for (v, k) in [(vec![], 0), (vec![5], 1), (vec![3, 1, 4, 1, 5, 9, 2, 6], 2), (vec![2, 7, 1, 8, 2, 8], 7)] {
        let w: Vec<i32> = v.iter().rev().map(|x| x + 1).collect();
        f(Given { v: &v, w: &w, k, names: &["ann", "bo", "carla"], text: "a bc def", map: &map, log: &log });
    }
}
${chains.join("")}fn main() {
${calls.join("")}}
`;
}
