export type EntityType = "person" | "organization" | "event" | "article";

const FOLDERS: Record<EntityType, string> = {
  person: "people",
  organization: "organizations",
  event: "events",
  article: "articles",
};

/** The address of an entity's own page: person per_1 → "/people/per_1". */
export function pageAddress(type: EntityType, id: string): string {
  return `/${FOLDERS[type]}/${encodeURIComponent(id)}`;
}
