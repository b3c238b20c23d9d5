import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleOf } from "./title-of.ts";

const PROSE =
  "Ngày 2/6, Đảng ủy Khu kinh tế Nam Trạch tổ chức hội nghị sơ kết. Đồng chí Trần Văn Nam, Bí thư Đảng ủy chủ trì.";
const TITLE = "Đảng ủy Khu kinh tế Nam Trạch sơ kết công tác 6 tháng đầu năm";

describe("the title of a plain text", () => {
  it.each([
    ["before a blank line", `${TITLE}\n\n${PROSE}`],
    ["right before prose", `${TITLE}\n${PROSE}`],
    ["before a dateline", `${TITLE}\nThứ Sáu, 31/12/2021 21:00\n${PROSE}`],
    ["behind a dateline", `Thứ Sáu, 31/12/2021 21:00\n${TITLE}\n\n${PROSE}`],
    ["behind buttons and a breadcrumb", `Print\nTrang chủ › Tin tức\n${TITLE}\n\n${PROSE}`],
  ])("is its first line %s", (_, text) => expect(titleOf(text)).toBe(TITLE));

  it.each([
    ["prose", `${PROSE}\n\n${PROSE}`],
    ["a caption with its credit", `Đồng chí Trần Văn Nam phát biểu (Ảnh: Báo Biển Đông)\n${PROSE}`],
    ["a caption with a full stop", `Quang cảnh hội nghị.\n\n${PROSE}`],
    ["a single word", `Print\n\n${PROSE}`],
    ["a sentence that goes on", `trực Ban Bí thư vừa ký kết luận\n${PROSE}`],
    ["a line with nothing behind it", TITLE],
    ["a list", `Tham dự có\nông Nam\nbà Bắc`],
    ["only a dateline", `Thứ Sáu, 31/12/2021 21:00\n${PROSE}`],
  ])("is not found in %s", (_, text) => expect(titleOf(text)).toBeNull());

  it("is a line of the text", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<string>(TITLE, PROSE, "", "Print", "Ảnh: A", "Chiều 3/2"), { maxLength: 8 }),
        (lines) => {
          const title = titleOf(lines.join("\n"));
          expect(title === null || lines.includes(title)).toBe(true);
        },
      ),
    ));
});
