import type { Article } from "#model/article";
import type { Claim } from "#model/claim";
import type { LocalEntity } from "#model/entity";
import { comparisonKey } from "#model/fold";
import { identifier } from "#model/identifier";
import type { Reading } from "#model/reading";

export interface SampleClaim extends Partial<Claim> {
  readonly kind: Claim["kind"];
  /** Names of entities of the article. */
  readonly who: string;
  readonly what: string;
}

type WithoutRef<Entity> = Entity extends LocalEntity ? Omit<Entity, "ref"> : never;
/** A local entity without what follows from the rest. */
export type SampleEntity = WithoutRef<LocalEntity>;

export interface SampleArticle extends Partial<Article> {
  readonly path: string;
  readonly entities: readonly SampleEntity[];
  readonly claims: readonly SampleClaim[];
}

/** A reading in which each claim is a sentence of the text; refs, ids, quotes and offsets follow from the names. */
export function sampleReading({ path, entities, claims, text: given, ...metadata }: SampleArticle): Reading {
  const refs = new Map(entities.map((entity) => [entity.name, refOf(entity)]));
  const sentences = claims.map(({ kind, who, what, title }) => `${who} – ${title ?? kind} – ${what}.`);
  const text = given ?? [path, ...sentences].join("\n");
  const article: Article = {
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: null,
    language: "vi",
    ...metadata,
    id: identifier("article", text),
    path,
    text,
  };
  let from = path.length;
  return {
    article,
    // Two spellings of one name are one local entity: the first.
    entities: [...new Map(entities.toReversed().map((entity) => [refOf(entity), entity]))]
      .toReversed()
      .map(([ref, entity]): LocalEntity => ({ ...entity, ref })),
    claims: claims.map((claim, index) => {
      const quote = sentences[index] ?? "";
      const start = text.indexOf(quote, from);
      from = start + quote.length;
      return claimOf(article, claim, { quote, start, end: start + quote.length }, refs);
    }),
  };
}

function refOf(entity: SampleEntity): string {
  return [entity.type, ...(entity.type === "event" ? [entity.date ?? ""] : []), comparisonKey(entity.name)].join(":");
}

function claimOf(
  article: Article,
  { who, what, ...claim }: SampleClaim,
  place: Pick<Claim, "quote" | "start" | "end">,
  refs: ReadonlyMap<string, string>,
): Claim {
  const [subject, object] = [refs.get(who) ?? "", refs.get(what) ?? ""];
  return {
    id: identifier("claim", article.id, claim.kind, subject, object, claim.title ?? null, String(place.start)),
    article: article.id,
    subject,
    object,
    subjectName: who,
    objectName: what,
    title: null,
    qualifiers: [],
    status: null,
    capacity: null,
    date: null,
    from: null,
    to: null,
    rule: "sample",
    extractor: "sample@1",
    confidence: 1,
    ...place,
    ...claim,
  };
}
