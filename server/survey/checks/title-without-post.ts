import type { Span, Token } from "#model/document";
import { overlaps } from "../overlaps.ts";
import type { Check, SurveyedSentence } from "../surveyed.ts";

const NEAR = 4;

/** Titles of the lexicon that can hardly be anything else: several words, or a capital. */
function titles({ view }: SurveyedSentence): { from: number; to: number; span: Span; title: string }[] {
  const found = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const match = view.found[at]?.find(({ entry }) => entry.kind === "title");
    const [first, last] = [view.tokens[at], view.tokens[(match?.end ?? 0) - 1]];
    if (match?.entry.kind !== "title" || first === undefined || last === undefined) continue;
    const weak = match.entry.head.weak && first.shape === "lower";
    if (!weak)
      found.push({
        from: at,
        to: match.end,
        span: { start: first.start, end: last.end },
        title: match.entry.head.canonical,
      });
    at = match.end - 1;
  }
  return found;
}

/** What stands between a title and a name: words as they are, capitalised ones as X. */
function gap(tokens: readonly Token[]): string {
  const words = tokens.map(({ shape, key }) =>
    shape === "capital" || shape === "upper" ? "X" : shape === "number" ? "1" : key,
  );
  return words.filter((word, index) => word !== "X" || words[index - 1] !== "X").join(" ");
}

/** A title of the lexicon close to a person of the article, and no post was made of it. */
export const titleWithoutPost: Check = {
  name: "title beside a name that made no post",
  about: "title, what stands between, NAME (or the other way round); X is any run of capitalised words",
  find: ({ sentences }, note) => {
    for (const sentence of sentences) {
      if (sentence.role === "byline" || sentence.role === "noise") continue;
      const posts = sentence.mentions.filter(({ kind }) => kind === "post");
      const people = sentence.mentions.filter((mention) => mention.kind === "person" && mention.form !== "pronoun");
      if (people.length === 0) continue;
      const { tokens } = sentence.view;
      for (const { from, to, span, title } of titles(sentence)) {
        if (posts.some((post) => overlaps(post, span))) continue;
        const behind = people.find(({ start }) => start >= span.end);
        const before = people.findLast(({ end }) => end <= span.start);
        const right = tokens.findIndex(({ start }) => start === behind?.start);
        const left = tokens.findIndex(({ end }) => end === before?.end);
        if (behind !== undefined && right >= to && right - to <= NEAR)
          note(`${title} ${gap(tokens.slice(to, right))} NAME`.replace(/ +/gu, " "), {
            start: span.start,
            end: behind.end,
          });
        else if (before !== undefined && left >= 0 && from - left - 1 <= NEAR)
          note(`NAME ${gap(tokens.slice(left + 1, from))} ${title}`.replace(/ +/gu, " "), {
            start: before.start,
            end: span.end,
          });
      }
    }
  },
};
