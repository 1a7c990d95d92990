//# methods_of_nightly
use std::collections::{BTreeMap, HashMap, LinkedList};
fn main() {
    let joined: Vec<i32> = vec![1, 2].into_iter().intersperse(0).collect(); //~ E0658
    let pairs = [1, 2, 3].iter().array_chunks::<2>(); //~ E0658
    let sums: Vec<i32> = joined.iter().map_windows(|[a, b]| **a + **b).collect(); //~ E0658
    let floor = (-7i32).div_floor(2); //~ E0658
    let low = 2.0f64.minimum(1.0); //~ E0658
    let both = Some(1).zip_with(Some(2), |a, b| a + b); //~ E0658
    let sure = Some(1).map_or_default(|x| x + 1); //~ E0658
    let mut map = HashMap::from([(1, 2)]);
    map.try_insert(3, 4).unwrap(); //~ E0658
    let cursor = BTreeMap::<i32, i32>::new().lower_bound(std::ops::Bound::Unbounded); //~ E0658
    let mut list = LinkedList::from([1, 2]);
    list.retain(|x| *x > 1); //~ E0658
    let parts = [1, 0, 2].split_once(|x| *x == 0); //~ E0658
    let same = "a".to_string().as_str().as_str(); //~ E0658
    let parts = vec![1, 0, 2].split_once(|x| *x == 0); //~ E0658
    let rest = "a b".split(' ').remainder(); //~ E0658
    let answer = (|x: i32| x + 1).call((1,)); //~ E0658
}

//# functions_and_constants_of_nightly
use std::borrow::Cow;
fn main() {
    let day = std::time::Duration::from_days(1); //~ E0658
    let second = std::time::Duration::SECOND; //~ E0658
    let inner = Box::into_inner(Box::new(1)); //~ E0658
    let text = String::from_utf8_lossy_owned(vec![104]); //~ E0658
    let borrowed = Cow::is_borrowed(&Cow::from("x")); //~ E0658
}

//# functions_of_modules_of_nightly
fn main() {
    let few = std::array::try_from_fn::<_, 2, _>(|i| Some(i)); //~ E0658
    let (low, high) = std::cmp::minmax(2, 1u8); //~ E0658
    let kinds = std::mem::variant_count::<Option<i32>>(); //~ E0658
}

//# imports_of_nightly
use std::async_iter::AsyncIterator; //~ E0658
use std::collections::btree_map::{BTreeMap, Cursor}; //~ E0658
use std::iter::TrustedLen; //~ E0658
use std::sync::mpmc::channel; //~ E0658
fn main() {}

//# macros_of_nightly
fn main() {
    std::assert_matches!(Some(1), Some(_)); //~ E0658
}

//# a_macro_of_nightly_without_a_path
fn main() {
    trace_macros!(true); //~ E0658
}

//# a_method_of_the_program_comes_first
trait Between: Iterator + Sized {
    fn intersperse(self, x: Self::Item) -> Vec<Self::Item> {
        self.chain([x]).collect()
    }
}
impl<I: Iterator> Between for I {}
fn main() {
    let _: Vec<i32> = (0..3).intersperse(9);
}

//# what_is_no_method_at_all
fn main() {
    let m = [1, 2].map_or_default(|x| x + 1); //~ E0599
    let n = "a".retain(|c| c == 'a'); //~ E0599
    let k = (0..3).zip_with(0..3, |a, b| a + b); //~ E0599
}
