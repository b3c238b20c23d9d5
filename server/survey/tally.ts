export interface Example {
  readonly article: string;
  /** UTF-16 offset into the article's text. */
  readonly start: number;
  readonly context: string;
}

export interface Pattern {
  readonly pattern: string;
  readonly count: number;
  /** Different articles. */
  readonly articles: number;
  readonly examples: readonly Example[];
}

interface Entry {
  count: number;
  articles: number;
  last: string;
  readonly examples: Example[];
}

/** Counts patterns over many articles, which come one after another, and keeps the first examples of each. */
export class Tally {
  readonly #entries = new Map<string, Entry>();
  readonly #keep: number;

  constructor(examples: number) {
    this.#keep = examples;
  }

  add(pattern: string, article: string, start: number, context: () => string): void {
    let entry = this.#entries.get(pattern);
    if (entry === undefined) this.#entries.set(pattern, (entry = { count: 0, articles: 0, last: "", examples: [] }));
    entry.count += 1;
    if (entry.last === article) return;
    entry.last = article;
    entry.articles += 1;
    if (entry.examples.length < this.#keep) entry.examples.push({ article, start, context: context() });
  }

  /** The most frequent first, equals by their text. */
  patterns(): Pattern[] {
    return [...this.#entries]
      .map(([pattern, { count, articles, examples }]) => ({ pattern, count, articles, examples }))
      .sort((a, b) => b.count - a.count || b.articles - a.articles || (a.pattern < b.pattern ? -1 : 1));
  }
}
