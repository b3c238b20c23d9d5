import type { Plugin } from "vite";
import { inventedArticles } from "./invented-articles.ts";
import { mockAnswers } from "./mock-answers.ts";
import { mockGraph } from "./mock-graph.ts";

/** Answers /api on the development server from invented articles, MOCK=number of them, so that the page runs alone. */
export function mockServer(): Plugin {
  return {
    name: "mock-api",
    configureServer(server) {
      const articles = inventedArticles(Math.max(12, Number(process.env["MOCK"])));
      const answer = mockAnswers(articles, mockGraph(articles));
      server.middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
        if (!pathname.startsWith("/api/") || pathname.endsWith(".ts")) {
          next();
          return;
        }
        const chunks: Uint8Array[] = [];
        request.on("data", (chunk: Uint8Array) => chunks.push(chunk));
        request.on("end", () => {
          const text = new TextDecoder().decode(Buffer.concat(chunks));
          const found = answer(pathname, searchParams, text === "" ? null : JSON.parse(text));
          response.setHeader("content-type", "application/json");
          response.statusCode = found === null || found === undefined ? 404 : 200;
          const problem = {
            type: "about:blank",
            title: "Not found",
            status: 404,
            detail: pathname,
            code: "not-found",
            instance: "-",
          };
          response.end(JSON.stringify(found ?? problem));
        });
      });
    },
  };
}
