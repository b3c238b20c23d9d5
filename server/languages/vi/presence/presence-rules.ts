import type { ClaimRule } from "../../language-pack.ts";
import { appointee } from "./appointee.ts";
import { attendedList } from "./attended-list.ts";
import { attendedSubject } from "./attended-subject.ts";
import { caption } from "./caption.ts";
import { chaired } from "./chaired.ts";
import { met } from "./met.ts";
import { organized } from "./organized.ts";
import { placedAt } from "./placed-at.ts";
import { quotedAt } from "./quoted-at.ts";
import { spokeAt } from "./spoke-at.ts";
import { tookPart } from "./took-part.ts";

/** In order: the first rule that states a claim in a place is the one that is named for it. */
export const PRESENCE_RULES: readonly ClaimRule[] = [
  chaired,
  spokeAt,
  organized,
  attendedList,
  attendedSubject,
  tookPart,
  met,
  appointee,
  placedAt,
  caption,
  quotedAt,
];
