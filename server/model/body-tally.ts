import type { LocalOrganization } from "./entity.ts";

/** How often each value was met: {"Sở Nội vụ": 3}. */
export type Counts = Readonly<Record<string, number>>;

/**
 * What all articles together say of one body, as counts: enough for its node and its PART_OF edges, and of a size that
 * follows the number of its names and not of its articles, so that one more article costs the same at any size.
 */
export interface BodyTally {
  readonly names: Counts;
  readonly aliases: Counts;
  readonly kinds: Counts;
  readonly places: Counts;
  /** By id of the superior body: how many articles state it with each confidence ("0.85"). */
  readonly wholes: Readonly<Record<string, Counts>>;
}

export const NO_TALLY: BodyTally = { names: {}, aliases: {}, kinds: {}, places: {}, wholes: {} };

/** The tally of one article's mention. */
export function tallyOf({ name, aliases, kind, place }: LocalOrganization): BodyTally {
  const once = (values: readonly string[]): Counts => Object.fromEntries(values.map((value) => [value, 1]));
  return {
    names: { [name]: 1 },
    aliases: once([...new Set(aliases)]),
    kinds: { [kind]: 1 },
    places: place === null ? {} : { [place]: 1 },
    wholes: {},
  };
}

/** One article's statement that the body is part of another. */
export function wholeTally(whole: string, confidence: number): BodyTally {
  return { ...NO_TALLY, wholes: { [whole]: { [String(confidence)]: 1 } } };
}

/** Adds `times` (1 or -1) of another tally; what comes to nothing is left out. Keys are sorted. */
export function addTally(tally: BodyTally, other: BodyTally, times: 1 | -1 = 1): BodyTally {
  const wholes = sorted({ ...tally.wholes, ...other.wholes }, (whole) => {
    const counts = add(tally.wholes[whole] ?? {}, other.wholes[whole] ?? {}, times);
    return Object.keys(counts).length === 0 ? undefined : counts;
  });
  return {
    names: add(tally.names, other.names, times),
    aliases: add(tally.aliases, other.aliases, times),
    kinds: add(tally.kinds, other.kinds, times),
    places: add(tally.places, other.places, times),
    wholes,
  };
}

function add(a: Counts, b: Counts, times: number): Counts {
  return sorted({ ...a, ...b }, (key) => (a[key] ?? 0) + times * (b[key] ?? 0) || undefined);
}

function sorted<Value>(keys: object, valueOf: (key: string) => Value | undefined): Record<string, Value> {
  return Object.fromEntries(
    Object.keys(keys)
      .sort()
      .flatMap((key) => {
        const value = valueOf(key);
        return value === undefined ? [] : [[key, value] as const];
      }),
  );
}
