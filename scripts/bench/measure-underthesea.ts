import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Article } from "#model/article";
import { z } from "zod";
import { amountOf, type Throughput, throughput } from "./throughput.ts";

const Answer = z.object({
  version: z.string(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  people: z.array(z.array(z.string())),
});

export interface Underthesea extends Throughput {
  readonly version: string;
  /** People named in each of the articles that it came to within the time, from the first on. */
  readonly people: readonly (readonly string[])[];
}

/**
 * The named-entity recogniser of underthesea on the same articles, on one core.
 *
 * @returns null where this Python has no underthesea
 */
export async function measureUnderthesea(
  articles: readonly Article[],
  seconds: number,
  python: string,
): Promise<Underthesea | null> {
  const child = spawn(python, [join(import.meta.dirname, "name_people.py"), String(seconds)], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, OMP_NUM_THREADS: "1", PYTHONIOENCODING: "utf-8" },
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve).on("error", () => resolve(null)));
  // A Python without the package ends before it has read everything.
  child.stdin.on("error", () => undefined);
  child.stdin.end(articles.map((article) => JSON.stringify(article.text)).join("\n"));
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = await ended;
  if (code === null || complaint.includes("ModuleNotFoundError")) return null;
  if (code !== 0) throw new Error(`underthesea failed: ${complaint}`);
  const { version, people, ...lap } = Answer.parse(JSON.parse(output));
  return { version, people, ...throughput(amountOf(articles.slice(0, people.length)), lap) };
}
