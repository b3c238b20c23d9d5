import type { Reading } from "#model/reading";
import { comparisonKey } from "#model/fold";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inventArticle } from "../../../invented-articles/invent-article.ts";
import { findMentions } from "../../../mentions/find-mentions.ts";
import { reader } from "../../../reader.ts";
import { vietnamese } from "../index.ts";
import { fuzzRuns } from "../../../testing/fuzz-runs.ts";

const article = fc.nat(1_000_000).map((seed) => inventArticle({ seed }).article);
const runs = fuzzRuns(60);

function expectEvidence({ article, entities, claims }: Reading): void {
  const refs = new Set(entities.map(({ ref }) => ref));
  for (const claim of claims) {
    expect(claim.quote).toBe(article.text.slice(claim.start, claim.end));
    expect(claim.quote).not.toBe("");
    expect(claim.article).toBe(article.id);
    expect(refs).toContain(claim.subject);
    expect(refs).toContain(claim.object);
  }
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
}

describe("evidence", () => {
  it("quotes exactly the text that its offsets point at, about entities that the article has", () => {
    fc.assert(
      fc.property(article, (one) => expectEvidence(reader.read(one))),
      runs,
    );
  });

  it("names people as the text does", () => {
    fc.assert(
      fc.property(article, (one) => {
        const text = ` ${comparisonKey(one.text)} `;
        for (const { type, name } of reader.read(one).entities)
          if (type === "person") expect(text).toContain(` ${comparisonKey(name)} `);
      }),
      runs,
    );
  });

  it("gives every mention the text between its offsets, within one sentence", () => {
    fc.assert(
      fc.property(article, (one) => {
        const document = vietnamese.segment(one);
        for (const mention of findMentions(document, vietnamese).mentions) {
          expect(mention.text).toBe(one.text.slice(mention.start, mention.end));
          const sentence = document.sentences[mention.sentence];
          expect(mention.start).toBeGreaterThanOrEqual(sentence?.start ?? Infinity);
          expect(mention.end).toBeLessThanOrEqual(sentence?.end ?? -1);
        }
      }),
      runs,
    );
  });

  it("covers the text with tokens and sentences in order, none overlapping", () => {
    fc.assert(
      fc.property(article, (one) => {
        let end = 0;
        for (const { text, start, end: stop } of vietnamese.segment(one).sentences.flatMap(({ tokens }) => tokens)) {
          expect(text).toBe(one.text.slice(start, stop));
          expect(one.text.slice(end, start).trim()).toBe("");
          end = stop;
        }
        expect(one.text.slice(end).trim()).toBe("");
      }),
      runs,
    );
  });

  it("is the same each time, whatever was read in between", () => {
    fc.assert(
      fc.property(article, article, (one, other) => {
        const first = reader.read(one);
        reader.read(other);
        expect(reader.read(one)).toEqual(first);
      }),
      runs,
    );
  });
});

// Words of the genre in no order find corners that sentences do not.
describe("evidence in a soup of the genre's words", () => {
  const word = fc.constantFrom(
    ..."Bí thư|Phó Chủ tịch|UBND|tỉnh|Lâm Đồng|Sở Y tế|ông|bà|đồng chí|các đồng chí|Nguyễn Văn An|Lò Mai|Kiên|và|cùng|của".split(
      "|",
    ),
    ..."chủ trì|phát biểu|dự|bổ nhiệm|giữ chức|thôi giữ chức|nguyên|quyền|từng|lần lượt|do|tại|hội nghị|Hội nghị sơ kết|kỳ họp".split(
      "|",
    ),
    ..."ngày 5/4|Sáng 5/4/2021|2021|từ tháng 8/2024|nhiệm kỳ 2020-2025|đến|Ảnh: P.V|Huyện ủy Di Linh|TP|KKT|BQL".split(
      "|",
    ),
  );
  const mark = fc.constantFrom(
    " ",
    " ",
    " ",
    ", ",
    ", ",
    "; ",
    ". ",
    ": ",
    " - ",
    " (",
    ") ",
    "\n",
    "\n\n",
    " “",
    "” ",
    "/",
    ".",
  );
  const soup = fc
    .array(fc.tuple(word, mark), { minLength: 5, maxLength: 120 })
    .map((parts) => parts.flat().join("").normalize("NFC").trim());

  it("is as exact", () => {
    const { article: blank } = inventArticle({ seed: 1, length: 1 });
    fc.assert(
      fc.property(soup, (text) => expectEvidence(reader.read({ ...blank, text }))),
      fuzzRuns(400),
    );
  });
});
