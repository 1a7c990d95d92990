/**
 * What the runtime's tests share: a host in memory, and small frames written by hand in the shape of generated code.
 */
import { again, ExitSignal, F4, PENDING, R, runMain, type Frame, type Host, type MainOptions, type Resume } from "../../runtime/index.js";
import { dropFrame } from "../../runtime/frames.js";

export interface TestHost extends Host {
  out: string;
  err: string;
}

/** Real event loop, collected output, a clock that the test can move in addition. */
export function testHost(): TestHost {
  const host: TestHost = {
    out: "",
    err: "",
    nowNs: () => Math.round(performance.now() * 1e6),
    unixNs: () => BigInt(Date.now()) * 1_000_000n,
    setTimer: (ms, callback) => setTimeout(callback, ms),
    clearTimer: (timer) => clearTimeout(timer as NodeJS.Timeout),
    defer: (callback) => void setImmediate(callback),
    sleepSync: (ms) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
    write: (fd, text) => {
      if (fd === 1) host.out += text;
      else host.err += text;
      return true;
    },
    readLine: () => "",
    readAll: () => new Uint8Array(),
    exit: (code) => {
      throw new ExitSignal(code);
    },
    args: [],
    env: () => undefined,
    setEnv: () => undefined,
    envNames: () => [],
    entropy: () => 4,
  };
  return host;
}

/** A step of a scripted async fn: calls a leaf (or anything) and gives what it gave. */
export type Script = Generator<unknown, unknown, unknown>;

interface ScriptFrame extends Frame {
  l0: unknown;
  l1: unknown;
  l2: unknown;
}

/**
 * An async fn written as a generator: `yield () => leaf(args)` awaits a leaf, and its value comes back. It keeps the contract of generated
 * resume functions: lazily started, `again` on fresh suspensions, `settled` states, child dropped before its own locals (`finally` blocks).
 */
export function task(script: () => Script, name?: string): Frame {
  return new F4(scriptResume(name), 0, undefined, script, undefined);
}

function scriptResume(name: string | undefined): Resume {
  const fn = (f: ScriptFrame): unknown => {
    if (f.s < 0) {
      const held = f.l0;
      const state = f.s;
      f.s = -1;
      if (state === -2) return held;
      if (state === -3) throw held;
      throw new Error("resumed after completion");
    }
    let sent: unknown;
    let thrown: { readonly e: unknown } | null = null;
    if (f.s === 1 && f.c !== null) {
      try {
        sent = f.c.fn(f.c as never);
      } catch (e) {
        thrown = { e };
      }
      if (sent === PENDING) return PENDING;
      f.c = null;
    } else {
      f.l2 = (f.l1 as () => Script)();
    }
    const gen = f.l2 as Script;
    f.s = -1;
    for (;;) {
      const step = thrown === null ? gen.next(sent) : gen.throw(thrown.e);
      thrown = null;
      if (step.done === true) return step.value;
      try {
        sent = (step.value as () => unknown)();
      } catch (e) {
        thrown = { e };
      }
      if (thrown === null && sent === PENDING) {
        f.c = R.top;
        f.s = 1;
        again(f);
        return PENDING;
      }
    }
  };
  const resume: Resume = fn;
  resume.d = (f: ScriptFrame): void => {
    if (f.s === 1) {
      if (f.c !== null) dropFrame(f.c);
      (f.l2 as Script).return(undefined);
    }
    f.s = -1;
  };
  if (name !== undefined) resume.i = { title: name, at: [0] };
  return resume;
}

/** Starts a frame as a leaf would be: to await a scripted fn from another. */
export function call(frame: Frame): unknown {
  const v = frame.fn(frame as never);
  if (v === PENDING) R.top = frame;
  return v;
}

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a scripted main under a paused clock. */
export async function run(script: () => Script, options: Partial<MainOptions> = {}): Promise<Ran> {
  const host = testHost();
  const code = await runMain(task(script, "main"), { host, startPaused: true, ...options });
  return { code, out: host.out, err: host.err };
}

/** Runs it and gives the words it logged, joined. */
export async function log(script: (say: (word: string) => void) => Script, options: Partial<MainOptions> = {}): Promise<string> {
  const words: string[] = [];
  const { code, err } = await run(() => script((w) => void words.push(w)), options);
  if (code !== 0) throw new Error(`exit code ${code}\n${err}`);
  return words.join(" ");
}
