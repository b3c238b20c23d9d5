import { Article } from "#model/article";
import { Failure } from "#model/failure";
import { describe, expect, it } from "vitest";
import type { ArticleDraft } from "./article-draft.ts";
import { toArticle } from "./to-article.ts";

const DRAFT: ArticleDraft = {
  text: "Đồng chí Trần Văn Nam chủ trì hội nghị.",
  title: null,
  url: null,
  publisher: null,
  author: null,
  published: null,
  language: null,
};
const article = (draft: Partial<ArticleDraft>): Article =>
  toArticle({ ...DRAFT, ...draft }, { name: "a.txt", path: "tin/a.txt" });

describe("toArticle", () => {
  it("keeps what is missing missing, and the path as given", () => {
    const { id, text, ...rest } = article({});
    expect(Article.shape.id.safeParse(id).success).toBe(true);
    expect(text).toBe(DRAFT.text);
    expect(rest).toEqual({
      title: null,
      url: null,
      publisher: null,
      author: null,
      published: null,
      path: "tin/a.txt",
      language: "vi",
    });
  });

  it("begins the text with the title, once", () => {
    expect(article({ title: "Tổng kết năm" }).text).toBe(`Tổng kết năm\n\n${DRAFT.text}`);
    const behindDateline = `Thứ Sáu, 31/12/2021 21:00\nTổng kết năm\n\n${DRAFT.text}`;
    for (const text of [`Tổng kết năm\n${DRAFT.text}`, `TỔNG KẾT NĂM\n${DRAFT.text}`, behindDateline])
      expect(article({ title: "Tổng kết năm", text }).text).toBe(text);
  });

  it("gives one text one id, however it was encoded, and another text another", () => {
    const { id } = article({});
    expect(article({ text: `\uFEFF${DRAFT.text.normalize("NFD")}\r\n` }).id).toBe(id);
    expect(article({ url: "https://a.example/1" }).id).toBe(id);
    expect(article({ text: `${DRAFT.text} Hết.` }).id).not.toBe(id);
  });

  it("takes the publisher from the address where nobody names it", () => {
    expect(article({ url: "https://www.biendong.example/tin/1.html" }).publisher).toBe("biendong.example");
    expect(article({ url: "https://biendong.example/1", publisher: "Báo Biển Đông" }).publisher).toBe("Báo Biển Đông");
    expect(article({ url: "javascript:alert(1)" })).toMatchObject({ url: null, publisher: null });
    expect(article({ url: "tin/1.html" }).url).toBeNull();
  });

  it("tells a moment in UTC by the clock of Viet Nam", () => {
    expect(article({ published: "2021-12-31T22:30:00Z" }).published).toBe("2022-01-01T05:30:00+07:00");
    expect(article({ published: "2021-12-31T22:30:00+07:00" }).published).toBe("2021-12-31T22:30:00+07:00");
    expect(article({ published: "2021-12-31" }).published).toBe("2021-12-31");
  });

  it("takes the date from a dateline where the metadata has none that can be read", () => {
    const text = `Thứ Sáu, 31/12/2021 21:00\n\n${DRAFT.text}`;
    expect(article({ text }).published).toBe("2021-12-31T21:00");
    expect(article({ text, published: "hôm qua" }).published).toBe("2021-12-31T21:00");
    expect(article({ text, published: "2022-01-02" }).published).toBe("2022-01-02");
  });

  it.each(["", " \n ", "123 — !"])("refuses %j, which holds nothing to read", (text) =>
    expect(() => article({ text, title: "Tổng kết" })).toThrow(Failure),
  );
});
