import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { describeInBrowser } from "./testing/browse.ts";
import { findId } from "./testing/find-id.ts";
import { placeOfFocusedNode } from "./testing/place-of-focused-node.ts";

const PERSON = "Lê Trung Kiên";

/** A key that comes in the very frame in which the menu opens, on a busy machine, goes to the picture: press again. */
async function closeMenu(page: Page): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    await page.keyboard.press("Escape");
    const menu = page.getByRole("menu");
    const closing = menu.waitFor({ state: "detached", timeout: 4000 });
    const closed = await closing.then(
      () => true,
      () => false,
    );
    if (closed) return;
  }
  throw new Error("Escape does not close the menu");
}

describeInBrowser("exploring", (open) => {
  it("leads from a search over a person and a post to the sentence in the article, and back", async () => {
    const page = await open("/");
    await page.getByTestId("picture").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("le trung kien");
    await page.getByRole("option", { name: PERSON }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?&]s=per_/);
    const panel = page.getByRole("complementary", { name: "Chi tiết" });
    await panel.getByRole("heading", { name: PERSON, level: 2 }).waitFor();
    expect(await panel.getByTestId("summary").textContent()).toMatch(/Lê Trung Kiên: \d+ chức vụ tại \d+ tổ chức/);

    await panel
      .getByRole("button", { name: /nguồn: Trưởng ban/ })
      .first()
      .click();
    const quote = panel.locator("blockquote mark").first();
    const words = (await quote.textContent()) ?? "";
    expect(words.length).toBeGreaterThan(5);
    await panel.getByRole("link", { name: "Xem trong bài" }).first().click();
    await page.waitForURL(/\/articles\/art_[0-9a-f]+\?claim=clm_/);
    const mark = page.locator("mark[data-chosen]").first();
    await mark.waitFor();
    expect(words).toContain((await mark.textContent()) ?? "?");
    const box = await mark.boundingBox();
    expect(box && box.y > 0 && box.y < 900).toBe(true);

    await page.goBack();
    await page.waitForURL(/[?&]s=per_/);
    await panel.getByRole("heading", { name: PERSON, level: 2 }).waitFor();
    await page.goForward();
    await page.locator("mark[data-chosen]").first().waitFor();
  });

  it("goes through the picture by keyboard alone: move, choose, expand, menu, clear", async () => {
    const page = await open("/");
    await page.getByTestId("picture").focus();
    await page.waitForTimeout(1500);
    await page.keyboard.press("ArrowRight");
    const spoken = page.getByTestId("spoken");
    const first = await spoken.textContent();
    expect(first).toMatch(/, \d+ quan hệ$/);
    for (const key of ["ArrowLeft", "ArrowDown", "ArrowUp", "ArrowRight"]) {
      await page.keyboard.press(key);
      if ((await spoken.textContent()) !== first) break;
    }
    expect(await spoken.textContent()).not.toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?&]s=(per|org|evt)_/);
    await page.keyboard.press("e");
    await page.waitForURL(/[?&]x=(per|org|evt)_/);
    await page.keyboard.press("ContextMenu");
    await page.getByRole("menuitem", { name: "Mở trang riêng" }).waitFor();
    await closeMenu(page);
    await page.getByTestId("picture").focus();
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !url.search.includes("s="));
  });

  it("answers the pointer: a card on hover, choosing by click, the menu by right click, pinning by drag", async () => {
    const page = await open("/");
    await page.getByTestId("picture").focus();
    await page.waitForTimeout(1500);
    await page.keyboard.press("ArrowRight");
    const name = ((await page.getByTestId("spoken").textContent()) ?? "").split(",")[0] ?? "";
    const { x, y } = await placeOfFocusedNode(page);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y + 1);
    await page.getByRole("tooltip").getByText(name).waitFor();
    await page.mouse.click(x, y);
    await page.getByRole("complementary", { name: "Chi tiết" }).getByRole("heading", { name, level: 2 }).waitFor();
    await page.mouse.click(x, y, { button: "right" });
    await page.getByRole("menuitem", { name: "Ghim tại chỗ" }).waitFor();
    await closeMenu(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 30, { steps: 6 });
    await page.mouse.up();
    await page.mouse.click(x + 40, y + 30, { button: "right" });
    await page.getByRole("menuitem", { name: "Bỏ ghim" }).waitFor();
  });

  it("expands by double click, keeps what was seen in its place, and remembers places on the next visit", async () => {
    const person = await findId(PERSON, "person");
    const page = await open(`/?s=${person}&kinds=person`);
    await page.getByTestId("picture").focus();
    await page.waitForTimeout(1500);
    await page.keyboard.press("ArrowRight");
    const before = await placeOfFocusedNode(page);
    await page.mouse.dblclick(before.x, before.y);
    await page.waitForURL(/[?&]x=per_/);
    await page.waitForTimeout(1500);
    await page.reload();
    await page.getByTestId("picture").focus();
    await page.waitForTimeout(1500);
    await page.keyboard.press("ArrowRight");
    const again = await placeOfFocusedNode(page);
    await page.reload();
    await page.getByTestId("picture").focus();
    await page.waitForTimeout(1500);
    await page.keyboard.press("ArrowRight");
    expect(await placeOfFocusedNode(page)).toEqual(again);
  });

  it("opens a bundle of facts, then one of them, from the panel of both ends", async () => {
    const person = await findId(PERSON, "person");
    const page = await open(`/?s=${person}`);
    const panel = page.getByRole("complementary", { name: "Chi tiết" });
    await panel.getByRole("heading", { name: PERSON, level: 2 }).waitFor();
    const neighbour = panel.locator("section", { hasText: "Hàng xóm" }).getByRole("link").first();
    const other = /s=((?:org|evt|per)_[0-9a-f]+)/.exec((await neighbour.getAttribute("href")) ?? "")?.[1] ?? "";
    const pair = [person, other].sort().join("~");
    await page.goto(new URL(`/?s=${pair}&open=${pair}`, page.url()).href);
    await panel.getByRole("heading", { name: "Quan hệ giữa hai bên" }).waitFor();
    await panel.getByRole("button", { name: /nguồn/ }).first().click();
    await panel.locator("blockquote").first().waitFor();
  });

  it("filters by kind, relation, sources and time, says so, and clears it all", async () => {
    const page = await open("/");
    const sentence = page.getByTestId("sentence");
    await sentence.getByText("toàn bộ dữ liệu").waitFor();
    const filters = page.getByRole("complementary", { name: "Bộ lọc" });
    await filters.getByRole("checkbox", { name: "Người" }).click();
    await page.waitForURL(/kinds=person/);
    await sentence.getByText(/ 0 tổ chức, 0 sự kiện/).waitFor();
    await filters.getByRole("checkbox", { name: "Sự kiện" }).click();
    await page.waitForURL(/kinds=person,event/);
    await filters.getByRole("checkbox", { name: "Chủ trì" }).click();
    await page.waitForURL(/edges=CHAIRED/);
    const from = page.getByRole("slider", { name: "Từ tháng" });
    await from.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
    await page.waitForURL(/from=\d{4}-\d{2}-01/);
    await sentence.getByText(/Khoảng thời gian: từ/).waitFor();
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("from="));
    await filters.getByRole("button", { name: /Bỏ lọc/ }).click();
    await sentence.getByText("toàn bộ dữ liệu").waitFor();
    expect(new URL(page.url()).search).toBe("");
  });

  it("says when nothing matches, and offers the way out", async () => {
    const page = await open("/?kinds=JudicialBody&edges=CHAIRED&sources=5");
    await page.getByText("Không có gì khớp với bộ lọc").waitFor();
    await page.getByRole("button", { name: "Bỏ mọi bộ lọc" }).click();
    await page.getByTestId("sentence").getByText("toàn bộ dữ liệu").waitFor();
  });

  it("hides a node by hand, counts it, and brings it back", async () => {
    const person = await findId(PERSON, "person");
    const page = await open(`/?hide=${person}`);
    await page.getByText("1 mục bạn đã ẩn.").waitFor();
    await page.getByRole("button", { name: "Hiện lại" }).click();
    await page.waitForURL((url) => !url.search.includes("hide"));
  });

  it("shows what two chosen people have in common", async () => {
    const [one, other] = [await findId("Nguyễn Công Thành", "person"), await findId("Trần Anh Tuấn", "person")];
    const page = await open(`/?s=${one},${other}`);
    const panel = page.getByRole("complementary", { name: "Chi tiết" });
    await panel.getByRole("heading", { name: "2 mục đã chọn" }).waitFor();
    await panel.getByRole("heading", { name: "Điểm chung trong phần đang hiện" }).waitFor();
    await panel.getByRole("button", { name: "Bỏ Trần Anh Tuấn khỏi lựa chọn" }).click();
    await panel.getByRole("heading", { name: "Nguyễn Công Thành", level: 2 }).waitFor();
  });

  it("saves the picture as an image with pixels in it", async () => {
    const page = await open("/");
    await page.getByTestId("picture").waitFor();
    await page.waitForTimeout(1500);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu ảnh PNG" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("quan-he.png");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const png = Buffer.concat(chunks);
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    // An empty sheet of this size compresses to a few kilobytes.
    expect(png.length).toBeGreaterThan(20_000);
  });
});
