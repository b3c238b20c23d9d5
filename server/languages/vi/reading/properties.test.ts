import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

const given = fc.constantFrom("An", "Bình", "Cường", "Dũng", "Hạnh", "Khánh", "Lan", "Minh", "Nga", "Thủy");
const name = fc
  .tuple(fc.constantFrom("Lê", "Trần", "Phạm", "Vũ", "Đặng"), fc.constantFrom("Văn", "Thị", "Đức", "Ngọc"), given)
  .map((parts) => parts.join(" "));
const post = fc.constantFrom(
  "Giám đốc Sở Y tế Lạng Sơn",
  "Bí thư Huyện ủy Chi Lăng",
  "Chủ tịch UBND huyện Chi Lăng",
  "Trưởng ban Ban Tổ chức Tỉnh ủy Lạng Sơn",
);
const sentence = fc.oneof(
  fc.tuple(name, post).map(([who, what]) => `Đồng chí ${who}, ${what}, phát biểu tại hội nghị.`),
  fc.tuple(name, post).map(([who, what]) => `${what} ${who} cho biết như vậy.`),
  fc.tuple(name, post).map(([who, what]) => `Bổ nhiệm ông ${who} giữ chức ${what}.`),
  fc.constantFrom("Trời mưa to.", "Đường Nguyễn Huệ đông người.", "Các đại biểu dự lễ.", "1. 2/3 – (…) “;”"),
);
const article = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join("\n"));

describe("reading people and bodies", () => {
  it("quotes exactly what its offsets point at", () => {
    fc.assert(
      fc.property(article, (text) => {
        const { document, mentions } = readingOf(text);
        for (const mention of mentions) {
          expect(document.article.text.slice(mention.start, mention.end)).toBe(mention.text);
          if (mention.kind === "person")
            expect(mention.phrase.start <= mention.start && mention.end <= mention.phrase.end).toBe(true);
          if (mention.kind === "post")
            expect(mention.evidence.start <= mention.start && mention.end <= mention.evidence.end).toBe(true);
        }
      }),
    );
  });

  it("reads decomposed text as the composed one", () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(readingOf(text.normalize("NFD")).posts).toEqual(readingOf(text).posts);
      }),
    );
  });

  it("gives an old tone placement the same posts, but for the spelling", () => {
    const modern = readingOf("Bí thư Huyện ủy Hòa Bình Lê Văn An dự.").posts.length;
    expect(readingOf("Bí thư Huyện uỷ Hoà Bình Lê Văn An dự.").posts).toHaveLength(modern);
  });

  it("throws on no text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(readingOf(text).document.article.text).toBe(text.normalize("NFC"));
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    const line = "Đồng chí Lê Văn An, Bí thư Huyện ủy Chi Lăng, và ông Trần Đức Cường, Giám đốc Sở Y tế Lạng Sơn; ";
    const seconds = (times: number) => {
      const text = line.repeat(times);
      readingOf(line);
      const start = process.cpuUsage();
      readingOf(text);
      return process.cpuUsage(start).user;
    };
    seconds(200);
    expect(seconds(800) / seconds(200)).toBeLessThan(12);
  });
});
