import { fold } from "#model/fold";

/** What is sought, as parameters of searchPasses and closeness. */
export interface SearchPattern {
  /** All of it, folded, with a space before: " tran ho". */
  readonly phrase: string;
  /** Its words, each with a space before. */
  readonly words: readonly string[];
  /** The longest word, which narrows most where the store indexes `searchKey`. */
  readonly longest: string;
}

/** "Trần Hò" → words " tran" and " ho"; null where nothing is left to seek. */
export function searchPattern(text: string): SearchPattern | null {
  const phrase = fold(text);
  if (phrase === "") return null;
  const words = [...new Set(phrase.split(" "))].map((word) => ` ${word}`);
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best));
  return { phrase: ` ${phrase}`, words, longest };
}

/** Every word is the beginning of a word in one of the node's names: see `searchKey`. */
export const searchPasses = (node: string): string =>
  `${node}.searchKey CONTAINS $longest AND all(word IN $words WHERE ${node}.searchKey CONTAINS word)`;

/**
 * How well it fits: 0 a name is exactly this, 1 the main name begins with it, 2 a name holds it in one piece, 3 words
 * apart.
 */
export const closeness = (node: string): string =>
  `CASE WHEN ${node}.searchKey CONTAINS ('|' + $phrase + ' |') THEN 0
    WHEN ${node}.searchKey STARTS WITH ('|' + $phrase) THEN 1
    WHEN ${node}.searchKey CONTAINS $phrase THEN 2 ELSE 3 END`;
