/** Channels, semaphores, notify: strict order, hand-off, cancellation, closing. */
import { expect, test } from "vitest";
import {
  abort, acquire, Chan, chanAddSender, chanClose, chanClosed, chanDrained, chanDropSender, chanFree, chanLen, chanPush, chanRecv, chanReserve, chanReturnPermit, chanSend, chanTryRecv, chanTryReserve,
  closeSemaphore, dropFrame, enableNotified, forgetPermits, joinTask, Notified, notified, Notify, notifyOne, notifyWaiters, Oneshot, oneshotClose, oneshotClosed, oneshotDropSender, oneshotIsClosed,
  oneshotIsTerminated, oneshotRecv, oneshotSend, oneshotTryRecv, PENDING, R, release, Semaphore, spawn, taskTake, tryAcquire, wake, yieldNow, type Task,
} from "../../runtime/index.js";
import { log, task, type Script } from "./harness.js";

const go = (script: () => Script): Task => spawn(task(script), null, -1);

test("a bounded channel: senders wait for room in the order in which they came, nobody overtakes", async () => {
  const got = await log(function* (say) {
    const ch = new Chan(1);
    for (const name of ["a", "b", "c"]) {
      chanAddSender(ch);
      go(function* () {
        yield () => chanSend(ch, name);
        say(`sent-${name}`);
        chanDropSender(ch);
        return 0;
      });
    }
    yield () => yieldNow();
    say(`free=${chanFree(ch)}`);
    const first = yield () => chanRecv(ch);
    say(String(first));
    // The place is reserved for b, although b has not run yet.
    say(`try=${chanTryReserve(ch)}`);
    chanDropSender(ch);
    for (let v = yield () => chanRecv(ch); v !== undefined; v = yield () => chanRecv(ch)) say(String(v));
    return 0;
  });
  expect(got).toBe("sent-a free=0 a try=1 sent-b b sent-c c");
});

test("a send that is cancelled while it waits passes its place on", async () => {
  const got = await log(function* (say) {
    const ch = new Chan(1);
    yield () => chanSend(ch, 0);
    const blocked = go(function* () { yield () => chanSend(ch, 1); say("never"); return 0; });
    go(function* () { yield () => chanSend(ch, 2); say("sent2"); return 0; });
    yield () => yieldNow();
    chanTryRecv(ch);
    abort(blocked);
    say(String(yield () => chanRecv(ch)));
    return 0;
  });
  expect(got).toBe("sent2 2");
});

test("close: what is buffered and what permits that are out bring is still received, then the end", async () => {
  const got = await log(function* (say) {
    const ch = new Chan(3);
    yield () => chanSend(ch, "x");
    expect(yield () => chanReserve(ch)).toBe(true);
    const blockedSender = new Chan(1);
    yield () => chanSend(blockedSender, 0);
    const rejected = go(function* () { return yield () => chanSend(blockedSender, "back"); });
    yield () => yieldNow();
    chanClose(ch);
    chanClose(blockedSender);
    say(`send=${String(yield () => chanSend(ch, "late"))} try=${chanTryReserve(ch)}`);
    say(String(yield () => chanRecv(ch)));
    say(`drained=${chanDrained(ch)}`);
    go(function* () { chanPush(ch, "permit"); return 0; });
    say(String(yield () => chanRecv(ch)));
    say(String(yield () => chanRecv(ch)));
    yield () => joinTask(rejected);
    say(String(taskTake(rejected)));
    return 0;
  });
  expect(got).toBe("send=late try=2 x drained=false permit undefined back");
});

test("a permit returned after close ends the receiver's waiting", async () => {
  const got = await log(function* (say) {
    const ch = new Chan(2);
    yield () => chanReserve(ch);
    chanClose(ch);
    go(function* () { chanReturnPermit(ch); return 0; });
    say(String(yield () => chanRecv(ch)));
    return 0;
  });
  expect(got).toBe("undefined");
});

test("the last sender's drop wakes the receiver; Sender::closed wakes when the receiver goes", async () => {
  const got = await log(function* (say) {
    const ch = new Chan(-1);
    go(function* () { chanDropSender(ch); return 0; });
    say(String(yield () => chanRecv(ch)));
    const other = new Chan(1);
    const watcher = go(function* () { yield () => chanClosed(other); say("closed"); return 0; });
    yield () => yieldNow();
    chanClose(other);
    yield () => joinTask(watcher);
    return 0;
  });
  expect(got).toBe("undefined closed");
});

test("an unbounded channel keeps a million values in order and frees what was taken", async () => {
  const ch = new Chan(-1);
  const n = 1_000_000;
  let sum = 0;
  let last = -1;
  let ordered = true;
  for (let round = 0; round < 10; round++) {
    for (let i = 0; i < n / 10; i++) chanPush(ch, round * (n / 10) + i);
    for (let i = 0; i < n / 20; i++) {
      const v = Number(chanTryRecv(ch));
      ordered &&= v === last + 1;
      last = v;
      sum++;
    }
  }
  while (chanLen(ch) > 0) {
    const v = Number(chanTryRecv(ch));
    ordered &&= v === last + 1;
    last = v;
    sum++;
  }
  expect({ sum, ordered }).toEqual({ sum: n, ordered: true });
});

test("oneshot: each side sees the other go", async () => {
  const got = await log(function* (say) {
    const a = new Oneshot();
    go(function* () { oneshotDropSender(a); return 0; });
    say(String(yield () => oneshotRecv(a)));
    const b = new Oneshot();
    const w = go(function* () { yield () => oneshotClosed(b); say("receiver-gone"); return 0; });
    yield () => yieldNow();
    oneshotClose(b);
    say(`send=${oneshotSend(b, 1)} closed=${oneshotIsClosed(b)}`);
    yield () => joinTask(w);
    const c = new Oneshot();
    say(`${String(oneshotTryRecv(c))} ${oneshotIsTerminated(c)}`);
    oneshotSend(c, 7);
    oneshotClose(c);
    say(`${String(yield () => oneshotRecv(c))} ${oneshotIsTerminated(c)}`);
    return 0;
  });
  expect(got).toBe("undefined send=false closed=true receiver-gone undefined false 7 true");
});

test("semaphore: a request for many blocks the smaller ones behind it", async () => {
  const got = await log(function* (say) {
    const s = new Semaphore(2);
    yield () => acquire(s, 2);
    go(function* () { yield () => acquire(s, 3); say("three"); release(s, 3); return 0; });
    go(function* () { yield () => acquire(s, 1); say("one"); release(s, 1); return 0; });
    yield () => yieldNow();
    release(s, 2);
    say(`free=${s.permits}`);
    yield () => yieldNow();
    release(s, 1);
    yield () => yieldNow();
    say(`free=${s.permits}`);
    return 0;
  });
  expect(got).toBe("free=0 three one free=3");
});

test("semaphore: what a cancelled waiter had collected goes to the next in line", async () => {
  const got = await log(function* (say) {
    const s = new Semaphore(0);
    const big = go(function* () { yield () => acquire(s, 3); say("never"); return 0; });
    go(function* () { yield () => acquire(s, 2); say("two"); return 0; });
    yield () => yieldNow();
    release(s, 2);
    abort(big);
    yield () => yieldNow();
    say(`free=${s.permits}`);
    const late = go(function* () { yield () => acquire(s, 1); say("never"); return 0; });
    yield () => yieldNow();
    release(s, 1);
    abort(late);
    yield () => joinTask(late);
    say(`free=${s.permits} forgotten=${forgetPermits(s, 5)} try=${tryAcquire(s, 1)}`);
    return 0;
  });
  expect(got).toBe("two free=0 free=1 forgotten=1 try=1");
});

test("semaphore: the releaser cannot take back what went to a waiter; closing wakes all", async () => {
  const got = await log(function* (say) {
    const s = new Semaphore(1);
    yield () => acquire(s, 1);
    const w = go(function* () { say(`waiter=${String(yield () => acquire(s, 1))}`); return 0; });
    yield () => yieldNow();
    release(s, 1);
    say(`try=${tryAcquire(s, 1)}`);
    yield () => joinTask(w);
    const blocked = go(function* () { say(`blocked=${String(yield () => acquire(s, 1))}`); return 0; });
    yield () => yieldNow();
    closeSemaphore(s);
    yield () => joinTask(blocked);
    say(`later=${String(yield () => acquire(s, 1))} try=${tryAcquire(s, 1)}`);
    return 0;
  });
  expect(got).toBe("try=1 waiter=true blocked=false later=false try=2");
});

test("notify: one permit is remembered, waiters are woken first come first served", async () => {
  const got = await log(function* (say) {
    const n = new Notify();
    notifyOne(n);
    notifyOne(n);
    yield () => notified(n);
    say("stored");
    for (const name of ["a", "b", "c"]) go(function* () { yield () => notified(n); say(name); return 0; });
    yield () => yieldNow();
    notifyOne(n);
    notifyOne(n);
    yield () => yieldNow();
    say("|");
    notifyWaiters(n);
    yield () => yieldNow();
    return 0;
  });
  expect(got).toBe("stored a b | c");
});

test("notify_waiters reaches a notified() that was made but never polled, and stores nothing", async () => {
  const got = await log(function* (say) {
    const n = new Notify();
    const early = new Notified(n);
    notifyWaiters(n);
    const late = new Notified(n);
    say(`${early.fn(early) === PENDING} ${late.fn(late) === PENDING}`);
    dropFrame(late);
    return 0;
  });
  expect(got).toBe("false true");
});

test("a waiter that was chosen and is dropped before it noticed passes the notification on", async () => {
  const got = await log(function* (say) {
    const n = new Notify();
    const first = new Notified(n);
    say(String(enableNotified(first)));
    go(function* () { yield () => notified(n); say("second"); return 0; });
    yield () => yieldNow();
    notifyOne(n);
    dropFrame(first);
    yield () => yieldNow();
    const third = new Notified(n);
    enableNotified(third);
    notifyWaiters(n);
    dropFrame(third);
    say(`stored=${n.stored}`);
    return 0;
  });
  expect(got).toBe("false second stored=false");
});

test("receiving in vain for a while costs one poll per wake, and a spurious wake is harmless", async () => {
  const got = await log(function* (say) {
    const ch = new Chan(4);
    const t = go(function* () { say(String(yield () => chanRecv(ch))); return 0; });
    for (let i = 0; i < 3; i++) {
      yield () => yieldNow();
      wake(t);
    }
    yield () => chanSend(ch, "value");
    yield () => joinTask(t);
    say(String(R.cur.name));
    return 0;
  });
  expect(got).toBe("value main");
});
