import type { OrganizationHead } from "../lexicons/organization-heads.ts";
import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSyllable, vietnameseName } from "../names/person-name.ts";
import type { BodyPhrase, PlacePhrase } from "./body-phrase.ts";
import { capitalised } from "./capitalised.ts";
import { contentEnd } from "./parse-content.ts";
import { parsePlace } from "./parse-place.ts";
import { shortFormAt, skipShortForm } from "./short-form.ts";
import { wholeBody } from "./whole-body.ts";
import { wordsOf } from "./words-of.ts";

/** "của", "thuộc", "trực thuộc" before the superior body. */
function parentStart(view: SentenceView, index: number): number {
  const key = view.tokens[index]?.key;
  return key === "của" || key === "thuộc" ? index + 1 : index;
}

/** "[Phó Giám đốc Sở Tài chính] Đoàn Tuyết Oanh": a family name that is a body's head as well. */
function startsName(view: SentenceView, at: number, headEnd: number): boolean {
  const name = headEnd - at === 1 ? vietnameseName(view, at) : undefined;
  return name !== undefined && name.end - at >= 3;
}

function parseParent(view: SentenceView, index: number, depth: number): BodyPhrase | undefined {
  if (depth > 2) return undefined;
  const at = parentStart(view, index);
  const direct = longest(view, at, "organization") ?? longest(view, at, "head");
  if (direct === undefined || startsName(view, at, direct.end)) return undefined;
  if (direct.entry.kind === "head" && direct.entry.head.weak && !isCapitalised(view.tokens[at])) {
    // "[Ban Quốc tế] báo Thanh Niên"
    if (direct.entry.head.follows !== "name" || !isCapitalised(view.tokens[direct.end])) return undefined;
  }
  return parseBody(view, at, depth + 1);
}

/** The body that starts at token `start`, or nothing. */
export function parseBody(view: SentenceView, start: number, depth = 0): BodyPhrase | undefined {
  const whole = longest(view, start, "organization");
  const head = longest(view, start, "head");
  // "Ban Chấp hành Trung ương | Đoàn": not the Party's
  const isOther =
    whole?.entry.name.canonical === "Ban Chấp hành Trung ương Đảng" &&
    /^(?:Đoàn|Hội|Mặt|MTTQ|Liên|Tổng|Công|Hiệp)$/u.test(view.tokens[whole.end]?.text ?? "") &&
    head !== undefined &&
    head.end < whole.end;
  if (whole !== undefined && !isOther && (head === undefined || whole.end >= head.end))
    return wholeBody(view, start, whole.end, whole.entry.name);
  if (head === undefined) return undefined;
  return headedBody(view, start, head.end, head.entry.head, depth);
}

/** Committees and unions that every larger unit has. */
const OF_A_UNIT = /^(?:Đảng ủy|Đảng bộ|Đoàn|Đoàn Thanh niên|Công đoàn|Hội đồng|Hội Liên hiệp Thanh niên)$/u;

/** "Tổng công ty", "Trường THPT": more than a word that begins a field ("Hội đồng trường"). */
const isUnit = (view: SentenceView, at: number, end: number): boolean => end - at > 1 && isCapitalised(view.tokens[at]);

/** "Đảng ủy Trường", "Công đoàn Bệnh viện": a word for the unit that the article names in full elsewhere. */
const isBareUnit = (view: SentenceView, at: number, end: number): boolean =>
  isCapitalised(view.tokens[at]) &&
  !isCapitalised(view.tokens[end]) &&
  longest(view, end, "field") === undefined &&
  parsePlace(view, end, false) === undefined;

/** "Đảng ủy tổng hợp ý kiến", "trong phòng họp": an ordinary word behind the head, not a field. */
function hasOwnContent(view: SentenceView, at: number, head: OrganizationHead): boolean {
  const first = view.tokens[at];
  // "Đoàn Thanh niên | Tổng công ty X": of a unit, which has the fields
  const unit = OF_A_UNIT.test(head.canonical) ? longest(view, at, "head") : undefined;
  if (unit?.entry.head.follows === "name" && isUnit(view, at, unit.end)) return false;
  if (unit !== undefined && isBareUnit(view, at, unit.end)) return false;
  if (head.canonical === "Phòng") return !/^(?:họp|hội|khách|làm|học)$/u.test(first?.key ?? "");
  if (head.canonical !== "Đảng ủy" && head.canonical !== "Đảng bộ") return true;
  return first?.shape !== "lower" || /^(?:khối|cơ|các|công|quân|dân|ngoài|bộ)$/u.test(first.key);
}

/** "Huyện ủy Đakrông": a district that no list has, which is no person's name in Vietnamese. */
function foreignDistrict(view: SentenceView, at: number, head: OrganizationHead): PlacePhrase | undefined {
  const token = view.tokens[at];
  if (head.needs !== "district" || token?.shape !== "capital" || isSyllable(token)) return undefined;
  return { start: at, end: at + 1, text: token.text, level: "district", name: token.text, within: null, type: null };
}

/** Bodies known by where they sit. */
const SEATED =
  /^(?:Đại sứ quán|Tổng lãnh sự quán|Lãnh sự quán|Tòa án nhân dân cấp cao|Viện Kiểm sát nhân dân cấp cao|Phái đoàn|Văn phòng đại diện|Phân hiệu)/u;

/**
 * A body after its head, which ends before token `at`; for a title that names the head itself ("Cục trưởng Đường bộ")
 * the head is given and not in the text.
 */
export function headedBody(
  view: SentenceView,
  start: number,
  at: number,
  head: OrganizationHead,
  depth = 0,
  written = true,
): BodyPhrase {
  const mayNamePlace = head.follows !== "name" || head.canonical === "Báo";
  const field = longest(view, at, "field");
  let place =
    head.follows === "name"
      ? undefined
      : (parsePlace(view, at, head.needs !== null) ?? foreignDistrict(view, at, head));
  // "Ủy ban Pháp luật" is of laws, not of France
  if (place !== undefined && field !== undefined && field.end > place.end && head.follows === "content")
    place = undefined;
  let end = place?.end ?? at;
  let hasContent = false;
  if (
    place === undefined &&
    (head.follows === "content" ||
      head.follows === "name" ||
      head.canonical === "Đảng ủy" ||
      head.canonical === "Đảng bộ")
  ) {
    const full = hasOwnContent(view, at, head) ? contentEnd(view, at, head.follows === "name") : at;
    // "Bộ trưởng Ngoại giao | Mike Pompeo": a ministry's name is of fields alone
    const isPerson =
      head.canonical === "Bộ" &&
      field !== undefined &&
      field.end < full &&
      isCapitalised(view.tokens[field.end]) &&
      longest(view, field.end, "field") === undefined;
    const stop = isPerson ? field.end : full;
    hasContent = stop > at;
    end = stop;
    // "Trường Chính trị tỉnh Tuyên Quang"
    if (hasContent || head.follows === "name") {
      place = parsePlace(view, end, mayNamePlace && head.needs !== null);
      if (place !== undefined) end = place.end;
    }
  }
  if (place?.level === "country") {
    // "Hội Sinh viên Việt Nam TP HCM"
    const nearer = parsePlace(view, place.end, false);
    if (nearer !== undefined && nearer.level !== "country") {
      place = nearer;
      end = nearer.end;
    }
  }
  // "Đại sứ quán Trung Quốc tại Việt Nam", "Tòa án nhân dân cấp cao tại Hà Nội"
  if (view.tokens[end]?.key === "tại" && SEATED.test(head.canonical)) {
    const seat = parsePlace(view, end + 1, false);
    if (seat !== undefined) end = seat.end;
    if (seat !== undefined) hasContent = true;
  }
  const afterShortForm = skipShortForm(view, end);
  let parent: BodyPhrase | undefined;
  if (place === undefined || place.name === null || head.follows === "parent")
    parent = parseParent(view, afterShortForm, depth);
  const ownEnd = parent === undefined ? afterShortForm : parent.end;
  const text = written ? wordsOf(view, start, end) : `${head.canonical} ${wordsOf(view, at, end)}`;
  const own = capitalised(expandHead(text, head));
  // "Công ty X thuộc Tập đoàn Y" has its own name
  if (
    hasContent &&
    parent?.kind === "Enterprise" &&
    /^(?:Công ty|CTCP|Cty|Tổng công ty|Ngân hàng)/u.test(head.canonical)
  )
    parent = undefined;
  const name = parent === undefined ? own : `${own.trim()} ${parent.name}`;
  const complete = hasContent || place?.name != null || parent?.complete === true;
  return {
    start,
    end: ownEnd,
    head,
    kind: kindOf(head, parent, name),
    name: name.trim(),
    shortForm: shortFormAt(view, end),
    place: place ?? parent?.place ?? null,
    parent: parent ?? null,
    hasContent,
    complete,
  };
}

/** Short forms of heads that a name is shown without: BQL, BTV, HTX … UBND and HĐND stay. */
const EXPANDED = /^(?:UBDN|BQL|BQLDA|BTV|BCH|BCSĐ|BCS đảng|UBKT|LĐLĐ|NXB|VKS|BV|ĐH)(?=\s|$)/u;

function expandHead(text: string, head: OrganizationHead): string {
  return text.replace(EXPANDED, head.canonical);
}

function kindOf(head: OrganizationHead, parent: BodyPhrase | undefined, name: string): BodyPhrase["kind"] {
  if (head.canonical === "Ủy ban" && name.includes("Quốc hội")) return "ElectedBody";
  if (parent === undefined || (head.follows !== "parent" && head.canonical !== "Ban")) return head.kind;
  if (head.kind === "PartyCommittee") return "PartyCommittee";
  return parent.kind === "PartyCommittee" || parent.kind === "ElectedBody" ? parent.kind : head.kind;
}
