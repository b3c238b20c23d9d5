import { comparisonKey } from "#model/fold";
import type { NamesakeKnowledge } from "#model/namesake-knowledge";
import { TITLES } from "../lexicons/titles.ts";
import { mergedOn } from "./merged-on.ts";
import { shareOfName } from "./name-share.ts";
import { peopleOf } from "./people-of.ts";
import { provinceOfBody } from "./province-of-body.ts";

const UNIQUE = new Set(TITLES.filter(({ head }) => head.unique).map(({ form }) => comparisonKey(form)));

/** What the Vietnamese lexicons know of people of one name. */
export const namesakes: NamesakeKnowledge = {
  shareOfName,
  peopleOf,
  heldByOne: (title) => UNIQUE.has(comparisonKey(title)),
  provinceOf: provinceOfBody,
  mergedOn,
};
