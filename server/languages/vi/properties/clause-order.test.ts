import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inventArticle } from "../../../invented-articles/invent-article.ts";
import { careersOf } from "../../../invented-articles/post.ts";
import { Random } from "../../../invented-articles/random.ts";
import { claimLines } from "../../../testing/claim-lines.ts";
import { fuzzRuns } from "../../../testing/fuzz-runs.ts";
import { readText } from "../../../testing/read-text.ts";
import { swapItems } from "../../../testing/swap-items.ts";

const anySeed = fc.nat(1_000_000);
const SEEDS = new URL("../../../../seeds/articles/", import.meta.url);

interface Official {
  readonly name: string;
  /** As a list has them: "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận Tỉnh ủy". */
  readonly posts: string;
  /** One of them that says its body. */
  readonly post: string;
}

/** Three officials of one place who share no post, and the first two lines of an article about it. */
function invent(seed: number): { readonly cast: readonly Official[]; readonly opening: string } {
  const { names, home } = inventArticle({ seed, length: 1 });
  const careers = new Random(seed, "careers").shuffled(careersOf(home));
  const cast = names
    // right behind a body, a name of two syllables may be a place
    .filter((name) => name.split(" ").length >= 3)
    .flatMap((name, index) => {
      const posts = careers[index]?.map(({ written }) => written) ?? [];
      const [post] = posts.slice(-1);
      return post === undefined ? [] : [{ name, posts: posts.join(", "), post }];
    });
  const place = `${home.type} ${home.name}`;
  const opening = `Hội nghị tổng kết năm của ${place}\nSáng 5/4/2021, UBND ${place} tổ chức hội nghị tổng kết năm.\n`;
  return { cast, opening };
}

/** Each clause could stand alone; between them only the order differs. */
const CLAUSES: readonly (readonly [shape: string, write: (parts: readonly string[]) => string, clause: Clause])[] = [
  ["a list of those present", (parts) => `Dự hội nghị có các đồng chí: ${parts.join("; ")}.`, listed],
  ["people with their posts before them", (parts) => `Dự hội nghị có: ${parts.join("; ")}.`, titled],
  ["two people joined by “và”", (parts) => `Dự hội nghị có ${parts.slice(0, 2).join(" và ")}.`, titled],
  ["people in brackets", (parts) => `Tham dự hội nghị có ${parts.join("; ")}.`, bracketed],
  ["who said what", (parts) => `Tại hội nghị, ${parts.join("; ")}.`, saying],
  ["who was appointed", (parts) => `Hội nghị công bố quyết định: ${parts.join("; ")}.`, appointed],
];
type Clause = (official: Official, index: number) => string;

function listed({ name, posts }: Official): string {
  return `${name}, ${posts}`;
}
function titled({ name, posts }: Official): string {
  return `${posts} ${name}`;
}
function bracketed({ name, posts }: Official): string {
  return `đồng chí ${name} (${posts})`;
}
function saying({ name, post }: Official): string {
  return `ông ${name}, ${post}, phát biểu ý kiến`;
}
function appointed({ name, post }: Official, index: number): string {
  return index === 0 ? `ông ${name} thôi giữ chức ${post}` : `ông ${name} giữ chức ${post}`;
}

describe("clauses and items of lists that change places state the same", () => {
  it.each(CLAUSES)("%s", (_, write, clause) => {
    fc.assert(
      fc.property(anySeed, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (seed, order) => {
        const { cast, opening } = invent(seed);
        fc.pre(cast.length >= 3);
        const clauses = cast.slice(0, order.length).map(clause);
        const ofTwo = write(clauses) === write(clauses.slice(0, 2));
        const other = (ofTwo ? [1, 0] : order).map((index) => clauses[index] ?? "");
        const lines = claimLines(readText(opening + write(clauses)));
        expect(lines.length).toBeGreaterThanOrEqual(clauses.length);
        expect(claimLines(readText(opening + write(other)))).toEqual(lines);
      }),
      fuzzRuns(60),
    );
  });

  it("in invented articles", () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { text } = inventArticle({ seed }).article;
        const swapped = swapItems(text);
        fc.pre(swapped.length > 0);
        const other = new Random(seed, "item").pick(swapped);
        expect(claimLines(readText(other))).toEqual(claimLines(readText(text)));
      }),
      fuzzRuns(60),
    );
  });

  it.each(readdirSync(SEEDS).filter((file) => file.endsWith(".txt")))("in %s", (file) => {
    const text = readFileSync(new URL(file, SEEDS), "utf8");
    const lines = claimLines(readText(text));
    for (const other of swapItems(text)) expect(claimLines(readText(other))).toEqual(lines);
  });
});

describe("swapItems", () => {
  it.each([
    ["A, một; B, hai.", []],
    ["Có: A, một; B, hai.", ["Có: B, hai; A, một."]],
    ["Có: A, một; đồng chí B, hai; cùng các sở.", ["Có: đồng chí B, hai; A, một; cùng các sở."]],
    ["Có: A; B; C.", ["Có: B; A; C.", "Có: A; C; B."]],
    ["Lợn tăng; gà giảm.", []],
  ])("%s", (text, swapped) => {
    expect(swapItems(text)).toEqual(swapped);
  });
});
