import type { LocalOrganization } from "#model/entity";
import type { OrganizationMention } from "#model/mention";
import type { ClaimDraft, ClaimRule } from "../../language-pack.ts";
import { phraseKey } from "../segmentation/phrase-key.ts";

/** The body with the longest name that `name` ends in, compared by key: "uỷ" and "ủy" are one spelling. */
function wholeOf(name: string, bodies: ReadonlyMap<string, LocalOrganization>): LocalOrganization | undefined {
  const words = phraseKey(name).split(" ");
  for (let from = 1; from < words.length; from += 1) {
    const whole = bodies.get(words.slice(from).join(" "));
    if (whole !== undefined) return whole;
  }
  return undefined;
}

/** "Ban Tổ chức Thành ủy X" is part of the "Thành ủy X": its name ends in the other's. */
export const partOfByName: ClaimRule = {
  name: "vi.body.part-of-by-name",
  find: (_document, { mentions, entities }) => {
    const bodies = entities.filter((entity) => entity.type === "organization");
    const byRef = new Map(bodies.map((body) => [body.ref, body]));
    const byKey = new Map(bodies.map((body) => [phraseKey(body.name), body]));
    const drafts = new Map<string, ClaimDraft>();
    for (const mention of mentions.filter((one): one is OrganizationMention => one.kind === "organization")) {
      if (drafts.has(mention.organization) || !mention.text.includes(" ")) continue;
      const part = byRef.get(mention.organization);
      const whole = part === undefined ? undefined : wholeOf(part.name, byKey);
      if (part === undefined || whole === undefined) continue;
      drafts.set(mention.organization, {
        kind: "PART_OF",
        subject: part.ref,
        object: whole.ref,
        title: null,
        qualifiers: [],
        status: null,
        capacity: null,
        start: mention.start,
        end: mention.end,
        date: null,
        from: null,
        to: null,
        confidence: 0.85,
      });
    }
    return [...drafts.values()];
  },
};
