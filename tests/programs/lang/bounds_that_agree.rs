// Several bounds on the same trait are one where what they say of its parameters is the same type.
trait Source {
    type Raw: Readable<Text = String> + Into<String> + Default;
}
trait Readable: Into<Self::Text> {
    type Text;
}
#[derive(Default)]
struct Word;
impl Readable for Word {
    type Text = String;
}
impl From<Word> for String {
    fn from(_: Word) -> String {
        "word".to_string()
    }
}
struct Book;
impl Source for Book {
    type Raw = Word;
}
fn read<S: Source>() -> usize {
    let raw: S::Raw = Default::default();
    let text = raw.into();
    text.len()
}
trait Scale {
    type By;
}
fn scaled<T: Copy + Scale<By = f64> + std::ops::Mul<f64, Output = T> + std::ops::Mul<<T as Scale>::By, Output = T>>(t: T) -> T {
    t * Into::into(2.0f32)
}
impl Scale for f64 {
    type By = f64;
}
fn main() {
    println!("{} {}", read::<Book>(), scaled(1.5));
}
