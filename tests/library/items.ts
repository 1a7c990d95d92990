/**
 * What real programs use of the libraries (`items.tsv`: how many of them, and what), as little programs that name each item.
 *
 *   Vec::push                 let _ = Vec::push;
 *   [Vec: PartialEq]          has::<dyn PartialEq, Vec<i32>>, with the trait as a bound
 *   [collect -> String]       let _: String = iter.collect();
 *   tokio time::sleep         let _ = tokio::time::sleep;
 *
 * Whether types can be inferred does not matter: only whether the name is found, or the trait is implemented.
 */
import { readProjectFile } from "../harness/project.js";

export interface Item {
  readonly name: string;
  readonly programs: number;
  /** Any of these will do. */
  readonly ways: readonly string[];
}

const HEAD = [
  "use std::{any::*, borrow::*, cell::*, cmp::*, collections::*, fmt::{Formatter, Write as _}, future::*, hash::*, io::{Read, BufRead}, marker::*, num::*, ops::*, pin::*, rc::*, sync::*, sync::atomic::*, time::*};",
  "use std::{path::*, ffi::OsString, str::FromStr, panic::{Location, PanicHookInfo}, task::{Context, Poll, Waker}};",
];

/** Types whose arguments matter, or that are found elsewhere than their name says. */
const TYPES: Readonly<Record<string, string>> = {
  int: "i32", float: "f64", "[T]": "[i32]", "[T; N]": "[i32; 3]", "(tuple)": "(i32, i32)", str: "str", Vec: "Vec<i32>", Option: "Option<i32>", Result: "Result<i32, i32>",
  Box: "Box<i32>", Rc: "Rc<i32>", Arc: "Arc<i32>", Weak: "std::rc::Weak<i32>", HashMap: "HashMap<i32, i32>", HashSet: "HashSet<i32>", BTreeMap: "BTreeMap<i32, i32>", BTreeSet: "BTreeSet<i32>",
  VecDeque: "VecDeque<i32>", BinaryHeap: "BinaryHeap<i32>", LinkedList: "LinkedList<i32>", Cell: "Cell<i32>", RefCell: "RefCell<i32>", Ref: "Ref<'static, i32>", RefMut: "RefMut<'static, i32>",
  Pin: "Pin<Box<i32>>", PhantomData: "PhantomData<i32>", Wrapping: "Wrapping<i32>", Poll: "Poll<i32>", Mutex: "std::sync::Mutex<i32>", MutexGuard: "std::sync::MutexGuard<'static, i32>",
  Cow: "Cow<'static, str>", Range: "Range<usize>", RangeInclusive: "RangeInclusive<usize>", RangeFrom: "RangeFrom<usize>", RangeTo: "RangeTo<usize>", RangeToInclusive: "RangeToInclusive<usize>",
  Formatter: "Formatter<'static>", Context: "Context<'static>", Error: "std::fmt::Error", ParseIntError: "std::num::ParseIntError", Iter: "std::slice::Iter<'static, i32>", IntoIter: "std::vec::IntoIter<i32>",
  Drain: "std::vec::Drain<'static, i32>", Ordering: "std::cmp::Ordering", Sender: "std::sync::mpsc::Sender<i32>", Receiver: "std::sync::mpsc::Receiver<i32>", Notify: "tokio::sync::Notify",
  Runtime: "tokio::runtime::Runtime", BytesMut: "bytes::BytesMut", Bytes: "bytes::Bytes", Instant: "std::time::Instant", "slice::Iter": "std::slice::Iter<'static, i32>", "slice::IterMut": "std::slice::IterMut<'static, i32>",
  "slice::Chunks": "std::slice::Chunks<'static, i32>", "slice::Windows": "std::slice::Windows<'static, i32>", "str::Chars": "std::str::Chars<'static>", "str::CharIndices": "std::str::CharIndices<'static>",
  "str::Lines": "std::str::Lines<'static>", "str::SplitWhitespace": "std::str::SplitWhitespace<'static>", "str::Bytes": "std::str::Bytes<'static>", "str::Split": "std::str::Split<'static, char>",
  "hash_map::Iter": "hash_map::Iter<'static, i32, i32>", "hash_map::Values": "hash_map::Values<'static, i32, i32>", "io::StdinLock": "std::io::StdinLock<'static>", "io::BufWriter": "std::io::BufWriter<Vec<u8>>",
  "io::IoSlice": "std::io::IoSlice<'static>", "char::ToUppercase": "std::char::ToUppercase",
};
const ITER = "std::vec::IntoIter<i32>";
const ADAPTERS: Readonly<Record<string, string>> = {
  Zip: `<${ITER}, ${ITER}>`, StepBy: `<Range<i32>>`, Map: `<${ITER}, fn(i32) -> i32>`, Filter: `<${ITER}, fn(&i32) -> bool>`, Once: "<i32>", Cloned: "<std::slice::Iter<'static, i32>>",
};
const TRAITS = new Set("Iterator IntoIterator From Into ToString Clone Default Extend Index IndexMut ToOwned Ord PartialOrd PartialEq Deref TryInto TryFrom FromStr FromIterator AsRef AsMut Add Sub Mul Div Neg Not MulAssign BitAnd Hash Drop Fn Future DoubleEndedIterator ExactSizeIterator Write Read BufRead".split(" "));
const COLLECTED: Readonly<Record<string, readonly [item: string, into: string]>> = {
  String: ["char", "String"], HashMap: ["(i32, i32)", "HashMap<i32, i32>"], Result: ["Result<i32, ()>", "Result<Vec<i32>, ()>"], Option: ["Option<i32>", "Option<Vec<i32>>"],
  "futures stream::FuturesOrdered": ["futures::future::Ready<i32>", "futures::stream::FuturesOrdered<futures::future::Ready<i32>>"],
  "futures stream::SelectAll": ["futures::stream::Pending<i32>", "futures::stream::SelectAll<futures::stream::Pending<i32>>"],
};
/** Modules of other crates that hold what the list names without them. */
const PLACES = ["", "sync::", "io::", "future::", "stream::", "task::", "time::", "runtime::", "channel::", "sink::", "executor::", "codec::", "lock::"];
const CRATE = /^(tokio|futures|tokio_stream|tokio_util|tokio_test|futures_test|bytes)$/;
/** Traits of other crates whose methods the list names without `Ext`. */
const CRATE_TRAITS = /^(?:task::)?(\w*(?:Ext|Read|Write|Stream|Future|Sink|Buf|BufMut|Seek|BufRead|LocalSpawn))::(\w+)$/;
/** Types of other crates that need arguments to be named. */
const GENERIC = /::(Sender|Receiver|UnboundedSender|UnboundedReceiver|Shared|RwLockReadGuard|RwLockWriteGuard|Ref|Spawn|WakerRef|LocalFutureObj|SelectAll|FuturesOrdered)$/;
const LIFETIMES = /::(RwLockReadGuard|RwLockWriteGuard|Ref|LocalFutureObj)$/;

function typeOf(text: string): string {
  if (text.startsWith("&mut ")) return `&'static mut ${typeOf(text.slice(5))}`;
  if (text.startsWith("&")) return `&'static ${typeOf(text.slice(1))}`;
  const known = TYPES[text];
  if (known !== undefined) return known;
  const adapter = /^iter::(\w+)$/.exec(text)?.[1];
  if (adapter !== undefined) return `std::iter::${adapter}${ADAPTERS[adapter] ?? `<${ITER}>`}`;
  const crate = /^([a-z_]+) (.+)$/.exec(text);
  if (crate !== null) return `${crate[1] ?? ""}::${crate[2] ?? ""}`;
  return /^[a-z_]+::[A-Z]/.test(text) ? `std::${text}` : text;
}

/** `[Vec: Index<int>]` */
function implementation(self: string, trait: string): string[] {
  const [, name = trait, arg] = /^(\w+)<(.*)>$/.exec(trait) ?? [];
  let type = typeOf(self);
  let given = arg === undefined ? "" : typeOf(arg);
  if (name.startsWith("Index") && arg === "int") given = "usize";
  const key = /^(HashMap|BTreeMap)$/.test(self) && name === "Index" && arg !== undefined ? arg.slice(1) : "";
  if (key === "str" || key === "char") type = `${self}<${key === "str" ? "String" : key}, i32>`;
  if (self === "Vec" && arg === "String") type = "Vec<String>";
  if (self === "Vec" && arg === "(tuple)") type = "Vec<(i32, i32)>";
  if (self === "VecDeque" && arg === "Result") type = "VecDeque<Result<i32, i32>>";
  if (self === "Box" && arg === "&str") type = "Box<str>";
  if (/^(int|float)$/.test(self) && /^(Try)?From$/.test(name)) return [[type, "u8"], ["u8", "i64"], ["f64", "f32"], ["f64", "i32"], ["i64", "i32"]].map(([to, from]) => bound(String(to), `${name}<${String(from)}>`));
  if (self === "io::Error" && arg === "io::ErrorKind") given = "std::io::ErrorKind";
  if (self === "HashMap" && arg === "[T; N]") given = "[(i32, i32); 3]";
  if (self === "tokio mpsc::Sender") type = "tokio::sync::mpsc::Sender<i32>";
  if (self.startsWith("bytes ") && arg === "&int") given = "&'static u8";
  if (self.startsWith("bytes ") && /\[T\]/.test(arg ?? "")) given = (arg ?? "").replace("[T]", "[u8]").replace("&", "&'static ");
  if (self === "Poll") type = "Poll<Result<i32, i32>>";
  if (self === "net::Ipv4Addr") given = "[u8; 4]";
  const direct = bound(type, arg === undefined ? name : `${name}<${given}>`);
  if (name === "Write") return [direct, bound(type, "std::io::Write"), bound(type, "std::fmt::Write")];
  return [direct, ...(arg === undefined ? [bound(type, `${name}<usize>`)] : [])];
}

function bound(type: string, trait: string): string {
  return `fn has<T: ${trait} + ?Sized>() {} has::<${type}>();`;
}

/** `Vec::push`, `cmp::min`, `hash_map::Entry::or_insert` */
function path(name: string): string[] {
  const parts = name.split("::");
  const last = parts.pop() ?? "";
  const owner = parts.join("::");
  if (owner === "int") return ["i32", "u32"].map((t) => `let _ = ${t}::${last};`);
  if (owner === "dyn") return [`let _ = <dyn Any>::${last}::<i32>;`];
  if (owner === "fmt::Formatter") return [`let _ = Formatter::${last};`];
  if (owner === "Error" || /^(float|bool|char|str|\[T\])$/.test(owner)) return [`let _ = <${typeOf(owner)}>::${last};`];
  if (owner === "Fn") return ["fn g<F: Fn()>(f: F) { f() }"];
  if (TRAITS.has(owner)) return [`fn g<X: ${owner}${/^(From|Into|TryFrom|TryInto|Extend|FromIterator|AsRef|AsMut)$/.test(owner) ? "<i32>" : owner.startsWith("Index") ? "<usize>" : ""}>() { let _ = X::${last}; }`, `fn g<X: std::io::${owner}>() { let _ = X::${last}; }`];
  if (owner === "Weak") return [`let _ = std::rc::Weak::<i32>::${last};`];
  if (owner === "Pin") return [`let _ = Pin::<&mut i32>::${last};`];
  return [`let _ = ${owner}::${last};`, `let _ = std::${owner}::${last};`, `let _ = std::collections::${owner}::${last};`];
}

function ofCrate(crate: string, rest: string): string[] {
  const ext = CRATE_TRAITS.exec(rest);
  if (ext !== null) return PLACES.map((p) => `fn g<X: ${ext[1]?.endsWith("TestExt") === true ? "futures_test" : crate}::${p}${ext[1] ?? ""}${ext[1] === "Sink" ? "<i32>" : ""}>() { let _ = X::${ext[2] ?? ""}; }`);
  const crates = crate === "futures" ? ["futures", "futures_test"] : [crate];
  return crates.flatMap((c) => PLACES.map((p) => `let _ = ${c}::${p}${rest};`));
}

/** `[tokio watch::Ref: Deref]` */
function crateImpl(self: string, trait: string): string[] | null {
  const [, crate = "", path = ""] = /^(\w+) (\S+)$/.exec(self) ?? [];
  if (!CRATE.test(crate) || TYPES[self] !== undefined || crate === "bytes") return null;
  const of = path.endsWith("Spawn") || path.endsWith("Shared") ? "<futures::future::Ready<i32>>" : "<i32>";
  const args = !GENERIC.test(`::${path}`) || path.endsWith("WakerRef") ? "" : LIFETIMES.test(`::${path}`) ? `<'static, ${of.slice(1)}` : of;
  const given = /<(.*)>$/.exec(trait)?.[1];
  const name = trait.replace(/<.*>$/, "");
  const arg = given === undefined ? "" : `<${given === "int" ? "usize" : given === "Pin" ? "Pin<Box<dyn Future<Output = i32>>>" : typeOf(given)}>`;
  return ["", ...PLACES].flatMap((place) => [crate, "futures_test"].map((c) => bound(`${c}::${place}${path}${args}`, `${name}${arg}`)));
}

function waysOf(name: string): string[] {
  const macro = /^(?:(\w+)::)?(\w+)!$/.exec(name);
  if (macro !== null) return (macro[1] === undefined ? ["std", "futures", "tokio", "async_stream", "tokio_test"] : [macro[1]]).map((from) => `use ${from}::${macro[2] ?? ""};`);
  if (name.startsWith("type ")) return [`let _: Option<&${typeOf(name.slice(5))}> = None;`];
  const arrow = /^\[(collect|Iterator::sum|Iterator::product|str::parse) -> (.+)\]$/.exec(name);
  if (arrow !== null) {
    const [, how = "", into = ""] = arrow;
    if (how === "str::parse") return [`let _ = "".parse::<${typeOf(into)}>();`];
    const [item, type] = COLLECTED[into] ?? [how === "collect" ? "i32" : typeOf(into), typeOf(into)];
    return [`fn g<I: Iterator<Item = ${item}>>(i: I) { let _: ${type} = i.${how === "collect" ? how : how.slice(10)}(); }`];
  }
  const impl = /^\[(.+?): (.+)\]$/.exec(name);
  if (impl !== null) return crateImpl(impl[1] ?? "", impl[2] ?? "") ?? implementation(impl[1] ?? "", impl[2] ?? "");
  const crate = /^([a-z_]+)(?: |::(?=[a-z_]+$))(.+)$/.exec(name);
  if (crate !== null && CRATE.test(crate[1] ?? "")) return ofCrate(crate[1] ?? "", crate[2] ?? "");
  return path(name);
}

/** What a list names: `items.tsv` is of programs of all sorts, `async-items.tsv` of tests of async libraries. */
export function itemsUsed(file: string): Item[] {
  const lines = readProjectFile(`tests/library/${file}.tsv`).trim().split("\n");
  return lines.map((line) => {
    const [programs = "0", name = ""] = line.split("\t");
    return { name, programs: Number(programs), ways: waysOf(name) };
  });
}

/** One function per way, one per line; the line of each. */
export function programOf(items: readonly Item[]): { readonly text: string; readonly lines: ReadonlyMap<number, Item> } {
  const text = [...HEAD];
  const lines = new Map<number, Item>();
  for (const item of items) {
    for (const way of item.ways) {
      text.push(`fn way${text.length}() { ${way} }`);
      lines.set(text.length, item);
    }
  }
  return { text: `${text.join("\n")}\nfn main() {}\n`, lines };
}
