import { describe, expect, it } from "vitest";
import { loadFrom } from "./testing/load-from.ts";

describe("a table of articles", () => {
  it("gives an article a row, with the metadata of its columns", async () => {
    const rows = [
      "Tiêu đề,url,nguồn,Tác giả,Ngày đăng,Nội dung",
      '"Họp, giao ban",https://biendong.example/1,Báo Biển Đông,Hoàng Tùng,05/04/2021 08:15,"Đồng chí A; đồng chí B\ndự họp."',
      ",,,,,Đồng chí C vắng mặt.",
    ];
    const { articles, failures } = await loadFrom("tin.csv", rows.join("\r\n"));
    expect(failures).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: "Họp, giao ban",
        url: "https://biendong.example/1",
        publisher: "Báo Biển Đông",
        author: "Hoàng Tùng",
        published: "2021-04-05T08:15",
        path: "tin.csv",
        text: "Họp, giao ban\n\nĐồng chí A; đồng chí B\ndự họp.",
      },
      { title: null, url: null, published: null, text: "Đồng chí C vắng mặt." },
    ]);
  });

  it.each([";", "\t", ","])("is read with %j between its columns, whatever else the text has", async (mark) => {
    const text = "Dự có: A, Bí thư; B";
    const { articles } = await loadFrom("tin.csv", `title${mark}text\nHọp giao ban${mark}"${text}"`);
    expect(articles.map((article) => article.text)).toEqual([`Họp giao ban\n\n${text}`]);
  });

  it("names the line of a row that cannot be read, and reads the others", async () => {
    const { articles, failures } = await loadFrom("tin.csv", 'title,text\nMột,"Dòng\nhai"\nBa,\nBốn,Đồng chí D.');
    expect(articles.map(({ title }) => title)).toEqual(["Một", "Bốn"]);
    expect(failures.map(({ message }) => message)).toEqual(["tin.csv:4 holds no text to read."]);
  });

  it.each([
    ["no column of text", "title,date\nMột,Hai", /no column "text".*title, date/],
    ["a quotation mark that is never closed", 'title,text\nMột,"Hai', /not a readable table: Quote Not Closed/],
    ["nothing at all", "", /is empty/],
    ["a header alone", "title,text", /is empty/],
  ])("fails with %s", async (_, content, message) => {
    const { articles, failures } = await loadFrom("tin.csv", content);
    expect(articles).toEqual([]);
    expect(failures.map((failure) => failure.message)).toEqual([expect.stringMatching(message)]);
  });

  it("may be long: its rows come one by one", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `Số ${index},Đồng chí A dự họp số ${index}.`);
    const { articles } = await loadFrom("tin.csv", ["title,text", ...rows].join("\n"), 65_536);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(3000);
  });
});
