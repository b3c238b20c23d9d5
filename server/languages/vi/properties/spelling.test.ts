import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inventArticle } from "../../../invented-articles/invent-article.ts";
import { claimLines } from "../../../testing/claim-lines.ts";
import { readText } from "../../../testing/read-text.ts";
import { fuzzRuns } from "../../../testing/fuzz-runs.ts";

const text = fc.nat(1_000_000).map((seed) => inventArticle({ seed }).article.text);
const runs = fuzzRuns(60);

const NEWER: Readonly<Record<string, string>> = {
  ...{ òa: "oà", óa: "oá", ỏa: "oả", õa: "oã", ọa: "oạ", òe: "oè", óe: "oé", ỏe: "oẻ", õe: "oẽ", ọe: "oẹ" },
  ...{ ùy: "uỳ", úy: "uý", ủy: "uỷ", ũy: "uỹ", ụy: "uỵ" },
};
/** "Hòa", "Thủy", "ủy" → "Hoà", "Thuỷ", "uỷ" */
const withNewerTones = (old: string): string =>
  old.replace(/(?:[òóỏõọ][ae]|[ùúủũụ]y)(?!\p{L})/giu, (pair) => {
    const newer = NEWER[pair.toLowerCase()] ?? pair;
    return pair.startsWith(pair.slice(0, 1).toUpperCase()) ? newer.slice(0, 1).toUpperCase() + newer.slice(1) : newer;
  });

describe("spelling", () => {
  it("in NFD gives the reading of NFC", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(readText(one.normalize("NFD"))).toEqual(readText(one));
      }),
      runs,
    );
  });

  it("with the other tone placement states the same, spelt the other way", () => {
    fc.assert(
      fc.property(text, (one) => {
        const other = withNewerTones(one);
        fc.pre(other !== one);
        expect(claimLines(readText(other))).toEqual(claimLines(readText(one)));
      }),
      runs,
    );
  });

  it("with other spaces between words states the same", () => {
    const space = fc.constantFrom("\u00a0", "\u2009", "  ", "\t", "\u200b ");
    fc.assert(
      fc.property(text, space, (one, other) => {
        expect(claimLines(readText(one.replaceAll(" ", other)))).toEqual(claimLines(readText(one)));
      }),
      runs,
    );
  });
});
