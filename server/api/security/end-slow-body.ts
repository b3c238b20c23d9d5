import type { RequestHandler } from "express";

/**
 * Cuts a request whose body comes drop by drop. The server's own limit cannot do it: it is one for all requests, and an
 * ingest may last for hours.
 *
 * @param limit milliseconds
 */
export function endSlowBody(limit: number): RequestHandler {
  return (request, _response, next) => {
    const timer = setTimeout(() => void request.destroy(), limit);
    request.once("end", () => clearTimeout(timer)).once("close", () => clearTimeout(timer));
    next();
  };
}
