// Borrows and moves of every kind: each module a program of its own; the marks are rustc's.
#![allow(unused)]

mod add_assign_overloaded_two_phase {
    use std::ops::AddAssign;
    #[derive(Clone, Copy)]
    struct N(i32);
    impl AddAssign<i32> for N { fn add_assign(&mut self, o: i32) { self.0 += o; } }
    fn main() { let mut n = N(1); n += n.0; println!("{}", n.0); }
}

mod string_add_assign_self {
    fn main() { let mut s = String::from("a"); s += &s; } //~ E0502
}

mod string_add_assign_clone_ok {
    fn main() { let mut s = String::from("a"); s += &s.clone(); println!("{s}"); }
}

mod custom_index_mut {
    use std::ops::{Index, IndexMut};
    struct G { d: Vec<i32>, w: usize }
    impl Index<(usize, usize)> for G { type Output = i32; fn index(&self, (x, y): (usize, usize)) -> &i32 { &self.d[y * self.w + x] } }
    impl IndexMut<(usize, usize)> for G { fn index_mut(&mut self, (x, y): (usize, usize)) -> &mut i32 { let w = self.w; &mut self.d[y * w + x] } }
    fn main() {
        let mut g = G { d: vec![0; 4], w: 2 };
        g[(0, 1)] = 3;
        g[(1, 1)] = g[(0, 1)] + 1;
        g[(0, 0)] += g[(1, 1)];
        println!("{:?}", g.d);
    }
}

mod custom_index_mut_len {
    use std::ops::{Index, IndexMut};
    struct G { d: Vec<i32> }
    impl G { fn n(&self) -> usize { self.d.len() } }
    impl Index<usize> for G { type Output = i32; fn index(&self, i: usize) -> &i32 { &self.d[i] } }
    impl IndexMut<usize> for G { fn index_mut(&mut self, i: usize) -> &mut i32 { &mut self.d[i] } }
    fn main() { let mut g = G { d: vec![0; 4] }; g[g.n() - 1] = 3; } //~ E0502
}

mod vec_push_index_self {
    fn main() { let mut v = vec![1, 2]; v.push(v[0]); let i = v.len(); v[i - 1] = v[0]; }
}

mod vec_of_vec_index_both {
    fn main() { let mut g = vec![vec![1, 2], vec![3, 4]]; g[0][1] = g[1][0]; g[1][0] += g[0][0]; let t = g[0][0]; g[1][1] = t; println!("{g:?}"); }
}

mod vec_index_method_arg {
    fn main() { let mut v = vec![vec![1], vec![2]]; let n = v.len(); v[n - 1].push(3); v[0].extend(v[1].iter()); } //~ E0502
}

mod vec_swap_mem {
    fn main() { let mut v = vec![1, 2]; std::mem::swap(&mut v[0], &mut v[1]); } //~ E0499
}

mod boxed_fnmut_ok {
    fn main() {
        let mut n = 0;
        {
            let mut f: Box<dyn FnMut(i32) -> i32 + '_> = Box::new(|x| { n += x; n });
            f(1);
            f(2);
        }
        println!("{n}");
    }
}

mod boxed_fnmut_conflict {
    fn main() {
        let mut n = 0;
        let mut f: Box<dyn FnMut(i32) + '_> = Box::new(|x| n += x);
        f(1);
        println!("{n}"); //~ E0502
        f(2);
    }
}

mod boxed_fnmut_dropped_at_end {
    fn main() {
        let mut n = 0;
        let mut f: Box<dyn FnMut(i32) + '_> = Box::new(|x| n += x);
        f(1);
        println!("{n}"); //~ E0502
    }
}

mod vec_of_closures_conflict {
    fn main() {
        let mut n = 0;
        let mut fs: Vec<Box<dyn FnMut() + '_>> = Vec::new();
        fs.push(Box::new(|| n += 1));
        fs.push(Box::new(|| n += 2)); //~ E0499
        for f in &mut fs { f(); }
    }
}

mod vec_of_closures_shared_ok {
    fn main() {
        let n = 3;
        let mut fs: Vec<Box<dyn Fn() -> i32 + '_>> = Vec::new();
        fs.push(Box::new(|| n + 1));
        fs.push(Box::new(|| n * 2));
        println!("{}", fs.iter().map(|f| f()).sum::<i32>());
    }
}

mod nested_closure_ok {
    fn main() {
        let mut v = vec![1];
        let mut outer = || { let mut inner = || v.push(2); inner(); inner(); };
        outer();
        println!("{v:?}");
    }
}

mod nested_closure_move {
    fn main() {
        let s = String::from("a");
        let outer = || { let inner = move || s.len(); inner() };
        println!("{}", outer());
        println!("{s}"); //~ E0382
    }
}

mod closure_returns_ref_ok {
    struct P { n: String }
    fn main() {
        let ps = vec![P { n: "a".into() }];
        let name = |p: &P| p.n.clone();
        let pick = |i: usize| &ps[i];
        println!("{}{}", name(pick(0)), pick(0).n);
    }
}

mod closure_holds_then_mutate {
    struct P { n: String }
    fn main() {
        let mut ps = vec![P { n: "a".into() }];
        let pick = |i: usize| &ps[i];
        let p = pick(0);
        ps.clear(); //~ E0502
        println!("{}", p.n);
    }
}

mod closure_arg_to_captured {
    fn main() {
        let mut seen: Vec<&str> = vec![];
        let mut note = |s| seen.push(s);
        let a = String::from("a");
        note(&a);
        { let b = String::from("b"); note(&b); } //~ E0597
        note("c");
    }
}

mod closure_captures_copy_ref_ok {
    fn main() {
        let s = String::from("a");
        let r = &s;
        let f = move || r.len();
        println!("{}{}", f(), s);
    }
}

mod closure_moves_mut_ref {
    fn main() {
        let mut v = vec![1];
        let r = &mut v;
        let mut f = move || r.push(1);
        f();
        r.push(2); //~ E0382
    }
}

mod closure_reborrows_mut_ref_ok {
    fn main() {
        let mut v = vec![1];
        let r = &mut v;
        let mut f = || r.push(1);
        f();
        r.push(2);
        println!("{v:?}");
    }
}

mod option_map_mutates_captured_ok {
    fn main() {
        let mut count = 0;
        let o = Some(3).map(|x| { count += x; count });
        println!("{o:?}{count}");
    }
}

mod iter_closure_uses_mut_while_borrowed {
    fn main() {
        let mut v = vec![1, 2, 3];
        v.iter().for_each(|x| v.push(*x)); //~ E0502
    }
}

mod map_closure_captures_self_field_ok {
    struct S { k: i32, v: Vec<i32>, out: Vec<i32> }
    impl S { fn go(&mut self) { self.v.iter().map(|x| x * self.k).for_each(|x| self.out.push(x)); } }
    fn main() { let mut s = S { k: 2, v: vec![1], out: vec![] }; s.go(); println!("{:?}", s.out); }
}

mod closure_calls_self_method {
    struct S { k: i32, v: Vec<i32> }
    impl S { fn bump(&mut self, x: i32) { self.k += x; } fn go(&mut self) { self.v.iter().for_each(|x| self.bump(*x)); } } //~ E0500
    fn main() { S { k: 2, v: vec![1] }.go(); }
}

mod sort_by_captures_ok {
    fn main() { let w = vec![3, 1, 2]; let mut ix = vec![0usize, 1, 2]; ix.sort_by(|a, b| w[*a].cmp(&w[*b])); println!("{ix:?}"); }
}

mod sort_by_self {
    fn main() { let mut v = vec![3, 1, 2]; v.sort_by_key(|x| v[0] - x); } //~ E0502
}

mod retain_captures_other_ok {
    fn main() { let keep = vec![1]; let mut v = vec![1, 2]; v.retain(|x| keep.contains(x)); println!("{v:?}"); }
}

mod drain_then_push {
    fn main() { let mut v = vec![1, 2]; for x in v.drain(..) { v.push(x); } } //~ E0499
}

mod drain_collect_ok {
    fn main() { let mut v = vec![1, 2]; let d: Vec<i32> = v.drain(..).collect(); v.extend(d.iter().map(|x| x + 1)); println!("{v:?}"); }
}

mod chars_rev_ok {
    fn main() { let mut s = String::from("abc"); let r: String = s.chars().rev().collect(); s.push_str(&r); println!("{s}"); }
}

mod split_held {
    fn main() { let mut s = String::from("a b"); let parts: Vec<&str> = s.split(' ').collect(); s.push('c'); println!("{parts:?}"); } //~ E0502
}

mod split_owned_ok {
    fn main() { let mut s = String::from("a b"); let parts: Vec<String> = s.split(' ').map(String::from).collect(); s.push('c'); println!("{parts:?}{s}"); }
}

mod as_str_match_then_assign {
    fn main() {
        let mut state = String::from("a");
        match state.as_str() { "a" => state = "b".into(), "b" => state.clear(), other => { println!("{other}"); } }
        println!("{state}");
    }
}

mod as_str_match_binding_then_assign {
    fn main() {
        let mut state = String::from("a");
        match state.as_str() { "a" => {}, other => { state.clear(); println!("{other}"); } } //~ E0502
    }
}

mod enum_state_self_replace_ok {
    enum St { A(i32), B(String), Done }
    struct M { st: St }
    impl M {
        fn step(&mut self) {
            self.st = match std::mem::replace(&mut self.st, St::Done) { St::A(n) => St::B(n.to_string()), St::B(s) => St::A(s.len() as i32), St::Done => St::Done };
        }
        fn peek(&self) -> usize { match &self.st { St::A(n) => *n as usize, St::B(s) => s.len(), St::Done => 0 } }
        fn inner(&mut self) -> Option<&mut String> { match &mut self.st { St::B(s) => Some(s), _ => None } }
    }
    fn main() { let mut m = M { st: St::A(1) }; m.step(); if let Some(s) = m.inner() { s.push('a'); } m.step(); println!("{}", m.peek()); }
}

mod enum_match_move_out_of_mut_ref {
    enum St { A(String), B }
    fn f(s: &mut St) { *s = match *s { St::A(x) => St::A(x + "a"), St::B => St::B }; } //~ E0507
    fn main() { f(&mut St::B); }
}

mod match_mut_then_reassign_whole {
    enum St { A(String), B }
    fn f(s: &mut St) { match s { St::A(x) => { x.push('a'); *s = St::B; } St::B => *s = St::A(String::new()) } }
    fn main() { f(&mut St::B); }
}

mod match_mut_then_reassign_held {
    enum St { A(String), B }
    fn f(s: &mut St) { match s { St::A(x) => { *s = St::B; x.push('a'); } St::B => {} } } //~ E0506
    fn main() { f(&mut St::B); }
}

mod binding_at_ok {
    fn main() { let v = Some(5); match v { n @ Some(1..=9) => println!("{n:?}"), other => println!("{other:?}") } println!("{v:?}"); }
}

mod binding_at_move {
    fn main() { let v = Some(String::new()); match v { n @ Some(_) => println!("{n:?}"), None => {} } println!("{v:?}"); } //~ E0382
}

mod binding_at_copy_and_ref {
    fn main() { let p = (1, String::from("a")); match p { (a @ 0..=5, ref s) => println!("{a}{s}"), _ => {} } println!("{}", p.1); }
}

mod guard_move_ok {
    fn main() { let o = Some(String::from("a")); match o { Some(s) if s.is_empty() => println!("e"), Some(s) => println!("{s}"), None => {} } }
}

mod guard_moves_binding {
    fn eat(_: String) -> bool { true }
    fn main() { let o = Some(String::from("a")); match o { Some(s) if eat(s) => println!("e"), _ => {} } } //~ E0507
}

mod let_else_ok {
    fn f(o: Option<String>) -> usize { let Some(s) = o else { return 0 }; s.len() }
    fn main() { f(None); }
}

mod let_else_moved {
    fn f(o: Option<String>) -> usize { let Some(s) = o else { return 0 }; println!("{o:?}"); s.len() } //~ E0382
    fn main() { f(None); }
}

mod let_else_borrow_ok {
    fn f(o: &Option<String>) -> usize { let Some(s) = o else { return 0 }; println!("{o:?}"); s.len() }
    fn main() { f(&None); }
}

mod labeled_break_ref_ok {
    fn main() {
        let v = vec![1, 2, 3];
        let r = 'o: { for x in &v { if *x == 2 { break 'o Some(x); } } None };
        println!("{r:?}{v:?}");
    }
}

mod loop_break_ref_then_mutate {
    fn main() {
        let mut v = vec![1, 2, 3];
        let r = loop { if let Some(x) = v.first() { break x; } };
        v.push(1); //~ E0502
        println!("{r}");
    }
}

mod destructuring_assign_ok {
    fn main() { let (mut a, mut b) = (1, 2); (a, b) = (b, a); [a, b] = [b, a + 1]; println!("{a}{b}"); }
}

mod destructuring_assign_immutable {
    fn main() { let (a, mut b) = (1, 2); (a, b) = (b, a); println!("{a}{b}"); } //~ E0384
}

mod destructuring_assign_borrowed {
    fn main() { let (mut a, mut b) = (1, 2); let r = &a; (a, b) = (b, 3); println!("{r}{a}{b}"); } //~ E0506
}

mod fib_tuple_ok {
    fn main() { let (mut a, mut b) = (0u64, 1u64); for _ in 0..5 { let t = a + b; a = b; b = t; } println!("{a}{b}"); }
}

mod cow_ok {
    use std::borrow::Cow;
    fn clean(s: &str) -> Cow<'_, str> { if s.contains(' ') { Cow::Owned(s.replace(' ', "")) } else { Cow::Borrowed(s) } }
    fn main() { let s = String::from("a b"); let c = clean(&s); println!("{c}{s}"); }
}

mod cow_held {
    use std::borrow::Cow;
    fn clean(s: &str) -> Cow<'_, str> { Cow::Borrowed(s) }
    fn main() { let mut s = String::from("a b"); let c = clean(&s); s.clear(); println!("{c}"); } //~ E0502
}

mod impl_iterator_return_held {
    fn evens(v: &[i32]) -> impl Iterator<Item = &i32> + '_ { v.iter().filter(|x| *x % 2 == 0) }
    fn main() { let mut v = vec![1, 2]; let it = evens(&v); v.push(3); println!("{}", it.count()); } //~ E0502
}

mod impl_iterator_item_held {
    fn evens<'a>(v: &'a [i32]) -> impl Iterator<Item = &'a i32> + 'a { v.iter().filter(|x| *x % 2 == 0) }
    fn main() { let mut v = vec![1, 2]; let first = evens(&v).next(); v.push(3); println!("{first:?}"); } //~ E0502
}

mod impl_iterator_ok {
    fn evens<'a>(v: &'a [i32]) -> impl Iterator<Item = i32> + 'a { v.iter().copied().filter(|x| *x % 2 == 0) }
    fn main() { let mut v = vec![1, 2]; let e: Vec<i32> = evens(&v).collect(); v.extend(e); println!("{v:?}"); }
}

mod box_dyn_iterator_held {
    fn it<'a>(v: &'a [i32]) -> Box<dyn Iterator<Item = &'a i32> + 'a> { Box::new(v.iter()) }
    fn main() { let mut v = vec![1]; let mut i = it(&v); let a = i.next(); drop(i); v.push(2); println!("{a:?}"); } //~ E0502
}

mod own_iterator_ok {
    struct Pairs<'a, T> { s: &'a [T], at: usize }
    impl<'a, T> Iterator for Pairs<'a, T> { type Item = (&'a T, &'a T); fn next(&mut self) -> Option<Self::Item> { let r = (self.s.get(self.at)?, self.s.get(self.at + 1)?); self.at += 1; Some(r) } }
    fn main() {
        let mut v = vec![1, 2, 3];
        let n = Pairs { s: &v, at: 0 }.map(|(a, b)| a * b).sum::<i32>();
        v.push(n);
        for (a, b) in (Pairs { s: &v, at: 0 }) { println!("{a}{b}"); }
    }
}

mod own_iterator_held {
    struct Pairs<'a, T> { s: &'a [T], at: usize }
    impl<'a, T> Iterator for Pairs<'a, T> { type Item = (&'a T, &'a T); fn next(&mut self) -> Option<Self::Item> { None } }
    fn main() {
        let mut v = vec![1, 2, 3];
        let mut it = Pairs { s: &v, at: 0 };
        let p = it.next();
        v.push(1); //~ E0502
        println!("{p:?}");
    }
}

mod trait_method_ref_held {
    trait Name { fn name(&self) -> &str; }
    struct A(String);
    impl Name for A { fn name(&self) -> &str { &self.0 } }
    fn main() { let mut a = A("x".into()); let n = a.name(); a.0.clear(); println!("{n}"); } //~ E0502
}

mod trait_object_method_held {
    trait Name { fn name(&self) -> &str; fn set(&mut self, s: &str); }
    struct A(String);
    impl Name for A { fn name(&self) -> &str { &self.0 } fn set(&mut self, s: &str) { self.0 = s.into(); } }
    fn f(o: &mut dyn Name) { let n = o.name(); o.set("k"); println!("{n}"); } //~ E0502
    fn main() { f(&mut A("x".into())); }
}

mod trait_object_vec_ok {
    trait Sh { fn area(&self) -> f64; fn grow(&mut self); }
    struct Sq(f64);
    impl Sh for Sq { fn area(&self) -> f64 { self.0 * self.0 } fn grow(&mut self) { self.0 += 1.0; } }
    fn main() { let mut v: Vec<Box<dyn Sh>> = vec![Box::new(Sq(1.0))]; for s in v.iter_mut() { s.grow(); } let t: f64 = v.iter().map(|s| s.area()).sum(); v[0].grow(); println!("{t}"); }
}

mod generic_fn_ref_held {
    fn pick<'a, T>(v: &'a [T], i: usize) -> &'a T { &v[i] }
    fn main() { let mut v = vec![String::new()]; let p = pick(&v, 0); v.clear(); println!("{p}"); } //~ E0502
}

mod generic_identity_held {
    fn id<T>(t: T) -> T { t }
    fn main() { let mut s = String::new(); let r = id(&s); s.push('a'); println!("{r}"); } //~ E0502
}

mod clone_of_ref_vec_held {
    fn main() { let mut s = String::from("a"); let v = vec![s.as_str()]; let w = v.clone(); drop(v); s.clear(); println!("{w:?}"); } //~ E0502
}

mod to_vec_of_refs_held {
    fn main() { let s = String::from("a"); let v = [s.as_str()]; let w = v.to_vec(); drop(s); println!("{w:?}"); } //~ E0505
}

mod struct_field_ref_replaced_ok {
    struct H<'a> { cur: &'a str }
    fn main() { let a = String::from("a"); let mut h = H { cur: "" }; h.cur = &a; println!("{}", h.cur); { let b = String::from("b"); h.cur = &b; println!("{}", h.cur); } h.cur = "z"; println!("{}", h.cur); } //~ E0597
}

mod struct_field_ref_dangles {
    struct H<'a> { cur: &'a str }
    fn main() { let mut h = H { cur: "" }; { let b = String::from("b"); h.cur = &b; } println!("{}", h.cur); } //~ E0597
}

mod hash_set_of_refs {
    use std::collections::HashSet;
    fn main() { let mut words = vec![String::from("a")]; let mut seen = HashSet::new(); for w in &words { if !seen.insert(w.as_str()) { println!("dup"); } } words.push("b".into()); println!("{}", seen.len()); } //~ E0502
}

mod hash_map_group_refs_ok {
    use std::collections::HashMap;
    fn main() { let words = vec![String::from("a")]; let mut by: HashMap<usize, Vec<&str>> = HashMap::new(); for w in &words { by.entry(w.len()).or_default().push(w); } println!("{by:?}"); }
}

mod hash_map_get_then_insert {
    use std::collections::HashMap;
    fn main() { let mut m: HashMap<&str, String> = HashMap::new(); let a = m.get("a"); m.insert("b", "c".into()); println!("{a:?}"); } //~ E0502
}

mod hash_map_get_cloned_ok {
    use std::collections::HashMap;
    fn main() { let mut m: HashMap<&str, String> = HashMap::new(); let a = m.get("a").cloned().unwrap_or_default(); m.insert("b", a); println!("{m:?}"); }
}

mod hash_map_two_get_mut {
    use std::collections::HashMap;
    fn main() { let mut m: HashMap<i32, i32> = HashMap::new(); let a = m.get_mut(&1).unwrap(); let b = m.get_mut(&2).unwrap(); *a += *b; } //~ E0499
}

mod btree_range_ok {
    use std::collections::BTreeMap;
    fn main() { let mut m: BTreeMap<i32, String> = BTreeMap::new(); m.insert(1, "a".into()); let k = m.range(..5).next_back().map(|(k, _)| *k); if let Some(k) = k { m.remove(&k); } if let Some((_, v)) = m.iter_mut().next() { v.push('x'); } println!("{m:?}"); }
}

mod vecdeque_front_pop {
    use std::collections::VecDeque;
    fn main() { let mut q: VecDeque<String> = VecDeque::new(); let f = q.front(); q.pop_front(); println!("{f:?}"); } //~ E0502
}

mod rc_refcell_graph_ok {
    use std::cell::RefCell;
    use std::rc::{Rc, Weak};
    struct N { v: i32, kids: RefCell<Vec<Rc<N>>>, up: RefCell<Weak<N>> }
    fn main() {
        let leaf = Rc::new(N { v: 1, kids: RefCell::new(vec![]), up: RefCell::new(Weak::new()) });
        let b = Rc::new(N { v: 2, kids: RefCell::new(vec![Rc::clone(&leaf)]), up: RefCell::new(Weak::new()) });
        *leaf.up.borrow_mut() = Rc::downgrade(&b);
        let p = leaf.up.borrow().upgrade().map(|n| n.v);
        for k in b.kids.borrow().iter() { println!("{}{p:?}", k.v); }
    }
}

mod refcell_borrow_temp_held {
    use std::cell::RefCell;
    fn main() { let c = RefCell::new(String::from("a")); let s: &str = c.borrow().as_str(); println!("{s}"); } //~ E0716
}

mod rc_moved_then_used {
    use std::rc::Rc;
    fn main() { let a = Rc::new(1); let b = a; println!("{a}{b}"); } //~ E0382
}

mod box_deref_borrow_held {
    fn main() { let b = Box::new(String::from("a")); let r = &*b; let c = b; println!("{r}{c}"); } //~ E0505
}

mod box_assign_through_ok {
    fn main() { let mut b = Box::new(1); let r = &mut *b; *r += 1; *b += 1; println!("{b}"); }
}

mod box_moved_out_reinit_ok {
    fn main() { let mut b = Box::new(String::from("a")); let s = *b; *b = String::from("c"); println!("{s}{b}"); }
}

mod box_moved_out_used {
    fn main() { let b = Box::new(String::from("a")); let s = *b; println!("{s}{b}"); } //~ E0382
}

mod ref_to_ref_ok {
    fn main() { let mut x = 1; let mut y = 2; let mut r = &mut x; *r += 1; r = &mut y; *r += 1; x += 1; println!("{x}{y}"); }
}

mod ref_reassigned_then_old_used {
    fn main() { let x = String::from("x"); let y = String::from("y"); let mut r = &x; println!("{r}"); r = &y; drop(x); println!("{r}"); }
}

mod ref_reassigned_maybe {
    fn main() { let x = String::from("x"); let y = String::from("y"); let mut r = &x; if y.len() > 3 { r = &y; } drop(x); println!("{r}"); } //~ E0505
}

mod mut_ref_in_struct_reborrow_ok {
    struct C<'a> { v: &'a mut Vec<i32> }
    fn add(c: &mut C<'_>, n: i32) { c.v.push(n); }
    fn main() { let mut v = vec![]; let mut c = C { v: &mut v }; add(&mut c, 1); add(&mut c, 2); c.v.push(3); let d = C { v: c.v }; d.v.push(4); println!("{v:?}"); }
}

mod mut_ref_field_moved {
    struct C<'a> { v: &'a mut Vec<i32> }
    fn f(c: &mut C<'_>) { let d = C { v: c.v }; d.v.push(1); c.v.push(2); }
    fn main() {}
}

mod mut_ref_field_moved_two {
    struct C<'a> { v: &'a mut Vec<i32> }
    fn main() { let mut v = vec![]; let c = C { v: &mut v }; let d = C { v: c.v }; d.v.push(1); c.v.push(2); }
}

mod return_mut_from_method_chain_ok {
    struct B { parts: Vec<String> }
    impl B { fn new() -> B { B { parts: vec![] } } fn add(&mut self, s: &str) -> &mut B { self.parts.push(s.into()); self } fn done(&self) -> String { self.parts.concat() } }
    fn main() { let mut b = B::new(); b.add("a").add("b"); println!("{}", b.done()); let s = B::new().add("x").done(); println!("{s}"); }
}

mod builder_temp_held {
    struct B { parts: Vec<String> }
    impl B { fn new() -> B { B { parts: vec![] } } fn add(&mut self, s: &str) -> &mut B { self.parts.push(s.into()); self } fn done(&self) -> String { self.parts.concat() } }
    fn main() { let b = B::new().add("a"); println!("{}", b.done()); } //~ E0716
}

mod arena_index_ok {
    struct T { nodes: Vec<Nd> }
    struct Nd { kids: Vec<usize>, v: i32 }
    impl T {
        fn sum(&self, i: usize) -> i32 { self.nodes[i].v + self.nodes[i].kids.iter().map(|k| self.sum(*k)).sum::<i32>() }
        fn bump(&mut self, i: usize) { self.nodes[i].v += 1; for k in self.nodes[i].kids.clone() { self.bump(k); } }
        fn add(&mut self, p: usize, v: i32) -> usize { let id = self.nodes.len(); self.nodes.push(Nd { kids: vec![], v }); self.nodes[p].kids.push(id); id }
    }
    fn main() { let mut t = T { nodes: vec![Nd { kids: vec![], v: 1 }] }; t.add(0, 2); t.bump(0); println!("{}", t.sum(0)); }
}

mod arena_index_conflict {
    struct T { nodes: Vec<Nd> }
    struct Nd { kids: Vec<usize>, v: i32 }
    impl T { fn bump(&mut self, i: usize) { for k in &self.nodes[i].kids { self.bump(*k); } } } //~ E0502
    fn main() {}
}

mod binary_tree_insert_ok {
    struct Tr { root: Option<Box<No>> }
    struct No { k: i32, l: Option<Box<No>>, r: Option<Box<No>> }
    impl Tr {
        fn insert(&mut self, k: i32) -> bool {
            let mut at = &mut self.root;
            while let Some(n) = at { if k == n.k { return false; } at = if k < n.k { &mut n.l } else { &mut n.r }; }
            *at = Some(Box::new(No { k, l: None, r: None }));
            true
        }
        fn depth(n: &Option<Box<No>>) -> usize { match n { None => 0, Some(b) => 1 + Self::depth(&b.l).max(Self::depth(&b.r)) } }
        fn min(&self) -> Option<i32> { let mut n = self.root.as_ref()?; while let Some(l) = &n.l { n = l; } Some(n.k) }
        fn pop_min(&mut self) -> Option<i32> { fn go(n: &mut Option<Box<No>>) -> Option<i32> { if n.as_ref()?.l.is_some() { go(&mut n.as_mut().unwrap().l) } else { let b = n.take()?; *n = b.r; Some(b.k) } } go(&mut self.root) }
    }
    fn main() { let mut t = Tr { root: None }; t.insert(1); t.insert(2); println!("{} {:?} {:?}", Tr::depth(&t.root), t.min(), t.pop_min()); }
}

mod list_remove_nll_bad {
    struct No { k: i32, next: Option<Box<No>> }
    fn remove(head: &mut Option<Box<No>>, k: i32) {
        let mut at = head;
        while let Some(n) = at {
            if n.k == k { *at = n.next.take(); return; } //~ E0506
            at = &mut n.next;
        }
    }
    fn main() { remove(&mut None, 1); }
}

mod list_last_nll_bad {
    struct No { k: i32, next: Option<Box<No>> }
    fn last(mut at: &mut Box<No>) -> &mut Box<No> { while let Some(n) = &mut at.next { at = n; } at } //~ E0499
    fn main() {}
}

mod matrix_rows_split_ok {
    fn main() { let mut m = vec![vec![1, 2], vec![3, 4]]; let (a, b) = m.split_at_mut(1); for (x, y) in a[0].iter_mut().zip(b[0].iter()) { *x += *y; } println!("{m:?}"); }
}

mod chunks_mut_ok {
    fn main() { let mut v = vec![1, 2, 3, 4]; for c in v.chunks_mut(2) { c.swap(0, 1); } let [a, rest @ ..] = &mut v[..] else { return }; *a += rest[0]; rest[0] = 1; println!("{v:?}"); }
}

mod windows_then_mut {
    fn main() { let mut v = vec![1, 2, 3]; for w in v.windows(2) { if w[0] > w[1] { v.swap(0, 1); } } } //~ E0502
}

mod parser_str_ok {
    struct Ps<'s> { src: &'s str, pos: usize }
    impl<'s> Ps<'s> {
        fn rest(&self) -> &'s str { &self.src[self.pos..] }
        fn word(&mut self) -> Option<&'s str> { let r = self.rest().trim_start(); let n = r.find(' ').unwrap_or(r.len()); if n == 0 { return None; } self.pos += n + 1; Some(&r[..n]) }
        fn all(mut self) -> Vec<&'s str> { let mut out = vec![]; while let Some(w) = self.word() { out.push(w); } out }
    }
    fn main() { let t = String::from("a b"); let v = Ps { src: &t, pos: 0 }.all(); println!("{v:?}"); }
}

mod peekable_lexer_ok {
    use std::iter::Peekable;
    use std::str::Chars;
    struct Lx<'a> { it: Peekable<Chars<'a>> }
    impl<'a> Lx<'a> { fn new(s: &'a str) -> Self { Lx { it: s.chars().peekable() } } fn num(&mut self) -> u32 { let mut n = 0; while let Some(d) = self.it.peek().and_then(|c| c.to_digit(10)) { n = n * 10 + d; self.it.next(); } n } }
    fn main() { println!("{}", Lx::new("12").num()); }
}

mod mutex_lock_two_ok {
    use std::sync::Mutex;
    fn main() { let m = Mutex::new(vec![1]); m.lock().unwrap().push(2); let n = m.lock().unwrap().len(); { let mut g = m.lock().unwrap(); g.push(n); let h = &mut *g; h.push(1); } println!("{:?}", m.into_inner().unwrap()); }
}

mod mutex_into_inner_held {
    use std::sync::Mutex;
    fn main() { let m = Mutex::new(vec![1]); let g = m.lock().unwrap(); let v = m.into_inner().unwrap(); println!("{v:?}{g:?}"); } //~ E0505
}

mod guard_fields_disjoint_bad {
    use std::cell::RefCell;
    struct S { a: Vec<i32>, b: Vec<i32> }
    fn main() { let c = RefCell::new(S { a: vec![1], b: vec![] }); let mut g = c.borrow_mut(); for x in &g.a { g.b.push(*x); } } //~ E0502
}

mod guard_fields_reborrow_ok {
    use std::cell::RefCell;
    struct S { a: Vec<i32>, b: Vec<i32> }
    fn main() { let c = RefCell::new(S { a: vec![1], b: vec![] }); let mut g = c.borrow_mut(); let s = &mut *g; for x in &s.a { s.b.push(*x); } }
}

mod question_ref_ok {
    fn f(v: &[String]) -> Option<&str> { let a = v.first()?; let b = v.get(1)?.as_str(); Some(if a.len() > 1 { a } else { b }) }
    fn main() { f(&[]); }
}

mod question_local_ref {
    fn f<'a>(n: i32) -> Option<&'a str> { let v = vec![n.to_string()]; let a = v.first()?; Some(a) } //~ E0515
    fn main() { f(1); }
}

mod result_err_borrow_held {
    fn f(s: &str) -> Result<i32, &str> { s.parse().map_err(|_| s) }
    fn main() { let mut s = String::from("x"); let r = f(&s); s.clear(); println!("{r:?}"); } //~ E0502
}

mod static_ref_ok {
    static NAMES: [&str; 2] = ["a", "b"];
    fn f(i: usize) -> &'static str { NAMES[i] }
    fn main() { let r; { let i = 1; r = f(i); } println!("{r}"); }
}

mod const_borrow_ok {
    const LIST: &[i32] = &[1, 2];
    fn f() -> &'static i32 { &LIST[0] }
    fn main() { println!("{}", f()); }
}

mod struct_update_moves_then_whole {
    #[derive(Clone, Default)]
    struct C { a: String, b: i32 }
    fn main() { let base = C::default(); let c = C { b: 1, ..base.clone() }; let d = C { b: 2, ..base }; println!("{}{}{}", c.a, d.a, base.b); }
}

mod shadow_in_loop_ok {
    fn main() { let mut v = vec![String::from("a")]; for i in 0..2 { let last = v.last().unwrap().clone(); let next = format!("{last}{i}"); v.push(next); } println!("{v:?}"); }
}

mod while_let_borrow_mut_ok {
    use std::cell::RefCell;
    fn main() { let q = RefCell::new(vec![1, 2]); while let Some(x) = { let x = q.borrow_mut().pop(); x } { if x == 2 { q.borrow_mut().push(0); } } }
}

mod swap_remove_ref {
    fn main() { let mut v = vec![String::from("a")]; let x = &v[0]; let y = v.swap_remove(0); println!("{x}{y}"); } //~ E0502
}

mod uninit_closure {
    fn main() { let x: i32; let f = || println!("{x}"); f(); } //~ E0381
}

mod uninit_borrow_mut {
    fn fill(v: &mut i32) { *v = 1; }
    fn main() { let mut x: i32; fill(&mut x); println!("{x}"); } //~ E0381
}

mod uninit_loop_maybe {
    fn main() { let x; for i in 0..3 { if i == 2 { x = i; break; } } println!("{x}"); } //~ E0381
}

mod uninit_assigned_in_match_diverge_ok {
    fn main() { let n = 3; let s; match n { 1 => s = "one", 3 => { s = "three" } _ => panic!() } println!("{s}"); }
}

mod assigned_in_closure {
    fn main() { let x; let mut f = || x = 1; f(); } //~ E0381 E0594
}

fn main() {}
