import { describe, expect, it } from "vitest";
import { findDates } from "../dates/find-dates.ts";
import { readingOf } from "../testing/posts-of.ts";
import { withTenures } from "./tenure.ts";

const tenuresOf = (text: string) => {
  const { document, mentions } = readingOf(text);
  return withTenures(document.article.text, [...mentions, ...findDates(document)]).flatMap((mention) =>
    mention.kind === "post" ? [[mention.from, mention.to]] : [],
  );
};

describe("tenures", () => {
  it("takes a start that is stated right behind the post", () => {
    expect(tenuresOf("Ông Lê Văn An giữ chức Giám đốc Sở Y tế Lạng Sơn từ tháng 6/2010.")[0]?.[0]).toMatch(/^2010-06/u);
  });

  it("takes a start and an end", () => {
    expect(tenuresOf("Ông Lê Văn An là Giám đốc Sở Y tế Lạng Sơn từ năm 2006 đến năm 2010.")).toEqual([
      ["2006", "2010"],
    ]);
  });

  it("takes none from the body's term", () => {
    expect(tenuresOf("Ông Lê Văn An là Chủ tịch UBND tỉnh Lạng Sơn nhiệm kỳ 2016-2021.")).toEqual([[null, null]]);
  });
});
