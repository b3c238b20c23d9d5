import type { OrganizationKind } from "#model/entity";

/** The first word or words of a body's name, and what may follow. */
export interface OrganizationHead {
  readonly canonical: string;
  readonly kind: OrganizationKind;
  /**
   * place: a level and a place ("UBND huyện X"); content: a field ("Sở Y tế"); name: a proper name ("Công ty Z", also a
   * person's); parent: the body that it belongs to ("Ban Thường vụ Tỉnh ủy").
   */
  readonly follows: "place" | "content" | "name" | "parent";
  /** Level of the place without which the body is not complete. */
  readonly needs: "province" | "city" | "district" | "commune" | "any" | "parent" | null;
  /** An ordinary word too ("ban", "hội", "đội"): needs a capital or a title before it. */
  readonly weak: boolean;
}
