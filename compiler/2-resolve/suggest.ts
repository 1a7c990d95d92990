/** Names that the programmer may have meant: by spelling, and by what the library is known to have. */

const SUGGESTIONS_MAX = 3;

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one name into the other; `limit + 1` where it takes more than `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = above;
    above = current;
  }
  return above[b.length] ?? limit + 1;
}

/** `parse_read_line` for `read_parse_line`: the same words in another order. */
function sortedWords(name: string): string {
  return name.split("_").sort().join("_");
}

/** Names close to `name`, best first: the same but for case, a few edits away, or the same words in another order. */
export function similarNames(name: string, candidates: Iterable<string>): readonly string[] {
  const limit = Math.max(Math.floor(name.length / 3), 1);
  const upper = name.toUpperCase();
  const found: { readonly name: string; readonly rank: number }[] = [];
  const seen = new Set<string>([name, "_", ""]);
  for (const candidate of candidates) {
    if (seen.has(candidate)) continue;
    seen.add(candidate);
    if (candidate.toUpperCase() === upper) found.push({ name: candidate, rank: -1 });
    else {
      const distance = editDistance(name, candidate, limit);
      if (distance <= limit) found.push({ name: candidate, rank: distance });
      else if (name.includes("_") && sortedWords(name) === sortedWords(candidate)) found.push({ name: candidate, rank: limit });
    }
  }
  found.sort((left, right) => left.rank - right.rank || (left.name < right.name ? -1 : 1));
  return found.slice(0, SUGGESTIONS_MAX).map((each) => each.name);
}

/** Where the library keeps the names that programs most often forget to import. */
const HOMES: Readonly<Record<string, string>> = {
  "std::collections": "HashMap HashSet BTreeMap BTreeSet VecDeque BinaryHeap LinkedList",
  "std::collections::hash_map": "Entry DefaultHasher",
  "std::rc": "Rc Weak",
  "std::cell": "Cell RefCell OnceCell Ref RefMut LazyCell",
  "std::sync": "Arc Mutex RwLock Condvar OnceLock LazyLock Weak Barrier",
  "std::sync::atomic": "AtomicBool AtomicI32 AtomicI64 AtomicU32 AtomicU64 AtomicUsize AtomicIsize Ordering",
  "std::cmp": "Ordering Reverse PartialEq PartialOrd Ord Eq max min",
  "std::fmt": "Display Debug Formatter Write Binary LowerHex UpperHex",
  "std::hash": "Hash Hasher BuildHasher",
  "std::ops": "Add Sub Mul Div Rem Neg Not AddAssign SubAssign MulAssign DivAssign Index IndexMut Deref DerefMut Range RangeInclusive RangeBounds Bound ControlFlow BitAnd BitOr BitXor Shl Shr",
  "std::str": "FromStr Chars",
  "std::string": "ToString",
  "std::time": "Duration Instant SystemTime",
  "std::future": "Future IntoFuture",
  "std::pin": "Pin",
  "std::task": "Context Poll Waker Wake",
  "std::error": "Error",
  "std::marker": "PhantomData",
  "std::mem": "swap replace take",
  "std::iter": "FromIterator Peekable Sum Product FusedIterator once repeat from_fn successors zip",
  "std::convert": "TryFrom TryInto Infallible AsRef",
  "std::borrow": "Cow Borrow BorrowMut ToOwned",
  "std::any": "Any TypeId",
  "std::num": "ParseIntError ParseFloatError NonZeroU32 NonZeroU8 NonZeroUsize Wrapping",
  "std::io": "Read Write BufRead BufReader BufWriter stdin stdout",
  "std::env": "args",
  "std::process": "Command ExitCode",
  "std::path": "Path PathBuf",
  "std::fs": "File",
  "std::default": "Default",
  "aether::task": "JoinSet JoinHandle yield_now",
  "aether::stream": "Stream StreamExt",
  "aether::sync": "Semaphore Notify CancellationToken",
  "tokio::sync": "mpsc oneshot broadcast watch",
  "tokio::time": "sleep timeout interval",
};

/** Paths under which the library has a thing of this name; the caller checks that they exist. */
export function homesOf(name: string): string[] {
  const found: string[] = [];
  for (const [home, names] of Object.entries(HOMES)) if (names.split(" ").includes(name)) found.push(`${home}::${name}`);
  return found;
}
