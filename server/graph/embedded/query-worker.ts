import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Failure } from "#model/failure";
import type { QueryResult, QueryValue } from "#model/query";
import type { QueryAnswer, QueryOrder } from "./query-message.ts";

export const OUT_OF_MEMORY_EXIT = 77;
const CHILD = fileURLToPath(new URL("./query-child.ts", import.meta.url));

/** One warm process for users' queries; does one thing at a time. */
export class QueryWorker {
  readonly #child: ChildProcess;
  #dead = false;

  constructor() {
    const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    this.#child = fork(CHILD, [], {
      execArgv: ["--import", loader],
      // No secret of ours: only what a process needs to start.
      env: { PATH: process.env["PATH"] ?? "", TMPDIR: process.env["TMPDIR"] ?? "" },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    this.#child.on("exit", () => (this.#dead = true));
    this.#child.on("error", () => (this.#dead = true));
  }

  get dead(): boolean {
    return this.#dead;
  }

  async open(path: string): Promise<void> {
    await this.#ask({ type: "open", path }, (answer) => (answer.type === "opened" ? answer : null));
  }

  /** @throws Failure query-timeout; the process is dead then, and the query with it */
  async query(order: Extract<QueryOrder, { type: "query" }>, timeoutMs: number): Promise<QueryResult> {
    const rows: (readonly QueryValue[])[] = [];
    const limit = Number.isFinite(timeoutMs)
      ? setTimeout(() => void this.kill(), Math.min(timeoutMs, 2 ** 31 - 1))
      : undefined;
    try {
      const { columns, truncated } = await this.#ask(order, (answer) => {
        if (answer.type === "rows") for (const row of answer.rows) rows.push(row);
        return answer.type === "done" ? answer : null;
      });
      return { columns, rows, truncated };
    } catch (error) {
      if (error instanceof Failure || this.#child.signalCode !== "SIGKILL") throw error;
      throw new Failure(
        "query-timeout",
        `The query was stopped after ${timeoutMs / 1000} s. Narrow it, or add a LIMIT.`,
      );
    } finally {
      clearTimeout(limit);
    }
  }

  async kill(): Promise<void> {
    if (this.#dead) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }

  /** Sends an order and takes answers until `last` finds its last in one. */
  #ask<Last>(order: QueryOrder, last: (answer: QueryAnswer) => Last | null): Promise<Last> {
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const settle = (end: () => void): void => {
        child.off("message", take).off("exit", left).off("error", left);
        end();
      };
      const take = (answer: QueryAnswer): void => {
        if (answer.type === "failed") settle(() => reject(new Failure(answer.code, answer.message)));
        const found = last(answer);
        if (found !== null) settle(() => resolve(found));
      };
      const left = (): void => settle(() => reject(endOf(child)));
      child.on("message", take).on("exit", left).on("error", left);
      if (this.#dead) left();
      else child.send(order, (error) => error !== null && left());
    });
  }
}

function endOf(child: ChildProcess): Error {
  if (child.exitCode === OUT_OF_MEMORY_EXIT)
    return new Failure("query-timeout", "The query was stopped: it took more than 2 GB of memory. Narrow it.");
  if (child.signalCode === "SIGKILL") return new Error("killed");
  return new Failure("store-failed", `The process for queries ended (${child.signalCode ?? child.exitCode ?? "?"}).`);
}
