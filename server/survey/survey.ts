import { z } from "zod";

export const SurveyPattern = z.object({
  pattern: z.string(),
  count: z.int(),
  articles: z.int(),
  examples: z.array(z.object({ article: z.string(), start: z.int(), context: z.string() })).readonly(),
});

export const SurveySection = z.object({
  name: z.string(),
  about: z.string(),
  /** Hits, and different patterns, before any limit. */
  total: z.int(),
  distinct: z.int(),
  /** The most frequent first. */
  patterns: z.array(SurveyPattern).readonly(),
  /** The rarest, where these are asked for. */
  rarest: z.array(SurveyPattern).readonly(),
});
export type SurveySection = z.infer<typeof SurveySection>;

/** What was read in many articles, and what was not. */
export const Survey = z.object({
  articles: z.int(),
  characters: z.int(),
  /** Plain counts by name, e.g. "claims: HELD_ROLE". */
  counts: z.record(z.string(), z.int()),
  sections: z.array(SurveySection),
});
export type Survey = z.infer<typeof Survey>;
