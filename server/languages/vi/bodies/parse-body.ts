import type { OrganizationHead } from "../lexicons/organization-heads.ts";
import { glued, isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { vietnameseName } from "../names/person-name.ts";
import { isSyllable } from "../names/person-name.ts";
import type { BodyPhrase } from "./body-phrase.ts";
import { contentEnd } from "./parse-content.ts";
import { parsePlace } from "./parse-place.ts";

const WHOLE: OrganizationHead = { canonical: "", kind: "GovernmentBody", follows: "place", needs: null, weak: false };
const SHORT_FORMS: Readonly<Record<string, string>> = {
  kkt: "Khu kinh tế",
  kcn: "Khu công nghiệp",
  bql: "Ban Quản lý",
  hđqt: "Hội đồng quản trị",
  tncs: "TNCS",
};

/** The words of tokens as written, short forms of zones expanded. */
export function wordsOf(view: SentenceView, start: number, end: number): string {
  let text = "";
  for (let index = start; index < end; index += 1) {
    const token = view.tokens[index];
    if (token === undefined) break;
    const space = index > start && !glued(view.tokens[index - 1], token) ? " " : "";
    text += space + (token.shape === "upper" ? (SHORT_FORMS[token.key] ?? token.text) : token.text);
  }
  return text.replace(/(?<!\p{L})(?:TP|Tp)\s*\.\s*(?=\p{Lu})/gu, "TP ");
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "(BQL)", "(MWG)": a short form in brackets right behind the name. */
function skipShortForm(view: SentenceView, index: number): number {
  const { tokens } = view;
  if (tokens[index]?.text !== "(" || tokens[index + 2]?.text !== ")") return index;
  const short = tokens[index + 1];
  const isShort = short?.shape === "upper" || short?.shape === "mixed" || (isCapitalised(short) && !isSyllable(short));
  return isShort && longest(view, index + 1, "place") === undefined ? index + 3 : index;
}

function shortFormAt(view: SentenceView, index: number): string | null {
  return skipShortForm(view, index) > index ? (view.tokens[index + 1]?.text ?? null) : null;
}

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
  if (whole !== undefined && (head === undefined || whole.end >= head.end))
    return wholeBody(view, start, whole.end, whole.entry.name);
  if (head === undefined) return undefined;
  return headedBody(view, start, head.end, head.entry.head, depth);
}

/** Mass organisations are written in many full forms; what is short or of the Party has one. */
function wholeName(
  view: SentenceView,
  start: number,
  end: number,
  name: { canonical: string; kind: BodyPhrase["kind"] },
): string {
  const written = wordsOf(view, start, end);
  return name.kind === "MassOrganization" && /^Trung ương /iu.test(written) ? capitalised(written) : name.canonical;
}

function wholeBody(
  view: SentenceView,
  start: number,
  end: number,
  name: { canonical: string; kind: BodyPhrase["kind"] },
): BodyPhrase {
  const force = longest(view, end, "field");
  if (
    force !== undefined &&
    /^(?:công an|quân đội)$/u.test(
      view.tokens
        .slice(end, end + 2)
        .map((token) => token.key)
        .join(" "),
    )
  )
    return {
      start,
      end: force.end,
      head: WHOLE,
      kind: name.kind,
      name: `${name.canonical} ${wordsOf(view, end, force.end)}`,
      shortForm: null,
      place: null,
      parent: null,
      hasContent: true,
      complete: true,
    };
  const country = parsePlace(view, end, false);
  const foreign =
    country?.level === "country" &&
    country.name !== "Việt Nam" &&
    ["Chính phủ", "Quốc hội", "Bộ Chính trị", "Đảng"].includes(name.canonical)
      ? country
      : null;
  const stop = skipShortForm(view, foreign?.end ?? end);
  return {
    start,
    end: stop,
    head: WHOLE,
    kind: name.kind,
    name: foreign === null ? wholeName(view, start, end, name) : `${name.canonical} ${foreign.name ?? foreign.text}`,
    shortForm: shortFormAt(view, foreign?.end ?? end),
    place: foreign,
    parent: null,
    hasContent: true,
    complete: true,
  };
}

/** "Đảng ủy tổng hợp ý kiến", "trong phòng họp": an ordinary word behind the head, not a field. */
function hasOwnContent(view: SentenceView, at: number, head: OrganizationHead): boolean {
  const first = view.tokens[at];
  if (head.canonical === "Phòng") return !/^(?:họp|hội|khách|làm|học)$/u.test(first?.key ?? "");
  if (head.canonical !== "Đảng ủy" && head.canonical !== "Đảng bộ") return true;
  return first?.shape !== "lower" || /^(?:khối|cơ|các|công|quân|dân|ngoài|bộ)$/u.test(first.key);
}

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
  let place = head.follows === "name" ? undefined : parsePlace(view, at, head.needs !== null);
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
    const stop = hasOwnContent(view, at, head) ? contentEnd(view, at, head.follows === "name") : at;
    hasContent = stop > at;
    end = stop;
    if (hasContent) {
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
  const afterShortForm = skipShortForm(view, end);
  let parent: BodyPhrase | undefined;
  if (place === undefined || place.name === null || head.follows === "parent")
    parent = parseParent(view, afterShortForm, depth);
  const ownEnd = parent === undefined ? afterShortForm : parent.end;
  const text = written ? wordsOf(view, start, end) : `${head.canonical} ${wordsOf(view, at, end)}`;
  const own = capitalised(expandHead(text, head));
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
const EXPANDED = /^(?:BQL|BQLDA|BTV|BCH|BCSĐ|BCS đảng|UBKT|LĐLĐ|NXB|VKS|BV|ĐH)(?=\s|$)/u;

function expandHead(text: string, head: OrganizationHead): string {
  return text.replace(EXPANDED, head.canonical);
}

function kindOf(head: OrganizationHead, parent: BodyPhrase | undefined, name: string): BodyPhrase["kind"] {
  if (head.canonical === "Ủy ban" && name.includes("Quốc hội")) return "ElectedBody";
  if (parent === undefined || (head.follows !== "parent" && head.canonical !== "Ban")) return head.kind;
  if (head.kind === "PartyCommittee") return "PartyCommittee";
  return parent.kind === "PartyCommittee" || parent.kind === "ElectedBody" ? parent.kind : head.kind;
}
