//# guard_assigns_what_is_matched
fn main() {
    let mut state = Some(1);
    match state {
        None => println!("none"),
        Some(_) if {
            state = None; //~ E0510
            false
        } => println!("never"),
        Some(n) => println!("{n}"),
    }
}

//# guard_takes_what_is_matched
struct Queue {
    next: Option<i32>,
}
impl Queue {
    fn step(&mut self) -> i32 {
        match self.next {
            Some(_) if self.next.take() == Some(2) => 1, //~ E0510
            _ => 0,
        }
    }
}
fn main() {
    println!("{}", Queue { next: Some(2) }.step());
}

//# guard_calls_a_method_that_changes
struct Counter {
    n: i32,
    on: bool,
}
impl Counter {
    fn bump(&mut self) -> bool {
        self.n += 1;
        self.n > 2
    }
    fn run(&mut self) {
        match self.on {
            true if self.bump() => println!("more"), //~ E0510
            _ => println!("less"),
        }
    }
}
fn main() {
    Counter { n: 1, on: true }.run();
}

//# guard_changes_what_its_binding_looks_at
fn main() {
    let mut pair = (1, 2);
    match pair {
        (a, _) if {
            pair.0 = 5; //~ E0506
            a > 1
        } => println!("{a}"),
        _ => println!("{pair:?}"),
    }
}

//# guard_pushes_to_the_list_that_is_matched
fn main() {
    let mut list = vec![1, 2];
    match list[0] {
        1 if {
            list.push(3); //~ E0502
            true
        } => println!("one"),
        _ => println!("{list:?}"),
    }
}

//# guard_changes_what_nothing_looks_at
fn main() {
    let mut count = 0;
    let mut pair = (1, 2);
    match pair.0 {
        1 if {
            count += 1;
            pair.1 = 5;
            count > 1
        } => println!("twice"),
        _ => println!("{pair:?} {count}"),
    }
}

//# wildcard_of_what_is_behind_a_reference
fn main() {
    let mut list = vec![1];
    let first = &list;
    list.push(2); //~ E0502
    let _ = *first;
}

//# wildcard_of_a_reference_that_has_ended
fn main() {
    let last;
    {
        let n = 5;
        last = &n; //~ E0597
    }
    let _ = last;
}

//# wildcard_of_what_was_moved
fn main() {
    let text = String::from("a");
    drop(text);
    let _ = text;
    let pair = (String::new(), 1);
    drop(pair.0);
    let (_, n) = pair;
    println!("{n}");
}

//# a_guard_that_binds_moves_what_the_arm_binds
fn main() {
    let o = Some(String::new());
    match o {
        Some(s) if let Some(t) = Some(s) => drop(t), //~ E0507
        _ => {}
    }
}

//# what_a_guard_binds_is_for_its_arm
fn main() {
    match Some(1) {
        Some(x) if let Some(y) = Some(x) && y > 0 => {}
        _ => println!("{y}"), //~ E0425
    }
}

//# a_guard_that_binds_covers_nothing
fn main() {
    let _ = match Some(1) { //~ E0004
        Some(x) if let Some(_) = Some(x) => 1,
        None => 2,
    };
}

//# a_guard_that_binds_and_or
fn main() {
    match Some(1) {
        Some(x) if let Some(y) = Some(x) || x > 2 => println!("{y}"), //~ error
        _ => {}
    }
}
