// Lifetimes, drops and places: each module a program of its own; the marks are rustc's.
#![allow(unused)]

mod lifetimes_longer_named_ok {
    struct Ctx<'a> { name: &'a str, kids: Vec<Ctx<'a>> }
    impl<'a> Ctx<'a> { fn find(&self, n: &str) -> Option<&Ctx<'a>> { if self.name == n { return Some(self); } self.kids.iter().find_map(|k| k.find(n)) } fn names(&self) -> Vec<&'a str> { let mut v = vec![self.name]; for k in &self.kids { v.extend(k.names()); } v } }
    fn main() { let s = String::from("a"); let v; { let c = Ctx { name: &s, kids: vec![] }; v = c.names(); println!("{}", c.find("a").is_some()); } println!("{v:?}"); }
}

mod two_lifetimes_struct_ok {
    struct Pr<'a, 'b> { a: &'a str, b: &'b str }
    fn main() { let a = String::from("a"); let r; { let b = String::from("b"); let p = Pr { a: &a, b: &b }; r = p.a; println!("{}", p.b); } println!("{r}"); }
}

mod two_lifetimes_struct_bad {
    struct Pr<'a, 'b> { a: &'a str, b: &'b str }
    fn main() { let a = String::from("a"); let r; { let b = String::from("b"); let p = Pr { a: &a, b: &b }; r = p.b; } println!("{r}"); } //~ E0597
}

mod alias_type_held {
    type Ref<'a> = &'a [i32];
    fn f<'a>(v: Ref<'a>) -> Ref<'a> { v }
    fn main() { let mut v = vec![1]; let r = f(&v); v.push(1); println!("{r:?}"); } //~ E0502
}

mod impl_trait_arg_held {
    fn f<'a>(it: impl IntoIterator<Item = &'a String>) -> Vec<&'a str> { it.into_iter().map(|s| s.as_str()).collect() }
    fn main() { let mut v = vec![String::new()]; let r = f(&v); v.clear(); println!("{r:?}"); } //~ E0502
}

mod fn_pointer_held {
    fn first(s: &[i32]) -> &i32 { &s[0] }
    fn main() { let f: fn(&[i32]) -> &i32 = first; let mut v = vec![1]; let r = f(&v); v.push(1); println!("{r}"); } //~ E0502
}

mod fn_item_map_held {
    fn first(s: &Vec<i32>) -> &i32 { &s[0] }
    fn main() { let mut v = vec![vec![1]]; let r: Vec<&i32> = v.iter().map(first).collect(); v.clear(); println!("{r:?}"); } //~ E0502
}

mod method_path_map_held {
    fn main() { let mut v = vec![String::new()]; let r: Vec<&str> = v.iter().map(String::as_str).collect(); v.clear(); println!("{r:?}"); } //~ E0502
}

mod dyn_fn_returns_ref_held {
    fn main() { let f: &dyn Fn(&Vec<i32>) -> &i32 = &|v| &v[0]; let mut v = vec![1]; let r = f(&v); v.clear(); println!("{r}"); } //~ E0502
}

mod generic_fn_param_returns_ref_held {
    fn app<F>(v: &Vec<i32>, f: F) -> &i32 where F: Fn(&Vec<i32>) -> &i32 { f(v) }
    fn main() { let mut v = vec![1]; let r = app(&v, |v| &v[0]); v.clear(); println!("{r}"); } //~ E0502
}

mod generic_fn_local_escape {
    fn app<F>(f: F) -> i32 where F: Fn(&Vec<i32>) -> &i32 { let r; { let v = vec![1]; r = f(&v); } *r } //~ E0597
    fn main() { app(|v| &v[0]); }
}

mod closure_captures_mut_and_moves_out {
    fn main() { let mut v = vec![1]; let mut push = |x| v.push(x); push(1); push(2); drop(v); }
}

mod closure_captures_then_move_bad {
    fn main() { let mut v = vec![1]; let mut push = |x| v.push(x); drop(v); push(2); } //~ E0505
}

mod closure_moved_value_by_call {
    fn main() { let v = vec![1]; let f = || v; let w = f(); println!("{w:?}{v:?}"); } //~ E0382
}

mod closure_ref_to_struct_field_self {
    struct S { a: Vec<i32>, k: i32 }
    impl S { fn go(&mut self) { let k = &self.k; self.a.iter_mut().for_each(|x| *x += *k); let f = |x: &i32| x + self.k; println!("{:?}", self.a.iter().map(f).max()); } fn bad(&mut self) { let f = |x: i32| x + self.k; self.k = 3; println!("{}", f(1)); } } //~ E0506
    fn main() {}
}

mod move_closure_field {
    struct S { a: Vec<i32>, b: String }
    fn main() { let s = S { a: vec![], b: String::new() }; let f = move || s.a.len(); println!("{}{}", f(), s.b); println!("{:?}", s.a); } //~ E0382
}

mod nested_fn_closure_return_move {
    fn mk(p: &str) -> impl Fn(&str) -> String + '_ { move |s| format!("{p}{s}") }
    fn main() { let f; { let p = String::from("a"); f = mk(&p); } println!("{}", f("b")); } //~ E0597
}

mod box_fn_vec_ret_ok {
    fn mk() -> Vec<Box<dyn Fn(i32) -> i32>> { let mut v: Vec<Box<dyn Fn(i32) -> i32>> = vec![]; for k in 0..3 { v.push(Box::new(move |x| x + k)); } v }
    fn main() { println!("{}", mk().iter().fold(0, |a, f| f(a))); }
}

mod box_fn_vec_ret_bad {
    fn mk() -> Vec<Box<dyn Fn(i32) -> i32>> { let mut v: Vec<Box<dyn Fn(i32) -> i32>> = vec![]; for k in 0..3 { v.push(Box::new(|x| x + k)); } v } //~ E0373
    fn main() { mk(); }
}

mod while_cond_temp_ok {
    use std::cell::RefCell;
    fn main() { let q = RefCell::new(vec![1]); while q.borrow().len() < 3 { q.borrow_mut().push(1); } if q.borrow().is_empty() { q.borrow_mut().push(2); } println!("{}", q.borrow().len()); }
}

mod match_tail_temp_in_block {
    use std::cell::RefCell;
    fn f() -> Option<i32> { let q = RefCell::new(vec![1]); let r = q.borrow().first().copied(); r }
    fn g() -> usize { let q = RefCell::new(vec![1]); let n = { let b = q.borrow(); b.len() }; n + q.borrow().len() } //~ E0597
    fn main() { f(); g(); }
}

mod unused_result_drop_order {
    struct D<'a>(&'a str);
    impl<'a> Drop for D<'a> { fn drop(&mut self) { println!("{}", self.0); } }
    fn mk<'a>(s: &'a str) -> D<'a> { D(s) }
    fn main() { let a = String::from("a"); let _d = mk(&a); let b = String::from("b"); mk(&b); let _ = mk(&b); let d2 = mk(&b); drop(b); } //~ E0505
}

mod drop_before_declared {
    struct D<'a>(&'a str);
    impl<'a> Drop for D<'a> { fn drop(&mut self) {} }
    fn main() { let mut v = vec![]; let s = String::from("a"); v.push(D(&s)); } //~ E0597
}

mod vec_before_declared_ok {
    fn main() { let mut v = vec![]; let s = String::from("a"); v.push(s.as_str()); println!("{v:?}"); }
}

mod hash_map_before_declared_ok {
    use std::collections::HashMap;
    fn main() { let mut m = HashMap::new(); let s = String::from("a"); m.insert(s.as_str(), 1); println!("{}", m.len()); }
}

mod box_dyn_before_declared {
    trait T {}
    impl<'a> T for &'a str {}
    fn main() { let mut v: Vec<Box<dyn T + '_>> = vec![]; let s = String::from("a"); v.push(Box::new(s.as_str())); } //~ E0597
}

mod assign_field_of_borrowed {
    struct S { a: i32, b: i32 }
    fn main() { let mut s = S { a: 1, b: 2 }; let r = &s; s.a = 2; println!("{}", r.b); } //~ E0506
}

mod assign_field_other_borrowed_ok {
    struct S { a: i32, b: i32 }
    fn main() { let mut s = S { a: 1, b: 2 }; let r = &s.b; s.a = 2; println!("{}", r); }
}

mod assign_elem_of_borrowed {
    fn main() { let mut a = [1, 2]; let r = &a[0]; a[1] = 3; println!("{r}"); } //~ E0506
}

mod read_elem_of_mut_borrowed {
    fn main() { let mut a = [1, 2]; let r = &mut a[0]; let x = a[1]; *r = x; } //~ E0503
}

mod vec_read_elem_of_mut_borrowed {
    fn main() { let mut a = vec![1, 2]; let r = &mut a[0]; let x = a[1]; *r = x; } //~ E0502
}

mod vec_assign_elem_of_borrowed {
    fn main() { let mut a = vec![1, 2]; let r = &a[0]; a[1] = 3; println!("{r}"); } //~ E0502
}

mod compare_mut_borrowed {
    fn main() { let mut n = 1; let r = &mut n; if n > 0 { *r = 2; } } //~ E0503
}

mod match_mut_borrowed {
    fn main() { let mut n = Some(1); let r = &mut n; match n { Some(_) => {} None => {} } *r = None; } //~ E0503
}

mod return_while_borrowed_moves {
    fn f() -> Vec<i32> { let v = vec![1]; let r = &v; println!("{r:?}"); v }
    fn g<'a>(v: Vec<&'a str>) -> Option<&'a str> { let r = v.first().copied(); drop(v); r }
    fn main() { f(); g(vec![]); }
}

mod increments_in_condition {
    fn main() { let mut n = 0; let mut next = || { n += 1; n }; while next() < 3 {} println!("{n}"); }
}

mod shadowed_ref_ok {
    fn main() { let s = String::from(" a "); let s = s.trim(); let s = s.to_string(); let s = &s[..]; println!("{s}"); }
}

mod returned_impl_holds_what_it_names {
    trait Say { fn say(&self) -> usize; }
    struct Len(usize);
    impl Say for Len { fn say(&self) -> usize { self.0 } }
    fn of(s: &str) -> impl Say { Len(s.len()) }
    fn first<'a>(s: &'a str, t: &str) -> impl Iterator<Item = &'a u8> { let n = t.len(); s.as_bytes().iter().take(n) }
    struct Log { lines: Vec<String> }
    impl Log {
        fn count(&mut self) -> impl Fn() -> usize { let n = self.lines.len(); move || n }
        fn all(&self) -> impl Iterator<Item = String> { self.lines.clone().into_iter() }
    }
    fn main() {
        let s = String::from("abc");
        let len = of(&s);
        drop(s);
        let s = String::from("abc");
        let found = { let t = String::from("ab"); first(&s, &t) };
        println!("{} {}", len.say(), found.count());
        let mut log = Log { lines: vec![] };
        let count = log.count();
        let all = log.all();
        log.lines.push(String::new());
        println!("{} {}", count(), all.count());
    }
}

mod returned_impl_holds_a_named_lifetime {
    fn of<'a>(s: &'a str, n: usize) -> impl Fn() -> usize + 'a { move || s.len() + n }
    fn elided(s: &str) -> impl Iterator<Item = &u8> { s.as_bytes().iter() }
    fn generic<T: AsRef<str>>(s: T) -> impl Fn() -> usize { move || s.as_ref().len() }
    fn main() {
        let mut s = String::from("abc");
        let of = of(&s, 1);
        s.push('d'); //~ E0502
        println!("{}", of());
        let bytes = elided(&s);
        s.push('d'); //~ E0502
        println!("{}", bytes.count());
        let len = generic(&s);
        s.push('d'); //~ E0502
        println!("{}", len());
    }
}

mod returned_impl_captures_unnamed {
    use std::future::Future;
    struct Names(Vec<String>);
    impl Names {
        fn long(&self, min: usize) -> impl Iterator<Item = String> {
            let min = min + 1;
            self.0 //~ E0700
                .iter()
                .filter(move |s| s.len() > min)
                .cloned()
        }
        fn len<'a>(&'a self) -> impl Future<Output = usize> { async move { self.0.len() } } //~ E0700
        fn copied(&self) -> impl Iterator<Item = String> { self.0.to_vec().into_iter().map(|s| s + "!") }
    }
    fn push(v: &mut Vec<i32>) -> impl FnMut(i32) {
        if v.is_empty() { v.push(1); }
        let g = move |x| v.push(x);
        g //~ E0700
    }
    fn early(v: &[i32]) -> impl Iterator<Item = i32> {
        return v //~ E0700
            .iter()
            .copied();
    }
    fn equals(s: &str) -> impl Fn(&str) -> bool { let s = s.to_owned(); move |t| t == s }
    fn main() { push(&mut vec![])(1); equals("a")("b"); early(&[]).count(); let n = Names(vec![]); n.copied().count(); n.long(1).count(); drop(n.len()); }
}

fn main() {}
