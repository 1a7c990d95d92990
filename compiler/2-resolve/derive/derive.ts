/** `#[derive(…)]`: the impls that each name in it stands for. */
import type { Attr, Item } from "../../ast/ast.js";
import type { Tok } from "../../ast/token.js";
import { spanTo, type Span } from "../../source.js";
import { tokSpan } from "../../1-parse/token-tools.js";
import { LITERAL_START } from "../attrs.js";
import { Build } from "../build.js";
import { complain } from "../declare.js";
import { nameOf } from "../macro-rules/compile.js";
import type { DefData, ResolveState } from "../state.js";
import { deriveEq, deriveHash, deriveOrder, derivePartialEq } from "./compare.js";
import { deriveDebug } from "./debug.js";
import { deriveError } from "./error.js";
import { deriveDeserialize, deriveSerialize } from "./serde/index.js";
import { isAdt, type AdtItem } from "./shape.js";
import { deriveClone, deriveCopy, deriveDefault } from "./simple.js";

interface Wanted {
  readonly name: string;
  /** The path as written, `thiserror::Error`. */
  readonly path: string;
  readonly span: Span;
  /** `Copy` stands in the same attribute, or in one before. */
  readonly copies: boolean;
}

function wantedFrom(tokens: readonly Tok[], copies: boolean): Wanted | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  return { name: nameOf(last), path: tokens.map((token) => token.image).join(""), span: spanTo(tokSpan(first), tokSpan(last)), copies };
}

function isPath(state: ResolveState, def: DefData, tokens: readonly Tok[]): boolean {
  const [first] = tokens;
  if (first === undefined || !LITERAL_START.test(first.image)) return true;
  complain(state, def.module, "E0777", tokSpan(first), "expected path to a trait, found literal");
  return false;
}

function one(state: ResolveState, def: DefData, item: AdtItem, wanted: Wanted): readonly Item[] {
  const expansion = def.module.crate.local ? state.expansions.begin(wanted.span, null) : state.library.contexts.begin(wanted.span, false);
  const build = new Build(state.ids, wanted.span, expansion.ctxtFor(0));
  switch (wanted.name) {
    case "Debug":
      return [deriveDebug(build, item)];
    case "Clone":
      return [deriveClone(build, item, wanted.copies)];
    case "Copy":
      return [deriveCopy(build, item)];
    case "PartialEq":
      return [derivePartialEq(build, item)];
    case "Eq":
      return deriveEq(build, item, def.module.crate.local);
    case "PartialOrd":
      return [deriveOrder(build, item, true)];
    case "Ord":
      return [deriveOrder(build, item, false)];
    case "Hash":
      return [deriveHash(build, item)];
    case "Default": {
      const made = deriveDefault(build, item, state.sink);
      return made === null ? [] : [made];
    }
    case "Error":
      state.deferred.push({ name: wanted.path, kind: "derive", module: def.module, span: wanted.span });
      return deriveError(state, def, build, item);
    case "Serialize":
      state.deferred.push({ name: wanted.path, kind: "derive", module: def.module, span: wanted.span });
      return deriveSerialize(state, build, item);
    case "Deserialize":
      state.deferred.push({ name: wanted.path, kind: "derive", module: def.module, span: wanted.span });
      return deriveDeserialize(state, build, item);
    default:
      state.deferred.push({ name: wanted.path, kind: "derive", module: def.module, span: wanted.span });
      return [];
  }
}

/** Derives that look at nothing but the item. */
const PLAIN: ReadonlySet<string> = new Set(["Debug", "Clone", "Copy", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash", "Default"]);

/** The items that the derives on `def` add beside it. */
export function deriveImpls(state: ResolveState, def: DefData, item: Item, lists: readonly (readonly (readonly Tok[])[])[], attrs: readonly Attr[]): readonly Item[] {
  if (!isAdt(item)) {
    complain(state, def.module, "E0774", attrs[0]?.span ?? def.span, "`derive` may only be applied to `struct`s, `enum`s and `union`s");
    return [];
  }
  let copies = false;
  const wanted = lists.flatMap((list) => {
    const paths = list.filter((path) => isPath(state, def, path));
    copies ||= paths.some((path) => wantedFrom(path, false)?.name === "Copy");
    return paths.map((path) => wantedFrom(path, copies)).filter((each): each is Wanted => each !== null);
  });
  if (def.module.crate.local || wanted.some((each) => !PLAIN.has(each.name))) return wanted.flatMap((each) => one(state, def, item, each));
  const { derived } = state.library;
  const known = derived.get(item);
  if (known !== undefined) return known;
  const made = wanted.flatMap((each) => one(state, def, item, each));
  derived.set(item, made);
  return made;
}
