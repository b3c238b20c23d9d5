import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";
import { isMark } from "../chunks/is-mark.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { statusOf, type GoverningVerb } from "./governing-verbs.ts";
import type { Hold } from "./hold.ts";
import type { PostRun } from "./post-runs.ts";

const RULE = "vi.post.dated-career";

const TIME =
  /^(?:từ|đến|tới|hết|nay|hiện nay|năm|tháng|ngày|giai|đoạn|thời|gian|kỳ|cuối|đầu|giữa|khoảng|khoá|khóa|nhiệm|các|những|này|đó|sau|\*|\+|•|[ivx]+)$/u;
const LINK = /^(?:được|và|rồi|thì|lần|lượt|tiếp|tục|bắt|đồng|thời|cũng|lại|mới|chính|thức)$/u;

const isTime = (chunk: Chunk) =>
  chunk.kind === "number" ||
  (chunk.kind === "word" && TIME.test(chunk.word)) ||
  (chunk.kind === "mark" && /^[-–—/*•+()]$/u.test(chunk.mark));

const endsClause = (chunk: Chunk | undefined) => chunk === undefined || isMark(chunk, /^[;.]$/u);

const CLOSED =
  /\d ?,? (?:đến|tới|hết|[-–—]) (?:hết |đầu |cuối |giữa |khoảng )?(?:tháng |năm |ngày )*\d|\d{4}[-–—](?:\d{1,2}[/.-])?\d{4}/u;

interface Opening {
  /** Chunk index where the date starts. */
  readonly start: number;
  readonly verbs: readonly GoverningVerb[];
  readonly status: RoleStatus;
}

/** "Từ 2004 đến 2007:", "2001-2003 là", "* Tháng 4/2016, được bầu giữ chức" right before a post, with nobody in it. */
function openingOf(reading: SentenceReading, run: PostRun): Opening | null {
  const { chunks, view } = reading;
  const verbs: GoverningVerb[] = [];
  let dated = false;
  let colon = false;
  let comma = false;
  let at = run.start - 1;
  for (; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk === undefined || isMark(chunk, /^[;.]$/u)) break;
    if (chunk.kind === "number") dated = true;
    if (isTime(chunk)) continue;
    colon ||= isMark(chunk, /^:$/u);
    comma ||= isMark(chunk, /^,$/u);
    if (isMark(chunk, /^[:,]$/u) && !dated) continue;
    if (chunk.kind === "verb" && !dated && chunk.verb !== "propose" && chunk.verb !== "replace")
      verbs.push({ verb: chunk.verb, word: chunk.word.toLowerCase(), at });
    else if (!(chunk.kind === "word" && !dated && LINK.test(chunk.word))) return null;
  }
  const words = view.tokens
    .slice(chunks[at + 1]?.start ?? 0, chunks[run.start]?.start ?? 0)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  const open = /(?:đến|tới|[-–—]) ?(?:hiện )?nay/u.test(words);
  const closed = !open && CLOSED.test(words);
  // a line of a list needs no verb
  const listed = colon || (comma && (open || closed) && endsClause(chunks[run.end]));
  if (!dated || !(listed || verbs.length > 0)) return null;
  return { start: at + 1, verbs, status: open ? "current" : closed ? "former" : statusOf(verbs, false) };
}

/**
 * Posts of a career told by dates alone: "Từ 2004 đến 2007: Phó Chủ tịch UBND huyện X; từ 2007 là Chủ tịch". They are of
 * whom the sentence, or the one before it, is about.
 */
export function datedCareer(reading: SentenceReading, run: PostRun, before: readonly Hold[]): Hold[] {
  const { chunks, people, topic } = reading;
  const opening = openingOf(reading, run);
  if (opening === null) return goingOn(chunks, run, before);
  const subjects = new Set([...people].filter(([at]) => at < opening.start).map(([, person]) => person));
  const [subject] = subjects;
  if (subjects.size > 1 || [...people.keys()].some((at) => at > opening.start && at < run.start)) return [];
  const person = subject ?? topic;
  // "2016-2021: Chủ tịch A": the name is the holder's
  const behind = chunks[run.end];
  if (person === null || people.has(run.end) || (behind?.kind === "address" && people.has(run.end + 1))) return [];
  // "Năm 2010: Chủ tịch X ký quyết định": he acts, and is nobody's past
  if (opening.verbs.length === 0 && behind?.kind === "word" && !TIME.test(behind.word)) return [];
  return run.posts.flatMap((at) => holdAt(chunks, run, at, person, opening.status));
}

function holdAt(chunks: readonly Chunk[], run: PostRun, at: number, person: string, status: RoleStatus): Hold[] {
  const chunk = chunks[at];
  if (chunk?.kind !== "post") return [];
  return [
    {
      holder: null,
      person,
      at,
      post: chunk.post,
      status: chunk.post.marker ?? status,
      rule: RULE,
      confidence: 0.7,
      run: run.posts,
      verbs: ["hold"],
    },
  ];
}

/** "2004-2007: Bí thư X; được phong đại tá; đại biểu HĐND Y": posts that stand alone later in such a line. */
function goingOn(chunks: readonly Chunk[], run: PostRun, before: readonly Hold[]): Hold[] {
  const last = before.at(-1);
  if (last?.rule !== RULE || !isMark(chunks[run.start - 1], /^;$/u) || !endsClause(chunks[run.end])) return [];
  return run.posts.flatMap((at) => holdAt(chunks, run, at, last.person, last.status));
}
