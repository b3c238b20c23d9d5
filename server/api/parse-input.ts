import { Failure } from "#model/failure";
import type { z } from "zod";

/**
 * Parses what a request brings.
 *
 * @param what names the part for the message: "query", "body", "address"
 * @throws Failure invalid-input with every mistake named
 */
export function parseInput<Output>(schema: z.ZodType<Output>, value: unknown, what: string): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.map(String).join(".")}: ${message}`,
  );
  throw new Failure("invalid-input", `The ${what} is not as this address takes it. ${mistakes.join("; ")}.`, {
    cause: parsed.error,
  });
}
