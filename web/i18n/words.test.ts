import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

interface Words {
  readonly [key: string]: string | Words;
}

function paths(words: Words, prefix = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : paths(value, `${prefix}${key}.`),
  );
}

const withoutPlural = (path: string) => path.replace(/_(one|other)$/, "");
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe("the words of the page", () => {
  const vietnamese = paths(vi);
  const english = paths(en);

  it("are the same in both languages", () => {
    const keys = (all: [string, string][]) => [...new Set(all.map(([path]) => withoutPlural(path)))].sort();
    expect(keys(english)).toEqual(keys(vietnamese));
  });

  it("have both English plurals wherever they count", () => {
    const counted = english.map(([path]) => path).filter((path) => path.endsWith("_other"));
    const missing = counted.filter((path) => !english.some(([other]) => other === path.replace(/_other$/, "_one")));
    expect(missing).toEqual([]);
  });

  it("fill in the same values in both languages", () => {
    const english_ = new Map(english);
    for (const [path, text] of vietnamese) {
      const other = english_.get(path);
      expect([path, other === undefined ? null : holes(other)]).toEqual([path, holes(text)]);
    }
  });

  it("are never empty and are written in NFC", () => {
    for (const [path, text] of [...vietnamese, ...english]) {
      expect([path, text.trim()]).not.toEqual([path, ""]);
      expect([path, text.normalize("NFC")]).toEqual([path, text]);
    }
  });
});
