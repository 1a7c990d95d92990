/** Items that Rust's library has, but gives only to a nightly compiler (E0658). They are not in ours. */
import type { DefData } from "./state.js";

/** By module: `feature: item item; feature: item`. */
const ITEMS: Readonly<Record<string, string>> = {
  std: "async_iterator: async_iter; portable_simd: simd; random: random; autodiff: autodiff; assert_matches: assert_matches debug_assert_matches; f16: f16; f128: f128; concat_bytes: concat_bytes; trace_macros: trace_macros; log_syntax: log_syntax; const_format_args: const_format_args; bstr: bstr; pattern_type_macro: pat",
  "std::alloc": "allocator_api: Allocator Global AllocError",
  "std::any": "try_as_dyn: try_as_dyn try_as_dyn_mut",
  "std::array": "array_try_from_fn: try_from_fn",
  "std::ascii": "ascii_char: Char",
  "std::boxed": "thin_box: ThinBox",
  "std::cell": "sync_unsafe_cell: SyncUnsafeCell; cell_get_cloned: CloneFromCell",
  "std::clone": "clone_to_uninit: CloneToUninit; ergonomic_clones: UseCloned; trivial_clone: TrivialClone",
  "std::cmp": "cmp_minmax: minmax minmax_by minmax_by_key",
  "std::collections": "try_reserve_kind: TryReserveErrorKind",
  "std::collections::btree_map": "btree_cursors: Cursor CursorMut CursorMutKey; map_try_insert: OccupiedError",
  "std::collections::btree_set": "btree_cursors: Cursor CursorMut; btree_set_entry: Entry OccupiedEntry VacantEntry",
  "std::collections::hash_map": "map_try_insert: OccupiedError",
  "std::collections::hash_set": "hash_set_entry: Entry OccupiedEntry VacantEntry",
  "std::collections::linked_list": "linked_list_cursors: Cursor CursorMut",
  "std::convert": "convert_float_to_int: FloatToInt",
  "std::error": "error_reporter: Report; error_generic_member_access: Request request_ref request_value",
  "std::fmt": "formatting_options: FormattingOptions DebugAsHex Sign",
  "std::future": "future_join: join; async_drop: AsyncDrop",
  "std::hash": "hashmap_internals: SipHasher13",
  "std::hint": "hint_must_use: must_use",
  "std::io": "core_io_borrowed_buf: BorrowedBuf BorrowedCursor; raw_os_error_ty: RawOsError; io_const_error: const_error",
  "std::iter": "step_trait: Step; trusted_len: TrustedLen TrustedStep; inplace_iteration: SourceIter InPlaceIterable; iter_array_chunks: ArrayChunks; iter_intersperse: Intersperse IntersperseWith; iter_map_windows: MapWindows; iter_from_coroutine: from_coroutine FromCoroutine; iter_macro: iter",
  "std::marker": "unsize: Unsize; tuple_trait: Tuple; const_destruct: Destruct; freeze: Freeze; discriminant_kind: DiscriminantKind; structural_match: StructuralPartialEq; adt_const_params: ConstParamTy; fn_ptr_trait: FnPtr; phantom_variance_markers: PhantomInvariant PhantomCovariant PhantomContravariant PhantomInvariantLifetime PhantomCovariantLifetime",
  "std::mem": "variant_count: variant_count; mem_copy_fn: copy; transmutability: TransmuteFrom Assume; drop_guard: DropGuard",
  "std::num": "nonzero_internals: ZeroablePrimitive",
  "std::ops": "try_trait_v2: Try FromResidual; try_trait_v2_residual: Residual; try_trait_v2_yeet: Yeet; coroutine_trait: Coroutine CoroutineState; coerce_unsized: CoerceUnsized; dispatch_from_dyn: DispatchFromDyn; arbitrary_self_types: Receiver; deref_pure_trait: DerefPure; one_sided_range: OneSidedRange; range_into_bounds: IntoBounds",
  "std::panic": "panic_always_abort: always_abort; panic_backtrace_config: get_backtrace_style set_backtrace_style BacktraceStyle",
  "std::path": "normalize_lexically: NormalizeError",
  "std::prelude": "prelude_future: rust_future",
  "std::process": "exit_status_error: ExitStatusError",
  "std::ptr": "ptr_internals: Unique; ptr_metadata: Pointee Thin; ptr_alignment_type: Alignment",
  "std::range": "new_range_api: Range RangeFrom RangeInclusive",
  "std::rc": "unique_rc_arc: UniqueRc",
  "std::slice": "slice_concat_trait: Concat Join; slice_range: range try_range; slice_from_ptr_range: from_ptr_range",
  "std::str": "pattern: pattern",
  "std::string": "string_into_chars: IntoChars",
  "std::sync": "exclusive_wrapper: Exclusive; mpmc_channel: mpmc; mapped_lock_guards: MappedMutexGuard MappedRwLockReadGuard MappedRwLockWriteGuard; reentrant_lock: ReentrantLock ReentrantLockGuard; unique_rc_arc: UniqueArc; nonpoison_mutex: nonpoison; sync_poison_mod: poison",
  "std::task": "local_waker: LocalWaker ContextBuilder LocalWake",
  "std::thread": "current_thread_id: current_id; thread_spawn_hook: add_spawn_hook",
  "std::vec": "vec_peek_mut: PeekMut",
};

/** Those that a program can name without a path. */
const PRELUDE_MACROS = "concat_bytes: concat_bytes; trace_macros: trace_macros; log_syntax: log_syntax; const_format_args: const_format_args";

function featureIn(text: string, name: string): string | null {
  for (const line of text.split(";")) {
    const [feature = "", items = ""] = line.split(":");
    if (items.split(" ").includes(name)) return feature.trim();
  }
  return null;
}

/** The path of a module of the library. */
function pathOf(module: DefData): string {
  const names: string[] = [];
  for (let at: DefData | null = module; at !== null; at = at.parent) names.unshift(at.name);
  return names.join("::");
}

/** The feature that `name` of a module of the library belongs to, if it is there on nightly alone; `null` is the prelude. */
export function unstableItem(within: DefData | null, name: string): string | null {
  if (within === null) return featureIn(PRELUDE_MACROS, name);
  if (within.module.crate.local) return null;
  const text = ITEMS[pathOf(within)];
  return text === undefined ? null : featureIn(text, name);
}

/** What is said of it: the message of E0658. */
export function unstableText(feature: string): string {
  return `use of unstable library feature \`${feature}\``;
}
