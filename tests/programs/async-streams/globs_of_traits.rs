// A module's own name comes before the one that a glob brings it: only one trait of a name is in scope through a glob of that module.
use futures::stream::{self, StreamExt};
mod loud {
    pub trait Say {
        fn say(&self) -> &'static str {
            "loud"
        }
    }
    impl Say for u8 {}
    pub fn greet() -> &'static str {
        "hello"
    }
}
mod both {
    pub use super::loud::*;
    pub trait Say {
        fn say(&self) -> &'static str {
            "own"
        }
    }
    impl Say for u8 {}
}
#[tokio::main]
async fn main() {
    use both::*;
    use futures::stream::*;
    println!("{} {}", 1u8.say(), greet());
    let all = stream::iter(vec![stream::iter(0..3), stream::iter(10..12)]);
    println!("{:?}", all.flatten_unordered(2).collect::<Vec<_>>().await);
    println!("{:?}", iter(1..4).map(|n| n * 2).fuse().collect::<Vec<_>>().await);
}
