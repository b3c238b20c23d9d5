import { overlaps } from "./overlaps.ts";
import type { Surveyed } from "./surveyed.ts";
import { contextOf } from "./context-of.ts";
import { type Pattern, Tally } from "./tally.ts";

/** How often each title of the lexicon is met, and how often a post is made of it. */
export class TitleUse {
  readonly #met: Tally;
  readonly #used = new Map<string, number>();

  constructor(examples: number) {
    this.#met = new Tally(examples);
  }

  note({ name, document, sentences }: Surveyed): void {
    for (const { view, mentions, role } of sentences) {
      if (role === "byline" || role === "noise") continue;
      const posts = mentions.filter(({ kind }) => kind === "post");
      for (let at = 0; at < view.tokens.length; at += 1) {
        const match = view.found[at]?.find(({ entry }) => entry.kind === "title");
        const [first, last] = [view.tokens[at], view.tokens[(match?.end ?? 0) - 1]];
        if (match?.entry.kind !== "title" || first === undefined || last === undefined) continue;
        const span = { start: first.start, end: last.end };
        const title = match.entry.head.canonical;
        this.#met.add(title, name, first.start, () => contextOf(document.article.text, span));
        if (posts.some((post) => overlaps(post, span))) this.#used.set(title, (this.#used.get(title) ?? 0) + 1);
        at = match.end - 1;
      }
    }
  }

  /** Titles met and never used, then those used least for their number. */
  patterns(): Pattern[] {
    const share = ({ pattern, count }: Pattern) => (this.#used.get(pattern) ?? 0) / count;
    return this.#met
      .patterns()
      .filter((one) => share(one) < 0.1)
      .map((one) => ({ ...one, pattern: `${one.pattern} (used ${this.#used.get(one.pattern) ?? 0})` }));
  }
}
