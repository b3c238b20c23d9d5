import type { NodeKind } from "./picture-data.ts";

const PERSON = "M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0M6 21v-2a4 4 0 0 1 4 -4h4a4 4 0 0 1 4 4v2";

/**
 * Outlines on a 24 × 24 grid, drawn on canvas in the picture and as SVG in the legend.
 * From Tabler Icons (MIT), https://tabler.io/icons
 */
export const ICON_PATHS: Readonly<Record<NodeKind, string>> = {
  official: `${PERSON}M12 15v4`,
  person: PERSON,
  PartyCommittee:
    "M12 17.75l-6.172 3.245l1.179 -6.873l-5 -4.867l6.9 -1l3.086 -6.253l3.086 6.253l6.9 1l-5 4.867l1.179 6.873l-6.158 -3.245",
  ManagementBoard:
    "M3 21h18M5 21v-12l5 4v-4l5 4h4M19 21v-8l-1.436 -9.574a.5 .5 0 0 0 -.495 -.426h-1.145a.5 .5 0 0 0 -.494 .418l-1.43 8.582M9 17h1M14 17h1",
  GovernmentBody: "M3 21l18 0M3 10l18 0M5 6l7 -3l7 3M4 10l0 11M20 10l0 11M8 14l0 3M12 14l0 3M16 14l0 3",
  ElectedBody: "M9 11l3 3l8 -8M20 12v6a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2h9",
  JudicialBody: "M7 20l10 0M6 6l6 -1l6 1M12 3l0 17M9 12l-3 -6l-3 6a3 3 0 0 0 6 0M21 12l-3 -6l-3 6a3 3 0 0 0 6 0",
  ArmedForce: "M12 3a12 12 0 0 0 8.500 3a12 12 0 0 1 -8.500 15a12 12 0 0 1 -8.500 -15a12 12 0 0 0 8.500 -3",
  MassOrganization:
    "M10 13a2 2 0 1 0 4 0a2 2 0 0 0 -4 0M8 21v-1a2 2 0 0 1 2 -2h4a2 2 0 0 1 2 2v1M15 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0M17 10h2a2 2 0 0 1 2 2v1M5 5a2 2 0 1 0 4 0a2 2 0 0 0 -4 0M3 13v-1a2 2 0 0 1 2 -2h2",
  PublicServiceUnit: "M22 9l-10 -4l-10 4l10 4l10 -4v6M6 10.600v5.400a6 3 0 0 0 12 0v-5.400",
  Enterprise:
    "M3 21l18 0M3 7v1a3 3 0 0 0 6 0v-1m0 1a3 3 0 0 0 6 0v-1m0 1a3 3 0 0 0 6 0v-1h-18l2 -4h14l2 4M5 21l0 -10.150M19 21l0 -10.150M9 21v-4a2 2 0 0 1 2 -2h2a2 2 0 0 1 2 2v4",
  event: "M4 7a2 2 0 0 1 2 -2h12a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-12a2 2 0 0 1 -2 -2l0 -12M16 3l0 4M8 3l0 4M4 11l16 0",
  article: "M8 6l8 0M8 10l8 0M8 14l8 0M8 18l4 0",
  claim:
    "M10 11h-4a1 1 0 0 1 -1 -1v-3a1 1 0 0 1 1 -1h3a1 1 0 0 1 1 1v6c0 2.667 -1.333 4.333 -4 5M19 11h-4a1 1 0 0 1 -1 -1v-3a1 1 0 0 1 1 -1h3a1 1 0 0 1 1 1v6c0 2.667 -1.333 4.333 -4 5",
  other: "M12 12l0 .010",
};
