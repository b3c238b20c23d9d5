import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSurname, isSyllable, vietnameseName } from "../names/person-name.ts";

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

/** The end of what one step of a name takes: a field ("tài nguyên và môi trường") or one capitalised syllable. */
function step(view: SentenceView, index: number, names: boolean): number | undefined {
  const { tokens } = view;
  const token = tokens[index];
  if (token === undefined || startsTitle(view, index)) return undefined;
  const field = longest(view, index, "field");
  if (!names && isSurname(token)) {
    const person = vietnameseName(view, index);
    if (person !== undefined && (field === undefined || person.end > field.end)) {
      if (namedAfter(view, person.start, person.end)) return person.end;
      if (person.strong) return undefined;
    }
  }
  if (field !== undefined) return field.end;
  if (isCapitalised(token)) {
    const next = tokens[index + 1];
    const compound =
      longest(view, index, "honorific") ?? longest(view, index, "rank") ?? longest(view, index, "degree");
    if (compound !== undefined && token.shape === "capital" && isCapitalised(next) && !names) return undefined;
    return compoundEnd(view, index, names);
  }
  return undefined;
}

const PARTICLE =
  /^(?:nói|là|và|đã|sẽ|bị|được|cho|có|ở|từ|này|đó|trên|tại|do|về|theo|khi|với|cũng|thì|mà|để|trong|ngoài|nêu|hay|thay|vừa|đang|vào|đến|gồm|bao|còn|ra|làm|như|nhận)$/u;

/**
 * "Kế hoach và Đầu tư" (misspelt), "NXB Tri thức": a lower-case syllable behind a capital belongs to its word where a
 * joint and another capital, or for proper names the end of the phrase, come next.
 */
function compoundEnd(view: SentenceView, index: number, names: boolean): number {
  const second = view.tokens[index + 1];
  const third = view.tokens[index + 2];
  if (
    view.tokens[index]?.shape !== "capital" ||
    second?.shape !== "lower" ||
    !isSyllable(second) ||
    PARTICLE.test(second.key)
  )
    return index + 1;
  if (longest(view, index + 1, "verb") !== undefined || longest(view, index + 1, "title") !== undefined)
    return index + 1;
  const joined = third !== undefined && /^(?:và|&)$/u.test(third.key) && isCapitalised(view.tokens[index + 3]);
  const closed = names && (third === undefined || /^[.,;:()–-]$/u.test(third.text));
  return joined || closed ? index + 2 : index + 1;
}

/**
 * The end of the field or proper name after a body's head: "[Sở] Nông nghiệp và Phát triển nông thôn",
 * "[Phòng] Tài chính - Kế hoạch", "[Bộ] Lao động, Thương binh và Xã hội", "[Quân khu] 7". Equal to `start` for none.
 *
 * @param names whether a person's name belongs to it ("Trường THPT Lê Quý Đôn")
 */
export function contentEnd(view: SentenceView, start: number, names: boolean): number {
  const { tokens } = view;
  let end = start;
  const first = tokens[start];
  if (first?.shape === "number" && !first.text.includes("/")) end = start + 1;
  for (;;) {
    const place = end > start ? (longest(view, end, "place-type") ?? longest(view, end, "place")) : undefined;
    if (place !== undefined && tokens[end]?.shape !== "punctuation") return end;
    const head = end > start ? (longest(view, end, "organization") ?? longest(view, end, "head")) : undefined;
    const parentHere =
      head !== undefined &&
      (head.entry.kind === "organization" || (!head.entry.head.weak && head.entry.head.follows !== "name"));
    if (parentHere) return end;
    const next = step(view, end, names);
    if (next !== undefined) {
      end = next;
      continue;
    }
    const token = tokens[end];
    if (token === undefined || end === start) return end;
    if (token.shape === "number" && /^(?:số|khu|vùng|đội|phía)$/u.test(tokens[end - 1]?.key ?? "")) {
      end += 1;
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
    const after = tokens[end + 1];
    if (after === undefined || (JOINTS.has(after.key) && token.key !== "và" && token.key !== "phòng")) return end;
    const joined =
      JOINTS.has(after.key) && longest(view, end + 1, "field") === undefined
        ? step(view, end + 2, names)
        : step(view, end + 1, names);
    if (joined === undefined || (/^[-–]$/u.test(token.text) && startsUnit(view, end + 1))) return end;
    if ((token.key === "và" || token.key === "của" || token.key === "thuộc") && startsUnit(view, end + 1)) return end;
    end = joined;
  }
}

/** Another body, title or person begins here. */
function startsUnit(view: SentenceView, index: number): boolean {
  return (view.found[index] ?? []).some(({ entry, end }) => {
    if (entry.kind === "organization" || entry.kind === "honorific" || entry.kind === "rank") return true;
    if (entry.kind === "title") return !entry.head.weak;
    // "Quân khu 7 và Công an tỉnh": a body, though "công an" is a field too
    if (entry.kind === "head" && entry.head.follows === "place" && isCapitalised(view.tokens[index])) return true;
    return (
      entry.kind === "head" &&
      (end - index > 1 || isCapitalised(view.tokens[index])) &&
      longest(view, index, "field") === undefined
    );
  });
}

function listItem(view: SentenceView, index: number, names: boolean): number | undefined {
  const { tokens } = view;
  const field = longest(view, index, "field");
  if (field === undefined || !isCapitalised(tokens[index])) return undefined;
  const after = tokens[field.end];
  if (after?.key === "và" || after?.text === "&")
    return step(view, field.end + 1, names) === undefined ? undefined : field.end;
  if (after?.text === ",") return listItem(view, field.end + 1, names) === undefined ? undefined : field.end;
  return undefined;
}
