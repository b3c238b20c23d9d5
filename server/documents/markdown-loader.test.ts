import { describe, expect, it } from "vitest";
import { loadFrom } from "./testing/load-from.ts";

const read = async (content: string) => (await loadFrom("a.md", content)).articles[0];

describe("Markdown", () => {
  it("is read without its markup, a paragraph a line", async () => {
    const article = await read(
      "# Họp *giao ban*\n\nĐồng chí **Trần Văn Nam**, [Bí thư](https://a.example) Đảng ủy\nchủ trì &amp; kết luận.\n\n" +
        "- Đồng chí A\n- Đồng chí B\n\n> Làm ngay\\*\n\n| Họ tên | Chức vụ |\n|---|---|\n| Lê C | Chánh văn phòng |\n\n" +
        "<script>x()</script>\n\n![Quang cảnh](a.jpg)",
    );
    expect(article?.title).toBe("Họp giao ban");
    expect(article?.text.split("\n\n")).toEqual([
      "Họp giao ban",
      "Đồng chí Trần Văn Nam, Bí thư Đảng ủy chủ trì & kết luận.",
      "Đồng chí A",
      "Đồng chí B",
      "Làm ngay*",
      "Họ tên | Chức vụ",
      "Lê C | Chánh văn phòng",
    ]);
  });

  it("takes metadata from its front matter", async () => {
    const article = await read(
      '---\ntitle: "Họp: giao ban"\ndate: 2021-04-05\nauthor: Hoàng Tùng\nurl: https://a.example/1\n---\nĐồng chí A dự.',
    );
    expect(article).toMatchObject({
      title: "Họp: giao ban",
      published: "2021-04-05",
      author: "Hoàng Tùng",
      url: "https://a.example/1",
      text: "Họp: giao ban\n\nĐồng chí A dự.",
    });
  });

  it("has a title without a heading only where a plain text would", async () => {
    expect((await read("Họp giao ban tháng tư\n\nĐồng chí A chủ trì cuộc họp."))?.title).toBe("Họp giao ban tháng tư");
    expect((await read("Đồng chí A dự.\n\nĐồng chí B dự."))?.title).toBeNull();
    expect((await read("Họp giao ban.\n=====\n\nĐồng chí A dự."))?.title).toBe("Họp giao ban.");
  });
});
