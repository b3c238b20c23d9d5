import type { Check } from "../surveyed.ts";

/** A post whose body stayed without a place or a superior: below 0.6 by the reading's own measure. */
export const openBody: Check = {
  name: "post whose body stayed open",
  about: "title | body as far as it was read",
  find: ({ findings }, note) => {
    const names = new Map(findings.entities.map(({ ref, name }) => [ref, name]));
    for (const mention of findings.mentions)
      if (mention.kind === "post" && mention.confidence <= 0.6)
        note(`${mention.title} | ${names.get(mention.organization) ?? mention.organization}`, mention);
  },
};
