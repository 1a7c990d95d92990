/* oxlint-disable typescript/no-non-null-assertion -- the loops are as one writes them in JavaScript, and their indices are good */
/** The programs of `workloads.ae` as one writes them in JavaScript. */

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function fib(n: number): number {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

class Body {
  constructor(public x: number, public y: number, public z: number, public vx: number, public vy: number, public vz: number, public mass: number) {}
}

function advance(bodies: Body[], dt: number): void {
  const n = bodies.length;
  for (let i = 0; i < n; i++) {
    const a = bodies[i]!;
    for (let j = i + 1; j < n; j++) {
      const b = bodies[j]!;
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const dz = a.z - b.z;
      const d2 = dx * dx + dy * dy + dz * dz;
      const mag = dt / (d2 * Math.sqrt(d2));
      a.vx -= dx * b.mass * mag;
      a.vy -= dy * b.mass * mag;
      a.vz -= dz * b.mass * mag;
      b.vx += dx * a.mass * mag;
      b.vy += dy * a.mass * mag;
      b.vz += dz * a.mass * mag;
    }
  }
  for (const b of bodies) {
    b.x += dt * b.vx;
    b.y += dt * b.vy;
    b.z += dt * b.vz;
  }
}

class Vec3 {
  constructor(readonly x: number, readonly y: number, readonly z: number) {}
  add(o: Vec3): Vec3 {
    return new Vec3(this.x + o.x, this.y + o.y, this.z + o.z);
  }
  scale(k: number): Vec3 {
    return new Vec3(this.x * k, this.y * k, this.z * k);
  }
  dot(o: Vec3): number {
    return this.x * o.x + this.y * o.y + this.z * o.z;
  }
}

interface Particle {
  pos: number;
  vel: number;
  hits: number;
}

function randoms(n: number, mask: number): number[] {
  let x = 12345;
  const v: number[] = [];
  for (let i = 0; i < n; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    v.push(x & mask);
  }
  return v;
}

function quick(v: number[], lo: number, hi: number): void {
  if (lo >= hi) return;
  const pivot = v[(lo + hi) >> 1]!;
  let i = lo;
  let j = hi;
  for (;;) {
    while (v[i]! < pivot) i++;
    while (v[j]! > pivot) j--;
    if (i >= j) break;
    const t = v[i]!;
    v[i] = v[j]!;
    v[j] = t;
    i++;
    j--;
  }
  if (i > 0) quick(v, lo, i - 1);
  quick(v, j + 1, hi);
}

const MASK = 0xffff_ffff_ffff_ffffn;

const TEXT = "The quick brown fox jumps over the lazy dog, again and again. ".repeat(20);
const WORDS = "the quick brown fox jumps over the lazy dog the fox and the dog ".repeat(10);

type Op = { readonly op: "push"; readonly value: number } | { readonly op: "add" | "mul" | "dup" | "pop" };
const PROGRAM: readonly Op[] = [{ op: "push", value: 3 }, { op: "dup" }, { op: "mul" }, { op: "push", value: 4 }, { op: "add" }, { op: "pop" }];

export const native: Readonly<Record<string, (n: number) => number>> = {
  i32_sum(n) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (i % 7) - 3;
    return sum;
  },
  i32_while(n) {
    let i = 0;
    let a = 1;
    let b = 0;
    while (i < n) {
      if ((a & 1) === 0) a = (a / 2) | 0;
      else a = a * 3 + 1;
      if (a === 1) {
        a = (i % 1000) + 1;
        b++;
      }
      i++;
    }
    return b;
  },
  u32_collatz(n) {
    let best = 0;
    for (let start = 1; start < n; start++) {
      let x = start;
      let steps = 0;
      while (x !== 1) {
        x = x % 2 === 0 ? x / 2 : 3 * x + 1;
        steps++;
      }
      if (steps > best) best = steps;
    }
    return best;
  },
  u32_hash(n) {
    let h = 2166136261;
    for (let i = 0; i < n; i++) {
      h ^= i & 0xff;
      h = Math.imul(h, 16777619);
      h = ((h << 5) | (h >>> 27)) ^ (h >>> 3);
    }
    return h >>> 0;
  },
  u32_xorshift(n) {
    let x = 2463534242;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      sum = (sum + x) | 0;
    }
    return sum >>> 0;
  },
  usize_loop(n) {
    let count = 0;
    for (let i = 0; i < n; i++) for (let j = i; j < n; j++) if ((i + j) % 3 === 0) count++;
    return count;
  },
  gcd_recursive(n) {
    let sum = 0;
    for (let i = 1; i < n; i++) for (let j = 1; j < 100; j++) sum += gcd(i, j);
    return sum;
  },
  fib_recursive: fib,
  f64_sum(n) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (i * i) / (i + 1);
    return sum;
  },
  mandelbrot(size) {
    let total = 0;
    for (let py = 0; py < size; py++) {
      for (let px = 0; px < size; px++) {
        const x0 = (px / size) * 3.5 - 2.5;
        const y0 = (py / size) * 2 - 1;
        let x = 0;
        let y = 0;
        let i = 0;
        while (i < 100 && x * x + y * y <= 4) {
          const next = x * x - y * y + x0;
          y = 2 * x * y + y0;
          x = next;
          i++;
        }
        total += i;
      }
    }
    return total;
  },
  nbody(n) {
    const bodies: Body[] = [];
    for (let f = 0; f < 5; f++) bodies.push(new Body(f * 1.5, f * 0.5 + 1, f * 0.1, 0.01 * f, 0.02, -0.01, 1 + f));
    for (let i = 0; i < n; i++) advance(bodies, 0.001);
    return (bodies[0]?.x ?? 0) + (bodies[1]?.y ?? 0);
  },
  sieve(n) {
    const prime = new Array<boolean>(n + 1).fill(true);
    prime[0] = prime[1] = false;
    for (let i = 2; i * i <= n; i++) if (prime[i] === true) for (let j = i * i; j <= n; j += i) prime[j] = false;
    let count = 0;
    for (let i = 0; i <= n; i++) if (prime[i] === true) count++;
    return count;
  },
  vec_i32_index(n) {
    const v: number[] = [];
    for (let i = 0; i < 1000; i++) v.push(i);
    let sum = 0;
    for (let round = 0; round < n; round++) for (let i = 0; i < v.length; i++) sum = (sum + v[i]!) & 0xffffff;
    return sum;
  },
  vec_i32_write(n) {
    const v = new Array<number>(1000).fill(0);
    for (let round = 0; round < n; round++) for (let i = 0; i < 1000; i++) v[i]! += (i ^ round) & 7;
    return v[17]! + v[999]!;
  },
  vec_i32_iter(n) {
    const v: number[] = [];
    for (let i = 0; i < 1000; i++) v.push(i);
    let sum = 0;
    for (let round = 0; round < n; round++) for (const x of v) sum = (sum + x) & 0xffffff;
    return sum;
  },
  bubble_sort(n) {
    const v: number[] = [];
    for (let i = 0; i < n; i++) v.push((i * 7919) % 10007);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n - 1 - i; j++) {
        if (v[j]! > v[j + 1]!) {
          const t = v[j]!;
          v[j] = v[j + 1]!;
          v[j + 1] = t;
        }
      }
    }
    return v[0]! + v[n - 1]! + v[n >> 1]!;
  },
  vec_f64_index(n) {
    const a = new Array<number>(1000).fill(0);
    const b: number[] = [];
    for (let i = 0; i < 1000; i++) b.push(i * 0.5);
    for (let round = 0; round < n; round++) for (let i = 0; i < a.length; i++) a[i] = a[i]! * 0.5 + b[i]!;
    return a[999]!;
  },
  matrix(n) {
    const a = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i * j) % 7));
    const b = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i + j) * 0.25));
    const c = Array.from({ length: n }, () => new Array<number>(n).fill(0));
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        let s = 0;
        for (let k = 0; k < n; k++) s += a[i]![k]! * b[k]![j]!;
        c[i]![j] = s;
      }
    }
    return c[n - 1]![n - 2]!;
  },
  grid_dp(n) {
    const g = Array.from({ length: n }, () => new Array<number>(n).fill(0));
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const cost = (i * 31 + j * 17) % 10;
        if (i === 0 && j === 0) g[i]![j] = cost;
        else if (i === 0) g[i]![j] = g[i]![j - 1]! + cost;
        else if (j === 0) g[i]![j] = g[i - 1]![j]! + cost;
        else g[i]![j] = Math.min(g[i - 1]![j]!, g[i]![j - 1]!) + cost;
      }
    }
    return g[n - 1]![n - 1]!;
  },
  array_index(n) {
    const table = new Uint32Array(256);
    for (let i = 0; i < 256; i++) {
      let c = i;
      for (let k = 0; k < 8; k++) c = (c & 1) !== 0 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
      table[i] = c;
    }
    let crc = 0xffffffff;
    for (let i = 0; i < n; i++) crc = table[(crc ^ i) & 0xff]! ^ (crc >>> 8);
    return ~crc >>> 0;
  },
  iter_chain(n) {
    let sum = 0;
    for (let x = 0; x < n; x++) if (x % 3 === 0) sum += x & 15;
    return sum;
  },
  iter_vec_chain(n) {
    const v: number[] = [];
    for (let i = 0; i < 1000; i++) v.push(i);
    let total = 0;
    for (let round = 0; round < n; round++) {
      let s = 0;
      for (const x of v) if (x % 2 === 0) s += x * 3;
      total = (total + s) & 0xffff;
    }
    return total;
  },
  iter_zip_fold(n) {
    const a: number[] = [];
    const b: number[] = [];
    for (let i = 0; i < 1000; i++) {
      a.push(i);
      b.push(i % 10);
    }
    let total = 0;
    for (let round = 0; round < n; round++) {
      let s = 0;
      for (let i = 0; i < a.length; i++) s += a[i]! * b[i]!;
      total += s;
    }
    return total;
  },
  i64_sum(n) {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += i * 3;
    return sum % 1000007;
  },
  u64_range(n) {
    let sum = 0;
    for (let i = 0; i < n; i++) if (i % 3 === 0 || i % 5 === 0) sum += i;
    return sum % 1000007;
  },
  u64_modpow(n) {
    const m = 1_000_000_007n;
    let total = 0n;
    for (let i = 0; i < n; i++) {
      let base = BigInt(i) + 2n;
      let e = 1000n;
      let r = 1n;
      while (e > 0n) {
        if ((e & 1n) === 1n) r = (r * base) % m;
        base = (base * base) % m;
        e >>= 1n;
      }
      total = (total + r) % m;
    }
    return Number(total);
  },
  u64_fib(n) {
    let total = 0n;
    for (let i = 0; i < n; i++) {
      let a = 0n;
      let b = 1n;
      for (let k = 0; k < 90; k++) {
        const c = BigInt.asUintN(64, a + b);
        a = b;
        b = c;
      }
      total ^= a;
    }
    return Number(total & 0xffff_ffffn);
  },
  u64_fnv(n) {
    let h = 0xcbf29ce484222325n;
    for (let i = 0; i < n; i++) h = BigInt.asUintN(64, (h ^ BigInt(i & 0xff)) * 0x100000001b3n);
    return Number(h >> 32n);
  },
  u64_xorshift(n) {
    let x = 88172645463325252n;
    let sum = 0n;
    for (let i = 0; i < n; i++) {
      x ^= (x << 13n) & MASK;
      x ^= x >> 7n;
      x ^= (x << 17n) & MASK;
      sum = (sum + x) & MASK;
    }
    return Number(sum >> 40n);
  },
  u64_lcg(n) {
    let state = 42n;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
      sum = (sum + Number(state >> 33n)) >>> 0;
    }
    return sum;
  },
  vec_u64_dp(n) {
    let total = 0n;
    for (let round = 0; round < n; round++) {
      const v = new BigUint64Array(91);
      v[0] = BigInt(round % 2);
      v[1] = 1n;
      for (let i = 2; i < 91; i++) v[i] = v[i - 1]! + v[i - 2]!;
      total ^= v[90]!;
    }
    return Number(total % 1000003n);
  },
  string_build(n) {
    let s = "";
    for (let i = 0; i < n; i++) {
      s += String.fromCharCode(97 + (i % 26));
      if (i % 10 === 0) s += "--";
    }
    return s.length;
  },
  char_loop(n) {
    let vowels = 0;
    for (let round = 0; round < n; round++) {
      for (const c of TEXT) if (c === "a" || c === "e" || c === "i" || c === "o" || c === "u") vowels++;
    }
    return vowels;
  },
  byte_loop(n) {
    const bytes = new TextEncoder().encode(TEXT);
    let sum = 0;
    for (let round = 0; round < n; round++) {
      for (let i = 0; i < bytes.length; i++) {
        const b = bytes[i]!;
        if (b >= 97 && b <= 122) sum += b - 97;
      }
    }
    return sum;
  },
  format_loop(n) {
    let total = 0;
    for (let i = 0; i < n; i++) total += `${i}:${i * 2}`.length;
    return total;
  },
  hashmap_count(n) {
    const m = new Map<number, number>();
    for (let i = 0; i < n; i++) {
      const k = (Math.imul(i, 2654435761) >>> 0) % 1000;
      m.set(k, (m.get(k) ?? 0) + 1);
    }
    return Math.max(0, ...m.values());
  },
  hashmap_words(n) {
    let most = 0;
    for (let round = 0; round < n; round++) {
      const m = new Map<string, number>();
      for (const w of WORDS.trim().split(/\s+/)) m.set(w, (m.get(w) ?? 0) + 1);
      most = m.get("the") ?? 0;
    }
    return most;
  },
  sort_i32(n) {
    const v = randoms(n, 0xfffff).sort((a, b) => a - b);
    return v[n >> 1]!;
  },
  sort_by_key(n) {
    const v = randoms(n, 0xffff).map((x, i): [number, number] => [x, i]);
    v.sort((a, b) => b[0] - a[0]);
    return v[n >> 1]![0];
  },
  quicksort(n) {
    const v = randoms(n, 0xfffff);
    quick(v, 0, n - 1);
    return v[n >> 1]!;
  },
  struct_vec3(n) {
    let p = new Vec3(0, 0, 0);
    const v = new Vec3(0.1, 0.2, 0.3);
    let e = 0;
    for (let i = 0; i < n; i++) {
      p = p.add(v.scale(0.5));
      if (i % 2 === 0) e += p.dot(v) * 1e-6;
    }
    return e + p.x;
  },
  struct_particles(n) {
    const ps: Particle[] = [];
    for (let i = 0; i < 100; i++) ps.push({ pos: i, vel: (i % 7) - 3, hits: 0 });
    for (let round = 0; round < n; round++) {
      for (const p of ps) {
        p.pos += p.vel;
        if (p.pos < 0 || p.pos >= 100) {
          p.vel = -p.vel;
          p.pos += 2 * p.vel;
          p.hits++;
        }
      }
    }
    return ps.reduce((sum, p) => sum + p.hits, 0);
  },
  enum_vm(n) {
    const stack: number[] = [];
    let out = 0;
    for (let round = 0; round < n; round++) {
      for (const op of PROGRAM) {
        switch (op.op) {
          case "push":
            stack.push(op.value);
            break;
          case "add": {
            const b = stack.pop() ?? 0;
            const a = stack.pop() ?? 0;
            stack.push(a + b);
            break;
          }
          case "mul": {
            const b = stack.pop() ?? 0;
            const a = stack.pop() ?? 0;
            stack.push(a * b);
            break;
          }
          case "dup":
            stack.push(stack[stack.length - 1] ?? 0);
            break;
          case "pop":
            out ^= stack.pop() ?? 0;
            out++;
            break;
        }
      }
    }
    return out;
  },
};
