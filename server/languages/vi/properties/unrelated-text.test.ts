import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inventArticle } from "../../../invented-articles/invent-article.ts";
import { padding } from "../../../invented-articles/paragraphs/padding.ts";
import { Random } from "../../../invented-articles/random.ts";
import { reader } from "../../../reader.ts";
import { claimLines } from "../../../testing/claim-lines.ts";
import { fuzzRuns } from "../../../testing/fuzz-runs.ts";

const seed = fc.nat(1_000_000);
const runs = fuzzRuns(60);
const linesOf = (article: ReturnType<typeof inventArticle>["article"], paragraphs: readonly string[]): string[] =>
  claimLines(reader.read({ ...article, text: paragraphs.join("\n\n") }));

describe("an added paragraph that has nothing to do with the rest", () => {
  it("changes no claim, wherever it stands behind the lead", () => {
    fc.assert(
      fc.property(seed, seed, (one, other) => {
        const { article } = inventArticle({ seed: one });
        const random = new Random(other, "unrelated");
        const paragraphs = article.text.split(/\n+/u);
        const longer = paragraphs.toSpliced(random.int(3, paragraphs.length), 0, padding(random));
        expect(linesOf(article, longer)).toEqual(linesOf(article, paragraphs));
      }),
      runs,
    );
  });

  it("adds only its own claims where it stands at the end", () => {
    const name = "Quàng Thiện Bách";
    const extra = `Ở một diễn biến khác, ông ${name}, Giám đốc Trung tâm Lưu trữ tỉnh Điện Biên, cho biết kho mới đã được bàn giao.`;
    fc.assert(
      fc.property(seed, (one) => {
        const { article } = inventArticle({ seed: one });
        const paragraphs = article.text.split(/\n+/u);
        const others = linesOf(article, [...paragraphs, extra]).filter((line) => !line.includes(name.toLowerCase()));
        expect(others).toEqual(linesOf(article, paragraphs));
      }),
      runs,
    );
  });
});
