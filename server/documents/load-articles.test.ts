import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "./normalize-text.ts";
import { loadFrom } from "./testing/load-from.ts";

const TEXT = "Đồng chí Trần Văn Nam chủ trì hội nghị.";
const PAGE = `<!doctype html><html><body><p>${TEXT}</p></body></html>`;

describe("loadArticles", () => {
  it.each([
    ["a.txt", TEXT],
    ["a.TXT", TEXT],
    ["a.md", `**${TEXT}**`],
    ["a.html", PAGE],
    ["a.txt", PAGE],
    ["a.jsonl", JSON.stringify({ text: TEXT })],
    ["a.csv", `id,text\n1,${TEXT}`],
    [null, TEXT],
    [null, PAGE],
    [null, JSON.stringify({ text: TEXT })],
    [null, `id,text\n1,${TEXT}`],
    ["a.unknown", TEXT],
  ])("finds the same text in %s: %s", async (path, content) => {
    const { articles, failures } = await loadFrom(path, content);
    expect(failures).toEqual([]);
    expect(articles.map(({ text }) => text)).toEqual([TEXT]);
    expect(articles[0]?.path).toBe(path);
  });

  it("reads UTF-8 and UTF-16 with their byte-order marks", async () => {
    const { id } = (await loadFrom("a.txt", TEXT)).articles[0] ?? {};
    const little = Buffer.from(`\uFEFF${TEXT}`, "utf16le");
    const big = Buffer.from(little).swap16();
    for (const bytes of [Buffer.from(`\uFEFF${TEXT}`), little, big])
      expect((await loadFrom("a.txt", bytes)).articles.map((article) => article.id)).toEqual([id]);
  });

  it.each([
    ["broken UTF-8", Uint8Array.of(0x48, 0xc3, 0x28), /^bad\.txt is not UTF-8/],
    ["half a UTF-16 character", Uint8Array.of(0xff, 0xfe, 0x41), /^bad\.txt is not UTF-16LE/],
    ["a truncated character at the end", Buffer.from("ế").subarray(0, 2), /^bad\.txt is not UTF-8/],
    ["binary data", Uint8Array.of(0x50, 0x4b, 0, 0, 1), /^bad\.txt is not a text file/],
    ["an empty file", "", /^bad\.txt holds no text/],
  ])("fails for %s, naming the file", async (_, content, message) => {
    const { articles, failures } = await loadFrom("bad.txt", content);
    expect(articles).toEqual([]);
    expect(failures).toMatchObject([{ code: "unreadable-source", message: expect.stringMatching(message) as string }]);
  });

  it("fails rather than throws when the source breaks off", async () => {
    const { loadArticles } = await import("./load-articles.ts");
    const chunks = (async function* () {
      yield await Promise.resolve(Buffer.from("Hội"));
      throw new Error("EIO");
    })();
    const loaded = [];
    for await (const item of loadArticles({ name: "a.txt", path: "a.txt", chunks })) loaded.push(item);
    expect(loaded).toMatchObject([{ code: "unreadable-source", message: expect.stringContaining("EIO") as string }]);
  });

  it("never throws, whatever the bytes, and every text it gives is normalised", () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom("a.txt", "a.md", "a.html", "a.jsonl", "a.csv", null),
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ unit: "binary", maxLength: 200 }),
          fc
            .array(
              fc.constantFrom("<p>", "</div>", "<", '"', "{", "text", ",", "\n", "#", "---\n", "ộ", "&#0;", "|", "\0"),
            )
            .map((parts) => parts.join("")),
        ),
        fc.integer({ min: 1, max: 64 }),
        async (path, content, size) => {
          const { articles, failures } = await loadFrom(path, content, size);
          for (const { text } of articles) expect(normalizeText(text)).toBe(text);
          for (const failure of failures) expect(failure.code).toBe("unreadable-source");
          expect(articles.length + failures.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    ));
});
