import compression from "compression";
import express, { type Express } from "express";
import { mountAdmin } from "./admin/mount-admin.ts";
import { docsPage } from "./docs-page.ts";
import { mountRoute, refuseOtherMethods } from "./mount-route.ts";
import { openApiDocument } from "./openapi-document.ts";
import { mountPage } from "./page/mount-page.ts";
import type { Parts } from "./parts.ts";
import { Refusal } from "./refusal.ts";
import { requestLog } from "./request-log.ts";
import { routesOf } from "./routes.ts";
import { requireKnownHost } from "./security/require-known-host.ts";
import { requirePassword } from "./security/require-password.ts";
import { securityHeaders } from "./security/security-headers.ts";
import { sendProblem } from "./send-problem.ts";

/** The whole of HTTP, in the order in which a request meets it. */
export function application(parts: Parts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", false);
  app.set("etag", "weak");

  app.use(requestLog(parts.log), securityHeaders);
  if (parts.loopback) app.use(requireKnownHost);
  if (parts.password !== null) app.use(requirePassword(parts.password, parts.admin?.token ?? null));
  // A stream of lines must arrive line by line.
  app.use(compression({ filter: (request, response) => isWhole(response) && compression.filter(request, response) }));

  app.use("/api", (_request, response, next) => {
    response.set("Cache-Control", "no-cache");
    next();
  });
  const routes = routesOf(parts.limits);
  const document = openApiDocument(routes, parts.version);
  for (const route of routes) mountRoute(app, route, parts);
  app.get("/api/openapi.json", (_request, response) => void response.json(document));
  app.get("/api/docs", (_request, response) => void response.type("html").send(docsPage(document)));
  mountAdmin(app, parts);
  refuseOtherMethods(app, routes);
  app.use("/api", (request) => {
    throw new Refusal(404, "not-found", `There is no ${request.originalUrl.split("?")[0] ?? ""}. See /api/docs.`);
  });

  mountPage(app, parts.pageFolder);
  app.use(sendProblem);
  return app;
}

function isWhole(response: express.Response): boolean {
  return !String(response.getHeader("Content-Type")).includes("ndjson");
}
