import type { OrganizationKind } from "#model/entity";

/** A body with the place that the article makes plain. */
export interface CompletedBody {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly place: string | null;
  /** Nothing is left open. */
  readonly complete: boolean;
}
