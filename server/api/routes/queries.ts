import { ExampleQuery } from "#model/api";
import { z } from "zod";
import { defineRoute } from "../route.ts";

export const queries = defineRoute({
  method: "get",
  address: "/api/queries",
  name: "queries",
  summary: "Example queries for the console, titled in Vietnamese and English.",
  answer: z.array(ExampleQuery),
  handle: async (_input, { exampleQueries }) => [...(await exampleQueries())],
});
