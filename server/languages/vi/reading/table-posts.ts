import type { BodyPhrase } from "../bodies/body-phrase.ts";
import { postRuns } from "../posts/post-runs.ts";
import { leadingName } from "./leading-name.ts";
import { lineHolds, type LineHold } from "./line-hold.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** "Lê Văn An", "1. Ông Lê Văn An:" and nothing else. */
function isNameLine(reading: SentenceReading | undefined): boolean {
  if (reading === undefined) return false;
  const at = leadingName(reading);
  return at >= 0 && reading.chunks.slice(at + 1).every((chunk) => chunk.kind === "mark" || chunk.kind === "number");
}

/** Posts that a line starts with. */
function leadingPosts(reading: SentenceReading): readonly number[] {
  let at = 0;
  while (reading.chunks[at]?.kind === "mark") at += 1;
  return reading.chunks[at]?.kind === "post"
    ? (postRuns(reading.chunks).find(({ start }) => start === at)?.posts ?? [])
    : [];
}

const isPostLine = (reading: SentenceReading | undefined): reading is SentenceReading =>
  reading?.people.size === 0 &&
  leadingPosts(reading).length > 0 &&
  reading.chunks.every((chunk) => chunk.kind !== "verb" || chunk.word.toLowerCase() === "kiêm");

/** No cell of a table has more words, and none is a sentence. */
const CELL = 14;
/** No row has more cells between the name and a post: number, year, sex, ethnic group, place, degree. */
const CELLS = 6;

const isCell = ({ view, people, paragraph }: SentenceReading) =>
  people.size === 0 &&
  view.tokens.length <= CELL &&
  paragraph.sentences.length === 1 &&
  !/^[.!?]$/u.test(view.tokens.at(-1)?.text ?? "");

/** "3": the next row's number; "1970" is a year. */
const isRowNumber = ({ view }: SentenceReading) =>
  view.tokens.length <= 2 && /^\d{1,3}$/u.test(view.tokens[0]?.text ?? "");

/** "Ksor Hngan": somebody whom no rule knows as a name, so that what follows is not of the row above. */
const isUnknownName = ({ view, chunks }: SentenceReading) =>
  view.tokens.length >= 2 &&
  view.tokens.length <= 5 &&
  view.tokens.every(({ shape }) => shape === "capital") &&
  !chunks.some(({ kind }) => kind === "place" || kind === "body" || kind === "post");

/** The body that is all of a line: a cell of its own beside the title's. */
function onlyBody(reading: SentenceReading | undefined): BodyPhrase | null {
  const pieces = (reading?.chunks ?? []).filter(({ kind }) => kind !== "mark");
  const only = pieces[0];
  return pieces.length === 1 && only?.kind === "body" ? only.body : null;
}

/** The lines of posts in the row of the name at line `name`, going on by `step`, over other cells. */
function postLines(sentences: readonly SentenceReading[], name: number, step: 1 | -1): number[] {
  const lines: number[] = [];
  let others = 0;
  for (let line = name + step; ; line += step) {
    const cell = sentences[line];
    if (cell === undefined || isNameLine(cell) || isUnknownName(cell)) return lines;
    if (lines.length > 0 && isRowNumber(cell)) return lines;
    if (isPostLine(cell)) lines.push(line);
    else if (step < 0 || !isCell(cell) || (others += 1) > CELLS) return lines;
  }
}

/** "Lê Văn An" over "Bí thư Huyện ủy X", or under it, whichever the article does; a table with a cell a line. */
export function tablePosts(sentences: readonly SentenceReading[]): LineHold[] {
  const names = sentences.flatMap((reading, index) => (isNameLine(reading) ? [index] : []));
  if (names.length < 2) return [];
  const rows = (step: 1 | -1) => names.map((name) => ({ name, lines: postLines(sentences, name, step) }));
  const filled = (all: ReturnType<typeof rows>) => all.filter(({ lines }) => lines.length > 0).length;
  const [below, above] = [rows(1), rows(-1)];
  // a title over each name stands right over it
  const best = filled(below) >= filled(above) ? below : above;
  if (filled(best) < 2) return [];
  return best.flatMap(({ name, lines }) => {
    const named = sentences[name];
    return lines.flatMap((line): LineHold[] => {
      const post = sentences[line];
      if (named === undefined || post === undefined) return [];
      return lineHolds(post, leadingPosts(post), named, leadingName(named), {
        status: "current",
        rule: "vi.post.line",
        confidence: 0.5,
        body: best === below ? onlyBody(sentences[line + 1]) : null,
      });
    });
  });
}
