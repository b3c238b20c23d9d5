import type { LocalEntity } from "#model/entity";
import type { ClaimRecord, MentionRecord, StoredBodies, TouchedRecords } from "#model/projection";
import type { HeldGraph } from "./held-graph.ts";
import type { Replacement } from "./replacement.ts";

type AnyMention = MentionRecord<LocalEntity>;

/** What the store holds in the touched blocks with the replacement in its place, in one order however it came. */
export function touchedRecords(held: HeldGraph, replacement: Replacement): TouchedRecords {
  const mentions: AnyMention[] = [...held.mentions.values()]
    .filter(({ article }) => !replacement.articles.has(article))
    .map(({ article, published, local }) => ({ article, published, local }));
  const claims: ClaimRecord[] = [...held.claims.values()]
    .filter(({ article }) => !replacement.articles.has(article))
    .map(({ claim, subjectId, objectId }) => ({ claim, subjectId, objectId }));
  for (const { article, entities, claims: stated } of replacement.readings) {
    mentions.push(...entities.map((local) => ({ article: article.id, published: article.published, local })));
    claims.push(...stated.map((claim) => ({ claim, subjectId: null, objectId: null })));
  }
  mentions.sort((a, b) => order(a.article, b.article) || order(a.local.ref, b.local.ref));
  claims.sort((a, b) => order(a.claim.id, b.claim.id));
  return {
    persons: mentions.filter((mention) => isOf(mention, "person")),
    organizations: mentions.filter((mention) => isOf(mention, "organization")),
    events: mentions.filter((mention) => isOf(mention, "event")),
    claims,
    stored: storedBodies(held, replacement),
  };
}

function storedBodies(held: HeldGraph, { articles }: Replacement): StoredBodies {
  const goneMentions = [...held.mentions.values()].flatMap(({ article, entity, local }) =>
    local.type === "organization" && articles.has(article) ? { entity, local } : [],
  );
  const goneClaims = [...held.claims.values()].filter(({ article }) => articles.has(article));
  const partOf = [...held.edges.values()].flatMap(({ kind, from, to, properties }) =>
    kind === "PART_OF" ? { from, to, claims: properties["claims"] as string[] } : [],
  );
  return { tallies: held.tallies, goneMentions, goneClaims, partOf };
}

function isOf<Type extends LocalEntity["type"]>(
  mention: AnyMention,
  type: Type,
): mention is MentionRecord<Extract<LocalEntity, { type: Type }>> {
  return mention.local.type === type;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
