// Records go to the logger that is installed, if the level lets them through; else nothing is even put together.
use log::{Level, LevelFilter, Log, Metadata, Record, debug, error, info, log, log_enabled, trace, warn};
struct L;
impl Log for L {
    fn enabled(&self, m: &Metadata) -> bool { m.level() <= Level::Debug && m.target() != "quiet" }
    fn log(&self, r: &Record) {
        if self.enabled(r.metadata()) {
            println!("[{}] {} {} {:?} {:?} {:?}", r.level(), r.target(), r.args(), r.module_path(), r.file().is_some(), r.line());
        }
    }
    fn flush(&self) { println!("flush"); }
}
static LOGGER: L = L;
fn effect(n: i32) -> i32 { println!("effect {n}"); n }
mod inner { pub fn go() { log::info!("inside"); } }
fn main() {
    info!("lost {}", effect(1));
    println!("{:?} {}", log::max_level(), log_enabled!(Level::Error));
    println!("{:?}", log::set_logger(&LOGGER).map(|()| log::set_max_level(LevelFilter::Info)));
    println!("{:?}", log::set_logger(&LOGGER).map_err(|e| e.to_string()));
    info!("kept {}", effect(2));
    debug!("too low {}", effect(3));
    log::set_max_level(LevelFilter::Trace);
    debug!("now {x}", x = effect(4));
    trace!("refused by the logger {}", effect(5));
    warn!(target: "quiet", "refused {}", effect(6));
    error!(target: "loud", "{:>5}|", effect(7));
    log!(Level::Warn, "warn {:?}", "x");
    log!(target: "t", Level::Error, "e");
    inner::go();
    println!("{} {}", log_enabled!(Level::Debug), log_enabled!(target: "quiet", Level::Error));
    log::logger().flush();
    for l in Level::iter() { print!("{l} {:?} {:<6}| {} ", l, l, l.as_str()); }
    println!();
    for l in LevelFilter::iter() { print!("{l} {:?};", l.to_level()); }
    println!("{} {:?} {:?}", Level::max(), "warn".parse::<Level>(), "OFF".parse::<LevelFilter>());
    println!("{:?} {}", "x".parse::<Level>(), "x".parse::<LevelFilter>().unwrap_err());
    println!("{} {} {}", Level::Warn < LevelFilter::Info, LevelFilter::Off < Level::Error, Level::Info.to_level_filter() == Level::Info);
    println!("{:?} {}", Level::Info.cmp(&Level::Error), Level::Warn as usize);
    let m = Metadata::builder().level(Level::Debug).target("tt").build();
    println!("{:?}", m);
    let r = Record::builder().args(format_args!("hi {}", 1)).level(Level::Error).target("a").file(Some("f.rs")).line(Some(3)).module_path(Some("m")).build();
    println!("{:?} {}", r, r.args());
    log::logger().log(&r);
    println!("{:?}", log::STATIC_MAX_LEVEL);
}
