/**
 * The timing wheel: six levels of 64 slots, one millisecond per slot on the lowest, 64 times as much on each next one. Two years in all; what is
 * further away goes round the top level until its time comes.
 *
 *   level 0   the next 64 ms          ▢▢▢▣▢▢▢▢…   a slot is an array of timers, oldest first
 *   level 1   the next 64 · 64 ms     ▢▣▢▢▢▢▢▢…   when its first millisecond comes, a slot is dealt out to the level below
 *
 * Setting and cancelling a timer take constant time; one bit per slot tells which are occupied, so that the next one is found without a search.
 * Arrays and not linked lists, because timers are far apart in memory: whoever goes along a list waits for each one before it knows the next,
 * while an array lets the processor fetch several at once. A timer that is cancelled leaves a hole; where holes are the most, a slot is packed again.
 *
 * A timer belongs to the lowest level on which its tick and the present differ. Ticks are numbers beyond 32 bits: the low 30 bits (five levels)
 * are computed with integers, the rest, the top level, apart.
 */
export interface Timer {
  /** Tick at which it is due. */
  at: number;
  /** Slot it is linked in; negative otherwise, NOT_LINKED from the wheel's side. */
  slot: number;
  /** Where in that slot. */
  pos: number;
  fire(): void;
}

export const NOT_LINKED = -1;

const LEVELS = 6;
const TOP = LEVELS - 1;
const LOW = 2 ** 30;
const TOP_RANGE = 2 ** 36;
/** An extra slot after the others: timers due now that were found on a higher level. */
const DUE = LEVELS * 64;
/** So many holes are let be. */
const HOLES_MIN = 32;
/** A slot that once had more than this gives its room back when it is empty. */
const ROOM_MAX = 1024;

export class Wheel {
  /** Everything up to this tick has fired. */
  elapsed = 0;
  /** `elapsed`, in parts: `base` is `high` times LOW. */
  private high = 0;
  private base = 0;
  private low = 0;
  private len = 0;
  private readonly lists = new Array<(Timer | null)[] | null>(DUE + 1).fill(null);
  /** How much of each list is in use, with its holes and without; what lies behind is null. */
  private readonly used = new Int32Array(DUE + 1);
  private readonly live = new Int32Array(DUE + 1);
  /** The slot whose timers are being fired: there a timer that is cancelled leaves a hole, and nothing is counted. */
  private firing = -1;
  /** Occupied slots per level: 0 to 31 and 32 to 63. */
  private readonly bits0 = new Int32Array(LEVELS + 1);
  private readonly bits1 = new Int32Array(LEVELS + 1);
  /** Where `nextTick` found it. */
  private foundSlot = 0;

  isEmpty(): boolean {
    return this.len === 0;
  }

  /** `timer.at` has to lie in the future. */
  add(timer: Timer): void {
    this.len++;
    this.link(timer, this.slotFor(timer.at));
  }

  remove(timer: Timer): void {
    if (timer.slot < 0) return;
    this.len--;
    this.unlink(timer);
  }

  private slotFor(at: number): number {
    const low = at - this.base;
    // A timer is never earlier than the present, so it is not below the base.
    if (low >= LOW) return TOP * 64 + (Math.floor(at / LOW) % 64);
    const differ = low ^ this.low;
    if (differ < 64) return low & 63;
    const level = ((31 - Math.clz32(differ)) / 6) | 0;
    return level * 64 + ((low >>> (level * 6)) & 63);
  }

  private link(timer: Timer, slot: number): void {
    const list = (this.lists[slot] ??= []);
    const pos = this.used[slot] ?? 0;
    timer.slot = slot;
    timer.pos = pos;
    if (pos === list.length) list.push(timer);
    else list[pos] = timer;
    this.used[slot] = pos + 1;
    const live = this.live[slot] ?? 0;
    this.live[slot] = live + 1;
    if (live !== 0) return;
    const bit = 1 << (slot & 31);
    const level = slot >> 6;
    if ((slot & 32) === 0) this.bits0[level] = (this.bits0[level] ?? 0) | bit;
    else this.bits1[level] = (this.bits1[level] ?? 0) | bit;
  }

  private unlink(timer: Timer): void {
    const { slot, pos } = timer;
    timer.slot = NOT_LINKED;
    const list = this.lists[slot];
    if (list === null || list === undefined) return;
    list[pos] = null;
    if (slot === this.firing) return;
    const live = (this.live[slot] ?? 0) - 1;
    this.live[slot] = live;
    if (live === 0) {
      this.vacate(slot);
      return;
    }
    let used = this.used[slot] ?? 0;
    if (pos === used - 1) {
      while (list[used - 1] === null) used--;
      this.used[slot] = used;
    } else if (used - live > live + HOLES_MIN) this.pack(slot, list, used);
  }

  private pack(slot: number, list: (Timer | null)[], used: number): void {
    let to = 0;
    for (let i = 0; i < used; i++) {
      const timer = list[i];
      if (timer === null || timer === undefined) continue;
      list[i] = null;
      list[to] = timer;
      timer.pos = to++;
    }
    this.used[slot] = to;
  }

  /** No timer is left in it. */
  private vacate(slot: number): void {
    this.used[slot] = this.live[slot] = 0;
    this.clearBit(slot);
    const list = this.lists[slot];
    if (list !== null && list !== undefined && list.length > ROOM_MAX) this.lists[slot] = null;
  }

  private clearBit(slot: number): void {
    const bit = 1 << (slot & 31);
    const level = slot >> 6;
    if ((slot & 32) === 0) this.bits0[level] = (this.bits0[level] ?? 0) & ~bit;
    else this.bits1[level] = (this.bits1[level] ?? 0) & ~bit;
  }

  /** The first occupied slot of a level from `from` on, -1 if there is none. */
  private firstFrom(level: number, from: number): number {
    const low = this.bits0[level] ?? 0;
    const high = this.bits1[level] ?? 0;
    if (from < 32) {
      const masked = low & (-1 << from);
      if (masked !== 0) return 31 - Math.clz32(masked & -masked);
      return high === 0 ? -1 : 63 - Math.clz32(high & -high);
    }
    if (from > 63) return -1;
    const masked = high & (-1 << (from - 32));
    return masked === 0 ? -1 : 63 - Math.clz32(masked & -masked);
  }

  /** When something has to be done next: fire a timer, or deal out a slot. -1 if there is no timer. */
  nextTick(): number {
    if (this.len === 0) return -1;
    for (let level = 0; level < TOP; level++) {
      const shift = level * 6;
      const slot = this.firstFrom(level, (this.low >>> shift) & 63);
      if (slot >= 0) {
        this.foundSlot = level * 64 + slot;
        const base = level === TOP - 1 ? 0 : (this.low >>> (shift + 6)) << (shift + 6);
        return this.high * LOW + base + (slot << shift);
      }
    }
    const here = this.high % 64;
    let slot = this.firstFrom(TOP, here + 1);
    if (slot < 0) slot = this.firstFrom(TOP, 0);
    this.foundSlot = TOP * 64 + slot;
    const tick = (this.high - here + slot) * LOW;
    return tick <= this.elapsed ? tick + TOP_RANGE : tick;
  }

  /** Time has come to `tick`: fires what is due, in order of ticks, and of setting among equals. */
  advance(tick: number): void {
    for (;;) {
      const next = this.nextTick();
      if (next < 0 || next > tick) {
        if (tick > this.elapsed) this.setElapsed(tick);
        return;
      }
      const slot = this.foundSlot;
      this.setElapsed(next);
      if (slot >= 64) this.deal(slot);
      else this.fireAll(slot);
      this.fireAll(DUE);
    }
  }

  private setElapsed(tick: number): void {
    this.elapsed = tick;
    const low = tick - this.base;
    if (low < LOW) {
      this.low = low;
      return;
    }
    this.high = Math.floor(tick / LOW);
    this.base = this.high * LOW;
    this.low = tick - this.base;
  }

  /** Firing runs wakers, which may cancel other timers of the same slot. How many are left there is counted again at the end. */
  private fireAll(slot: number): void {
    const list = this.lists[slot];
    const used = this.used[slot] ?? 0;
    if (used === 0 || list === null || list === undefined) return;
    const outer = this.firing;
    this.firing = slot;
    let i = 0;
    try {
      while (i < used) {
        const timer = list[i];
        i++;
        if (timer === null || timer === undefined) continue;
        list[i - 1] = null;
        timer.slot = NOT_LINKED;
        this.len--;
        timer.fire();
      }
    } finally {
      this.firing = outer;
      this.recount(slot, list, i, used);
    }
  }

  /** After those before `from` have fired. */
  private recount(slot: number, list: readonly (Timer | null)[], from: number, used: number): void {
    let live = 0;
    for (let i = from; i < used; i++) if (list[i] !== null) live++;
    this.live[slot] = live;
    if (live === 0) this.vacate(slot);
  }

  /** What goes round the top level may be dealt to the slot that it came from: to a place that has been read. */
  private deal(slot: number): void {
    const list = this.lists[slot];
    const used = this.used[slot] ?? 0;
    this.vacate(slot);
    if (list === null || list === undefined) return;
    for (let i = 0; i < used; i++) {
      const timer = list[i];
      if (timer === null || timer === undefined) continue;
      list[i] = null;
      this.link(timer, timer.at <= this.elapsed ? DUE : this.slotFor(timer.at));
    }
  }
}
