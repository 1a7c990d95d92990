// Where the temporaries of a tail end: each module a program of its own; the marks are rustc's.
#![allow(unused)]

mod branches_ok {
    use std::cell::RefCell;
    use std::sync::Mutex;
    fn if_else(x: bool) -> usize { let c = RefCell::new(vec![1]); if x { c.borrow().len() } else { c.borrow_mut().len() } }
    fn arm(x: bool) -> usize { let c = RefCell::new(vec![1]); match x { true => c.borrow().len(), false => 0 } }
    fn either() -> bool { let c = RefCell::new(vec![1]); c.borrow().is_empty() || c.borrow().len() == 1 }
    fn both() -> bool { let c = RefCell::new(vec![1]); c.borrow().is_empty() && c.borrow().len() == 1 }
    fn text(x: bool) -> Option<String> {
        { let m = Mutex::new(Some(String::new())); if x { m.lock().unwrap().clone() } else { None } }
    }
    fn main() {}
}

mod plain_block {
    use std::cell::RefCell;
    fn f() -> usize { let c = RefCell::new(vec![1]); { c.borrow().len() } } //~ E0597
    fn main() {}
}

mod if_let {
    use std::cell::RefCell;
    fn f() -> i32 { let c = RefCell::new(vec![1]); if let Some(n) = c.borrow().first() { *n } else { 0 } } //~ E0597
    fn main() {}
}

mod what_ext_traits_give_ok {
    use futures::sink::SinkExt;
    use futures::stream::StreamExt;
    fn main() {
        let mut sink = Vec::<i32>::new();
        let sending = sink.send(1);
        let _ = futures::executor::block_on(sending);
        let again = sink.send(2);
        println!("{}", sink.len());
    }
}

mod async_fns_look_back {
    async fn push(v: &mut Vec<i32>) {}
    fn main() {
        let mut v = vec![1];
        let f = push(&mut v);
        println!("{}", v.len()); //~ E0502
    }
}

mod pins_keep_their_methods_ok {
    use std::pin::Pin;
    struct In { n: i32 }
    struct Out { inner: In }
    impl Out { fn get_ref(&self) -> &In { &self.inner } }
    fn main() {
        let mut out = Out { inner: In { n: 1 } };
        let pin: Pin<&mut Out> = Pin::new(&mut out);
        println!("{} {}", pin.get_ref().n, pin.as_ref().get_ref().inner.n);
    }
}

mod arguments_of_a_text_that_are_references {
    struct Entry<K> {
        key: K,
    }
    impl<K> Entry<K> {
        fn key(&self) -> &K {
            &self.key
        }
        fn remove(self) -> usize {
            1
        }
    }
    fn main() {
        let e = Entry { key: "x" };
        println!("{} {}", e.key(), e.remove()); //~ E0505
        let e = Entry { key: &&5 };
        let _ = format!("{:?} {}", e.key(), e.remove()); //~ E0505
        let e = Entry { key: "y" };
        println!("{} {}", *e.key(), e.remove()); //~ E0505
        let mut n = 1;
        let r = &mut n;
        println!("{r} {}", r);
        *r += 1;
        let (a, b) = (1, 2);
        let mut s = &a;
        println!("{} {}", *s, { s = &b; 1 });
        println!("{s}");
    }
}

fn main() {}
