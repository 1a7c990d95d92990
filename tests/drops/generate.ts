/**
 * Random programs about what is dropped when: well-typed and within the rules of moves by construction, the same for the same seed.
 *
 * The generator follows each variable (there, moved, perhaps moved) through branches, loops and early exits as the compiler under test has to.
 * A program prints from every constructor and destructor; `prelude.rs` runs it once for each place where it can be interrupted.
 */
import { Random } from "./random.js";

export type Ty = "D" | "P" | "Q" | "T" | "E" | "O" | "B" | "V" | "A" | "R" | "X" | "OP" | "BP";

const RUST: Readonly<Record<Ty, string>> = {
  D: "D", P: "P", Q: "Q", T: "(D, D)", E: "E", O: "Option<D>", B: "Box<D>", V: "Vec<D>", A: "[D; 2]", R: "Arc<D>", X: "X", OP: "Option<P>", BP: "Box<P>",
};
const TYPES = Object.keys(RUST) as Ty[];
const NAMES = "abcdefgh".split("");

type State = "there" | "moved" | "maybe";

interface Var {
  readonly name: string;
  readonly ty: Ty;
  readonly mut: boolean;
  readonly loop: number;
  /** Of the whole, and of the parts that were moved out or put back. */
  state: State;
  parts: Map<string, State>;
}

interface Loop {
  readonly label: string;
  readonly level: number;
  readonly breaks: Snapshot[];
}

type Snapshot = Map<Var, { readonly state: State; readonly parts: Map<string, State> }>;

const PARTS: Readonly<Partial<Record<Ty, readonly string[]>>> = { P: ["a", "b"], T: ["0", "1"], BP: ["a", "b"] };

function joinState(a: State, b: State): State {
  return a === b ? a : "maybe";
}

export class Generator {
  readonly #random: Random;
  #scopes: Var[][] = [[]];
  #loops: Loop[] = [];
  #level = 0;
  #movesFrom = 0;
  #next = 1;
  #labels = 0;
  #refs: string[][] = [[]];
  readonly #reserved = new Set<Var>();
  /** Whether `?` and `return` may be written here. */
  #returns = true;
  /** Whether `.await` may. */
  #awaits: boolean;
  #budget = 0;

  constructor(
    seed: number,
    isAsync: boolean,
  ) {
    this.#awaits = isAsync;
    this.#random = new Random(seed * 2 + (isAsync ? 1 : 0));
  }

  /** The body of one program: a block of type `Result<D, D>`. */
  program(): string {
    this.#budget = 26 + this.#random.below(30);
    const stmts = this.#stmts(4 + this.#random.below(5), 1);
    return `${stmts.join("\n")}\n${this.#pick([() => `Ok(${this.#expr("D", 2)})`, () => `Err(${this.#expr("D", 2)})`])()}`;
  }

  // ------------------------------------------------------------ variables

  #pick<T>(of: readonly T[]): T {
    return this.#random.pick(of);
  }

  #chance(percent: number): boolean {
    return this.#random.below(100) < percent;
  }

  #num(): number {
    return this.#next++;
  }

  #visible(): Var[] {
    const seen = new Set<string>();
    const found: Var[] = [];
    for (const scope of [...this.#scopes].reverse()) {
      for (const v of [...scope].reverse()) {
        if (!seen.has(v.name)) found.push(v);
        seen.add(v.name);
      }
    }
    return found;
  }

  #whole(v: Var): boolean {
    return v.state === "there" && [...v.parts.values()].every((s) => s === "there") && !this.#reserved.has(v);
  }

  #movable(v: Var): boolean {
    return this.#whole(v) && v.loop >= this.#movesFrom;
  }

  #find(ty: Ty, test: (v: Var) => boolean): Var | null {
    const all = this.#visible().filter((v) => v.ty === ty && test(v));
    return all.length === 0 ? null : this.#pick(all);
  }

  #declare(name: string, ty: Ty, mut: boolean, state: State = "there"): Var {
    const v: Var = { name, ty, mut, loop: this.#level, state, parts: new Map() };
    this.#scopes.at(-1)?.push(v);
    return v;
  }

  #name(): string {
    return this.#pick(NAMES);
  }

  #snapshot(): Snapshot {
    return new Map(this.#scopes.flat().map((v) => [v, { state: v.state, parts: new Map(v.parts) }]));
  }

  #restore(s: Snapshot): void {
    for (const [v, { state, parts }] of s) {
      v.state = state;
      v.parts = new Map(parts);
    }
  }

  #join(others: readonly Snapshot[]): void {
    for (const s of others) {
      for (const [v, other] of s) {
        v.state = joinState(v.state, other.state);
        for (const part of new Set([...v.parts.keys(), ...other.parts.keys()])) {
          v.parts.set(part, joinState(v.parts.get(part) ?? "there", other.parts.get(part) ?? "there"));
        }
      }
    }
  }

  /** Each of the branches from here; what holds after all of them. A branch that never ends normally gives null. */
  #branches(bodies: readonly (() => { readonly text: string; readonly ends: boolean })[]): string[] {
    const before = this.#snapshot();
    const after: Snapshot[] = [];
    const texts = bodies.map((body) => {
      this.#restore(before);
      const { text, ends } = body();
      if (!ends) after.push(this.#snapshot());
      return text;
    });
    const [first, ...rest] = after;
    this.#restore(first ?? before);
    this.#join(rest);
    return texts;
  }

  #scoped<T>(body: () => T): T {
    this.#scopes.push([]);
    this.#refs.push([]);
    const result = body();
    this.#scopes.pop();
    this.#refs.pop();
    return result;
  }

  #holding<T>(v: Var, body: () => T): T {
    const had = this.#reserved.has(v);
    this.#reserved.add(v);
    const result = body();
    if (!had) this.#reserved.delete(v);
    return result;
  }

  // ------------------------------------------------------------ expressions

  #spend(): boolean {
    this.#budget--;
    return this.#budget > 0;
  }

  #expr(ty: Ty, depth: number): string {
    if (depth <= 0 || !this.#spend()) return this.#plain(ty, 0);
    const kind = this.#random.below(100);
    if (kind < 34) {
      const v = this.#find(ty, (x) => this.#movable(x));
      if (v !== null) {
        v.state = "moved";
        return v.name;
      }
    }
    if (kind < 60) return this.#plain(ty, depth - 1);
    if (kind < 66) return this.#block(ty, depth);
    if (kind < 72) return this.#choice(ty, depth);
    if (kind < 76) return this.#replaced(ty, depth);
    if (kind < 80) return this.#called(ty, depth);
    if (kind < 84) return this.#loopValue(ty, depth);
    if (kind < 92 && this.#awaits) return this.#awaited(ty, depth);
    if (ty === "D") return this.#someD(depth);
    if (ty === "O") return this.#someO(depth);
    return this.#plain(ty, depth - 1);
  }

  /** By its constructor. */
  #plain(ty: Ty, depth: number): string {
    const d = (): string => this.#expr("D", depth);
    switch (ty) {
      case "D":
        return `D::new(${this.#num()})`;
      case "P":
        if (depth > 0 && this.#chance(25)) return `(P { ${this.#pick(["a", "b"])}: ${d()}, ..${this.#expr("P", depth)} })`;
        return this.#chance(70) ? `(P { a: ${d()}, b: ${d()} })` : `(P { b: ${d()}, a: ${d()} })`;
      case "Q":
        return `(Q { a: ${d()}, b: ${d()}, n: ${this.#num()} })`;
      case "T":
        return `(${d()}, ${d()})`;
      case "E":
        return this.#pick([() => `E::A(${d()})`, () => `(E::B { x: ${d()}, y: ${d()} })`, () => `(E::B { y: ${d()}, x: ${d()} })`, () => "E::C"])();
      case "O":
        return this.#chance(75) ? `Some(${d()})` : "None::<D>";
      case "B":
        return `Box::new(${d()})`;
      case "V":
        return this.#chance(80) ? `vec![${[d, d, d].slice(this.#random.below(3)).map((f) => f()).join(", ")}]` : "Vec::<D>::new()";
      case "A":
        return `[${d()}, ${d()}]`;
      case "R":
        return `Arc::new(${d()})`;
      case "X":
        return `(Box::new(${d()}) as X)`;
      case "OP":
        return this.#chance(75) ? `Some(${this.#expr("P", depth)})` : "None::<P>";
      case "BP":
        return `Box::new(${this.#expr("P", depth)})`;
    }
  }

  #someD(depth: number): string {
    const d = (): string => this.#expr("D", depth - 1);
    return this.#pick<() => string>([
      () => `two(${d()}, ${d()})`,
      () => `left(${this.#expr("T", depth - 1)})`,
      () => `ignore(${d()}, ${d()})`,
      () => `opened(${this.#expr("P", depth - 1)}, ${d()})`,
      () => `${d()}.both(${d()})`,
      () => `${d()}.twin(${this.#num()})`,
      () => `${d()}.me().twin(${this.#num()})`,
      () => `(${this.#expr("P", depth - 1)}).${this.#pick(["a", "b"])}`,
      () => `{ ${this.#expr("T", depth - 1)} }.${this.#pick(["0", "1"])}`,
      () => `*${this.#expr("B", depth - 1)}`,
      () => `(${this.#expr("BP", depth - 1)}).${this.#pick(["a", "b"])}`,
      () => `${this.#expr("O", depth - 1)}.unwrap_or(D::new(${this.#num()}))`,
      () => `match ${this.#expr("O", depth - 1)} { Some(m) => m, None => D::new(${this.#num()}) }`,
      () => `match ${this.#expr("E", depth - 1)} { E::A(m) => m, E::B { ${this.#pick(["x: m, ..", "y: m, ..", "x: m, y: _n", "y: m, x: _"])} } => m, E::C => D::new(${this.#num()}) }`,
      () => (this.#returns ? `(if flip() { Ok(${d()}) } else { Err(D::new(${this.#num()})) })?` : `D::new(${this.#num()})`),
      () => this.#partial() ?? `D::new(${this.#num()})`,
    ])();
  }

  #partial(): string | null {
    const all = this.#visible().filter((v) => PARTS[v.ty] !== undefined && v.state === "there" && !this.#reserved.has(v) && v.loop >= this.#movesFrom);
    if (all.length === 0) return null;
    const v = this.#pick(all);
    const parts = (PARTS[v.ty] ?? []).filter((p) => (v.parts.get(p) ?? "there") === "there");
    if (parts.length === 0) return null;
    const part = this.#pick(parts);
    v.parts.set(part, "moved");
    return `${v.name}.${part}`;
  }

  #someO(depth: number): string {
    const v = this.#find("O", (x) => this.#whole(x) && x.mut);
    if (v !== null) return this.#pick([() => `${v.name}.take()`, () => `std::mem::take(&mut ${v.name})`, () => `${v.name}.replace(${this.#holding(v, () => this.#expr("D", depth - 1))})`])();
    const list = this.#find("V", (x) => this.#whole(x) && x.mut);
    if (list !== null) return `${list.name}.pop()`;
    return this.#pick([() => `${this.#expr("O", depth - 1)}.map(|m| m.twin(${this.#num()}))`, () => `${this.#expr("V", depth - 1)}.into_iter().next()`, () => `${this.#expr("O", depth - 1)}.filter(|_| flip())`])();
  }

  #block(ty: Ty, depth: number): string {
    return this.#scoped(() => {
      const stmts = this.#stmts(1 + this.#random.below(2), depth);
      return `{ ${stmts.join(" ")} ${this.#expr(ty, depth - 1)} }`;
    });
  }

  #choice(ty: Ty, depth: number): string {
    const arm = (): { text: string; ends: boolean } => ({ text: this.#block(ty, depth - 1), ends: false });
    if (this.#chance(60)) {
      const [a = "", b = ""] = this.#branches([arm, arm]);
      return `(if flip() ${a} else ${b})`;
    }
    const subject = `${this.#expr("D", depth - 1)}.me().id() % 2`;
    const [a = "", b = ""] = this.#branches([arm, arm]);
    return `(match ${subject} { 0 => ${a}, _ => ${b} })`;
  }

  #replaced(ty: Ty, depth: number): string {
    const v = this.#find(ty, (x) => this.#whole(x) && x.mut);
    if (v === null) return this.#plain(ty, depth - 1);
    return `std::mem::replace(&mut ${v.name}, ${this.#holding(v, () => this.#expr(ty, depth - 1))})`;
  }

  /** A body of its own: nothing can be returned from or jumped out of; what stands around it is there as far as it is whole, and gone for good afterwards. */
  #ownBody<T>(awaits: boolean, body: () => T): T {
    const before = { loops: this.#loops, level: this.#level, from: this.#movesFrom, returns: this.#returns, awaits: this.#awaits, refs: this.#refs, scopes: this.#scopes };
    const around = this.#visible().filter((v) => this.#movable(v));
    this.#scopes = [around.filter(() => this.#chance(50)).map((v) => ({ ...v, loop: 0, parts: new Map() })), []];
    this.#loops = [];
    this.#level = this.#movesFrom = 0;
    this.#returns = false;
    this.#awaits = awaits;
    this.#refs = [[]];
    const inside = this.#scopes[0] ?? [];
    const result = body();
    this.#scopes = before.scopes;
    for (const v of around) if (inside.some((x) => x.name === v.name)) v.state = "moved";
    this.#loops = before.loops;
    this.#level = before.level;
    this.#movesFrom = before.from;
    this.#returns = before.returns;
    this.#awaits = before.awaits;
    this.#refs = before.refs;
    return result;
  }

  #called(ty: Ty, depth: number): string {
    return `(${this.#ownBody(false, () => `move || -> ${RUST[ty]} ${this.#block(ty, depth)}`)})()`;
  }

  #loopValue(ty: Ty, depth: number): string {
    return this.#inLoop((loop) => {
      const stmts = this.#scoped(() => {
        const body = this.#stmts(1, depth - 1);
        // What is broken with may use what is outside, since the loop ends there.
        const from = this.#movesFrom;
        this.#movesFrom = loop.level - 1;
        body.push(`break ${loop.label} ${this.#expr(ty, depth - 1)};`);
        this.#movesFrom = from;
        loop.breaks.push(this.#snapshot());
        return body;
      });
      return `${loop.label}: loop { ${stmts.join(" ")} }`;
    }, false);
  }

  #awaited(ty: Ty, depth: number): string {
    if (ty === "D") {
      const d = (): string => this.#expr("D", depth - 1);
      return this.#pick<() => string>([
        () => `pass(${d()}).await`,
        () => `pick(${d()}, ${d()}).await`,
        () => `boxed(${d()}).await`,
        () => (this.#returns ? `fails(${d()}, ${d()}).await?` : `pass(${d()}).await`),
        () => `tokio::join!(pass(${d()}), pick(${d()}, ${d()})).${this.#pick(["0", "1"])}`,
        () => `tokio::select! { biased; s = pass(${d()}) => s, s = boxed(${d()}) => { y().await; s } }`,
        () => `tokio::select! { biased; s = pick(${d()}, ${d()}), if flip() => s, _ = y() => D::new(${this.#num()}) }`,
      ])();
    }
    if (this.#chance(30)) return `std::future::ready(${this.#expr(ty, depth - 1)}).await`;
    return `(${this.#ownBody(true, () => `async move { y().await; ${this.#expr(ty, depth - 1)} }`)}).await`;
  }

  // ------------------------------------------------------------ statements

  #stmts(count: number, depth: number): string[] {
    const all: string[] = [];
    for (let i = 0; i < count && this.#spend(); i++) all.push(this.#stmt(depth));
    return all;
  }

  #stmt(depth: number): string {
    const kind = this.#random.below(100);
    if (kind < 26) return this.#let(depth);
    if (kind < 36) return this.#pattern(depth);
    if (kind < 44) return this.#look(depth);
    if (kind < 54) return this.#assign(depth);
    if (kind < 61) return this.#letGo(depth);
    if (kind < 69) return this.#if(depth);
    if (kind < 75) return this.#matched(depth);
    if (kind < 81) return this.#loop(depth);
    if (kind < 85) return this.#exit(depth);
    if (kind < 92 && this.#awaits) return this.#suspend(depth);
    if (kind < 96) return this.#collection(depth);
    return this.#scoped(() => `{ ${this.#stmts(2, depth - 1).join(" ")} }`);
  }

  #let(depth: number): string {
    const ty = this.#pick(TYPES);
    const name = this.#name();
    if (this.#chance(12)) {
      this.#declare(name, ty, true, "moved");
      return `let mut ${name}: ${RUST[ty]};`;
    }
    const value = this.#expr(ty, 3);
    void depth;
    this.#declare(name, ty, true);
    return `let mut ${name}: ${RUST[ty]} = ${value};`;
  }

  #pattern(depth: number): string {
    const [x, z] = this.#random.two(NAMES);
    const e = (ty: Ty): string => this.#expr(ty, depth + 1);
    const bind = (text: string, ...names: string[]): string => {
      for (const n of names) this.#declare(n, "D", false);
      return text;
    };
    return this.#pick<() => string>([
      () => bind(`let (${x}, ${z}) = ${e("T")};`, x, z),
      () => bind(`let (${x}, _) = ${e("T")};`, x),
      () => bind(`let (_, ${x}) = ${e("T")};`, x),
      () => bind(`let P { ${this.#pick(["a", "b"])}: ${x}, .. } = ${e("P")};`, x),
      () => bind(`let P { b: ${x}, a: ${z} } = ${e("P")};`, x, z),
      () => bind(`let [${x}, ${z}] = ${e("A")};`, x, z),
      () => `let _ = ${e(this.#pick(TYPES))};`,
      () => `let _${this.#num()} = ${e(this.#pick(TYPES))};`,
      () => (this.#returns ? bind(`let Some(${x}) = ${e("O")} else { return Err(D::new(${this.#num()})); };`, x) : `let _ = ${e("O")};`),
      () => this.#reference(depth),
    ])();
  }

  #reference(depth: number): string {
    const name = `r${this.#num()}`;
    const d = (): string => this.#expr("D", depth);
    const n = this.#num();
    const [text, read] = this.#pick<() => [string, string]>([
      () => [`let ${name} = &${d()};`, `${name}.id();`],
      () => [`let ref ${name} = ${d()};`, `${name}.id();`],
      () => [`let ${name} = &P { a: D::new(${n}), b: ${d()} }.b;`, `${name}.id();`],
      () => [`let ${name} = (&D::new(${n}), ${d()});`, `${name}.0.id();`],
      () => [`let ${name} = W { r: &D::new(${n}), d: ${d()} };`, `${name}.r.id();`],
      () => [`let ${name} = { D::new(${n}); &D::new(${this.#num()}) };`, `${name}.id();`],
      () => [`let ${name} = if flip() { &D::new(${n}) } else { &D::new(${this.#num()}) };`, `${name}.id();`],
      () => [`let ${name} = match ${d()}.id() % 2 { 0 => &D::new(${n}), _ => &D::new(${this.#num()}) };`, `${name}.id();`],
      () => [`let ${name} = &mut ${d()};`, `${name}.meet(D::new(${n}));`],
      () => [`let (ref ${name}, _) = ${this.#expr("T", depth)};`, `${name}.id();`],
      () => [`let ${name} = D::new(${n}).me().id() + ${d()}.id();`, ""],
    ])();
    if (read !== "") this.#refs.at(-1)?.push(read);
    return text;
  }

  #look(depth: number): string {
    const reads = this.#refs.flat();
    if (reads.length > 0 && this.#chance(40)) return this.#pick(reads);
    const v = this.#find("D", (x) => this.#whole(x));
    if (v !== null && this.#chance(50)) return this.#pick([`${v.name}.id();`, `${v.name}.twin(${this.#num()});`, `let _ = ${v.name}.twin(${this.#num()}).me();`, `let _ = &${v.name};`, `match ${v.name} { ref m => { m.id(); } }`]);
    const d = (): string => this.#expr("D", depth);
    return this.#pick<() => string>([
      () => `${d()}.id();`,
      () => `${d()};`,
      () => `${this.#expr(this.#pick(TYPES), depth + 1)};`.replace(/^(\{|match|if|loop)/, "let _ = $1"),
      () => `let _n = ${d()}.id() + ${d()}.me().id();`,
      () => `print!(" p{}", ${d()}.id());`,
      () => `let _n = { let q = ${d()}; D::new(${this.#num()}).id() + q.id() };`,
      () => `let _n = (${d()}.id(), ${d()}).0;`,
      () => `if ${d()}.id() % 2 == 0 && ${d()}.id() > 3 { print!(" yes"); }`,
      () => `while ${d()}.id() > 0 && fuel() { print!(" w"); }`,
    ])().replace(/^(\{|if \(|\(if|\(match|match|'\w+: loop)/, "let _ = $1");
  }

  #assign(depth: number): string {
    const targets = this.#visible().filter((v) => v.mut && !this.#reserved.has(v));
    if (targets.length === 0) return this.#let(depth);
    const v = this.#pick(targets);
    const parts = PARTS[v.ty] ?? [];
    if (parts.length > 0 && v.state === "there" && this.#chance(45)) {
      const part = this.#pick(parts);
      const value = this.#expr("D", depth);
      // A part of what was moved meanwhile cannot be given a value.
      if (v.state !== "there") return `drop(${value});`;
      v.parts.set(part, "there");
      return `${v.name}.${part} = ${value};`;
    }
    const value = this.#expr(v.ty, depth + 1);
    v.state = "there";
    v.parts.clear();
    return `${v.name} = ${value};`;
  }

  #letGo(depth: number): string {
    const ty = this.#pick(TYPES);
    const e = this.#expr(ty, depth + 1);
    const v = this.#visible().find((x) => this.#movable(x));
    if (v !== undefined && this.#chance(30)) {
      v.state = "moved";
      return `${v.name};`;
    }
    return this.#pick([`drop(${e});`, `std::mem::forget(${e});`, `let _m = std::mem::ManuallyDrop::new(${e});`, `drop((${e}, D::new(${this.#num()})));`]);
  }

  #body(depth: number): { text: string; ends: boolean } {
    return { text: `{ ${this.#scoped(() => this.#stmts(1 + this.#random.below(2), depth - 1)).join(" ")} }`, ends: false };
  }

  #if(depth: number): string {
    if (depth < 0) return this.#look(1);
    const bound = (name: string, ty: Ty) => (): { text: string; ends: boolean } =>
      this.#scoped(() => {
        this.#declare(name, ty, false);
        return { text: `{ ${this.#stmts(1, depth - 1).join(" ")} }`, ends: false };
      });
    const x = this.#name();
    const form = this.#random.below(4);
    const subject = form === 0 ? this.#expr("O", depth) : form === 1 ? this.#expr("E", depth) : form === 2 ? this.#expr("OP", depth) : "";
    const then = form === 0 ? bound(x, "D") : form === 1 ? bound(x, "D") : form === 2 ? bound(x, "P") : () => this.#body(depth);
    const head = ["Some($)", "E::B { x: $, .. }", "Some($)", ""][form] ?? "";
    const [a = "", b = ""] = this.#branches([then, () => this.#body(depth)]);
    const condition = form === 3 ? "flip()" : `let ${head.replace("$", x)} = ${subject}`;
    return this.#chance(70) ? `if ${condition} ${a} else ${b}` : this.#chance(50) ? `if ${condition} ${a} else if flip() ${b} else { D::new(${this.#num()}); }` : `if ${condition} ${a} else ${b};`;
  }

  #matched(depth: number): string {
    if (depth < 0) return this.#look(1);
    const arm = (pattern: string, ...names: string[]) => (): { text: string; ends: boolean } =>
      this.#scoped(() => {
        for (const n of names) this.#declare(n, "D", false);
        return { text: `${pattern} => { ${this.#stmts(1, depth - 1).join(" ")} }`, ends: false };
      });
    const [x, z] = this.#random.two(NAMES);
    if (this.#chance(60)) {
      const subject = this.#expr("E", depth);
      const second = this.#pick([arm(`E::B { x: ${x}, y: ${z} }`, x, z), arm(`E::B { y: ${z}, .. }`, z), arm("E::B { .. }"), arm(`E::B { x: _, y: ${x} }`, x)]);
      const guard = this.#chance(30) ? `E::A(ref g) if g.id() % 2 == 0 && D::new(${this.#num()}).id() > 0 => {} ` : "";
      const arms = this.#branches([arm(`E::A(${x})`, x), second, arm("E::C")]);
      return `match ${subject} { ${guard}${arms.join(" ")} }`;
    }
    const subject = `(${this.#expr("O", depth)}, ${this.#expr("D", depth)})`;
    const arms = this.#branches([arm(`(Some(${x}), ${z})`, x, z), arm(`(None, _${x})`)]);
    return `match ${subject} { ${arms.join(" ")} }`;
  }

  #inLoop<T>(body: (loop: Loop) => T, mayNotRun: boolean): T {
    const loop: Loop = { label: `'l${this.#labels++}`, level: this.#level + 1, breaks: [] };
    const from = this.#movesFrom;
    const before = this.#snapshot();
    this.#loops.push(loop);
    this.#level++;
    this.#movesFrom = this.#level;
    const result = body(loop);
    this.#level--;
    this.#movesFrom = from;
    this.#loops.pop();
    if (!mayNotRun) {
      const [first, ...rest] = loop.breaks;
      this.#restore(first ?? before);
      this.#join(rest);
    } else {
      this.#join([before, ...loop.breaks]);
    }
    return result;
  }

  #loop(depth: number): string {
    if (depth < 0) return this.#look(1);
    const subject = this.#random.below(4);
    const x = this.#name();
    const list = subject === 0 ? this.#expr("V", depth) : "";
    const source = this.#find("V", (v) => this.#whole(v) && v.mut);
    return this.#inLoop((loop) => {
      const body = this.#scoped(() => {
        if (subject <= 1) this.#declare(x, "D", false);
        const inner = (): string => this.#stmts(1 + this.#random.below(2), depth - 1).join(" ");
        return subject === 1 && source !== null ? this.#holding(source, inner) : inner();
      });
      if (subject === 0) return `${loop.label}: for ${x} in ${list} { ${body} }`;
      if (subject === 1 && source !== null) return `${loop.label}: while let Some(${x}) = ${source.name}.pop() { ${body} }`;
      if (subject === 1) return `${loop.label}: while let Some(${x}) = Some(D::new(${this.#num()})).filter(|_| fuel()) { ${body} }`;
      if (subject === 2) return `${loop.label}: for _ in 0..2 { ${body} }`;
      return `${loop.label}: while fuel() { ${body} }`;
    }, true);
  }

  /** Leaves what is around under a condition; what happens before that may use up what a loop otherwise must keep. */
  #exit(depth: number): string {
    const before = this.#snapshot();
    const from = this.#movesFrom;
    const loop = this.#loops.length > 0 && this.#chance(75) ? this.#pick(this.#loops) : null;
    const goesOn = loop !== null && this.#chance(35);
    if (loop === null && !this.#returns) return this.#look(depth);
    this.#movesFrom = loop === null ? 0 : goesOn ? loop.level : loop.level - 1;
    const text = this.#scoped(() => {
      const stmts = this.#stmts(1, depth - 1);
      if (loop === null) stmts.push(`return ${this.#pick(["Ok", "Err"])}(${this.#expr("D", 1)});`);
      else stmts.push(`${goesOn ? "continue" : "break"} ${loop.label};`);
      return stmts;
    });
    if (loop !== null && !goesOn && !text.at(-1)?.includes(" loop ")) loop.breaks.push(this.#snapshot());
    this.#movesFrom = from;
    this.#restore(before);
    return `if flip() { ${text.join(" ")} }`;
  }

  #suspend(depth: number): string {
    const v = this.#find("D", (x) => this.#whole(x));
    const name = `f${this.#num()}`;
    return this.#pick<() => string>([
      () => "y().await;",
      () => "y().await;",
      () => (v === null ? "y().await;" : `peek(&${v.name}).await;`),
      () => `peek(&${this.#expr("D", depth)}).await;`,
      () => `forgets(${this.#expr("D", depth)}, ${this.#expr("D", depth)}).await;`,
      () => `let ${name} = ${this.#future()}; ${this.#look(depth)} drop(${name});`,
      () => `let ${name} = ${this.#future()}; ${this.#look(depth)} ${name}.await;`,
      () => `let ${name} = pick(${this.#expr("D", depth)}, ${this.#expr("D", depth)}); ${this.#chance(50) ? `${name}.await;` : ""}`,
      () => `tokio::select! { biased; _ = pass(${this.#expr("D", depth)}) => { ${this.#chance(50) ? "y().await;" : ""} } _ = ${this.#future()} => { print!(" s"); } }`,
      () => `let _ = tokio::join!(${this.#future()}, y(), ${this.#future()});`,
      () => `let _n = D::new(${this.#num()}).id() + peek(&${this.#expr("D", depth)}).await;`,
      () => `match peek(&${this.#expr("D", depth)}).await % 2 { 0 => { y().await; } _ => {} }`,
    ])();
  }

  #future(): string {
    return this.#ownBody(true, () => `async move { ${this.#scoped(() => this.#stmts(2, 1)).join(" ")} y().await; }`);
  }

  #collection(depth: number): string {
    const v = this.#find("V", (x) => this.#whole(x) && x.mut);
    const d = (): string => this.#expr("D", depth);
    if (v === null) return `for m in ${this.#expr("V", depth)}.into_iter().take(1) { m.id(); }`;
    const held = (): string => this.#holding(v, d);
    return this.#pick<() => string>([
      () => `${v.name}.push(${held()});`,
      () => `${v.name}.insert(0, ${held()});`,
      () => `${v.name}.truncate(1);`,
      () => `${v.name}.clear();`,
      () => `${v.name}.retain(|m| m.id() % 2 == 0);`,
      () => `${v.name}.drain(..).for_each(|m| m.eat());`,
      () => `drop(${v.name}.drain(..));`,
      () => `${v.name}.extend([${held()}, ${held()}]);`,
      () => `if !${v.name}.is_empty() { ${v.name}[0] = ${held()}; }`,
      () => `if !${v.name}.is_empty() { ${v.name}.swap_remove(0).eat(); }`,
      () => `${v.name} = std::mem::take(&mut ${v.name}).into_iter().map(|m| m.twin(${this.#num()})).collect();`,
    ])();
  }
}
