import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSurname, vietnameseName } from "../names/person-name.ts";
import { compoundEnd, PARTICLE } from "./compound-end.ts";
import { isZone } from "./is-zone.ts";
import { numberOfUnit } from "./number-of-unit.ts";
import { startsUnit } from "./starts-unit.ts";

const JOINTS = new Set([
  "và",
  "&",
  "-",
  "–",
  "các",
  "cho",
  "về",
  "của",
  "tại",
  "số",
  "phòng",
  "chống",
  "vì",
  "với",
  "trong",
  "theo",
  "thuộc",
]);
const NAMED_AFTER = new Set(["hồ chí minh"]);

const namedAfter = (view: SentenceView, start: number, end: number) =>
  NAMED_AFTER.has(
    view.tokens
      .slice(start, end)
      .map((token) => token.key)
      .join(" "),
  );

/** The title that ends a body's name: "Sở Y tế Phó Giám đốc". */
function startsTitle(view: SentenceView, index: number): boolean {
  const title = longest(view, index, "title");
  return title !== undefined && !title.entry.head.weak && title.end - index > 1;
}

/** "khoa học giáo dục | nghề nghiệp" ends where "giáo dục nghề nghiệp", which begins inside, does. */
function overlapEnd(view: SentenceView, start: number, end: number): number {
  let stop = end;
  for (let at = start + 2; at < end; at += 1) stop = Math.max(stop, longest(view, at, "field")?.end ?? 0);
  return stop;
}

/** "Công đoàn Khu kinh tế Dung Quất | tổ chức Hội nghị": behind a proper name it is what the body does. */
const isOrganizing = (view: SentenceView, index: number): boolean =>
  view.tokens[index]?.text === "tổ" &&
  view.tokens[index + 1]?.text === "chức" &&
  isCapitalised(view.tokens[index - 1]) &&
  !/^(?:ban|phòng|vụ|cục|tổ|sở|hội|đoàn)$/u.test(view.tokens[index - 1]?.key ?? "");

/** The end of what one step of a name takes: a field ("tài nguyên và môi trường") or one capitalised syllable. */
function step(view: SentenceView, index: number, names: boolean, behindName = false): number | undefined {
  const { tokens } = view;
  const token = tokens[index];
  if (token === undefined || startsTitle(view, index)) return undefined;
  const field = longest(view, index, "field");
  if (!names && isSurname(token)) {
    const person = vietnameseName(view, index);
    if (person !== undefined && (field === undefined || person.end > field.end)) {
      if (namedAfter(view, person.start, person.end)) return person.end;
      const isHead = behindName && !isCapitalised(tokens[person.end]) && !isZone(view, index - 1);
      if (person.strong || isHead) return undefined;
    }
  }
  if (isOrganizing(view, index)) return undefined;
  // "phòng hành chính | công ty X": not "hành chính công"
  if (field !== undefined)
    return field.end - index > 1 && (longest(view, field.end - 1, "head")?.end ?? 0) > field.end
      ? field.end - 1
      : overlapEnd(view, index, field.end);
  // "Công đoàn ngành Giáo dục"
  if (token.key === "ngành") return longest(view, index + 1, "field")?.end;
  if (token.key === "miền" && isCapitalised(tokens[index + 1])) return index + 2;
  if (isCapitalised(token)) {
    const next = tokens[index + 1];
    const compound =
      longest(view, index, "honorific") ?? longest(view, index, "rank") ?? longest(view, index, "degree");
    // "Ban lễ tang | Đại tướng Lê An"
    const named = compound !== undefined && isCapitalised(tokens[compound.end]);
    if (named && token.shape === "capital" && (isCapitalised(next) || compound.end - index > 1) && !names)
      return undefined;
    return compoundEnd(view, index, !behindName);
  }
  return undefined;
}

/**
 * The end of the field or proper name after a body's head: "[Sở] Nông nghiệp và Phát triển nông thôn",
 * "[Phòng] Tài chính - Kế hoạch", "[Bộ] Lao động, Thương binh và Xã hội", "[Quân khu] 7". Equal to `start` for none.
 *
 * @param names whether a person's name belongs to it ("Trường THPT Lê Quý Đôn")
 */
export function contentEnd(view: SentenceView, start: number, names: boolean): number {
  let end = untrimmedEnd(view, start, names);
  // "Viện Nghiên cứu phát triển về [chuyện này]"
  while (end > start && /^(?:về|và|cho|tại|của)$/u.test(view.tokens[end - 1]?.text ?? "")) end -= 1;
  return end;
}

function untrimmedEnd(view: SentenceView, start: number, names: boolean): number {
  const { tokens } = view;
  let end = start;
  const inDepartment = /^(?:sở|bộ)$/u.test(tokens[start - 1]?.key ?? "");
  const first = tokens[start];
  // "Trường Tiểu học số 1 Nậm La"
  if (names && first?.key === "số" && tokens[start + 1]?.shape === "number") end = start + 2;
  // "giám đốc sở 30 tuổi"
  if (first?.shape === "number" && !first.text.includes("/") && !inDepartment) end = start + 1;
  for (;;) {
    const place = end > start ? (longest(view, end, "place-type") ?? longest(view, end, "place")) : undefined;
    if (place !== undefined && tokens[end]?.shape !== "punctuation") return end;
    const head = end > start ? headAt(view, end) : undefined;
    if (head !== undefined && startsParent(view, start, end, head, names)) return end;
    if (end > start && (isTasking(view, end, inDepartment) || (names && isDirector(view, start, end)))) return end;
    const next = step(view, end, names, end > start);
    if (next !== undefined) {
      end = next;
      continue;
    }
    const token = tokens[end];
    if (token === undefined || end === start) return end;
    const numbered = numberOfUnit(view, end);
    if (numbered > end) {
      end = numbered;
      continue;
    }
    if (token.text === ",") {
      // only a list that ends in "và": "Văn hóa, Thể thao và Du lịch"
      const item = listItem(view, end + 1, names);
      if (item === undefined) return end;
      end = item;
      continue;
    }
    if (!JOINTS.has(token.key)) return end;
    // "… - Ảnh: A. B."
    if (tokens[end + 1]?.text === "Ảnh" && tokens[end + 2]?.text === ":") return end;
    // "Bộ Giao thông vận tải và Quy định …"
    const isField = longest(view, end + 1, "field") !== undefined || tokens[end + 1]?.shape === "upper";
    if (inDepartment && token.key === "và" && !isField) return end;
    const after = tokens[end + 1];
    if (after === undefined || (JOINTS.has(after.key) && token.key !== "và" && token.key !== "phòng")) return end;
    const joined =
      JOINTS.has(after.key) && longest(view, end + 1, "field") === undefined
        ? step(view, end + 2, names)
        : step(view, end + 1, names);
    // "Bộ Công Thương và Quy chế …": half a word is no field
    const cut =
      joined === end + 2 &&
      token.key === "và" &&
      tokens[end + 1]?.shape === "capital" &&
      tokens[joined]?.shape === "lower";
    if (cut && longest(view, end + 1, "field") === undefined && !endsWord(view, joined)) return end;
    if (joined === undefined || (/^[-–]$/u.test(token.text) && startsUnit(view, end + 1))) return end;
    if ((token.key === "và" || token.key === "của" || token.key === "thuộc") && startsUnit(view, end + 1)) return end;
    end = joined;
  }
}

/** "[Giám đốc Bệnh viện] Hoa Mai | Lê Thị Thu An": a full name behind a proper name is a person's, behind a field not. */
function isDirector(view: SentenceView, start: number, index: number): boolean {
  const person = index - start < 2 ? undefined : vietnameseName(view, index);
  if (person?.strong !== true || person.end - index < 3) return false;
  // "Tập đoàn Viễn thông Quân đội | Lê Thị Thu An": no company that bears a person's name
  const before = view.tokens[index - 1]?.key ?? "";
  if (
    /^(?:ty|đoàn|hàng)$/u.test(view.tokens[start - 1]?.key ?? "") &&
    !/^(?:tnhh|mtv|cp|tmcp|viên|phần)$/u.test(before)
  )
    return true;
  const isProper = (at: number) => isCapitalised(view.tokens[at]) && longest(view, at, "field") === undefined;
  return isProper(index - 1) && isProper(index - 2);
}

const headAt = (view: SentenceView, index: number) =>
  longest(view, index, "organization") ?? longest(view, index, "head");

/** The last word of "Nhà máy", "Xí nghiệp", "Chi nhánh", "Bệnh viện". */
const PLANT = /^(?:máy|nghiệp|nhánh|viện|khối|sạn)$/u;

/** "[Hội đồng Định giá] Công ty Than Khe Sim": a superior body ends the name; "[Công ty] Bệnh viện Z" is one name. */
function startsParent(
  view: SentenceView,
  start: number,
  index: number,
  { entry, end }: NonNullable<ReturnType<typeof headAt>>,
  names: boolean,
): boolean {
  if (entry.kind === "organization") return true;
  if (entry.head.weak) return false;
  // "Tập đoàn Viễn thông Quân đội", "Ngân hàng Quân đội": its name, not whose it is
  if (names && entry.head.canonical === "Quân đội nhân dân") return false;
  if (entry.head.follows !== "name") return true;
  // "Nhà máy Cơ khí | Công ty Z": a plant of it
  if (names && /^(?:Công ty|Tổng công ty|Tập đoàn)/u.test(entry.head.canonical) && isCapitalised(view.tokens[index]))
    return PLANT.test(view.tokens[start - 1]?.key ?? "");
  return !names && (end - index > 1 || longest(view, index, "field") === undefined);
}

/** "… phòng chống tham nhũng chỉ đạo các cơ quan": a verb, though it is a field of work in "Ban Chỉ đạo". */
function isTasking(view: SentenceView, index: number, inDepartment: boolean): boolean {
  const word = `${view.tokens[index]?.text ?? ""} ${view.tokens[index + 1]?.text ?? ""}`;
  // "Sở Nội vụ nghiên cứu, đề xuất …"
  const tasked = /^(?:nghiên cứu|kiểm tra|thanh tra|tổ chức|điều tra|giám sát)$/u;
  // "Quân chủng Hải quân quản lý"
  const force = /^(?:quân|phòng)$/u.test(view.tokens[index - 1]?.key ?? "") && /^(?:quản lý|sử dụng)$/u.test(word);
  return force || /^(?:chỉ đạo|yêu cầu|phối hợp)$/u.test(word) || (inDepartment && tasked.test(word));
}

/** A word that does not belong to a name begins here. */
const endsWord = (view: SentenceView, index: number) =>
  PARTICLE.test(view.tokens[index]?.key ?? "") || longest(view, index, "verb") !== undefined;

/** The superior body or the place begins here, behind a list of fields. */
function closesList(view: SentenceView, index: number): boolean {
  const at = view.tokens[index]?.text === "," ? index + 1 : index;
  const key = view.tokens[at]?.key;
  if (key === "thuộc" || key === "của") return startsUnit(view, at + 1);
  const head = longest(view, at, "head");
  if (head !== undefined) return isCapitalised(view.tokens[at]) && head.entry.head.follows !== "place";
  const place = longest(view, at, "place-type") ?? longest(view, at, "place");
  if (place !== undefined && at === index) return true;
  return listItem(view, index + 1, false) !== undefined && view.tokens[index]?.text === ",";
}

function listItem(view: SentenceView, index: number, names: boolean): number | undefined {
  const { tokens } = view;
  const field = longest(view, index, "field");
  if (field === undefined) return undefined;
  const after = tokens[field.end];
  // "Phòng Doanh nghiệp, kinh tế tập thể thuộc Sở X": in small letters only where the superior or the place follows
  if (!names && !isCapitalised(tokens[index]) && longest(view, index, "title") !== undefined) return undefined;
  const isHead = isCapitalised(tokens[index]) && longest(view, index, "head") !== undefined;
  if (!names && !isHead && closesList(view, field.end)) return field.end;
  // "Ủy ban Khoa học, công nghệ và môi trường"
  const isPair = after?.key === "và" && longest(view, field.end + 1, "field") !== undefined;
  if (!names && !isCapitalised(tokens[index])) return isPair ? field.end : undefined;
  // "Tổng công ty Bia, rượu, nước giải khát Hà Nội"
  if (names && longest(view, field.end, "place") !== undefined && isCapitalised(after)) return field.end;
  if (after?.key === "và" || after?.text === "&")
    return step(view, field.end + 1, names) === undefined ? undefined : field.end;
  if (after?.text === ",") return listItem(view, field.end + 1, names) === undefined ? undefined : field.end;
  return undefined;
}
