import type { Token } from "#model/document";
import type { PersonMention } from "#model/mention";
import type { Stage } from "./scene.ts";

const ADVERBS = new Set(
  "đã cũng đồng thời còn vừa tiếp tục đặc biệt thẳng thắn trực chính thức xúc động ngắn gọn một lần nữa luôn đều mạnh mẽ phấn khởi vui chân thành tại bên trái phải giữa bìa đứng và lên bục đại diện trân trọng nhanh lần lượt sau đó rất hết sức".split(
    " ",
  ),
);
/** Somebody else, whom no name is known for, stands between. */
const ADDRESS = new Set(["ông", "bà", "chị", "cô", "vị"]);
/** "A chỉ đạo ngành công thương chủ trì": the one who is told does it. */
const ORDERS = new Set(["chỉ đạo", "yêu cầu", "đề nghị", "phân công"]);
const GOES_ON = new Set(["và", ",", "tại"]);
/** Before a person: he is whom something is done to or with. */
const OBJECT_OF = new Set([
  "với",
  "cho",
  "của",
  "mừng",
  "tặng",
  "luật",
  "nhiệm",
  "chức",
  "trừ",
  "gặp",
  "tiếp",
  "thay",
  "đảng",
  "ý",
  "cáo",
  "bầu",
  "trách",
  "tố",
  "giam",
]);
/** "Theo ông A", "thay bà B", "Lễ tang ông C", "Ban tổ chức lễ viếng ông D", "con trai ông E": he does nothing that is told behind. */
const NEVER = new Set(["theo", "thay", "tang", "viếng", "điệu", "trai", "gái", "vợ", "chồng", "ruột", "nhân", "đình"]);
const JOINS = new Set([",", ";", "và", "cùng", "với", "-", "–", "(", ")", "…"]);
const VERBS = new Set(["đã", "xem", "xét", "sẽ", "cho", "dự", "nói", "trao"]);
/** Words that open another clause: who stands before them does not do what stands after them. */
const BREAKS = new Set([
  "rằng",
  "do",
  "bị",
  "nếu",
  "vì",
  "theo",
  "nhằm",
  "khi",
  "mà",
  "việc",
  "sau",
  "trước",
  "thay",
  "đối",
  "cho",
  "bởi",
  "trong",
  "qua",
  "về",
  ":",
  ";",
  "thì",
  "là",
  "tại",
  "đến",
  "từ",
  "nên",
  "để",
  "được",
  "“",
  '"',
]);
/** … unless they stand in a title or with an adverb. */
const HARMLESS_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  khi: new Set([
    "phát",
    "nói",
    "chia",
    "trả",
    "báo",
    "chất",
    "đề",
    "trình",
    "bày",
    "góp",
    "thảo",
    "nêu",
    "kết",
    "giải",
    "đặt",
  ]),
  thì: new Set(["nêu", "cho", "nói", "đề", "khẳng", "nhận", "đặt", "phân", "bày", "chia", "kiến"]),
  đến: new Set(["dự", "thăm", "kiểm", "dâng", "viếng", "chúc", "trao", "đặt", "tham"]),
};

function between(stage: Stage, from: number, to: number): readonly Token[] {
  return stage.tokens.filter(({ start, end }) => start >= from && end <= to);
}

function broken(tokens: readonly Token[]): boolean {
  return tokens.some(({ key, text }, index) => {
    // a full stop inside a sentence belongs to an abbreviation: "TP. HCM"
    if (text === ";" || text === ":") return true;
    if (ORDERS.has(`${key} ${tokens[index + 1]?.key ?? ""}`) && !GOES_ON.has(tokens[index + 2]?.key ?? "và"))
      return true;
    if (ADDRESS.has(key)) return true;
    if (!BREAKS.has(key)) return false;
    const next = tokens[index + 1]?.key;
    // "Đại sứ quán Trung Quốc tại Việt Nam": where a body sits
    if (key === "thay" && tokens[index + 1]?.key === "mặt") return false;
    if (key === "tại" && tokens[index + 1]?.shape === "capital") return false;
    const harmless = HARMLESS_BEFORE[key];
    return harmless === undefined || (next !== undefined && !harmless.has(next));
  });
}

/** "cử tri A ở phường 7, quận 3 bày tỏ": the end of where he lives */
const PLACES = new Set("quận phường xã huyện tỉnh tp thành khu ấp thôn tổ kp thị".split(" "));
const isPlace = ([first, ...others]: readonly Token[]) =>
  PLACES.has(first?.key ?? "") &&
  others.length <= 4 &&
  others.every(({ key, shape }) => shape === "number" || shape === "capital" || key === "phố" || key === "xã");

const WITH_HIM = new Set(["các", "nhiều", "một", "những", "toàn", "tập"]);

/** "…, các đồng chí lãnh đạo bày tỏ": after the last comma somebody else begins. */
function another(all: readonly Token[]): boolean {
  // "A thay mặt đoàn đại biểu đọc tờ trình"
  const behalf = all.findIndex(({ key }, index) => key === "thay" && all[index + 1]?.key === "mặt");
  const tokens = behalf < 0 ? all : all.slice(0, behalf);
  const comma = tokens.findLastIndex(({ text }) => text === ",");
  // "ông A, Phó Chủ tịch Tập đoàn, và các lãnh đạo bày tỏ"
  if (["và", "cùng"].includes(tokens[comma + 1]?.key ?? "") && WITH_HIM.has(tokens[comma + 2]?.key ?? "")) return false;
  const rest = tokens.slice(comma + 1).filter(({ key, shape }) => shape !== "punctuation" && !ADVERBS.has(key));
  if (comma >= 0 && isPlace(rest)) return false;
  return comma >= 0 ? rest.length > 1 : rest.length > 3;
}

/**
 * The person who does what the verb at `start` says: the nearest one before it in its clause.
 *
 * @param close whether nothing but adverbs may stand between
 */
export function subjectOf(stage: Stage, start: number, close = false): PersonMention | null {
  const person = stage.people.findLast(({ phrase, end }) => Math.max(end, phrase.end) <= start);
  if (person === undefined) return null;
  const first = Math.min(person.start, person.phrase.start);
  const governor = stage.tokens.findLast(({ end }) => end <= first)?.key ?? "";
  const gap = between(stage, Math.max(person.end, person.phrase.end), start);
  // "phu nhân Lê B", not "phu nhân ông A"
  const wife = governor === "nhân" && person.phrase.start === person.start;
  if (NEVER.has(governor) && !wife) return null;
  // "ông A chúc mừng đồng chí B, đồng thời đề nghị": A does both
  if (close && OBJECT_OF.has(governor)) return GIVEN.has(governor) && joined(gap) ? giver(stage, person, first) : null;
  return broken(gap) || (close && another(gap)) ? null : person;
}

/** "…, đồng thời", "và": the one who did what is told before goes on */
const joined = ([first, second]: readonly Token[]) =>
  first?.key === "và" || (first?.text === "," && ["đồng", "và"].includes(second?.key ?? ""));
const GIVEN = new Set(["mừng", "tặng"]);

/** Who did what was done to `person`, whose titles begin at `first`. */
function giver(stage: Stage, person: PersonMention, first: number): PersonMention | null {
  const verb = stage.tokens.findLastIndex(({ end }) => end <= first) - 1;
  const start = stage.tokens[verb]?.start;
  if (start === undefined) return null;
  const found = subjectOf(stage, start, true);
  return found?.person === person.person ? null : found;
}

/** All who do it together: "A, Chủ tịch X, B và C dự hội nghị" → A, B, C. */
export function subjectsOf(stage: Stage, start: number): PersonMention[] {
  const last = subjectOf(stage, start);
  if (last === null) return [];
  const found = [last];
  for (let index = stage.people.indexOf(last) - 1; index >= 0; index--) {
    const person = stage.people[index];
    const next = found[0];
    if (person === undefined || next === undefined || !listed(stage, person, next)) break;
    found.unshift(person);
  }
  return found;
}

/** Whether two persons are neighbours in one list: a comma, "và" or "cùng" and at most titles between them. */
export function listed(stage: Stage, one: PersonMention, next: PersonMention): boolean {
  const gap = between(stage, Math.max(one.end, one.phrase.end), Math.min(next.start, next.phrase.start));
  const [first] = gap;
  return (
    !broken(gap.filter(({ text }) => text !== ";")) &&
    first !== undefined &&
    JOINS.has(first.key) &&
    !gap.some(({ key }) => VERBS.has(key))
  );
}
