import { ORGANIZATION_HEADS } from "../lexicons/organization-heads.ts";
import { glued, isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSurname, isSyllable, vietnameseName } from "../names/person-name.ts";
import type { BodyPhrase } from "./body-phrase.ts";
import { wordsOf } from "./words-of.ts";

const COMPANY = ORGANIZATION_HEADS.find(({ form }) => form === "Công ty")?.head;

/** "BIDV Quảng Ngãi", "VNPT chi nhánh Sơn La": the end of where a branch is. */
function branchAt(view: SentenceView, at: number): number | undefined {
  const { tokens } = view;
  const isBranch = tokens[at]?.key === "chi" && tokens[at + 1]?.key === "nhánh";
  const place = longest(view, isBranch ? at + 2 : at, "place");
  if (place === undefined || vietnameseName(view, isBranch ? at + 2 : at)?.strong === true) return undefined;
  const isHome = place.entry.level === "province" || place.entry.level === "city";
  return isCapitalised(tokens[place.end - 1]) && (isHome || isBranch) ? place.end : undefined;
}

/**
 * "[Tổng giám đốc] PVN", "[Chủ tịch HĐQT] Saigonbank", "[Chủ tịch] FLC": a single foreign or abbreviated word behind a
 * title of enterprises names the enterprise, unless more such words make it a foreigner's name.
 */
export function enterpriseAt(view: SentenceView, at: number): BodyPhrase | undefined {
  const { tokens } = view;
  const from = tokens[at]?.key === "của" ? at + 1 : at;
  const token = tokens[from];
  if (
    COMPANY === undefined ||
    !isCapitalised(token) ||
    longest(view, from, "place") !== undefined ||
    longest(view, from, "place-type") !== undefined
  )
    return undefined;
  const abbreviation = token.shape === "upper" || (token.shape === "mixed" && !isSyllable(token));
  if (!abbreviation && (isSyllable(token) || isSurname(token))) return undefined;
  const next = tokens[from + 1];
  const person = vietnameseName(view, from + 1);
  const goesOn = isCapitalised(next) && person === undefined && !glued(token, next);
  if (goesOn && !abbreviation) return undefined;
  if (
    next?.text === "-" &&
    tokens[from + 2]?.shape === "lower" &&
    !abbreviation &&
    (tokens[from + 2]?.text.length ?? 9) <= 4 &&
    glued(token, next)
  )
    return undefined;
  // "HAGL Agrico", "PV Gas"
  const twofold =
    abbreviation &&
    goesOn &&
    next.shape === "capital" &&
    !isSyllable(next) &&
    !isCapitalised(tokens[from + 2]) &&
    (view.found[from + 1] ?? []).length === 0;
  const own = twofold ? from + 2 : from + 1;
  const place = branchAt(view, own);
  const end = place ?? own;
  return {
    start: from,
    end,
    head: COMPANY,
    kind: "Enterprise",
    name: wordsOf(view, from, end),
    shortForm: null,
    place: null,
    parent: null,
    hasContent: true,
    complete: true,
  };
}
