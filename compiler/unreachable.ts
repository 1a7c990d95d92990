/** Ends of exhaustive switches and broken invariants: faults of the compiler, never of the program it reads. */

/** A fault of the compiler itself. The command line reports it as such and exits with 70. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}

/** The default branch of an exhaustive switch: does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new InternalError(`unreachable case: ${JSON.stringify(value)}`);
}

export function bug(message: string): never {
  throw new InternalError(message);
}
