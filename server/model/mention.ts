import type { RoleStatus } from "./claim.ts";
import type { Span } from "./document.ts";

interface MentionBase extends Span {
  /** Name of the rule that found it, e.g. "vi.name.surname-given". */
  readonly rule: string;
  /** Index into Document.sentences. */
  readonly sentence: number;
}

/** A place in the text that stands for one person of the article. */
export interface PersonMention extends MentionBase {
  readonly kind: "person";
  /** As written. */
  readonly text: string;
  /** full: "Lê Trung Kiên"; given: "ông Kiên"; pronoun: "ông", "đồng chí"; title: "đồng chí Trưởng ban". */
  readonly form: "full" | "given" | "pronoun" | "title";
  /** The LocalPerson it stands for. */
  readonly person: string;
  /** The whole noun phrase with honorific, ranks, titles and bodies before and after the name. */
  readonly phrase: Span;
}

export interface OrganizationMention extends MentionBase {
  readonly kind: "organization";
  readonly text: string;
  /** The LocalOrganization it stands for. */
  readonly organization: string;
}

export interface DateMention extends MentionBase {
  readonly kind: "date";
  readonly text: string;
  /** EDTF, or --MM-DD and --MM where the article gives no year. */
  readonly date: string;
  readonly partOfDay: "morning" | "noon" | "afternoon" | "evening" | null;
  /** document: belongs to a cited decision; anniversary; term: a body's term; point: a day something happened. */
  readonly use: "point" | "period" | "document" | "anniversary" | "term" | "since" | "until";
}

/** A gathering, named ("Hội nghị tổng kết …") or referred to ("tại hội nghị"). */
export interface EventMention extends MentionBase {
  readonly kind: "event";
  readonly text: string;
  /** The LocalEvent it stands for. */
  readonly event: string;
}

/** A post that the text gives a person: "Phó Bí thư Huyện ủy" beside a name, or governed by "giữ chức". */
export interface PostMention extends MentionBase {
  readonly kind: "post";
  readonly text: string;
  /** The LocalPerson who holds it. */
  readonly person: string;
  /** The LocalOrganization it is held in. */
  readonly organization: string;
  /** The post alone: "Phó Bí thư Thường trực". */
  readonly title: string;
  readonly qualifiers: readonly string[];
  readonly status: RoleStatus;
  /** EDTF: start and end of the tenure, only where the sentence dates them. */
  readonly from: string | null;
  readonly to: string | null;
  /** What shows it: the name and the title, in one sentence where they are in one. */
  readonly evidence: Span;
  readonly confidence: number;
}

export type Mention = PersonMention | OrganizationMention | DateMention | EventMention | PostMention;
