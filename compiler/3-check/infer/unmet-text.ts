/** What to say when a type does not implement a trait: for well-known traits in words of their own. */
import { unreachable } from "../../unreachable.js";
import type { TraitRef, Ty } from "../ty.js";
import { selfTyOf, tyArg } from "../ty-util.js";
import type { Why } from "./cause.js";
import type { InferCtx } from "./infer-ctx.js";

export interface UnmetText {
  readonly message: string;
  readonly label: string;
  readonly notes: readonly string[];
  readonly helps: readonly string[];
}

const OPERATORS: Readonly<Record<string, readonly [verb: string, preposition: string, swapped: boolean]>> = {
  add: ["add", "to", true],
  sub: ["subtract", "from", true],
  mul: ["multiply", "by", false],
  div: ["divide", "by", false],
  rem: ["calculate the remainder of", "divided by", false],
  add_assign: ["add-assign", "to", true],
  sub_assign: ["subtract-assign", "from", true],
  mul_assign: ["multiply-assign", "by", false],
  div_assign: ["divide-assign", "by", false],
  eq: ["compare", "with", false],
  partial_ord: ["compare", "with", false],
};

export function unmetText(infer: InferCtx, ref: TraitRef, why: Why, root: TraitRef): UnmetText {
  const self = selfTyOf(ref);
  const shown = infer.ctx.displayTy(self);
  const special = byReason(infer, ref, why, shown, root) ?? byTrait(infer, ref, self, shown);
  if (special !== null) return special;
  const trait = infer.ctx.displayTraitRef(ref);
  return {
    message: `the trait bound \`${shown}: ${trait}\` is not satisfied`,
    label: `the trait \`${trait}\` is not implemented for \`${shown}\``,
    notes: [],
    helps: derivable(infer, ref, self),
  };
}

function byReason(infer: InferCtx, ref: TraitRef, why: Why, shown: string, root: TraitRef): UnmetText | null {
  const { lang } = infer.ctx;
  switch (why.kind) {
    case "await":
      return { message: `\`${shown}\` is not a future`, label: `\`${shown}\` is not a future`, notes: [`the trait \`IntoFuture\` is not implemented for \`${shown}\``], helps: ["remove the `.await`"] };
    case "for":
      return notIterator(shown);
    case "question": {
      const to = infer.ctx.displayTy(selfTyOf(root));
      const from = infer.ctx.displayTy(tyArg(infer.resolveArgs(root.args), 1));
      return {
        message: `\`?\` couldn't convert the error to \`${to}\``,
        label: `the trait \`${infer.ctx.displayTraitRef(ref)}\` is not implemented for \`${shown}\``,
        notes: [`the question mark operation (\`?\`) converts the error value with \`From\`: here from \`${from}\` to \`${to}\``],
        helps: [],
      };
    }
    case "mainReturn":
      return { message: `${why.of} has invalid return type \`${shown}\``, label: `${why.of} can only return types that implement \`Termination\``, notes: [], helps: ["return `()`, `Result<(), E>` or `ExitCode`"] };
    case "sized":
      return lang.is(ref.trait, "sized") ? unsized(shown, why.what) : null;
    case "misc":
    case "bound":
    case "custom":
    case "format":
    case "coerceDyn":
    case "opaque":
    case "implOf":
      return null;
    default:
      return unreachable(why);
  }
}

const notIterator = (shown: string): UnmetText => ({
  message: `\`${shown}\` is not an iterator`,
  label: `\`${shown}\` is not an iterator`,
  notes: [`the trait \`Iterator\` is not implemented for \`${shown}\``],
  helps: /^(\{integer\}|[iu](8|16|32|64|128|size))$/.test(shown) ? ["to iterate over the integers up to a value, use a range: `0..value`"] : [],
});

function unsized(shown: string, what: (Why & { kind: "sized" })["what"]): UnmetText {
  const notes: Readonly<Record<typeof what, string>> = {
    local: "all local variables must have a statically known size",
    argument: "all function arguments must have a statically known size",
    return: "the return type of a function must have a statically known size",
    field: "only the last field of a struct may have a dynamically sized type",
    assign: "the left-hand side of an assignment must have a statically known size",
    struct: "structs must have a statically known size to be initialized",
    format: "what is formatted must have a statically known size",
  };
  return {
    message: `the size for values of type \`${shown}\` cannot be known at compilation time`,
    label: "doesn't have a size known at compile-time",
    notes: [`the trait \`Sized\` is not implemented for \`${shown}\``, notes[what]],
    helps: ["put it behind a pointer: `&`, `Box` or `Rc`"],
  };
}

function byTrait(infer: InferCtx, ref: TraitRef, self: Ty, shown: string): UnmetText | null {
  const { lang } = infer.ctx;
  const { trait } = ref;
  const plain = (message: string, label: string, helps: readonly string[] = []): UnmetText => ({ message, label, notes: [`the trait \`${trait.name}\` is not implemented for \`${shown}\``], helps });
  if (lang.is(trait, "sized")) {
    return { message: `the size for values of type \`${shown}\` cannot be known at compilation time`, label: "doesn't have a size known at compile-time", notes: [`the trait \`Sized\` is not implemented for \`${shown}\``], helps: [] };
  }
  if (lang.is(trait, "Display")) return plain(`\`${shown}\` doesn't implement \`std::fmt::Display\``, `\`${shown}\` cannot be formatted with the default formatter`, ["in format strings you may be able to use `{:?}` (or {:#?} for pretty-print) instead"]);
  if (lang.is(trait, "Debug")) return plain(`\`${shown}\` doesn't implement \`Debug\``, `\`${shown}\` cannot be formatted using \`{:?}\``, derivable(infer, ref, self));
  if (lang.is(trait, "Iterator") || lang.is(trait, "IntoIterator")) return notIterator(shown);
  if (lang.is(trait, "Future") || lang.is(trait, "IntoFuture")) return plain(`\`${shown}\` is not a future`, `\`${shown}\` is not a future`);
  if (lang.is(trait, "send")) return plain(`\`${shown}\` cannot be sent between threads safely`, `\`${shown}\` cannot be sent between threads safely`);
  if (lang.is(trait, "sync")) return plain(`\`${shown}\` cannot be shared between threads safely`, `\`${shown}\` cannot be shared between threads safely`);
  if (lang.is(trait, "unpin")) return plain(`\`${shown}\` cannot be unpinned`, `the trait \`Unpin\` is not implemented for \`${shown}\``, ["use the `pin!` macro, which pins the value for as long as this scope lasts, or `Box::pin` if it is needed outside of it"]);
  if (lang.is(trait, "unwind_safe")) return plain(`the type \`${shown}\` may not be safely transferred across an unwind boundary`, `\`${shown}\` may not be safely transferred across an unwind boundary`, ["wrap it in `std::panic::AssertUnwindSafe` if a panic leaves it in a state that can still be used"]);
  if (lang.is(trait, "ref_unwind_safe")) {
    const text = `the type \`${shown}\` may contain interior mutability and a reference may not be safely transferable across a catch_unwind boundary`;
    return plain(text, text.slice("the type ".length), ["wrap it in `std::panic::AssertUnwindSafe` if a panic leaves it in a state that can still be used"]);
  }
  if (trait.name === "FromIterator" && !infer.ctx.isLocal(trait)) {
    const item = infer.ctx.displayTy(tyArg(ref.args, 1));
    return plain(`a value of type \`${shown}\` cannot be built from an iterator over elements of type \`${item}\``, `value of type \`${shown}\` cannot be built from \`std::iter::Iterator<Item=${item}>\``);
  }
  if (trait.name === "Index" && lang.is(trait, "index")) {
    const index = infer.ctx.displayTy(tyArg(ref.args, 1));
    return plain(`the type \`${shown}\` cannot be indexed by \`${index}\``, `\`${shown}\` cannot be indexed by \`${index}\``);
  }
  const kind = lang.fnTrait(trait);
  if (kind !== null) return plain(`expected a \`${infer.ctx.displayTraitRef(ref)}\` closure, found \`${shown}\``, `expected an \`${infer.ctx.displayTraitRef(ref)}\` closure, found \`${shown}\``);
  return operator(infer, ref, shown);
}

function operator(infer: InferCtx, ref: TraitRef, shown: string): UnmetText | null {
  const words = ref.trait.lang === null ? undefined : OPERATORS[ref.trait.lang];
  if (words === undefined) return null;
  const other = infer.ctx.displayTy(tyArg(ref.args, 1));
  const [verb, preposition, swapped] = words;
  const message = swapped ? `cannot ${verb} \`${other}\` ${preposition} \`${shown}\`` : `${verb === "compare" ? "can't" : "cannot"} ${verb} \`${shown}\` ${preposition} \`${other}\``;
  const trait = infer.ctx.displayTraitRef(ref);
  return { message, label: `no implementation for \`${shown}\` with \`${other}\` as \`${trait}\``, notes: [`the trait \`${trait}\` is not implemented for \`${shown}\``], helps: [] };
}

const DERIVABLE: ReadonlySet<string> = new Set(["Clone", "Copy", "Debug", "Default", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"]);

function derivable(infer: InferCtx, ref: TraitRef, self: Ty): string[] {
  if (self.kind !== "adt" || !infer.ctx.isLocal(self.def) || infer.ctx.isLocal(ref.trait) || !DERIVABLE.has(ref.trait.name)) return [];
  return [`consider annotating \`${self.def.name}\` with \`#[derive(${ref.trait.name})]\``];
}
