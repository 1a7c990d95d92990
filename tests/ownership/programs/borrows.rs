// Borrows in one thread: each module a program of its own; the marks are rustc's.
#![allow(unused)]

mod get_or_insert_ok {
    use std::collections::HashMap;
    fn get<'a>(m: &'a mut HashMap<String, i32>, k: &str) -> &'a mut i32 {
        if !m.contains_key(k) { m.insert(k.to_string(), 0); }
        m.get_mut(k).unwrap()
    }
    fn main() { let mut m = HashMap::new(); *get(&mut m, "a") += 1; println!("{m:?}"); }
}

mod nll_problem_case3 {
    use std::collections::HashMap;
    fn get<'a>(m: &'a mut HashMap<String, i32>, k: &str) -> &'a mut i32 {
        match m.get_mut(k) {
            Some(v) => v,
            None => {
                m.insert(k.to_string(), 0); //~ E0499
                m.get_mut(k).unwrap() //~ E0499
            }
        }
    }
    fn main() { let mut m = HashMap::new(); *get(&mut m, "a") += 1; }
}

mod nll_early_return_if_let {
    use std::collections::HashMap;
    fn get<'a>(m: &'a mut HashMap<String, i32>, k: &str) -> &'a i32 {
        if let Some(v) = m.get(k) { return v; }
        m.insert(k.to_string(), 0); //~ E0502
        &m[k]
    }
    fn main() { let mut m = HashMap::new(); get(&mut m, "a"); }
}

mod nll_get_copy_ok {
    use std::collections::HashMap;
    fn get(m: &mut HashMap<String, i32>, k: &str) -> i32 {
        match m.get(k) {
            Some(v) => *v,
            None => { m.insert(k.to_string(), 0); 0 }
        }
    }
    fn main() { let mut m = HashMap::new(); get(&mut m, "a"); }
}

mod entry_ok {
    use std::collections::HashMap;
    fn main() {
        let mut m: HashMap<String, Vec<i32>> = HashMap::new();
        m.entry("a".into()).or_default().push(1);
        *m.entry("b".into()).or_insert_with(Vec::new) = vec![2];
        let e = m.entry("c".into()).or_default();
        e.push(m.len() as i32); //~ E0502
    }
}

mod two_phase_ok {
    fn main() {
        let mut v = vec![1];
        v.push(v.len());
        let n = v.len();
        v.insert(n, v[0]);
        println!("{v:?}");
    }
}

mod two_phase_field_ok {
    struct S { v: Vec<usize>, n: usize }
    impl S { fn add(&mut self, n: usize) { self.v.push(n + self.n); } fn get(&self) -> usize { self.n } }
    fn main() {
        let mut s = S { v: vec![], n: 1 };
        s.add(s.get());
        s.add(s.n);
        s.v.push(s.n);
    }
}

mod two_phase_mut_arg {
    struct S { v: Vec<usize> }
    impl S { fn add(&mut self, n: usize) {} fn pop(&mut self) -> usize { 1 } }
    fn main() {
        let mut s = S { v: vec![] };
        s.add(s.pop()); //~ E0499
    }
}

mod explicit_mut_not_two_phase {
    fn main() {
        let mut v = vec![1];
        Vec::push(&mut v, v.len()); //~ E0502
    }
}

mod vec_index_len_assign_ok {
    fn main() {
        let mut v = vec![1, 2];
        v[v.len() - 1] = 5; //~ E0502
        let i = 0;
        v[i] += v[i + 1];
        println!("{v:?}");
    }
}

mod vec_index_call {
    fn main() {
        let mut v = vec![vec![1], vec![2]];
        v[0].push(v.len()); //~ E0502
    }
}

mod vec_index_swap_vals {
    fn main() {
        let mut v = vec![vec![1], vec![2]];
        let n = v[1][0];
        v[0].push(n);
        v[0].push(v[1][0]); //~ E0502
    }
}

mod two_elems_mut {
    fn main() {
        let mut v = vec![1, 2];
        let a = &mut v[0];
        let b = &mut v[1]; //~ E0499
        std::mem::swap(a, b);
    }
}

mod split_at_mut_ok {
    fn main() {
        let mut v = vec![1, 2];
        let (a, b) = v.split_at_mut(1);
        std::mem::swap(&mut a[0], &mut b[0]);
        println!("{v:?}");
    }
}

mod array_two_elems_const {
    fn main() {
        let mut v = [1, 2];
        let a = &mut v[0];
        let b = &mut v[1]; //~ E0499
        std::mem::swap(a, b);
    }
}

mod slice_pattern_two_mut_ok {
    fn main() {
        let mut v = [1, 2, 3];
        if let [a, .., b] = &mut v[..] { std::mem::swap(a, b); }
        let [x, y, _] = &mut v;
        std::mem::swap(x, y);
        println!("{v:?}");
    }
}

mod disjoint_fields_ok {
    struct P { a: String, b: String }
    fn main() {
        let mut p = P { a: "1".into(), b: "2".into() };
        let x = &mut p.a;
        let y = &p.b;
        x.push_str(y);
        println!("{}", p.a);
    }
}

mod disjoint_fields_through_mut_ok {
    struct P { a: String, b: String }
    fn f(p: &mut P) { let x = &mut p.a; x.push_str(&p.b); }
    fn main() { f(&mut P { a: "1".into(), b: "2".into() }); }
}

mod disjoint_via_method {
    struct P { a: String, b: String }
    impl P { fn am(&mut self) -> &mut String { &mut self.a } }
    fn f(p: &mut P) { let x = p.am(); x.push_str(&p.b); } //~ E0502
    fn main() { f(&mut P { a: "1".into(), b: "2".into() }); }
}

mod closure_disjoint_ok {
    struct P { a: Vec<i32>, b: i32 }
    fn main() {
        let mut p = P { a: vec![], b: 2 };
        let mut f = || p.a.push(1);
        println!("{}", p.b);
        f();
        println!("{}", p.a.len());
    }
}

mod closure_conflict {
    fn main() {
        let mut v = vec![1];
        let mut f = || v.push(2);
        println!("{}", v.len()); //~ E0502
        f();
    }
}

mod closure_two_mut {
    fn main() {
        let mut n = 0;
        let mut a = || n += 1;
        let mut b = || n += 2; //~ E0499
        a();
        b();
    }
}

mod closure_two_unique {
    fn f(n: &mut i32) {
        let mut a = || *n += 1;
        let mut b = || *n += 2; //~ E0524
        a();
        b();
    }
    fn main() { f(&mut 1); }
}

mod closure_then_use_ok {
    fn main() {
        let mut n = 0;
        let mut a = || n += 1;
        a();
        a();
        println!("{n}");
        n += 1;
        println!("{n}");
    }
}

mod closure_shared_then_assign {
    fn main() {
        let mut n = 0;
        let a = || println!("{n}");
        n = 3; //~ E0506
        a();
    }
}

mod closure_unique_then_use {
    fn f(n: &mut i32) {
        let mut a = || *n += 1;
        *n = 2; //~ E0506
        a();
    }
    fn main() { f(&mut 1); }
}

mod closure_unique_then_borrow {
    fn f(n: &mut Vec<i32>) {
        let mut a = || n.push(1);
        let b = &n; //~ E0501
        a();
        println!("{:?}", b);
    }
    fn main() { f(&mut vec![]); }
}

mod iter_mut_reborrow_ok {
    fn main() {
        let mut v = vec![1, 2, 3];
        for x in v.iter_mut() { *x += 1; }
        for x in &mut v { *x += 1; }
        let s: i32 = v.iter().sum();
        println!("{s}");
    }
}

mod remove_in_loop {
    fn main() {
        let mut v = vec![1, 2, 3];
        for (i, x) in v.iter().enumerate() { if *x == 2 { v.remove(i); } } //~ E0502
    }
}

mod clear_in_for {
    fn main() {
        let mut v = vec![String::new()];
        for s in &v { if s.is_empty() { v.clear(); } } //~ E0502
    }
}

mod retain_ok {
    fn main() { let mut v = vec![1, 2]; v.retain(|x| *x > 1); println!("{v:?}"); }
}

mod first_then_push {
    fn main() {
        let mut v = vec![1];
        let f = &v[0];
        v.push(2); //~ E0502
        println!("{f}");
    }
}

mod first_copied_then_push_ok {
    fn main() {
        let mut v = vec![1];
        let f = v[0];
        let g = *v.first().unwrap();
        let h = v.iter().copied().max();
        v.push(2);
        println!("{f}{g}{h:?}");
    }
}

mod collected_refs_then_push {
    fn main() {
        let mut v = vec![String::from("a")];
        let r: Vec<&str> = v.iter().map(|s| s.as_str()).collect();
        v.push("b".into()); //~ E0502
        println!("{r:?}");
    }
}

mod collected_owned_then_push_ok {
    fn main() {
        let mut v = vec![String::from("a")];
        let r: Vec<String> = v.iter().map(|s| s.to_uppercase()).collect();
        v.extend(r);
        println!("{v:?}");
    }
}

mod filter_refs_then_clear {
    fn main() {
        let mut v = vec![1, 2, 3];
        let big: Vec<&i32> = v.iter().filter(|x| **x > 1).collect();
        v.clear(); //~ E0502
        println!("{}", big.len());
    }
}

mod max_by_key_ref {
    struct P { n: String, a: u32 }
    fn main() {
        let mut v = vec![P { n: "a".into(), a: 1 }];
        let oldest = v.iter().max_by_key(|p| p.a).unwrap();
        v.push(P { n: "b".into(), a: 2 }); //~ E0502
        println!("{}", oldest.n);
    }
}

mod str_slice_then_clear {
    fn first(s: &str) -> &str { s.split(' ').next().unwrap_or("") }
    fn main() {
        let mut s = String::from("a b");
        let w = first(&s);
        s.clear(); //~ E0502
        println!("{w}");
    }
}

mod scope_end {
    fn main() {
        let r;
        { let x = 5; r = &x; } //~ E0597
        println!("{r}");
    }
}

mod scope_end_ok {
    fn main() {
        let x = 5;
        let r;
        { r = &x; }
        println!("{r}");
    }
}

mod dangling_vec {
    fn main() {
        let mut v: Vec<&String> = vec![];
        { let s = String::from("a"); v.push(&s); } //~ E0597
        println!("{}", v.len());
    }
}

mod dangling_loop {
    fn main() {
        let mut v: Vec<&str> = vec![];
        for i in 0..3 { let s = i.to_string(); v.push(&s); } //~ E0597
        println!("{v:?}");
    }
}

mod dangling_map {
    use std::collections::HashMap;
    fn main() {
        let mut m: HashMap<&str, i32> = HashMap::new();
        { let k = String::from("k"); m.insert(k.as_str(), 1); } //~ E0597
        println!("{}", m.len());
    }
}

mod temp_dropped {
    fn main() {
        let s: &str = String::from("a").as_str(); //~ E0716
        println!("{s}");
    }
}

mod temp_extended_ok {
    fn main() {
        let s: &String = &String::from("a");
        let t = &mut vec![1];
        t.push(2);
        println!("{s}{t:?}");
    }
}

mod temp_in_call_ok {
    fn main() {
        let n = String::from("a b").split(' ').count();
        println!("{n} {}", String::from("k").as_str());
    }
}

mod temp_trim {
    fn main() {
        let line = String::from(" x ").trim(); //~ E0716
        println!("{line}");
    }
}

mod temp_refcell {
    use std::cell::RefCell;
    fn main() {
        let c = RefCell::new(vec![1]);
        let f = c.borrow().first(); //~ E0716
        println!("{f:?}");
    }
}

mod temp_refcell_ok {
    use std::cell::RefCell;
    fn main() {
        let c = RefCell::new(vec![1]);
        let f = c.borrow().first().copied();
        c.borrow_mut().push(2);
        println!("{f:?}");
    }
}

mod tail_temp_drop {
    use std::cell::RefCell;
    fn f() -> usize {
        let c = RefCell::new(vec![1]);
        c.borrow().len() //~ E0597
    }
    fn main() { f(); }
}

mod tail_temp_match {
    use std::cell::RefCell;
    fn f() -> i32 {
        let c = RefCell::new(Some(1));
        match *c.borrow() { Some(n) => n, None => 0 } //~ E0597
    }
    fn main() { f(); }
}

mod return_local_ref {
    fn f<'a>() -> &'a String {
        let s = String::new();
        &s //~ E0515
    }
    fn main() { f(); }
}

mod return_local_str {
    fn f<'a>(_x: &'a str) -> &'a str {
        let s = String::from("a");
        s.as_str() //~ E0515
    }
    fn main() { f(""); }
}

mod return_local_via_var {
    fn f(x: &str) -> &str {
        let s = x.to_uppercase();
        let r = &s;
        let t = r.trim();
        t //~ E0515
    }
    fn main() { f(""); }
}

mod return_param_ref {
    fn f<'a>(x: String) -> &'a str { &x } //~ E0515
    fn main() { f(String::new()); }
}

mod return_temp {
    fn f(x: &str) -> &str { x.to_string().trim() } //~ E0515
    fn main() { f(""); }
}

mod return_temp_ref {
    fn f<'a>() -> &'a Vec<i32> { &vec![1] } //~ E0515
    fn main() { f(); }
}

mod return_const_ok {
    fn f() -> &'static [i32] { &[1, 2, 3] }
    fn g() -> &'static str { "x" }
    fn h() -> &'static i32 { &5 }
    fn main() { f(); g(); h(); }
}

mod return_struct_local {
    struct V<'a> { s: &'a str }
    fn f<'a>() -> V<'a> { let s = String::new(); V { s: &s } } //~ E0515
    fn main() { f(); }
}

mod return_vec_of_refs_local {
    fn f<'a>(n: i32) -> Vec<&'a str> { let s = n.to_string(); vec![s.as_str()] } //~ E0515
    fn main() { f(1); }
}

mod return_iter_local {
    fn f<'a>() -> impl Iterator<Item = &'a i32> { let v = vec![1]; v.iter() } //~ E0515
    fn main() { f(); }
}

mod return_closure_borrow {
    fn f() -> impl Fn() -> i32 { let n = 1; || n + 1 } //~ E0373
    fn main() { f()(); }
}

mod return_closure_param {
    fn f(n: i32) -> impl Fn(i32) -> i32 { |x| x + n } //~ E0373
    fn main() { f(1)(1); }
}

mod return_box_closure {
    fn f(n: i32) -> Box<dyn Fn(i32) -> i32> { Box::new(|x| x + n) } //~ E0373
    fn main() { f(1)(1); }
}

mod return_closure_move_ok {
    fn f(n: i32) -> impl Fn(i32) -> i32 { move |x| x + n }
    fn main() { f(1)(1); }
}

mod move_while_borrowed {
    fn main() {
        let v = vec![1];
        let r = &v;
        let w = v; //~ E0505
        println!("{r:?}{w:?}");
    }
}

mod drop_while_borrowed {
    fn main() {
        let s = String::from("a");
        let r = s.as_str();
        drop(s); //~ E0505
        println!("{r}");
    }
}

mod move_into_closure_while_borrowed {
    fn main() {
        let s = String::from("a");
        let r = &s;
        let f = move || s.len(); //~ E0505
        println!("{r}{}", f());
    }
}

mod assign_borrowed_local {
    fn main() {
        let mut x = 1;
        let r = &x;
        x = 2; //~ E0506
        println!("{r}");
    }
}

mod assign_borrowed_mut {
    fn main() {
        let mut x = 1;
        let r = &mut x;
        x = 2; //~ E0506
        *r = 3;
    }
}

mod add_assign_borrowed {
    fn main() {
        let mut x = 1;
        let r = &mut x;
        x += 2; //~ E0503
        *r = 3;
    }
}

mod use_mut_borrowed {
    fn main() {
        let mut x = 1;
        let r = &mut x;
        println!("{x}"); //~ E0502
        *r = 3;
    }
}

mod copy_mut_borrowed {
    fn main() {
        let mut x = 1;
        let r = &mut x;
        let y = x; //~ E0503
        *r = y;
    }
}

mod reborrow_ok {
    fn push(v: &mut Vec<i32>) { v.push(1); }
    fn f(v: &mut Vec<i32>) { push(v); push(v); v.push(2); let w = &mut *v; w.push(3); v.push(4); }
    fn main() { f(&mut vec![]); }
}

mod reborrow_conflict {
    fn f(v: &mut Vec<i32>) { let w = &mut *v; v.push(4); w.push(3); } //~ E0499
    fn main() { f(&mut vec![]); }
}

mod mut_ref_moved_not_reborrowed {
    fn f(v: &mut Vec<i32>) { let w = v; w.push(1); v.push(2); } //~ E0382
    fn main() { f(&mut vec![]); }
}

mod take_two_mut_args {
    fn two(a: &mut i32, b: &mut i32) { std::mem::swap(a, b); }
    fn main() { let mut x = 1; two(&mut x, &mut x); } //~ E0499
}

mod mut_and_shared_args {
    fn two(a: &mut i32, b: &i32) { *a = *b; }
    fn main() { let mut x = 1; two(&mut x, &x); } //~ E0502
}

mod shared_and_mut_args {
    fn two(b: &i32, a: &mut i32) { *a = *b; }
    fn main() { let mut x = 1; two(&x, &mut x); } //~ E0502
}

mod linked_list_push_ok {
    struct Node { v: i32, next: Option<Box<Node>> }
    struct List { head: Option<Box<Node>> }
    impl List {
        fn push_back(&mut self, v: i32) {
            let mut cur = &mut self.head;
            while let Some(node) = cur { cur = &mut node.next; }
            *cur = Some(Box::new(Node { v, next: None }));
        }
        fn reverse(&mut self) {
            let mut prev = None;
            let mut cur = self.head.take();
            while let Some(mut node) = cur { cur = node.next.take(); node.next = prev; prev = Some(node); }
            self.head = prev;
        }
        fn sum(&self) -> i32 { let mut n = 0; let mut at = &self.head; while let Some(node) = at { n += node.v; at = &node.next; } n }
        fn pop(&mut self) -> Option<i32> { self.head.take().map(|n| { self.head = n.next; n.v }) }
        fn last_mut(&mut self) -> Option<&mut i32> {
            let mut at = self.head.as_mut()?;
            while at.next.is_some() { at = at.next.as_mut().unwrap(); }
            Some(&mut at.v)
        }
    }
    fn main() { let mut l = List { head: None }; l.push_back(1); l.reverse(); println!("{} {:?}", l.sum(), l.pop()); l.last_mut(); }
}

mod cursor_conflict {
    struct Node { v: i32, next: Option<Box<Node>> }
    fn f(head: &mut Option<Box<Node>>) {
        let cur = &mut *head;
        *head = None; //~ E0506
        if let Some(n) = cur { n.v = 1; }
    }
    fn main() { f(&mut None); }
}

mod as_deref_mut_ok {
    struct Node { v: i32, next: Option<Box<Node>> }
    fn bump(mut at: Option<&mut Node>) { while let Some(n) = at { n.v += 1; at = n.next.as_deref_mut(); } }
    fn main() { let mut n = Node { v: 1, next: None }; bump(Some(&mut n)); println!("{}", n.v); }
}

mod option_take_ref_ok {
    fn f<'a>(slot: &mut Option<&'a mut i32>) -> Option<&'a mut i32> { slot.take() }
    fn main() { let mut x = 1; let mut s = Some(&mut x); if let Some(r) = f(&mut s) { *r = 2; } println!("{x}"); }
}

mod struct_holds_ref {
    struct P<'a> { s: &'a str, at: usize }
    impl<'a> P<'a> {
        fn next(&mut self) -> Option<&'a str> { let r = self.s.get(self.at..self.at + 1); self.at += 1; r }
        fn peek(&self) -> &str { self.s }
    }
    fn main() {
        let t = String::from("abc");
        let mut p = P { s: &t, at: 0 };
        let a = p.next();
        let b = p.next();
        println!("{a:?}{b:?}{}", p.peek());
    }
}

mod struct_elided_self_ref {
    struct P<'a> { s: &'a str, at: usize }
    impl<'a> P<'a> {
        fn next(&mut self) -> &str { self.at += 1; self.s }
    }
    fn main() {
        let t = String::from("abc");
        let mut p = P { s: &t, at: 0 };
        let a = p.next();
        let b = p.next(); //~ E0499
        println!("{a:?}{b:?}");
    }
}

mod mut_self_lifetime {
    struct S<'a> { v: Vec<&'a str> }
    impl<'a> S<'a> { fn all(&'a mut self) -> &'a Vec<&'a str> { &self.v } }
    fn main() {
        let mut s = S { v: vec![] };
        s.all();
        s.all(); //~ E0499
    }
}

mod mem_take_ok {
    struct S { v: Vec<i32> }
    impl S { fn drain(&mut self) -> Vec<i32> { std::mem::take(&mut self.v) } fn go(&mut self) { for x in std::mem::take(&mut self.v) { self.v.push(x + 1); } } }
    fn main() { let mut s = S { v: vec![1] }; s.go(); println!("{:?}", s.drain()); }
}

mod self_loop_conflict {
    struct S { v: Vec<i32>, n: i32 }
    impl S { fn add(&mut self, x: i32) { self.n += x; } fn go(&mut self) { for x in &self.v { self.add(*x); } } } //~ E0502
    fn main() { S { v: vec![], n: 0 }.go(); }
}

mod self_loop_fields_ok {
    struct S { v: Vec<i32>, n: i32 }
    impl S { fn go(&mut self) { for x in &self.v { self.n += x; } } }
    fn main() { S { v: vec![], n: 0 }.go(); }
}

mod loop_mut_previous_iteration {
    fn main() {
        let mut x = 1;
        let mut v: Vec<&mut i32> = vec![];
        for _ in 0..2 { v.push(&mut x); } //~ E0499
        println!("{}", v.len());
    }
}

mod guard_refcell_ok {
    use std::cell::RefCell;
    use std::rc::Rc;
    fn main() {
        let c = Rc::new(RefCell::new(vec![1]));
        { let mut g = c.borrow_mut(); g.push(2); }
        let n = c.borrow().len();
        let d = Rc::clone(&c);
        d.borrow_mut().push(n);
        println!("{:?}", c.borrow());
    }
}

mod guard_outlives {
    use std::cell::RefCell;
    fn main() {
        let g;
        { let c = RefCell::new(1); g = c.borrow(); } //~ E0597
        println!("{g}");
    }
}

mod hrtb_ok {
    fn apply<F>(f: F) -> usize where F: for<'a> Fn(&'a str) -> &'a str { let s = String::from(" a "); f(&s).len() }
    fn main() { println!("{}", apply(|s| s.trim())); }
}

mod hrtb_mut_ok {
    fn with<F: FnMut(&mut Vec<i32>)>(mut f: F) { let mut v = vec![]; f(&mut v); f(&mut v); println!("{v:?}"); }
    fn main() { let mut n = 0; with(|v| { n += 1; v.push(n); }); println!("{n}"); }
}

mod dyn_fn_twice_ok {
    fn main() {
        let f: Box<dyn Fn(&mut Vec<i32>)> = Box::new(|v| v.push(1));
        let mut v = vec![];
        f(&mut v);
        f(&mut v);
        v.push(2);
    }
}

mod longest {
    fn longest<'a>(a: &'a str, b: &'a str) -> &'a str { if a.len() > b.len() { a } else { b } }
    fn main() {
        let a = String::from("a");
        let r;
        { let b = String::from("bb"); r = longest(&a, &b); } //~ E0597
        println!("{r}");
    }
}

mod longest_ok {
    fn first<'a, 'b>(a: &'a str, _b: &'b str) -> &'a str { a }
    fn main() {
        let a = String::from("a");
        let r;
        { let b = String::from("bb"); r = first(&a, &b); }
        println!("{r}");
    }
}

mod match_guard_mut {
    fn main() {
        let mut v = vec![1];
        match v.first() {
            Some(x) if *x > 1 => println!("{x}"),
            Some(_) => v.push(3),
            None => v.push(1),
        }
    }
}

mod match_ref_then_mutate {
    fn main() {
        let mut o = Some(1);
        match &o {
            Some(x) => { o = None; println!("{x}"); } //~ E0506
            None => {}
        }
    }
}

mod match_ref_then_mutate_ok {
    fn main() {
        let mut o = Some(1);
        match &o {
            Some(x) => { println!("{x}"); o = None; }
            None => o = Some(2),
        }
        println!("{o:?}");
    }
}

mod while_let_some_stack_ok {
    fn main() {
        let mut stack = vec![1];
        while let Some(x) = stack.pop() { if x < 5 { stack.push(x + 1); stack.push(x + 2); } }
    }
}

mod while_let_last {
    fn main() {
        let mut stack = vec![1];
        while let Some(x) = stack.last() { stack.push(x + 1); if stack.len() > 3 { break; } }
    }
}

mod while_let_last_held {
    fn main() {
        let mut stack = vec![1];
        while let Some(x) = stack.last() { stack.pop(); println!("{x}"); } //~ E0502
    }
}

mod box_dyn_ref {
    trait T { fn n(&self) -> i32; }
    struct A<'a>(&'a i32);
    impl<'a> T for A<'a> { fn n(&self) -> i32 { *self.0 } }
    fn main() {
        let b: Box<dyn T>;
        { let x = 1; b = Box::new(A(&x)); } //~ E0597
        println!("{}", b.n());
    }
}

mod sort_by_key_ref_ok {
    fn main() {
        let mut v = vec![(1, "a".to_string())];
        v.sort_by(|a, b| a.1.cmp(&b.1));
        v.sort_by_key(|p| p.0);
        v.dedup_by(|a, b| a.0 == b.0);
    }
}

mod swap_fields_ok {
    struct S { a: i32, b: i32 }
    fn main() { let mut s = S { a: 1, b: 2 }; std::mem::swap(&mut s.a, &mut s.b); println!("{}{}", s.a, s.b); }
}

mod iter_next_peek_ok {
    fn main() {
        let s = "1+2";
        let mut it = s.chars().peekable();
        while let Some(c) = it.next() { if let Some(d) = it.peek() { println!("{c}{d}"); } }
    }
}

mod lines_words_ok {
    fn main() {
        let text = String::from("a b\nc");
        let mut words: Vec<&str> = Vec::new();
        for line in text.lines() { for w in line.split_whitespace() { words.push(w); } }
        words.sort();
        println!("{words:?}");
    }
}

mod if_let_else_mut {
    fn main() {
        let mut v = vec![1];
        if let Some(x) = v.iter().find(|x| **x == 3) { println!("{x}"); } else { v.push(3); }
        println!("{v:?}");
    }
}

mod struct_with_mut_ref_ok {
    struct W<'a> { out: &'a mut Vec<i32> }
    impl<'a> W<'a> { fn add(&mut self, n: i32) -> &mut Self { self.out.push(n); self } }
    fn main() { let mut v = vec![]; { let mut w = W { out: &mut v }; w.add(1).add(2); } println!("{v:?}"); let mut w = W { out: &mut v }; w.add(3); println!("{v:?}"); }
}

mod struct_with_mut_ref_bad {
    struct W<'a> { out: &'a mut Vec<i32> }
    impl<'a> W<'a> { fn add(&mut self, n: i32) { self.out.push(n); } }
    fn main() { let mut v = vec![]; let mut w = W { out: &mut v }; w.add(1); println!("{v:?}"); w.add(3); } //~ E0502
}

mod drop_impl_holds {
    struct G<'a>(&'a mut i32);
    impl<'a> Drop for G<'a> { fn drop(&mut self) { *self.0 += 1; } }
    fn main() {
        let mut n = 0;
        let g = G(&mut n);
        n += 1; //~ E0503
        println!("{n}");
    }
}

mod drop_impl_dropped_ok {
    struct G<'a>(&'a mut i32);
    impl<'a> Drop for G<'a> { fn drop(&mut self) { *self.0 += 1; } }
    fn main() {
        let mut n = 0;
        let g = G(&mut n);
        drop(g);
        n += 1;
        println!("{n}");
    }
}

mod drop_order_bad {
    struct G<'a>(&'a i32);
    impl<'a> Drop for G<'a> { fn drop(&mut self) {} }
    fn main() {
        let g;
        let n = 1;
        g = G(&n); //~ E0597
    }
}

mod vec_of_refs_order_ok {
    fn main() {
        let mut v = vec![];
        let n = 1;
        v.push(&n);
        println!("{}", v.len());
    }
}

mod chained_get_mut_ok {
    use std::collections::HashMap;
    fn main() {
        let mut m: HashMap<i32, HashMap<i32, String>> = HashMap::new();
        m.entry(1).or_default().insert(2, "x".into());
        if let Some(inner) = m.get_mut(&1) { if let Some(s) = inner.get_mut(&2) { s.push('y'); } inner.remove(&2); }
        m.remove(&1);
    }
}

mod keys_then_remove {
    use std::collections::HashMap;
    fn main() {
        let mut m: HashMap<i32, i32> = HashMap::new();
        for k in m.keys() { m.remove(k); } //~ E0502
    }
}

mod keys_cloned_then_remove_ok {
    use std::collections::HashMap;
    fn main() {
        let mut m: HashMap<i32, i32> = HashMap::new();
        let ks: Vec<i32> = m.keys().copied().collect();
        for k in ks { m.remove(&k); }
    }
}

fn main() {}

mod after_a_pattern_that_always_matches {
    struct S { a: i32, c: [i32; 3] }
    fn otherwise(mut s: S) -> i32 {
        if let x = &s.a {
            if let _y = 'c' { s.c[2] } else { (s.a, s.c[0]) = (20, 13); *x } //~ E0506
        } else { 0 }
    }
    fn another_arm(mut s: S) -> i32 {
        let x = &s.a;
        match 1 { _y => 2, _ => { s.a = 5; *x } } //~ E0506
    }
    fn in_arguments(mut v: Vec<usize>) {
        v.get(match v.len() { n => n, n => { v.push(n); 0 } }); //~ E0502
    }
    fn not_initialized() {
        let x;
        if let _y = 5 { x = 1 }
        println!("{x}"); //~ E0381
    }
    fn moved(s: String) {
        match 1 { _y => {} _ => drop(s) }
        println!("{s}"); //~ E0382
    }
    fn moved_into_the_pattern(s: String) {
        let t = if let (a, _b) = (s, 2) { a } else { s }; //~ E0382
        println!("{t}");
    }
    fn ok(s: String) {
        match s { t => println!("{t}"), _ => println!("none") }
        let (a, b) = (1, 2) else { return };
        println!("{a}{b}");
    }
    fn main() {}
}
