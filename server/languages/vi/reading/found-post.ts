import type { RoleStatus } from "#model/claim";
import type { CompletedBody } from "../bodies/completed-body.ts";
import type { Hold } from "../posts/hold.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** A post that one sentence gives a person, with its body. */
export interface FoundPost {
  readonly reading: SentenceReading;
  readonly hold: Hold;
  readonly body: CompletedBody;
  readonly status: RoleStatus;
}
