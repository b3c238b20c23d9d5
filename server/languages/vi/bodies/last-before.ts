/** Something that stands at a token of a sentence. */
export interface Standing {
  readonly sentence: number;
  readonly token: number;
}

/** In a list in text order: how many stand before the token of the sentence. Binary search. */
export function countBefore(list: readonly Standing[], sentence: number, token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && (one.sentence < sentence || (one.sentence === sentence && one.token < token)))
      low = middle + 1;
    else high = middle;
  }
  return low;
}
