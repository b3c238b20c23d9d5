import * as api from "#model/api";
import { Article } from "#model/article";
import { Claim } from "#model/claim";
import type { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import type { Route } from "./route.ts";

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The OpenAPI 3.1 document of the routes, from the schemas that they parse with. */
export function openApiDocument(routes: readonly Route[], version: string): OpenApiDocument {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    paths[route.address] = { ...paths[route.address], [route.method]: operation(route) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Quan Hệ",
      version,
      description:
        "A knowledge graph of Vietnamese news about public bodies, in which every edge can be traced to the sentence " +
        "that states it. Reads only; every error is an RFC 9457 problem with a stable code.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas: components() },
  });
}

/** Every named schema of the payloads, so that the document refers to each by name. */
function components(): Record<string, z.ZodType> {
  const named = Object.entries(api).flatMap(([name, schema]): [string, z.ZodType][] => [[name, schema]]);
  return Object.fromEntries([["Article", Article], ["Claim", Claim], ...named]);
}

function operation(route: Route): ZodOpenApiOperationObject {
  const problem = (description: string) => ({
    description,
    content: { "application/problem+json": { schema: api.Problem } },
  });
  return {
    operationId: route.name,
    summary: route.summary,
    requestParams: {
      ...(route.path === null ? {} : { path: route.path }),
      ...(route.query === null ? {} : { query: route.query }),
    },
    ...(route.body === null
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: route.body } } } }),
    responses: {
      "200": { description: "As asked", content: { "application/json": { schema: route.answer } } },
      default: problem("A problem; its code says which"),
    },
  };
}
