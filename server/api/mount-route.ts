import { json, type Express, type RequestHandler } from "express";
import { endSlowBody } from "./security/end-slow-body.ts";
import { requireJson } from "./security/require-json.ts";
import type { Parts } from "./parts.ts";
import { parseInput } from "./parse-input.ts";
import { queryValues } from "./query-values.ts";
import { Refusal } from "./refusal.ts";
import type { Route } from "./route.ts";
import { withinTime } from "./within-time.ts";

/** Serves a route: parse, handle, answer. */
export function mountRoute(application: Express, route: Route, parts: Parts): void {
  const address = route.address.replaceAll(/\{(\w+)\}/g, ":$1");
  const before: RequestHandler[] =
    route.body === null
      ? []
      : [requireJson, endSlowBody(parts.limits.bodyTimeout), json({ limit: parts.limits.bodySize, strict: true })];
  application[route.method](address, ...before, async (request, response) => {
    const input = {
      path: route.path === null ? null : parseInput(route.path, request.params, "address"),
      query: parseQuery(route, request.originalUrl),
      body: route.body === null ? null : parseInput(route.body, request.body, "body"),
      header: (name: string, value: string) => void response.set(name, value),
    };
    const answer = await withinTime(parts.limits.answerTimeout, () => route.handle(input, parts));
    response.json(answer);
  });
}

/** A known address asked with a method that it does not have. */
export function refuseOtherMethods(application: Express, routes: readonly Route[]): void {
  for (const address of new Set(routes.map((route) => route.address))) {
    const methods = routes.filter((route) => route.address === address).map(({ method }) => method.toUpperCase());
    const allowed = methods.includes("GET") ? [...methods, "HEAD"] : methods;
    application.all(address.replaceAll(/\{(\w+)\}/g, ":$1"), (request, response) => {
      response.set("Allow", allowed.join(", "));
      throw new Refusal(405, "invalid-input", `${address} answers ${allowed.join(", ")}, not ${request.method}.`);
    });
  }
}

function parseQuery(route: Route, url: string): unknown {
  if (route.query === null) return null;
  const search = new URL(url, "http://localhost").searchParams;
  return parseInput(route.query.strict(), queryValues(search, route.query), "query");
}
