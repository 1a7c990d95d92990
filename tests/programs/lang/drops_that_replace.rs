// What `Drop::drop` leaves in its place is what is dropped after it, also where a panic ends it.
use std::mem;
use std::panic;

struct Loud(u8);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("loud {}", self.0);
    }
}

enum State {
    On(Loud),
    Off,
}

impl Drop for State {
    fn drop(&mut self) {
        println!("state");
        if let State::On(loud) = self {
            if loud.0 < 90 {
                loud.0 += 90;
                let old = mem::replace(self, State::On(Loud(200)));
                println!("replaced");
                drop(old);
            }
        }
        println!("state ends");
    }
}

enum Chain {
    End,
    Link(Loud, Box<Chain>),
}

impl Drop for Chain {
    fn drop(&mut self) {
        if let Chain::Link(loud, rest) = self {
            println!("link {}", loud.0);
            drop(mem::replace(&mut **rest, Chain::End));
            println!("unlinked {}", loud.0);
        }
    }
}

enum Failing {
    Both(Loud, Loud),
    #[allow(dead_code)]
    One(Loud),
}

impl Failing {
    fn shrink(&mut self) {
        mem::forget(mem::replace(self, Failing::One(Loud(3))));
    }
}

impl Drop for Failing {
    fn drop(&mut self) {
        if let Failing::Both(first, _) = self {
            if first.0 == 2 {
                self.shrink();
            }
        }
        panic!("failing");
    }
}

#[repr(transparent)]
struct Only(Option<Loud>);

impl Drop for Only {
    fn drop(&mut self) {
        println!("only");
        self.0 = Some(Loud(7));
    }
}

struct Around(State);

impl Drop for Around {
    fn drop(&mut self) {
        println!("around");
        self.0 = State::Off;
    }
}

fn main() {
    {
        let _on = State::On(Loud(1));
        let _off = State::Off;
    }
    println!("-- chain");
    drop(Chain::Link(Loud(4), Box::new(Chain::Link(Loud(5), Box::new(Chain::End)))));
    println!("-- failing");
    for first in [1, 2] {
        let failed = panic::catch_unwind(|| {
            let _failing = Failing::Both(Loud(first), Loud(6));
            let _after = Loud(8);
        });
        println!("{}", failed.is_err());
    }
    println!("-- only");
    drop(Only(Some(Loud(9))));
    println!("-- around");
    drop(Around(State::On(Loud(10))));
    println!("-- places");
    let mut held = vec![State::On(Loud(11)), State::Off];
    held[0] = State::Off;
    held.swap(0, 1);
    let mut option = Some(State::On(Loud(12)));
    option.take();
    let shared = std::rc::Rc::new(State::On(Loud(13)));
    drop(std::rc::Rc::clone(&shared));
    drop(shared);
}
