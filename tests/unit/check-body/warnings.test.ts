import { test } from "vitest";
import { checkWarnings } from "./harness.js";

test("values that must not be dropped unseen", () => {
  checkWarnings(`
#[must_use] fn answer() -> i32 { 42 }
async fn number() -> i32 { 1 }
fn fails() -> Result<(), String> { Ok(()) }
async fn f() {
    number(); //? unused_must_use
    fails(); //? unused_must_use
    answer(); //? unused_must_use
    1 + 1; //? unused_must_use
    async {}; //? unused_must_use
    || 1; //? unused_must_use
    number().await;
    let _ = fails();
    fails().unwrap();
}
fn main() {}
`);
});
