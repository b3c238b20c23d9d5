import type { Problem } from "#model/api";
import { Failure } from "#model/failure";
import { STATUS_CODES } from "node:http";
import { Refusal } from "./refusal.ts";
import { STATUS_OF } from "./status-of.ts";

const UNKNOWN = "The server met an error that it did not expect. Its log tells more under this request's id.";

/** What Express and its body parsers throw. */
interface HttpError extends Error {
  readonly status: number;
  readonly type?: string;
}

const DETAIL_OF: Readonly<Record<string, string>> = {
  "entity.too.large": "The request's body is larger than this address takes.",
  "entity.parse.failed": "The request's body is not valid JSON.",
  "encoding.unsupported": "The request's body has an encoding that this server does not read; send it as UTF-8.",
  "charset.unsupported": "The request's body has a character set that this server does not read; send it as UTF-8.",
};

/**
 * Any error → RFC 9457 problem. A Failure keeps its code and message, which are written for people; of any other error
 * nothing is told, since its message may hold paths, queries or passwords.
 */
export function toProblem(error: unknown, requestId: string): Problem {
  if (error instanceof Failure) {
    const status = error instanceof Refusal ? error.status : STATUS_OF[error.code];
    return problem(status, error.code, error.message, requestId);
  }
  if (isHttpError(error) && error.status >= 400 && error.status < 500) {
    const detail = DETAIL_OF[error.type ?? ""] ?? "The request could not be read; check its address and its body.";
    return problem(error.status, "invalid-input", detail, requestId);
  }
  return problem(500, "internal", UNKNOWN, requestId);
}

function problem(status: number, code: string, detail: string, requestId: string): Problem {
  return {
    type: `/api/docs#${code}`,
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail,
    code,
    instance: requestId,
  };
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
