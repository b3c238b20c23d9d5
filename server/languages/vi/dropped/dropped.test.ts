import { describe, expect, it } from "vitest";
import { findClaims } from "../../../claims/find-claims.ts";
import { findMentions } from "../../../mentions/find-mentions.ts";
import type { Dropped } from "../../language-pack.ts";
import { vietnamese } from "../index.ts";
import { bareArticle } from "../testing/bare-article.ts";

/** What is dropped: its text and why. */
function droppedIn(text: string): [string, string][] {
  const heard: Dropped[] = [];
  const trace = (one: Dropped) => void heard.push(one);
  const document = vietnamese.segment(bareArticle(text));
  findClaims(document, findMentions(document, vietnamese, trace), vietnamese, trace);
  return heard.map(({ start, end, reason }) => [text.slice(start, end), reason]);
}

const MEETING =
  "Sáng 5/4/2021, ông Lê Văn Đoàn, Phó Chủ tịch UBND tỉnh Hà Tĩnh, chủ trì hội nghị giao ban tại Hà Tĩnh.";

describe("what is dropped, and why", () => {
  it.each<[string, string, string, RegExp]>([
    ["a street", "Xe kẹt cứng trên đường Nguyễn Huệ từ sáng sớm.", "Nguyễn Huệ", /inside the name of a street/u],
    ["a word that could be a name", "Cả nhà đi hái Hoa Mai về cắm.", "Hoa Mai", /may be another word/u],
    ["a given name alone", "Theo bà Thu, nước đã rút.", "Thu", /nobody whose name ends so/u],
    ["a pronoun of nobody", "Trời mưa to. Ông đã về nhà từ lâu.", "Ông", /nobody before it/u],
    ["a byline", `${MEETING}\nTrời mưa to cả ngày.\nKiều Văn Sáu`, "Kiều Văn Sáu", /a byline/u],
    ["a photo credit", `${MEETING} (ảnh: Kiều Văn Sáu)`, "Kiều Văn Sáu", /a photo credit/u],
    ["a title of nobody", "Bộ trưởng Bộ Y tế chưa trả lời.", "Bộ trưởng Bộ Y tế", /no name beside it/u],
    [
      "a body left open",
      "Ông Lê Văn Đoàn đã đến Văn phòng Đảng ủy hỏi thăm.",
      "Văn phòng Đảng ủy",
      /without its place/u,
    ],
    ["a task", `${MEETING} Ông Đoàn chủ trì, phối hợp xây dựng đề án.`, "chủ trì", /a task/u],
    ["somebody absent", `${MEETING} Dự có ông Lô Văn Pín; vắng ông Mạc Đình Thuyên.`, "Mạc Đình Thuyên", /absent/u],
    ["somebody who was not there", `${MEETING} Bà Cao Thị Thảo không dự hội nghị.`, "Cao Thị Thảo", /not there/u],
    ["a gathering that is one of many", `${MEETING} Nhiều kỳ họp đã qua.`, "kỳ họp", /one of many/u],
  ])("%s", (_, text, expected, reason) => {
    const reasons = droppedIn(text).flatMap(([part, why]) => (part === expected ? [why] : []));
    expect(reasons).toContainEqual(expect.stringMatching(reason));
  });

  it("says nothing of what was kept", () => {
    expect(droppedIn(MEETING)).toEqual([]);
  });

  it("changes nothing that is read", () => {
    const document = vietnamese.segment(bareArticle(MEETING));
    const silent = findMentions(document, vietnamese);
    expect(findMentions(document, vietnamese, () => undefined)).toEqual(silent);
    expect(findClaims(document, silent, vietnamese, () => undefined)).toEqual(findClaims(document, silent, vietnamese));
  });
});
