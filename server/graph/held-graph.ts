import type { Claim } from "#model/claim";
import type { LocalEntity } from "#model/entity";
import { claimStatements, type ClaimRole } from "./cypher/claim-statements.ts";
import { edgeStatements } from "./cypher/edge-statements.ts";
import type { EntityLabel } from "./cypher/entity-label.ts";
import { entityStatements } from "./cypher/entity-statements.ts";
import type { PropertyMap } from "./cypher/property-map.ts";
import type { Block } from "./block.ts";
import type { Transaction } from "./graph-store.ts";
import { storedClaim } from "./stored-claim.ts";
import { storedMention } from "./stored-mention.ts";

export interface HeldNode {
  readonly labels: readonly string[];
  readonly properties: PropertyMap;
}
export interface HeldMention {
  readonly entity: string;
  readonly article: string;
  readonly published: string | null;
  readonly properties: PropertyMap;
  readonly local: LocalEntity;
}
export interface HeldClaim {
  readonly article: string;
  readonly properties: PropertyMap;
  readonly claim: Claim;
  readonly subjectId: string | null;
  readonly subjectKey: string | null;
  readonly objectId: string | null;
}
export interface HeldEdge {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyMap;
}

const LABELS = ["Person", "Organization", "Event"] as const;

/** What the store holds at present in the touched blocks; grows when more blocks turn out to be touched. */
export class HeldGraph {
  readonly nodes = new Map<string, HeldNode>();
  /** By `mentionKey`. */
  readonly mentions = new Map<string, HeldMention>();
  readonly claims = new Map<string, HeldClaim>();
  readonly edges = new Map<string, HeldEdge>();
  readonly #blocks = new Set<string>();

  has(block: Block): boolean {
    return this.#blocks.has(blockName(block));
  }

  /** Loads what is not loaded yet: at most fourteen round trips, whatever the number of blocks. */
  async load(transaction: Transaction, blocks: Iterable<Block>): Promise<void> {
    const missing = new Map<string, Block>();
    for (const block of blocks) if (!this.has(block)) missing.set(blockName(block), block);
    for (const name of missing.keys()) this.#blocks.add(name);
    for (const label of LABELS) {
      const ids: string[] = [];
      for (const by of ["block", "id"] as const) {
        const keys = [...missing.values()].filter((b) => b.label === label && b.by === by).map((b) => b.key);
        if (keys.length > 0) ids.push(...(await this.#loadNodes(transaction, label, by, keys)));
      }
      if (ids.length > 0) await this.#loadAround(transaction, label, ids);
    }
  }

  async #loadNodes(transaction: Transaction, label: EntityLabel, by: Block["by"], keys: string[]): Promise<string[]> {
    const statements = entityStatements(label);
    const rows = await transaction.run(by === "block" ? statements.byBlock : statements.byId, { keys });
    for (const { id, labels, properties } of rows) this.nodes.set(id, { labels, properties });
    return rows.map((row) => row.id);
  }

  async #loadAround(transaction: Transaction, label: EntityLabel, ids: string[]): Promise<void> {
    for (const mention of await transaction.run(entityStatements(label).mentions, { ids })) {
      const local = storedMention.local(label, mention.properties);
      this.mentions.set(mentionKey(mention.article, local.ref), { ...mention, local });
    }
    if (label === "Event") return this.loadClaimsAbout(transaction, label, ids);
    await this.#loadClaims(transaction, label, "SUBJECT", ids);
    for (const edge of await transaction.run(edgeStatements.from(label), { ids }))
      this.edges.set(String(edge.properties["id"]), edge);
  }

  /**
   * Claims in which the entities are the object. Always loaded for events, which are told apart by who was there; for
   * a body only when its id changes: the claims about a well-known one are too many to read for every article.
   */
  async loadClaimsAbout(transaction: Transaction, label: EntityLabel, ids: string[]): Promise<void> {
    await this.#loadClaims(transaction, label, "OBJECT", ids);
  }

  async #loadClaims(transaction: Transaction, label: EntityLabel, role: ClaimRole, ids: string[]): Promise<void> {
    for (const row of await transaction.run(claimStatements.of(label, role), { ids })) {
      const id = String(row.properties["id"]);
      if (!this.claims.has(id)) this.claims.set(id, { ...row, claim: storedClaim.claim(row.article, row.properties) });
    }
  }
}

/** Which local entity of which article. */
export function mentionKey(article: string, ref: string): string {
  return `${article} ${ref}`;
}

function blockName(block: Block): string {
  return `${block.label} ${block.by} ${block.key}`;
}
