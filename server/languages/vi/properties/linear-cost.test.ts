import { describe, expect, it } from "vitest";
import { HOME_PLACES } from "../../../invented-articles/home-place.ts";
import { inventArticle } from "../../../invented-articles/invent-article.ts";
import { personName } from "../../../invented-articles/person-name.ts";
import { Random } from "../../../invented-articles/random.ts";
import { reader } from "../../../reader.ts";

const { article } = inventArticle({ seed: 1, length: 1 });
const random = new Random(1, "linear");
const people = Array.from({ length: 12_000 }, () => personName(random).full);
const person = (index: number): string => people[index % people.length] ?? "";
const district = (index: number): string => {
  const { type = "", name = "" } = HOME_PLACES[index % HOME_PLACES.length]?.districts[index % 3] ?? {};
  return `${type} ${name}`;
};
const day = (index: number): string => `${(index % 28) + 1}/${(index % 12) + 1}/20${10 + (index % 14)}`;
const cycle =
  (text: string) =>
  (index: number): string =>
    text.split("|")[index % text.split("|").length] ?? "";

/** Texts that grow by a piece at a time: what a rule could be slow on. */
const CASES: readonly (readonly [string, (index: number) => string])[] = [
  ["capitalised syllables", cycle("Nguyễn |Văn |An |Hòa ")],
  ["capitals", () => "NGUYỄN VĂN AN "],
  ["foreign names", cycle("Abc |Xyz ")],
  ["commas", () => ", "],
  ["semicolons", () => "; "],
  ["colons", () => ": "],
  ["opening brackets", () => "("],
  ["closing brackets", () => ")"],
  ["opening quotes", () => "“"],
  ["short quotes", () => "“a” "],
  ["digits", () => "1"],
  ["digits and slashes", () => "1/"],
  ["dates", (index) => `ngày ${day(index)}, `],
  ["full stops", () => "."],
  ["hyphens", () => "- "],
  ["apostrophes", () => "a'"],
  ["one word", () => "a"],
  ["short lines", () => "a\n"],
  ["credits", () => "Ảnh: A\n"],
  ["titles in a list", cycle("Bí thư, |Phó Chủ tịch, ")],
  ["titles without commas", cycle("Chủ tịch |Phó Giám đốc ")],
  ["heads of bodies", cycle("Ban Quản lý |Sở |Phòng |Trung tâm ")],
  ["one body", () => "UBND tỉnh Lâm Đồng "],
  ["coordinated bodies", () => "Sở Y tế và "],
  ["many bodies", (index) => `UBND ${district(index)}, `],
  ["many companies", (index) => `Công ty TNHH Tân ${person(index)}, `],
  ["words of address", () => "đồng chí "],
  ["pronouns", () => "Ông nói vậy. "],
  ["verbs", () => "chủ trì phát biểu dự "],
  ["verbs of appointment", () => "bổ nhiệm giữ chức "],
  ["gatherings", () => "Hội nghị tổng kết "],
  ["a career in one sentence", (index) => `từ năm ${1980 + (index % 40)}, ông giữ chức Phó Giám đốc Sở Y tế; `],
  ["one list of people", (index) => `${person(index)}, Giám đốc Sở Y tế; `],
  ["one list of people with dashes", (index) => `${person(index)} - Giám đốc Sở Y tế Lâm Đồng, `],
  ["many people", (index) => `Ông ${person(index)}, Giám đốc Sở Y tế phát biểu. `],
  ["one person again and again", () => "Ông Nguyễn Văn An, Giám đốc Sở Y tế phát biểu tại hội nghị. "],
  [
    "many gatherings",
    (index) =>
      `Ngày ${day(index)}, Sở Y tế tổ chức Hội nghị sơ kết số ${index}. Ông ${person(index)} chủ trì hội nghị.\n`,
  ],
  ["articles one after the other", (index) => `${inventArticle({ seed: index }).article.text}\n\n`],
  ["articles in one line", (index) => inventArticle({ seed: index }).article.text.replace(/\n+/gu, " ")],
  ["articles in one sentence", (index) => inventArticle({ seed: index }).article.text.replace(/[.\n]+/gu, ", ")],
];

function grown(piece: (index: number) => string, length: number): string {
  const pieces: string[] = [];
  for (let [index, size] = [0, 0]; size < length; index += 1) {
    const next = piece(index);
    pieces.push(next);
    size += next.length;
  }
  return pieces.join("").slice(0, length).trim();
}

/** Milliseconds of processor time, which a busy machine does not stretch as it does the clock's; the least of some. */
function cost(text: string, times: number): number {
  const spent = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    reader.read({ ...article, text });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...spent);
}

const SHORT = 24_000;
/** FUZZ_RUNS=5 goes up to a megabyte. */
const TIMES = 8 * Number(process.env["FUZZ_RUNS"] ?? 1);
/** Eight times the text may take twenty times as long: linear is 8, the square is 64. */
const TOLERATED = 2.5 * TIMES;
/** Below this, what is measured is the measuring. */
const FLOOR_MS = 6;

describe("the cost of reading grows with the length of the text, not with its square", () => {
  it.each(CASES)("of %s", (_, piece) => {
    cost(grown(piece, SHORT / 4), 2);
    const short = Math.max(FLOOR_MS, cost(grown(piece, SHORT), 3));
    const long = grown(piece, SHORT * TIMES);
    let ratio = cost(long, 1) / short;
    // Once more before it counts: something else may have run.
    if (ratio > TOLERATED) ratio = Math.min(ratio, cost(long, 2) / short);
    expect(ratio).toBeLessThan(TOLERATED);
  });

  it("up to a megabyte of articles in one line", () => {
    const text = grown((index) => inventArticle({ seed: index }).article.text.replace(/\n+/gu, " "), 1_000_000);
    expect(cost(text, 1) / cost(text.slice(0, 125_000), 2)).toBeLessThan(TOLERATED);
  });
});
