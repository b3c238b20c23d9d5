import type { RequestHandler } from "express";
import { Refusal } from "../refusal.ts";
import { sameSecret } from "./same-secret.ts";

/** HTTP Basic with any user name; the health address stays open, for container health checks. */
export function requirePassword(password: string, adminToken: string | null): RequestHandler {
  return (request, response, next) => {
    const [scheme, value] = (request.headers.authorization ?? "").split(" ");
    const asAdmin = adminToken !== null && request.path.startsWith("/api/admin/") && scheme?.toLowerCase() === "bearer";
    if (request.path === "/api/health" || asAdmin) {
      // An admin address checks its token itself.
      next();
      return;
    }
    if (scheme?.toLowerCase() !== "basic" || !sameSecret(passwordOf(value ?? ""), password)) {
      response.set("WWW-Authenticate", 'Basic realm="Quan He", charset="UTF-8"');
      throw new Refusal(401, "unauthorized", "This server asks for its password (any user name).");
    }
    next();
  };
}

function passwordOf(credentials: string): string {
  const text = Buffer.from(credentials, "base64").toString("utf8");
  return text.slice(text.indexOf(":") + 1);
}
