/** A library just large enough for tests of the type checker: everything in one module, all of it in the prelude. */
export const SMALL_STD = `
pub mod prelude { pub use crate::*; }

#[lang = "sized"] pub trait Sized {}
#[lang = "copy"] pub trait Copy: Clone {}
#[lang = "clone"] pub trait Clone: Sized { fn clone(&self) -> Self; }
#[lang = "send"] pub auto trait Send {}
#[lang = "sync"] pub auto trait Sync {}
#[lang = "unpin"] pub auto trait Unpin {}
#[lang = "phantom_data"] pub struct PhantomData<T: ?Sized>;
#[lang = "drop"] pub trait Drop { fn drop(&mut self); }

#[lang = "fn_once"] pub trait FnOnce<Args> { type Output; }
#[lang = "fn_mut"] pub trait FnMut<Args>: FnOnce<Args> {}
#[lang = "fn"] pub trait Fn<Args>: FnMut<Args> {}
#[lang = "add"] pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
impl Add for i32 { type Output = i32; fn add(self, rhs: i32) -> i32 { loop {} } }
impl Add<&i32> for i32 { type Output = i32; fn add(self, rhs: &i32) -> i32 { loop {} } }
impl Add for u8 { type Output = u8; fn add(self, rhs: u8) -> u8 { loop {} } }

#[lang = "deref"] pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; }
#[lang = "deref_mut"] pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
impl<T: ?Sized> Deref for &T { type Target = T; fn deref(&self) -> &T { loop {} } }
impl<T: ?Sized> Deref for &mut T { type Target = T; fn deref(&self) -> &T { loop {} } }
impl<T: ?Sized> DerefMut for &mut T { fn deref_mut(&mut self) -> &mut T { loop {} } }

#[lang = "Box"] pub struct Box<T: ?Sized> { value: T }
impl<T: ?Sized> Deref for Box<T> { type Target = T; fn deref(&self) -> &T { loop {} } }
impl<T: ?Sized> DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T { loop {} } }
impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Box<T> { loop {} } }
pub struct Rc<T: ?Sized> { of: PhantomData<T> }
impl<T: ?Sized> !Send for Rc<T> {}
impl<T: ?Sized> Deref for Rc<T> { type Target = T; fn deref(&self) -> &T { loop {} } }

#[lang = "Pin"] pub struct Pin<P> { pointer: P }
pub struct Context<'a> { of: PhantomData<&'a i32> }
pub enum Poll<T> { Ready(T), Pending }
#[lang = "Future"] pub trait Future { type Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>; }
impl<F: Future + ?Sized> Future for &mut F { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { loop {} } }
impl<F: Future + ?Sized> Future for Box<F> { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { loop {} } }
impl<P: DerefMut> Future for Pin<P> where P::Target: Future {
    type Output = <P::Target as Future>::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<<P::Target as Future>::Output> { loop {} }
}
#[lang = "IntoFuture"] pub trait IntoFuture { type Output; type IntoFuture: Future<Output = Self::Output>; fn into_future(self) -> Self::IntoFuture; }
impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; fn into_future(self) -> F { self } }

#[lang = "Option"] pub enum Option<T> { None, Some(T) }
impl<T: Clone> Clone for Option<T> { fn clone(&self) -> Self { loop {} } }
impl<T: Copy> Copy for Option<T> {}
#[lang = "Result"] pub enum Result<T, E> { Ok(T), Err(E) }
#[lang = "Vec"] pub struct Vec<T> { of: PhantomData<T> }
impl<T: Clone> Clone for Vec<T> { fn clone(&self) -> Self { loop {} } }
#[lang = "String"] pub struct String { of: PhantomData<str> }
impl Clone for String { fn clone(&self) -> Self { loop {} } }

#[lang = "Debug"] pub trait Debug { fn fmt(&self); }
#[lang = "Display"] pub trait Display { fn fmt(&self); }
impl<T: Debug> Debug for Vec<T> { fn fmt(&self) {} }
impl Debug for String { fn fmt(&self) {} }
impl Debug for i32 { fn fmt(&self) {} }
impl<T: Debug + ?Sized> Debug for &T { fn fmt(&self) {} }
impl Display for String { fn fmt(&self) {} }
impl Display for i32 { fn fmt(&self) {} }
impl Display for str { fn fmt(&self) {} }
impl<T: Display + ?Sized> Display for &T { fn fmt(&self) {} }
pub trait ToString { fn to_string(&self) -> String; }
impl<T: Display + ?Sized> ToString for T { fn to_string(&self) -> String { loop {} } }

#[lang = "Iterator"] pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> where Self: Sized { loop {} }
    fn by_ref(&mut self) -> &mut Self where Self: Sized { loop {} }
}
pub trait DoubleEndedIterator: Iterator { fn next_back(&mut self) -> Option<Self::Item>; }
#[lang = "IntoIterator"] pub trait IntoIterator { type Item; type IntoIter: Iterator<Item = Self::Item>; fn into_iter(self) -> Self::IntoIter; }
impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; fn into_iter(self) -> I { self } }
pub struct VecIter<T> { of: PhantomData<T> }
impl<T> Iterator for VecIter<T> { type Item = T; fn next(&mut self) -> Option<T> { loop {} } }
impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = VecIter<T>; fn into_iter(self) -> VecIter<T> { loop {} } }
pub struct Map<I, F> { iter: I, f: F }
impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> { type Item = B; fn next(&mut self) -> Option<B> { loop {} } }

#[lang = "From"] pub trait From<T>: Sized { fn from(value: T) -> Self; }
pub trait Into<T>: Sized { fn into(self) -> T; }
impl<T> From<T> for T { fn from(value: T) -> T { value } }
impl<T, U: From<T>> Into<U> for T { fn into(self) -> U { loop {} } }
impl From<u8> for i32 { fn from(value: u8) -> i32 { loop {} } }
impl From<&str> for String { fn from(value: &str) -> String { loop {} } }
#[lang = "eq"] pub trait PartialEq<Rhs: ?Sized = Self> { fn eq(&self, other: &Rhs) -> bool; }
impl PartialEq for i32 { fn eq(&self, other: &i32) -> bool { loop {} } }
pub trait Eq: PartialEq {}
pub mod process {
    use crate::*;
    pub trait Termination {}
    impl Termination for () {}
    impl<T: Termination, E: Debug> Termination for Result<T, E> {}
}
`;
