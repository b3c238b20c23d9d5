import { foreignState, stateInName } from "../bodies/foreign-state.ts";
import type { Chunk } from "../chunks/chunk.ts";
import type { Hold } from "./hold.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";

/** "Ủy ban hợp tác Việt Nam - Lào" is of no other state. */
const SHARED = /Việt Nam|Việt -|hữu nghị|Đại sứ quán|ãnh sự quán/u;

/** The foreign state that a piece of a sentence names, alone or with a body or a post. */
export function stateNamed(chunk: Chunk): string | null {
  if (chunk.kind === "place") return foreignState(chunk.place.name);
  const body = chunk.kind === "body" ? chunk.body : chunk.kind === "post" ? chunk.post.body : null;
  if (body !== null && SHARED.test(body.name)) return null;
  const place = chunk.kind === "post" ? (chunk.post.place ?? body?.place) : body?.place;
  return foreignState(place?.name ?? null) ?? stateInName(body?.name ?? "");
}

const textBetween = ({ view }: SentenceReading, start: number, end: number): string =>
  view.tokens
    .slice(start, end)
    .map(({ key }) => key)
    .join(" ");

const FAR = 20;
/** "đoàn lãnh đạo cấp cao [Triều Tiên]", "các đoàn [Lào]"; not "đoàn ta thăm [Triều Tiên]". */
const DELEGATION =
  /(?:^| )đoàn(?: (?:đại biểu|lãnh đạo|cán bộ|quân sự|cấp cao|cao cấp|nghị sĩ|quốc hội|chính phủ|công tác|của|nước|đảng|và))*$/u;

const isDelegation = (reading: SentenceReading, { start, end }: Chunk): boolean =>
  DELEGATION.test(textBetween(reading, Math.max(0, start - 8), start)) ||
  /^(?:phái )?đoàn /u.test(textBetween(reading, start, end));

/**
 * "Đoàn đại biểu Triều Tiên do [Ủy viên Bộ Chính trị A] dẫn đầu", "Các đoàn Lào gồm: [Thủ tướng A], [Phó Thủ tướng B]":
 * who leads a state's delegation or is in it.
 */
function stateOfDelegation(reading: SentenceReading, at: number, post: number): string | null {
  const { chunks } = reading;
  for (let index = at - 1; index >= 0; index -= 1) {
    const chunk = chunks[index];
    if (chunk?.kind !== "word" || !/^(?:do|có|gồm|là)$/u.test(chunk.word)) continue;
    if (/dẫn đầu|làm trưởng đoàn/u.test(textBetween(reading, chunk.end, post))) return null;
    for (let other = index - 1; other >= 0; other -= 1) {
      const named = chunks[other];
      if (named === undefined || chunk.start - named.end > FAR || named.kind === "name") break;
      const state = stateNamed(named);
      // "đoàn đại biểu Đảng X"
      if (state !== null && (named.kind !== "post" || named.post.head.canonical === "Đại biểu"))
        return isDelegation(reading, named) ? state : null;
    }
    return null;
  }
  return null;
}

/** "Trung Quốc bổ nhiệm tướng A làm [Bộ trưởng Quốc phòng]": the state that appoints or elects him. */
function stateThatAppoints({ chunks }: SentenceReading, hold: Hold): string | null {
  const first = chunks[0];
  if (hold.verbs.length === 0 || (first?.kind !== "place" && first?.kind !== "body")) return null;
  const verb = chunks.findIndex(
    (chunk) => chunk.kind === "verb" && /^(?:tái )?(?:bổ nhiệm|bầu|đề cử|phê chuẩn|chỉ định)/iu.test(chunk.word),
  );
  return verb > 0 && verb <= 3 && verb < hold.at ? stateNamed(first) : null;
}

/** The state that the sentence gives the holder of a post by whose delegation he leads or who appoints him. */
export const stateGiven = (reading: SentenceReading, hold: Hold): string | null =>
  stateThatAppoints(reading, hold) ?? stateOfDelegation(reading, hold.at, hold.post.start);
