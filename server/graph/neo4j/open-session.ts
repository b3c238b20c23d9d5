import type { Driver, Session } from "neo4j-driver";
import type { SessionChoice } from "./session-choice.ts";

/** The driver's types take its configuration for instances of classes, which its documentation writes as literals. */
export function openSession(
  driver: Driver,
  choice: SessionChoice & { readonly defaultAccessMode?: "READ" | "WRITE"; readonly fetchSize?: number },
): Session {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- see above
  return driver.session(choice);
}
