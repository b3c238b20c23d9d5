import { wordsOf } from "../bodies/words-of.ts";
import { foreignState } from "../bodies/foreign-state.ts";
import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { addressedName } from "../names/addressed-name.ts";
import { baptismalName } from "../names/baptismal-name.ts";
import { foreignName, stateGuest } from "../names/foreign-name.ts";
import { goesOnInSmallLetters } from "../names/hyphenated.ts";
import { isGiven, isSyllable, vietnameseName } from "../names/person-name.ts";
import type { PostPhrase } from "../posts/post-phrase.ts";
import type { Chunk } from "./chunk.ts";
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

/** "Chủ tịch Thượng viện Campuchia" */
const isAbroad = ({ place, body }: PostPhrase): boolean => foreignState((place ?? body?.place)?.name ?? null) !== null;

/** The name that starts at token `index`, behind the chunk `before`: a full one, or a given one behind a word of address. */
export function nameAt(view: SentenceView, index: number, before: Chunk | undefined): Chunk | undefined {
  const token = view.tokens[index];
  if (!isCapitalised(token)) return undefined;
  const title = longest(view, index, "title");
  if (title !== undefined && title.end - index > 1 && !addresses(before)) return undefined;
  const addressed = addresses(before);
  const own = vietnameseName(view, index);
  if (own !== undefined && !goesOnInSmallLetters(view, index, own.end)) {
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
  const full =
    baptismalName(view, index) ?? addressedName(view, index, before?.kind === "post" && !endsInBody(before.post));
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
  const guest =
    before?.kind === "post" && (before.post.head.rank <= 3 || isAbroad(before.post))
      ? stateGuest(view, index)
      : undefined;
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
