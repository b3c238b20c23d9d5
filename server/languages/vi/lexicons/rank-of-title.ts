import { comparisonKey } from "#model/fold";
import { TITLES } from "./titles.ts";

const RANKS = new Map(TITLES.map(({ form, head }) => [comparisonKey(form), head.rank]));
const LOWEST = 9;

/** 1 (head of state or of the Party) to 9 (rank and file); an unknown title is among the last. */
export function rankOfTitle(title: string): number {
  const key = comparisonKey(title).replace(/^quyền /u, "");
  return RANKS.get(key) ?? RANKS.get(key.replace(/ (?:thường trực|phụ trách|chuyên trách|kiêm nhiệm)$/u, "")) ?? LOWEST;
}
