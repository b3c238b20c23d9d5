import type { EdgeKind } from "#model/api";
import type { NodeKind } from "./picture-data.ts";

export type Shape = "circle" | "square" | "diamond" | "sheet";
export type Scheme = "light" | "dark";

export interface NodeLook {
  readonly shape: Shape;
  readonly color: Readonly<Record<Scheme, string>>;
  /** Drawn on the shape. */
  readonly ink: string;
}

export interface EdgeLook {
  readonly color: Readonly<Record<Scheme, string>>;
  /** Pixels drawn and pixels left out; [0, 0] is a solid line. */
  readonly dash: readonly [number, number];
  readonly arrow: boolean;
}

const WHITE = "#ffffff";
const BLACK = "#101418";
const one = (color: string) => ({ light: color, dark: color });

/**
 * Okabe and Ito's eight colours, safe for colour-blind eyes (https://jfly.uni-koeln.de/color/). Shape tells people,
 * bodies and events apart, the icon tells bodies apart, so a colour may serve two shapes.
 */
const OKABE_ITO = {
  orange: one("#e69f00"),
  sky: one("#56b4e9"),
  green: { light: "#008a65", dark: "#00a67a" },
  yellow: one("#f0e442"),
  blue: { light: "#0072b2", dark: "#3a9bdc" },
  vermilion: { light: "#d55e00", dark: "#e8763a" },
  purple: { light: "#b4568c", dark: "#cc79a7" },
  grey: { light: "#5f6b76", dark: "#9aa5b1" },
};

export const NODE_LOOKS: Readonly<Record<NodeKind, NodeLook>> = {
  official: { shape: "circle", color: OKABE_ITO.blue, ink: WHITE },
  person: { shape: "circle", color: OKABE_ITO.sky, ink: BLACK },
  PartyCommittee: { shape: "square", color: OKABE_ITO.vermilion, ink: WHITE },
  ManagementBoard: { shape: "square", color: OKABE_ITO.orange, ink: BLACK },
  GovernmentBody: { shape: "square", color: OKABE_ITO.green, ink: WHITE },
  ElectedBody: { shape: "square", color: OKABE_ITO.purple, ink: WHITE },
  JudicialBody: { shape: "square", color: OKABE_ITO.grey, ink: WHITE },
  ArmedForce: { shape: "square", color: OKABE_ITO.blue, ink: WHITE },
  MassOrganization: { shape: "square", color: OKABE_ITO.sky, ink: BLACK },
  PublicServiceUnit: { shape: "square", color: OKABE_ITO.yellow, ink: BLACK },
  Enterprise: { shape: "square", color: one("#8a939c"), ink: BLACK },
  event: { shape: "diamond", color: OKABE_ITO.yellow, ink: BLACK },
  article: { shape: "sheet", color: { light: "#c9d1d9", dark: "#c9d1d9" }, ink: BLACK },
  claim: { shape: "sheet", color: OKABE_ITO.purple, ink: WHITE },
  other: { shape: "circle", color: OKABE_ITO.grey, ink: WHITE },
};

export const EDGE_LOOKS: Readonly<Record<EdgeKind | "other", EdgeLook>> = {
  HELD_ROLE: { color: OKABE_ITO.blue, dash: [0, 0], arrow: true },
  PROPOSED_FOR: { color: OKABE_ITO.purple, dash: [7, 5], arrow: true },
  CHAIRED: { color: OKABE_ITO.vermilion, dash: [0, 0], arrow: true },
  SPOKE_AT: { color: { light: "#b87f00", dark: "#e69f00" }, dash: [10, 4], arrow: true },
  ATTENDED: { color: OKABE_ITO.grey, dash: [3, 3], arrow: true },
  ORGANIZED: { color: OKABE_ITO.green, dash: [0, 0], arrow: true },
  PART_OF: { color: { light: "#3d8fc4", dark: "#56b4e9" }, dash: [14, 5], arrow: true },
  other: { color: OKABE_ITO.grey, dash: [0, 0], arrow: true },
};

/** Which fact stands for a bundle: the one that says most. */
export const EDGE_ORDER: readonly (EdgeKind | "other")[] = [
  "HELD_ROLE",
  "CHAIRED",
  "ORGANIZED",
  "SPOKE_AT",
  "PROPOSED_FOR",
  "PART_OF",
  "ATTENDED",
  "other",
];

export const NODE_ORDER: readonly NodeKind[] = [
  "official",
  "person",
  "PartyCommittee",
  "ManagementBoard",
  "GovernmentBody",
  "ElectedBody",
  "JudicialBody",
  "ArmedForce",
  "MassOrganization",
  "PublicServiceUnit",
  "Enterprise",
  "event",
  "article",
  "claim",
  "other",
];

/** Colours of what is neither node nor edge. */
export const STAGE: Readonly<Record<Scheme, { paper: string; text: string; faded: string; mark: string }>> = {
  light: { paper: "#ffffff", text: "#1c2530", faded: "#dfe4e9", mark: "#d6336c" },
  dark: { paper: "#171b20", text: "#e6ebf0", faded: "#343b43", mark: "#ff8fb3" },
};
