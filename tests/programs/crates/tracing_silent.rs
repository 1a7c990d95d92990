// Without a subscriber nothing is told, and what events and spans are given is not evaluated.
use tracing::{debug, debug_span, enabled, error, event, event_enabled, field, info, info_span, instrument, span, span_enabled, trace, trace_span, warn, Id, Instrument, Level, Span};
use tracing::level_filters::LevelFilter;
#[derive(Debug)]
struct P { x: i32 }
fn effect(n: i32) -> i32 { println!("effect {n}"); n }
#[instrument]
fn traced(a: i32, b: &str) -> i32 { a + b.len() as i32 }
#[instrument(level = "debug", skip(p), fields(x = p.x), err)]
async fn traced_async(p: P) -> Result<i32, String> { if p.x > 3 { Err("big".into()) } else { Ok(p.x) } }
#[tokio::main]
async fn main() {
    let p = P { x: 1 };
    let user = "u";
    info!(n = effect(2), ?p, %user, p.x, user, "text {} {user}", effect(3));
    debug!("plain");
    error!(target: "t", { a = 1, b = ?p }, "with fields {}", 1);
    warn!(target: "t", "text {}", 4);
    trace!(a.b = 5, "quoted" = %user);
    event!(Level::INFO, x = p.x, "event");
    event!(target: "a", Level::WARN, "event {}", effect(4));
    let s = span!(Level::INFO, "name", n = effect(5), empty = field::Empty);
    println!("{:?} {} {:?} {:?}", s, s.is_disabled(), s.id(), s.metadata().map(|m| m.name()));
    s.record("empty", 5);
    s.record("empty", &"text").record("n", field::debug(&p)).record("n", &field::display(user));
    s.follows_from(Span::current());
    s.follows_from(&s);
    s.follows_from(None::<Id>);
    { let _g = s.enter(); }
    println!("{}", s.in_scope(|| 7));
    let e = s.entered();
    e.record("empty", true);
    let s = e.exit();
    println!("{:?}", s.clone().or_current());
    println!("{} {} {}", enabled!(Level::ERROR), event_enabled!(target: "x", Level::INFO, field), span_enabled!(Level::INFO));
    println!("{} {:?} {} {}", Level::WARN, Level::WARN, Level::ERROR < Level::INFO, Level::TRACE.as_str());
    println!("{:?} {:?}", "debug".parse::<Level>().ok(), "7".parse::<Level>().is_err());
    println!("{} {:?} {} {:?}", LevelFilter::INFO, LevelFilter::OFF, Level::INFO <= LevelFilter::WARN, LevelFilter::from_level(Level::DEBUG).into_level());
    println!("{:?} {}", Id::from_u64(3), Id::from_u64(3).into_u64());
    println!("{}", async { 3 }.instrument(info_span!("f", user)).await);
    println!("{}", async { 4 }.in_current_span().await);
    let h = tokio::spawn(async { 5 }.instrument(debug_span!("f").or_current()));
    println!("{}", h.await.unwrap());
    println!("{} {:?} {:?}", traced(1, "ab"), traced_async(P { x: 1 }).await, traced_async(P { x: 9 }).await);
    let _ = trace_span!(parent: &s, "child", x = 1);
    let _ = trace_span!(target: "x", parent: None, "child");
    println!("{}", Span::none().is_none());
}
