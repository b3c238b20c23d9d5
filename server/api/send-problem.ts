import type { ErrorRequestHandler, Response } from "express";
import { toProblem } from "./to-problem.ts";

/** The last middleware: every error leaves the server as application/problem+json. */
export const sendProblem: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const problem = toProblem(error, requestId(response));
  if (problem.status >= 500) request.log.error({ err: error }, problem.detail);
  if (response.headersSent) {
    // Half an answer is out: only breaking the connection tells the client that it is not whole.
    next(error);
    return;
  }
  if (problem.status === 503) response.set("Retry-After", "5");
  response.status(problem.status).set("Cache-Control", "no-store");
  response.type("application/problem+json").send(JSON.stringify(problem));
};

function requestId(response: Response): string {
  const id = response.getHeader("X-Request-Id");
  return typeof id === "string" ? id : "";
}
