import type { OrganizationHead } from "../lexicons/organization-head.ts";
import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSyllable, vietnameseName } from "../names/person-name.ts";
import type { BodyPhrase, PlacePhrase } from "./body-phrase.ts";
import { capitalised } from "./capitalised.ts";
import { openEnd } from "./open-end.ts";
import { contentEnd } from "./parse-content.ts";
import { parsePlace } from "./parse-place.ts";
import { ABROAD, placeAbroad } from "./place-abroad.ts";
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

function parseParent(view: SentenceView, index: number, depth: number, titled: boolean): BodyPhrase | undefined {
  if (depth > 2) return undefined;
  const at = parentStart(view, index);
  const direct = longest(view, at, "organization") ?? longest(view, at, "head");
  if (direct === undefined || startsName(view, at, direct.end)) return undefined;
  if (direct.entry.kind === "head" && direct.entry.head.weak && !isCapitalised(view.tokens[at])) {
    // "[Ban Quốc tế] báo Thanh Niên"
    if (direct.entry.head.follows !== "name" || !isCapitalised(view.tokens[direct.end])) return undefined;
  }
  return parseBody(view, at, depth + 1, titled);
}

/**
 * The body that starts at token `start`, or nothing.
 *
 * @param titled a title stands before it, so that its name may go on in words that no lexicon has
 */
export function parseBody(view: SentenceView, start: number, depth = 0, titled = false): BodyPhrase | undefined {
  const whole = longest(view, start, "organization");
  const head = longest(view, start, "head");
  // "Ban Chấp hành Trung ương | Đoàn": not the Party's
  const isOther =
    whole !== undefined &&
    /^(?:Ban |Ủy ban Kiểm tra |Văn phòng )/u.test(whole.entry.name.canonical) &&
    /Trung ương(?: Đảng)?$/u.test(whole.entry.name.canonical) &&
    /^(?:Đoàn|đoàn|Hội|Mặt|MTTQ|Liên|Tổng|Công|Hiệp)$/u.test(view.tokens[whole.end]?.text ?? "") &&
    head !== undefined &&
    head.end < whole.end;
  if (whole !== undefined && !isOther && (head === undefined || whole.end >= head.end))
    return wholeBody(view, start, whole.end, whole.entry.name);
  if (head === undefined) return undefined;
  return headedBody(view, start, head.end, head.entry.head, { depth, titled });
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

/** A province that no list has, before a name: "Tỉnh ủy Kumho Park Yong Nam". */
function unknownProvince(view: SentenceView, at: number): PlacePhrase | undefined {
  const token = view.tokens[at];
  if (token?.shape !== "capital" || isSyllable(token) || !isCapitalised(view.tokens[at + 1])) return undefined;
  return { start: at, end: at + 1, text: token.text, level: "province", name: token.text, within: null, type: ABROAD };
}

/** "Huyện ủy Đakrông": a district that no list has, which is no person's name in Vietnamese. */
function foreignDistrict(view: SentenceView, at: number, head: OrganizationHead): PlacePhrase | undefined {
  const token = view.tokens[at];
  // "Tỉnh ủy Gangwon", "Thành ủy Bắc Kinh"
  if (/^(?:Tỉnh|Thành|Khu) ủy$/u.test(head.canonical)) return placeAbroad(view, at) ?? unknownProvince(view, at);
  if (head.needs !== "district" || token?.shape !== "capital" || isSyllable(token)) return undefined;
  return { start: at, end: at + 1, text: token.text, level: "district", name: token.text, within: null, type: null };
}

/** Bodies named by a task in ordinary words: "Ban Quản lý chợ X", "Tổ công tác đặc biệt". */
const OPEN = /^(?:Ban Quản lý|Ban Quản lý dự án|Ban Chỉ đạo|Tiểu ban)$/u;

/** A name that may go on in other words; "[giám đốc] một công ty tư vấn nhiệt tình" has none. */
const isOpen = (view: SentenceView, start: number, at: number, end: number, head: OrganizationHead): boolean =>
  end > at && !/^(?:Sở|Bộ)$/u.test(head.canonical)
    ? head.kind !== "Enterprise" || isCapitalised(view.tokens[at]) || isCapitalised(view.tokens[start])
    : OPEN.test(head.canonical);

/** Bodies known by where they sit. */
const SEATED =
  /^(?:Đại sứ quán|Tổng lãnh sự quán|Lãnh sự quán|Tòa án nhân dân cấp cao|Viện Kiểm sát nhân dân cấp cao|Phái đoàn|Văn phòng đại diện|Phân hiệu|Đảng ủy Khối|Đảng bộ Khối|Quân tình nguyện)/u;

/**
 * A body after its head, which ends before token `at`; for a title that names the head itself ("Cục trưởng Đường bộ")
 * the head is given and not in the text.
 */
export function headedBody(
  view: SentenceView,
  start: number,
  at: number,
  head: OrganizationHead,
  { depth = 0, written = true, titled = false }: { depth?: number; written?: boolean; titled?: boolean } = {},
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
    // "các Sở Y tế, Nội vụ và Xây dựng": three of them
    const several = view.tokens[start - 1]?.key === "các" && head.canonical === "Sở" && field !== undefined;
    const known = isPerson || several ? field.end : full;
    const stop = titled && isOpen(view, start, at, known, head) ? openEnd(view, known) : known;
    hasContent = stop > at;
    end = stop;
    // "Trường Chính trị tỉnh Tuyên Quang"
    if (hasContent || head.follows === "name") {
      // "Bệnh viện Đa khoa tỉnh", "Trung tâm Khuyến nông huyện"
      const mayBeBare = mayNamePlace
        ? head.needs !== null || hasContent
        : head.kind === "PublicServiceUnit" && (hasContent || at - start > 2);
      place = parsePlace(view, end, mayBeBare);
      if (place !== undefined) end = place.end;
    }
  }
  // "Kho bạc Nhà nước (KBNN) tỉnh Phú Yên": the place behind the short form
  const behind = skipShortForm(view, end);
  const nameEnd = end;
  if (place === undefined && behind > end && mayNamePlace) {
    place = parsePlace(view, behind, false);
    end = place?.end ?? end;
  }
  if (place?.level === "country") {
    // "Nhóm nghị sĩ hữu nghị Việt Nam - Lào"
    const twin = /^[-–]$/u.test(view.tokens[end]?.text ?? "") ? parsePlace(view, end + 1, false) : undefined;
    if (twin?.level === "country") {
      end = twin.end;
      hasContent = true;
    }
    // "Hội Sinh viên Việt Nam TP HCM"
    const nearer = parsePlace(view, end, false);
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
    parent = parseParent(view, afterShortForm, depth, titled);
  const ownEnd = parent === undefined ? afterShortForm : parent.end;
  const short = written ? wordsOf(view, start, end) : `${head.canonical} ${wordsOf(view, at, end)}`;
  const text = end > behind && behind > nameEnd ? short.replace(/ ?\([^)]*\)/u, "") : short;
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
    shortForm: shortFormAt(view, nameEnd) ?? shortFormAt(view, end),
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
