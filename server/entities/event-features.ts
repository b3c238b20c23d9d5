import type { LocalEvent } from "#model/entity";
import { fold } from "#model/fold";

/** What is known of one article's event when it is compared with another's of the same day. */
export interface EventEvidence {
  readonly event: LocalEvent;
  /** Ids of bodies that organise it. */
  readonly organizers: ReadonlySet<string>;
  /** Folded names of people said to be there. */
  readonly people: ReadonlySet<string>;
}

interface Feature {
  readonly name: string;
  readonly weight: number;
  /** 0 … 1, or null where one side says nothing. */
  readonly measure: (a: EventEvidence, b: EventEvidence) => number | null;
}

/** Why two reports of one day may be of one gathering, and how much each reason counts. */
const FEATURES: readonly Feature[] = [
  { name: "names alike", weight: 3, measure: (a, b) => overlap(words(a.event.name), words(b.event.name)) },
  { name: "same organiser", weight: 2, measure: (a, b) => shared(a.organizers, b.organizers) },
  { name: "people in common", weight: 2, measure: (a, b) => shared(a.people, b.people) },
  { name: "same place", weight: 1, measure: (a, b) => same(a.event.place, b.event.place) },
  { name: "same kind", weight: 0.5, measure: (a, b) => (a.event.kind === b.event.kind ? 1 : 0) },
  { name: "another part of the day", weight: -3, measure: (a, b) => differ(a.event.partOfDay, b.event.partOfDay) },
];
const THRESHOLD = 3;

export interface Comparison {
  readonly score: number;
  readonly same: boolean;
  readonly reasons: readonly { readonly name: string; readonly contribution: number }[];
}

/** Symmetric; a score always comes with its reasons. */
export function compareEvents(a: EventEvidence, b: EventEvidence): Comparison {
  const reasons = FEATURES.flatMap(({ name, weight, measure }) => {
    const value = measure(a, b);
    return value === null || value === 0 ? [] : [{ name, contribution: weight * value }];
  });
  const score = reasons.reduce((sum, { contribution }) => sum + contribution, 0);
  return { score, same: score >= THRESHOLD, reasons };
}

function words(name: string): Set<string> {
  return new Set(fold(name).split(" "));
}

/** Jaccard similarity of two word sets. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

/** Share of the smaller set that is in the other; null where either is empty. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number | null {
  if (a.size === 0 || b.size === 0) return null;
  return [...a].filter((value) => b.has(value)).length / Math.min(a.size, b.size);
}

function same(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : fold(a) === fold(b) ? 1 : 0;
}

function differ(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : a === b ? 0 : 1;
}
