import { describe, expect, it } from "vitest";
import { loadFrom } from "./testing/load-from.ts";

const lines = (...records: unknown[]): string => records.map((record) => JSON.stringify(record)).join("\n");

describe("JSON lines", () => {
  it("give an article a line, with the metadata of its fields", async () => {
    const { articles, failures } = await loadFrom(
      "tin.jsonl",
      lines(
        {
          headline: "Họp giao ban",
          body: ["Đồng chí A dự.", "Đồng chí B chủ trì."],
          author: [{ name: "Hoàng Tùng" }, { name: "Phan Anh" }],
          published_at: "2021-04-05T01:15:00Z",
          source: "https://www.biendong.example/1",
          extra: 7,
        },
        { content: "<p>Đồng chí C&nbsp;dự.</p><p>Đồng chí D vắng.</p><script>x()</script>" },
        {
          html: "<html><head><title>Tiếp dân</title></head><body><h1>Tiếp dân</h1><p>Đồng chí E dự.</p></body></html>",
        },
      ),
    );
    expect(failures).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: "Họp giao ban",
        author: "Hoàng Tùng, Phan Anh",
        url: "https://www.biendong.example/1",
        publisher: "biendong.example",
        published: "2021-04-05T08:15:00+07:00",
        path: "tin.jsonl",
        text: "Họp giao ban\n\nĐồng chí A dự., Đồng chí B chủ trì.",
      },
      { text: "Đồng chí C dự.\nĐồng chí D vắng." },
      { title: "Tiếp dân", text: "Tiếp dân\n\nĐồng chí E dự." },
    ]);
  });

  it("name the line that cannot be read, and the others are in", async () => {
    const content = `{"text":"Đồng chí A dự."}\n\n{"text":\n[1]\n{"title":"Họp"}\n{"text":"Đồng chí B dự."}\n`;
    const { articles, failures } = await loadFrom("tin.jsonl", content);
    expect(articles.map(({ text }) => text)).toEqual(["Đồng chí A dự.", "Đồng chí B dự."]);
    expect(failures.map(({ message }) => message)).toEqual([
      "tin.jsonl:3 is not JSON.",
      expect.stringMatching(/^tin\.jsonl:4 is not a record/),
      "tin.jsonl:5 holds no text to read.",
    ]);
  });

  it.each(["", "\n\n"])("fail when there are none (%j)", async (content) =>
    expect((await loadFrom("tin.jsonl", content)).failures).toMatchObject([{ message: "tin.jsonl is empty." }]),
  );
});
