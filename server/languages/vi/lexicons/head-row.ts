import type { OrganizationKind } from "#model/entity";
import type { OrganizationHead } from "./organization-head.ts";

/** Forms separated by "|", the first canonical; then what a head is and takes. */
export type HeadRow = readonly [
  forms: string,
  kind: OrganizationKind,
  follows: OrganizationHead["follows"],
  needs?: OrganizationHead["needs"],
  weak?: true,
];
