import type { Claim } from "#model/claim";
import type { Facts } from "../evaluation/facts.ts";
import type { GoldArticle } from "../evaluation/gold.ts";
import { judgeEvents } from "../evaluation/judge-events.ts";
import { judgePosts } from "../evaluation/judge-posts.ts";
import type { Judged } from "../evaluation/judged.ts";
import type { Row } from "../evaluation/rows.ts";

const NOTHING: Facts = { persons: [], roles: [], links: [], events: [] };

const ROW_OF_LINK = { ATTENDED: "attended", CHAIRED: "chaired", SPOKE_AT: "spoke" } as const;

function verdict(judged: readonly Judged[], row: Row): boolean | null {
  const counted = judged.find(([name]) => name === row)?.[1];
  if (counted === undefined) return null;
  if (counted.hits > 0) return true;
  return counted.extra.length > 0 ? false : null;
}

/** What of a claim the gold speaks of. */
export type Stated = Pick<Claim, "kind" | "subject" | "subjectName" | "objectName" | "title" | "status">;

/**
 * Whether one claim holds by the gold of its article: a post with its title, body and status, a presence in its
 * capacity. Null where the gold does not say: a row that a careful reader could leave out, or a kind that has no gold.
 */
export function judgeClaim(claim: Stated, gold: GoldArticle): boolean | null {
  const { kind, subjectName: person } = claim;
  switch (kind) {
    case "HELD_ROLE":
    case "PROPOSED_FOR":
      return verdict(
        judgePosts(gold, {
          ...NOTHING,
          roles: [{ person, title: claim.title, organization: claim.objectName, status: claim.status }],
        }),
        "posts + status",
      );
    case "ATTENDED":
    case "CHAIRED":
    case "SPOKE_AT":
      // the gold's participants are people
      if (!claim.subject.startsWith("person:")) return null;
      return verdict(judgeEvents(gold, { ...NOTHING, links: [{ kind, person }] }), ROW_OF_LINK[kind]);
    case "ORGANIZED":
    case "PART_OF":
      return null;
  }
}
