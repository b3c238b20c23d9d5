import { Failure } from "#model/failure";

const UNREACHABLE = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.ClientError.Database.DatabaseNotFound",
]);

/** What the driver throws at our own statements, in our codes; `store` says which server, without the password. */
export function neo4jFailure(store: string, doing: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  if (code.startsWith("Neo.ClientError.Security."))
    return new Failure(
      "store-unreachable",
      `${store} does not let us in: ${message} Check NEO4J_USER and NEO4J_PASSWORD.`,
      { cause: error },
    );
  if (UNREACHABLE.has(code))
    return new Failure(
      "store-unreachable",
      `${store} did not answer: ${message} Check that it runs, NEO4J_URI and NEO4J_DATABASE.`,
      { cause: error },
    );
  return new Failure("store-failed", `${store} failed at ${doing}: ${message}`, { cause: error });
}
