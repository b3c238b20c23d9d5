import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOME_PLACES } from "./home-place.ts";
import { inventArticle } from "./invent-article.ts";

const seeds = fc.nat(100_000);

describe("an invented article", () => {
  it("is the same for the same draw", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(inventArticle({ seed })).toEqual(inventArticle({ seed }));
      }),
    );
  });

  it("names everybody of whom it states something, and is in NFC", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { article, facts } = inventArticle({ seed });
        expect(article.text).toBe(article.text.normalize("NFC"));
        const [event] = facts.events;
        for (const { name } of facts.persons) expect(article.text).toContain(name);
        for (const name of event?.attendedBy ?? []) expect(article.text).toContain(name);
        for (const { person } of facts.roles) expect(facts.persons.map(({ name }) => name)).toContain(person);
      }),
    );
  });

  it("has the lengths of real articles", () => {
    const lengths = Array.from({ length: 400 }, (_, seed) => inventArticle({ seed }).article.text.length).sort(
      (a, b) => a - b,
    );
    const at = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
    expect(at(0)).toBeGreaterThan(500);
    expect(at(0.5)).toBeGreaterThan(2400);
    expect(at(0.5)).toBeLessThan(3200);
    expect(at(1)).toBeLessThan(11_000);
  });

  it("differs in its names alone when only the names are drawn anew", () => {
    const masked = (seed: number, names: number): string => {
      const { article, names: people } = inventArticle({ seed, names, address: "đồng chí", length: 1 });
      return people.reduce((text, name, index) => text.replaceAll(name, `<${index}>`), article.text);
    };
    fc.assert(
      fc.property(seeds, seeds, (seed, names) => {
        expect(masked(seed, names)).toBe(masked(seed, seed));
      }),
    );
  });

  it("keeps what it states when separators, words of address or the date are drawn anew", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom("comma", "dash", "brackets", "before"), (seed, separator) => {
        const [one, other] = [
          inventArticle({ seed }),
          inventArticle({ seed, separator, address: "ông", date: seed + 1 }),
        ];
        const undated = ({ facts }: typeof one) => ({
          ...facts,
          events: facts.events.map((event) => ({ ...event, date: null })),
        });
        expect(undated(other)).toEqual(undated(one));
      }),
    );
  });

  it("can be set in every place", () => {
    for (const [place, { name }] of HOME_PLACES.entries())
      expect(inventArticle({ seed: 1, place }).article.text).toContain(name);
  });
});
