import { Problem } from "#model/api";
import type { z } from "zod";
import { ApiError } from "./api-error.ts";

/**
 * Fetches and parses one answer of the server.
 *
 * @throws ApiError with the problem's code; "unreachable" without an answer; "unexpected-answer" for another shape
 */
export async function fetchJson<Shape>(
  path: string,
  schema: z.ZodType<Shape>,
  init: RequestInit & { signal?: AbortSignal } = {},
): Promise<Shape> {
  const headers = new Headers(init.headers);
  headers.set("accept", "application/json");
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ApiError("unreachable", 0, String(cause), { cause });
  }
  const body = await readBody(response);
  if (!response.ok) {
    const problem = Problem.safeParse(body);
    if (problem.success) {
      const { code, status, detail, instance } = problem.data;
      throw new ApiError(code, status, detail, { instance });
    }
    throw new ApiError("unexpected-answer", response.status, `HTTP ${response.status} ${response.statusText}`);
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    throw new ApiError("unexpected-answer", response.status, parsed.error.message, { cause: parsed.error });
  }
  return parsed.data;
}

async function readBody(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return null;
  }
}
