import { availableParallelism } from "node:os";
import type { Article } from "#model/article";
import { Failure } from "#model/failure";
import type { Reading } from "#model/reading";
import { type ReadingJob, ReadingThreadHandle } from "./reading-thread-handle.ts";

export interface ReadingPoolOptions {
  /** Reads on this thread: the first articles, and all where no thread can be started. */
  readonly read: (article: Article) => Reading;
  /** One a core where nothing is said; 0 and 1 read on this thread alone. */
  readonly threads?: number;
  /** Articles that are read here before threads are started, which takes as long as reading some hundreds. */
  readonly before?: number;
  /** The threads' first file, for tests. */
  readonly script?: URL;
}

const SCRIPT = new URL("./start-reading-thread.mjs", import.meta.url);
const ARTICLES_BEFORE_THREADS = 150;

/**
 * Reads articles on all cores. Whoever asks decides how many are under way: readInOrder keeps that bounded.
 * Threads that wait do not keep the process alive.
 */
export class ReadingPool {
  readonly #read: (article: Article) => Reading;
  readonly #size: number;
  readonly #before: number;
  readonly #script: URL;
  readonly #waiting: ReadingJob[] = [];
  #threads: ReadingThreadHandle[] = [];
  #asked = 0;
  /** Threads are of no use here: too few cores, or they do not start. */
  #alone: boolean;
  #closed = false;
  #idle: () => void = () => undefined;

  constructor({
    read,
    threads = availableParallelism(),
    before = ARTICLES_BEFORE_THREADS,
    script,
  }: ReadingPoolOptions) {
    this.#read = read;
    this.#size = threads;
    this.#before = before;
    this.#script = script ?? SCRIPT;
    this.#alone = threads < 2;
  }

  /** How many threads it works with at most, this one not counted; 0 where it reads alone. */
  get threads(): number {
    return this.#alone ? 0 : this.#size;
  }

  /**
   * @throws what the reading of this article throws; Failure internal where its thread died of it, or after `close`
   */
  async read(article: Article): Promise<Reading> {
    if (this.#closed) throw new Failure("internal", "The reading pool is closed.");
    this.#asked += 1;
    if (this.#alone || this.#asked <= this.#before) return this.#read(article);
    this.#fill();
    // While the first threads start, waiting for them would take longer than reading.
    if (this.#threads.every((thread) => !thread.free && !thread.busy)) return this.#read(article);
    return this.#queue(article);
  }

  /** Starts the threads now and waits until they are ready, for measurements. */
  async warmUp(): Promise<void> {
    this.#asked += this.#before;
    this.#fill();
    while (!this.#alone && this.#threads.some((thread) => !thread.free))
      await new Promise((wake) => setTimeout(wake, 5));
  }

  /** Waits for the articles under way, then ends the threads. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#busy) await new Promise<void>((resolve) => (this.#idle = resolve));
    await Promise.all(this.#threads.splice(0).map((thread) => thread.stop()));
  }

  get #busy(): boolean {
    return this.#waiting.length > 0 || this.#threads.some(({ busy }) => busy);
  }

  #queue(article: Article): Promise<Reading> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ article, resolve, reject });
      this.#share();
    });
  }

  #fill(): void {
    while (!this.#alone && this.#threads.length < this.#size) this.#start();
  }

  #start(): void {
    const thread = new ReadingThreadHandle(this.#script, {
      onFree: () => this.#share(),
      onGone: (unbegun, started) => {
        this.#threads = this.#threads.filter((one) => one !== thread);
        this.#waiting.unshift(...unbegun);
        if (!started) this.#alone = true;
        if (this.#waiting.length > 0) this.#fill();
        this.#share();
      },
    });
    this.#threads.push(thread);
  }

  #share(): void {
    for (let thread = this.#next(); thread !== undefined && this.#waiting.length > 0; thread = this.#next()) {
      const job = this.#waiting.shift();
      if (job !== undefined) thread.give(job);
    }
    if (this.#alone && this.#threads.length === 0) for (const job of this.#waiting.splice(0)) this.#readHere(job);
    if (!this.#busy) this.#idle();
  }

  /** The free thread with nothing to do, else any that can take one more. */
  #next(): ReadingThreadHandle | undefined {
    return this.#threads.find(({ free, busy }) => free && !busy) ?? this.#threads.find(({ free }) => free);
  }

  #readHere({ article, resolve, reject }: ReadingJob): void {
    try {
      resolve(this.#read(article));
    } catch (error) {
      reject(error);
    }
  }
}
