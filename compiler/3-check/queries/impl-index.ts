/**
 * Finding impls fast: by trait, and within a trait by the outermost constructor of Self.
 *
 * The constructor is read off the syntax where that is enough, so that the heads of impls nobody asks for are never lowered.
 * Impls of the library wait under the last names of their trait and type until somebody asks for something of these names: then
 * only are their heads read, and the paths in them resolved.
 */
import type { Type } from "../../ast/ast.js";
import type { Def } from "../../2-resolve/defs.js";
import type { CheckCtx } from "../context.js";
import type { Ty } from "../ty.js";
import { INT_KINDS } from "../ty-util.js";
import { itemOf } from "./syntax.js";
import { appendTo } from "../../small-collections.js";

/** The outermost constructor; `null` where it could be anything. */
export type ImplKey = string | number | null;

interface Bucket {
  /** All impls of the trait that nobody has to wake, in their order. */
  readonly all: Def[];
  /** Those among them that have no key yet. */
  fresh: Def[];
  readonly keyed: Map<ImplKey, Def[]>;
  readonly blanket: Def[];
}

/** The constructor of a type that is not an open variable. */
export function implKey(ty: Ty): ImplKey {
  switch (ty.kind) {
    case "adt":
      return ty.def.id;
    case "ref":
      return ty.mut ? "&mut" : "&";
    case "int":
      return ty.int;
    case "float":
      return ty.float;
    case "bool":
    case "char":
    case "str":
    case "never":
    case "array":
    case "slice":
    case "joinFuture":
      return ty.kind;
    case "tuple":
      return `tuple${ty.elems.length}`;
    case "fnPtr":
      return `fn${ty.params.length}`;
    case "dyn":
      return ty.principal === null ? "dyn" : `dyn${ty.principal.trait.id}`;
    case "fnDef":
    case "closure":
    case "asyncBlock":
    case "asyncFn":
      return "anonymous";
    case "param":
    case "proj":
    case "opaque":
    case "infer":
    case "error":
      return null;
  }
}

const FLOAT_KEYS: readonly string[] = ["f32", "f64"];
const TYPES: ReadonlySet<Def["kind"]> = new Set<Def["kind"]>(["struct", "enum", "union", "externType"]);
const PRIMS: readonly string[] = [...INT_KINDS, "f32", "f64", "bool", "char", "str"];

/** Stands for all types without a name. */
const ANY = "";
/** What is implemented for `Pin<P>` is looked for as an impl for P, too. */
const PIN = "Pin";

/** The names under which an impl for the type may wait. */
function typeNames(self: Ty): readonly string[] | "all" {
  if (self.kind === "infer") return self.var === "general" ? "all" : self.var === "int" ? INT_KINDS : FLOAT_KEYS;
  if (self.kind === "adt") return [self.def.name];
  const key = implKey(self);
  return typeof key === "string" ? [key] : [];
}

function waitingOf(waiting: Map<string, Map<string, Def[]>>, trait: string): Map<string, Def[]> {
  let found = waiting.get(trait);
  if (found === undefined) {
    found = new Map();
    waiting.set(trait, found);
  }
  return found;
}

function listOf(lists: Map<ImplKey, Def[]>, key: ImplKey): Def[] {
  let list = lists.get(key);
  if (list === undefined) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

/** They are woken in any order, and found in that of their definitions. */
function insertInOrder(impls: Def[], impl: Def): void {
  let at = impls.length;
  while (at > 0 && (impls[at - 1]?.id ?? 0) > impl.id) at--;
  impls.splice(at, 0, impl);
}

export class ImplIndex {
  #seen = 0;
  #defsSeen = 0;
  readonly #traits = new Map<Def, Bucket>();
  readonly #inherent = new Map<ImplKey, Def[]>();
  /** Impls not looked at yet: inherent ones by the name of the type, others by the name of the trait and then of the type, `ANY` where that may be one of several. */
  readonly #waiting: { readonly type: Map<string, Def[]>; readonly trait: Map<string, Map<string, Def[]>> } = { trait: new Map(), type: new Map() };
  /** Names that types of the library are declared with. An impl that uses an alias may be for any type. Traits it calls by their own names (a test sees to that). */
  readonly #declared = new Set(PRIMS);

  constructor(private readonly ctx: CheckCtx) {}

  /** Changes when impls are added. */
  get generation(): number {
    return this.ctx.program.impls().length;
  }

  #refresh(): void {
    if (this.#defsSeen < this.ctx.program.defs.length) this.#readNames();
    const impls = this.ctx.program.impls();
    while (this.#seen < impls.length) {
      const impl = impls[this.#seen++];
      if (impl === undefined || impl.heading === null) continue;
      const { trait, self } = impl.heading;
      const type = self !== null && this.#declared.has(self) ? self : null;
      if (this.ctx.isLocal(impl)) this.#place(impl);
      else if (trait === null && type !== null) appendTo(this.#waiting.type, type, impl);
      else if (trait === null) this.#place(impl);
      else appendTo(waitingOf(this.#waiting.trait, trait), type === null || type === PIN ? ANY : type, impl);
    }
  }

  #readNames(): void {
    const { defs } = this.ctx.program;
    for (; this.#defsSeen < defs.length; this.#defsSeen++) {
      const def = defs[this.#defsSeen];
      if (def === undefined) continue;
      // `const _: () = { impl … };` stands there for its impls.
      if (def.kind === "const" && def.name === "_") this.ctx.program.bodyNames(def);
      else if (TYPES.has(def.kind) && !this.ctx.isLocal(def)) this.#declared.add(def.name);
    }
  }

  /** Takes up the impls of a trait that wait for one of these types, or all. */
  #wake(trait: string, types: readonly string[] | "all"): void {
    const waiting = this.#waiting.trait.get(trait);
    if (waiting === undefined) return;
    for (const type of types === "all" ? [...waiting.keys()] : [ANY, ...types]) {
      const impls = waiting.get(type);
      waiting.delete(type);
      for (const impl of impls ?? []) this.#place(impl);
    }
  }

  #place(impl: Def): void {
    const item = itemOf(impl);
    if (item === null || item.kind !== "impl") return;
    if (item.trait === null) {
      // Its own methods a `Pin` keeps to itself: `&mut T` may have others of these names.
      const [key = null] = this.#keysOf(impl, item.self);
      appendTo(this.#inherent, key, impl);
      return;
    }
    const { paths } = this.ctx.program.signatureNames(impl);
    // What it is for has been misspelt: it is an impl for nothing.
    if (item.self.kind === "path" && paths.get(item.self.path.id)?.res.kind === "error") return;
    const res = paths.get(item.trait.id)?.res;
    if (res === undefined || res.kind !== "def" || res.def.kind !== "trait") return;
    const bucket = this.#bucket(res.def);
    insertInOrder(bucket.all, impl);
    bucket.fresh.push(impl);
  }

  /** Whether the program itself implements a trait. */
  hasOwn(trait: Def): boolean {
    this.#refresh();
    return this.#bucket(trait).all.some((impl) => this.ctx.isLocal(impl));
  }

  #bucket(trait: Def): Bucket {
    let bucket = this.#traits.get(trait);
    if (bucket === undefined) {
      bucket = { all: [], fresh: [], keyed: new Map(), blanket: [] };
      this.#traits.set(trait, bucket);
    }
    return bucket;
  }

  #sortedBucket(trait: Def, types: readonly string[] | "all"): Bucket {
    this.ctx.program.loadImpls(trait.name);
    this.#refresh();
    this.#wake(trait.name, types);
    const bucket = this.#bucket(trait);
    const { fresh } = bucket;
    bucket.fresh = [];
    for (const impl of fresh) {
      const item = itemOf(impl);
      if (item === null || item.kind !== "impl") continue;
      for (const key of this.#keysOf(impl, item.self)) insertInOrder(key === null ? bucket.blanket : listOf(bucket.keyed, key), impl);
    }
    return bucket;
  }

  /** An impl for `Pin<P>` is found as itself and as P, unless P could be anything. */
  #keysOf(impl: Def, self: Type): readonly ImplKey[] {
    const key = this.#syntaxKey(impl, self);
    if (key === undefined) {
      const ty = this.ctx.implSelfTy(impl);
      return keysOfTy(this.ctx, ty);
    }
    return key === this.#pinKey() && key !== null ? keysOfTy(this.ctx, this.ctx.implSelfTy(impl)) : [key];
  }

  #pinKey(): ImplKey {
    return this.ctx.lang.get("Pin")?.id ?? null;
  }

  /** `undefined` where the syntax alone does not tell. */
  #syntaxKey(impl: Def, type: Type): ImplKey | undefined {
    switch (type.kind) {
      case "ref":
        return type.mut ? "&mut" : "&";
      case "tuple":
        return `tuple${type.elems.length}`;
      case "array":
      case "slice":
      case "never":
        return type.kind;
      case "fn":
        return `fn${type.params.length}`;
      case "path": {
        const res = type.qself === null ? this.ctx.program.signatureNames(impl).paths.get(type.path.id) : undefined;
        if (res === undefined || res.unresolved > 0) return undefined;
        if (res.res.kind === "prim") return res.res.name;
        if (res.res.kind !== "def") return undefined;
        const kind = res.res.def.kind;
        if (kind === "struct" || kind === "enum" || kind === "union" || kind === "externType") return res.res.def.id;
        return kind === "typeParam" ? null : undefined;
      }
      default:
        return undefined;
    }
  }

  inherentFor(self: Ty): readonly Def[] {
    this.#refresh();
    const key = implKey(self);
    const name = self.kind === "adt" ? self.def.name : typeof key === "string" ? key : null;
    const waiting = name === null ? undefined : this.#waiting.type.get(name);
    if (name !== null) this.#waiting.type.delete(name);
    for (const impl of waiting ?? []) this.#place(impl);
    return key === null ? [] : (this.#inherent.get(key) ?? []);
  }

  /** What `Pin<P>` has as P is not among them: that is asked for when there is nothing here. */
  implsFor(trait: Def, self: Ty): readonly Def[] {
    const bucket = this.#sortedBucket(trait, typeNames(self));
    if (self.kind === "infer" && self.var === "general") return bucket.all;
    const keyed = this.#keyedFor(bucket, self);
    if (bucket.blanket.length === 0) return keyed;
    return keyed.length === 0 ? bucket.blanket : [...keyed, ...bucket.blanket];
  }

  #keyedFor(bucket: Bucket, self: Ty): readonly Def[] {
    if (self.kind === "infer") {
      const keys = self.var === "int" ? INT_KINDS : FLOAT_KEYS;
      return keys.flatMap((k) => bucket.keyed.get(k) ?? []);
    }
    return bucket.keyed.get(implKey(self)) ?? [];
  }

  /** The constructors of all types the trait is implemented for; null where some impl is for any type. */
  keysOfImpls(trait: Def): Iterable<ImplKey> | null {
    const bucket = this.#sortedBucket(trait, "all");
    return bucket.blanket.length > 0 ? null : bucket.keyed.keys();
  }

  /** Every impl of the trait. */
  allOf(trait: Def): readonly Def[] {
    return this.#sortedBucket(trait, "all").all;
  }
}

function keysOfTy(ctx: CheckCtx, ty: Ty): readonly ImplKey[] {
  const inner = ctx.lang.unpinned(ty);
  const key = inner === null ? null : implKey(inner);
  return key === null ? [implKey(ty)] : [implKey(ty), key];
}
