import { parseBody } from "../bodies/parse-body.ts";
import { wordsOf } from "../bodies/words-of.ts";
import { parsePlace } from "../bodies/parse-place.ts";
import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { addressedName } from "../names/addressed-name.ts";
import { foreignName, stateGuest } from "../names/foreign-name.ts";
import { isGiven, isSyllable, vietnameseName } from "../names/person-name.ts";
import { parsePost } from "../posts/parse-post.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";
import type { Chunk } from "./chunk.ts";
import { seatInCommittee } from "./seat-in-committee.ts";
import { insideAnotherName } from "./inside-another-name.ts";

/** "NGUYỄN VĂN AN" → "Nguyễn Văn An"; spaces single. */
function nameOf(view: SentenceView, start: number, end: number): string {
  const tokens = view.tokens.slice(start, end);
  const capitals = tokens.every((token) => token.shape === "upper" || token.text.length === 1);
  if (!capitals || tokens.length < 2) return wordsOf(view, start, end);
  return tokens.map(({ text }) => text.slice(0, 1) + text.slice(1).toLowerCase()).join(" ");
}

/** Whether what stands before makes a capitalised word behind it a person: a title, a rank, a word of address. */
function addresses(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.kind === "address" || chunk.kind === "post");
}

/** "Sở Y tế" stands between the title and the name; "Chính phủ" of "Phó Thủ tướng" does not. */
const endsInBody = ({ body, head }: PostPhrase) => body !== null && head.takes !== "fixed";

function nameAt(view: SentenceView, index: number, before: Chunk | undefined): Chunk | undefined {
  const token = view.tokens[index];
  if (!isCapitalised(token)) return undefined;
  const title = longest(view, index, "title");
  if (title !== undefined && title.end - index > 1 && !addresses(before)) return undefined;
  const addressed = addresses(before);
  const own = vietnameseName(view, index);
  if (own !== undefined) {
    const body = longest(view, index, "organization") ?? longest(view, index, "head");
    const longer = body !== undefined && body.end >= own.end && !addressed;
    if (!longer && (addressed || !insideAnotherName(view, index)))
      return {
        kind: "name",
        start: own.start,
        end: own.end,
        name: nameOf(view, own.start, own.end),
        strong: own.strong,
        addressed,
        foreign: false,
      };
    if (!longer) return { kind: "word", start: own.start, end: own.end, word: "" };
  }
  if (!addressed) return undefined;
  const full = addressedName(view, index, before?.kind === "post" && !endsInBody(before.post));
  if (full !== undefined)
    return {
      kind: "name",
      start: index,
      end: full.end,
      name: nameOf(view, index, full.end),
      strong: true,
      addressed,
      foreign: false,
    };
  const foreign = foreignName(view, index);
  // "Phó Chủ tịch HĐQT Công ty Cơ khí X Agrico", "ông Viettel": one foreign word is as often an enterprise
  const doubtful =
    (before?.kind === "address" && before.sort === "honorific") ||
    (before?.kind === "post" && before.post.body?.kind === "Enterprise");
  if (foreign !== undefined && (!doubtful || foreign.strong))
    return {
      kind: "name",
      start: index,
      end: foreign.end,
      name: nameOf(view, index, foreign.end),
      strong: foreign.strong,
      addressed,
      foreign: true,
    };
  // "ông Kerry" is the John Kerry of the article, and "ông" alone is not whom it spoke of before
  if (foreign !== undefined && before?.kind === "address" && !before.plural)
    return { kind: "given", start: index, end: foreign.end, name: nameOf(view, index, foreign.end) };
  const guest = before?.kind === "post" && before.post.head.rank <= 3 ? stateGuest(view, index) : undefined;
  if (guest !== undefined)
    return {
      kind: "name",
      start: index,
      end: guest.end,
      name: nameOf(view, index, guest.end),
      strong: true,
      addressed,
      foreign: true,
    };
  return givenAt(view, index, before);
}

function givenAt(view: SentenceView, index: number, before: Chunk | undefined): Chunk | undefined {
  const token = view.tokens[index];
  if (before?.kind === "address" && before.sort === "degree" && token?.shape !== "capital") return undefined;
  const place = longest(view, index, "place");
  // "ông Vinh", "bà Nga": a city and a country elsewhere
  const addressed = before?.kind === "address" && before.sort === "honorific" && !before.plural;
  const asName = addressed && place !== undefined && place.end - index === 1 && isGiven(token);
  if (
    token?.shape !== "capital" ||
    (place !== undefined && !asName) ||
    longest(view, index, "head")?.entry.head.weak === false
  )
    return undefined;
  const second = view.tokens[index + 1];
  const two =
    second?.shape === "capital" &&
    isSyllable(second) &&
    isGiven(second) &&
    longest(view, index + 1, "head") === undefined;
  if (!isSyllable(token)) return undefined;
  // "đồng chí Bí thư", "Tư lệnh Hải quân", "thạc sĩ Quản trị": the capital begins another word
  const another = (view.found[index] ?? []).some(
    ({ entry, end }) => end - index > 1 && entry.kind !== "place" && entry.kind !== "verb",
  );
  if (another) return undefined;
  const end = two ? index + 2 : index + 1;
  return { kind: "given", start: index, end, name: nameOf(view, index, end) };
}

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
  if (verb !== undefined)
    return { kind: "verb", start: index, end: verb.end, verb: verb.entry.verb, word: wordsOf(view, index, verb.end) };
  if (token.shape === "number") return { kind: "number", start: index, end: index + 1 };
  return { kind: "word", start: index, end: index + 1, word: token.key };
}

/** A sentence as typed pieces, left to right, none overlapping. */
export function chunkSentence(view: SentenceView): Chunk[] {
  const chunks: Chunk[] = [];
  for (let index = 0; index < view.tokens.length;) {
    const chunk = chunkAt(view, index, chunks.at(-1));
    chunks.push(chunk);
    index = Math.max(chunk.end, index + 1);
  }
  return chunks.map((chunk, index) => {
    const seat = seatInCommittee(chunks, index);
    if (seat !== null) return seat;
    const next = chunks[index + 1];
    if (chunk.kind !== "address" || chunk.sort === "degree") return chunk;
    const named = next?.kind === "name" || next?.kind === "given" || next?.kind === "address" || next?.kind === "post";
    if (named || !/^(?:ông|bà|đồng chí|đ\/c|ngài|anh|chị|các ông|các bà|các đồng chí)$/iu.test(chunk.word))
      return chunk;
    return { kind: "pronoun", start: chunk.start, end: chunk.end, plural: chunk.plural };
  });
}
