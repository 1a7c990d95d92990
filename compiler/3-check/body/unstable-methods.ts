/** Methods that Rust's library has, but gives only to a nightly compiler (E0658). They are not in ours: a method of that name that is there comes first. */
import type { Span } from "../../source.js";
import type { Ty } from "../ty.js";
import type { BodyCx } from "./body-cx.js";

type Features = ReadonlyMap<string, string>;

/** `feature: method method; feature: method`. */
function features(text: string): Features {
  const map = new Map<string, string>();
  for (const line of text.split(";")) {
    const [feature = "", methods = ""] = line.split(":");
    for (const method of methods.split(" ")) if (method !== "") map.set(method, feature.trim());
  }
  return map;
}

const ONCE = "once_cell_try: get_or_try_init; once_cell_get_mut: get_mut_or_init get_mut_or_try_init; once_cell_try_insert: try_insert";
const LOCK = "lock_value_accessors: replace set get_cloned";
const CURSORS = "btree_cursors: lower_bound upper_bound lower_bound_mut upper_bound_mut";
const INTS = `int_roundings: div_floor; widening_mul: widening_mul; isolate_most_least_significant_one: isolate_lowest_one isolate_highest_one; int_lowest_highest_one: lowest_one highest_one;
  exact_div: div_exact checked_div_exact; exact_bitshifts: shl_exact shr_exact; int_format_into: format_into; int_from_ascii: from_ascii from_ascii_radix`;

const SIGNED = features(`${INTS}; int_roundings: div_ceil next_multiple_of checked_next_multiple_of; signed_bigint_helpers: carrying_add borrowing_sub carrying_mul carrying_mul_add; clamp_magnitude: clamp_magnitude`);
const UNSIGNED = features(`${INTS}; uint_bit_width: bit_width; funnel_shifts: funnel_shl funnel_shr; wrapping_next_power_of_two: wrapping_next_power_of_two;
  uint_gather_scatter_bits: extract_bits deposit_bits; uint_carryless_mul: carryless_mul widening_carryless_mul`);
const FLOATS = features(`float_minimum_maximum: minimum maximum; float_gamma: gamma ln_gamma; float_erf: erf erfc; clamp_magnitude: clamp_magnitude;
  float_algebraic: algebraic_add algebraic_sub algebraic_mul algebraic_div algebraic_rem`);
const BOOL = features("bool_to_result: ok_or ok_or_else");
const CHAR = features("is_ascii_octdigit: is_ascii_octdigit; ascii_char: as_ascii; char_internals: is_cased is_case_ignorable");
const STR = features("substr_range: substr_range; str_as_str: as_str; trim_prefix_suffix: trim_prefix trim_suffix; ascii_char: as_ascii");
const SLICE = features(`slice_split_once: split_once rsplit_once; trim_prefix_suffix: trim_prefix trim_suffix; slice_partition_dedup: partition_dedup partition_dedup_by partition_dedup_by_key;
  portable_simd: as_simd as_simd_mut; slice_shift: shift_left shift_right; slice_swap_unchecked: swap_unchecked; substr_range: subslice_range; slice_partial_sort_unstable: partial_sort_unstable`);
const ARRAY = features("array_try_map: try_map; split_array: split_array_ref split_array_mut rsplit_array_ref rsplit_array_mut; ascii_char: as_ascii");
const ITERATOR = features(`iter_array_chunks: array_chunks; iter_map_windows: map_windows; iter_intersperse: intersperse intersperse_with; iter_collect_into: collect_into;
  iter_advance_by: advance_by advance_back_by; iter_next_chunk: next_chunk; try_find: try_find; iter_order_by: cmp_by partial_cmp_by eq_by; iter_is_partitioned: is_partitioned;
  iterator_try_collect: try_collect; iter_partition_in_place: partition_in_place; iterator_try_reduce: try_reduce; exact_size_is_empty: is_empty`);
const CALLABLE = features("fn_traits: call call_mut call_once");

/** Types of the library by their names. */
const ADTS: ReadonlyMap<string, Features> = new Map(Object.entries({
  BTreeMap: `${CURSORS}; map_try_insert: try_insert`,
  BTreeSet: `${CURSORS}; btree_set_entry: entry get_or_insert_with get_or_insert`,
  BinaryHeap: "binary_heap_drain_sorted: drain_sorted; binary_heap_into_iter_sorted: into_iter_sorted",
  Box: "box_into_inner: into_inner; allocator_api: try_new",
  ControlFlow: "control_flow_ok: break_ok continue_ok; control_flow_into_value: into_value",
  Cow: "cow_is_borrowed: is_borrowed is_owned",
  Duration: "duration_millis_float: as_millis_f64 as_millis_f32; duration_constructors: from_days from_weeks; duration_constants: SECOND MILLISECOND MICROSECOND NANOSECOND",
  HashMap: "map_try_insert: try_insert",
  HashSet: "hash_set_entry: get_or_insert_with entry get_or_insert",
  LazyCell: "lazy_cell_into_inner: into_inner",
  LazyLock: "lazy_cell_into_inner: into_inner",
  Lines: "str_lines_remainder: remainder",
  LinkedList: "linked_list_cursors: cursor_front cursor_front_mut cursor_back cursor_back_mut; linked_list_retain: retain; linked_list_remove: remove",
  Mutex: `${LOCK}; mutex_data_ptr: data_ptr`,
  MutexGuard: "mapped_lock_guards: map filter_map",
  OnceCell: ONCE,
  OnceLock: ONCE,
  Option: "option_zip: zip_with; option_reduce: reduce; result_option_map_or_default: map_or_default; option_get_or_try_insert_with: get_or_try_insert_with",
  Path: "path_trailing_sep: has_trailing_sep trim_trailing_sep; normalize_lexically: normalize_lexically; path_is_empty: is_empty",
  Rc: "get_mut_unchecked: get_mut_unchecked; allocator_api: try_new; smart_pointer_try_map: map try_map",
  Arc: "get_mut_unchecked: get_mut_unchecked; allocator_api: try_new; smart_pointer_try_map: map try_map",
  RefCell: "cell_leak: undo_leak",
  Result: "result_option_map_or_default: map_or_default; unwrap_infallible: into_ok into_err",
  RwLock: `${LOCK}; rwlock_data_ptr: data_ptr`,
  RwLockReadGuard: "mapped_lock_guards: map filter_map",
  RwLockWriteGuard: "mapped_lock_guards: map filter_map",
  RSplit: "str_split_remainder: remainder",
  Split: "str_split_remainder: remainder",
  SplitN: "str_split_remainder: remainder",
  SplitWhitespace: "str_split_whitespace_remainder: remainder",
  String: "string_into_chars: into_chars; string_remove_matches: remove_matches; string_from_utf8_lossy_owned: from_utf8_lossy_owned; try_with_capacity: try_with_capacity",
  Vec: `vec_push_within_capacity: push_within_capacity; vec_peek_mut: peek_mut; vec_try_remove: try_remove; allocator_api: allocator new_in; vec_split_at_spare: split_at_spare_mut;
    box_vec_non_null: into_parts as_non_null; vec_recycle: recycle; try_with_capacity: try_with_capacity; vec_from_fn: from_fn`,
  VecDeque: "vec_deque_truncate_front: truncate_front; vec_deque_extract_if: extract_if; deque_extend_front: splice extend_front prepend",
}).map(([name, text]) => [name, features(text)]));

function ofType(f: BodyCx, ty: Ty): Features | undefined {
  switch (ty.kind) {
    case "adt":
      return f.cx.isLocal(ty.def) ? undefined : ADTS.get(ty.def.name);
    case "int":
      return ty.int.startsWith("u") ? UNSIGNED : SIGNED;
    case "float":
      return FLOATS;
    case "bool":
      return BOOL;
    case "char":
      return CHAR;
    case "str":
      return STR;
    case "slice":
      return SLICE;
    case "array":
      return ARRAY;
    case "closure":
    case "fnDef":
    case "fnPtr":
      return CALLABLE;
    default:
      return undefined;
  }
}

function isIterator(f: BodyCx, ty: Ty, span: Span): boolean {
  const trait = f.cx.lang.get("Iterator");
  return trait !== null && f.infer.probe(() => f.infer.holds({ kind: "trait", ref: { trait, args: [ty] } }, span)) === "yes";
}

/** The feature that a method or associated item belongs to, which none of these types has without it: a receiver, and what it dereferences to. */
export function unstableFeature(f: BodyCx, types: readonly Ty[], name: string, span: Span): string | null {
  for (const each of types) {
    const ty = f.infer.resolve(each);
    const feature = ofType(f, ty)?.get(name) ?? (ty.kind === "array" || (ty.kind === "adt" && ty.def.name === "Vec" && !f.cx.isLocal(ty.def)) ? SLICE.get(name) : undefined);
    if (feature !== undefined) return feature;
  }
  const asked = ITERATOR.get(name);
  return asked !== undefined && types.some((ty) => isIterator(f, ty, span)) ? asked : null;
}
