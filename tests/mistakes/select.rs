//# select_noarrow
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        x = a() => println!("{x}"),
        _ = sleep(Duration::from_millis(1)) println!("t"), //~ error
    }
}

//# select_noeq
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! { //~ error
        x = a() => println!("{x}"),
        _ sleep(Duration::from_millis(1)) => println!("t"),
    }
}

//# select_nopat
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        a() => println!("x"), //~ error
        _ = sleep(Duration::from_millis(1)) => println!("t"),
    }
}

//# select_nocomma
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        x = a() => println!("{x}")
        _ = sleep(Duration::from_millis(1)) => println!("t") //~ error
    }
}

//# select_ifnocomma
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        x = a() if true => println!("{x}"), //~ error
        _ = sleep(Duration::from_millis(1)) => println!("t"),
    }
}

//# select_empty
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! { //~ error
    }
}

//# select_onlyelse
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        else => println!("x"), //~ error
    }
}

//# select_biased
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        biased
        x = a() => println!("{x}"), //~ error
    }
}

//# select_elsefirst
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        else => println!("x"), //~ error
        x = a() => println!("{x}"),
    }
}

//# select_thin
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        x = a() -> println!("{x}"), //~ error
        _ = sleep(Duration::from_millis(1)) => println!("t"),
    }
}

//# select_default
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! { //~ error
        x = a() => println!("{x}"),
        default => println!("t"),
    }
}

//# select_complete
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! { //~ error
        x = a() => println!("{x}"),
        complete => println!("t"),
    }
}

//# select_semi
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        x = a() => println!("{x}"); //~ error
        _ = sleep(Duration::from_millis(1)) => println!("t");
    }
}

//# select_letpat
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        let x = a() => println!("{x}"), //~ error
        _ = sleep(Duration::from_millis(1)) => println!("t"),
    }
}

//# select_types
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let n = tokio::select! {
        x = a() => x,
        _ = sleep(Duration::from_millis(1)) => "t", //~ E0308
    };
}

//# select_refut
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! {
        Some(x) = a() => println!("{x}"), //~ E0308
        _ = sleep(Duration::from_millis(1)) => println!("t"),
    }
}

//# select_guardtype
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::select! { //~ E0308
        x = a(), if 3 => println!("{x}"),
        _ = sleep(Duration::from_millis(1)) => println!("t"),
    }
}

//# select_elseval
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let n: i32 = tokio::select! {
        x = a() => x,
        else => "none", //~ E0308
    };
}

//# join_nocomma
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let (x, y) = tokio::join!(a() a()); //~ error
}

//# join_none
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let x: i32 = tokio::join!(); //~ E0308
}

//# join_tuple
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let (x, y, z) = tokio::join!(a(), a()); //~ E0308
}

//# join_await
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let (x, y) = tokio::join!(a(), a()).await; //~ E0277
}

//# try_join_plain
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let r = tokio::try_join!(a(), a()); //~ E0599
    println!("{:?}", r);
}

//# futures_join_nocomma
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let (x, y) = futures::join!(a() a()); //~ error
}

//# pin_call
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    tokio::pin!(a()); //~ error
}

//# select_moved
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let s = String::from("a");
    loop {
        tokio::select! {
            x = a() => { drop(s); } //~ E0382
            _ = sleep(Duration::from_millis(1)) => break,
        }
    }
}

//# select_fut_moved
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let f = a();
    loop {
        tokio::select! {
            x = f => println!("{x}"), //~ E0382
            _ = sleep(Duration::from_millis(1)) => break,
        }
    }
}

//# select_ref_unpin
use std::time::Duration;
use tokio::time::sleep;
async fn a() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let mut f = a();
    loop {
        tokio::select! { //~ E0277
            x = &mut f => println!("{x}"),
            _ = sleep(Duration::from_millis(1)) => break,
        }
    }
}
