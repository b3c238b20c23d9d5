/** The command line was not understood: the command prints this and its usage, and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
