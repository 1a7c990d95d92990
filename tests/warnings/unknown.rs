//# names
#![allow(not_a_lint)] //~ unknown_lints
#![warn(unused_variable)] //~ unknown_lints
#![allow(clippy::all, rustdoc::broken_intra_doc_links)]
#[allow(dead_cod)] //~ unknown_lints
fn f() {}
#[allow(unknown_lints, xyz)]
fn g() {}
#[expect(zzz)] //~ unknown_lints
fn h() {}
#[allow(missing_docs, let_underscore_drop)]
fn i() {}
fn main() { f(); g(); h(); i(); }
