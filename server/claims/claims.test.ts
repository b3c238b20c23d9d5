import type { LocalEntity } from "#model/entity";
import { NO_NAMESAKE_KNOWLEDGE } from "#model/namesake-knowledge";
import { describe, expect, it } from "vitest";
import type { ClaimDraft, ConfidenceTable, Dropped, LanguagePack } from "../languages/language-pack.ts";
import { DOUBTED } from "./confidence-of.ts";
import { findClaims } from "./find-claims.ts";
import { findReasonedClaims } from "./find-reasoned-claims.ts";
import { bareArticle } from "../languages/vi/testing/bare-article.ts";

const TEXT = "Bà Cao Thị Thảo, Giám đốc Sở Y tế Hà Tĩnh, dự lễ; sau đó bà phát biểu.";
const article = bareArticle(TEXT);
const thao: LocalEntity = {
  type: "person",
  ref: "person:thảo",
  name: "Cao Thị Thảo",
  aliases: [],
  count: 1,
  honorifics: [],
};
const health = (place: string | null, name = "Sở Y tế Hà Tĩnh", kind = "GovernmentBody" as const): LocalEntity => ({
  ...{ type: "organization", ref: "organization:y", name, aliases: [], count: 1, kind, place },
});
const lễ: LocalEntity = {
  ...{ type: "event", ref: "event:lễ", name: "lễ", aliases: [], count: 1, kind: "ceremony", date: null },
  ...{ partOfDay: null, place: null, planned: false },
};

const draft = (change: Partial<ClaimDraft> = {}): ClaimDraft => ({
  ...{ kind: "HELD_ROLE", subject: thao.ref, object: "organization:y", title: "Giám đốc", qualifiers: [] },
  ...{ status: "current", capacity: null, start: 3, end: 41, date: null, from: null, to: null, confidence: 0.9 },
  ...change,
});
const presence = (change: Partial<ClaimDraft> = {}): ClaimDraft =>
  draft({ kind: "ATTENDED", object: lễ.ref, title: null, status: null, capacity: "delegate", end: 49, ...change });

interface Made {
  readonly drafts: readonly ClaimDraft[];
  readonly body?: LocalEntity;
  readonly confidence?: ConfidenceTable;
}
function pack({ drafts, confidence }: Made): LanguagePack {
  return {
    language: "vi",
    extractor: "made@1",
    segment: () => ({ article, paragraphs: [], sentences: [] }),
    findMentions: () => ({ mentions: [], entities: [] }),
    claimRules: [{ name: "made.rule", find: () => drafts }],
    rankOf: () => 9,
    organizationKey: () => null,
    namesakes: NO_NAMESAKE_KNOWLEDGE,
    ...(confidence === undefined ? {} : { confidence }),
  };
}
const document = { article, paragraphs: [], sentences: [] };
const claimsOf = (made: Made) =>
  findClaims(document, { mentions: [], entities: [thao, lễ, made.body ?? health("Hà Tĩnh")] }, pack(made));
const ambiguitiesOf = (made: Made) =>
  findReasonedClaims(document, { mentions: [], entities: [thao, lễ, made.body ?? health("Hà Tĩnh")] }, pack(made)).map(
    ({ considered }) => considered.ambiguities,
  );

describe("findClaims", () => {
  it("quotes exactly the text between the draft's offsets and names what the article names", () => {
    expect(claimsOf({ drafts: [draft()] })).toMatchObject([
      {
        quote: "Cao Thị Thảo, Giám đốc Sở Y tế Hà Tĩnh",
        subjectName: "Cao Thị Thảo",
        objectName: "Sở Y tế Hà Tĩnh",
        rule: "made.rule",
        extractor: "made@1",
      },
    ]);
  });

  it("states one thing of one place once, and says that it did", () => {
    const dropped: Dropped[] = [];
    const findings = { mentions: [], entities: [thao, health("Hà Tĩnh")] };
    const found = findClaims(document, findings, pack({ drafts: [draft(), draft()] }), (one) => void dropped.push(one));
    expect(found).toHaveLength(1);
    expect(dropped).toMatchObject([{ rule: "made.rule", reason: "stated by made.rule already" }]);
  });

  it("throws for a draft of an entity that the article lacks", () => {
    expect(() => claimsOf({ drafts: [draft({ subject: "person:nobody" })] })).toThrow("made.rule");
  });
});

describe("the ambiguities of a claim", () => {
  it.each<[string, Made, string[]]>([
    ["everything is in the quote", { drafts: [draft()] }, []],
    ["the body's place is elsewhere", { drafts: [draft({ end: 33 })] }, ["the quote does not give the body's place"]],
    [
      "the body has no place and two words",
      { drafts: [draft()], body: health(null, "Văn phòng") },
      ["the body has no place", "the body's name has two words at most"],
    ],
    [
      "a pronoun stands for the person",
      { drafts: [draft({ start: 17 })] },
      ["the quote does not give the person's name"],
    ],
    ["a presence that is told once", { drafts: [presence()] }, ["nothing else in the article shows it"]],
  ])("%s", (_, made, expected) => {
    expect(ambiguitiesOf(made)[0]).toEqual(expected);
  });

  it("a presence that is told twice is shown by its other telling", () => {
    expect(
      ambiguitiesOf({ drafts: [presence(), presence({ kind: "SPOKE_AT", capacity: null, start: 50, end: 70 })] }),
    ).toEqual([[], []]);
  });
});

describe("the confidence of a claim", () => {
  const measured = { hits: 9, claims: 10 };
  const confidence: ConfidenceTable = {
    rules: { "made.rule HELD_ROLE": { ...measured, precision: 0.9, usual: 0.9 } },
    ambiguities: {
      "the quote does not give the body's place": { ...measured, factor: 0.8 },
      [DOUBTED]: { ...measured, factor: 0.5 },
    },
  };
  it.each<[string, Made, number]>([
    ["is what the rule gave, without a table", { drafts: [draft({ confidence: 0.77 })] }, 0.77],
    [
      "is what the rule gave, where it was not measured",
      { drafts: [presence({ confidence: 0.66 })], confidence },
      0.66,
    ],
    ["is the rule's measured precision", { drafts: [draft()], confidence }, 0.9],
    ["is less for an ambiguity", { drafts: [draft({ end: 33 })], confidence }, 0.72],
    ["is less for the rule's own doubts", { drafts: [draft({ confidence: 0.6 })], confidence }, 0.45],
    ["is less for both", { drafts: [draft({ end: 33, confidence: 0.6 })], confidence }, 0.36],
  ])("%s", (_, made, expected) => {
    expect(claimsOf(made)[0]?.confidence).toBe(expected);
  });

  it("is never certainty", () => {
    const sure = { ...confidence, rules: { "made.rule HELD_ROLE": { ...measured, precision: 1, usual: 0.9 } } };
    expect(claimsOf({ drafts: [draft()], confidence: sure })[0]?.confidence).toBe(0.99);
  });
});
