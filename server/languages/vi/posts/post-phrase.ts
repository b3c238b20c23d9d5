import type { RoleStatus } from "#model/claim";
import type { BodyPhrase, PlacePhrase } from "../bodies/body-phrase.ts";
import type { TitleHead } from "../lexicons/title-head.ts";

/** A title with the body that follows it, before anybody holds it. */
export interface PostPhrase {
  /** Token indexes in the sentence, end exclusive; markers ("nguyên", "quyền") included. */
  readonly start: number;
  readonly end: number;
  readonly head: TitleHead;
  /** "Phó Bí thư Thường trực", "Quyền Chủ tịch" */
  readonly title: string;
  readonly qualifiers: readonly string[];
  /** What a marker before the title says; null without one. */
  readonly marker: RoleStatus | null;
  readonly body: BodyPhrase | null;
  /** A place in the body's stead: "Bí thư Đà Nẵng", "Chủ tịch huyện". */
  readonly place: PlacePhrase | null;
}
