import { contradictions } from "./checks/contradictions.ts";
import { missingEvents } from "./checks/missing-events.ts";
import { nobodyThere } from "./checks/nobody-there.ts";
import { oddOrganizations } from "./checks/odd-organizations.ts";
import { openBody } from "./checks/open-body.ts";
import { rejectedName } from "./checks/rejected-name.ts";
import { titleWithoutPost } from "./checks/title-without-post.ts";
import { unexplainedCapitals } from "./checks/unexplained-capitals.ts";
import type { Check } from "./surveyed.ts";

/** What is asked of every article, in the order of the table. */
export const CHECKS: readonly Check[] = [
  titleWithoutPost,
  rejectedName,
  ...unexplainedCapitals,
  openBody,
  ...oddOrganizations,
  ...contradictions,
  ...missingEvents,
  nobodyThere,
];
