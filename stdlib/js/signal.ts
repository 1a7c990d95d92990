/** Signals of the operating system, by way of the host. As in tokio a signal that has been asked for once never again does what it does otherwise. */
import { completeExternal, Err, External, externalWait, theHost, type Pending } from "../../runtime/index.js";

const EINVAL = 22;
/** A timer that long keeps the process alive as long as somebody waits. */
const LONG_MS = 0x7fffffff;

/** One who listens; between two looks a signal counts once. */
class Listener {
  arrived = false;
  private waiting: External | null = null;
  private alive: unknown = null;

  tell(): void {
    this.arrived = true;
    const { waiting } = this;
    if (waiting === null) return;
    this.rest();
    completeExternal(waiting, undefined);
  }

  wait(): External {
    this.alive = theHost().setTimer(LONG_MS, () => undefined);
    const waiting = new External();
    waiting.onDrop = () => this.rest();
    this.waiting = waiting;
    return waiting;
  }

  private rest(): void {
    this.waiting = null;
    theHost().clearTimer(this.alive);
  }
}

/** By the names of the signals. */
const listeners = new Map<string, Set<Listener>>();

function install(name: string): Set<Listener> {
  const host = theHost();
  if (host.onSignal === undefined) throw new Error("no signals here");
  const all = new Set<Listener>();
  host.onSignal(name, () => {
    for (const listener of all) listener.tell();
  });
  listeners.set(name, all);
  return all;
}

export function signalListen(name: string): Listener | Err {
  try {
    const all = listeners.get(name) ?? install(name);
    const listener = new Listener();
    all.add(listener);
    return listener;
  } catch {
    return new Err(EINVAL);
  }
}

export function signalForget(listener: Listener): void {
  for (const all of listeners.values()) all.delete(listener);
}

/** Whether one has arrived since this was asked last. */
export function signalTake(listener: Listener): boolean {
  const { arrived } = listener;
  listener.arrived = false;
  return arrived;
}

/** Leaf: waits for the next signal, which is still there afterwards. */
export function signalWait(listener: Listener): undefined | Pending {
  return externalWait(listener.wait()) as undefined | Pending;
}
