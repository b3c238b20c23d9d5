import type { RequestHandler } from "express";
import { Refusal } from "../refusal.ts";

const LOOPBACK = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/**
 * Against DNS rebinding: a page of evil.example whose name is made to point at 127.0.0.1 still says evil.example in
 * its requests. Any port is taken, so that a tunnel from another one works.
 */
export const requireKnownHost: RequestHandler = (request, _response, next) => {
  if (!LOOPBACK.test(request.headers.host ?? "")) {
    throw new Refusal(
      403,
      "unauthorized",
      "This server answers on localhost and 127.0.0.1 only. Open it by that name.",
    );
  }
  next();
};
