/** What the page knows of a failed request: a stable code and the server's own advice. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** A FailureCode of the server, or "unreachable" / "unexpected-answer" where there was no usable answer. */
  readonly code: string;
  readonly status: number;
  /** Request id, to find the log line; null where the server did not answer. */
  readonly instance: string | null;

  constructor(code: string, status: number, detail: string, options: { instance?: string; cause?: unknown } = {}) {
    super(detail, { cause: options.cause });
    this.code = code;
    this.status = status;
    this.instance = options.instance ?? null;
  }
}
