import type { OrganizationMention } from "#model/mention";
import type { ClaimDraft, ClaimRule } from "../../language-pack.ts";

/** "Ban Tổ chức Thành ủy X" is part of the "Thành ủy X": its name ends in the other's. */
export const partOfByName: ClaimRule = {
  name: "vi.body.part-of-by-name",
  find: (_document, { mentions, entities }) => {
    const bodies = entities.filter((entity) => entity.type === "organization");
    const drafts = new Map<string, ClaimDraft>();
    for (const mention of mentions.filter((one): one is OrganizationMention => one.kind === "organization")) {
      if (drafts.has(mention.organization)) continue;
      const part = bodies.find(({ ref }) => ref === mention.organization);
      const whole = bodies
        .filter(({ ref, name }) => ref !== part?.ref && part?.name.endsWith(` ${name}`))
        .sort((a, b) => b.name.length - a.name.length)[0];
      if (part === undefined || whole === undefined || !mention.text.includes(" ")) continue;
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
