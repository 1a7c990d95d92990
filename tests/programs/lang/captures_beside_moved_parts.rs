// A closure takes some parts of a value along and looks at others, which stay where they are.
#[derive(Clone, Debug)]
struct Names {
    first: String,
    last: String,
}

struct Person {
    id: String,
    names: Names,
    tags: Vec<u8>,
}

fn person() -> Person {
    Person { id: "p1".to_string(), names: Names { first: "Ada".to_string(), last: "Lovelace".to_string() }, tags: vec![1, 2] }
}

#[repr(transparent)]
struct Only(Names);

fn main() {
    let mut p = person();
    let moves = || {
        let last = p.names.last;
        println!("{} {} {} {:?}", last, p.id, p.names.first, p.tags);
        p.tags.push(3);
    };
    moves();
    println!("{} {} {:?}", p.id, p.names.first, p.tags);

    let q = person();
    let updates = || {
        let other = Names { first: "Grace".to_string(), ..q.names };
        println!("{other:?} {} {}", q.id, q.names.first);
    };
    updates();
    println!("{} {}", q.id, q.names.first);

    let mut pair = (String::from("left"), (String::from("inner"), 5));
    let nested = || {
        let inner = || {
            drop(pair.1.0);
            pair.1.1 += 1;
            pair.0.push('!');
        };
        inner();
        println!("{} {}", pair.0, pair.1.1);
    };
    nested();
    println!("{} {}", pair.0, pair.1.1);

    let only = Only(Names { first: "a".to_string(), last: "b".to_string() });
    let opens = || {
        let Only(Names { last, .. }) = only;
        println!("{last} {}", only.0.first);
    };
    opens();
    println!("{}", only.0.first);

    let r = person();
    let matches = || match r {
        Person { names: Names { last, .. }, ref id, .. } if !r.tags.is_empty() => println!("{last} {id} {}", r.names.first),
        Person { .. } => println!("no tags"),
    };
    matches();
    println!("{}", r.id);
}
