import type { Surveyed } from "./surveyed.ts";

/** How often each word is written small and with a capital inside a sentence: what tells a name from a word. */
export class WordHabits {
  readonly #counts = new Map<string, { small: number; capital: number }>();

  note({ sentences }: Surveyed): void {
    for (const { view } of sentences)
      view.tokens.forEach(({ key, shape }, index) => {
        if (shape !== "lower" && (shape !== "capital" || index === 0)) return;
        let counts = this.#counts.get(key);
        if (counts === undefined) this.#counts.set(key, (counts = { small: 0, capital: 0 }));
        if (shape === "lower") counts.small += 1;
        else counts.capital += 1;
      });
  }

  /** Written small nearly always (98 of 100, at least 50 times). */
  isCommon(key: string): boolean {
    const counts = this.#counts.get(key);
    return counts !== undefined && counts.small >= 50 && counts.capital * 49 < counts.small;
  }
}
