import type { OrganizationKind } from "#model/entity";
import type { OrganizationHead } from "../lexicons/organization-head.ts";
import type { PlaceLevel } from "../matching/lexicon.ts";

/** "huyện Đức Cơ", "TP HCM", "quận 1", or a level alone: "tỉnh". */
export interface PlacePhrase {
  readonly start: number;
  readonly end: number;
  readonly level: PlaceLevel | null;
  /** Null for a level alone ("UBND huyện"). */
  readonly name: string | null;
  /** As written: "TP Đà Nẵng". */
  readonly text: string;
  /** "quận", "huyện", "thị xã", "xã" …: as written, or known for a bare district. */
  readonly type: string | null;
  /** The province of a district, where the lexicon knows it. */
  readonly within: string | null;
}

/** "tỉnh Đăk Lăk" → "Đăk Lăk": as written, without its type. */
export function bareText(place: PlacePhrase): string {
  const type = place.type ?? "";
  const text = place.text.toLowerCase().startsWith(`${type} `) ? place.text.slice(type.length + 1) : place.text;
  return /^\p{N}+$/u.test(text) ? place.text : text;
}

/** A body as one stretch of tokens names it, before the article's context completes it. */
export interface BodyPhrase {
  /** Token indexes in the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly head: OrganizationHead;
  readonly kind: OrganizationKind;
  /** As written, abbreviated heads expanded: "Ban Quản lý Khu kinh tế Hải Phòng". */
  readonly name: string;
  /** The short form in brackets behind it: "PVN". */
  readonly shortForm: string | null;
  readonly place: PlacePhrase | null;
  /** The body it is part of by form: "Ban Tổ chức" of "Thành ủy X". */
  readonly parent: BodyPhrase | null;
  /** Something of its own follows the head, a field or a name. */
  readonly hasContent: boolean;
  /** A body that there is one of in the country, or a complete one. */
  readonly complete: boolean;
}
