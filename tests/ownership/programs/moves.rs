// Moves and initialisation: each module a program of its own; the marks are rustc's.
#![allow(unused)]

mod use_after_move {
    fn main() {
        let s = String::from("a");
        let t = s;
        println!("{s}{t}"); //~ E0382
    }
}

mod move_into_fn {
    fn take(_: String) {}
    fn main() {
        let s = String::from("a");
        take(s);
        take(s); //~ E0382
    }
}

mod move_in_if {
    fn take(_: String) {}
    fn main() {
        let s = String::from("a");
        if s.len() > 3 { take(s); }
        println!("{}", s.len()); //~ E0382
    }
}

mod move_in_both_then_reinit {
    fn take(_: String) {}
    fn main() {
        let mut s = String::from("a");
        if s.len() > 3 { take(s); s = String::new(); }
        println!("{}", s.len());
    }
}

mod move_in_loop_break {
    fn take(_: String) {}
    fn main() {
        let s = String::from("a");
        loop { take(s); break; }
    }
}

mod move_in_while {
    fn take(_: String) {}
    fn main() {
        let s = String::from("a");
        let mut n = 0;
        while n < 3 { take(s); n += 1; } //~ E0382
    }
}

mod partial_move_field {
    struct P { a: String, b: String }
    fn main() {
        let p = P { a: String::new(), b: String::new() };
        let x = p.a;
        println!("{}", p.b);
        println!("{}", x);
    }
}

mod partial_move_whole {
    #[derive(Debug)]
    struct P { a: String, b: String }
    fn main() {
        let p = P { a: String::new(), b: String::new() };
        let _x = p.a;
        println!("{:?}", p); //~ E0382
    }
}

mod partial_move_method {
    struct P { a: String, b: i32 }
    impl P { fn n(&self) -> i32 { self.b } }
    fn main() {
        let p = P { a: String::new(), b: 1 };
        drop(p.a);
        println!("{}", p.n()); //~ E0382
    }
}

mod partial_reinit {
    #[derive(Debug)]
    struct P { a: String, b: String }
    fn main() {
        let mut p = P { a: String::new(), b: String::new() };
        let _x = p.a;
        p.a = String::from("q");
        println!("{:?}", p);
    }
}

mod assign_part_of_moved {
    #[derive(Debug)]
    struct P { a: String, b: String }
    fn main() {
        let mut p = P { a: String::new(), b: String::new() };
        drop(p);
        p.a = String::from("q"); //~ E0382
    }
}

mod uninit {
    fn main() {
        let x: i32;
        println!("{}", x); //~ E0381
    }
}

mod uninit_one_branch {
    fn main() {
        let x: i32;
        if std::env::args().count() > 5 { x = 1; }
        println!("{}", x); //~ E0381
    }
}

mod late_init_ok {
    fn main() {
        let x: i32;
        if std::env::args().count() > 5 { x = 1; } else { x = 2; }
        println!("{}", x);
    }
}

mod late_init_match_ok {
    fn main() {
        let n = std::env::args().count();
        let x;
        match n { 0 => x = "zero", 1 => x = "one", _ => return }
        println!("{}", x);
    }
}

mod late_twice {
    fn main() {
        let x: i32;
        x = 1;
        println!("{}", x);
        x = 2; //~ E0384
        println!("{}", x);
    }
}

mod late_in_loop {
    fn main() {
        let x: i32;
        for i in 0..3 { x = i; } //~ E0384
    }
}

mod late_in_loop_break_ok {
    fn main() {
        let x: i32;
        loop { x = 3; break; }
        println!("{x}");
    }
}

mod late_inside_loop_ok {
    fn main() {
        for i in 0..3 { let x; x = i; println!("{x}"); }
    }
}

mod uninit_while {
    fn main() {
        let x: i32;
        while std::env::args().count() > 9 { x = 1; break; }
        println!("{x}"); //~ E0381
    }
}

mod assign_twice {
    fn main() {
        let x = 1;
        println!("{x}");
        x = 2; //~ E0384
        println!("{x}");
    }
}

mod assign_param {
    fn f(n: i32) -> i32 { n = n + 1; n } //~ E0384
    fn main() { f(1); }
}

mod assign_pattern {
    fn main() {
        let (a, mut b) = (1, 2);
        b += a;
        a += b; //~ E0384
        println!("{a}{b}");
    }
}

mod assign_for_var {
    fn main() {
        for i in 0..3 {
            i += 1; //~ E0384
            println!("{i}");
        }
    }
}

mod self_method_moves {
    struct S(String);
    impl S { fn into(self) -> String { self.0 } }
    fn main() {
        let s = S(String::new());
        let a = s.into();
        let b = s.into(); //~ E0382
        println!("{a}{b}");
    }
}

mod vec_into_iter_method {
    fn main() {
        let v = vec![1, 2];
        let s: i32 = v.into_iter().sum();
        println!("{} {}", s, v.len()); //~ E0382
    }
}

mod closure_moves {
    fn main() {
        let s = String::from("x");
        let f = move || println!("{s}");
        f();
        println!("{s}"); //~ E0382
    }
}

mod closure_borrows_ok {
    fn main() {
        let s = String::from("x");
        let f = || println!("{s}");
        f();
        println!("{s}");
    }
}

mod closure_once_twice {
    fn main() {
        let s = String::from("x");
        let f = || drop(s);
        f();
        f(); //~ E0382
    }
}

mod move_closure_copy_ok {
    fn main() {
        let n = 3;
        let f = move || n + 1;
        println!("{} {}", f(), n);
    }
}

mod closure_moves_field {
    struct P { a: String, b: String }
    fn main() {
        let p = P { a: "1".into(), b: "2".into() };
        let f = move || println!("{}", p.a);
        println!("{}", p.b);
        f();
        println!("{}", p.a); //~ E0382
    }
}

mod option_unwrap_moves {
    fn main() {
        let o = Some(String::new());
        let s = o.unwrap();
        println!("{} {:?}", s, o); //~ E0382
    }
}

mod option_as_ref_ok {
    fn main() {
        let o = Some(String::new());
        let n = o.as_ref().map(|s| s.len()).unwrap_or(0);
        println!("{} {:?}", n, o);
    }
}

mod if_let_moves {
    fn main() {
        let o = Some(String::new());
        if let Some(s) = o { println!("{s}"); }
        println!("{:?}", o); //~ E0382
    }
}

mod if_let_ref_ok {
    fn main() {
        let o = Some(String::new());
        if let Some(s) = &o { println!("{s}"); }
        println!("{:?}", o);
    }
}

mod match_ref_kw_ok {
    fn main() {
        let o = Some(String::new());
        match o { Some(ref s) => println!("{s}"), None => {} }
        println!("{:?}", o);
    }
}

mod match_wild_no_move_ok {
    fn main() {
        let o = Some(String::new());
        match o { Some(_) => println!("some"), None => {} }
        println!("{:?}", o);
    }
}

mod match_moves_one_arm_copy_other {
    enum E { A(String), B(i32) }
    fn main() {
        let e = E::A(String::new());
        match e { E::A(s) => drop(s), E::B(n) => println!("{n}") }
        match e { E::A(_) => {}, E::B(_) => {} } //~ E0382
    }
}

mod let_underscore_ok {
    fn main() {
        let s = String::from("a");
        let _ = s;
        println!("{s}");
    }
}

mod let_underscore_name {
    fn main() {
        let s = String::from("a");
        let _x = s;
        println!("{s}"); //~ E0382
    }
}

mod move_out_ref {
    fn main() {
        let s = String::from("a");
        let r = &s;
        let t = *r; //~ E0507
        println!("{t}");
    }
}

mod move_out_self_field {
    struct P { a: String }
    impl P { fn take(&self) -> String { self.a } } //~ E0507
    fn main() { P { a: String::new() }.take(); }
}

mod move_out_mut_self_field {
    struct P { a: Option<String> }
    impl P { fn take(&mut self) -> Option<String> { self.a } } //~ E0507
    fn main() { P { a: None }.take(); }
}

mod take_ok {
    struct P { a: Option<String> }
    impl P { fn take(&mut self) -> Option<String> { self.a.take() } }
    fn main() { P { a: None }.take(); }
}

mod move_out_vec_index {
    fn main() {
        let v = vec![String::new()];
        let s = v[0]; //~ E0507
        println!("{s}");
    }
}

mod move_out_array_index {
    fn main() {
        let v = [String::new(), String::new()];
        let i = std::env::args().count() - 1;
        let s = v[i]; //~ E0508
        println!("{s}");
    }
}

mod array_pattern_move_ok {
    fn main() {
        let [a, b] = [String::new(), String::from("b")];
        println!("{a}{b}");
    }
}

mod move_out_drop_type {
    struct D { s: String }
    impl Drop for D { fn drop(&mut self) {} }
    fn main() {
        let d = D { s: String::new() };
        let s = d.s; //~ E0509
        println!("{s}");
    }
}

mod move_out_rc {
    use std::rc::Rc;
    fn main() {
        let r = Rc::new(String::new());
        let s = *r; //~ E0507
        println!("{s}");
    }
}

mod move_out_box_ok {
    fn main() {
        let b = Box::new(String::from("k"));
        let s = *b;
        println!("{s}");
    }
}

mod box_partial {
    struct P { a: String, b: String }
    fn main() {
        let p = Box::new(P { a: "1".into(), b: "2".into() });
        let a = p.a;
        let b = p.b;
        println!("{a}{b}");
    }
}

mod match_ref_self_move {
    enum L { Nil, Cons(i32, Box<L>) }
    impl L { fn next(&self) -> Option<Box<L>> { match *self { L::Nil => None, L::Cons(_, n) => Some(n) } } } //~ E0507
    fn main() { L::Nil.next(); L::Cons(1, Box::new(L::Nil)); }
}

mod for_loop_ref_move {
    fn main() {
        let v = vec![String::new()];
        let mut out: Vec<String> = vec![];
        for s in &v { out.push(*s); } //~ E0507
    }
}

mod move_in_closure_fnmut {
    fn call<F: FnMut()>(mut f: F) { f(); f(); }
    fn main() {
        let s = String::from("x");
        call(|| drop(s)); //~ E0507
    }
}

mod question_mark_ok {
    fn f(s: String) -> Result<usize, String> {
        if s.is_empty() { return Err(s); }
        let n: usize = s.parse().map_err(|_| s.clone())?;
        Ok(n + s.len())
    }
    fn main() { let _ = f("a".into()); }
}

mod loop_move_continue {
    fn main() {
        let mut s = String::new();
        for i in 0..3 {
            let t = s; //~ E0382
            if i == 1 { continue; }
            s = t;
        }
    }
}

mod loop_move_reinit_ok {
    fn main() {
        let mut s = String::new();
        for i in 0..3 {
            let mut t = s;
            t.push('a');
            if i == 7 { println!("x"); }
            s = t;
        }
        println!("{s}");
    }
}

mod shadow_ok {
    fn main() {
        let s = String::from("a");
        let s = s + "b";
        println!("{s}");
    }
}

mod struct_update_copy_ok {
    #[derive(Clone)]
    struct C { a: i32, b: i32, n: String }
    fn main() {
        let base = C { a: 1, b: 2, n: String::new() };
        let c = C { n: String::from("x"), ..base };
        println!("{} {} {}", base.n, c.a, c.b);
    }
}

mod async_block_moves {
    async fn go(s: String) -> usize { s.len() }
    #[tokio::main]
    async fn main() {
        let s = String::from("a");
        let f = async move { go(s).await };
        println!("{}", f.await);
        println!("{}", s); //~ E0382
    }
}

mod await_twice {
    async fn go() -> usize { 1 }
    #[tokio::main]
    async fn main() {
        let f = go();
        println!("{}", f.await);
        println!("{}", f.await); //~ E0382
    }
}

mod handle_await_twice {
    #[tokio::main]
    async fn main() {
        let h = tokio::spawn(async { 1 });
        let a = h.await.unwrap();
        let b = h.await.unwrap(); //~ E0382
        println!("{a}{b}");
    }
}

mod sender_moved_in_loop {
    use tokio::sync::mpsc;
    #[tokio::main]
    async fn main() {
        let (tx, mut rx) = mpsc::channel::<i32>(4);
        for i in 0..3 {
            tokio::spawn(async move { tx.send(i).await.unwrap(); }); //~ E0382
        }
        while let Some(x) = rx.recv().await { println!("{x}"); }
    }
}

mod sender_cloned_ok {
    use tokio::sync::mpsc;
    #[tokio::main]
    async fn main() {
        let (tx, mut rx) = mpsc::channel::<i32>(4);
        for i in 0..3 {
            let tx = tx.clone();
            tokio::spawn(async move { tx.send(i).await.unwrap(); });
        }
        drop(tx);
        while let Some(x) = rx.recv().await { println!("{x}"); }
    }
}

mod move_then_closure_use {
    fn main() {
        let v = vec![1];
        drop(v);
        let f = || v.len(); //~ E0382
        f();
    }
}

mod tuple_partial {
    fn main() {
        let t = (String::new(), String::new());
        let (a, _) = t;
        println!("{} {}", a, t.1);
    }
}

mod tuple_partial_bad {
    fn main() {
        let t = (String::new(), String::new());
        let (a, _) = t;
        println!("{} {}", a, t.0); //~ E0382
    }
}

mod generic_no_copy {
    fn twice<T>(x: T) -> (T, T) { (x, x) } //~ E0382
    fn main() { twice(1); }
}

mod generic_copy_ok {
    fn twice<T: Copy>(x: T) -> (T, T) { (x, x) }
    fn main() { twice(1); }
}

mod and_then_move {
    fn main() {
        let s = Some(String::new());
        let c = s.is_some() && s.unwrap().is_empty();
        println!("{c}");
    }
}

mod or_move_bad {
    fn eat(s: String) -> bool { s.is_empty() }
    fn main() {
        let s = String::new();
        let c = eat(s) || eat(s); //~ E0382
        println!("{c}");
    }
}

mod while_let_pop_ok {
    fn main() {
        let mut v = vec![String::new()];
        while let Some(s) = v.pop() { println!("{s}"); }
        println!("{}", v.len());
    }
}

mod return_in_match_ok {
    fn f(o: Option<String>) -> String {
        let s = match o { Some(s) => s, None => return String::new() };
        s
    }
    fn main() { f(None); }
}

mod mut_borrow_of_immutable {
    fn main() {
        let v = Vec::new(); //~ E0596
        v.push(1);
        v.push(2);
    }
}

mod mut_ref_of_immutable {
    fn inc(n: &mut i32) { *n += 1; }
    fn main() { let n = 1; inc(&mut n); println!("{n}"); } //~ E0596
}

mod assign_through_ref {
    fn f(n: &i32) { *n += 1; } //~ E0594
    fn main() { f(&1); }
}

mod assign_field_through_ref {
    struct P { x: i32 }
    fn f(p: &P) { p.x = 1; } //~ E0594
    fn main() { f(&P { x: 0 }); }
}

mod closure_mut_not_declared {
    fn main() {
        let mut n = 0;
        let add = || n += 1;
        add(); //~ E0596
        println!("{n}");
    }
}

mod closure_captures_immutable {
    fn main() {
        let n = 0;
        let mut add = || n += 1; //~ E0594
        add();
    }
}

mod fn_closure_assign {
    fn call(f: impl Fn()) { f(); }
    fn main() {
        let mut n = 0;
        call(|| n += 1); //~ E0594
        println!("{n}");
    }
}

mod fn_closure_push {
    fn call(f: impl Fn()) { f(); }
    fn main() {
        let mut v = vec![];
        call(|| v.push(1)); //~ E0596
        println!("{v:?}");
    }
}

mod static_assign {
    static N: i32 = 1;
    fn main() { N = 2; } //~ E0594
}

mod rc_mut {
    use std::rc::Rc;
    fn main() {
        let mut r = Rc::new(vec![1]);
        r.push(2); //~ E0596
    }
}

mod ref_pattern_mut {
    fn main() {
        let mut v = vec![(1, 2)];
        for (a, b) in v.iter() { *a += b; } //~ E0596
        v.clear();
    }
}

mod iter_mut_ok {
    fn main() {
        let mut v = vec![(1, 2)];
        for (a, b) in v.iter_mut() { *a += *b; }
        println!("{v:?}");
    }
}

mod index_mut_immutable {
    fn main() {
        let v = vec![1];
        v[0] = 2; //~ E0596
    }
}

mod array_index_immutable {
    fn main() {
        let v = [1];
        v[0] = 2; //~ E0594
    }
}

mod hashmap_index_assign {
    use std::collections::HashMap;
    fn main() {
        let mut m: HashMap<&str, i32> = HashMap::new();
        m["a"] = 1; //~ E0594
    }
}

mod mut_param_ok {
    fn f(mut v: Vec<i32>) -> Vec<i32> { v.push(1); v }
    fn main() { f(vec![]); }
}

mod deref_mut_box_immutable {
    fn main() {
        let b = Box::new(1);
        *b = 2; //~ E0594
    }
}

mod ref_mut_in_immutable_binding_ok {
    fn main() {
        let mut x = 1;
        let r = &mut x;
        *r += 1;
        println!("{x}");
    }
}

mod self_not_mut {
    struct C(i32);
    impl C { fn inc(&mut self) { self.0 += 1; } fn two(&self) { self.inc(); } } //~ E0596
    fn main() { C(1).two(); }
}

mod mut_self_value {
    struct C(Vec<i32>);
    impl C { fn with(self, n: i32) -> Self { self.0.push(n); self } } //~ E0596
    fn main() { C(vec![]).with(1); }
}

mod option_ref_mut_immutable {
    fn main() {
        let o = Some(1);
        if let Some(x) = &mut o { *x = 2; } //~ E0596
    }
}

mod match_ref_mut_immutable {
    fn main() {
        let o = Some(1);
        match o { Some(ref mut x) => *x = 2, None => {} } //~ E0596
    }
}

mod upvar_partial_ok {
    struct S { a: Vec<i32>, b: i32 }
    fn main() {
        let mut s = S { a: vec![], b: 2 };
        let b = &s.b;
        let mut f = || s.a.push(*b);
        f();
        println!("{}", s.b);
    }
}

mod field_twice {
    struct S { v: Vec<i32> }
    fn main() {
        let s = S { v: vec![] }; //~ E0596
        s.v.push(1);
        s.v.push(2);
    }
}

mod deref_twice {
    fn f(v: &Vec<i32>) {
        v.push(1); //~ E0596
        v.push(2); //~ E0596
    }
    fn main() { f(&vec![]); }
}

mod self_twice {
    struct S { v: Vec<i32> }
    impl S { fn f(&self) {
        self.v.push(1); //~ E0596
        self.v.push(2); //~ E0596
    } }
    fn main() { S { v: vec![] }.f(); }
}

mod assign_field_twice {
    struct S { v: i32 }
    fn main() {
        let s = S { v: 1 };
        s.v = 2; //~ E0594
        s.v += 2; //~ E0594
    }
}

mod closure_twice {
    fn main() {
        let v = vec![];
        let mut f = || {
            v.push(1); //~ E0596
            v.push(2); //~ E0596
        };
        f();
    }
}

mod param_twice {
    fn f(v: Vec<i32>) { //~ E0596
        v.push(1);
        v.push(2);
        v.push(3);
    }
    fn main() { f(vec![]); }
}

mod mixed {
    fn main() {
        let v = vec![1]; //~ E0596
        v.push(1);
        v[0] = 2;
    }
}

mod assign_twice_twice {
    fn main() {
        let n = 1;
        n = 2; //~ E0384
        n = 3; //~ E0384
    }
}

mod index_twice {
    fn main() {
        let v = [1, 2];
        v[0] = 2; //~ E0594
        v[1] = 3; //~ E0594
    }
}

mod call_fnmut_twice {
    fn main() {
        let mut n = 0;
        let f = || n += 1; //~ E0596
        f();
        f();
    }
}

mod ref_and_push {
    fn inc(v: &mut Vec<i32>) { v.clear() }
    fn main() {
        let v = vec![1]; //~ E0596
        inc(&mut v);
        inc(&mut v);
    }
}

mod iter_mut_twice {
    fn main() {
        let v = vec![1]; //~ E0596
        for x in v.iter_mut() { *x = 1; }
        for x in &mut v { *x = 1; }
    }
}

fn main() {}
