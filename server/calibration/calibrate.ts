import { groupBy } from "../entities/group-by.ts";
import type { JudgedClaim } from "./judged-claim.ts";

export interface Reliability {
  readonly name: string;
  readonly claims: number;
  /** Of these, those that the gold confirms. */
  readonly holding: number;
  readonly meanConfidence: number;
  /** Mean squared distance between confidence and outcome: 0 is best, 0.25 what a coin is worth. */
  readonly brier: number;
}

export interface Calibration {
  readonly all: Reliability;
  readonly kinds: readonly (Reliability & { readonly bins: readonly Reliability[] })[];
  readonly rules: readonly Reliability[];
  /** Every claim of at least that confidence. */
  readonly thresholds: readonly Reliability[];
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

const sum = <One>(all: readonly One[], of: (one: One) => number) => all.reduce((total, one) => total + of(one), 0);

function reliability(name: string, claims: readonly JudgedClaim[]): Reliability {
  const count = Math.max(1, claims.length);
  return {
    name,
    claims: claims.length,
    holding: claims.filter(({ holds }) => holds).length,
    meanConfidence: sum(claims, ({ confidence }) => confidence) / count,
    brier: sum(claims, ({ confidence, holds }) => (confidence - Number(holds)) ** 2) / count,
  };
}

function binsOf(claims: readonly JudgedClaim[]): Reliability[] {
  return EDGES.slice(0, -1).flatMap((low, index) => {
    const high = EDGES[index + 1] ?? 1;
    const inside = claims.filter(({ confidence }) => confidence >= low && (confidence < high || high === 1));
    return inside.length === 0 ? [] : [reliability(`${low.toFixed(2)}–${high.toFixed(2)}`, inside)];
  });
}

function groups(claims: readonly JudgedClaim[], key: (claim: JudgedClaim) => string): [string, JudgedClaim[]][] {
  return [...groupBy(claims, key)].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How far confidence can be believed: of claims at 0.9, nine in ten should hold. */
export function calibrate(claims: readonly JudgedClaim[]): Calibration {
  return {
    all: reliability("all", claims),
    kinds: groups(claims, ({ kind }) => kind).map(([kind, own]) => ({ ...reliability(kind, own), bins: binsOf(own) })),
    rules: groups(claims, ({ rule, kind }) => `${rule} ${kind}`).map(([rule, own]) => reliability(rule, own)),
    thresholds: THRESHOLDS.map((low) =>
      reliability(
        `≥ ${low.toFixed(2)}`,
        claims.filter(({ confidence }) => confidence >= low),
      ),
    ),
  };
}
