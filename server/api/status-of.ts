import type { FailureCode } from "#model/failure";

/** The one place where a failure's code becomes an HTTP status. */
export const STATUS_OF: Readonly<Record<FailureCode, number>> = {
  "invalid-input": 400,
  "query-invalid": 400,
  unauthorized: 401,
  "query-refused": 403,
  "not-found": 404,
  "unreadable-source": 422,
  internal: 500,
  "missing-tool": 500,
  "store-failed": 500,
  "query-unsupported": 501,
  "store-locked": 503,
  "store-unreachable": 503,
  "query-timeout": 504,
};
