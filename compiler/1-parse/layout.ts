/** Lines and their indentation: what a person sees of a program's structure, for errors where the brackets do not tell. */
import type { SourceFile } from "../source.js";

/** Deeper indentation than this is not told apart. */
const INDENT_MAX = 200;

function lineStart(file: SourceFile, offset: number): number {
  let lo = 0;
  let hi = file.lineStarts.length - 1;
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1;
    if ((file.lineStarts[mid] ?? 0) <= offset) lo = mid;
    else hi = mid - 1;
  }
  return file.lineStarts[lo] ?? file.base;
}

/** How far the line is indented on which an offset lies. */
export function indentOf(file: SourceFile, offset: number): number {
  const start = lineStart(file, offset) - file.base;
  let indent = 0;
  while (indent < INDENT_MAX && (file.text[start + indent] === " " || file.text[start + indent] === "\t")) indent++;
  return indent;
}

/** Whether only white space stands before an offset on its line. */
export function isFirstOnLine(file: SourceFile, offset: number): boolean {
  return lineStart(file, offset) + indentOf(file, offset) === offset;
}
