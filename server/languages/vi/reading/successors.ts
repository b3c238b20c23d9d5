import type { CompletedBody } from "../bodies/completed-body.ts";
import type { Hold } from "../posts/hold.ts";
import { MEMBERSHIP } from "../posts/membership.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** A post with its body, before its status is settled. */
interface Placed {
  readonly reading: SentenceReading;
  readonly hold: Hold;
  readonly body: CompletedBody;
}

interface Succession {
  /** Who left; null where only "Người kế nhiệm là …" is said. */
  readonly left: string | null;
  /** Chunk of the successor's name. */
  readonly heir: number;
  readonly planned: boolean;
}

/** Sentences back to the post that somebody left, where his name is not repeated. */
const NEAR = 3;

/** Index behind "Người thay thế", "Kế nhiệm", "Người được luân chuyển về giữ vị trí của"; -1 where nobody succeeds. */
function leadOf({ chunks }: SentenceReading): number {
  for (let at = 0; at < Math.min(chunks.length, 12); at += 1) {
    const chunk = chunks[at];
    const before = chunks[at - 1];
    const opens =
      before === undefined || (before.kind === "word" && before.word === "người") || (before.kind === "mark" && at < 6);
    if (chunk?.kind === "verb" && chunk.verb === "replace" && opens && !/tiền nhiệm/iu.test(chunk.word)) return at + 1;
    const takes = chunk?.kind === "verb" && /^(?:giữ vị trí|thay vị trí|giữ cương vị|giữ chức)$/iu.test(chunk.word);
    const next = chunks[at + 1];
    if (
      takes &&
      next?.kind === "word" &&
      next.word === "của" &&
      chunks[0]?.kind === "word" &&
      chunks[0].word === "người"
    )
      return at + 2;
  }
  return -1;
}

/** "người thay ông A có thể là", "sẽ là", "dự kiến là" */
const isUnsure = (chunk: SentenceReading["chunks"][number]) =>
  (chunk.kind === "verb" && (chunk.verb === "promise" || chunk.verb === "propose")) ||
  (chunk.kind === "word" && /^(?:có thể|thể|sẽ|nhiều khả năng|khả)$/u.test(chunk.word));

function successionOf(reading: SentenceReading): Succession | null {
  const { chunks, people } = reading;
  const lead = leadOf(reading);
  if (lead < 0) return null;
  let left: string | null = null;
  for (let at = lead; at < Math.min(chunks.length, lead + 10); at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "post") return null;
    if (chunk?.kind === "verb" && /(?:^|\s)là$/iu.test(chunk.word)) {
      const heir = heirBehind(reading, at + 1);
      const planned = chunks.slice(0, at).some(isUnsure);
      // "người thay Yi là …": somebody whom nobody knows
      const unknown =
        left === null &&
        at > lead &&
        chunks.slice(lead, at).some((one) => one.kind === "word" && !/^(?:này|đó|trên|ấy)$/u.test(one.word));
      return heir < 0 || unknown || people.get(heir) === left ? null : { left, heir, planned };
    }
    const person = people.get(at);
    if (person !== undefined && left !== null) return null;
    left = person ?? left;
  }
  return null;
}

/** "là ông B", "là Phó Giám đốc Sở Y Vũ Bình": the name behind words of address and posts. */
function heirBehind({ chunks, people }: SentenceReading, start: number): number {
  for (let at = start; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === "name") return people.has(at) ? at : -1;
    const passes =
      chunk?.kind === "address" || chunk?.kind === "post" || (chunk?.kind === "mark" && chunk.mark === ",");
    if (!passes) return -1;
  }
  return -1;
}

const keyOf = ({ hold, body }: Placed) => `${hold.post.title}|${body.name}`;

/** The one post that was left: of this person, or of whoever left one shortly before. */
function vacated(
  found: readonly Placed[],
  index: number,
  { left }: Succession,
  gone: ReadonlySet<string>,
): Placed | undefined {
  const own = found.filter(
    ({ hold, reading }) =>
      !MEMBERSHIP.test(hold.post.title) &&
      (left === null
        ? index - reading.view.sentence.index <= NEAR && reading.view.sentence.index < index
        : hold.person === left),
  );
  const ended = own.filter(({ hold }) => hold.status === "ended" || gone.has(hold.person));
  const choice = ended.length > 0 ? ended : left === null ? [] : own;
  return new Set(choice.map(keyOf)).size === 1 ? choice[0] : undefined;
}

/** "Người thay thế ông A là ông B": B has the post that A left in another sentence. */
export function successors(
  sentences: readonly SentenceReading[],
  found: readonly Placed[],
  gone: ReadonlySet<string>,
): Placed[] {
  return sentences.flatMap((reading): Placed[] => {
    const succession = successionOf(reading);
    if (succession === null) return [];
    const { heir, planned } = succession;
    const person = reading.people.get(heir);
    const post = vacated(found, reading.view.sentence.index, succession, gone);
    const chunk = reading.chunks[heir];
    const start = reading.view.tokens[chunk?.start ?? 0]?.start;
    const end = reading.view.tokens[(chunk?.end ?? 1) - 1]?.end;
    if (post === undefined || person === undefined || start === undefined || end === undefined) return [];
    const hold: Hold = {
      ...post.hold,
      holder: null,
      holderSpan: { start, end },
      person,
      post: { ...post.hold.post, title: post.hold.post.title.replace(/^Quyền /u, "") },
      status: planned ? "proposed" : "new",
      rule: "vi.post.successor",
      confidence: 0.7,
      verbs: ["replace"],
    };
    return [{ reading: post.reading, hold, body: post.body }];
  });
}
