import { Explanation } from "#model/explain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LanguagePack } from "../languages/language-pack.ts";
import { vietnamese } from "../languages/vi/index.ts";
import { readArticle } from "../pipeline.ts";
import { claimText, confidenceText } from "./claim-text.ts";
import { explainArticle } from "./explain-article.ts";
import { explainedLines } from "./explained-line.ts";
import { explanationHtml } from "./explanation-html.ts";
import { explanationText } from "./explanation-text.ts";
import { bareArticle } from "../languages/vi/testing/bare-article.ts";

const articleOf = (text: string, title: string | null = null) => bareArticle(text, { title });
const explain = (text: string, pack: LanguagePack = vietnamese) => explainArticle(articleOf(text), pack);

const NEWS = [
  "Hà Tĩnh có giám đốc mới",
  "Sáng 5/4/2021, ông Lê Văn Đoàn, Phó Chủ tịch UBND tỉnh Hà Tĩnh, chủ trì hội nghị công bố quyết định bổ nhiệm bà Cao Thị Thảo giữ chức Giám đốc Sở Y tế.",
  "Gió thổi qua cánh đồng Suối Xanh Mướt.",
].join("\n");

const unescape = (html: string) =>
  html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The paragraphs of the page, as somebody who copies them out gets them. */
const paragraphsIn = (html: string) =>
  [...html.matchAll(/<section><p>(?:<span class="role">[a-z]+<\/span> )?(.*?)<\/p>/gsu)].map(([, inner]) =>
    unescape(inner ?? ""),
  );

describe("explainArticle", () => {
  it("states exactly what ordinary reading states", () => {
    const { claims, entities } = readArticle(articleOf(NEWS), vietnamese);
    const explained = explain(NEWS);
    expect(explained.claims).toMatchObject(claims);
    // All but the key under which a body is one in every article: that is no matter of this article's.
    expect(entities).toMatchObject(explained.entities.map(({ entity }) => entity));
  });

  it("is what its schema says", () => {
    const explained = explain(NEWS);
    expect(Explanation.parse(JSON.parse(JSON.stringify(explained)))).toEqual(explained);
  });

  it("quotes exactly the text its offsets point at", () => {
    for (const { start, end, text } of explain(NEWS).mentions) expect(NEWS.slice(start, end)).toBe(text);
  });

  it("says what no rule explains, and nothing that one does", () => {
    const texts = explain(NEWS).unexplained.map(({ start, end }) => NEWS.slice(start, end));
    expect(texts).toContain("Suối Xanh Mướt");
    expect(texts).not.toContain("Lê Văn Đoàn");
  });

  it("keeps what a rule drops, each once and in text order", () => {
    const dropped = { start: 5, end: 9, rule: "made.name", reason: "a street" };
    const pack: LanguagePack = {
      ...vietnamese,
      findMentions: (document, trace) => {
        trace?.({ ...dropped, start: 8 });
        trace?.(dropped);
        trace?.(dropped);
        return vietnamese.findMentions(document);
      },
    };
    const own = explain(NEWS, pack).dropped.filter(({ rule }) => rule === "made.name");
    expect(own).toEqual([dropped, { ...dropped, start: 8 }]);
  });

  it("says what a claim's confidence is made of", () => {
    const parts = Object.entries(vietnamese).filter(([name]) => name !== "confidence");
    const unmeasured = Object.fromEntries(parts) as unknown as LanguagePack;
    const plain = explain(NEWS, unmeasured).claims.find(({ kind }) => kind === "HELD_ROLE");
    if (plain === undefined) throw new Error("no post");
    expect(confidenceText(plain)).toMatch(/^0\.\d\d as vi\.post\.[a-z-]+ says, not measured$/u);
    const rules = { [`${plain.rule} HELD_ROLE`]: { hits: 9, claims: 10, precision: 0.9, usual: plain.confidence } };
    const ambiguities = { "the quote does not give the body's place": { hits: 1, claims: 2, factor: 0.5 } };
    const measured = explain(NEWS, { ...unmeasured, confidence: { rules, ambiguities } }).claims;
    expect(measured.filter(({ rule }) => rule === plain.rule).map(confidenceText)).toContainEqual(
      `0.90 = 90 % (${plain.rule}: 9 of 10 held)`,
    );
    expect(confidenceText({ ...plain, confidence: 0.31, edge: false })).toMatch(/^too unsure for an edge: 0\.31 as/u);
    expect(claimText(plain)).toBe("HELD_ROLE Lê Văn Đoàn — Phó Chủ tịch, current → UBND tỉnh Hà Tĩnh");
  });
});

describe("the explanation as text", () => {
  it("marks what stands above, one sign a character", () => {
    const lines = explanationText(explain(NEWS), false).split("\n");
    const at = lines.findIndex((line) => line.includes("Lê Văn Đoàn"));
    const [line = "", signs = ""] = lines.slice(at);
    const from = line.indexOf("Lê Văn Đoàn");
    expect(signs.slice(from, from + "Lê Văn Đoàn".length)).toBe("p".repeat("Lê Văn Đoàn".length));
    expect(signs[from - 1]).toBe(" ");
  });

  it("uses colours only where they are asked for", () => {
    expect(explanationText(explain(NEWS), false)).not.toContain("\u001b");
    expect(explanationText(explain(NEWS), true)).toContain("\u001b[0;1;36mLê Văn Đoàn\u001b[0m");
  });

  it("loses no word of the article", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("ông", "Lê", "An,", "Bí", "thư", "\n", "x".repeat(130)), { maxLength: 60 }),
        (words) => {
          const text = words.join(" ");
          const shown = explanationText(explain(text), false);
          for (const { start, end } of explain(text).paragraphs)
            for (const word of text
              .slice(start, end)
              .split(" ")
              .filter((one) => one.length < 100))
              expect(shown).toContain(word);
        },
      ),
    ));
});

describe("the explanation as a page", () => {
  it("needs nothing else", () => {
    const html = explanationHtml(explain(NEWS));
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/u);
    expect(html).toContain('<mark class="person"');
  });

  it("holds the article's text, whatever it contains", () => {
    const pieces = [
      "<script>alert(1)</script>",
      "&amp;",
      '"',
      "'",
      "ông Lê Văn An",
      ", Bí thư Huyện ủy Đức Cơ",
      " <b> ",
      "\n",
      "Đường Mới Mở ",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
        const explanation = explain(parts.join(""));
        const html = explanationHtml(explanation);
        const { text } = explanation.article;
        expect(paragraphsIn(html)).toEqual(explanation.paragraphs.map(({ start, end }) => text.slice(start, end)));
        expect(html).not.toContain("<script");
      }),
    );
  });

  it("escapes the metadata too", () => {
    const explanation = explainArticle({ ...articleOf(NEWS, "<i>A</i>"), publisher: 'B" onload="x' }, vietnamese);
    const html = explanationHtml(explanation);
    expect(html).toContain("&lt;i&gt;A&lt;/i&gt;");
    expect(html).not.toContain("<i>");
    expect(html).not.toContain('" onload');
  });
});

describe("explainedLines", () => {
  it("gives every mark, claim and drop to the paragraph in which it begins", () => {
    const explanation = explain(NEWS);
    const lines = explainedLines(explanation);
    expect(lines.map(({ role }) => role)).toEqual(explanation.paragraphs.map(({ role }) => role));
    expect(lines.flatMap(({ claims }) => claims)).toEqual(explanation.claims);
    expect(lines.flatMap(({ marks }) => marks)).toHaveLength(
      explanation.mentions.length + explanation.dropped.length + explanation.unexplained.length,
    );
  });
});
