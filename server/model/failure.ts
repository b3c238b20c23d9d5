/** Every error that a person can meet has one of these codes; `api/` maps them to HTTP, `scripts/` to exit codes. */
export type FailureCode =
  | "invalid-input"
  | "not-found"
  | "unreadable-source"
  | "store-unreachable"
  | "store-locked"
  | "store-failed"
  | "query-refused"
  | "query-invalid"
  | "query-unsupported"
  | "query-timeout"
  | "unauthorized"
  | "missing-tool"
  | "internal";

/** An error that says what happened and, where possible, what to do; the cause is kept. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
