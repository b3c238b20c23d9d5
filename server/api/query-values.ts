import { z } from "zod";

/**
 * Query text as the values that a schema of numbers, booleans and lists expects. A list may repeat its key or use
 * commas: "kinds=person&kinds=event" and "kinds=person,event" are the same. What the schema does not know stays as
 * text, so that parsing refuses it by name.
 */
export function queryValues(search: URLSearchParams, schema: z.ZodObject): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const key of new Set(search.keys())) {
    const texts = search.getAll(key);
    const field: unknown = Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined;
    // An empty value is what a cleared form field sends: it says nothing.
    if (texts.every((text) => text === "") && field !== undefined && !isText(field)) continue;
    values[key] = convert(inner(field), texts);
  }
  return values;
}

function isText(field: unknown): boolean {
  return inner(field) instanceof z.ZodString && !(field instanceof z.ZodOptional);
}

/** The schema under defaults and optionals. */
function inner(field: unknown): unknown {
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional) return inner(field.unwrap());
  return field;
}

function convert(field: unknown, texts: readonly string[]): unknown {
  if (field instanceof z.ZodArray) return texts.flatMap((text) => text.split(",")).filter((text) => text !== "");
  const text = texts.length === 1 ? texts[0] : undefined;
  // One value was asked for and several came: a list fails the schema with a message that says so.
  if (text === undefined) return texts;
  if (field instanceof z.ZodNumber) return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (field instanceof z.ZodBoolean) return text === "true" ? true : text === "false" ? false : text;
  return text;
}
