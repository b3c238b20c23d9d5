import type { BookmarkManager } from "neo4j-driver";

/** What all sessions of a store have in common. */
export interface SessionChoice {
  /** Carries what was written from one session to the next, whatever member of a cluster serves it. */
  readonly bookmarkManager: BookmarkManager;
  /** The user's home database where it is missing. */
  readonly database?: string;
}
