import { Failure } from "#model/failure";

/** @param reason completes “… is not accepted here: ” */
export function refused(what: string, reason: string): Failure {
  return new Failure("query-refused", `${what} is not accepted here: ${reason}.`);
}
