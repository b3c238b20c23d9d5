import type { RequestHandler } from "express";
import { Refusal } from "../refusal.ts";
import { sameSecret } from "../security/same-secret.ts";

/** Only who can read the owner's file in the data folder knows the token: the same user on the same machine. */
export function requireToken(token: string): RequestHandler {
  return (request, response, next) => {
    const [scheme, given] = (request.headers.authorization ?? "").split(" ");
    if (scheme?.toLowerCase() !== "bearer" || !sameSecret(given ?? "", token)) {
      response.set("WWW-Authenticate", 'Bearer realm="Quan He"');
      throw new Refusal(401, "unauthorized", "This address takes the token of the data folder's owner.json.");
    }
    next();
  };
}
