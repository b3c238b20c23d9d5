export type Pair = readonly [string, string];

/** The name of everything between two nodes, the same from both sides: "org_1~per_1". */
export function pairKey(first: string, second: string): string {
  return first < second ? `${first}~${second}` : `${second}~${first}`;
}
