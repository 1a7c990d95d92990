// Programs of the everyday kind: each module a program of its own; the marks are rustc's.
#![allow(unused)]

mod async_scope_like_disjoint {
    struct Game { players: Vec<String>, round: u32 }
    impl Game {
        fn current(&self) -> &String { &self.players[self.round as usize] }
        fn play(&mut self) { let name = self.current(); self.round += 1; println!("{name}"); } //~ E0506
    }
    fn main() { Game { players: vec![], round: 0 }.play(); }
}

mod method_result_used_in_arg {
    struct Bank { accs: Vec<i64> }
    impl Bank { fn get(&self, i: usize) -> i64 { self.accs[i] } fn set(&mut self, i: usize, v: i64) { self.accs[i] = v; } fn at(&mut self, i: usize) -> &mut i64 { &mut self.accs[i] } }
    fn main() {
        let mut b = Bank { accs: vec![1, 2] };
        b.set(0, b.get(0) + 1);
        *b.at(0) = b.get(1);
        *b.at(1) += b.get(0);
        let x = b.at(0);
        let y = b.get(1); //~ E0502
        *x += y;
    }
}

mod transfer_two_mut {
    struct Acc { n: i64 }
    fn transfer(a: &mut Acc, b: &mut Acc, n: i64) { a.n -= n; b.n += n; }
    fn main() {
        let mut v = vec![Acc { n: 1 }, Acc { n: 2 }];
        transfer(&mut v[0], &mut v[1], 1); //~ E0499
    }
}

mod cache_compute_bad {
    use std::collections::HashMap;
    struct C { m: HashMap<u64, u64> }
    impl C {
        fn get(&mut self, k: u64) -> &u64 {
            self.m.entry(k).or_insert_with(|| self.slow(k)) //~ E0502
        }
        fn slow(&self, k: u64) -> u64 { k * 2 }
    }
    fn main() { C { m: HashMap::new() }.get(1); }
}

mod memo_fib_ok {
    use std::collections::HashMap;
    fn fib(n: u64, m: &mut HashMap<u64, u64>) -> u64 {
        if let Some(v) = m.get(&n) { return *v; }
        let v = if n < 2 { n } else { fib(n - 1, m) + fib(n - 2, m) };
        m.insert(n, v);
        v
    }
    fn main() { println!("{}", fib(9, &mut HashMap::new())); }
}

mod string_builder_ref_ok {
    fn join(parts: &[&str]) -> String { let mut out = String::new(); for (i, p) in parts.iter().enumerate() { if i > 0 { out.push(','); } out.push_str(p); } out }
    fn main() { let a = String::from("a"); println!("{}", join(&[&a, "b", a.as_str()])); }
}

mod event_queue_ok {
    use std::collections::VecDeque;
    enum Ev { Add(String), Stop }
    struct Lp { q: VecDeque<Ev>, log: Vec<String> }
    impl Lp {
        fn run(&mut self) -> usize { while let Some(e) = self.q.pop_front() { match e { Ev::Add(s) => { if s.len() < 3 { self.q.push_back(Ev::Add(format!("{s}x"))); } self.log.push(s); } Ev::Stop => break } } self.log.len() }
        fn handlers(&mut self) -> impl FnMut(&str) + '_ { move |s| self.log.push(s.to_string()) }
    }
    fn main() { let mut l = Lp { q: VecDeque::new(), log: vec![] }; l.run(); { let mut h = l.handlers(); h("a"); h("b"); } l.q.push_back(Ev::Stop); println!("{}", l.run()); }
}

mod handlers_held {
    struct Lp { n: u32, log: Vec<String> }
    impl Lp { fn handlers(&mut self) -> impl FnMut(&str) + '_ { move |s| self.log.push(s.to_string()) } }
    fn main() { let mut l = Lp { n: 1, log: vec![] }; let mut h = l.handlers(); l.n += 1; h("a"); } //~ E0503
}

mod iterator_chain_zip_mut_ok {
    fn main() { let a = vec![1, 2]; let mut b = vec![3, 4]; for (x, y) in a.iter().zip(b.iter_mut()) { *y += x; } for (i, x) in b.iter_mut().enumerate().filter(|(i, _)| *i > 0) { *x += i as i32; } b.iter_mut().for_each(|x| *x *= 2); println!("{a:?}{b:?}"); }
}

mod zip_self_conflict {
    fn main() { let mut b = vec![3, 4]; for (x, y) in b.iter().zip(b.iter_mut()) { *y += x; } } //~ E0502
}

mod option_as_mut_chain_ok {
    #[derive(Default)]
    struct S { o: Option<Box<S>>, n: i32 }
    impl S { fn deep(&mut self) -> &mut S { if self.o.is_some() { return self.o.as_mut().unwrap().deep(); } self } fn bump(&mut self) { if let Some(s) = self.o.as_mut() { s.n += 1; s.bump(); } self.n += 1; } }
    fn main() { let mut s = S::default(); s.deep().n = 3; s.bump(); s.o.get_or_insert_with(Default::default).n = 4; println!("{}", s.n); }
}

mod get_or_insert_none_bad {
    struct S { o: Option<String> }
    impl S { fn get(&mut self) -> &String { if let Some(s) = &self.o { return s; } self.o = Some(String::new()); self.o.as_ref().unwrap() } } //~ E0506
    fn main() { S { o: None }.get(); }
}

mod get_or_insert_match_ok {
    struct S { o: Option<String> }
    impl S { fn get(&mut self) -> &mut String { if self.o.is_none() { self.o = Some(String::new()); } match &mut self.o { Some(s) => s, None => unreachable!() } } }
    fn main() { S { o: None }.get(); }
}

mod sum_of_refs_ok {
    fn total<'a>(it: impl Iterator<Item = &'a u32>) -> u32 { it.sum() }
    fn main() { let mut v = vec![1, 2]; let t = total(v.iter()); v.push(t); let m = v.iter().max().copied().unwrap(); v.push(m); println!("{v:?}"); }
}

mod longest_word_held {
    fn longest<'a>(ws: &[&'a str]) -> &'a str { let mut b = ""; for w in ws { if w.len() > b.len() { b = w; } } b }
    fn main() { let s = String::from("a bb"); let r; { let ws: Vec<&str> = s.split(' ').collect(); r = longest(&ws); } println!("{r}"); let t = s; println!("{t}"); println!("{r}"); } //~ E0505
}

mod pop_push_ref_bad {
    fn main() { let mut st = vec![vec![1]]; let top = st.last_mut().unwrap(); st.push(vec![2]); top.push(3); } //~ E0499
}

mod last_mut_ok {
    fn main() { let mut st = vec![vec![1]]; st.last_mut().unwrap().push(3); if let Some(t) = st.last_mut() { t.push(4); } st.push(vec![]); println!("{st:?}"); }
}

mod struct_with_slice_and_mut {
    struct W<'a> { buf: &'a mut [u8], n: usize }
    impl<'a> W<'a> { fn put(&mut self, b: u8) -> Option<()> { *self.buf.get_mut(self.n)? = b; self.n += 1; Some(()) } fn done(self) -> &'a [u8] { &self.buf[..self.n] } fn rest(&mut self) -> &mut [u8] { &mut self.buf[self.n..] } }
    fn main() { let mut b = [0u8; 4]; let mut w = W { buf: &mut b, n: 0 }; w.put(1); w.rest()[0] = 2; w.put(3); let d = w.done(); println!("{d:?}"); b[0] = 1; println!("{b:?}"); }
}

mod struct_with_slice_held {
    struct W<'a> { buf: &'a mut [u8], n: usize }
    impl<'a> W<'a> { fn done(self) -> &'a [u8] { &self.buf[..self.n] } }
    fn main() { let mut b = [0u8; 4]; let w = W { buf: &mut b, n: 0 }; let d = w.done(); b[0] = 1; println!("{d:?}"); } //~ E0506
}

mod slice_sort_partition_ok {
    fn qs<T: PartialOrd + Copy>(v: &mut [T]) { if v.len() < 2 { return; } let p = v[v.len() - 1]; let mut i = 0; for j in 0..v.len() - 1 { if v[j] < p { v.swap(i, j); i += 1; } } let n = v.len() - 1; v.swap(i, n); let (l, r) = v.split_at_mut(i); qs(l); qs(&mut r[1..]); }
    fn main() { let mut v = [3, 1, 2]; qs(&mut v); println!("{v:?}"); }
}

mod mutate_while_matching_tuple {
    fn main() { let mut s = (1, String::from("a")); let (n, t) = &mut s; *n += t.len(); t.push('b'); let (ref a, ref mut b) = s; b.push_str(&a.to_string()); println!("{}{}", s.0, s.1); }
}

mod mutate_while_ref_part {
    fn main() { let mut s = (1, String::from("a")); let (n, _) = &s; s.1.push('b'); println!("{n}"); } //~ E0502
}

mod ref_part_disjoint_ok {
    fn main() { let mut s = (1, String::from("a")); let n = &s.0; s.1.push('b'); println!("{n}{}", s.1); }
}

mod trait_generic_ref_ret {
    trait Store { fn find(&self, k: &str) -> Option<&String>; fn put(&mut self, k: &str, v: String); }
    fn up<S: Store>(s: &mut S) { let a = s.find("a"); s.put("a", String::new()); println!("{a:?}"); } //~ E0502
    fn main() {}
}

mod trait_generic_cloned_ok {
    trait Store { fn find(&self, k: &str) -> Option<&String>; fn put(&mut self, k: &str, v: String); }
    fn up<S: Store>(s: &mut S) { let a = s.find("a").cloned().unwrap_or_default(); s.put("a", a + "b"); if s.find("c").is_none() { s.put("c", "d".into()); } }
    fn main() {}
}

mod into_string_as_str {
    fn main() { let n = 5; let s: &str = n.to_string().as_str(); println!("{s}"); } //~ E0716
}

mod args_collect_ok {
    fn main() { let text = String::from("k=v"); let mut kv = text.split('='); let k = kv.next().unwrap(); let v = kv.next().unwrap_or(""); let pair = (k.to_string(), v); drop(kv); println!("{pair:?}"); }
}

mod text_dropped_pair {
    fn main() { let text = String::from("k=v"); let (k, v) = text.split_once('=').unwrap(); drop(text); println!("{k}{v}"); } //~ E0505
}

mod closure_in_struct {
    struct B<F: FnMut(i32)> { f: F }
    impl<F: FnMut(i32)> B<F> { fn go(&mut self) { (self.f)(1); (self.f)(2); } }
    fn main() { let mut t = 0; let mut b = B { f: |x| t += x }; b.go(); b.go(); println!("{t}"); }
}

mod closure_in_struct_held {
    struct B<F: FnMut(i32)> { f: F }
    impl<F: FnMut(i32)> B<F> { fn go(&mut self) { (self.f)(1); (self.f)(2); } }
    fn main() { let mut t = 0; let mut b = B { f: |x| t += x }; b.go(); println!("{t}"); b.go(); } //~ E0502
}

mod compose_ok {
    fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |x| g(f(x)) }
    fn main() { let k = 3; let h = compose(|x: i32| x + k, |y: i32| y.to_string()); println!("{}{}", h(1), h(2)); }
}

mod counter_closure_ok {
    fn counter() -> impl FnMut() -> u32 { let mut n = 0; move || { n += 1; n } }
    fn main() { let mut c = counter(); let mut d = counter(); println!("{}{}{}", c(), c(), d()); }
}

mod counter_not_mut {
    fn counter() -> impl FnMut() -> u32 { let mut n = 0; move || { n += 1; n } }
    fn main() { let c = counter(); println!("{}", c()); } //~ E0596
}

mod thread_local_cell_ok {
    use std::cell::Cell;
    struct S { hits: Cell<u32>, v: Vec<i32> }
    impl S { fn get(&self, i: usize) -> Option<&i32> { self.hits.set(self.hits.get() + 1); self.v.get(i) } }
    fn main() { let s = S { hits: Cell::new(0), v: vec![1] }; let a = s.get(0); let b = s.get(0); println!("{a:?}{b:?}{}", s.hits.get()); }
}

mod copy_out_of_ref_struct_ok {
    #[derive(Clone, Copy)]
    struct P { x: i32 }
    fn f(p: &P) -> P { *p }
    fn g(v: &[P]) -> P { let mut b = v[0]; for p in v { if p.x > b.x { b = *p; } } b }
    fn main() { let v = vec![P { x: 1 }]; println!("{}{}", f(&v[0]).x, g(&v).x); }
}

mod move_out_of_slice_iter {
    fn f(v: &[String]) -> String { let mut b = String::new(); for s in v { b = *s; } b } //~ E0507
    fn main() { f(&[]); }
}

mod move_out_of_hashmap {
    use std::collections::HashMap;
    fn f(m: &HashMap<i32, String>) -> String { *m.get(&1).unwrap() } //~ E0507
    fn main() { f(&HashMap::new()); }
}

mod move_out_of_hashmap_index {
    use std::collections::HashMap;
    fn main() { let m: HashMap<i32, String> = HashMap::new(); let s = m[&1]; println!("{s}"); } //~ E0507
}

mod move_option_field_behind_ref {
    struct S { name: Option<String> }
    fn f(s: &S) -> String { s.name.unwrap() } //~ E0507
    fn main() { f(&S { name: None }); }
}

mod move_option_field_as_ref_ok {
    struct S { name: Option<String> }
    fn f(s: &S) -> String { s.name.clone().unwrap_or_default() + s.name.as_deref().unwrap_or("") }
    fn main() { f(&S { name: None }); }
}

mod move_in_for_over_refs_self {
    struct S { kids: Vec<Box<S>> }
    fn f(s: &S) { for k in s.kids { f(&k); } } //~ E0507
    fn main() {}
}

mod match_field_behind_mut {
    enum E { A(String), B }
    struct S { e: E }
    fn f(s: &mut S) -> String { match s.e { E::A(x) => x, E::B => String::new() } } //~ E0507
    fn main() {}
}

mod match_field_behind_mut_ref_ok {
    enum E { A(String), B }
    struct S { e: E }
    fn f(s: &mut S) -> usize { match s.e { E::A(ref mut x) => { x.push('a'); x.len() } E::B => 0 } }
    fn main() {}
}

mod two_moves_in_pattern_behind_ref {
    struct P { a: String, b: String }
    fn f(p: &P) { let P { a, b } = *p; println!("{a}{b}"); } //~ E0507
    fn main() {}
}

mod deref_pattern_ok {
    fn f(v: &[(String, i32)]) -> i32 { v.iter().map(|&(_, n)| n).sum() }
    fn g(o: &Option<i32>) -> i32 { match *o { Some(n) => n, None => 0 } }
    fn main() { f(&[]); g(&None); }
}

mod deref_pattern_moves {
    fn f(v: &[(String, i32)]) -> usize { v.iter().map(|&(s, _)| s.len()).sum() } //~ E0507
    fn main() { f(&[]); }
}

fn main() {}
