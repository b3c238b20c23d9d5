import { Worker } from "node:worker_threads";
import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import type { Reading } from "#model/reading";
import type { ThreadAnswer } from "./thread-message.ts";

export interface ReadingJob {
  readonly article: Article;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: unknown) => void;
}

interface Owner {
  /** It is ready, or has answered: it can take another job. */
  readonly onFree: () => void;
  /** It is gone; these jobs it had not begun. `started` is false where it never got ready. */
  readonly onGone: (unbegun: readonly ReadingJob[], started: boolean) => void;
}

/** An article being read and one waiting: a thread is never idle between two messages. */
const JOBS_AT_ONCE = 2;

/** One thread that reads, as seen from outside. It keeps the process alive only while it has work. */
export class ReadingThreadHandle {
  readonly #worker: Worker;
  readonly #owner: Owner;
  readonly #jobs: ReadingJob[] = [];
  #ready = false;
  #gone = false;

  constructor(script: URL, owner: Owner) {
    this.#owner = owner;
    // The parent's own arguments (--import, --cpu-prof …) are no business of the thread.
    this.#worker = new Worker(script, { execArgv: [] });
    this.#worker.unref();
    this.#worker.on("message", (answer: ThreadAnswer) => this.#take(answer));
    // An error may overtake answers that the thread gave before it; by its exit all of them have come.
    let cause: unknown = new Error("it ended");
    this.#worker.on("error", (error) => (cause = error));
    this.#worker.on("exit", () => this.#leave(cause));
  }

  get free(): boolean {
    return this.#ready && !this.#gone && this.#jobs.length < JOBS_AT_ONCE;
  }

  get busy(): boolean {
    return this.#jobs.length > 0;
  }

  give(job: ReadingJob): void {
    this.#jobs.push(job);
    this.#worker.ref();
    this.#worker.postMessage(job.article);
  }

  async stop(): Promise<void> {
    this.#gone = true;
    await this.#worker.terminate();
  }

  #take(answer: ThreadAnswer): void {
    if (answer.type === "ready") this.#ready = true;
    else {
      const job = this.#jobs.shift();
      if (!this.busy) this.#worker.unref();
      if (answer.type === "read") job?.resolve({ article: job.article, ...answer.found });
      else job?.reject(new Error(answer.reason));
    }
    this.#owner.onFree();
  }

  /** The article under way is to blame and fails; those behind it are given back. */
  #leave(cause: unknown): void {
    if (this.#gone) return;
    this.#gone = true;
    const [culprit, ...unbegun] = this.#jobs.splice(0);
    culprit?.reject(new Failure("internal", `the thread that read it stopped: ${String(cause)}`, { cause }));
    this.#owner.onGone(unbegun, this.#ready);
  }
}
