/** Random programs do the same as state machines and when interpreted: values, order of effects, drops, panics, cancellation. */
import { expect, test } from "vitest";
import { PENDING } from "../../../runtime/registers.js";
import { generate } from "./generate.js";
import { Interpreter } from "./interpreter.js";
import { compile, Machine } from "./run.js";
import { Random, World, type Chances } from "./world.js";

interface Pollable {
  poll(): unknown;
  drop(): void;
}

interface Outcome {
  readonly trace: readonly string[];
  readonly end: string;
  readonly turns: number;
}

const TURNS_MAX = 300;

/** Polls to the end, or drops after `cancelAfter` turns. */
function drive(world: World, root: Pollable, cancelAfter: number): Outcome {
  let turns = 0;
  const end = (what: string): Outcome => {
    world.callKept();
    return { trace: world.trace, end: what, turns };
  };
  try {
    for (; turns < TURNS_MAX; turns++) {
      if (turns === cancelAfter) {
        root.drop();
        root.drop();
        return end("cancelled");
      }
      world.log("turn", turns);
      const v = root.poll();
      if (v !== PENDING) return end(`value ${String(v)}`);
    }
    root.drop();
    return end("endless");
  } catch (e) {
    return end(world.aborted ? "aborted" : `panic: ${e instanceof Error ? e.message : String(e)}`);
  }
}

function compare(seed: number, chances: Chances): void {
  const random = new Random(seed);
  const fns = generate(random);
  const cancelAfter = random.chance(40) ? random.below(12) : -1;
  const expected = ((): Outcome => {
    const world = new World(seed, chances);
    return drive(world, new Interpreter(world, fns).start("f0", [seed % 10]), cancelAfter);
  })();
  const js = compile(fns);
  const world = new World(seed, chances);
  const actual = drive(world, new Machine(js, "f0", [seed % 10], world), cancelAfter);
  expect(actual, `seed ${seed}\n${js}`).toEqual(expected);
}

const FIRST = Number(process.env["FUZZ_FIRST"] ?? 1);
const COUNT = Number(process.env["FUZZ_COUNT"] ?? 1000);

test("without panics", () => {
  for (let i = 0; i < COUNT; i++) compare(FIRST + i, { pending: 40, panic: 0 });
});

test("with panics", () => {
  for (let i = 0; i < COUNT; i++) compare(FIRST + 1_000_000 + i, { pending: 40, panic: 8 });
});

test("everything ready", () => {
  for (let i = 0; i < COUNT / 4; i++) compare(FIRST + 2_000_000 + i, { pending: 0, panic: 2 });
});

test("nothing ready", () => {
  for (let i = 0; i < COUNT / 2; i++) compare(FIRST + 3_000_000 + i, { pending: 100, panic: 2 });
});
