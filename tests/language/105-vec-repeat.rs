// === clones made, evaluation, zero and nested
use std::cell::Cell;
use std::rc::Rc;
#[derive(Debug)]
struct C<'a>(u32, &'a Cell<u32>);
impl Clone for C<'_> {
    fn clone(&self) -> Self {
        self.1.set(self.1.get() + 1);
        C(self.0 + 1, self.1)
    }
}
impl Drop for C<'_> {
    fn drop(&mut self) {
        print!("~{} ", self.0);
    }
}
fn main() {
    let n = Cell::new(0);
    {
        let v = vec![C(1, &n); 3];
        println!("{:?} {}", v.iter().map(|c| c.0).collect::<Vec<_>>(), n.take());
    }
    println!();
    let e = vec![C(9, &n); 0];
    println!("{} {}", e.len(), n.get());
    let k = { print!("len "); 2 };
    let v = vec![{ print!("elem "); String::from("s") }; k];
    println!("{v:?}");
    let mut g = vec![vec![0u8; 2]; 3];
    g[1][0] = 5;
    println!("{g:?}");
    let r = vec![Rc::new(Cell::new(1)); 2];
    r[0].set(7);
    println!("{} {}", r[1].get(), Rc::strong_count(&r[0]));
    let b = vec![[Some(Box::new(1)), None]; 2];
    println!("{b:?} {:?}", vec![(); 3].len());
    let f = vec![|x: i32| x + 1; 2];
    println!("{} {:?}", f[1](f[0](1)), vec![None::<String>; 2]);
    println!("{:?} {:?}", vec!['x'; "abc".len()].iter().collect::<String>(), vec![1.5; 1 + 1]);
    println!("{:?}", vec![vec![C(5, &n); 1]; 1].len() + vec![&n; 2].len());
    let s: Box<[u64]> = vec![u64::MAX; 2].into();
    println!("{s:?} {:?}", vec![-1i128; 2]);
}
