import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { describeInBrowser } from "./testing/browse.ts";
import { findId } from "./testing/find-id.ts";

describeInBrowser("the pages", (open) => {
  it("of a person: the answer in a sentence, posts with the three clocks told apart, and a picture", async () => {
    const page = await open(`/people/${await findId("Lê Trung Kiên", "person")}`);
    await page.getByRole("heading", { name: "Lê Trung Kiên", level: 1 }).waitFor();
    await page.getByTestId("summary").waitFor();
    await page.getByRole("list", { name: /Chức vụ của Lê Trung Kiên/ }).waitFor();
    await page.getByText("Thấy trong nguồn không có nghĩa là bắt đầu hay kết thúc nhiệm kỳ.").waitFor();
    await page.getByTestId("picture").waitFor();
    await page.getByRole("button", { name: "Xem trên đồ thị" }).click();
    await page.waitForURL(/\/\?s=per_/);
    expect(await page.title()).toBe("Đồ thị – Quan Hệ");
  });

  it("of a body: who held which post", async () => {
    const page = await open(`/organizations/${await findId("Ban Quản lý Khu kinh tế Hải Phòng", "organization")}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const holders = page.getByRole("region", { name: "Ai giữ chức gì, khi nào" });
    await holders.getByRole("link", { name: "Lê Trung Kiên" }).first().click();
    await page.waitForURL(/\/people\/per_/);
  });

  it("of an event: who took part how, each with quotes", async () => {
    const page = await open(`/events/${await findId("hội nghị", "event")}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    const people = page.getByRole("region", { name: "Người tham gia" });
    await people.getByRole("button", { name: /nguồn/ }).first().click();
    await people.locator("blockquote").first().waitFor();
  });

  it("of an article: marks choose what they state, and the address follows", async () => {
    const page = await open("/articles");
    await page.getByRole("main").getByRole("link").first().click();
    await page.waitForURL(/\/articles\/art_/);
    await page.locator("mark").first().click();
    await page.waitForURL(/claim=clm_/);
    await page.locator('[aria-current="true"]').waitFor();
    const address = page.url();
    await page.getByRole("complementary").getByRole("button").last().click();
    expect(page.url()).not.toBe(address);
    await page.goBack();
    await page.waitForURL(address);
  });

  it("list the same as the picture: sorted by their headers, walked by arrow keys, saved as CSV", async () => {
    const page = await open("/");
    await page.getByText("Danh sách").click();
    await page.waitForURL(/view=list/);
    const table = page.getByRole("table");
    await table.waitFor();
    expect(await table.getByRole("columnheader", { name: "Số quan hệ" }).getAttribute("aria-sort")).toBe("descending");
    await table.getByRole("button", { name: "Tên" }).click();
    expect(await table.getByRole("columnheader", { name: "Tên" }).getAttribute("aria-sort")).toBe("ascending");
    await table.getByRole("link").first().focus();
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction((text) => document.activeElement?.textContent !== text, first);
    await page.keyboard.press("Enter");
    await page.waitForURL(/s=per_/);
    await page.getByRole("tab", { name: /Quan hệ/ }).click();
    await page.waitForURL(/list=relations/);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải CSV" }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv.startsWith("\uFEFFTừ,Quan hệ,Đến,")).toBe(true);
    await table.getByRole("link", { name: "Trưởng ban" }).first().click();
    await page.waitForURL(/s=edg_/);
  });

  it("speak English when asked, keep to it from page to page, and come back", async () => {
    const page = await open("/");
    await page.getByText("en", { exact: true }).click();
    await page.waitForURL(/lang=en/);
    await page
      .getByTestId("sentence")
      .getByText(/relations: everything there is/)
      .waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("link", { name: "Articles" }).click();
    await page.waitForURL(/\/articles\?lang=en/);
    await page.getByRole("heading", { name: "Articles", level: 1 }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Articles", level: 1 }).waitFor();
    await page.getByText("vi", { exact: true }).click();
    await page.getByRole("heading", { name: "Bài báo", level: 1 }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
  });

  it("turn dark when asked and stay so without a flash", async () => {
    const page = await open("/console");
    await page.getByRole("button", { name: /Giao diện/ }).click();
    await page.getByRole("menuitem", { name: "Tối" }).click();
    await page.waitForFunction(() => document.documentElement.dataset["mantineColorScheme"] === "dark");
    await page.reload({ waitUntil: "commit" });
    await page.waitForFunction(() => document.documentElement.dataset["mantineColorScheme"] !== undefined);
    expect(await page.locator("html").getAttribute("data-mantine-color-scheme")).toBe("dark");
  });

  it("fit a phone: rails are sheets", async () => {
    const page = await open("/", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await page.getByRole("button", { name: "Bộ lọc" }).click();
    const sheet = page.getByRole("dialog", { name: "Bộ lọc" });
    await sheet.getByRole("checkbox", { name: "Người" }).click();
    await page.waitForURL(/kinds=person/);
    await sheet.getByRole("button", { name: "Đóng" }).click();
    await page.getByRole("button", { name: "Chi tiết" }).click();
    await page.getByRole("dialog", { name: "Chi tiết" }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it("lead past the header by the skip link, and say where one is", async () => {
    const page = await open("/articles");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Bỏ qua, tới nội dung chính" });
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    expect(await page.getByRole("link", { name: "Bài báo" }).first().getAttribute("aria-current")).toBe("page");
  });

  it("show the list where the browser cannot draw, and say why", async () => {
    const page = await open("/articles");
    await page.addInitScript(() => {
      const prototype = HTMLCanvasElement.prototype;
      const original = Reflect.get(prototype, "getContext") as (...given: unknown[]) => unknown;
      Reflect.set(prototype, "getContext", function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith("webgl") ? null : original.call(this, kind, ...rest);
      });
    });
    await page.goto(new URL("/", page.url()).href);
    await page.getByText(/WebGL không dùng được/).waitFor();
    await page.getByRole("table").waitFor();
  });
});

describeInBrowser(
  "when something is wrong, the page",
  (open) => {
    it("says that nothing is at an address", async () => {
      const page = await open("/people/per_000000000000000000000000");
      await page
        .getByRole("alert")
        .getByText(/Không có mục nào ở địa chỉ này/)
        .waitFor();
      await page.getByText("Mã lỗi: not-found").waitFor();
    });

    it("says that the server does not answer, and tries again when asked", async () => {
      const page = await open("/console");
      await page.route("**/api/graph?**", (route) => route.abort());
      await page.getByRole("link", { name: "Đồ thị" }).click();
      await page.getByText(/Không liên lạc được với máy chủ/).waitFor({ timeout: 30_000 });
      await page.unroute("**/api/graph?**");
      await page.getByRole("button", { name: "Thử lại" }).click();
      await page.getByTestId("picture").waitFor();
    });

    it("says that it does not understand an answer", async () => {
      const page = await open("/console");
      await page.route("**/api/graph?**", (route) => route.fulfill({ json: { nodes: "none" } }));
      await page.getByRole("link", { name: "Đồ thị" }).click();
      await page.getByText(/khác phiên bản/).waitFor();
    });

    it("shows what an article contains as text, never as markup", async () => {
      const page = await open("/articles");
      const hostile = "<img src=x onerror=\"document.title='hit'\"><script>document.title='hit'</script>";
      await page.route("**/api/articles/art_*", async (route) => {
        const response = await route.fetch();
        const detail = (await response.json()) as { article: { text: string; url: string }; claims: unknown[] };
        detail.article.text = hostile;
        detail.article.url = "javascript:document.title='hit'";
        detail.claims = [];
        await route.fulfill({ json: detail });
      });
      await page.getByRole("main").getByRole("link").first().click();
      await page.getByText(hostile).waitFor();
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
      expect(await page.title()).not.toBe("hit");
    });
  },
  /Failed to load resource/,
);
