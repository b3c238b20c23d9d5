import type { Token } from "#model/document";
import { tokenize } from "../segmentation/tokenize.ts";

interface Node<Entry> {
  readonly next: Map<string, Node<Entry>>;
  entries: Entry[];
}

/** One lexicon entry found in the tokens: `end` is the index after its last token. */
export interface Match<Entry> {
  readonly entry: Entry;
  readonly end: number;
}

const NOTHING: readonly never[] = [];

/** Phrases by the keys of their tokens, so that a text is looked up once for all lexicons. */
export class TokenTrie<Entry> {
  readonly #root: Node<Entry> = { next: new Map(), entries: [] };

  add(phrase: string, entry: Entry): void {
    let node = this.#root;
    for (const { key } of tokenize(phrase, 0, phrase.length)) {
      let child = node.next.get(key);
      if (child === undefined) node.next.set(key, (child = { next: new Map(), entries: [] }));
      node = child;
    }
    if (node !== this.#root && !node.entries.includes(entry)) node.entries.push(entry);
  }

  /** Every entry that starts at `index`, longest first. */
  at(tokens: readonly Token[], index: number): readonly Match<Entry>[] {
    let node = this.#root.next.get(tokens[index]?.key ?? "");
    // most words begin no phrase, and one list does for all of them
    if (node === undefined) return NOTHING;
    const found: Match<Entry>[] = [];
    for (let end = index + 1; node !== undefined; end += 1) {
      for (const entry of node.entries) found.push({ entry, end });
      const token = tokens[end];
      if (token === undefined || node.next.size === 0) break;
      node = node.next.get(token.key);
    }
    return found.length > 1 ? found.reverse() : found;
  }
}
