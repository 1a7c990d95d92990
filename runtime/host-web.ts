/**
 * The host for browsers (and for whoever embeds a program elsewhere): output goes to a function, exits throw, nothing blocks.
 * Turns of the scheduler are separated by messages of a channel, which unlike timers are not held back and unlike microtasks let the page live.
 */
import { ExitSignal } from "./exit.js";
import type { Host } from "./host.js";

export interface WebHostOptions {
  readonly write: (fd: 1 | 2, text: string) => void;
  readonly args?: readonly string[];
  readonly env?: ReadonlyMap<string, string>;
  /** What the program reads as standard input. */
  readonly input?: string;
}

/** Calls back one after the other, each in a task of the event loop of its own. */
function messageQueue(): (callback: () => void) => void {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  Object.assign(port1, { onmessage: () => waiting.shift()?.() });
  return (callback) => {
    waiting.push(callback);
    port2.postMessage(null);
  };
}

export function webHost(options: WebHostOptions): Host {
  const env = new Map(options.env);
  let input = options.input ?? "";
  const take = (end: number): string => {
    const text = input.slice(0, end);
    input = input.slice(end);
    return text;
  };
  return {
    nowNs: () => Math.round(performance.now() * 1e6),
    unixNs: () => BigInt(Date.now()) * 1_000_000n,
    setTimer: (ms, callback) => setTimeout(callback, ms),
    clearTimer: (timer) => clearTimeout(timer as number),
    defer: messageQueue(),
    sleepSync: null,
    write: (fd, text) => {
      options.write(fd, text);
      return true;
    },
    readLine: () => {
      const end = input.indexOf("\n");
      return take(end < 0 ? input.length : end + 1);
    },
    readAll: () => new TextEncoder().encode(take(input.length)),
    exit: (code) => {
      throw new ExitSignal(code);
    },
    args: options.args ?? ["program"],
    env: (name) => env.get(name),
    setEnv: (name, value) => {
      if (value === undefined) env.delete(name);
      else env.set(name, value);
    },
    envNames: () => [...env.keys()],
    entropy: () => Math.floor(Math.random() * 2 ** 32),
  };
}
