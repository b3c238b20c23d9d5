import { z } from "zod";
import { Article } from "./article.ts";
import { Capacity, Claim, RoleStatus } from "./claim.ts";
import { EventKind, OrganizationKind, PartOfDay } from "./entity.ts";

/** RFC 9457; `code` is a FailureCode and stable. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  /** Request id, to find the log line. */
  instance: z.string(),
});
export type Problem = z.infer<typeof Problem>;

export const Health = z.object({
  status: z.enum(["ok", "unavailable"]),
  store: z.enum(["embedded", "neo4j"]),
  version: z.string(),
  counts: z.object({
    articles: z.int(),
    claims: z.int(),
    persons: z.int(),
    organizations: z.int(),
    events: z.int(),
    relationships: z.int(),
  }),
});
export type Health = z.infer<typeof Health>;

const node = { id: z.string(), name: z.string(), degree: z.int() };
export const GraphNode = z.discriminatedUnion("type", [
  z.object({ ...node, type: z.literal("person"), official: z.boolean() }),
  z.object({ ...node, type: z.literal("organization"), kind: OrganizationKind, place: z.string().nullable() }),
  z.object({
    ...node,
    type: z.literal("event"),
    kind: EventKind,
    date: z.string().nullable(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    place: z.string().nullable(),
    planned: z.boolean(),
  }),
]);
export type GraphNode = z.infer<typeof GraphNode>;

export const EdgeKind = z.enum([
  "HELD_ROLE",
  "PROPOSED_FOR",
  "ATTENDED",
  "CHAIRED",
  "SPOKE_AT",
  "ORGANIZED",
  "PART_OF",
]);
export type EdgeKind = z.infer<typeof EdgeKind>;

/** Any edge of the picture; what a kind does not have is null or empty. */
export const GraphEdge = z.object({
  id: z.string(),
  kind: EdgeKind,
  from: z.string(),
  to: z.string(),
  title: z.string().nullable(),
  qualifiers: z.array(z.string()),
  status: z.string().nullable(),
  capacities: z.array(Capacity),
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** ISO dates: when sources show the fact (an event's own date for presence). */
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  /** Ids; claims is empty only for an inferred PART_OF. */
  claims: z.array(z.string()),
  /** Number of different articles behind it. */
  sources: z.int(),
  confidence: z.number(),
  inferred: z.boolean(),
});
export type GraphEdge = z.infer<typeof GraphEdge>;

/** A cut-out of the graph that says what it left out. */
export const GraphView = z.object({
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  /** In the store under the same filters, before the limit. */
  total: z.object({ nodes: z.int(), edges: z.int() }),
});
export type GraphView = z.infer<typeof GraphView>;

export const SearchHit = z.object({
  id: z.string(),
  type: z.enum(["person", "organization", "event", "article"]),
  name: z.string(),
  /** The alias that matched, where it was not the name. */
  matched: z.string().nullable(),
  /** One line that tells namesakes apart: latest post, place, date. */
  hint: z.string().nullable(),
  kind: z.string().nullable(),
  articles: z.int(),
});
export type SearchHit = z.infer<typeof SearchHit>;
export const SearchResult = z.object({ query: z.string(), hits: z.array(SearchHit), total: z.int() });
export type SearchResult = z.infer<typeof SearchResult>;

/** An article without its text. */
export const Source = Article.omit({ text: true });
export type Source = z.infer<typeof Source>;

/** A claim with its article and what it is resolved to: everything that a quotation card shows. */
export const Evidence = Claim.extend({
  source: Source,
  subjectId: z.string(),
  objectId: z.string(),
  /** The quote's surroundings, up to 160 characters each side. */
  before: z.string(),
  after: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** One tenure, the three clocks apart. */
export const Role = z.object({
  edge: z.string(),
  organization: z.object({ id: z.string(), name: z.string(), kind: OrganizationKind }),
  title: z.string(),
  qualifiers: z.array(z.string()),
  rank: z.number(),
  status: z.enum(["current", "ended", "former", "unknown"]),
  proposed: z.boolean(),
  /** Held: EDTF, only where a source states it. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** Observed: ISO dates. */
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  /** Published: ISO dates of the earliest and the latest source that has one. */
  publishedFirst: z.string().nullable(),
  publishedLast: z.string().nullable(),
  confidence: z.number(),
  /** Up to 20; /api/edges/:id gives all. */
  evidence: z.array(Evidence),
  evidenceTotal: z.int(),
});
export type Role = z.infer<typeof Role>;
export const Roles = z.object({ person: z.object({ id: z.string(), name: z.string() }), roles: z.array(Role) });
export type Roles = z.infer<typeof Roles>;

export const Entity = z.object({
  node: GraphNode,
  aliases: z.array(z.string()),
  honorifics: z.array(z.string()),
  /** Edges per kind, in and out together. */
  degrees: z.record(z.string(), z.int()),
  /** Where it is mentioned: up to 200, the latest first. */
  sources: z.array(Source.extend({ mentionedAs: z.string(), count: z.int() })),
  sourcesTotal: z.int(),
});
export type Entity = z.infer<typeof Entity>;

/** Somebody at an event, or a body that organised or took part. */
export const Participant = z.object({
  id: z.string(),
  type: z.enum(["person", "organization"]),
  name: z.string(),
  roles: z.array(z.enum(["chaired", "spoke", "attended", "organized"])),
  capacities: z.array(Capacity),
  titleThen: z.string().nullable(),
  /** Up to 20; /api/edges/:id gives all. */
  evidence: z.array(Evidence),
  evidenceTotal: z.int(),
});
export type Participant = z.infer<typeof Participant>;
export const EventDetail = z.object({
  node: GraphNode,
  aliases: z.array(z.string()),
  partOfDay: PartOfDay.nullable(),
  participants: z.array(Participant),
  sources: z.array(Source),
});
export type EventDetail = z.infer<typeof EventDetail>;

/** An article with all that was read in it, for the page that shows its text with the claims marked. */
export const ArticleDetail = z.object({
  article: Article,
  claims: z.array(Claim.extend({ subjectId: z.string(), objectId: z.string() })),
  entities: z.array(
    z.object({
      id: z.string(),
      type: z.enum(["person", "organization", "event"]),
      name: z.string(),
      mentionedAs: z.string(),
    }),
  ),
});
export type ArticleDetail = z.infer<typeof ArticleDetail>;

/** GET /api/edges/:id */
export const EdgeDetail = z.object({ edge: GraphEdge, from: GraphNode, to: GraphNode, evidence: z.array(Evidence) });
export type EdgeDetail = z.infer<typeof EdgeDetail>;

/** GET /api/queries: the example queries. */
export const ExampleQuery = z.object({
  id: z.string(),
  title: z.object({ vi: z.string(), en: z.string() }),
  query: z.string(),
  params: z.record(z.string(), z.unknown()),
});
export type ExampleQuery = z.infer<typeof ExampleQuery>;

/** GET /api/timeline: evidence per month, for the window at the foot of the page. */
export const TimelineBin = z.object({ month: z.string(), claims: z.int(), events: z.int() });
export type TimelineBin = z.infer<typeof TimelineBin>;

export const GraphFilter = z.object({
  /** Node types and organisation kinds to keep; empty keeps all. */
  kinds: z.array(z.string()).default([]),
  edges: z.array(EdgeKind).default([]),
  /** ISO dates: keeps what sources show inside the window. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  statuses: z.array(RoleStatus).default([]),
  minSources: z.int().min(1).default(1),
  limit: z.int().min(1).max(5000).default(500),
});
export type GraphFilter = z.infer<typeof GraphFilter>;

/** POST /api/graph: exactly these nodes and all edges among them. */
export const GraphOfRequest = z.object({ ids: z.array(z.string().max(64)).min(1).max(5000) });
export type GraphOfRequest = z.infer<typeof GraphOfRequest>;

/** POST /api/cypher: a QueryResult as JSON; nodes, relationships and paths are objects with a $type. */
export const QueryAnswer = z.object({
  columns: z.array(z.string()).readonly(),
  rows: z.array(z.array(z.unknown()).readonly()).readonly(),
  /** True when the row limit cut the result. */
  truncated: z.boolean(),
});
