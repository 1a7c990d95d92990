/** `#[tokio::main]` on another function than the program's `main`: it becomes one that is not async and runs its body to the end. */
import type { Attr, Block, FnDecl } from "../ast/ast.js";
import { Build } from "./build.js";
import type { NodeIds } from "./state.js";

const RUNTIMES: ReadonlySet<string> = new Set(["tokio", "aether"]);

/** `#[tokio::main]`, also where the crate has another name or the attribute is imported. */
function isEntry(attr: Attr): boolean {
  const { segments } = attr.path;
  if (segments.at(-1)?.ident.name !== "main") return false;
  return segments.length === 1 || RUNTIMES.has(segments[0]?.ident.name ?? "") || (attr.args.kind === "list" && attr.args.tokens.some((t) => t.image === "crate"));
}

function startsPaused(attr: Attr): boolean {
  if (attr.args.kind !== "list") return false;
  const { tokens } = attr.args;
  return tokens.some((t, i) => t.image === "start_paused" && tokens[i + 2]?.image === "true");
}

/** Several threads, unless the flavor says otherwise. */
function hasThreads(attr: Attr): boolean {
  return !flavorIs(attr, "current_thread") && !isLocal(attr);
}

function isLocal(attr: Attr): boolean {
  return flavorIs(attr, "local");
}

function flavorIs(attr: Attr, flavor: string): boolean {
  return attr.args.kind === "list" && attr.args.tokens.some((t) => t.image === `"${flavor}"`);
}

/** `#[tokio::test(unhandled_panic = "shutdown_runtime")]` */
function endsWithPanic(attr: Attr): boolean {
  return attr.path.segments.at(-1)?.ident.name === "test" && flavorIs(attr, "shutdown_runtime");
}

/** Its body, as long as no task panics. */
function endingWithPanic(fn: FnDecl, body: Block, ids: NodeIds): FnDecl {
  const build = new Build(ids, body.span);
  return { ...fn, body: build.block([], build.await(build.call(build.std("aether::runtime::ending_with_panic"), build.asyncBlock(body)))) };
}

/** The function as it is to be defined. */
export function withEntry(fn: FnDecl, attrs: readonly Attr[], ids: NodeIds): FnDecl {
  const { body } = fn;
  if (attrs.length === 0 || !fn.async || body === null) return fn;
  if (attrs.some(endsWithPanic)) return endingWithPanic(fn, body, ids);
  const attr = attrs.find(isEntry);
  if (attr === undefined) return fn;
  const build = new Build(ids, body.span);
  const future = build.asyncBlock(body);
  const run = build.call(build.std("aether::runtime::enter_and_run"), build.bool(startsPaused(attr)), build.bool(hasThreads(attr)), build.bool(isLocal(attr)), future);
  return { ...fn, async: false, body: build.block([], run) };
}
