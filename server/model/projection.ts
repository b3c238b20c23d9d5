import type { BodyTally } from "./body-tally.ts";
import type { Capacity, Claim } from "./claim.ts";
import type { Judgement, JudgementConflict } from "./judgement.ts";
import type { PersonDecision } from "./person-decision.ts";
import type { EventKind, LocalEvent, LocalOrganization, LocalPerson, OrganizationKind, PartOfDay } from "./entity.ts";

/** One local entity of one article, as stored on its MENTIONED_IN relationship. */
export interface MentionRecord<Local> {
  readonly article: string;
  /** Article.published, for the third clock. */
  readonly published: string | null;
  readonly local: Local;
}

/** A claim together with the entity that its object is resolved to at present (null for a claim not yet stored). */
export interface ClaimRecord {
  readonly claim: Claim;
  readonly subjectId: string | null;
  readonly objectId: string | null;
}

/** What is stored of the touched bodies, and what of it the replaced articles have said so far. */
export interface StoredBodies {
  readonly tallies: ReadonlyMap<string, BodyTally>;
  readonly goneMentions: readonly { readonly entity: string; readonly local: LocalOrganization }[];
  /** Claims of the replaced articles; those of other kinds than PART_OF are of no interest. */
  readonly goneClaims: readonly ClaimRecord[];
  /** The stored PART_OF edges between bodies that the articles speak of. */
  readonly partOf: readonly Pick<PartOfEdge, "from" | "to" | "claims">[];
}

/**
 * What projection needs: every mention of every person and event in the touched blocks, every claim of these persons
 * and every claim about these events. A person's block is the folded name, an event's its date. A body is a block of
 * its own: its id follows from its key alone, and what is known of it is kept as a tally, so that of bodies only the
 * articles' own mentions and claims are needed.
 */
export interface TouchedRecords {
  readonly persons: readonly MentionRecord<LocalPerson>[];
  readonly organizations: readonly MentionRecord<LocalOrganization>[];
  readonly events: readonly MentionRecord<LocalEvent>[];
  readonly claims: readonly ClaimRecord[];
  /** Absent where the records are all that there is. */
  readonly stored?: StoredBodies;
  /** What humans said of pairs of mentions; those of mentions that are not among the records change nothing. */
  readonly judgements?: readonly Judgement[];
}

interface NodeBase {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly aliases: readonly string[];
}
export interface PersonNode extends NodeBase {
  readonly type: "person";
  readonly honorifics: readonly string[];
  readonly official: boolean;
}
export interface OrganizationNode extends NodeBase {
  readonly type: "organization";
  readonly kind: OrganizationKind;
  readonly place: string | null;
}
export interface EventNode extends NodeBase {
  readonly type: "event";
  readonly kind: EventKind;
  readonly date: string | null;
  /** ISO dates: the first and the last day that `date` allows; null without a year. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly partOfDay: PartOfDay | null;
  readonly place: string | null;
  readonly planned: boolean;
}
export type EntityNode = PersonNode | OrganizationNode | EventNode;

interface EdgeBase {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
  readonly confidence: number;
}
export interface HeldRoleEdge extends EdgeBase {
  readonly kind: "HELD_ROLE";
  readonly title: string;
  readonly qualifiers: readonly string[];
  readonly rank: number;
  readonly status: "current" | "ended" | "former" | "unknown";
  readonly start: string | null;
  readonly end: string | null;
  /** ISO dates: first and last day on which sources show the person in post. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly sources: readonly string[];
}
export interface ProposedForEdge extends EdgeBase {
  readonly kind: "PROPOSED_FOR";
  readonly title: string;
}
export interface AttendedEdge extends EdgeBase {
  readonly kind: "ATTENDED";
  readonly capacities: readonly Capacity[];
  readonly titleThen: string | null;
}
export interface PlainEdge extends EdgeBase {
  readonly kind: "CHAIRED" | "SPOKE_AT" | "ORGANIZED";
}
export interface PartOfEdge extends EdgeBase {
  readonly kind: "PART_OF";
  readonly inferred: boolean;
  readonly rule: string | null;
}
export type Edge = HeldRoleEdge | ProposedForEdge | AttendedEdge | PlainEdge | PartOfEdge;

/** Which entity each local entity belongs to: what MENTIONED_IN, SUBJECT and OBJECT point at. */
export interface Assignment {
  readonly article: string;
  readonly ref: string;
  readonly entity: string;
}

/**
 * The graph of the touched blocks. Whatever the blocks held before and is not listed here is gone; an edge belongs to
 * the block of its `from` node, but one between a body and an event to that of the event.
 */
export interface Projection {
  readonly nodes: readonly EntityNode[];
  readonly edges: readonly Edge[];
  readonly assignments: readonly Assignment[];
  /** By id, for every touched body; a body that no article mentions any more has no names. */
  readonly tallies: ReadonlyMap<string, BodyTally>;
  /** Why mentions of one name were taken to be of one person, and why not where something spoke for it. */
  readonly decisions: readonly PersonDecision[];
  /** Judgements that could not be followed. */
  readonly conflicts: readonly JudgementConflict[];
}
export type Project = (records: TouchedRecords) => Projection;
