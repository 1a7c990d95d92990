/** Channels polled by hand. */
import { chanRecv, LeafFrame, oneshotClosed, pollFrame, type Chan, type Context, type Oneshot } from "../../runtime/index.js";

/** `poll_recv`: one try; if nothing is there, the context's waker is woken when that changes. */
export function pollRecv(ch: Chan, cx: Context): unknown {
  return pollFrame(new LeafFrame(chanRecv, ch, undefined, undefined), cx);
}

export function pollOneshotClosed(o: Oneshot, cx: Context): unknown {
  return pollFrame(new LeafFrame(oneshotClosed, o, undefined, undefined), cx);
}
