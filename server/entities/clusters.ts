/** Disjoint sets over members 0 … n-1; two members with one exclusive key never share a set. */
export class Clusters {
  readonly #parent: number[];
  readonly #members: number[][];
  readonly #keys: Set<string>[];

  /** @param exclusiveKeys one per member, e.g. its article: one article names one person once */
  constructor(exclusiveKeys: readonly string[]) {
    this.#parent = exclusiveKeys.map((_, index) => index);
    this.#members = exclusiveKeys.map((_, index) => [index]);
    this.#keys = exclusiveKeys.map((key) => new Set([key]));
  }

  /** Keeps the sets of a and b apart from now on, and whatever joins them. */
  keepApart(a: number, b: number, key: string): void {
    for (const member of [a, b]) this.#keys[this.find(member)]?.add(key);
  }

  /** The exclusive keys for which the sets of a and b cannot be joined. */
  shared(a: number, b: number): string[] {
    const [left, right] = [
      this.#keys[this.find(a)] ?? new Set<string>(),
      this.#keys[this.find(b)] ?? new Set<string>(),
    ];
    return left === right ? [] : [...left].filter((key) => right.has(key)).sort();
  }

  find(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    this.#parent[index] = root;
    return root;
  }

  /** Joins the sets of a and b unless they share an exclusive key. Cost: the size of the smaller set. */
  join(a: number, b: number): boolean {
    const [left, right] = [this.find(a), this.find(b)];
    if (left === right) return true;
    const [root, child] = this.#size(left) >= this.#size(right) ? [left, right] : [right, left];
    const [keys, more] = [this.#keys[root] ?? new Set(), this.#keys[child] ?? new Set<string>()];
    if ([...more].some((key) => keys.has(key))) return false;
    for (const key of more) keys.add(key);
    this.#members[root]?.push(...(this.#members[child] ?? []));
    this.#members[child] = [];
    this.#parent[child] = root;
    return true;
  }

  #size(root: number): number {
    return this.#members[root]?.length ?? 0;
  }

  /** The sets, each in ascending order, ordered by their first members. */
  sets(): number[][] {
    return this.#members
      .filter((members) => members.length > 0)
      .map((members) => members.toSorted((a, b) => a - b))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  }
}
