// === operands are evaluated once, in order, and copied before later ones change them
#[derive(Debug, Clone, Copy, PartialEq)] struct P { x: i32, y: i32 }
struct S { n: i32, p: P, v: Vec<i32>, a: [i32; 2] }
impl S { fn bump(&mut self) -> i32 { self.n += 1; self.p.x += 10; self.a[0] += 100; self.v.push(self.n); self.n } fn get(&self) -> i32 { self.n } }
fn three(a: i32, b: i32, c: i32) -> i32 { a * 10000 + b * 100 + c }
fn show(p: P, a: [i32; 2], n: i32) -> String { format!("{:?}{:?}{}", p, a, n) }
fn main() {
    let mut s = S { n: 1, p: P { x: 0, y: 0 }, v: vec![], a: [0; 2] };
    println!("{}", three(s.n, s.bump(), s.n));
    println!("{}", show(s.p, s.a, s.bump()));
    println!("{:?}", (s.n, s.bump(), s.n, s.p, s.bump(), s.p.x));
    println!("{:?}", [s.n, s.bump(), s.get(), s.bump()]);
    println!("{:?}", P { y: s.p.x, x: s.bump() });
    println!("{}", s.n + s.bump() * s.n - s.bump());
    println!("{}", s.n < s.bump() && s.n == s.get());
    let r = &mut s; println!("{:?}", (r.a, r.bump(), r.a[0], r.v.len()));
    let mut i = 0; let arr = [10, 20, 30]; let t = (arr[i], { i += 1; arr[i] }, { i += 1; arr[i] }); println!("{:?} {}", t, i);
    let mut x = 5; let y = x + { x *= 2; x } + { x += 1; x }; println!("{} {}", y, x);
    let mut o = Some(1); let q = (o, o.take(), o); println!("{:?}", q);
    let mut v = vec![1, 2, 3]; let z = (v.len(), v.pop(), v.len(), v.clone(), { v.push(9); v.len() }); println!("{:?}", z);
    let mut st = String::from("a"); let w = (st.len(), { st.push('b'); st.len() }, st.clone(), { st.clear(); 0 }, st); println!("{:?}", w);
    let mut p = P { x: 1, y: 2 }; let q = [p, { p.x = 50; p }, p]; println!("{:?}", q); let c = (|a: P, b: P| a.x * b.x)(p, { p.x = 3; p }); println!("{}", c);
    let mut k = 0; let f = |n: i32| n * 2; let m = f({ k += 1; k }) + f({ k += 1; k }); println!("{} {}", m, k); println!("{}", { let a = k; k = 100; a } + k);
    let mut g = P { x: 1, y: 1 }; g = P { x: g.y + 5, y: g.x + 7 }; println!("{:?}", g); let old = g; g.x = 0; println!("{:?} {:?} {}", old, g, old == g); let mut ar = [1, 2, 3]; ar = [ar[2], ar[1], ar[0]]; println!("{:?}", ar); let mut tu = (1, 2); tu = (tu.1, tu.0); println!("{:?}", tu); ar[{ ar[0] = 0; 1 }] = ar[0] + ar[2]; println!("{:?}", ar);
}

// === references to parts, returned, stored, compared, matched
#[derive(Debug, Default, Clone, PartialEq)] struct T { name: String, kids: Vec<T>, w: [u8; 3], o: Option<Box<u32>> }
fn find<'a>(t: &'a T, n: &str) -> Option<&'a T> { if t.name == n { return Some(t); } t.kids.iter().find_map(|k| find(k, n)) } fn find_mut<'a>(t: &'a mut T, n: &str) -> Option<&'a mut T> { if t.name == n { return Some(t); } for k in &mut t.kids { if let Some(f) = find_mut(k, n) { return Some(f); } } None } fn path<'a>(t: &'a T, n: &str, out: &mut Vec<&'a str>) -> bool { out.push(&t.name); if t.name == n || t.kids.iter().any(|k| path(k, n, out)) { return true; } out.pop(); false } fn biggest<'a>(t: &'a T) -> &'a u8 { let own = t.w.iter().max().unwrap(); t.kids.iter().map(biggest).chain(std::iter::once(own)).max().unwrap() } fn parts(t: &mut T) -> (&mut String, &mut [u8], Option<&mut u32>) { (&mut t.name, &mut t.w[1..], t.o.as_deref_mut()) }
fn t(n: &str, kids: Vec<T>) -> T { T { name: n.into(), w: [n.len() as u8, kids.len() as u8, n.bytes().next().unwrap()], kids, ..Default::default() } }
fn main() { let mut r = t("root", vec![t("a", vec![t("aa", vec![])]), t("b", vec![])]); println!("{:?}", find(&r, "aa").map(|t| &t.name)); if let Some(b) = find_mut(&mut r, "b") { b.o = Some(Box::new(4)); b.kids.push(t("new", vec![])); let (n, w, o) = parts(b); n.push('!'); w[0] = 77; *o.unwrap() *= 2; } let mut p = vec![]; println!("{} {:?}", path(&r, "new", &mut p), p); println!("{} {:?}", biggest(&r), find(&r, "b!").map(|b| (&b.w, b.o.as_deref()))); let x = &r.kids[0]; let y = &r.kids[0]; println!("{} {}", std::ptr::eq(x, y), x == &r.kids[1]); let names: Vec<&String> = r.kids.iter().map(|k| &k.name).collect(); println!("{:?} {:?}", names, names.iter().map(|n| n.len()).max()); let mut all: Vec<&mut T> = r.kids.iter_mut().collect(); all.sort_by(|a, b| b.name.cmp(&a.name)); all[0].name = "first".into(); std::mem::swap(&mut all[0].w, &mut [1, 2, 3]); println!("{:?}", r.kids.iter().map(|k| (&k.name[..], k.w)).collect::<Vec<_>>()); let opt: &Option<T> = &Some(t("z", vec![])); if let Some(T { name, w: [a, ..], .. }) = opt { println!("{} {}", name, a); } let (mut a, mut b) = (vec![1], vec![2]); { let (l, s) = if a[0] > b[0] { (&mut a, &mut b) } else { (&mut b, &mut a) }; l.append(s); } println!("{:?} {:?}", a, b); let rr: &mut &mut Vec<i32> = &mut &mut b; rr.push(5); (**rr)[0] = 6; println!("{:?}", rr); let z = &mut 5; *z += 1; let zz = &*z; println!("{} {}", zz, z == &6); }
