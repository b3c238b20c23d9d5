import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inventArticle } from "../../../invented-articles/invent-article.ts";
import { padding } from "../../../invented-articles/paragraphs/padding.ts";
import { Random } from "../../../invented-articles/random.ts";
import { reader } from "../../../reader.ts";
import { fuzzRuns } from "../../../testing/fuzz-runs.ts";

const { article } = inventArticle({ seed: 1, length: 1 });
const read = (text: string) => reader.read({ ...article, text: text.normalize("NFC") });

const MILLION = 1_000_000;
/** Pieces drawn by `draw` until there are a million characters. */
function million(draw: (random: Random) => string): string {
  const random = new Random(7, "noise");
  const pieces: string[] = [];
  for (let length = 0; length < MILLION;) {
    const piece = draw(random);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("");
}

const SYLLABLES =
  "ba ca da đa ga hà là mà na nhà qua ra sa ta tha thì và xa cùng nhưng mưa nắng núi sông đường cây lá gió".split(" ");
const CAPITALS = "Abba Xyzzy Lorem Ipsum Dolor Amet Quux Foo Wibble Zork".split(" ");
const letters = (random: Random, from: number, to: number): string =>
  Array.from({ length: random.int(3, 12) }, () => String.fromCodePoint(random.int(from, to))).join("");

describe("a million characters of noise", () => {
  it.each<[string, (random: Random) => string]>([
    ["syllables without sense", (random) => `${random.pick(SYLLABLES)} `],
    ["syllables in sentences", (random) => `${random.pick(SYLLABLES)}${random.chance(0.1) ? ". " : " "}`],
    ["foreign capitals", (random) => `${random.pick(CAPITALS)}${random.chance(0.2) ? ", " : " "}`],
    [
      "figures and marks",
      (random) => `${random.int(0, 99_999)}${random.pick([" ", ", ", "/", "-", ".", "; ", "\n", " (", ") "])}`,
    ],
    ["Cyrillic", (random) => `${letters(random, 0x410, 0x44f)} `],
    ["Han", (random) => letters(random, 0x4e00, 0x9fa5)],
    ["markup", (random) => `<div class="${letters(random, 97, 122)}">${random.int(0, 9)}</div>\n`],
    ["base64", (random) => `${letters(random, 65, 90)}${letters(random, 97, 122)}+/`],
    ["paragraphs with figures", (random) => `${padding(random)}\n\n`],
  ])("of %s gives no claim", (_, draw) => {
    expect(read(million(draw)).claims).toEqual([]);
  });
});

describe("anything at all", () => {
  it("is read without an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => void read(text)),
      fuzzRuns(150),
    );
  });

  it("is read without an error where it is put into an article", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, piece, where) => {
          const { text } = inventArticle({ seed, length: 1 }).article;
          const at = Math.floor(where * text.length);
          const reading = read(text.slice(0, at) + piece + text.slice(at));
          for (const { quote, start, end } of reading.claims)
            expect(quote).toBe(reading.article.text.slice(start, end));
        },
      ),
      fuzzRuns(150),
    );
  });
});
