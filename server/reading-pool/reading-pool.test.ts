import type { Article } from "#model/article";
import { afterEach, describe, expect, it } from "vitest";
import { inventArticle } from "../invented-articles/invent-article.ts";
import { reader } from "../reader.ts";
import { readInOrder } from "./read-in-order.ts";
import { ReadingPool } from "./reading-pool.ts";

const MOODY = new URL("./testing/moody-thread.mjs", import.meta.url);
const NEVER = new URL("./testing/never-starts.mjs", import.meta.url);
const invented = (count: number): Article[] =>
  Array.from({ length: count }, (_, seed) => inventArticle({ seed }).article);
const saying = (text: string, index = 0): Article => ({ ...inventArticle({ seed: index }).article, text });

const open: ReadingPool[] = [];
function pool(options: Partial<ConstructorParameters<typeof ReadingPool>[0]>): ReadingPool {
  const made = new ReadingPool({ read: reader.read, threads: 2, ...options });
  open.push(made);
  return made;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** Reads on this thread are counted, so that a test can tell who read. */
function counting() {
  const counted = { here: 0 };
  const read = (article: Article) => {
    counted.here += 1;
    return { article, entities: [], claims: [] };
  };
  return { counted, read };
}

describe("ReadingPool", () => {
  it("gives what reading on one thread gives, in order", async () => {
    const articles = invented(40);
    const threads = pool({});
    await threads.warmUp();
    const readings = [];
    for await (const outcome of readInOrder(articles, (article) => threads.read(article), 8)) readings.push(outcome);
    expect(readings).toEqual(articles.map((article) => ({ article, reading: reader.read(article) })));
  });

  it("reads small inputs here, without starting threads", async () => {
    const { counted, read } = counting();
    const threads = pool({ read, before: 10, script: NEVER });
    await Promise.all(invented(10).map((article) => threads.read(article)));
    expect(counted.here).toBe(10);
    expect(threads.threads).toBe(2);
  });

  it.each([
    ["fail", "no such word"],
    ["die", "the thread that read it stopped"],
    ["throw", "thrown outside"],
  ])("an article that makes its thread %s fails alone", async (text, reason) => {
    const { counted, read } = counting();
    const threads = pool({ read, before: 0, script: MOODY });
    await threads.warmUp();
    const articles = ["a", "b", text, "c", "d", "e", "f"].map(saying);
    const outcomes = await Promise.allSettled(articles.map((article) => threads.read(article)));
    expect(outcomes.map(({ status }) => status === "fulfilled")).toEqual([true, true, false, true, true, true, true]);
    expect(String((outcomes[2] as PromiseRejectedResult).reason)).toContain(reason);
    expect(counted.here).toBe(0);
    expect((await threads.read(saying("after"))).article.text).toBe("after");
  });

  it("outlives the death of every thread", async () => {
    const threads = pool({ before: 0, script: MOODY });
    await threads.warmUp();
    const deaths = await Promise.allSettled(
      Array.from({ length: 6 }, (_, index) => threads.read(saying("die", index))),
    );
    expect(deaths.filter(({ status }) => status === "rejected").length).toBeGreaterThanOrEqual(2);
    await expect(threads.read(saying("alive"))).resolves.toMatchObject({ article: { text: "alive" } });
  });

  it("reads here where no thread starts", async () => {
    const { counted, read } = counting();
    const threads = pool({ read, before: 0, script: NEVER });
    await Promise.all(invented(3).map((article) => threads.read(article)));
    await threads.warmUp();
    await threads.read(saying("later"));
    expect(counted.here).toBe(4);
    expect(threads.threads).toBe(0);
  });

  it("finishes what is under way when it is closed, and takes nothing more", async () => {
    const threads = pool({ before: 0, script: MOODY });
    await threads.warmUp();
    const under = Promise.all(["a", "b", "c", "d", "e", "f"].map((text) => threads.read(saying(text))));
    await threads.close();
    await expect(under).resolves.toHaveLength(6);
    await expect(threads.read(saying("late"))).rejects.toThrow("closed");
  });
});

describe("readInOrder", () => {
  it("takes from the source no more than its window ahead of whoever takes from it", async () => {
    let [taken, given, ahead] = [0, 0, 0];
    function* source() {
      for (const article of invented(30)) {
        taken += 1;
        ahead = Math.max(ahead, taken - given);
        yield article;
      }
    }
    const slow = async (article: Article) => {
      await new Promise((wake) => setTimeout(wake, taken % 3));
      return reader.read(article);
    };
    for await (const outcome of readInOrder(source(), slow, 5)) {
      expect("reading" in outcome).toBe(true);
      given += 1;
    }
    expect(given).toBe(30);
    expect(ahead).toBeLessThanOrEqual(6);
  });

  it("gives an article that cannot be read as an outcome in its place", async () => {
    const read = (article: Article) => {
      if (article.text === "b") throw new Error("no");
      return { article, entities: [], claims: [] };
    };
    const outcomes = [];
    for await (const outcome of readInOrder(["a", "b", "c"].map(saying), read, 2)) outcomes.push("error" in outcome);
    expect(outcomes).toEqual([false, true, false]);
  });
});
