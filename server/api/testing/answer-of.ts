import type { z } from "zod";

/**
 * An answer parsed with the schema that its address promises. A field that the schema does not know is an error too,
 * since nobody documented it.
 */
export async function answerOf<Answer>(response: Response, schema: z.ZodType<Answer>): Promise<Answer> {
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.url} gave ${response.status}: ${text}`);
  const json: unknown = JSON.parse(text);
  const parsed = schema.parse(json);
  if (canonical(parsed) !== canonical(json)) throw new Error(`${response.url} gives undocumented fields: ${text}`);
  return parsed;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
