/**
 * Lifetimes left out of signatures: each has to be determined (E0106).
 *
 * Left out in a parameter, a lifetime is one of its own. In a result it is that of `self`, or the only one among the
 * parameters. In a field or alias it has to be written.
 */
import type { Bound, GenericArgs, Lifetime, Path, Type } from "../../ast/ast.js";
import type { BodyNames, Def } from "../../2-resolve/defs.js";
import type { Span } from "../../source.js";
import type { CheckCtx } from "../context.js";
import { assocOf, fnDecl, genericsSyntax, itemOf, variantData } from "../queries/syntax.js";

/** What happens at a lifetime: one left out (or `'_`), or one named. */
interface Place {
  elided(span: Span): void;
  named(lifetime: Lifetime): void;
  /** A path says nothing of its lifetimes: `Ref<T>`. As `elided` unless given. */
  hidden?(span: Span): void;
  /** A bound says nothing of its trait's lifetimes, `T: Load` for `T: Load<'a>`: they are missing unless given. */
  bare?(span: Span): void;
}

const LIFETIMES_COUNT: ReadonlySet<Def["kind"]> = new Set(["struct", "enum", "trait", "typeAlias"]);

class Lifetimes {
  /** Whether one was missing. */
  lacks = false;

  constructor(
    private readonly ctx: CheckCtx,
    private readonly names: BodyNames,
  ) {}

  #use(lifetime: Lifetime, place: Place): void {
    if (lifetime.name === "_") return place.elided(lifetime.span);
    place.named(lifetime);
  }

  type(type: Type, place: Place): void {
    switch (type.kind) {
      case "ref":
        if (type.lifetime === null) place.elided({ lo: type.span.lo, hi: type.span.lo + 1, ctxt: type.span.ctxt });
        else this.#use(type.lifetime, place);
        this.type(type.type, place);
        return;
      case "path":
        if (type.qself !== null) this.type(type.qself.type, place);
        this.path(type.path, place);
        return;
      case "rawPtr":
        this.type(type.type, place);
        return;
      case "tuple":
        for (const elem of type.elems) this.type(elem, place);
        return;
      case "array":
      case "slice":
        this.type(type.elem, place);
        return;
      case "fn":
        this.#callable(type.params.map((p) => p.type), type.ret);
        return;
      case "dyn":
        this.bounds(type.bounds, withBare(place, (span) => place.elided(span)));
        return;
      case "impl":
        this.bounds(type.bounds, withBare(place, (span) => (place instanceof Seen ? this.#anonymous(span) : place.elided(span))));
        return;
      case "never":
      case "infer":
      case "macro":
      case "error":
        return;
    }
  }

  path(path: Path, place: Place): void {
    const res = this.names.paths.get(path.id);
    path.segments.forEach((segment, i) => {
      const named = res !== undefined && res.res.kind === "def" && i === path.segments.length - 1 - res.unresolved ? res.res.def : null;
      const given = this.#args(segment.args, place);
      if (named === null) return;
      // `Ref<T>` for `Ref<'_, T>`
      const hidden = (genericsSyntax(named)?.params ?? []).filter((p) => p.kind === "lifetime").length;
      if (given > 0) {
        if (given !== hidden && LIFETIMES_COUNT.has(named.kind)) this.#wrongCount(named, segment.args?.span ?? path.span, hidden, given);
        return;
      }
      if (named.kind === "trait") {
        if (hidden > 0) this.#bare(path.span, place);
      } else {
        for (let n = 0; n < hidden; n++) {
          if (place.hidden === undefined) place.elided(path.span);
          else place.hidden(path.span);
        }
      }
    });
  }

  #bare(span: Span, place: Place): void {
    if (place.bare !== undefined) place.bare(span);
    else this.missing(span, ["name a lifetime that is declared, or say that it holds for all: `for<'a> Trait<'a>`"]);
  }

  /** Of a bound of a parameter. */
  #anonymous(span: Span): void {
    this.ctx.reportOnce("E0658", span, "anonymous lifetimes in `impl Trait` are not part of the language", { label: "expected named lifetime parameter", helps: ["declare a lifetime of the function and name it: `impl Trait<'a>`"] });
  }

  #wrongCount(def: Def, span: Span, takes: number, given: number): void {
    const count = (n: number): string => `${n} lifetime argument${n === 1 ? "" : "s"}`;
    this.ctx.reportOnce("E0107", span, `${def.kind} takes ${count(takes)} but ${count(given)} ${given === 1 ? "was" : "were"} supplied`, { label: `expected ${count(takes)}` });
  }

  /** The number of lifetimes among the arguments. */
  #args(args: GenericArgs | null, place: Place): number {
    if (args === null) return 0;
    if (args.kind === "paren") {
      this.#callable(args.inputs, args.output);
      return 0;
    }
    let count = 0;
    let late = false;
    for (const arg of args.args) {
      late ||= arg.kind !== "lifetime";
      if (arg.kind === "lifetime") {
        if (late) this.ctx.reportOnce("E0747", arg.lifetime.span, "lifetime provided when a type was expected", { helps: ["lifetime arguments come first"] });
        count++;
        this.#use(arg.lifetime, place);
      } else if (arg.kind === "type") this.type(arg.type, place);
    }
    for (const constraint of args.constraints) {
      if (constraint.term.kind === "eq") this.type(constraint.term.type, place);
      else this.bounds(constraint.term.bounds, place);
    }
    return count;
  }

  /** `fn(&A) -> &B` and `Fn(&A) -> &B` have lifetimes of their own. */
  #callable(inputs: readonly Type[], output: Type | null): void {
    const seen = new Seen();
    for (const input of inputs) this.type(input, seen);
    if (output !== null) this.type(output, this.result(seen, false, inputs.length));
  }

  bounds(bounds: readonly Bound[], place: Place): void {
    for (const bound of bounds) {
      if (bound.kind === "lifetime") this.#use(bound.lifetime, { elided: (span) => place.elided(span), named: () => undefined });
      else this.path(bound.path, withoutOwn(place, bound.hrtb));
    }
  }

  /** What a lifetime left out in a result means. */
  result(params: Seen, self: boolean, count: number): Place {
    return {
      named: () => undefined,
      elided: (span) => {
        if (self || params.count === 1) return;
        const helps =
          params.count === 0
            ? ["the result contains a borrowed value, but there is no value for it to be borrowed from: return an owned value, or `'static`"]
            : [`the result contains a borrowed value, but the signature does not say from which of the ${count > 1 ? `${count} arguments` : "lifetimes"} it is borrowed: name the lifetime, \`&'a\`, there and in the argument`];
        this.missing(span, helps);
      },
    };
  }

  /** In an associated type. */
  missingInType(span: Span): void {
    this.lacks = true;
    this.ctx.reportOnce("syntax", span, "missing lifetime in associated type", { label: "this lifetime must come from the implemented type", helps: ["name a lifetime of the `impl`, or `'static`"] });
  }

  /** In a bound. */
  nameless(span: Span): void {
    this.lacks = true;
    this.ctx.reportOnce("E0637", span, "a lifetime without a name cannot be used here", { label: "explicit lifetime name needed here", helps: ["say that it holds for all: `for<'a> Trait<&'a T>`, or name a lifetime parameter"] });
  }

  missing(span: Span, helps: readonly string[]): void {
    this.lacks = true;
    this.ctx.reportOnce("E0106", span, "missing lifetime specifier", { label: "expected named lifetime parameter", helps });
  }
}

/** What `for<'a>` declares is no lifetime of the parameter. */
function withoutOwn(place: Place, declared: readonly Lifetime[]): Place {
  if (declared.length === 0) return place;
  return {
    elided: (span) => place.elided(span),
    named: (lifetime) => {
      if (!declared.some((d) => d.name === lifetime.name)) place.named(lifetime);
    },
  };
}

function withBare(place: Place, bare: (span: Span) => void): Place {
  const hidden = (span: Span): void => (place.hidden === undefined ? place.elided(span) : place.hidden(span));
  return { elided: (span) => place.elided(span), named: (lifetime) => place.named(lifetime), hidden, bare };
}

/** Lifetimes that parameters bring in: each one left out is another. */
class Seen implements Place {
  #elided = 0;
  readonly #named = new Set<string>();
  elided(): void {
    this.#elided++;
  }
  named(lifetime: Lifetime): void {
    this.#named.add(lifetime.name);
  }
  get count(): number {
    return this.#elided + this.#named.size;
  }
}

const FREE: Place = { elided: () => undefined, named: () => undefined };

/** Reports those that are missing; says whether any was. */
export function checkLifetimes(ctx: CheckCtx, def: Def): boolean {
  const walk = new Lifetimes(ctx, ctx.program.signatureNames(def));
  const mustName: Place = { named: () => undefined, elided: (span) => walk.missing(span, ["give the type a lifetime parameter and name it here: `&'a`"]) };
  const item = itemOf(def);
  const assoc = assocOf(def);
  if (fnDecl(def) !== null) {
    checkGenerics(walk, def);
    checkFn(walk, def);
    return walk.lacks;
  }
  checkGenerics(walk, def);
  const data = variantData(def);
  if (data !== null && data.kind !== "unit") for (const field of data.fields) walk.type(field.type, mustName);
  if (item?.kind === "typeAlias" && item.type !== null) walk.type(item.type, mustName);
  if (assoc?.kind === "type" && assoc.type !== null) walk.type(assoc.type, { named: () => undefined, elided: (span) => walk.missingInType(span) });
  // What a constant borrows is `'static`; what a function in it returns is not.
  const typed = item?.kind === "const" || item?.kind === "static" ? item.type : assoc?.kind === "const" ? assoc.type : null;
  if (typed !== null) walk.type(typed, FREE);
  if (item?.kind === "impl") {
    const hidden = (span: Span): void => ctx.reportOnce("E0726", span, "implicit elided lifetime not allowed here", { label: "expected lifetime parameter", helps: ["indicate the anonymous lifetime: `<'_>`"] });
    const head: Place = { elided: () => undefined, named: () => undefined, hidden, bare: hidden };
    walk.type(item.self, head);
    if (item.trait !== null) walk.path(item.trait, head);
  }
  return walk.lacks;
}

function checkFn(walk: Lifetimes, def: Def): void {
  const decl = fnDecl(def);
  if (decl === null) return;
  const params = new Seen();
  let self = false;
  if (decl.self !== null) {
    const of = new Seen();
    if (decl.self.type !== null) walk.type(decl.self.type, of);
    self = decl.self.ref || of.count > 0;
  }
  for (const param of decl.params) walk.type(param.type, params);
  if (decl.ret !== null) walk.type(decl.ret, walk.result(params, self, decl.params.length));
}

/** Bounds stand outside any signature: a lifetime left out in one would be of nothing. */
function checkGenerics(walk: Lifetimes, def: Def): void {
  const generics = genericsSyntax(def);
  if (generics === null) return;
  const place: Place = { named: () => undefined, elided: (span) => walk.nameless(span), hidden: () => undefined };
  for (const param of generics.params) {
    if (param.kind === "type") walk.bounds(param.bounds, place);
    else if (param.kind === "lifetime") for (const bound of param.bounds) if (bound.name === "_") walk.nameless(bound.span);
  }
  for (const clause of generics.where) {
    if (clause.kind !== "type") continue;
    walk.type(clause.type, place);
    walk.bounds(clause.bounds, place);
  }
  const item = itemOf(def);
  if (item?.kind === "trait") walk.bounds(item.supertraits, { ...place, elided: (span) => walk.missing(span, ["name a lifetime of the trait"]) });
}
