import { z } from "zod";

export const OrganizationKind = z.enum([
  "PartyCommittee",
  "ManagementBoard",
  "GovernmentBody",
  "ElectedBody",
  "JudicialBody",
  "ArmedForce",
  "MassOrganization",
  "PublicServiceUnit",
  "Enterprise",
]);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

export const EventKind = z.enum([
  "conference",
  "session",
  "congress",
  "ceremony",
  "meeting",
  "inspection",
  "signing",
  "press-conference",
  "visit",
  "other",
]);
export type EventKind = z.infer<typeof EventKind>;

export const PartOfDay = z.enum(["morning", "noon", "afternoon", "evening"]);
export type PartOfDay = z.infer<typeof PartOfDay>;

const local = {
  /** Unique within its article and derived from it alone, e.g. "person:lê trung kiên". */
  ref: z.string(),
  /** The fullest form in this article. */
  name: z.string(),
  aliases: z.array(z.string()),
  /** Number of mentions in this article. */
  count: z.int().positive(),
};

/** One article's view of a person, before anything is merged across articles. */
export const LocalPerson = z.object({ ...local, type: z.literal("person"), honorifics: z.array(z.string()) });
export type LocalPerson = z.infer<typeof LocalPerson>;

export const LocalOrganization = z.object({
  ...local,
  type: z.literal("organization"),
  /**
   * The same for one body in every article and for no other body, from the language pack; where there is none, the
   * body is known by its name. Not stored: an entity's id is made of it.
   */
  key: z.string().optional(),
  kind: OrganizationKind,
  /** The province, district … it belongs to, as the article makes plain. */
  place: z.string().nullable(),
});
export type LocalOrganization = z.infer<typeof LocalOrganization>;

export const LocalEvent = z.object({
  ...local,
  type: z.literal("event"),
  kind: EventKind,
  /** EDTF (an interval for several days), or --MM-DD where the article gives no year. */
  date: z.string().nullable(),
  partOfDay: PartOfDay.nullable(),
  place: z.string().nullable(),
  planned: z.boolean(),
});
export type LocalEvent = z.infer<typeof LocalEvent>;

export const LocalEntity = z.discriminatedUnion("type", [LocalPerson, LocalOrganization, LocalEvent]);
export type LocalEntity = z.infer<typeof LocalEntity>;
