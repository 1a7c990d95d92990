// References through generic types and the library: each module a program of its own; the marks are rustc's.
#![allow(unused)]

mod generic_container_ref {
    struct Stack<T> { v: Vec<T> }
    impl<T: Clone> Stack<T> { fn peek(&self) -> Option<&T> { self.v.last() } fn push(&mut self, t: T) { self.v.push(t) } fn pop(&mut self) -> Option<T> { self.v.pop() } fn iter(&self) -> std::slice::Iter<'_, T> { self.v.iter() } }
    fn main() { let mut s = Stack { v: vec![1] }; let p = s.peek(); s.push(2); println!("{p:?}"); } //~ E0502
}

mod generic_container_ok {
    struct Stack<T> { v: Vec<T> }
    impl<T: Clone> Stack<T> { fn peek(&self) -> Option<&T> { self.v.last() } fn push(&mut self, t: T) { self.v.push(t) } fn pop(&mut self) -> Option<T> { self.v.pop() } fn iter(&self) -> std::slice::Iter<'_, T> { self.v.iter() } }
    fn main() { let mut s = Stack { v: vec![String::new()] }; let p = s.peek().cloned(); s.push(p.unwrap()); for x in s.iter() { println!("{x}"); } if let Some(x) = s.pop() { s.push(x.clone()); s.push(x); } }
}

mod into_iterator_for_ref_ok {
    struct L { v: Vec<i32> }
    impl<'a> IntoIterator for &'a L { type Item = &'a i32; type IntoIter = std::slice::Iter<'a, i32>; fn into_iter(self) -> Self::IntoIter { self.v.iter() } }
    impl<'a> IntoIterator for &'a mut L { type Item = &'a mut i32; type IntoIter = std::slice::IterMut<'a, i32>; fn into_iter(self) -> Self::IntoIter { self.v.iter_mut() } }
    fn main() { let mut l = L { v: vec![1] }; for x in &mut l { *x += 1; } for x in &l { println!("{x}"); } l.v.push(1); }
}

mod into_iterator_for_ref_bad {
    struct L { v: Vec<i32> }
    impl<'a> IntoIterator for &'a L { type Item = &'a i32; type IntoIter = std::slice::Iter<'a, i32>; fn into_iter(self) -> Self::IntoIter { self.v.iter() } }
    fn main() { let mut l = L { v: vec![1] }; for x in &l { l.v.push(*x); } } //~ E0502
}

mod deref_impl_held {
    use std::ops::{Deref, DerefMut};
    struct W { v: Vec<i32> }
    impl Deref for W { type Target = Vec<i32>; fn deref(&self) -> &Vec<i32> { &self.v } }
    impl DerefMut for W { fn deref_mut(&mut self) -> &mut Vec<i32> { &mut self.v } }
    fn main() { let mut w = W { v: vec![1] }; w.push(2); let f = w.first(); w.push(3); println!("{f:?}"); } //~ E0502
}

mod deref_impl_two_phase {
    use std::ops::{Deref, DerefMut};
    struct W { v: Vec<usize> }
    impl Deref for W { type Target = Vec<usize>; fn deref(&self) -> &Vec<usize> { &self.v } }
    impl DerefMut for W { fn deref_mut(&mut self) -> &mut Vec<usize> { &mut self.v } }
    fn main() { let mut w = W { v: vec![1] }; w.push(w.len()); } //~ E0502
}

mod refmut_two_phase {
    use std::cell::RefCell;
    fn main() { let c = RefCell::new(vec![1usize]); let mut g = c.borrow_mut(); g.push(g.len()); } //~ E0502
}

mod refmut_len_first_ok {
    use std::cell::RefCell;
    fn main() { let c = RefCell::new(vec![1usize]); let mut g = c.borrow_mut(); let n = g.len(); g.push(n); g[0] = 3; g[0] += n; println!("{}", g[0]); }
}

mod box_vec_two_phase_ok {
    fn main() { let mut b = Box::new(vec![1usize]); b.push(b.len()); println!("{b:?}"); }
}

mod mut_ref_vec_two_phase_ok {
    fn f(v: &mut Vec<usize>) { v.push(v.len()); let n = v.len() - 1; v.truncate(n); v.insert(v.len(), v[0]); }
    fn main() { f(&mut vec![1]); }
}

mod from_str_parts {
    #[derive(Debug)]
    struct Url<'a> { host: &'a str, path: Option<&'a str> }
    impl<'a> From<&'a str> for Url<'a> { fn from(s: &'a str) -> Self { match s.split_once('/') { Some((h, p)) => Url { host: h, path: Some(p) }, None => Url { host: s, path: None } } } }
    fn main() { let mut s = String::from("a/b"); let u = Url::from(s.as_str()); s.push('c'); println!("{u:?}"); } //~ E0502
}

mod into_parts_held {
    #[derive(Debug)]
    struct Url<'a> { host: &'a str }
    impl<'a> From<&'a str> for Url<'a> { fn from(s: &'a str) -> Self { Url { host: s } } }
    fn main() { let mut s = String::from("a/b"); let u: Url = s.as_str().into(); s.push('c'); println!("{u:?}"); } //~ E0502
}

mod try_from_held {
    #[derive(Debug)]
    struct Pos<'a>(&'a str);
    impl<'a> TryFrom<&'a str> for Pos<'a> { type Error = String; fn try_from(s: &'a str) -> Result<Self, String> { if s.is_empty() { Err("e".into()) } else { Ok(Pos(s)) } } }
    fn main() { let p; { let s = String::from("a"); p = Pos::try_from(s.as_str()).unwrap(); } println!("{p:?}"); } //~ E0597
}

mod as_ref_generic_held {
    fn show<T: AsRef<str>>(t: &T) -> &str { t.as_ref() }
    fn main() { let mut s = String::from("a"); let r = show(&s); s.clear(); println!("{r}"); } //~ E0502
}

mod borrow_from_tuple_vec {
    fn main() { let mut v = vec![(1, String::from("a"))]; let (n, s) = &v[0]; let m = *n; v.push((m, s.clone())); println!("{n}"); } //~ E0502
}

mod tuple_vec_copy_ok {
    fn main() { let mut v = vec![(1, String::from("a"))]; let (n, ref s) = v[0]; let t = s.clone(); v.push((n, t)); println!("{v:?}"); }
}

mod fold_refs_held {
    fn main() { let mut v = vec![String::from("a"), String::from("bb")]; let l = v.iter().fold("", |a, b| if b.len() > a.len() { b } else { a }); v.clear(); println!("{l}"); } //~ E0502
}

mod map_or_held {
    fn main() { let mut v = vec![String::from("a")]; let l = v.first().map_or("", |s| s.as_str()); v.clear(); println!("{l}"); } //~ E0502
}

mod unwrap_or_else_held {
    fn main() { let mut v = vec![String::from("a")]; let l: &str = v.first().map(|s| &s[..]).unwrap_or_else(|| "none"); v.clear(); println!("{l}"); } //~ E0502
}

mod group_by_len_held {
    use std::collections::BTreeMap;
    fn main() { let mut v = vec![String::from("a")]; let mut m: BTreeMap<usize, Vec<&String>> = BTreeMap::new(); for s in v.iter() { m.entry(s.len()).or_default().push(s); } v.clear(); println!("{m:?}"); } //~ E0502
}

mod collect_hashmap_held {
    use std::collections::HashMap;
    fn main() { let mut v = vec![(String::from("a"), 1)]; let m: HashMap<&str, i32> = v.iter().map(|(k, n)| (k.as_str(), *n)).collect(); v.clear(); println!("{}", m.len()); } //~ E0502
}

mod collect_owned_map_ok {
    use std::collections::HashMap;
    fn main() { let mut v = vec![(String::from("a"), 1)]; let m: HashMap<String, i32> = v.iter().map(|(k, n)| (k.clone(), *n)).collect(); v.clear(); println!("{}", m.len()); }
}

mod sorted_refs_held {
    fn main() { let mut v = vec![3, 1, 2]; let mut r: Vec<&i32> = v.iter().collect(); r.sort(); v.push(4); println!("{r:?}"); } //~ E0502
}

mod partition_held {
    fn main() { let mut v = vec![3, 1, 2]; let (a, b): (Vec<&i32>, Vec<&i32>) = v.iter().partition(|x| **x > 1); v.push(1); println!("{}{}", a.len(), b.len()); } //~ E0502
}

mod zip_unzip_held {
    fn main() { let mut v = vec![(1, String::from("a"))]; let (a, b): (Vec<i32>, Vec<&String>) = v.iter().map(|(n, s)| (*n, s)).unzip(); v.clear(); println!("{a:?}{b:?}"); } //~ E0502
}

mod find_map_held {
    fn main() { let mut v = vec![String::from("a=1")]; let x = v.iter().find_map(|s| s.split_once('=').map(|(_, b)| b)); v.clear(); println!("{x:?}"); } //~ E0502
}

mod count_ok {
    fn main() { let mut v = vec![String::from("a=1")]; let n = v.iter().filter(|s| s.contains('=')).count(); let any = v.iter().any(|s| s.is_empty()); v.clear(); println!("{n}{any}"); }
}

mod extend_refs_held {
    fn main() { let mut v = vec![String::from("a")]; let mut r: Vec<&String> = Vec::new(); r.extend(v.iter()); v.clear(); println!("{}", r.len()); } //~ E0502
}

mod append_refs_dangle {
    fn main() { let mut out: Vec<&str> = vec![]; { let t = String::from("a b"); out.extend(t.split(' ')); } println!("{out:?}"); } //~ E0597
}

mod insert_ref_in_struct_vec {
    struct R<'a> { items: Vec<&'a str> }
    impl<'a> R<'a> { fn add(&mut self, s: &'a str) -> &mut Self { self.items.push(s); self } }
    fn main() { let mut r = R { items: vec![] }; { let s = String::from("a"); r.add(&s).add("b"); } println!("{}", r.items.len()); } //~ E0597
}

mod swap_refs {
    fn main() { let a = String::from("a"); let mut x = "x"; { let b = String::from("b"); let mut y = b.as_str(); std::mem::swap(&mut x, &mut y); } println!("{x}{a}"); } //~ E0597
}

mod replace_ref {
    fn main() { let mut x: &str = "x"; { let b = String::from("b"); let old = std::mem::replace(&mut x, &b); println!("{old}"); } println!("{x}"); } //~ E0597
}

mod cell_ref_held {
    use std::cell::Cell;
    fn main() { let c = Cell::new(""); { let s = String::from("a"); c.set(&s); } println!("{}", c.get()); } //~ E0597
}

mod refcell_vec_ref_held {
    use std::cell::RefCell;
    fn main() { let c: RefCell<Vec<&str>> = RefCell::new(vec![]); { let s = String::from("a"); c.borrow_mut().push(&s); } println!("{}", c.borrow().len()); } //~ E0597
}

mod rc_of_ref_held {
    use std::rc::Rc;
    fn main() { let r; { let s = String::from("a"); r = Rc::new(&s); } println!("{r}"); } //~ E0597
}

mod option_ref_insert {
    fn main() { let mut o: Option<&i32> = None; { let n = 1; o.get_or_insert(&n); } println!("{o:?}"); } //~ E0597
}

mod loop_longest_line_ok {
    fn main() { let text = String::from("a\nbb"); let mut best = ""; for l in text.lines() { let t = l.trim(); if t.len() > best.len() { best = t; } } println!("{best}"); }
}

mod loop_longest_owned_bad {
    fn main() { let mut best = ""; for i in 0..3 { let l = i.to_string(); if l.len() > best.len() { best = &l; } } println!("{best}"); } //~ E0597
}

mod enum_with_refs {
    enum Tok<'a> { Word(&'a str), Num(i64), End }
    fn lex(s: &str) -> Vec<Tok<'_>> { s.split(' ').map(|w| w.parse().map(Tok::Num).unwrap_or(Tok::Word(w))).collect() }
    fn main() { let mut s = String::from("a 1"); let t = lex(&s); s.clear(); for x in &t { match x { Tok::Word(w) => println!("{w}"), Tok::Num(n) => println!("{n}"), Tok::End => {} } } } //~ E0502
}

mod ast_eval_ok {
    enum Ex { N(f64), Add(Box<Ex>, Box<Ex>), Neg(Box<Ex>) }
    fn eval(e: &Ex) -> f64 { match e { Ex::N(n) => *n, Ex::Add(a, b) => eval(a) + eval(b), Ex::Neg(a) => -eval(a) } }
    fn simp(e: Ex) -> Ex { match e { Ex::Neg(a) => match *a { Ex::Neg(b) => simp(*b), o => Ex::Neg(Box::new(simp(o))) }, Ex::Add(a, b) => Ex::Add(Box::new(simp(*a)), Box::new(simp(*b))), n => n } }
    fn main() { println!("{}", eval(&simp(Ex::Neg(Box::new(Ex::N(1.0)))))); }
}

mod ast_moved_twice {
    enum Ex { N(f64), Neg(Box<Ex>) }
    fn simp(e: Ex) -> Ex { match e { Ex::Neg(a) => { let x = *a; Ex::Neg(Box::new(simp(x))); Ex::Neg(a) } n => n } } //~ E0382
    fn main() {}
}

mod visitor_mut_ok {
    struct Nd { name: String, kids: Vec<Nd> }
    fn visit(n: &mut Nd, f: &mut dyn FnMut(&mut String)) { f(&mut n.name); for k in &mut n.kids { visit(k, f); } }
    fn find<'a>(n: &'a mut Nd, s: &str) -> Option<&'a mut Nd> { if n.name == s { return Some(n); } for k in n.kids.iter_mut() { if let Some(x) = find(k, s) { return Some(x); } } None }
    fn main() { let mut n = Nd { name: "a".into(), kids: vec![] }; let mut c = 0; visit(&mut n, &mut |s| { s.push('x'); c += 1; }); if let Some(x) = find(&mut n, "ax") { x.kids.clear(); } println!("{c}"); }
}

mod visitor_while_borrowed {
    struct Nd { name: String, kids: Vec<Nd> }
    fn grow(n: &mut Nd) { for k in &n.kids { n.name.push_str(&k.name); } for k in n.kids.iter_mut() { k.name.push('x'); n.kids.pop(); } } //~ E0499
    fn main() {}
}

mod state_machine_take_ok {
    struct Conn { st: Option<State> }
    enum State { Idle, Open { id: u32, buf: Vec<u8> } }
    impl Conn { fn step(&mut self) { let st = self.st.take().unwrap_or(State::Idle); self.st = Some(match st { State::Idle => State::Open { id: 1, buf: vec![] }, State::Open { id, mut buf } => { buf.push(id as u8); State::Open { id, buf } } }); if let Some(State::Open { buf, .. }) = &mut self.st { buf.push(1); } } }
    fn main() { let mut c = Conn { st: None }; c.step(); c.step(); }
}

mod static_mutex_ok {
    use std::sync::Mutex;
    static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());
    fn log(s: &str) { LOG.lock().unwrap().push(s.to_string()); }
    fn main() { log("a"); let n = LOG.lock().unwrap().len(); println!("{n}"); }
}

mod const_generic_rows_ok {
    struct M<const N: usize> { d: [[i32; N]; N] }
    impl<const N: usize> M<N> { fn t(&mut self) { for i in 0..N { for j in i + 1..N { let x = self.d[i][j]; self.d[i][j] = self.d[j][i]; self.d[j][i] = x; } } } fn row(&self, i: usize) -> &[i32; N] { &self.d[i] } fn row_mut(&mut self, i: usize) -> &mut [i32] { &mut self.d[i] } }
    fn main() { let mut m = M { d: [[1, 2], [3, 4]] }; m.t(); m.row_mut(0)[1] = 5; println!("{:?}", m.row(0)); }
}

mod const_generic_row_held {
    struct M<const N: usize> { d: [[i32; N]; N] }
    impl<const N: usize> M<N> { fn row(&self, i: usize) -> &[i32; N] { &self.d[i] } fn set(&mut self) { self.d[0][0] = 1; } }
    fn main() { let mut m = M { d: [[1, 2], [3, 4]] }; let r = m.row(0); m.set(); println!("{r:?}"); } //~ E0502
}

fn main() {}
