import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

/** The last post read in a text of several provinces. */
const bodyIn = (...sentences: string[]) => readingOf(sentences.join("\n")).posts.at(-1)?.split(" | ")[2];

const NEWS = "Chủ tịch UBND tỉnh Sơn La Vũ Văn Bình dự lễ khánh thành trường học ở tỉnh Sơn La.";

describe("the province of a body that is named without one", () => {
  it.each<[string, string[], string]>([
    ["the article's own", [NEWS, "Ông Lê Văn An, Giám đốc Công an tỉnh, cũng có mặt."], "Công an tỉnh Sơn La"],
    [
      "the article's own, where another one is named in passing",
      [NEWS, "Khách mời có lãnh đạo tỉnh Lào Cai.", "Ông Lê Văn An, Giám đốc Công an tỉnh, phát biểu."],
      "Công an tỉnh Sơn La",
    ],
    [
      "the one that the article has turned to",
      [
        NEWS,
        NEWS,
        "Cũng trong sáng nay, HĐND tỉnh Lào Cai họp; Bí thư Tỉnh ủy Lào Cai Hà Thị Cúc dự.",
        "Ông Lê Văn An, Giám đốc Công an tỉnh, phát biểu.",
      ],
      "Công an tỉnh Lào Cai",
    ],
    [
      "the article's own again, some sentences later",
      [
        NEWS,
        NEWS,
        NEWS,
        "Cũng trong sáng nay, HĐND tỉnh Lào Cai họp; Bí thư Tỉnh ủy Lào Cai Hà Thị Cúc dự.",
        "Lễ khánh thành kết thúc lúc 11 giờ.",
        "Trời nắng.",
        "Học sinh vui.",
        "Ông Lê Văn An, Giám đốc Công an tỉnh, phát biểu.",
      ],
      "Công an tỉnh Sơn La",
    ],
    [
      "the one that all of the sentence is about, also behind it",
      [
        NEWS,
        NEWS,
        "Ông Lê Văn An, nguyên Giám đốc Công an tỉnh, bị kỷ luật vì vi phạm của Công an tỉnh Lào Cai tại tỉnh Lào Cai.",
      ],
      "Công an tỉnh Lào Cai",
    ],
    [
      "in a round-up, the next one in the sentence",
      [
        "Lãnh đạo các tỉnh Sơn La, Lào Cai, Yên Bái nhận quyết định.",
        "Dự lễ có ông Lê Văn An, Giám đốc Công an tỉnh; đại diện Sở Y tế tỉnh Lào Cai.",
      ],
      "Công an tỉnh Lào Cai",
    ],
    [
      "in a round-up, none where two were named in one breath",
      ["Lãnh đạo nhiều tỉnh họp.", "Đoàn đến Lào Cai và Yên Bái.", "Ông Lê Văn An, Giám đốc Công an tỉnh, dự."],
      "Công an tỉnh",
    ],
  ])("is %s", (_, sentences, body) => {
    expect(bodyIn(...sentences)).toBe(body);
  });
});
