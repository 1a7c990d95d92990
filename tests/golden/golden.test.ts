/** Every case below `cases/`: its sections are as the compiler makes them. `UPDATE=1` writes them anew; read the difference as you read code. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, PROJECT_ROOT, readProjectFile } from "../harness/project.js";
import { formatGolden, malformed, parseGolden } from "./file.js";
import { produce, SECTIONS } from "./produce.js";

const FOLDER = "tests/golden/cases";
const update = process.env["UPDATE"] !== undefined;

test("nothing lies about that is not a case", () => {
  expect(filesBelow(FOLDER, [""]).filter((path) => !path.endsWith(".golden"))).toEqual([]);
});

describe.each(filesBelow(FOLDER, [".golden"]))("%s", (path) => {
  test("is as before", async () => {
    const text = readProjectFile(path);
    const golden = parseGolden(text);
    expect(malformed(golden, SECTIONS)).toBeNull();
    const now = formatGolden(await produce(golden));
    if (update) writeFileSync(join(PROJECT_ROOT, path), now);
    expect(now).toBe(update ? now : text);
  });
});
