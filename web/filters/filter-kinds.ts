import { OrganizationKind } from "#model/entity";

/** The kinds of nodes that a filter can keep, in the order of the legend. */
export const FILTER_KINDS = ["person", ...OrganizationKind.options, "event"] as const;
