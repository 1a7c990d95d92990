// Parts of values, and temporaries: each module a program of its own; the marks are rustc's.
#![allow(unused)]

mod match_after_partial {
    struct T { a: String, b: String }
    fn main() {
        let t = T { a: String::new(), b: String::new() };
        drop(t.b);
        match t { T { ref a, .. } => println!("{a}") }
        let T { a, .. } = t;
        println!("{a}");
    }
}

mod match_after_partial_bad {
    struct T { a: String, b: String }
    fn main() {
        let t = T { a: String::new(), b: String::new() };
        drop(t.b);
        let T { a, b } = t; //~ E0382
    }
}

mod enum_after_partial {
    enum T { A(String, String), B }
    fn main() {
        let t = T::A(String::new(), String::new());
        if let T::A(x, _) = t { drop(x); }
        if let T::A(_, y) = t { drop(y); } //~ E0382
    }
}

mod closure_after_partial {
    struct T { a: String, b: String }
    fn main() {
        let t = T { a: String::new(), b: String::new() };
        drop(t.b);
        let f = || println!("{}", t.a);
        f();
        let g = move || println!("{}", t.a);
        g();
    }
}

mod let_uninit_tuple {
    fn main() {
        let (a, b);
        a = 1;
        if a > 0 { b = 2; } else { b = 3; }
        println!("{a}{b}");
    }
}

mod let_uninit_tuple_bad {
    fn main() {
        let (a, b): (i32, i32);
        a = 1;
        println!("{a}{b}"); //~ E0381
    }
}

mod extended_index_ok {
    fn mk(n: i32) -> String { format!("v{}", n) }
    struct H<'a> { s: &'a str }
    fn main() {
        let s: &str = &mk(1);
        let h = H { s: &mk(2)[..1] };
        let t: &mut Vec<i32> = &mut vec![1];
        t.push(2);
        let o = Some(&mk(3));
        println!("{s}{}{t:?}", h.s);
    }
}

mod extended_some_bad {
    fn mk(n: i32) -> String { format!("v{}", n) }
    fn main() {
        let o = Some(mk(3).as_str()); //~ E0716
        println!("{o:?}");
    }
}

mod const_array_iter_ok {
    fn main() {
        let o: Option<&i32> = [3, 1, 2].iter().min();
        println!("{o:?}");
    }
}

mod nonconst_array_iter {
    fn main() {
        let n = 3;
        let o: Option<&i32> = [n, 1, 2].iter().min(); //~ E0716
        println!("{o:?}");
    }
}

mod dyn_fnmut_recursive_ok {
    struct T { kids: Vec<T>, v: i32 }
    impl T { fn walk<'a>(&'a self, f: &mut dyn FnMut(&'a i32)) { f(&self.v); for k in &self.kids { k.walk(f); } f(&self.v); } }
    fn main() { let t = T { kids: vec![], v: 1 }; let mut all = vec![]; t.walk(&mut |v| all.push(*v)); println!("{all:?}"); }
}

mod impl_fnmut_recursive_ok {
    fn rec(n: u32, f: &mut impl FnMut(u32)) { if n > 0 { f(n); rec(n - 1, f); rec(n - 1, f); } }
    fn main() { let mut s = 0; rec(3, &mut |n| s += n); println!("{s}"); }
}

mod dyn_write_ok {
    use std::fmt::Write;
    fn put(w: &mut dyn Write) { w.write_str("a").unwrap(); twice(w); twice(w); }
    fn twice(w: &mut dyn Write) { write!(w, "{}", 1).unwrap(); }
    fn main() { let mut s = String::new(); put(&mut s); println!("{s}"); }
}

mod moved_in_match_arm_guarded_else {
    fn main() {
        let s = String::from("a");
        let n = match s.len() { 0 => 0, 1 => { drop(s); 1 } _ => s.len() };
        println!("{n}");
    }
}

mod moved_in_one_arm_used_after {
    fn main() {
        let s = String::from("a");
        match s.len() { 0 => {}, _ => drop(s) }
        println!("{s}"); //~ E0382
    }
}

mod moved_return_arm_ok {
    fn f(s: String) -> String {
        if s.len() > 3 { return s; }
        let t = match s.len() { 0 => return s, n => n };
        format!("{s}{t}")
    }
    fn main() { f(String::new()); }
}

mod moved_panic_arm_ok {
    fn f(s: String) -> usize { if s.is_empty() { drop(s); panic!("x") } s.len() }
    fn main() { f("a".into()); }
}

mod option_take_in_loop_ok {
    fn main() { let mut o = Some(String::from("a")); for _ in 0..2 { if let Some(s) = o.take() { println!("{s}"); } } }
}

mod option_moved_in_loop {
    fn main() { let o = Some(String::from("a")); for _ in 0..2 { if let Some(s) = o { println!("{s}"); } } } //~ E0382
}

mod vec_moved_in_nested_loop {
    fn main() { let v = vec![1]; for i in 0..2 { for x in v { println!("{i}{x}"); } } } //~ E0382
}

mod closure_moved_in_loop {
    fn run(f: impl FnOnce()) { f() }
    fn main() { let s = String::from("a"); let f = move || println!("{s}"); for _ in 0..2 { run(f); } } //~ E0382
}

mod fn_ref_twice_ok {
    fn run(f: impl Fn()) { f() }
    fn main() { let s = String::from("a"); let f = || println!("{s}"); run(&f); run(&f); run(f); }
}

mod copy_closure_ok {
    fn run(f: impl Fn()) { f() }
    fn main() { let s = String::from("a"); let f = || println!("{s}"); run(f); run(f); }
}

mod mut_closure_moved {
    fn run(mut f: impl FnMut()) { f() }
    fn main() { let mut n = 0; let f = || n += 1; run(f); run(f); } //~ E0382
}

mod mut_closure_by_ref_ok {
    fn run(mut f: impl FnMut()) { f() }
    fn main() { let mut n = 0; let mut f = || n += 1; run(&mut f); run(&mut f); println!("{n}"); }
}

mod mut_ref_passed_to_generic {
    fn eat<T>(_: T) {}
    fn main() { let mut v = vec![1]; let r = &mut v; eat(r); eat(r); } //~ E0382
}

mod mut_ref_in_vec {
    fn main() { let mut a = 1; let mut b = 2; let mut v = vec![&mut a, &mut b]; *v[0] += 1; for x in v.iter_mut() { **x += 1; } println!("{a}{b}"); }
}

mod mut_ref_option_moved {
    fn f(o: Option<&mut i32>) { if let Some(x) = o { *x += 1; } if let Some(x) = o { *x += 1; } } //~ E0382
    fn main() { f(None); }
}

mod mut_ref_option_as_deref_ok {
    fn f(mut o: Option<&mut i32>) { if let Some(x) = o.as_deref_mut() { *x += 1; } if let Some(x) = &mut o { **x += 1; } if let Some(x) = o { *x += 1; } }
    fn main() { f(None); }
}

mod self_field_moved_from_owned_ok {
    struct A { s: String, v: Vec<i32> }
    impl A { fn parts(self) -> (String, Vec<i32>) { (self.s, self.v) } fn into_s(mut self) -> String { self.v.clear(); let s = self.s; s } }
    fn main() { A { s: String::new(), v: vec![] }.parts(); }
}

mod self_used_after_field_moved {
    struct A { s: String, v: Vec<i32> }
    impl A { fn n(&self) -> usize { 1 } fn go(self) -> usize { let s = self.s; s.len() + self.n() } } //~ E0382
    fn main() {}
}

mod drop_then_use {
    fn main() { let v = vec![1]; drop(v); println!("{v:?}"); } //~ E0382
}

mod string_plus_moves {
    fn main() { let a = String::from("a"); let b = a + "b"; println!("{a}{b}"); } //~ E0382
}

mod format_does_not_move_ok {
    fn main() { let a = String::from("a"); let b = format!("{a}{}", a); println!("{a}{b}"); assert_eq!(a, "a"); assert!(a != b, "{a}"); dbg!(&a); }
}

mod vec_macro_moves {
    fn main() { let a = String::from("a"); let v = vec![a]; println!("{v:?}{a}"); } //~ E0382
}

mod array_repeat_copy_ok {
    fn main() { let n = 1; let a = [n; 3]; println!("{a:?}{n}"); }
}

mod struct_shorthand_moves {
    struct P { name: String }
    fn main() { let name = String::from("a"); let p = P { name }; println!("{}{}", p.name, name); } //~ E0382
}

mod ref_in_struct_copy_ok {
    #[derive(Clone, Copy)]
    struct V<'a> { s: &'a str }
    fn main() { let s = String::from("a"); let v = V { s: &s }; let w = v; println!("{}{}", v.s, w.s); }
}

mod assign_while_moved_in_loop_ok {
    fn next(s: String) -> Option<String> { if s.len() > 3 { None } else { Some(s + "a") } }
    fn main() { let mut s = String::new(); loop { match next(s) { Some(t) => s = t, None => break } } }
}

mod while_let_reassign_ok {
    struct N { next: Option<Box<N>> }
    fn main() { let mut at = Some(Box::new(N { next: None })); while let Some(n) = at { at = n.next; } }
}

fn main() {}
