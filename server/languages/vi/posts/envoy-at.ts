import { parsePlace } from "../bodies/parse-place.ts";
import { ORGANIZATION_HEADS } from "../lexicons/organization-heads.ts";
import type { TitleHead } from "../lexicons/title-head.ts";
import type { SentenceView } from "../matching/sentence-view.ts";
import type { Found } from "./found-body.ts";

const EMBASSY = ORGANIZATION_HEADS.find(({ form }) => form === "Đại sứ quán")?.head;
/** Envoys by the mission they lead; who represents a state in an organisation is of the state. */
const MISSIONS: Readonly<Record<string, string>> = {
  "Đại sứ": "Đại sứ quán ",
  "Đại sứ đặc mệnh toàn quyền": "Đại sứ quán ",
  "Phó Đại sứ": "Đại sứ quán ",
  "Đại biện": "Đại sứ quán ",
  "Đại biện lâm thời": "Đại sứ quán ",
  "Tham tán Công sứ": "Đại sứ quán ",
  "Tổng Lãnh sự": "Tổng lãnh sự quán ",
  "Phó Tổng Lãnh sự": "Tổng lãnh sự quán ",
  "Lãnh sự": "Lãnh sự quán ",
  "Đại diện thường trực": "",
};

/** "[Đại sứ] Việt Nam tại Lào": the mission of one state in another, in a city or in an organisation. */
export function envoyAt(view: SentenceView, head: TitleHead, at: number): Found | undefined {
  const mission = MISSIONS[head.canonical];
  if (mission === undefined || EMBASSY === undefined) return undefined;
  const from = view.tokens[at]?.key === "của" ? at + 1 : at;
  const state = parsePlace(view, from, false);
  if (state?.level !== "country" || view.tokens[state.end]?.key !== "tại") return undefined;
  const seat = parsePlace(view, state.end + 1, false);
  if (seat === undefined) return undefined;
  const body = {
    start: from,
    end: seat.end,
    head: EMBASSY,
    kind: EMBASSY.kind,
    name: `${mission}${state.text} tại ${seat.text}`,
    shortForm: null,
    place: state,
    parent: null,
    hasContent: true,
    complete: true,
  };
  return { body, place: null, end: seat.end };
}
