//# await_in_sync
async fn f() {}
fn g() {
    f().await; //~ E0728
}
fn main() {}

//# await_on_int
#[tokio::main]
async fn main() {
    let x = 5;
    x.await; //~ E0277
}

//# await_on_sync_fn
fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let x = f().await; //~ E0277
}

//# await_forgotten_let
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let x: i32 = f(); //~ E0308
}

//# await_forgotten_arg
async fn f() -> i32 { 1 }
fn g(x: i32) {}
#[tokio::main]
async fn main() {
    g(f()); //~ E0308
}

//# await_forgotten_add
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let x = f() + 1; //~ E0369
}

//# await_forgotten_method
async fn f() -> String { String::new() }
#[tokio::main]
async fn main() {
    let n = f().len(); //~ E0599
}

//# await_forgotten_question
async fn f() -> Result<i32, String> { Ok(1) }
async fn g() -> Result<i32, String> {
    let x = f()?; //~ E0277
    Ok(x)
}
#[tokio::main]
async fn main() {}

//# await_forgotten_match
async fn f() -> Option<i32> { None }
#[tokio::main]
async fn main() {
    match f() {
        Some(n) => {} //~ E0308
        None => {} //~ E0308
    }
}

//# await_forgotten_if_let
async fn f() -> Option<i32> { None }
#[tokio::main]
async fn main() {
    if let Some(n) = f() {} //~ E0308
}

//# await_forgotten_return
async fn f() -> i32 { 1 }
async fn g() -> i32 {
    f() //~ E0308
}
#[tokio::main]
async fn main() {}

//# await_forgotten_print
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    println!("{}", f()); //~ E0277
}

//# await_forgotten_for
async fn f() -> Vec<i32> { vec![] }
#[tokio::main]
async fn main() {
    for x in f() {} //~ E0277
}

//# await_forgotten_compare
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    if f() == 1 {} //~ E0369
}

//# await_forgotten_field
struct P { x: i32 }
async fn f() -> P { P { x: 1 } }
#[tokio::main]
async fn main() {
    println!("{}", f().x); //~ E0609
}

//# await_forgotten_condition
async fn f() -> bool { true }
#[tokio::main]
async fn main() {
    if f() {} //~ E0308
}

//# await_forgotten_index
async fn f() -> Vec<i32> { vec![1] }
#[tokio::main]
async fn main() {
    let x = f()[0]; //~ E0608
}

//# await_forgotten_not
async fn f() -> bool { true }
#[tokio::main]
async fn main() {
    let x = !f(); //~ E0600
}

//# await_forgotten_struct
struct P { x: i32 }
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let p = P { x: f() }; //~ E0308
}

//# await_forgotten_sleep_method
use std::time::Duration;
#[tokio::main]
async fn main() {
    let n: () = tokio::time::sleep(Duration::from_millis(1)); //~ E0308
}

//# spawn_non_future
#[tokio::main]
async fn main() {
    tokio::spawn(5); //~ E0277
}

//# spawn_closure
#[tokio::main]
async fn main() {
    tokio::spawn(|| 5); //~ E0277
}

//# spawn_sync_fn
fn work() {}
#[tokio::main]
async fn main() {
    tokio::spawn(work()); //~ E0277
}

//# join_handle_unwrapped
#[tokio::main]
async fn main() {
    let h = tokio::spawn(async { 1 });
    let n: i32 = h.await; //~ E0308
}

//# join_handle_no_await
#[tokio::main]
async fn main() {
    let h = tokio::spawn(async { 1 });
    let n: i32 = h.unwrap(); //~ E0599
}

//# channel_type
use tokio::sync::mpsc;
#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<String>(1);
    tx.send(5).await.unwrap(); //~ E0308
}

//# recv_option
use tokio::sync::mpsc;
#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<i32>(1);
    let n: i32 = rx.recv().await; //~ E0308
}

//# send_await_forgotten
use tokio::sync::mpsc;
#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<i32>(1);
    tx.send(5).unwrap(); //~ E0599
}

//# lock_await_forgotten
use tokio::sync::Mutex;
#[tokio::main]
async fn main() {
    let m = Mutex::new(1);
    *m.lock() += 1; //~ E0614
}

//# std_lock_awaited
use std::sync::Mutex;
#[tokio::main]
async fn main() {
    let m = Mutex::new(1);
    let g = m.lock().await; //~ E0277
}

//# oneshot_await_result
use tokio::sync::oneshot;
#[tokio::main]
async fn main() {
    let (tx, rx) = oneshot::channel::<i32>();
    let n: i32 = rx.await; //~ E0308
}

//# async_block_question
#[tokio::main]
async fn main() {
    let r = async {
        let n: i32 = "5".parse()?; //~ E0277
        n
    };
}

//# async_block_return_type
#[tokio::main]
async fn main() {
    let r = async {
        if true { return 1; }
        "x" //~ E0308
    };
}

//# async_fn_return_type
async fn f() -> i32 {
    "x" //~ E0308
}
#[tokio::main]
async fn main() {}

//# future_output_mismatch
use std::future::Future;
fn f() -> impl Future<Output = i32> { //~ E0271
    async { "x" }
}
#[tokio::main]
async fn main() {}

//# boxed_future_output
use std::future::Future;
use std::pin::Pin;
fn f() -> Pin<Box<dyn Future<Output = i32>>> {
    Box::pin(async { "x" }) //~ E0271
}
#[tokio::main]
async fn main() {}

//# not_a_future_impl
use std::future::Future;
fn f() -> impl Future<Output = i32> { //~ E0277
    5
}
#[tokio::main]
async fn main() {}

//# fut_poll_missing
use std::future::Future;
struct F;
impl Future for F { //~ E0046
    type Output = i32;
}
#[tokio::main]
async fn main() {}

//# fut_poll_signature
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
struct F;
impl Future for F {
    type Output = i32;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> { Poll::Pending } //~ E0053
}
#[tokio::main]
async fn main() {}

//# poll_ready_type
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
struct F;
impl Future for F {
    type Output = i32;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<i32> {
        Poll::Ready("x") //~ E0308
    }
}
#[tokio::main]
async fn main() {}

//# timeout_result
use std::time::Duration;
#[tokio::main]
async fn main() {
    let n: i32 = tokio::time::timeout(Duration::from_secs(1), async { 1 }).await; //~ E0308
}

//# timeout_secs_int
#[tokio::main]
async fn main() {
    tokio::time::sleep(5).await; //~ E0308
}

//# join_tuple
#[tokio::main]
async fn main() {
    let (a, b): (i32, i32) = tokio::join!(async { 1 }, async { "x" }); //~ E0308
}

//# select_arm_types
#[tokio::main]
async fn main() {
    let x: i32 = tokio::select! {
        a = async { 1 } => a,
        b = async { "x" } => b, //~ E0308
    };
}

//# tokio_unknown
#[tokio::main]
async fn main() {
    tokio::spwan(async {}); //~ E0425
}

//# tokio_unknown_import
use tokio::sync::Mutexx; //~ E0432
#[tokio::main]
async fn main() {}

//# async_trait_object
trait T { async fn go(&self); }
struct S;
impl T for S { fn go(&self) {} } //~ error
#[tokio::main]
async fn main() {}

//# async_fn_pointer
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let g: fn() -> i32 = f; //~ E0308
}

//# closure_returns_future
async fn f(x: i32) -> i32 { x }
#[tokio::main]
async fn main() {
    let v: Vec<i32> = vec![1].into_iter().map(|x| f(x)).collect(); //~ E0277
}

//# break_in_async_block
#[tokio::main]
async fn main() {
    loop {
        let f = async { break; }; //~ E0267
        f.await;
    }
}

//# return_from_async_block
async fn f() -> i32 {
    let g = async { return "x"; };
    let n: i32 = g.await; //~ E0308
    n
}
#[tokio::main]
async fn main() {}

//# async_in_const
async fn f() -> i32 { 1 }
const N: i32 = f().await; //~ E0728
#[tokio::main]
async fn main() {}

//# blocking_in_fn_arg
#[tokio::main]
async fn main() {
    let n: String = tokio::task::spawn_blocking(|| 5).await.unwrap(); //~ E0308
}

//# joinset_type
use tokio::task::JoinSet;
#[tokio::main]
async fn main() {
    let mut s = JoinSet::new();
    s.spawn(async { 1 });
    s.spawn(async { "x" }); //~ E0271
}

//# stream_next_no_ext
#[tokio::main]
async fn main() {
    let mut s = tokio_stream::iter(vec![1]);
    s.next().await; //~ E0599
}

//# await_field_parens
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let n = f().await(); //~ error
}

//# await_prefix
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let n = await f(); //~ error
}

//# await_on_fn_item
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let n = f.await; //~ E0277
}

//# option_of_future
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let o: Option<i32> = Some(f()); //~ E0308
}

//# vec_of_futures
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let v: Vec<i32> = vec![f(), f()]; //~ E0308
}

//# different_async_blocks
#[tokio::main]
async fn main() {
    let v = vec![async { 1 }, async { 2 }]; //~ E0308
}

//# await_twice
async fn f() -> i32 { 1 }
#[tokio::main]
async fn main() {
    let n = f().await.await; //~ E0277
}

//# async_closure_arg
#[tokio::main]
async fn main() {
    let o = Some(1).map(|x| async move { x });
    let n: Option<i32> = o; //~ E0308
}

//# notify_misuse
use tokio::sync::Notify;
#[tokio::main]
async fn main() {
    let n = Notify::new();
    n.notify().await; //~ E0599
}

//# semaphore_permit
use tokio::sync::Semaphore;
#[tokio::main]
async fn main() {
    let s = Semaphore::new(1);
    let p: i32 = s.acquire().await; //~ E0308
}

//# watch_borrow
use tokio::sync::watch;
#[tokio::main]
async fn main() {
    let (tx, rx) = watch::channel(1);
    let n: i32 = rx.borrow(); //~ E0308
}

//# broadcast_args
use tokio::sync::broadcast;
#[tokio::main]
async fn main() {
    let (tx, rx) = broadcast::channel::<i32>(); //~ E0061
}

//# interval_tick
#[tokio::main]
async fn main() {
    let mut i = tokio::time::interval(1); //~ E0308
}

//# test_returns
async fn main_inner() -> Result<(), String> {
    Ok(1) //~ E0308
}
#[tokio::main]
async fn main() {}

//# main_returns
#[tokio::main]
async fn main() -> i32 { //~ E0277
    0
}

//# async_fn_closure_changes_a_capture
fn call<F>(_: F) where F: AsyncFn() {}
fn main() {
    let mut n = 1;
    call(async || { n += 1; }); //~ E0596
}

//# async_fn_closure_changes_what_it_took
fn call<F>(_: F) where F: AsyncFn() {}
fn main() {
    let mut v = vec![1];
    call(async move || { //~ E0596
        v.push(2);
    });
}

//# async_fn_closure_uses_up_a_capture
fn call<F>(_: F) where F: AsyncFn() {}
fn main() {
    let names = vec![String::from("a")];
    call(async || { //~ E0507
        for n in names { drop(n); }
    });
}

//# closure_in_a_fn_closure_changes_a_capture
fn call<R>(_: impl Fn() -> R) {}
fn main() {
    let mut sum = 0;
    call(|| (0..3).for_each(|x| sum += x)); //~ E0596
}

//# closure_in_a_fn_closure_changes_through_a_reference
fn call<R>(_: impl Fn() -> R) {}
fn main() {
    let v = &mut vec![1];
    call(|| {
        (0..2).for_each(|x| v.push(x)); //~ E0596
    });
}

//# select_of_no_future
#[tokio::main]
async fn main() {
    tokio::select! { //~ E0277
        x = 5 => println!("{x}"),
    }
}

//# try_join_of_plain_values
#[tokio::main]
async fn main() {
    let r = tokio::try_join!(async { 1 }, async { 2 }); //~ E0599
}

//# async_method_gives_something_else
trait T { async fn f(&self) -> i32; }
struct S;
impl T for S {
    async fn f(&self) -> String { String::new() } //~ E0271
}
fn main() {}

//# constant_of_an_async_fn
async fn f() -> u8 { 1 }
const X: u8 = f(); //~ E0308
static Y: u8 = async { 2 }; //~ E0308
fn main() {}

//# rc_to_another_thread
use std::rc::Rc;
#[tokio::main]
async fn main() {
    let r = Rc::new(1);
    tokio::task::spawn_blocking(move || println!("{r}")).await.unwrap(); //~ E0277
}

//# cell_to_another_thread
use std::cell::Cell;
use std::sync::Arc;
#[tokio::main]
async fn main() {
    let r = Arc::new(Cell::new(1));
    let work = move || r.set(2);
    tokio::task::spawn_blocking(work).await.unwrap(); //~ E0277
}

//# select_wants_a_future
struct Now(u8);
#[tokio::main]
async fn main() {
    println!("{}", Now(1).0);
    let x = tokio::select! { x = Now(2) => x }; //~ E0277
}

//# boxed_async_method_gives_something_else
use async_trait::async_trait;
#[async_trait]
trait T { async fn f(&self) -> u32; }
struct S;
#[async_trait]
impl T for S {
    async fn f(&self) -> String { String::new() } //~ E0053
}
fn main() {}

//# closure_lends_what_it_changes
fn main() {
    let mut n = 0;
    let mut v = vec![1];
    let mut g = || &mut n; //~ syntax
    *g() += 1;
    let mut h = || { v.push(1); &v }; //~ syntax
    println!("{}", h().len());
}

//# future_keeps_what_a_closure_changes
async fn run<F, Fut>(mut f: F) where F: FnMut() -> Fut, Fut: std::future::Future<Output = ()> { f().await; }
#[tokio::main]
async fn main() {
    let mut n = 0;
    run(|| async { n += 1; }).await; //~ syntax
}

//# errors_of_two_types_in_try_join
async fn a() -> Result<u8, String> { Ok(1) }
async fn b() -> Result<u8, u8> { Ok(1) }
#[tokio::main]
async fn main() {
    let r = tokio::try_join!(a(), b()); //~ E0308
    println!("{r:?}");
}

//# errors_of_two_types_in_try_join_of_futures
async fn a() -> Result<u8, String> { Ok(1) }
async fn b() -> Result<u8, u8> { Ok(1) }
#[tokio::main]
async fn main() {
    let r = futures::try_join!(a(), b()); //~ E0308
    println!("{r:?}");
}

//# errors_of_one_type_in_try_join
async fn a() -> Result<u8, String> { Ok(1) }
#[tokio::main]
async fn main() {
    let r = tokio::try_join!(a(), async { Ok(2) }, async { Err::<(), _>("x".into()) });
    println!("{r:?}");
}

//# const_and_async
const async fn f() {} //~ error
fn main() {}

//# condition_of_a_branch
#[tokio::main]
async fn main() {
    tokio::select! { //~ E0308
        _ = async {}, if 1 => {}
        else => {}
    }
}

//# break_out_of_async_fn
async fn f() {
    break; //~ E0267
}
struct S;
impl S {
    async fn g(&self) {
        if true {
            continue; //~ E0267
        }
    }
    fn h(&self) {
        break; //~ E0268
    }
}
fn main() {}

//# closures_that_lend_what_they_captured
use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;
async fn go<F: Fn() -> Fut, Fut: Future<Output = ()>>(f: F) { f().await; f().await }
fn call<R>(f: impl Fn() -> R) -> R { f() }
fn once<R>(f: impl FnOnce() -> R) -> R { f() }
struct P { a: String, b: Vec<u8> }
#[tokio::main]
async fn main() {
    let name = String::from("x");
    let n = 5;
    go(|| async { println!("{name}") }).await;
    go(move || async move { println!("{n}") }).await;
    go(move || async { println!("{n}") }).await; //~ syntax
    let s = String::from("s");
    let k = move || s.len();
    println!("{} {}", k(), k());
    let s2 = String::from("s");
    println!("{}", call(move || s2.as_str().len()));
    let s3 = String::from("s");
    println!("{}", once(move || async { s3 }).await);
    let s4 = String::from("s");
    let f = move || { let t = s4.clone(); async move { t.len() } };
    println!("{}", f().await);
    let s5 = String::from("s");
    let f = move || &s5; //~ syntax
    println!("{}", f());
    let r = &name;
    let f = move || r;
    println!("{}", f());
    let f = move || async { r.len() };
    println!("{}", f().await);
    let p = P { a: "a".into(), b: vec![] };
    let f = move || p.b.iter(); //~ syntax
    println!("{} {}", f().count(), name);
    let p2 = P { a: "a".into(), b: vec![] };
    let f = || (&p2.a, p2.b.first());
    println!("{:?}", f());
    let rc = Rc::new(RefCell::new(1));
    let f = move || rc.borrow(); //~ syntax
    println!("{}", f());
    let rc2 = Rc::new(RefCell::new(1));
    let f = move |x: i32| { let rc = rc2.clone(); async move { *rc.borrow_mut() += x; } };
    f(1).await;
    let v = vec![1];
    let f = async move || v.len();
    println!("{}", f().await);
    let t = String::from("t");
    let b: Box<dyn Fn() -> usize> = Box::new(move || t.len());
    println!("{}", b());
    let u = String::new();
    let it = (0..3).map(move |i| { let u = &u; (0..i).map(move |j| u.len() + j) }); //~ syntax
    println!("{}", it.flatten().count());
    let w = vec![1, 2];
    let it = (0..2).flat_map(|i| w.iter().map(move |x| x + i));
    println!("{}", it.count());
}
