import { describe, expect, it } from "vitest";
import { languageOf } from "./language-of.ts";

describe("languageOf", () => {
  it.each([
    ["Đồng chí Trần Văn Nam dự hội nghị", null, "vi"],
    ["Đồng chí Trần Văn Nam dự hội nghị", "en-US", "vi"],
    ["The Board's head, Trần Văn Nam, said that trade with the region would grow further this year", "en-US", "en"],
    ["Le préfet a été nommé à la tête de l'établissement", "fr", "fr"],
    ["Le préfet a été nommé", null, "und"],
    ["123", "vi_VN", "vi"],
    ["123", "?", "und"],
  ])("of %j declared %j is %s", (text, declared, expected) => expect(languageOf(text, declared)).toBe(expected));
});
