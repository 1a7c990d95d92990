/** The source map of an output file, in the usual format. */
import { SourceMapGenerator } from "source-map";
import type { SourceMap } from "../source.js";
import type { Marks } from "./writer.js";

/** `firstLine`: how many lines stand before those that the marks count. */
export function makeSourceMap(file: string, marks: Marks, firstLine: number, sources: SourceMap): string {
  const generator = new SourceMapGenerator({ file });
  const { flat, names } = marks;
  const used = new Set<string>();
  for (let i = 0; i < flat.length; i += 4) {
    const [line = 1, column = 0, offset = 0, name = -1] = flat.slice(i, i + 4);
    const at = sources.loc(offset);
    used.add(at.file.path);
    const text = sources.lineText(at.file, at.line);
    const original = { line: at.line, column: unitsBefore(text, at.column - 1) };
    const place = { generated: { line: line + firstLine, column }, original, source: at.file.path };
    generator.addMapping(name === -1 ? place : { ...place, name: names[name] ?? "" });
  }
  for (const source of sources.files) if (used.has(source.path)) generator.setSourceContent(source.path, source.text);
  return generator.toString();
}

/** How many UTF-16 units the first characters of a text have. */
function unitsBefore(text: string, characters: number): number {
  let at = 0;
  for (let n = 0; n < characters && at < text.length; n++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}
