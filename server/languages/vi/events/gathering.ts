import type { Sentence } from "#model/document";
import type { DateMention } from "#model/mention";
import type { GatheringHead } from "./gathering-heads.ts";

/**
 * held: the sentence tells of it as something that takes or took place; planned: it is still to come; mentioned: it can
 * only refer to a gathering told of elsewhere; cited: part of another thing ("Nghị quyết Đại hội", "Ban Tổ chức hội nghị").
 */
export type Standing = "held" | "planned" | "mentioned" | "cited";

/** A place in the text that names or refers to one gathering, before it is known which mentions are one gathering. */
export interface Gathering {
  readonly sentence: Sentence;
  /** Token indexes of the noun phrase or the verb phrase. */
  readonly from: number;
  readonly to: number;
  readonly head: Pick<GatheringHead, "kind" | "family">;
  readonly name: string;
  /** Keys of its own words, without the head: what tells it from another gathering of the kind. */
  readonly own: ReadonlySet<string>;
  readonly standing: Standing;
  readonly date: DateMention | null;
  readonly rule: string;
  /** Told by a verb ("làm việc với …"), not by a noun. */
  readonly verbal: boolean;
  /** Told without a day; it counts only where the lead tells of no other gathering. */
  readonly weak?: boolean;
}
