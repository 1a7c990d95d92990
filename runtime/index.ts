/**
 * The runtime's public face: everything generated code and the library may import. `docs/runtime.md` explains each name.
 * The host is apart: `host-node.ts` gives the one for Node.
 * Nothing here runs when it is imported, so that a bundler keeps only what a program uses.
 */
export { PENDING, R, taskLabel, type Outcome, type Pending } from "./registers.js";
export { F1, F2, F4, F8, F16, FN, again, settled, dropFrame, copyFrame, replaceFrame, type Frame, type FrameInfo, type Resume } from "./frames.js";
export { Task, spawn, wake, joinTask, taskOutcome, taskTake, taskPanic, abort, isFinished, detach, setOutcome, taskId, taskName, currentTask, setPriority, unhandledPanics } from "./task.js";
export { enterRuntime, hasThreads, hasTimers, inRuntime, isLocal, setLocal, setParks, setThreads, setTimers, taskCount, type Parks } from "./state.js";
export { makeParks } from "./parks.js";
export { attachHost, runSync, type MainOptions } from "./program.js";
export { runMain, toPromise } from "./main.js";
export { panicCount, watchPanics } from "./panic-watch.js";
export { blockOn, blockUntil, shutdownTasks } from "./block-on.js";
export { CX, Context, contextFrom, contextWaker, wakeByRef, wakeOwned, willWake, wakeAfter, wakerClone, wakerDrop, wakerFrom, noopWaker, owned, pollFrame, PollFrame, LeafFrame } from "./context.js";
export { OwningFrame } from "./owning.js";
export { yieldNow, pending, foreverFrame, consumeBudget, hasBudget, spendBudget, unconstrained, restoreBudget } from "./yield.js";
export { clockNow, clockStart, realNow, pauseClock, resumeClock, isPaused } from "./clock.js";
export { Sleep, sleep, sleepUntil, resetSleep, stopClock, sleepDeadline, sleepElapsed, advanceClock } from "./sleep.js";
export { Semaphore, acquire, acquireFor, tryAcquire, release, closeSemaphore, forgetPermits } from "./semaphore.js";
export {
  Chan, chanReserve, chanReserveMany, chanReturnPermits, chanTryReserveMany, chanTryReserve, chanPush, chanSend, chanReturnPermit, chanRecv, chanTryRecv, chanDrained, chanAddSender, chanDropSender, chanClose, chanCloseForAll,
  chanClosed, chanIsClosed, chanLen, chanFree, chanMax, chanSenders,
} from "./mpsc.js";
export { Oneshot, oneshotSend, oneshotRecv, oneshotTryRecv, oneshotIsTerminated, oneshotDropSender, oneshotClose, oneshotIsClosed, oneshotClosed } from "./oneshot.js";
export { Notify, Notified, notifyInOrder, notifyLast, notifyOne, notifyWaiters, notified, enableNotified } from "./notify.js";
export { selectStart, randomU32, derivedSeed, seedRandom } from "./rng.js";
export { FuturesSet, END, futuresPush, futuresLen, futuresClear, futuresDrop, futuresNext, futuresNow, futuresTakeAll } from "./futures-set.js";
export { joinAll, joinAllNode } from "./join-all.js";
export { JoinSet, joinSetSpawn, joinSetAdd, joinSetNext, joinSetTryNext, joinSetLen, joinSetAbortAll, joinSetDetachAll, joinSetDrop } from "./join-set.js";
export { LocalSet, localSpawn, currentLocalSet, enterLocalSet, registerLocalSet, tickLocalSet, localSetIsEmpty, dropLocalSet } from "./local-set.js";
export { Scope, scopeSpawn, scopeWait, scopeCancel, scopeFail, scopeTakeFailure, scopeFailing, scopeDrop } from "./scope.js";
export { dumpAll } from "./dump.js";
export type { WatchOptions } from "./watch.js";
export { cleanupLater, cleanupMark, cleanupRest, cleanup, finishing } from "./cleanup.js";
export { External, completeExternal, failExternal, externalWait, awaitPromise, promiseResult, holdAlive, releaseAlive } from "./external.js";
export { asError } from "./as-error.js";
export { Panic, panic, panicFmt, panicAny, resumeUnwind, catchUnwind, panicking, panicInCleanup, setPanicHook, takePanicHook, defaultPanicHook, toPanic } from "./panic.js";
export { exit, abortProcess, ExitSignal } from "./exit.js";
export { atThreadEnd, exitProgram } from "./thread-locals.js";
export { setLocations, locText, locFile, locLine, locColumn } from "./locations.js";
export { Err, Ok, Some, Ready, Slice, sameSlice, Cell, UnsafeCell, ElemRef, RcBox, RcView, SliceRc, rcRoot, sharing, tied } from "./values.js";
export { at, setAt, atArray, setAtArray, checkIndex, outOfBounds, subslice, arraySlice, arrayPart, takePart, leftOf } from "./index-check.js";
export * from "./arith32.js";
export * from "./arith64.js";
export * from "./cast.js";
export { print } from "./print.js";
export { eprint, flushOutput, captureOutput, takeOutput } from "./output.js";
export { setHost, theHost, type Host, type RunningCall } from "./host.js";
