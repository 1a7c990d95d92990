/**
 * The end of the one thread there is. What `thread_local!` made is dropped after main is over, the last one first; a value that is made meanwhile too. Then
 * all is as if it had never been made: each test has a thread of its own.
 */
import { abortProcess, exit } from "./exit.js";
import { landed } from "./panic.js";
import { S } from "./state.js";

/** `end(false)` drops the value if it has to be dropped, and keeps it from being made again; `end(true)` forgets it. */
export function atThreadEnd(end: (forget: boolean) => void): void {
  (S.threadEnds ??= []).push(end);
  S.endThread = endThread;
}

function endThread(): void {
  const ended: ((forget: boolean) => void)[] = [];
  for (let end = S.threadEnds?.pop(); end !== undefined; end = S.threadEnds?.pop()) {
    ended.push(end);
    try {
      end(false);
    } catch (e) {
      landed(e, 0);
      abortProcess("fatal runtime error: thread local panicked on drop, aborting");
    }
  }
  for (const end of ended) end(true);
}

/** `process::exit`: no destructors but the thread's own. */
export function exitProgram(code: number): never {
  S.endThread?.();
  return exit(code);
}
