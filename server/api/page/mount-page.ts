import express, { type Express, type Response } from "express";
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { Refusal } from "../refusal.ts";

const YEAR = 365 * 24 * 3600;

/** The addresses of the page's own views: each gets index.html, and the page reads the address itself. */
const VIEWS = [
  "/",
  "/people/:id",
  "/organizations/:id",
  "/events/:id",
  "/articles",
  "/articles/:id",
  "/articles/:id/explain",
  "/console",
  "/review",
  "/add",
] as const;

/**
 * Serves the built page. Files in assets/ have their content's hash in their names and are kept for ever; everything
 * else is asked for anew each time.
 */
export function mountPage(app: Express, folder: string): void {
  const assets = join(folder, "assets") + sep;
  app.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response: Response, path) => {
        response.set(
          "Cache-Control",
          path.startsWith(assets) ? `public, max-age=${String(YEAR)}, immutable` : "no-cache",
        );
      },
    }),
  );
  app.get([...VIEWS], (_request, response, next) => {
    response.set("Cache-Control", "no-cache");
    // Looked up per request: the page can be built while the server runs.
    if (!existsSync(join(folder, "index.html"))) {
      response.status(503).type("text/plain").send("The page is not built yet. Run: npm run build\n");
      return;
    }
    // The callback also comes after success: going on then would answer a second time.
    response.sendFile("index.html", { root: folder, cacheControl: false }, (error?: Error) => {
      if (error) next(error);
    });
  });
  app.use((request) => {
    throw new Refusal(404, "not-found", `There is no ${request.path} here. Start at /`);
  });
}
