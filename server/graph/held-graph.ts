import type { BodyTally } from "#model/body-tally";
import type { Claim } from "#model/claim";
import type { LocalEntity } from "#model/entity";
import { partOfId } from "#model/part-of-id";
import { claimStatements } from "./cypher/claim-statements.ts";
import { edgeStatements } from "./cypher/edge-statements.ts";
import { type EntityLabel, entityLabel } from "./cypher/entity-label.ts";
import { entityStatements } from "./cypher/entity-statements.ts";
import type { PropertyMap } from "./cypher/property-map.ts";
import { tallyStatements } from "./cypher/tally-statements.ts";
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
  /** By id of the body. */
  readonly tallies = new Map<string, BodyTally>();
  readonly #blocks = new Set<string>();

  has(block: Block): boolean {
    return this.#blocks.has(blockName(block));
  }

  /** Loads what is not loaded yet: at most thirteen round trips, whatever the number of blocks. */
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

  /** Loads what articles state that are to be replaced. `mentions` are theirs: of bodies nothing else is loaded. */
  async loadArticles(
    transaction: Transaction,
    ids: readonly string[],
    mentions: readonly Pick<HeldMention, "entity" | "article" | "published" | "properties">[],
  ): Promise<void> {
    for (const mention of mentions) this.#keepMention(entityLabel(mention.entity), mention);
    this.#keepClaims(await transaction.run(claimStatements.ofArticles, { ids }));
  }

  /** Loads the PART_OF edges between these pairs of bodies and no others of theirs. */
  async loadPartOf(
    transaction: Transaction,
    pairs: readonly { readonly from: string; readonly to: string }[],
  ): Promise<void> {
    const wanted = new Set(pairs.map(({ from, to }) => partOfId(from, to)));
    const ids = [...new Set(pairs.map(({ from }) => from))].filter((id) => this.nodes.has(id));
    if (ids.length === 0) return;
    for (const edge of await transaction.run(edgeStatements.fromParts, { ids })) {
      const id = String(edge.properties["id"]);
      if (wanted.has(id)) this.edges.set(id, edge);
    }
  }

  async #loadNodes(transaction: Transaction, label: EntityLabel, by: Block["by"], keys: string[]): Promise<string[]> {
    const statements = entityStatements(label);
    const rows = await transaction.run(by === "block" ? statements.byBlock : statements.byId, { keys });
    for (const { id, labels, properties } of rows) this.nodes.set(id, { labels, properties });
    return rows.map((row) => row.id);
  }

  async #loadAround(transaction: Transaction, label: EntityLabel, ids: string[]): Promise<void> {
    if (label === "Organization") {
      // The mentions and claims of a well-known body are too many to read for every article: its tally is enough.
      for (const { id, counts } of await transaction.run(tallyStatements.of, { ids }))
        this.tallies.set(id, JSON.parse(counts) as BodyTally);
      return;
    }
    for (const mention of await transaction.run(entityStatements(label).mentions, { ids }))
      this.#keepMention(label, mention);
    // Events are told apart by who was there.
    this.#keepClaims(
      await transaction.run(claimStatements.of(label, label === "Event" ? "OBJECT" : "SUBJECT"), { ids }),
    );
    const edges = label === "Event" ? edgeStatements.fromBodiesToEvents : edgeStatements.fromPersons;
    for (const edge of await transaction.run(edges, { ids })) this.edges.set(String(edge.properties["id"]), edge);
  }

  #keepMention(label: EntityLabel, mention: Omit<HeldMention, "local">): void {
    const { entity, article, published, properties } = mention;
    const local = storedMention.local(label, properties);
    this.mentions.set(mentionKey(article, local.ref), { entity, article, published, properties, local });
  }

  #keepClaims(rows: readonly Omit<HeldClaim, "claim">[]): void {
    for (const row of rows) {
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
