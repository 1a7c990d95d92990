/** serde's `#[derive(Serialize, Deserialize)]`. */
export { deriveDeserialize } from "./read.js";
export { deriveSerialize } from "./write.js";
