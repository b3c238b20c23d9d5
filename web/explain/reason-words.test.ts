import { expect, it } from "vitest";
import { reasonWords } from "./reason-words.ts";

it.each([
  ["a photo credit", "vi", { words: "ghi công người chụp ảnh", language: "vi" }],
  ["stated by vi.post.governed already", "vi", { words: "quy tắc vi.post.governed đã nêu", language: "vi" }],
  [
    "“Cán bộ” is a post only with a body behind it",
    "vi",
    { words: "“Cán bộ” chỉ là chức vụ khi có cơ quan đứng sau", language: "vi" },
  ],
  ["given form of Lê An", "vi", { words: "tên gọi của Lê An", language: "vi" }],
  ["a reason of tomorrow", "vi", { words: "a reason of tomorrow", language: "en" }],
  ["a photo credit", "en", { words: "a photo credit", language: "en" }],
])("%s, in %s", (reason, language, expected) => {
  expect(reasonWords(reason, language)).toEqual(expected);
});
