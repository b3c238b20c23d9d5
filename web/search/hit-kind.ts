import type { SearchHit } from "#model/api";
import { OrganizationKind } from "#model/entity";
import type { NodeKind } from "../graph/picture-data.ts";

/** The icon of a suggestion; a person with a hint (the latest post) is an official. */
export function hitKind({ type, kind, hint }: Pick<SearchHit, "type" | "kind" | "hint">): NodeKind {
  if (type === "person") return hint === null ? "person" : "official";
  if (type === "organization") return OrganizationKind.safeParse(kind).data ?? "other";
  return type;
}
