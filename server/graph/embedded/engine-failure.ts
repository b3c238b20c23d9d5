import { Failure } from "#model/failure";

/** A failure of one of our own statements or of the engine itself. */
export function engineFailure(doing: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure("store-failed", `The embedded store failed at ${doing}: ${reason}`, { cause: error });
}
