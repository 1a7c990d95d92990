/**
 * The runtime as programs of the read-eval-print loop see it: everything of the real one, but `runMain` hands over main's frame instead of running it,
 * and the functions that such programs call between inputs are here.
 */
import { setLocations as setRealLocations, type Frame } from "../../runtime/index.js";

export * from "../../runtime/index.js";

/** What a program hands over when it is started. */
export interface Started {
  readonly frame: Frame;
  /** Reports the `Err` that main ended with. */
  readonly onResult?: (value: unknown) => number;
}

export interface Listener {
  paused(input: number): void;
  noted(what: string, type: string, value: string): void;
  /** Where in the inputs a position of the program is. */
  place(file: string, line: number, column: number): Place;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The loop that runs in this process. */
export const listening: { to: Listener | null } = { to: null };

export function runMain(frame: Frame, options: { readonly onResult?: (value: unknown) => number }): Started {
  return options.onResult === undefined ? { frame } : { frame, onResult: options.onResult };
}

/** The table of positions that a program registers, as positions in the inputs. */
export function setLocations(files: readonly string[], packed: readonly number[]): void {
  const names: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < packed.length; i += 3) {
    const [file = 0, line = 0, column = 0] = packed.slice(i, i + 3);
    const own = { file: files[file] ?? "", line, column };
    const place = listening.to?.place(own.file, line, column) ?? own;
    if (!names.includes(place.file)) names.push(place.file);
    places.push(names.indexOf(place.file), place.line, place.column);
  }
  setRealLocations(names, places);
}

/** Waits for ever: who goes on is another program, with a frame of its own. */
export function pause(input: number): Promise<void> {
  listening.to?.paused(input);
  return new Promise(() => undefined);
}

export function note(what: string, type: string, value: string): void {
  listening.to?.noted(what, type, value);
}

export function never(): boolean {
  return false;
}
