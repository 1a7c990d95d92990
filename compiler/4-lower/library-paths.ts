/** Where the items of the library are in Rust's crates, for programs that print it. */

const under = (module: string, ...names: readonly string[]): readonly (readonly [string, string])[] => names.map((name) => [name, module]);

/** Where the items of one of our modules are defined. Those not listed are in the module of the same name. */
const ITEMS: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries({
    array: under("core::array::iter", "IntoIter"),
    cell: [...under("core::cell::once", "OnceCell"), ...under("core::cell::lazy", "LazyCell")],
    collections: [
      ...under("std::collections::hash::map", "HashMap"),
      ...under("std::collections::hash::set", "HashSet"),
      ...under("alloc::collections::btree::map", "BTreeMap"),
      ...under("alloc::collections::btree::set", "BTreeSet"),
      ...under("alloc::collections::vec_deque", "VecDeque"),
      ...under("alloc::collections::binary_heap", "BinaryHeap"),
      ...under("alloc::collections::linked_list", "LinkedList"),
    ],
    borrow: under("core::borrow", "Borrow", "BorrowMut"),
    future: [...under("core::future::future", "Future"), ...under("core::future::into_future", "IntoFuture"), ...under("core::future::ready", "Ready"), ...under("core::future::pending", "Pending")],
    hash: under("std::hash::random", "DefaultHasher", "RandomState"),
    iter: [
      ...under("core::iter::traits::iterator", "Iterator"),
      ...under("core::iter::traits::double_ended", "DoubleEndedIterator"),
      ...under("core::iter::traits::exact_size", "ExactSizeIterator"),
      ...under("core::iter::traits::marker", "FusedIterator"),
      ...under("core::iter::traits::collect", "IntoIterator", "FromIterator", "Extend"),
      ...under("core::iter::traits::accum", "Sum", "Product"),
      ...under("core::iter::adapters::flatten", "FlatMap", "Flatten"),
    ],
    mem: [...under("core::mem::manually_drop", "ManuallyDrop"), ...under("core::mem::maybe_uninit", "MaybeUninit")],
    num: [...under("core::num::error", "ParseIntError", "TryFromIntError", "IntErrorKind"), ...under("core::num::dec2flt", "ParseFloatError")],
    ops: [
      ...under("core::ops::range", "RangeFull", "Range", "RangeFrom", "RangeTo", "RangeInclusive", "RangeToInclusive", "Bound", "RangeBounds"),
      ...under("core::ops::control_flow", "ControlFlow"),
      ...under("core::ops::function", "Fn", "FnMut", "FnOnce"),
      ...under("core::ops::arith", "Add", "Sub", "Mul", "Div", "Rem", "Neg", "AddAssign", "SubAssign", "MulAssign", "DivAssign", "RemAssign"),
      ...under("core::ops::bit", "Not", "BitAnd", "BitOr", "BitXor", "Shl", "Shr", "BitAndAssign", "BitOrAssign", "BitXorAssign", "ShlAssign", "ShrAssign"),
      ...under("core::ops::deref", "Deref", "DerefMut"),
      ...under("core::ops::drop", "Drop"),
      ...under("core::ops::index", "Index", "IndexMut"),
    ],
    str: [...under("core::str::error", "Utf8Error", "ParseBoolError"), ...under("core::str::traits", "FromStr")],
    sync: [
      ...under("alloc::sync", "Arc", "Weak"),
      ...under("std::sync::poison::mutex", "Mutex", "MutexGuard"),
      ...under("std::sync::poison::rwlock", "RwLock", "RwLockReadGuard", "RwLockWriteGuard"),
      ...under("std::sync::poison::condvar", "Condvar"),
      ...under("std::sync::poison", "PoisonError", "TryLockError"),
      ...under("std::sync::once_lock", "OnceLock"),
      ...under("std::sync::lazy_lock", "LazyLock"),
      ...under("std::sync::barrier", "Barrier", "BarrierWaitResult"),
    ],
    task: [...under("core::task::poll", "Poll"), ...under("core::task::wake", "Context", "Waker"), ...under("alloc::task", "Wake")],
    time: under("std::time", "Instant", "SystemTime", "SystemTimeError"),
  }).map(([module, items]) => [module, Object.fromEntries(items)]),
);

/** Modules whose items are each in a file of their own: `adapters::StepBy` in `adapters::step_by`. */
const SPREAD: Readonly<Record<string, string>> = {
  "iter::adapters": "core::iter::adapters",
  "iter::copies": "core::iter::adapters",
  "iter::peekable": "core::iter::adapters",
  "iter::sources": "core::iter::sources",
  "vec::iter": "alloc::vec",
};

/** Modules that are called otherwise. */
const MODULES: Readonly<Record<string, string>> = {
  "collections::hash_map": "std::collections::hash::map",
  "collections::hash_map::walks": "std::collections::hash::map",
  "collections::hash_set": "std::collections::hash::set",
  "collections::btree_map": "alloc::collections::btree::map",
  "collections::btree_set": "alloc::collections::btree::set",
  "slice::chunks": "core::slice::iter",
  "slice::split": "core::slice::iter",
  "sync::atomic": "core::sync::atomic",
};

const ALLOC: ReadonlySet<string> = new Set(["vec", "string", "boxed", "rc", "borrow"]);
const CORE: ReadonlySet<string> = new Set([
  "any", "array", "ascii", "cell", "char", "clone", "cmp", "convert", "default", "error", "fmt", "future", "hash", "iter", "marker", "mem", "num", "ops", "option", "pin", "result", "slice", "str", "task", "time",
]);

const snake = (name: string): string => name.replace(/(?!^)[A-Z]/gu, "_$&").toLowerCase();

/** The path that Rust has for the item which this library has at `path`. */
export function rustPath(path: string): string {
  const [crate = "", ...inside] = path.split("::");
  const name = inside.pop() ?? "";
  if (crate !== "std") return path;
  const top = inside[0] ?? "";
  const module = inside.join("::");
  const items = ITEMS[top];
  const defined = items !== undefined && Object.hasOwn(items, name) ? items[name] : undefined;
  if (defined !== undefined) return `${defined}::${name}`;
  if (SPREAD[module] !== undefined) return `${SPREAD[module]}::${snake(name)}::${name}`;
  if (MODULES[module] !== undefined) return `${MODULES[module]}::${name}`;
  return [ALLOC.has(top) ? "alloc" : CORE.has(top) ? "core" : "std", ...inside, name].join("::");
}
