/** Packages: the library beside a program is a crate that it uses by name. Outputs and codes are cargo's. */
import { describe, test } from "vitest";
import { aether, type Ran } from "../harness/command-line.js";
import { withFiles } from "../harness/scratch.js";

const MANIFEST = '[package]\nname = "my-app"\nversion = "1.2.3"\nedition = "2021"\n\n[[bin]]\nname = "other"\n';
const LIBRARY = `
pub mod shapes { #[derive(Debug)] pub enum Shape { Dot, Line(u8) } impl crate::Describe for Shape {} }
#[derive(Debug, Default)]
pub struct Counter { n: u64, pub name: String }
impl Counter {
    pub fn new(name: &str) -> Self { Counter { n: 0, name: name.to_string() } }
    pub fn add(&mut self, n: u64) -> &mut Self { self.n += n; self }
    pub fn get(&self) -> u64 { self.n }
    pub(crate) fn inner(&self) -> u64 { self.n }
    pub fn outer(&self) -> u64 { self.inner() }
}
pub struct Tuple(u8);
impl Tuple { pub fn new() -> Tuple { Tuple(1) } pub fn get(&self) -> u8 { self.0 } }
pub trait Describe { fn describe(&self) -> String where Self: std::fmt::Debug { format!("<{self:?}>") } }
mod private { pub fn f() {} }
pub(crate) fn crate_only() { private::f() }
pub fn public() { crate_only() }
#[macro_export]
macro_rules! counter { ($name:expr) => { $crate::Counter::new($name) }; ($name:expr, $($n:expr),+) => {{ let mut c = $crate::counter!($name); $(c.add($n);)+ c }}; }
pub fn where_am_i() -> &'static str { module_path!() }
pub fn under_test() -> bool { cfg!(test) }
fn unused() {}
#[cfg(test)]
mod tests { #[test] fn counts() { assert_eq!(crate::counter!("a", 1, 2).get(), 3); } }
`;
const MAIN = `
mod helper;
use my_app::{counter, shapes::{self, Shape}, Counter, Describe};
#[derive(Debug)]
struct Mine;
impl Describe for Mine {}
fn main() {
    let mut c = Counter::new("c");
    println!("{} {}", c.add(5).add(6).get(), counter!("d", 1, 2).get());
    println!("{} {} {:?}", Mine.describe(), Shape::Line(1).describe(), shapes::Shape::Dot);
    println!("{} {} {}", helper::twice(2), ::my_app::where_am_i(), std::any::type_name::<Shape>());
    println!("{} {} {}", my_app::under_test(), env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"));
}
#[test]
fn the_library_is_as_it_is() { assert!(!my_app::under_test() && cfg!(test)); }
`;
const FILES = {
  "app/Cargo.toml": MANIFEST,
  "app/src/lib.rs": LIBRARY,
  "app/src/main.rs": MAIN,
  "app/src/helper.rs": 'pub fn twice(n: u64) -> u64 { my_app::Counter::new("x").add(n).add(n).get() }\n',
  "app/src/bin/tool.rs": 'use my_app as lib; fn main() { println!("{}", lib::Counter::new("tool").add(1).get()); }\n',
  "app/examples/show.rs": 'extern crate my_app; fn main() { println!("{}", my_app::Counter::default().get()); }\n',
  "app/tests/public.rs": '#[macro_use]\nextern crate my_app;\n#[test]\nfn adds() { assert_eq!(counter!("a", 4).outer(), 4); }\n',
};
const PRINTED = "11 3\n<Mine> <Line(1)> Dot\n4 my_app my_app::shapes::Shape\nfalse my-app 1.2.3\n";

function run(args: readonly string[], cwd = "", more: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return withFiles({ ...FILES, ...more }, (folder) => aether(args, { cwd: `${folder}/${cwd}` }));
}

/** The codes of errors and the lines they are in. */
function mistakes({ stderr }: Ran): string[] {
  return [...stderr.matchAll(/^error\[(E\d+)\].*\n *--> \S+\/main\.rs:(\d+)/gm)].map((found) => `${found[1]} ${found[2]}`).toSorted();
}

describe.concurrent("packages", () => {
  test("programs use the library by the package's name, from wherever they are run", async ({ expect }) => {
    for (const [args, cwd] of [[["run", "app/src/main.rs"], ""], [["run", "main.rs"], "app/src"], [["run", "."], "app"]] as const) {
      const { stdout, code } = await run(args, cwd);
      expect([stdout, code]).toEqual([PRINTED, 0]);
    }
  });

  test("so do other programs and examples", async ({ expect }) => {
    expect((await run(["run", "app/src/bin/tool.rs"])).stdout).toBe("1\n");
    expect((await run(["run", "app/examples/show.rs"])).stdout).toBe("0\n");
  });

  test("the tests of all crates are run", async ({ expect }) => {
    const ran = await run(["test", "app"]);
    expect([...ran.stdout.matchAll(/^test (.*) \.\.\. ok$/gm)].map((found) => found[1])).toEqual(["tests::counts", "the_library_is_as_it_is", "adds"]);
    expect([...ran.stderr.matchAll(/Running (\S+)/g)].map((found) => found[1])).toEqual(["app/src/lib.rs", "app/src/main.rs", "app/src/bin/tool.rs", "app/tests/public.rs"]);
    expect(ran.code).toBe(0);
  });

  test("a check says once what is in the library", async ({ expect }) => {
    const ran = await run(["check", "app"]);
    expect(ran.stderr.match(/function `unused` is never used/g)).toHaveLength(1);
    expect(ran.code).toBe(0);
  });

  test("what the library keeps to itself is refused with rustc's codes", async ({ expect }) => {
    const main = `use my_app::{Counter, Tuple, Describe};
use my_app::nothing;
use my_app::private::f;
use my_app::crate_only;
impl Counter { fn more(&self) {} }
impl Describe for u8 {}
impl Describe for Vec<u8> {}
impl Clone for Tuple { fn clone(&self) -> Tuple { Tuple::new() } }
struct Own;
impl Describe for Own {}
impl From<Own> for Counter { fn from(_: Own) -> Counter { Counter::new("") } }
fn main() {
    let c = Counter::new("c");
    let _ = c.n;
    let _ = c.inner();
    let _ = Tuple(1);
    let t = Tuple::new();
    let _ = t.0;
    my_app::public();
    my_app::missing();
    crate::public();
    let Counter { name, .. } = c;
    let _ = (name, t.get(), Own, Counter::from(Own));
}
`;
    const ran = await run(["check", "app/src/main.rs"], "", { "app/src/main.rs": main });
    expect(mistakes(ran)).toEqual(["E0116 5", "E0117 6", "E0117 7", "E0117 8", "E0423 16", "E0425 20", "E0425 21", "E0432 2", "E0603 3", "E0603 4", "E0616 14", "E0616 18", "E0624 15"]);
    expect(ran.stderr).toContain("cannot find function `missing` in crate `my_app`");
  });

  test("a library does not see itself by its name; a mistake in it is one of every program", async ({ expect }) => {
    const ran = await run(["run", "app"], "", { "app/src/lib.rs": `${LIBRARY}pub fn own() { my_app::public(); }\n` });
    expect(ran.stderr).toContain("error[E0433]");
    expect(ran.stderr).toContain("app/src/lib.rs:");
    expect(ran.code).toBe(1);
  });

  test("the manifest may name the library and its file", async ({ expect }) => {
    const manifest = `${MANIFEST}[lib]\nname = 'core_parts' # ours\npath = "parts/all.rs"\n`;
    const ran = await run(["run", "app"], "", { "app/Cargo.toml": manifest, "app/parts/all.rs": "pub mod deep;\n", "app/parts/deep.rs": 'pub fn f() -> &\'static str { "deep" }\n', "app/src/main.rs": 'fn main() { println!("{}", core_parts::deep::f()); }\n' });
    expect([ran.stdout, ran.stderr]).toEqual(["deep\n", ""]);
  });

  test("without a manifest there is no package, and a folder without a program says so", async ({ expect }) => {
    expect((await withFiles({ "src/lib.rs": LIBRARY, "src/main.rs": "use my_app::public; fn main() { public() }\n" }, (cwd) => aether(["check", "src/main.rs"], { cwd }))).stderr).toContain("E0432");
    expect((await run(["run", "app/tests"])).stderr).toContain("couldn't read `app/tests`: it is a folder without `src/main.rs`");
  });
});
