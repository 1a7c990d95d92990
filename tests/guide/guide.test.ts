/** What the guide shows is true: every program on its pages is run as the page says, and prints what the page says. `UPDATE=1` writes down what they print. */
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesBelow, PROJECT_ROOT, readProjectFile } from "../harness/project.js";
import { withFiles } from "../harness/scratch.js";
import { commandsOf, layOut, readPage, typed, type Page } from "./pages.js";

const PAGE_MS = 600_000;
const asked = process.env["GUIDE"] ?? "";
const pages = filesBelow("docs/guide", [".md"]);

/** The sessions of a page as they are when typed. */
async function sessionsOf(page: Page): Promise<string[]> {
  return withFiles({}, async (folder) => {
    const bin = layOut(page, folder);
    const shown: string[] = [];
    for (const session of page.sessions) shown.push(await typed(session, folder, bin));
    return shown;
  });
}

describe.concurrent("the guide", () => {
  test.for(pages.filter((path) => path.includes(asked)))("%s", { timeout: PAGE_MS }, async (path, { expect: expects }) => {
    const page = readPage(readProjectFile(path));
    const shown = await sessionsOf(page);
    if (process.env["UPDATE"] === "1") {
      let text = readProjectFile(path);
      page.sessions.forEach((session, i) => {
        text = text.replace(`\`\`\`console\n${session.text}`, () => `\`\`\`console\n${shown[i] ?? ""}`);
      });
      writeFileSync(join(PROJECT_ROOT, path), text);
      return;
    }
    expects(shown).toEqual(page.sessions.map((session) => session.text));
  });
});

test.for(pages)("every block of %s can be tried, and every file is", (path) => {
  const page = readPage(readProjectFile(path));
  expect(page.others.map((block) => block.line)).toEqual([]);
  const used = [...page.sessions.flatMap(commandsOf), ...page.files.map((file) => file.text)].join("\n");
  expect(page.files.map((file) => file.name).filter((name) => !used.includes(name))).toEqual([]);
});

test("the first page leads to all others, in their order", () => {
  const linked = [...readProjectFile("docs/guide/README.md").matchAll(/\]\((\d\d-[\w-]+\.md)\)/g)].map((found) => found[1] ?? "");
  expect(linked).toEqual(pages.map((path) => basename(path)).filter((name) => name !== "README.md"));
});
