import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { type Attachment, attachRun } from "./attach-run.ts";
import { isClosedBehind } from "./closed-tenure.ts";
import { datedCareer } from "./dated-career.ts";
import { headsDelegation } from "./delegation.ts";
import { isAtThatTime } from "./at-that-time.ts";
import { findGoverned } from "./find-governed.ts";
import type { Hold } from "./hold.ts";
import type { PostPhrase } from "./post-phrase.ts";
import { leftFrom } from "./left-from.ts";
import { isNegated } from "./negation.ts";
import { type PostRun, postRuns } from "./post-runs.ts";
import { respectively } from "./respectively.ts";
import { shareBehind } from "./share-behind.ts";
import { shareTitle } from "./share-title.ts";
import { afterTransfer } from "./transfer.ts";

const isPost = (chunk: Chunk | undefined): chunk is Extract<Chunk, { kind: "post" }> => chunk?.kind === "post";

/** "ông A, Phó Giám đốc Sở X (hiện là Giám đốc)": he is that no more. */
function isLeftSince(chunks: readonly Chunk[], end: number): boolean {
  const [open, verb, next] = chunks.slice(end, end + 3);
  return (
    open?.kind === "mark" &&
    open.mark === "(" &&
    verb?.kind === "verb" &&
    /^(?:hiện|hiện nay|nay|hiện đang) (?:là|giữ|giữ chức|làm)$/iu.test(verb.word) &&
    next?.kind === "post"
  );
}

/** Posts beside a name: "nguyên" before one holds for those behind it, until another word of time. */
function besideName(
  reading: SentenceReading,
  part: Attachment["left"],
  run: readonly number[],
  rule: string,
  confidence: number,
): Hold[] {
  if (part === null) return [];
  const person = reading.people.get(part.holder);
  if (person === undefined) return [];
  let carried: RoleStatus | null = null;
  const last = reading.chunks[part.posts.at(-1) ?? 0];
  const end = (part.posts.at(-1) ?? 0) + 1;
  const then = isAtThatTime(reading.chunks, end) || isLeftSince(reading.chunks, end);
  // "trao hoa cho tân Bí thư quận X, Bí thư Thành ủy Lê An": the new one is somebody else
  const others = part.holder > (part.posts[0] ?? 0) && isPost(last) && last.post.marker === null;
  return part.posts.flatMap((at) => {
    const chunk = reading.chunks[at];
    if (!isPost(chunk)) return [];
    const { post } = chunk;
    if (others && post.marker === "new") return [];
    if (post.marker !== null) carried = post.marker === "former" ? "former" : null;
    return [
      {
        holder: part.holder,
        person,
        at,
        post,
        status: post.marker ?? carried ?? (then || isClosedBehind(reading, chunk.end) ? "former" : "current"),
        rule,
        confidence,
        run,
        verbs: [],
      },
    ];
  });
}

/** "bầu ông A làm Chủ tịch X, Chủ tịch nước B chúc mừng": the posts of a run that are not the name's behind it. */
function restOf({ run, left, right }: Attachment): PostRun | null {
  if (left !== null || right === null || run.listed) return null;
  const posts = run.posts.filter((at) => !right.posts.includes(at));
  const last = posts.at(-1);
  return last === undefined ? null : { ...run, posts, end: last + 1 };
}

/** "Ban Pháp chế: Trưởng ban A, các Phó Trưởng ban B và C": the body that opens the line. */
function ofLabel(chunks: readonly Chunk[], post: PostPhrase): PostPhrase {
  const [body, colon] = chunks;
  if (body?.kind !== "body" || colon?.kind !== "mark" || colon.mark !== ":") return post;
  const fits = post.head.takes === "part" && body.body.name.startsWith(`${post.head.body ?? ""} `);
  return fits && post.body === null && post.place === null ? { ...post, body: body.body } : post;
}

/** Every post that one sentence gives a person. */
export function findHolds(reading: SentenceReading): Hold[] {
  const { chunks } = reading;
  const titled = new Set<number>();
  const holds: Hold[] = [];
  const runs = postRuns(chunks);
  const shares = respectively(reading, runs);
  holds.push(...shares.holds);
  const attachments = runs.map((run) => {
    const attachment = attachRun(chunks, reading.people, run, titled);
    if (attachment.right !== null) titled.add(attachment.right.holder);
    return attachment;
  });
  const attached = new Set(attachments.flatMap(({ left, right }) => [...(left?.posts ?? []), ...(right?.posts ?? [])]));
  for (const attachment of attachments) {
    const { run } = attachment;
    if (shares.spoken.has(run.start)) continue;
    if (attachment.left === null && attachment.right === null && isNegated(chunks, run.start)) continue;
    const shared = shareTitle(reading, attachment);
    if (shared.length > 0) {
      holds.push(...shared);
      continue;
    }
    const beside = [
      ...besideName(reading, attachment.left, run.posts, "vi.post.after-name", 0.9),
      ...besideName(reading, attachment.right, run.posts, "vi.post.before-name", 0.93),
    ];
    holds.push(...beside, ...shareBehind(reading, attachment));
    const rest = restOf(attachment);
    if (rest !== null)
      holds.push(
        ...findGoverned(reading, rest, attached).filter(({ holder }) => holder !== null && holder < rest.start),
      );
    if (attachment.left === null && attachment.right === null) {
      const left = leftFrom(reading, run);
      const governed = left.length > 0 ? left : findGoverned(reading, run, attached);
      holds.push(...(governed.length > 0 ? governed : datedCareer(reading, run, holds)));
    }
  }
  return afterTransfer(
    reading,
    holds.filter(({ post }) => !headsDelegation(post)).map((hold) => ({ ...hold, post: ofLabel(chunks, hold.post) })),
  );
}
