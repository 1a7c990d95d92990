/** What the pages name is there: files, links, scripts, folders of tests, exports of the runtime. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, PROJECT_ROOT, readProjectFile } from "../harness/project.js";

const PAGES = ["README.md", "CONTRIBUTING.md", "bench/README.md", ...filesBelow("docs", [".md"])];
const SOURCES = ["bin", "bench", "compiler", "docs", "examples", "runtime", "stdlib", "tests"].flatMap((folder) => filesBelow(folder, [".ts", ".js", ".ae", ".md", ".tsv", ".txt", ".rs"]));

const FILE = /`([\w./-]+\.(?:ts|js|ae|md|tsv|txt|rs))`/g;
const LINK = /\]\(([^)#]+)(?:#[^)]*)?\)/g;
/** Stands for any name: `NAME.rs`, `x.ae`, `stdlib/facades/X.ae`. */
const PLACEHOLDER = /(?:^|\/)(?:[A-Z]+|[xX]|name|NNN-feature)[./]/;

/** Stands for functions of each number: `addX`, `bigToX`. */
const FAMILY = /X$/;

function prose(page: string): string {
  return readProjectFile(page).replaceAll(/^```[^]*?^```/gm, "");
}

function isThere(page: string, name: string): boolean {
  return SOURCES.some((file) => file.endsWith(`/${name}`)) || [".", posix.dirname(page)].some((folder) => existsSync(join(PROJECT_ROOT, folder, name)));
}

test("files that pages name exist", () => {
  const names = PAGES.flatMap((page) => [...prose(page).matchAll(FILE)].map((m) => ({ page, name: m[1] ?? "" })));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter(({ page, name }) => !PLACEHOLDER.test(name) && !isThere(page, name))).toEqual([]);
});

test("links lead somewhere", () => {
  const links = PAGES.flatMap((page) => [...prose(page).matchAll(LINK)].map((m) => ({ page, to: m[1] ?? "" })));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ page, to }) => !/^https?:/.test(to) && !existsSync(join(PROJECT_ROOT, posix.dirname(page), to)))).toEqual([]);
});

test("scripts that pages name are in package.json", () => {
  const { scripts } = JSON.parse(readProjectFile("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  const named = PAGES.flatMap((page) => [...readProjectFile(page).matchAll(/npm run ([\w-]+)/g)].map((m) => m[1] ?? ""));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("every folder of tests is explained", () => {
  const page = readProjectFile("docs/testing.md");
  const folders = new Set(filesBelow("tests", [".ts"]).flatMap((path) => path.split("/").slice(1, -1).slice(0, 1)));
  expect([...folders].filter((folder) => !page.includes(`\`tests/${folder}/\``))).toEqual([]);
});

test("the runtime's contract names exports of the runtime", () => {
  const exported = new Set(filesBelow("runtime", [".ts"]).flatMap((path) => [...readProjectFile(path).matchAll(/^export (?:declare )?(?:function|class|const|interface|type) (\w+)/gm)].map((m) => m[1] ?? "")));
  const blocks = [...readProjectFile("docs/runtime.md").matchAll(/^```ts\n([^]*?)^```/gm)].map((m) => (m[1] ?? "").replaceAll(/\/\/.*/g, ""));
  const named = blocks.join("").split("\n").flatMap((line) => [...line.matchAll(/(?:^|; |\), )(?:new )?([a-z]\w+)\(/g)].map((m) => m[1] ?? ""));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !exported.has(name) && !FAMILY.test(name))).toEqual([]);
});
