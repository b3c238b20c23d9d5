import type { RoleStatus } from "#model/claim";
import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { type Government, governmentOf } from "./governing-verbs.ts";
import type { Hold } from "./hold.ts";
import {
  coHolders,
  copulaSubject,
  type Holder,
  holderBefore,
  holderBehind,
  holderByCopula,
  holderByObject,
} from "./holder.ts";
import { isPlural } from "./share-title.ts";
import type { PostRun } from "./post-runs.ts";

const isBefore = (word: string) => word === "trước khi";

/** "trước khi" earlier in the sentence: what this clause tells came before and is over. */
function afterBefore(chunks: readonly Chunk[], start: number): boolean {
  for (let at = 0; at < start; at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind !== "verb" || !isBefore(chunk.word.toLowerCase())) continue;
    for (let next = at + 1; next < start; next += 1) {
      const mark = chunks[next];
      if (mark?.kind === "mark" && mark.mark === ",") return true;
    }
  }
  return false;
}

/** "… làm Bí thư huyện X trước khi về tỉnh": over too. */
function beforeBefore(chunks: readonly Chunk[], end: number): boolean {
  return chunks.slice(end, end + 3).some((chunk) => chunk.kind === "verb" && isBefore(chunk.word.toLowerCase()));
}

function statusFor(
  reading: SentenceReading,
  run: PostRun,
  government: Government,
  marker: RoleStatus | null,
): RoleStatus {
  if (marker !== null) return marker;
  const { status, verbs } = government;
  // "Trước khi làm X, ông …": X is what came later, and tells nothing of the past
  if (status === "former" && verbs.some(({ word }) => isBefore(word))) return "current";
  if (status === "current" && (afterBefore(reading.chunks, run.start) || beforeBefore(reading.chunks, run.end)))
    return "former";
  if (status === "new" && afterBefore(reading.chunks, run.start)) return "former";
  return status;
}

function holderOf(reading: SentenceReading, run: PostRun, government: Government): Holder | undefined {
  const { chunks } = reading;
  if (!government.direct) return undefined;
  const object = holderByObject(reading, run.end, government);
  if (object !== undefined) return object;
  const behind = holderBehind(reading, run.end, government);
  if (behind !== undefined) return behind;
  const before = holderBefore(reading, run.start);
  const nearest = government.verbs[0];
  if (before !== undefined) {
    const isCopula = nearest?.word === "là";
    return before.at === null || !isCopula || copulaSubject(chunks, nearest.at, before.at) ? before : undefined;
  }
  const opens =
    government.start <= 1 &&
    government.verbs.some(
      ({ verb }) => verb === "former" || verb === "appoint" || verb === "elect" || verb === "transfer",
    );
  return opens && reading.topic !== null
    ? { at: null, person: reading.topic, rule: "vi.post.governed-topic", confidence: 0.5 }
    : undefined;
}

/** Posts with no name beside them, held by whom the sentence's verb says: "bầu ông A làm X", "ông từng giữ chức Y". */
export function findGoverned(reading: SentenceReading, run: PostRun, beside: ReadonlySet<number>): Hold[] {
  const { chunks } = reading;
  const government = governmentOf(chunks, run.start, beside);
  const copula = holderByCopula(reading, run.end);
  const holder = copula ?? holderOf(reading, run, government);
  // "bầu bổ sung 2 Phó Chủ tịch": posts of several people are no one's
  if (holder === undefined || (copula === undefined && isPlural(chunks, run.start))) return [];
  const replacing = government.verbs.some(({ verb }) => verb === "replace");
  const verbs = government.verbs.map(({ verb }) => verb);
  const first = chunks[run.start];
  const shared =
    holder.rule === "vi.post.governed" &&
    holder.at !== null &&
    holder.at < run.start &&
    first?.kind === "post" &&
    !first.post.head.unique
      ? coHolders(reading, holder.at)
      : [];
  const holders = [
    holder,
    ...shared.flatMap((at) => ({
      at,
      person: reading.people.get(at) ?? holder.person,
      rule: "vi.post.governed",
      confidence: 0.75,
    })),
  ];
  return holders.flatMap(({ at: by, person, rule, confidence }) =>
    run.posts.flatMap((at): Hold[] => {
      const chunk = chunks[at];
      if (chunk?.kind !== "post") return [];
      const status = copula !== undefined && replacing ? "new" : statusFor(reading, run, government, chunk.post.marker);
      return [{ holder: by, person, at, post: chunk.post, status, rule, confidence, run: run.posts, verbs }];
    }),
  );
}
