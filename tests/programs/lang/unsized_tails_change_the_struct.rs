// What is done to a struct that ends in something unsized is done to the struct that it was made of.
use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[derive(Debug)]
struct Named<T: ?Sized> {
    id: i32,
    name: String,
    mark: Option<char>,
    seen: Cell<u8>,
    tail: T,
}

fn named<T>(tail: T) -> Named<T> {
    Named { id: 1, name: "n".to_string(), mark: None, seen: Cell::new(0), tail }
}

trait Shape {
    fn grow(&mut self);
    fn size(&self) -> i32;
}

#[derive(Debug)]
struct Square(i32);
impl Shape for Square {
    fn grow(&mut self) {
        self.0 *= 2;
    }
    fn size(&self) -> i32 {
        self.0
    }
}

impl Named<dyn Shape> {
    fn touch(&mut self) {
        self.id += self.tail.size();
        self.name.push('!');
        self.mark = Some('x');
        self.seen.set(self.seen.get() + 1);
        self.tail.grow();
    }
}

impl Named<[i32]> {
    fn touch(&mut self) {
        self.id += self.tail.len() as i32;
        std::mem::swap(&mut self.name, &mut String::from("swapped"));
        self.tail[0] += 10;
        if let Some(mark) = &mut self.mark {
            *mark = 'z';
        }
    }
}

fn main() {
    let mut square = named(Square(3));
    let whole: &mut Named<dyn Shape> = &mut square;
    whole.touch();
    whole.touch();
    println!("{square:?}");

    let mut list = named([1, 2, 3]);
    list.mark = Some('a');
    {
        let whole: &mut Named<[i32]> = &mut list;
        whole.touch();
        let id = &mut whole.id;
        *id *= 2;
    }
    list.name.push_str(" and pushed");
    println!("{list:?}");

    let mut nested = named(named([1u8, 2]));
    let whole: &mut Named<Named<[u8]>> = &mut nested;
    whole.tail.id = 7;
    whole.tail.tail[1] = 9;
    whole.name = "outer".into();
    println!("{nested:?}");

    let first = Rc::new(RefCell::new(named(Square(5))));
    let second: Rc<RefCell<Named<dyn Shape>>> = first.clone();
    second.borrow_mut().touch();
    println!("{} {}", first.borrow().id, first.borrow().name);
    first.borrow_mut().id = 50;
    first.borrow_mut().mark = None;
    println!("{} {:?} {}", second.borrow().id, second.borrow().mark, second.borrow().tail.size());

    let mut boxed: Box<Named<[i32]>> = Box::new(named([4, 5]));
    boxed.touch();
    boxed.id -= 1;
    println!("{boxed:?}");
}
