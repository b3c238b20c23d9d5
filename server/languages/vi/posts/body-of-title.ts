import { type BodyPhrase, bareText, type PlacePhrase } from "../bodies/body-phrase.ts";
import { enterpriseAt } from "../bodies/enterprise-at.ts";
import { headedBody, parseBody } from "../bodies/parse-body.ts";
import { parsePlace } from "../bodies/parse-place.ts";
import { placeAbroad } from "../bodies/place-abroad.ts";
import { ORGANIZATION_HEADS } from "../lexicons/organization-heads.ts";
import type { OrganizationHead } from "../lexicons/organization-head.ts";
import { ORGANIZATION_NAMES } from "../lexicons/organization-names.ts";
import type { TitleHead } from "../lexicons/title-head.ts";
import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { tokenForm } from "../segmentation/token-key.ts";
import { clerkAt } from "./clerk-at.ts";
import { envoyAt } from "./envoy-at.ts";
import type { Found } from "./found-body.ts";
import { OFFICES_ABROAD } from "./offices-abroad.ts";
import { OFFICES_OF_STATES } from "./offices-of-states.ts";

const HEADS = new Map(ORGANIZATION_HEADS.map(({ form, head }) => [form, head]));
const WHOLE_KINDS = new Map(ORGANIZATION_NAMES.map(({ form, name }) => [form, name.kind]));
const WHOLE: OrganizationHead = { canonical: "", kind: "GovernmentBody", follows: "place", needs: null, weak: false };

const nothing = (end: number): Found => ({ body: null, place: null, end });

/** A head at `at` that is not a mere lower-case word. */
function bodyAt(view: SentenceView, at: number): BodyPhrase | undefined {
  const key = view.tokens[at]?.key;
  const from = key === "của" || key === "thuộc" || key === "tại" ? at + 1 : at;
  const head = longest(view, from, "head");
  const whole = longest(view, from, "organization");
  if (whole === undefined && head === undefined) return undefined;
  const body = parseBody(view, from, 0, true);
  if (body === undefined) return undefined;
  if (from > at && !isCapitalised(view.tokens[from]) && !body.complete) return undefined;
  if (
    body.head.weak &&
    !body.hasContent &&
    // "giám đốc công an tỉnh"
    body.place === null &&
    body.parent === null &&
    !isCapitalised(view.tokens[from])
  )
    return undefined;
  return body;
}

function named(start: number, end: number, name: string, country: PlacePhrase | undefined): BodyPhrase {
  const abroad = country?.level === "country" && country.name !== "Việt Nam" ? country : null;
  return {
    start,
    end: abroad?.end ?? end,
    head: WHOLE,
    kind: WHOLE_KINDS.get(name) ?? "GovernmentBody",
    name: abroad === null ? name : `${name} ${abroad.name ?? abroad.text}`,
    shortForm: null,
    place: abroad,
    parent: null,
    hasContent: true,
    complete: true,
  };
}

function findFixed(view: SentenceView, head: TitleHead, start: number, at: number): Found {
  const name = head.body ?? "";
  // "Ủy viên Trung ương MTTQ Việt Nam" is not of the Party's committee
  const other = bodyAt(view, at);
  if (
    other !== undefined &&
    head.canonical === "Ủy viên" &&
    view.tokens[at]?.text !== "Đảng" &&
    other.kind !== "PartyCommittee"
  )
    return { body: { ...other, name: `Trung ương ${other.name}` }, place: null, end: other.end };
  // "Thủ tướng Quốc vụ viện Trung Quốc"
  if (other !== undefined && name === "Chính phủ" && other.name.startsWith("Quốc vụ viện"))
    return { body: other, place: null, end: other.end };
  if (other?.name === name) return { body: other, place: null, end: other.end };
  const place = parsePlace(view, at, false);
  const body = named(start, at, name, place);
  const passes =
    place !== undefined && (name === "Quốc hội" || (place.level === "country" && place.name === "Việt Nam"));
  const end = passes ? place.end : body.end;
  // "đại biểu Quốc hội tỉnh X, Bí thư Tỉnh ủy": his province's
  return { body, place: passes && place.level !== "country" ? place : null, end };
}

/** "Trưởng phòng Nội vụ", "Trưởng ban Ban Quản lý", "Cục trưởng Cục Thuế", "Bộ trưởng Y tế" */
function findPart(view: SentenceView, head: TitleHead, start: number, at: number): Found {
  const word = head.body ?? "";
  const size = word.split(" ").length;
  const key = tokenForm(word).key;
  const next = longest(view, at, "head") ?? longest(view, at, "organization");
  const nextHead = next?.entry.kind === "head" ? next.entry.head.canonical : next?.entry.name.canonical;
  // "Trưởng phòng phòng chống tham nhũng": a field that begins with the head's word
  const isField = next?.entry.kind === "head" && (longest(view, at, "field")?.end ?? 0) > next.end && size === 1;
  if (
    (nextHead?.startsWith(word) === true && !isField) ||
    (nextHead !== undefined && view.tokens[at]?.shape === "upper") ||
    (word === "Trường" && nextHead !== undefined)
  ) {
    const body = bodyAt(view, at);
    if (body !== undefined) return { body, place: null, end: body.end };
  }
  if (head.weak && head.canonical.endsWith("Trưởng ban")) return nothing(at);
  const wordKey = word
    .split(" ")
    .map((part) => tokenForm(part).key)
    .join(" ");
  const own = view.tokens
    .slice(at - size, at)
    .map((token) => token.key)
    .join(" ");
  if (own === wordKey && key !== "" && at - size > start) {
    const body = parseBody(view, at - size, 0, true);
    if (body !== undefined && body.end > at) return { body, place: null, end: body.end };
  }
  const virtual = HEADS.get(word);
  if (virtual !== undefined && own !== wordKey) {
    const body = headedBody(view, start, at, virtual, { written: false, titled: true });
    if (body.end > at && (body.hasContent || virtual.follows === "place")) return { body, place: null, end: body.end };
  }
  const body = bodyAt(view, at);
  return body === undefined ? nothing(at) : { body, place: null, end: body.end };
}

function findAny(view: SentenceView, head: TitleHead, at: number): Found {
  // "Ủy viên Ban Chấp hành Trung ương": the title's own words begin the body's name
  const own =
    head.canonical === "Ủy viên Ban Chấp hành"
      ? (longest(view, at - 3, "organization") ?? longest(view, at - 1, "organization"))
      : undefined;
  if (own !== undefined && own.end > at) {
    const body = parseBody(view, own.end - at >= 0 && longest(view, at - 3, "organization") === own ? at - 3 : at - 1);
    if (body !== undefined) return { body, place: null, end: body.end, title: "Ủy viên" };
  }
  const central = `${view.tokens[at]?.text ?? ""} ${view.tokens[at + 1]?.text ?? ""}`;
  if (head.canonical.endsWith("Chánh Văn phòng") && /^(?:Trung ương|trung ương)$/u.test(central)) {
    // "Chánh Văn phòng Trung ương Lê An": the Party's office; not "Trung ương Đoàn", "Trung ương MTTQ"
    const next = longest(view, at + 2, "head") ?? longest(view, at + 2, "organization");
    if (next === undefined && !/^(?:Đảng|Đoàn|Hội)$/u.test(view.tokens[at + 2]?.text ?? ""))
      return { body: named(at, at + 2, "Văn phòng Trung ương Đảng", undefined), place: null, end: at + 2 };
  }
  const special = envoyAt(view, head, at) ?? clerkAt(view, head, at);
  if (special !== undefined) return special;
  const abroad = OFFICES_ABROAD.has(head.canonical);
  const seat = abroad ? placeAbroad(view, at) : undefined;
  if (seat !== undefined) return { body: null, place: seat, end: seat.end };
  const found = bodyAt(view, at);
  // "Chánh Văn phòng Trung ương Đảng" heads the office, not the committee
  const office = found?.name === "Ban Chấp hành Trung ương Đảng" && head.canonical.endsWith("Văn phòng");
  const body = found === undefined || !office ? found : { ...found, name: "Văn phòng Trung ương Đảng" };
  if (body !== undefined) {
    if (head.canonical === "Ủy viên Ban Chấp hành") {
      if (body.name.startsWith("Ban Chấp hành")) return { body, place: null, end: body.end, title: "Ủy viên" };
      if (body.head.canonical === "Đảng bộ")
        return { body: { ...body, name: `Ban Chấp hành ${body.name}` }, place: null, end: body.end, title: "Ủy viên" };
    }
    return { body, place: null, end: body.end };
  }
  const enterprise =
    head.takes === "party" || OFFICES_OF_STATES.has(head.canonical) ? undefined : enterpriseAt(view, at);
  if (enterprise !== undefined) return { body: enterprise, place: null, end: enterprise.end };
  const place =
    head.takes === "party-member" || head.takes === "board"
      ? undefined
      : parsePlace(
          view,
          // "Hạ nghị sĩ của Canada"
          abroad && view.tokens[at]?.key === "của" ? at + 1 : at,
          head.takes === "party" || head.takes === "government" || head.canonical.endsWith("Chánh Thanh tra"),
        );
  // "Chủ tịch Hồ Chí Minh" is the man, "Chủ tịch TP Hồ Chí Minh" the city's
  if (place === undefined || (place.type === null && /^Hồ Chí Minh$/u.test(place.text))) return nothing(at);
  return { body: null, place, end: place.end };
}

function findMember(view: SentenceView, head: TitleHead, start: number, at: number): Found {
  const own = bodyAt(view, at);
  // "Đảng ủy viên Đảng ủy Sở Y tế"
  if (own?.kind === "PartyCommittee") return { body: own, place: null, end: own.end };
  const committee = HEADS.get(head.body ?? "");
  const place = parsePlace(view, at, false);
  if (committee === undefined) return nothing(at);
  const body: BodyPhrase = {
    start,
    end: place?.end ?? at,
    head: committee,
    kind: "PartyCommittee",
    name: `${committee.canonical}${place === undefined ? "" : ` ${bareText(place)}`}`,
    shortForm: null,
    place: place ?? null,
    parent: null,
    hasContent: false,
    complete: place !== undefined,
  };
  return { body, place: null, end: body.end };
}

/** The body behind a title, which stands in tokens `start` to `at`, by what the title takes. */
export function findBody(view: SentenceView, head: TitleHead, start: number, at: number): Found {
  switch (head.takes) {
    case "fixed":
      return findFixed(view, head, start, at);
    case "part":
      return findPart(view, head, start, at);
    case "party-member":
      return findMember(view, head, start, at);
    case "party":
    case "government":
    case "board":
    case "any":
      return findAny(view, head, at);
  }
}
