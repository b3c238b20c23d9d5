import { Problem } from "#model/api";

/** A refusal, checked to be a whole RFC 9457 problem. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/problem+json")) throw new Error(`${response.url} gave ${response.status} ${type}`);
  const problem = Problem.strict().parse(await response.json());
  if (problem.status !== response.status) throw new Error(`status ${problem.status} in a ${response.status}`);
  if (problem.instance !== response.headers.get("X-Request-Id")) throw new Error("the problem names another request");
  return problem;
}
