import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { type Attachment, attachRun } from "./attach-run.ts";
import { headsDelegation } from "./delegation.ts";
import { isAtThatTime } from "./at-that-time.ts";
import { findGoverned } from "./find-governed.ts";
import type { Hold } from "./hold.ts";
import { isNegated } from "./negation.ts";
import { postRuns } from "./post-runs.ts";
import { shareBehind } from "./share-behind.ts";
import { shareTitle } from "./share-title.ts";
import { afterTransfer } from "./transfer.ts";

const isPost = (chunk: Chunk | undefined): chunk is Extract<Chunk, { kind: "post" }> => chunk?.kind === "post";

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
  const then = isAtThatTime(reading.chunks, (part.posts.at(-1) ?? 0) + 1);
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
        status: post.marker ?? carried ?? (then ? "former" : "current"),
        rule,
        confidence,
        run,
        verbs: [],
      },
    ];
  });
}

/** Every post that one sentence gives a person. */
export function findHolds(reading: SentenceReading): Hold[] {
  const { chunks } = reading;
  const titled = new Set<number>();
  const holds: Hold[] = [];
  const attachments = postRuns(chunks).map((run) => {
    const attachment = attachRun(chunks, reading.people, run, titled);
    if (attachment.right !== null) titled.add(attachment.right.holder);
    return attachment;
  });
  const attached = new Set(attachments.flatMap(({ left, right }) => [...(left?.posts ?? []), ...(right?.posts ?? [])]));
  for (const attachment of attachments) {
    const { run } = attachment;
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
    if (attachment.left === null && attachment.right === null) holds.push(...findGoverned(reading, run, attached));
  }
  return afterTransfer(
    reading,
    holds.filter(({ post }) => !headsDelegation(post)),
  );
}
