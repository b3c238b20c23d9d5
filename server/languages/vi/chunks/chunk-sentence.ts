import { parseBody } from "../bodies/parse-body.ts";
import { wordsOf } from "../bodies/words-of.ts";
import { parsePlace } from "../bodies/parse-place.ts";
import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { parsePost } from "../posts/parse-post.ts";
import type { Chunk } from "./chunk.ts";
import { nameAt } from "./name-at.ts";
import { seatInCommittee } from "./seat-in-committee.ts";

function addressAt(view: SentenceView, index: number): Chunk | undefined {
  const honorific = longest(view, index, "honorific");
  const rank = longest(view, index, "rank");
  const degree = longest(view, index, "degree");
  const best = [rank, honorific, degree].reduce((a, b) =>
    b !== undefined && (a === undefined || b.end > a.end) ? b : a,
  );
  if (best === undefined) return undefined;
  let { end } = best;
  // "TS." before a name
  if (best.entry.kind === "degree" && view.tokens[end]?.text === "." && isCapitalised(view.tokens[end + 1])) end += 1;
  return {
    kind: "address",
    start: index,
    end,
    word: wordsOf(view, index, best.end),
    sort: best.entry.kind,
    plural: best.entry.kind === "honorific" && best.entry.plural,
  };
}

/** A body named in running text: a whole name, or a head with a capital. */
function bodyAt(view: SentenceView, index: number): Chunk | undefined {
  const whole = longest(view, index, "organization");
  const head = longest(view, index, "head");
  if (whole === undefined && (head === undefined || !isCapitalised(view.tokens[index]))) {
    if (head === undefined || head.entry.head.weak) return undefined;
  }
  const body = parseBody(view, index);
  if (body === undefined || (body.head.weak && !body.hasContent && body.place?.name == null && body.parent === null))
    return undefined;
  return { kind: "body", start: index, end: body.end, body };
}

function placeAt(view: SentenceView, index: number): Chunk | undefined {
  const place = parsePlace(view, index, false);
  return place === undefined ? undefined : { kind: "place", start: index, end: place.end, place };
}

function chunkAt(view: SentenceView, index: number, before: Chunk | undefined): Chunk {
  const token = view.tokens[index];
  if (token === undefined) throw new Error(`no token at ${index}`);
  if (token.shape === "punctuation") return { kind: "mark", start: index, end: index + 1, mark: token.text };
  if (token.shape === "lower" && view.found[index]?.length === 0)
    return { kind: "word", start: index, end: index + 1, word: token.key };
  const name = nameAt(view, index, before);
  if (name !== undefined) return name;
  const post = parsePost(view, index);
  if (post !== undefined) return { kind: "post", start: index, end: post.end, post };
  const address = addressAt(view, index);
  const other = bodyAt(view, index) ?? placeAt(view, index);
  // "Anh Sơn nói": a man, though a district has the name
  const person =
    address !== undefined &&
    other?.kind === "place" &&
    other.place.type !== null &&
    !/^\p{Ll}/u.test(other.place.text) &&
    index === 0;
  if (other !== undefined && !person && (address === undefined || other.end > address.end)) return other;
  if (address !== undefined) return address;
  const verb = longest(view, index, "verb");
  const ordinary = longest(view, index, "ordinary");
  if (ordinary !== undefined && (verb === undefined || ordinary.end >= verb.end))
    return { kind: "word", start: index, end: ordinary.end, word: wordsOf(view, index, ordinary.end).toLowerCase() };
  // "giao quyền Giám đốc": the post is "Quyền Giám đốc"
  const acting = verb !== undefined && /^(?:giao|giữ) quyền$/u.test(wordsOf(view, index, verb.end).toLowerCase());
  if (acting && parsePost(view, verb.end - 1) !== undefined)
    return {
      kind: "verb",
      start: index,
      end: verb.end - 1,
      verb: verb.entry.verb,
      word: wordsOf(view, index, verb.end - 1),
    };
  if (verb !== undefined)
    return { kind: "verb", start: index, end: verb.end, verb: verb.entry.verb, word: wordsOf(view, index, verb.end) };
  if (token.shape === "number") return { kind: "number", start: index, end: index + 1 };
  return { kind: "word", start: index, end: index + 1, word: token.key };
}

const COUNCIL = /^Hội đồng (?:Nhà nước|Bộ trưởng)(?= |$)/u;

/** "Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba X": the second is a post too, and X its holder. */
function twinPost(chunks: readonly Chunk[], chunk: Chunk): Chunk {
  const joint = chunks.at(-1);
  const first = chunks.at(-2);
  if (chunk.kind !== "body" || joint?.kind !== "word" || joint.word !== "và" || first?.kind !== "post") return chunk;
  if (!COUNCIL.test(chunk.body.name) || !COUNCIL.test(first.post.body?.name ?? "")) return chunk;
  const { start, end, body } = chunk;
  return { kind: "post", start, end, post: { ...first.post, start, end, body, marker: null } };
}

/** A sentence as typed pieces, left to right, none overlapping. */
export function chunkSentence(view: SentenceView): Chunk[] {
  const chunks: Chunk[] = [];
  for (let index = 0; index < view.tokens.length;) {
    const chunk = twinPost(chunks, chunkAt(view, index, chunks.at(-1)));
    chunks.push(chunk);
    index = Math.max(chunk.end, index + 1);
  }
  return chunks.map((chunk, index) => {
    const seat = seatInCommittee(chunks, index);
    if (seat !== null) return seat;
    const next = chunks[index + 1];
    if (chunk.kind !== "address" || chunk.sort === "degree") return chunk;
    // "Ông nguyên là Bí thư X": he was; "ông nguyên Bí thư" would address him
    const told = next?.kind === "post" && /^nguyên là$/iu.test(wordsOf(view, next.start, next.start + 2));
    const named =
      next?.kind === "name" || next?.kind === "given" || next?.kind === "address" || (next?.kind === "post" && !told);
    if (named || !/^(?:ông|bà|đồng chí|đ\/c|ngài|anh|chị|các ông|các bà|các đồng chí)$/iu.test(chunk.word))
      return chunk;
    return { kind: "pronoun", start: chunk.start, end: chunk.end, plural: chunk.plural };
  });
}
