import type { Project } from "#model/projection";
import type { GraphStore } from "./graph-store.ts";

/** What the contract suite needs to know of a store. */
export interface StoreUnderTest {
  /** Opens an empty store. */
  readonly open: () => Promise<GraphStore>;
  readonly project: Project;
  /** Runs of the property tests: a server takes longer for each. */
  readonly runs: number;
  /** Whether a reading transaction keeps the state it began with (Neo4j is READ COMMITTED). */
  readonly snapshots: boolean;
}
