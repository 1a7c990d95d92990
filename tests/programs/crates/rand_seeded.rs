use rand::distributions::{Alphanumeric, Bernoulli, DistString, Distribution, Open01, OpenClosed01, Standard, Uniform, WeightedIndex};
use rand::rngs::{SmallRng, StdRng};
use rand::seq::{index, IteratorRandom, SliceRandom};
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::{ChaCha20Rng, ChaCha8Rng};
use std::time::Duration;

#[derive(Debug, PartialEq)]
enum Suit { Clubs, Hearts }
impl Distribution<Suit> for Standard {
    fn sample<R: Rng + ?Sized>(&self, rng: &mut R) -> Suit { if rng.gen() { Suit::Clubs } else { Suit::Hearts } }
}
struct Counter(u32);
impl RngCore for Counter {
    fn next_u32(&mut self) -> u32 { self.0 = self.0.wrapping_mul(1664525).wrapping_add(1013904223); self.0 }
    fn next_u64(&mut self) -> u64 { u64::from(self.next_u32()) << 32 | u64::from(self.next_u32()) }
    fn fill_bytes(&mut self, dest: &mut [u8]) { for b in dest { *b = self.next_u32() as u8; } }
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), rand::Error> { self.fill_bytes(dest); Ok(()) }
}
fn jitter(rng: &mut dyn RngCore, d: Duration) -> Duration { d.mul_f64(rng.gen_range(0.5..1.5)) }

fn main() {
    let mut rng = StdRng::seed_from_u64(42);
    println!("{} {} {}", rng.next_u32(), rng.next_u64(), rng.gen::<u8>());
    println!("{:?}", (0..8).map(|_| rng.gen_range(0..100)).collect::<Vec<i32>>());
    println!("{:?}", (0..6).map(|_| rng.gen_range(1..=6u8)).collect::<Vec<_>>());
    println!("{:?}", (0..4).map(|_| rng.gen_range(-5..=5i64)).collect::<Vec<_>>());
    println!("{:?}", (0..4).map(|_| rng.gen_range(0..1000usize)).collect::<Vec<_>>());
    println!("{:?} {:?} {}", rng.gen::<f64>(), rng.gen::<f32>(), rng.gen_range(-1.0..1.0));
    println!("{} {:?} {}", rng.gen_range(0.0f32..=2.5), rng.gen_range('a'..='z'), rng.gen_bool(0.25));
    println!("{:?} {:?} {:?}", rng.gen::<(bool, char, i16)>(), rng.gen::<[u16; 3]>(), rng.gen::<Option<u32>>());
    println!("{:?}", (0..10).map(|_| rng.gen_ratio(1, 3)).collect::<Vec<_>>());
    println!("{:?} {:?}", rng.gen_range(Duration::from_millis(5)..Duration::from_millis(9)), rng.gen_range(Duration::from_millis(5)..=Duration::from_secs(9)));
    println!("{:?}", rng.gen::<Suit>());
    let mut v: Vec<u32> = (0..12).collect();
    v.shuffle(&mut rng);
    println!("{v:?} {:?}", v.choose(&mut rng));
    println!("{:?}", v.choose_multiple(&mut rng, 4).collect::<Vec<_>>());
    println!("{:?}", v.partial_shuffle(&mut rng, 2).0);
    println!("{:?}", ["a", "b", "c"].choose_weighted(&mut rng, |s| if *s == "b" { 5 } else { 1 }).unwrap());
    println!("{:?} {:?}", (1..50).choose(&mut rng), "hello world".chars().choose(&mut rng));
    println!("{:?}", (1..50).choose_multiple(&mut rng, 3));
    println!("{:?} {:?}", index::sample(&mut rng, 100, 5).into_vec(), index::sample(&mut rng, 40, 20).into_vec());
    println!("{}", Alphanumeric.sample_string(&mut rng, 12));
    println!("{}", (&mut rng).sample_iter(&Alphanumeric).take(7).map(char::from).collect::<String>());
    let die = Uniform::from(1..7);
    println!("{:?}", die.sample_iter(&mut rng).take(9).collect::<Vec<_>>());
    println!("{:?} {} {}", Uniform::new(0.0, 10.0).sample(&mut rng), rng.sample::<f64, _>(Open01), rng.sample::<f32, _>(OpenClosed01));
    let w = WeightedIndex::new([1.0, 4.0, 0.5]).unwrap();
    println!("{:?} {:?}", (0..10).map(|_| w.sample(&mut rng)).collect::<Vec<_>>(), WeightedIndex::new([0, 0]).map(|_| ()));
    println!("{:?}", Bernoulli::new(2.0));
    let mut bytes = [0u8; 7];
    rng.fill_bytes(&mut bytes);
    let mut words = [0u32; 2];
    rng.fill(&mut words);
    println!("{bytes:?} {words:?} {}", rng.gen::<u128>());
    let mut other = rng.clone();
    println!("{}", other.next_u64() == rng.next_u64() && other == rng);

    let mut small = SmallRng::seed_from_u64(7);
    println!("{} {} {:?}", small.next_u64(), small.gen_range(0..1000), (0..5).map(|_| small.gen_range(10..20u16)).collect::<Vec<_>>());
    let mut c8 = ChaCha8Rng::seed_from_u64(1);
    let mut c20 = ChaCha20Rng::from_seed([3; 32]);
    println!("{} {}", c8.gen::<u32>(), c20.gen::<u64>());
    let mut from = StdRng::from_rng(&mut c8).unwrap();
    println!("{} {:?}", from.gen::<i32>(), jitter(&mut from, Duration::from_secs(1)));
    let mut own = Counter(1);
    println!("{} {} {}", own.gen_range(0..10), own.gen::<bool>(), (0..3).map(|i| own.gen_range(i..=i + 3)).sum::<u64>());
    let r = std::panic::catch_unwind(|| StdRng::seed_from_u64(0).gen_range(5..5));
    println!("{}", r.is_err());
    let t: u8 = rand::random();
    let n = rand::thread_rng().gen_range(3..4);
    println!("{n} {}", u32::from(t) < 256);
}
