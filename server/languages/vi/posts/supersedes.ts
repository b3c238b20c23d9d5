import { MEMBERSHIP } from "./membership.ts";
import type { PostPhrase } from "./post-phrase.ts";

/** Bodies led beside another office: "phân công ông A, Phó Chủ tịch UBND tỉnh, làm Trưởng Ban Chỉ đạo X". */
export const COMMISSION =
  /^(?:Tiểu ban|Ban (?:Chỉ đạo|Tổ chức (?:lễ|giải|cuộc)|Bầu cử)|Tổ|Hội đồng)(?= (?!nhân dân|thành viên|quản trị|Dân tộc))/iu;

const bodyOf = ({ body }: PostPhrase) => body?.name ?? "";

const LEVELS: readonly (readonly [level: string, words: RegExp])[] = [
  ["commune", /(?:^| )(?:xã|phường|thị trấn|đặc khu)(?: |$)/iu],
  ["district", /(?:^| )(?:huyện|quận|thị xã|thị)(?: |$)/iu],
  ["city", /(?:^| )(?:thành|tp|tp\.)(?: |$)/iu],
  ["province", /(?:^| )tỉnh(?: |$)/iu],
];

function levelOf(post: PostPhrase): string | null {
  const words = post.place === null ? bodyOf(post) : post.place.text;
  return LEVELS.find(([, level]) => level.test(words))?.[0] ?? null;
}

const placeOf = ({ place, body }: PostPhrase) => place?.name ?? body?.place?.name ?? null;

const agree = (one: string | null, other: string | null) => one === null || other === null || one === other;

const isOfOnePlace = (one: PostPhrase, other: PostPhrase) =>
  agree(levelOf(one), levelOf(other)) && agree(placeOf(one), placeOf(other));

const isParty = ({ head, title, body }: PostPhrase) =>
  head.takes === "party" && title.includes("Bí thư") && (body === null || body.kind === "PartyCommittee");
const isOfPlace = (post: PostPhrase) =>
  /^(?:UBND|HĐND|[UỦ][ỶY] ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu)(?: |$)/iu.test(bodyOf(post)) ||
  (post.head.takes === "government" && post.body === null);
/** Whom a committee elects into its leadership keeps these: "Trưởng Ban Tổ chức Tỉnh ủy", "Giám đốc Công an tỉnh". */
const isOfCommittee = (post: PostPhrase) => /^(?:Ban|[UỦ][ỷy] ban Kiểm tra|Công an|Bộ Chỉ huy) /iu.test(bodyOf(post));

/** Whether one person may hold both, as a province's Party secretary its people's council. */
export function goesWith(old: PostPhrase, fresh: PostPhrase): boolean {
  // "Thường trực Ban Bí thư" is one of its secretaries still; a General Secretary becomes head of state as well
  if (MEMBERSHIP.test(fresh.title) || fresh.title.startsWith("Thường trực") || old.title === "Tổng Bí thư") return true;
  if (isParty(fresh) && isOfPlace(old)) return isOfOnePlace(old, fresh);
  if (isParty(old) && isOfPlace(fresh)) return isOfOnePlace(old, fresh);
  return fresh.title.startsWith("Phó Bí thư") && isParty(fresh) && isOfCommittee(old);
}

/** Whether an election to the second post ends the first: "bầu ông A, Bí thư Huyện ủy X, giữ chức Chủ tịch UBND tỉnh". */
export function supersedes(old: PostPhrase, fresh: PostPhrase): boolean {
  // "ông A, Bí thư Tỉnh ủy khóa trước, tái cử Bí thư Tỉnh ủy X"
  const isSame = old.title === fresh.title && old.body?.head.canonical === fresh.body?.head.canonical;
  if ((isSame && isOfOnePlace(old, fresh)) || (old.title === fresh.title && (fresh.body === null || old.body === null)))
    return false;
  if (bodyOf(old) === bodyOf(fresh) && old.body !== null) return true;
  // "bầu ông A, Phó Bí thư Thường trực, giữ chức Bí thư Tỉnh ủy X"
  if (old.body === null && old.place === null)
    return old.title.toLowerCase().startsWith(`phó ${fresh.title.toLowerCase()}`);
  return !goesWith(old, fresh);
}
