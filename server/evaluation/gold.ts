import { z } from "zod";

/** One value or several acceptable ones. */
const Also = z.union([z.string(), z.array(z.string().nullable())]).nullish();

const NamedPerson = z.union([
  z.string(),
  z.object({ person: z.string().optional(), name: z.string().optional(), optional: z.boolean().optional() }),
]);
const People = z.array(NamedPerson).nullish();

const GoldPerson = z.union([
  z.string(),
  z.object({ name: z.string(), kind: z.string(), optional: z.boolean().optional() }),
]);

const GoldRole = z.object({
  person: z.string(),
  title: z.string(),
  titleAlso: Also,
  organization: z.string().nullish(),
  organizationAlso: Also,
  status: z.string().nullish(),
  statusAlso: Also,
  optional: z.boolean().optional(),
});

const GoldEvent = z.object({
  name: z.string(),
  kind: z.string().nullish(),
  date: z.string().nullish(),
  dateAlso: Also,
  attendedBy: People,
  attendedByOptional: People,
  chairedBy: People,
  chairedByOptional: People,
  spokeAt: People,
  spokeAtOptional: People,
  planned: z.boolean().nullish(),
  optional: z.boolean().optional(),
});

/** What two careful readers agree that one article states. A row marked `optional` neither helps nor hurts. */
export const GoldArticle = z.object({
  persons: z.array(GoldPerson).nullish(),
  /** Historic figures who take no part. */
  optionalPersons: z.array(z.string()).nullish(),
  roles: z.array(GoldRole).nullish(),
  events: z.array(GoldEvent).nullish(),
});
export type GoldArticle = z.infer<typeof GoldArticle>;
export type GoldEvent = z.infer<typeof GoldEvent>;
export type GoldRole = z.infer<typeof GoldRole>;
