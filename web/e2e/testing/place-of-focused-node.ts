import type { Page } from "playwright-core";

/**
 * Where on the screen the node is that the keyboard has reached in the picture: its menu opens beside it.
 */
export async function placeOfFocusedNode(page: Page): Promise<{ x: number; y: number }> {
  await page.keyboard.press("ContextMenu");
  const menu = page.getByRole("menu");
  await menu.waitFor();
  const place = await page.locator("span[data-menu-place]").evaluate((element) => {
    const [x = 0, y = 0] = (element.getAttribute("data-menu-place") ?? "").split(",").map(Number);
    return { x, y };
  });
  await page.keyboard.press("Escape");
  await menu.waitFor({ state: "detached" });
  return place;
}
