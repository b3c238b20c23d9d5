import type { LocalOrganization } from "./entity.ts";
import { comparisonKey } from "./fold.ts";
import { identifier } from "./identifier.ts";

/** The id follows from the body's key alone, so that a body has one id in every article and every batch. */
export function organizationId({ key, name }: Pick<LocalOrganization, "key" | "name">): string {
  return identifier("organization", key ?? comparisonKey(name));
}
