import { z } from "zod";
import { OrganizationKind } from "#model/entity";

/** EDTF as far as the gold uses it: 2021, 2021-04, 2021-04-05, and --04 or --04-05 where no year is known. */
const GoldDate = z.string().regex(/^(\d{4}(-\d{2}(-\d{2})?)?|--\d{2}(-\d{2})?)$/);
const Name = z.string().min(1);

const GoldOrganization = z.strictObject({
  name: Name,
  kind: OrganizationKind,
  aliases: z.array(Name),
  optional: z.boolean().optional(),
});

const GoldRole = z.strictObject({
  person: Name,
  title: Name,
  organization: Name,
  asOf: GoldDate,
});

const GoldEvent = z.strictObject({
  name: Name,
  kind: z.enum(["conference", "ceremony"]),
  date: GoldDate,
  place: Name.optional(),
  organizedBy: z.array(Name),
  chairedBy: z.array(Name),
  attendedBy: z.array(Name),
  directedBy: z.array(Name).optional(),
  spokeAt: z.array(Name),
  organizationsAttending: z.array(Name),
  /** Name of an event of the same article that a reader could take it for one with. */
  mayMergeWith: Name.optional(),
});

/** What one seed article states: every row, and nothing else. */
export const SeedGold = z.strictObject({
  /** File name in `articles/`. */
  article: z.string().regex(/^[0-9a-f_]+\.txt$/),
  title: Name.nullable(),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .nullable(),
  author: Name,
  persons: z.array(Name).nonempty(),
  /** Historic figures who take no part: they neither help nor hurt a score. */
  optionalPersons: z.array(Name).optional(),
  organizations: z.array(GoldOrganization).nonempty(),
  roles: z.array(GoldRole).nonempty(),
  events: z.array(GoldEvent).nonempty(),
  /** Numbers and dates of cited documents, none of which dates an event. */
  documents: z.array(Name).optional(),
  partOf: z.array(z.tuple([Name, Name])),
});
export type SeedGold = z.infer<typeof SeedGold>;
