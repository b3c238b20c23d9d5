import type { Hold } from "../posts/hold.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";
import { isSeparator } from "../posts/post-runs.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** No list of names goes on for more chunks before the body that they share. */
const BEHIND = 16;

/** The posts around one post: those behind it in its list, those before it, then its holder's others in the sentence. */
export function siblingsOf(
  reading: SentenceReading,
  hold: Hold,
  held: ReadonlyMap<string, readonly Hold[]>,
): PostPhrase[] {
  const phraseAt = (index: number) => {
    const chunk = reading.chunks[index];
    return chunk?.kind === "post" ? [chunk.post] : [];
  };
  const behind = hold.run.filter((index) => index > hold.at).flatMap(phraseAt);
  const before = hold.run
    .filter((index) => index < hold.at)
    .reverse()
    .flatMap(phraseAt);
  // "Bí thư A được phân công làm Bí thư Quận ủy X": the one that he leaves is of another body
  const isAnother = (other: Hold) =>
    hold.status === "ended" && other.status === "new" && other.post.title === hold.post.title;
  const beside = (held.get(hold.person) ?? []).filter((other) => !hold.run.includes(other.at) && !isAnother(other));
  const own = [...beside.filter(({ at }) => at > hold.at), ...beside.filter(({ at }) => at < hold.at)].map(
    ({ post }) => post,
  );
  return [...labelled(reading, hold), ...bodyBehind(reading, hold), ...behind, ...before, ...own];
}

/** "Ban Pháp chế: Trưởng ban A, các Phó Trưởng ban B và C": the body that opens the line. */
function labelled({ chunks }: SentenceReading, hold: Hold): PostPhrase[] {
  const body = chunks[0];
  const colon = chunks[1];
  const opens = body?.kind === "body" && colon?.kind === "mark" && colon.mark === ":";
  return opens && hold.at > 1 && hold.post.body === null ? [{ ...hold.post, body: body.body }] : [];
}

/** "Giám đốc A, Phó Giám đốc B của Trung tâm Y": the body behind the last of several names. */
function bodyBehind({ chunks }: SentenceReading, hold: Hold): PostPhrase[] {
  if (hold.holder === null || hold.holder < hold.at || hold.post.body !== null) return [];
  for (let at = hold.holder + 1; at < hold.holder + BEHIND; at += 1) {
    const chunk = chunks[at];
    const next = chunks[at + 1];
    if (chunk?.kind === "word" && /^(?:của|thuộc)$/u.test(chunk.word))
      return next?.kind === "body" ? [{ ...hold.post, body: next.body }] : [];
    if (chunk?.kind !== "name" && chunk?.kind !== "address" && chunk?.kind !== "post" && !isSeparator(chunk)) return [];
  }
  return [];
}
