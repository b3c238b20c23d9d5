import type { Token } from "#model/document";
import { GIVEN_SYLLABLES } from "../lexicons/given-names.ts";
import { AMBIGUOUS_SURNAMES, DOUBLE_SURNAMES, SURNAMES } from "../lexicons/surnames.ts";
import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { tokenForm } from "../segmentation/token-key.ts";

const keys = (words: string) => new Set(words.split(" ").map((word) => tokenForm(word).key));
const SURNAME_KEYS = keys(SURNAMES);
const AMBIGUOUS_KEYS = keys(AMBIGUOUS_SURNAMES);
const GIVEN_KEYS = keys(GIVEN_SYLLABLES);
const DOUBLE_KEYS = new Set(
  DOUBLE_SURNAMES.map((name) =>
    name
      .split(" ")
      .map((word) => tokenForm(word).key)
      .join(" "),
  ),
);

/** Vietnamese syllable: no letters f, j, w, z; at most one run of vowels. */
const SYLLABLE =
  /^(?:ngh|ng|nh|th|tr|ch|ph|kh|gh|gi|qu|[bcdđðghklmnprstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;

export const isSyllable = (token: Token) => SYLLABLE.test(token.text.toLowerCase());
export const isSurname = (token: Token | undefined) => token !== undefined && SURNAME_KEYS.has(token.key);
export const isGiven = (token: Token | undefined) => token !== undefined && GIVEN_KEYS.has(token.key);

export interface NameSpan {
  /** Token indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Sure without any context: a family name that is no other word, with known syllables. */
  readonly strong: boolean;
}

/** A capital that begins a title, a body or a place ends the name before it: "Lê An Phó Giám đốc", "Lê An UBND". */
function startsAnother(view: SentenceView, index: number): boolean {
  const found = view.found[index] ?? [];
  return found.some(({ entry, end }) => {
    if (entry.kind === "title") return !entry.head.weak && (end - index > 1 || view.tokens[index]?.shape === "upper");
    if (entry.kind === "head")
      return (end - index > 1 || view.tokens[index]?.shape === "upper") && view.tokens[index + 1]?.shape !== "capital";
    return entry.kind === "organization" && (end - index > 2 || view.tokens[index]?.shape === "upper");
  });
}

/** Family names of the Central Highlands that stand last: "Y Thanh Hà Niê Kđăm". */
const HIGHLAND = keys(
  "Kđăm Mlô Byă Êban Eban Niê Ksơr Ksor Ayun Bkrông Hđơk Kbuôr Knul Adrơng Êčam Ênuôl Kpơr Hwing Hmok Kđoh Liêng Hót Bdap",
);

/** Families among whom given names are no Vietnamese syllables: "Đinh Hrưm", "Thạch Thị Sa Phol", "Ksor H'Lan". */
const MINORITIES = keys(
  "Đinh Hồ Thạch Sơn Danh Kim Chau Neáng Y A Ksor Siu Rmah Nay Rơ Kpă Kpuih Rcom Rahlan Điểu Ka Chamaléa Katơr Pi Lò Cầm Bling Bhling Bríu Alăng Zơrâm Arất Coor Hôih Ating Kră Liêng Cil Bon Lơ Da Ya Niê Mlô Êban Ayun",
);
const MIDDLE = new Set(["văn", "thị"]);

const MAX_SYLLABLES = 5;

/** The last word of a minority's name, which no Vietnamese syllable is. */
function isForeignTail(view: SentenceView, index: number, start: number): boolean {
  const token = view.tokens[index];
  if (token?.shape !== "capital" && token?.shape !== "mixed") return false;
  // "Kim Jong-un"
  if (view.tokens[index + 1]?.text === "-" && /^\p{L}{1,5}$/u.test(view.tokens[index + 2]?.text ?? "")) return false;
  const family = view.tokens[start];
  const own = family !== undefined && (MINORITIES.has(family.key) || MIDDLE.has(view.tokens[start + 1]?.key ?? ""));
  return own && /^\p{Lu}[\p{Ll}’']*(?:\p{Lu}\p{Ll}*)?$/u.test(token.text) && (view.found[index] ?? []).length === 0;
}

/** "Đèo Văn Tưởng", "Tao Thị Ón": a family name that no list has, before the commonest middle names. */
const isFamilyByMiddle = (view: SentenceView, start: number): boolean =>
  MIDDLE.has(view.tokens[start + 1]?.key ?? "") &&
  [start, start + 1, start + 2].every((at) => view.tokens[at]?.shape === "capital") &&
  [start, start + 2].every((at) => {
    const token = view.tokens[at];
    return (
      token !== undefined &&
      isSyllable(token) &&
      (view.found[at] ?? []).every(
        ({ entry, end }) => end - at < 2 && !/^(?:honorific|rank|degree|place-type)$/u.test(entry.kind),
      )
    );
  });

/** "ĐỖ KHẮC TOÀN LÀM GIÁM ĐỐC": in capitals a verb ends the name. */
const isVerbInCapitals = (view: SentenceView, index: number, start: number): boolean =>
  index - start >= 2 && view.tokens[index]?.shape === "upper" && longest(view, index, "verb") !== undefined;

/** "Lê Trung Kiên", "NGUYỄN VĂN AN", "Tòng Thị Phóng": family name and one to four syllables, all capitalised. */
export function vietnameseName(view: SentenceView, start: number): NameSpan | undefined {
  const { tokens } = view;
  const first = tokens[start];
  if (!isCapitalised(first)) return undefined;
  // "Ông Thị Ngọc Linh": a woman of the family Ông
  const listed =
    SURNAME_KEYS.has(first.key) ||
    (first.key === "ông" && tokens[start + 1]?.text === "Thị" && isCapitalised(tokens[start + 2]));
  if (!listed && !isFamilyByMiddle(view, start)) return undefined;
  if (first.shape === "upper" && !isCapitalised(tokens[start + 1])) return undefined;
  const place = longest(view, start, "place");
  const double = DOUBLE_KEYS.has(`${first.key} ${tokens[start + 1]?.key ?? ""}`);
  let end = start + 1;
  while (end - start < (double ? MAX_SYLLABLES + 1 : MAX_SYLLABLES)) {
    const token = tokens[end];
    const tail = end > start + 1 || MINORITIES.has(first.key) ? isForeignTail(view, end, start) : false;
    if (!isCapitalised(token) || !(isSyllable(token) || HIGHLAND.has(token.key) || tail) || startsAnother(view, end))
      break;
    if (isVerbInCapitals(view, end, start)) break;
    // "NGUYỄN VĂN A" is one name in capitals; "Nguyễn Văn UBND" is not
    if (token.shape === "upper" && first.shape !== "upper") break;
    // "Trần A.": a name left out on purpose
    if (token.text.length === 1 && !"YÝUÁÂÚA".includes(token.text)) break;
    end += 1;
  }
  const length = end - start;
  if (length < 2) return undefined;
  // "Triều Tiên | Kim Yong Nam", "Thái Bình | Nguyễn Văn An": a place and then a name
  if (
    place !== undefined &&
    place.end - start >= 2 &&
    end - place.end >= 2 &&
    SURNAME_KEYS.has(tokens[place.end]?.key ?? "")
  )
    return undefined;
  // "Hà Nội", "Lâm Đồng", "Đồng Nai": a place, unless the name goes on ("Hà Nam Khánh")
  if (place !== undefined && place.end >= end) return undefined;
  if (double && length < 3) return undefined;
  const last = tokens[end - 1];
  const known = tokens.slice(start + 1, end).every((token) => GIVEN_KEYS.has(token.key));
  const ambiguous = AMBIGUOUS_KEYS.has(first.key);
  const strong = ambiguous ? length >= 3 && known && isGiven(last) : length >= 3 || (known && !view.shouting);
  return { start, end, strong };
}
