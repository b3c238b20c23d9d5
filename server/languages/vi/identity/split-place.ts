import { districtsNamed, provinceOf } from "./places.ts";

/** The place that a body's name ends in. */
export interface EndingPlace {
  /** "tỉnh", "thành phố", "huyện" …, null where the name leaves it out. */
  readonly level: string | null;
  /** null for a level alone: "UBND xã". */
  readonly name: string | null;
  /** Key of the larger place that follows: "huyện Hà Trung, tỉnh Thanh Hóa". */
  readonly within: string | null;
}

const LEVELS = ["thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "xã", "phường"];
const AT_LEVEL = new RegExp(`^(.* )?(${LEVELS.join("|")})(?: (?!uỷ|đoàn|hội|viên|đội)((?:[^ ]+ ?){1,4}))?$`, "u");
const COMMITTEE = /^((?:.* )?(huyện|quận|thị|thành|tỉnh) (?:uỷ|đoàn))(?: (.+))?$/u;
const LEVEL_OF: Readonly<Record<string, string>> = { thị: "thị xã", thành: "thành phố" };
/** Heads behind which a district's bare name is a district: "Công an Sóc Sơn", but not "Công ty Sóc Sơn". */
const LOCAL =
  /^(?:.* )?(?:uỷ ban nhân dân|hội đồng nhân dân|công an|toà án nhân dân|viện kiểm sát nhân dân|mặt trận tổ quốc|chi cục thuế|ban chỉ huy quân sự|liên đoàn lao động|hội nông dân|hội liên hiệp phụ nữ|phòng [^@]+|trung tâm y tế|bệnh viện đa khoa|hạt kiểm lâm)$/u;

const MAX_WORDS = 4;

/** A body's spelled-out name as its head and the place that it ends in. "công an thành phố hà nội" → "công an", Hà Nội */
export function splitPlace(words: string): { head: string; place: EndingPlace | null } {
  const committee = COMMITTEE.exec(words);
  const [, head = "", short = "", rest] = committee ?? [];
  const level = LEVEL_OF[short] ?? short;
  if (committee !== null && rest === undefined) return { head, place: { level, name: null, within: null } };
  const outer = lastPlace(words);
  if (committee !== null && (outer === null || outer.head === head || outer.head.length < head.length)) {
    const name = (rest ?? "").replace(new RegExp(`^${level} `, "u"), "");
    return { head, place: { level, name, within: null } };
  }
  if (outer === null) return { head: words, place: null };
  if (outer.name === null) return asPlace(outer, null);
  const inner = lastPlace(outer.head);
  if (committee !== null) return innerOfCommittee(outer, head, level);
  if (inner?.name == null || inner.level === null || inner.head === "") return asPlace(outer, null);
  return asPlace(inner, outer.name);
}

interface Found {
  readonly head: string;
  readonly level: string | null;
  readonly name: string | null;
}

const asPlace = ({ head, level, name }: Found, within: string | null) => ({ head, place: { level, name, within } });

/** "huyện uỷ sóc sơn thành phố hà nội": the committee's own place, in the larger one. */
function innerOfCommittee(outer: Found, head: string, level: string) {
  const name = outer.head
    .slice(head.length)
    .trim()
    .replace(new RegExp(`^${level} `, "u"), "");
  return name === ""
    ? { head, place: { level: outer.level ?? level, name: outer.name, within: null } }
    : { head, place: { level, name, within: outer.name } };
}

function lastPlace(words: string): Found | null {
  const found = AT_LEVEL.exec(words);
  if (found !== null) {
    const [, before = "", level = "", name] = found;
    if (!/(?:hợp tác|thông tấn|đô) $/u.test(before)) return { head: before.trim(), level, name: name?.trim() ?? null };
  }
  const parts = words.split(" ");
  for (let count = Math.min(MAX_WORDS, parts.length - 1); count > 0; count -= 1) {
    const [head, name] = [parts.slice(0, -count).join(" "), parts.slice(-count).join(" ")];
    if (provinceOf(name) !== undefined) return { head, level: null, name };
    if (count > 1 && LOCAL.test(head) && districtsNamed(name).length > 0) return { head, level: null, name };
  }
  return null;
}
