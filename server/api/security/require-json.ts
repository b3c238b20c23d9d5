import type { RequestHandler } from "express";
import { Refusal } from "../refusal.ts";

/**
 * A body only as application/json: another site's page cannot send that without asking first, and is never allowed to.
 */
export const requireJson: RequestHandler = (request, _response, next) => {
  if (request.is("application/json") === false || request.headers["content-type"] === undefined) {
    throw new Refusal(415, "invalid-input", "Send the body as application/json.");
  }
  next();
};
