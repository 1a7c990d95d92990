/**
 * `score.txt`: how many programs pass, and the names of those that do not yet. It may only get better:
 * a program that fails must be on the list, one that passes must not be. `UPDATE=1` takes names off; only `UPDATE=force` puts names on.
 */
export interface Score {
  readonly line: string;
  readonly missing: readonly string[];
}

export function scoreLine(passed: number, total: number): string {
  return `${passed} of ${total} programs pass`;
}

export function parseScore(text: string): Score {
  const [line = "", ...rest] = text.split("\n");
  return { line, missing: rest.filter((name) => name !== "") };
}

export function formatScore(total: number, missing: readonly string[]): string {
  return `${[scoreLine(total - missing.length, total), ...[...missing].sort()].join("\n")}\n`;
}

/** What is wrong with a result, given what is on the list; null if nothing is. */
export function verdict(name: string, wrong: string | null, listed: boolean): string | null {
  if (wrong === null) return listed ? `${name} passes now: take it off the list (UPDATE=1)` : null;
  return listed ? null : wrong;
}

/** The list after a run. Names are added only when forced; those that no longer exist go. */
export function updated(before: readonly string[], failed: readonly string[], all: readonly string[], force: boolean): string[] {
  return failed.filter((name) => all.includes(name) && (force || before.includes(name))).sort();
}

export interface Row {
  readonly folder: string;
  readonly passed: number;
  readonly total: number;
}

/** Passed and all, by the folder that the programs are in. */
export function rowsOf(all: readonly string[], failed: ReadonlySet<string>): Row[] {
  const rows = new Map<string, { passed: number; total: number }>();
  for (const name of all) {
    const folder = name.slice(0, name.lastIndexOf("/"));
    const row = rows.get(folder) ?? { passed: 0, total: 0 };
    rows.set(folder, { passed: row.passed + (failed.has(name) ? 0 : 1), total: row.total + 1 });
  }
  return [...rows].map(([folder, row]) => ({ folder, ...row }));
}

export function formatRows(rows: readonly Row[]): string {
  const width = Math.max(...rows.map((r) => r.folder.length));
  return rows.map((r) => `  ${r.folder.padEnd(width)}  ${String(r.passed).padStart(3)} / ${r.total}\n`).join("");
}
