import type { Chunk } from "../chunks/chunk.ts";
import { skipBrackets } from "../posts/post-runs.ts";
import { leadingName } from "./leading-name.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** No label before the names of a line has more pieces: "Đoàn Hà Nội (30 người):". */
const LABEL = 10;

const isBetween = (chunk: Chunk | undefined) =>
  chunk?.kind === "address" ||
  chunk?.kind === "number" ||
  (chunk?.kind === "mark" && /^[,;.]$/u.test(chunk.mark)) ||
  (chunk?.kind === "word" && /^(?:và|cùng|các)$/u.test(chunk.word));

/** "Đoàn Sơn La:", "Đơn vị số 2:" — no "Đoàn Văn An" */
const GROUP = /^(?:đoàn|đơn|khối|tổ|tỉnh|thành|tp|huyện|quận)$/u;

/** Where the names of a line may start: at its first piece, or behind a label's colon. */
function startOf({ chunks, people, view }: SentenceReading): number {
  const colon = chunks.findIndex((chunk) => chunk.kind === "mark" && chunk.mark === ":");
  if (colon < 0 || colon > LABEL) return 0;
  if (chunks.slice(0, colon).some(({ kind }) => kind === "verb" || kind === "post")) return 0;
  const names = [...people.keys()].filter((at) => at < colon).length;
  return names === 0 || (names === 1 && GROUP.test(view.tokens[0]?.key ?? "")) ? colon + 1 : 0;
}

/** "Lê Văn An, Vũ Văn Bình (Sơn La) và Đỗ Thị Cúc." from `start` on, and nothing else: the indices of the names. */
function onlyNames({ chunks, people }: SentenceReading, start: number): number[] {
  const names: number[] = [];
  for (let at = start; at < chunks.length; at += 1) {
    at = skipBrackets(chunks, at);
    const chunk = chunks[at];
    if (chunk === undefined || isBetween(chunk)) continue;
    if (chunk.kind !== "name" || !people.has(at)) return [];
    names.push(at);
  }
  return names;
}

/**
 * The names of a line of a list: all of one that has nothing but names, also behind a label ("Hà Nội: A, B và C."), else
 * the one that it starts with ("1. Ông A, Giám đốc X"). Empty where it has none.
 */
export function listedNames(reading: SentenceReading): number[] {
  const start = startOf(reading);
  const names = onlyNames(reading, start);
  if (names.length > 1 || (names.length > 0 && start > 0)) return names;
  const at = leadingName(reading);
  return at < 0 ? [] : [at];
}
