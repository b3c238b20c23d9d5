import type { SentenceReading } from "../reading/sentence-reading.ts";
import { keyLine } from "../segmentation/key-line.ts";
import { endedByDismissal } from "./dismissed.ts";
import type { Hold } from "./hold.ts";
import { MEMBERSHIP } from "./membership.ts";
import { COMMISSION, goesWith, supersedes } from "./supersedes.ts";

const bodyOf = (hold: Hold) => hold.post.body?.name ?? null;

/** "bổ nhiệm ông A, Phó Giám đốc Sở X, kiêm chức Giám đốc Trung tâm Y", "phân công …, phụ trách Sở X": he keeps X. */
const isBoth = ({ chunks }: SentenceReading, old: Hold, fresh: Hold) =>
  fresh.post.head.canonical === "Phụ trách" ||
  COMMISSION.test(bodyOf(fresh) ?? "") ||
  chunks
    .slice(old.at + 1, fresh.at)
    .some((chunk) => chunk.kind === "verb" && /^(?:(?:đồng thời )?kiêm|phụ trách|giao phụ trách)/iu.test(chunk.word));

/** What a new post says of those beside the name: a transfer ends them, an election those that do not go with it. */
function ends(reading: SentenceReading, old: Hold, fresh: Hold): boolean {
  if (isBoth(reading, old, fresh)) return false;
  if (old.status !== "current" || old.person !== fresh.person || old.at === fresh.at || old.at > fresh.at) return false;
  if (MEMBERSHIP.test(old.post.title) || !old.rule.endsWith("-name")) return false;
  // "phân công ông A, Chủ nhiệm X, tham gia Ban Bí thư"
  if (fresh.verbs.includes("transfer")) return true;
  if (MEMBERSHIP.test(fresh.post.title)) return false;
  if (fresh.verbs.includes("appoint") && !fresh.verbs.includes("elect")) return !goesWith(old.post, fresh.post);
  return fresh.verbs.includes("elect")
    ? supersedes(old.post, fresh.post)
    : bodyOf(old) !== null && (bodyOf(old) === bodyOf(fresh) || bodyOf(fresh) === null);
}

/** "bổ nhiệm ông A thay ông B", "ông A thay ông B làm X": B had that post until now. */
function replaced(reading: SentenceReading, fresh: Hold): Hold[] {
  const { chunks, people } = reading;
  const from = fresh.holder !== null && fresh.holder < fresh.at ? Math.max(fresh.holder, fresh.at - 7) : fresh.at;
  for (let at = from + 1; at < Math.min(chunks.length, fresh.at + 12); at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind !== "verb" || chunk.verb !== "replace") continue;
    // "… về làm Y, người thay là bà C": she comes, nobody goes
    const before = chunks[at - 1];
    if (before?.kind === "word" && before.word === "người") return [];
    let index = at + 1;
    while (index < chunks.length && !people.has(index) && index < at + 6) index += 1;
    const person = people.get(index);
    if (person === undefined || person === fresh.person) return [];
    // "giao quyền Giám đốc thay ông B": B was Giám đốc in full
    const post = { ...fresh.post, title: fresh.post.title.replace(/^Quyền /u, "") };
    return [{ ...fresh, post, holder: index, person, status: "ended", rule: "vi.post.replaced", confidence: 0.8 }];
  }
  return [];
}

/** "ông A (Thứ trưởng X, luân chuyển làm Phó Bí thư Y), hiện giữ chức Bí thư Y": he got a post once, and has another. */
const isLeftBehind = (old: Hold, holds: readonly Hold[]): boolean =>
  old.status === "new" &&
  !old.verbs.includes("elect") &&
  old.rule.startsWith("vi.post.governed") &&
  holds.some(
    ({ person, at, status, verbs, post }) =>
      person === old.person && at > old.at && status === "current" && verbs.includes("current") && post !== old.post,
  );

/** "cách tất cả các chức vụ trong Đảng đối với ông A, Phó Bí thư Đảng ủy …" */
function strippedOfPartyPosts(reading: SentenceReading): boolean {
  const keys = keyLine(reading.view.tokens);
  return (
    /cách (?:chức )?(?:tất cả |các |mọi )*(?:các )?chức vụ (?:trong )?đảng/u.test(keys) ||
    /cách hết (?:các )?chức vụ (?:trong )?đảng/u.test(keys)
  );
}

/** Holds of a sentence with what its appointments end added: "điều động ông A, Giám đốc X, giữ chức Y". */
export function afterTransfer(reading: SentenceReading, holds: readonly Hold[]): Hold[] {
  if (holds.length === 0) return [];
  const stripped = strippedOfPartyPosts(reading);
  const governed = holds.filter((hold) => hold.rule.startsWith("vi.post.governed"));
  const fresh = governed.filter((hold) => hold.status === "new");
  const dismissed = endedByDismissal(reading, holds);
  const settled = holds.map((old) =>
    isLeftBehind(old, holds)
      ? { ...old, status: "former" as const }
      : dismissed.has(old) || fresh.some((hold) => ends(reading, old, hold))
        ? { ...old, status: "ended" as const }
        : old,
  );
  return [
    ...settled.map((hold) =>
      stripped && hold.post.body?.kind === "PartyCommittee" && hold.status === "current"
        ? { ...hold, status: "ended" as const }
        : hold,
    ),
    ...governed
      .filter(({ status }) => status === "new" || status === "current")
      .flatMap((hold) => replaced(reading, hold)),
  ];
}
