import { Claim } from "#model/claim";
import type { PropertyMap } from "./cypher/property-map.ts";
import { without } from "./without.ts";

const NULLS = { title: null, status: null, capacity: null, date: null, from: null, to: null };

/** A claim as properties of its node (its article and entities are relationships), and back. */
export const storedClaim = {
  properties(claim: Claim): PropertyMap {
    const own = without(claim, "article", "subject", "object");
    return { ...own, subjectRef: claim.subject, objectRef: claim.object };
  },
  claim(article: string, { subjectRef, objectRef, ...rest }: PropertyMap): Claim {
    return Claim.parse({ ...NULLS, ...rest, article, subject: subjectRef, object: objectRef });
  },
};
