import { availableParallelism } from "node:os";
import { Failure } from "#model/failure";
import type { QueryResult } from "#model/query";
import type { Parameters, QueryLimits } from "../graph-store.ts";
import { QueryWorker } from "./query-worker.ts";
import type { SnapshotCopies, SnapshotCopy } from "./snapshot-copies.ts";

interface Seat {
  worker: QueryWorker | null;
  copy: SnapshotCopy | null;
}

/** A few processes for users' queries, started when first needed and kept; further queries wait for a free one. */
export class QueryPool {
  readonly #copies: SnapshotCopies;
  readonly #seats: readonly Seat[];
  readonly #free: Seat[];
  readonly #waiting: ((seat: Seat) => void)[] = [];
  #closed = false;

  constructor(copies: SnapshotCopies, size = Math.max(1, Math.min(4, availableParallelism() - 1))) {
    this.#copies = copies;
    this.#seats = Array.from({ length: size }, () => ({ worker: null, copy: null }));
    this.#free = [...this.#seats];
  }

  /** The time limit runs from the moment at which the query does, not while it waits. */
  async run(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<QueryResult> {
    const seat = this.#free.pop() ?? (await new Promise<Seat>((resolve) => this.#waiting.push(resolve)));
    try {
      if (this.#closed) throw new Failure("store-failed", "The store is closed.");
      const worker = await this.#ready(seat);
      const maxRows = Number.isFinite(limits.maxRows) ? limits.maxRows : null;
      return await worker.query({ type: "query", cypher, parameters, maxRows }, limits.timeoutMs);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.push(seat);
      else next(seat);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#seats.map(async ({ worker }) => worker?.kill()));
  }

  async #ready(seat: Seat): Promise<QueryWorker> {
    if (seat.worker?.dead !== false) {
      await this.#giveBack(seat);
      seat.worker = new QueryWorker();
    }
    if (seat.copy === null || !this.#copies.isFresh(seat.copy)) {
      const copy = await this.#copies.acquire();
      try {
        await seat.worker.open(copy.path);
      } catch (error) {
        await seat.worker.kill();
        await this.#copies.release(copy);
        throw error;
      }
      await this.#giveBack(seat);
      seat.copy = copy;
    }
    return seat.worker;
  }

  async #giveBack(seat: Seat): Promise<void> {
    const { copy } = seat;
    seat.copy = null;
    if (copy !== null) await this.#copies.release(copy);
  }
}
