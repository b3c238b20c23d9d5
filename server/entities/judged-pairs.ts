import type { Judgement, JudgementConflict } from "#model/judgement";

/** A judgement of two members of one name, by their places in the list. */
export interface JudgedPair {
  readonly id: string;
  readonly verdict: Judgement["verdict"];
  readonly a: number;
  readonly b: number;
}

const keyOf = ({ article, ref }: Judgement["a"]): string => `${article}|${ref}`;

/** The judgements of mentions in one list, by id; those of mentions that are not in it are passed over. */
export function judgedPairs(judgements: readonly Judgement[], keys: readonly string[]): JudgedPair[] {
  const places = new Map(keys.map((key, index) => [key, index]));
  return judgements
    .flatMap(({ id, verdict, a, b }): JudgedPair[] => {
      const [first, second] = [places.get(keyOf(a)), places.get(keyOf(b))];
      return first === undefined || second === undefined || first === second
        ? []
        : [{ id, verdict, a: first, b: second }];
    })
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** “Same” of two mentions that are both known and have different names: blocks of different names never meet. */
export function judgedOfOtherNames(
  judgements: readonly Judgement[],
  nameOf: ReadonlyMap<string, string>,
): JudgementConflict[] {
  return judgements.flatMap(({ id, verdict, a, b }): JudgementConflict[] => {
    const [first, second] = [nameOf.get(keyOf(a)), nameOf.get(keyOf(b))];
    const apart = verdict === "same" && first !== undefined && second !== undefined && first !== second;
    return apart ? [{ judgement: id, reason: "other-name", against: [] }] : [];
  });
}
