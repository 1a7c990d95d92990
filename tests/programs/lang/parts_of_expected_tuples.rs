// What a bound says about the parts of a tuple is known before they are looked at: they are coerced to it.
trait Encoder<I> {
    fn encode(&mut self, i: I);
}
struct Bytes;
impl Encoder<&[u8]> for Bytes {
    fn encode(&mut self, i: &[u8]) {
        println!("{i:?}");
    }
}
fn one<I>(b: &mut Bytes, i: I)
where
    Bytes: Encoder<I>,
{
    b.encode(i)
}
fn pair<I>(b: &mut Bytes, i: (I, u8))
where
    Bytes: Encoder<I>,
{
    b.encode(i.0)
}
struct Framed<C>(C);
trait Sink<T> {
    fn put(&mut self, t: T);
}
impl<I, C: Encoder<I>> Sink<(I, u8)> for Framed<C> {
    fn put(&mut self, t: (I, u8)) {
        self.0.encode(t.0)
    }
}
trait SinkExt<T>: Sink<T> {
    fn send(&mut self, t: T) {
        self.put(t)
    }
}
impl<X: ?Sized, T> SinkExt<T> for X where X: Sink<T> {}
trait Listen<F> {
    fn listen(&mut self, f: F);
}
impl Listen<(Box<dyn Fn(u8) -> u8>, u8)> for Bytes {
    fn listen(&mut self, f: (Box<dyn Fn(u8) -> u8>, u8)) {
        println!("{}", (f.0)(f.1));
    }
}

fn main() {
    let v = vec![1];
    one(&mut Bytes, b"ab");
    one(&mut Bytes, &v);
    pair(&mut Bytes, (b"ab", 1));
    pair(&mut Bytes, (&v, 1));
    let mut f = Framed(Bytes);
    f.put((b"ab", 1));
    f.put((&v, 1));
    f.send((b"ab", 1));
    f.send((&v, 1));
    Bytes.listen((Box::new(|n| n + 1), 4));
}
