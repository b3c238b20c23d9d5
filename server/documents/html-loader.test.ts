import { describe, expect, it } from "vitest";
import { loadFrom } from "./testing/load-from.ts";

const PARAGRAPHS = [
  "Sáng 2/6, Đảng ủy Khu kinh tế Nam Trạch tổ chức hội nghị sơ kết công tác 6 tháng đầu năm với 120 đại biểu tham dự.",
  "Đồng chí Trần Văn Nam, Bí thư Đảng ủy, Trưởng Ban Quản lý Khu kinh tế Nam Trạch chủ trì và phát biểu kết luận hội nghị.",
  "Báo cáo tại hội nghị cho thấy thu hút đầu tư đạt kết quả tốt, các chi bộ trực thuộc sinh hoạt nền nếp, đúng quy định.",
];
const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
const read = async (html: string) => (await loadFrom("a.html", html)).articles[0];

describe("a saved web page", () => {
  it("is its article: paragraphs and captions as lines, without menus, scripts and styles", async () => {
    const article = await read(
      page(
        "<style>p { color: red }</style><script>var a = '<p>b</p>'</script>",
        `<nav><a href="/">Trang chủ</a> <a href="/tin">Tin tức</a></nav><div id="main"><h1>Nam Trạch sơ kết công tác</h1>
         <div class="article-content">${story}<figure><img src="a.jpg"><figcaption>Quang cảnh&nbsp;hội nghị &amp; triển lãm.</figcaption></figure>
         <script>track()</script></div></div><footer>Bản quyền thuộc về Báo</footer>`,
      ),
    );
    expect(article?.text.split("\n\n")).toEqual([
      "Nam Trạch sơ kết công tác",
      ...PARAGRAPHS,
      "Quang cảnh hội nghị & triển lãm.",
    ]);
    expect(article).toMatchObject({
      title: "Nam Trạch sơ kết công tác",
      language: "vi",
      published: null,
      author: null,
    });
  });

  it("takes its metadata from JSON-LD first", async () => {
    const data = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "Cổng tin" },
        {
          "@type": ["NewsArticle"],
          headline: "Nam Trạch sơ kết",
          datePublished: "2021-06-02T17:30:00+07:00",
          author: [{ "@type": "Person", name: "Hoàng Tùng" }],
          publisher: { "@type": "Organization", name: "Báo Biển Đông" },
          mainEntityOfPage: { "@id": "https://biendong.example/1" },
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>
      <meta property="og:title" content="Khác"><meta property="article:published_time" content="2020-01-01">`;
    expect(await read(page(head, story))).toMatchObject({
      title: "Nam Trạch sơ kết",
      published: "2021-06-02T17:30:00+07:00",
      author: "Hoàng Tùng",
      publisher: "Báo Biển Đông",
      url: "https://biendong.example/1",
    });
  });

  it("takes its metadata from OpenGraph and meta tags, and the site's name off the title", async () => {
    const head = `<title>Nam Trạch sơ kết | Biển Đông</title><meta property="og:title" content="Nam Trạch sơ kết - Báo Biển Đông">
      <meta property="og:site_name" content="Báo Biển Đông"><meta name="author" content="Hoàng Tùng"><meta name="pubdate" content="02/06/2021 17:30">
      <link rel="canonical" href="https://biendong.example/1"><meta property="og:url" content="https://m.biendong.example/1">`;
    expect(await read(page(head, story))).toMatchObject({
      title: "Nam Trạch sơ kết",
      published: "2021-06-02T17:30",
      author: "Hoàng Tùng",
      publisher: "Báo Biển Đông",
      url: "https://biendong.example/1",
    });
  });

  it("takes the date from the line under its title, not from the clock in the page's head", async () => {
    const under = (line: string): string =>
      page(
        "",
        `<div>Thứ Ba, 15/3/2022 10:00</div><h1>Nam Trạch sơ kết công tác</h1><div>${line}</div><div>${story}</div>`,
      );
    expect((await read(under("Thứ Tư, 02/06/2021 17:30")))?.published).toBe("2021-06-02T17:30");
    expect((await read(under("Chia sẻ")))?.published).toBeNull();
  });

  it("keeps the summary between title and main text, and leaves the buttons there", async () => {
    const summary = "(Biển Đông) - Hội nghị do đồng chí Trần Văn Nam chủ trì vào sáng nay.";
    const head = `<h1>Nam Trạch sơ kết công tác</h1><p><time>Thứ Tư, 02/06/2021 - 17:30</time></p><p>Chia sẻ</p><h2>${summary}</h2>`;
    const related = `<ul>${`<li><a href="/1">Bài viết liên quan khác của toà soạn</a></li>`.repeat(5)}</ul>`;
    const article = await read(
      page("", `<main><article>${head}<div class="content">${story}</div>${related}</article></main>`),
    );
    expect(article?.text.split("\n\n").slice(0, 3)).toEqual(["Nam Trạch sơ kết công tác", summary, PARAGRAPHS[0]]);
    expect(article?.text).not.toContain("Chia sẻ");
    expect(article?.published).toBe("2021-06-02T17:30");
  });

  it("finds the title in the text where no tag has it", async () => {
    const article = await read(
      page("", `<div><div>Nam Trạch sơ kết công tác</div><div>(02/06/2021 17:30)</div>${story}</div>`),
    );
    expect(article).toMatchObject({ title: "Nam Trạch sơ kết công tác", published: "2021-06-02T17:30" });
    expect(article?.text.match(/Nam Trạch sơ kết công tác/g)).toHaveLength(1);
  });

  it.each([
    ["a short page", "<html><body><div>Đồng chí A dự.</div><div>Đồng chí B chủ trì.</div></body></html>"],
    ["a fragment", "<div>Đồng chí A dự.</div>Đồng chí B chủ trì."],
    ["omitted tags", "<!doctype html><title></title><p>Đồng chí A dự.<p>Đồng chí B chủ trì."],
    ["line breaks", "<html><body>Đồng chí A dự.<br/>Đồng chí <i>B</i> chủ trì.</body></html>"],
  ])("is read whole where it has no main part: %s", async (_, html) =>
    expect((await read(html))?.text.split("\n\n")).toEqual(["Đồng chí A dự.", "Đồng chí B chủ trì."]),
  );

  it("fails when it shows no text, and when it is nested without end", async () => {
    const nothing = await loadFrom("a.html", page("<title>Tiêu đề</title>", "<script>x()</script>"));
    expect(nothing.failures).toMatchObject([{ message: "a.html holds no text to read." }]);
    const deep = await loadFrom("a.html", `${"<div>".repeat(20_000)}Hội nghị`, 1 << 20);
    expect(deep.articles.length + deep.failures.length).toBe(1);
  });
});
