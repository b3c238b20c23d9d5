import type { LanguagePack } from "../language-pack.ts";
import { partOfByName } from "./bodies/part-of.ts";
import { CONFIDENCE } from "./confidence.ts";
import { findDates } from "./dates/find-dates.ts";
import { findEvents } from "./events/find-events.ts";
import { namesakes } from "./identity/namesakes.ts";
import { organizationKey } from "./identity/organization-key.ts";
import { rankOfTitle } from "./lexicons/rank-of-title.ts";
import { POST_RULES } from "./posts/post-claims.ts";
import { withTenures } from "./posts/tenure.ts";
import { PRESENCE_RULES } from "./presence/presence-rules.ts";
import { findPeopleAndBodies } from "./reading/find-people-and-bodies.ts";
import { segment } from "./segmentation/segment.ts";

/** Vietnamese newspapers' reports on public bodies. */
export const vietnamese: LanguagePack = {
  language: "vi",
  extractor: "vi@2",
  segment,
  findMentions: (document, trace) => {
    const found = findPeopleAndBodies(document, trace);
    const known = {
      ...found,
      mentions: withTenures(document.article.text, [...found.mentions, ...findDates(document)]),
    };
    const events = findEvents(document, known, trace);
    return { mentions: [...known.mentions, ...events.mentions], entities: [...known.entities, ...events.entities] };
  },
  rankOf: rankOfTitle,
  organizationKey,
  namesakes,
  claimRules: [...POST_RULES, partOfByName, ...PRESENCE_RULES],
  confidence: CONFIDENCE,
};
