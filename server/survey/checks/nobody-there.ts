import type { PersonMention } from "#model/mention";
import type { Check } from "../surveyed.ts";

const PRESENCE = new Set(["ATTENDED", "CHAIRED", "SPOKE_AT"]);

/** In an article that reports one gathering, somebody of whom no presence is known. */
export const nobodyThere: Check = {
  name: "person in a gathering's report with no presence",
  about: "role of the paragraph | the word before the person's phrase _ two words after it, at the first mention",
  find: ({ findings, claims, sentences }, note) => {
    const events = findings.entities.filter((entity) => entity.type === "event" && !entity.planned);
    if (events.length === 0) return;
    const there = new Set(claims.filter(({ kind }) => PRESENCE.has(kind)).map(({ subject }) => subject));
    const seen = new Set<string>();
    for (const mention of findings.mentions) {
      if (mention.kind !== "person" || there.has(mention.person) || seen.has(mention.person)) continue;
      seen.add(mention.person);
      const sentence = sentences[mention.sentence];
      if (sentence === undefined) continue;
      note(`${sentence.role} | ${around(sentence.view.tokens, mention)}`, mention.phrase);
    }
  },
};

function around(tokens: readonly { start: number; end: number; key: string }[], { phrase }: PersonMention): string {
  const before = tokens.filter(({ end }) => end <= phrase.start).slice(-1);
  const after = tokens.filter(({ start }) => start >= phrase.end).slice(0, 2);
  const keys = (some: readonly { key: string }[]) => some.map(({ key }) => key).join(" ");
  return `${before.length === 0 ? "^" : keys(before)} _ ${after.length === 0 ? "$" : keys(after)}`;
}
