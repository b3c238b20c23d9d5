import type { Dropped } from "../../language-pack.ts";
import type { Gathering, Standing } from "../events/gathering.ts";

const REASONS: Readonly<Record<Standing, string>> = {
  cited: "part of another thing, or one of many: not a gathering that is told of",
  mentioned: "only alluded to, and none told of that it can stand for",
  planned: "still to come, without a day or a name of its own",
  held: "another gathering than those told of, without a day or a name of its own",
};

const keyOf = ({ sentence, from, to }: Gathering) => `${sentence.index} ${from} ${to}`;

/** Words for gatherings of which no event was made. */
export function droppedGatherings(all: readonly Gathering[], kept: readonly (readonly Gathering[])[]): Dropped[] {
  const known = new Set(kept.flat().map(keyOf));
  return all.flatMap((gathering): Dropped[] => {
    const { sentence, from, to, rule, standing } = gathering;
    const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
    if (known.has(keyOf(gathering)) || first === undefined || last === undefined) return [];
    return [{ start: first.start, end: last.end, rule, reason: REASONS[standing] }];
  });
}
