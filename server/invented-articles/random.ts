/**
 * Chance that can be repeated: the same seed and stream give the same draws on every machine. Separate streams let one
 * part of an article (its names, say) be drawn anew while everything else stays.
 */
export class Random {
  #state: [number, number, number, number];

  constructor(seed: number, stream = "") {
    let hash = 0x811c9dc5 ^ seed;
    for (const unit of `${stream}|${seed}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
    this.#state = [hash | 0, (hash ^ 0x9e3779b9) | 0, Math.imul(hash, 0x85ebca6b), seed | 0];
    for (let round = 0; round < 16; round += 1) this.next();
  }

  /** In [0, 1): sfc32 (Chris Doty-Humphrey's PractRand). */
  next(): number {
    const [a, b, c, d] = this.#state;
    const sum = (((a + b) | 0) + d) | 0;
    this.#state = [b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + sum) | 0, (d + 1) | 0];
    return (sum >>> 0) / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws Error for an empty list */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }

  /** `exp` of a normal draw (Box–Muller): half of the draws are below `median`. */
  logNormal(median: number, sigma: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * this.next()));
  }
}
