#[derive(Clone, Copy, Debug, PartialEq)]
struct P { x: i32 }
#[derive(Debug)]
struct L(u8);
impl Clone for L { fn clone(&self) -> L { println!("clone {}", self.0); L(self.0 + 1) } }
#[derive(Debug, Copy)]
struct C(u8);
impl Clone for C { fn clone(&self) -> C { println!("clone C"); C(self.0 + 1) } }
fn main() {
    let mut a = vec![0; 40];
    a[3] = 5;
    a.push(9);
    println!("{} {:?} cap {}", a.len(), &a[..5], a.capacity() >= 41);
    let mut b = a.clone();
    b[0] = 1;
    println!("{} {} {}", a[0], b[0], b == a);
    let mut g = vec![vec![0.0; 3]; 2];
    g[0][1] = 1.5;
    println!("{g:?}");
    let mut p = vec![P { x: 1 }; 3];
    p[0].x = 7;
    println!("{p:?} {:?}", vec![Some(3u8); 2]);
    println!("{:?} {:?}", vec![L(1); 3], vec![C(1); 2]);
    let mut arr = [1, 2, 3, 4];
    arr[1..3].fill(0);
    let (l, r) = arr.split_at_mut(2);
    l.fill(8);
    r.copy_from_slice(&[6, 6]);
    println!("{arr:?} {:?} {:?}", arr[1..].to_vec(), "héy".as_bytes().to_vec());
    let mut v = vec!['a'; 2];
    v.resize(5, 'b');
    v.resize(5, 'c');
    v.resize(1, 'd');
    println!("{v:?} {:?} {:?}", vec![(); 3], vec![true; 0]);
    let mut s: Vec<&str> = vec!["x"; 33];
    s.extend_from_slice(&["y", "z"]);
    s.insert(0, "w");
    println!("{} {:?} {:?}", s.len(), &s[..2], &s[33..]);
    let c = [C(1), C(5)].to_vec();
    println!("{c:?}");
    let mut k = [C(0), C(0)];
    k.fill(C(4));
    println!("{k:?}");
    let m: &mut [i32; 2] = (&mut a[1..3]).try_into().unwrap();
    m.fill(4);
    println!("{:?} {:?}", m.to_vec(), &a[..4]);
    let boxed: Box<[u64]> = vec![1u64 << 40; 35].into();
    println!("{} {}", boxed.clone().len(), boxed.iter().sum::<u64>());
}
