import type { LocalEntity } from "#model/entity";
import type { MentionRecord, TouchedRecords } from "#model/projection";
import type { Reading } from "#model/reading";

/** All records of some readings, as a store gives them when every block is touched. */
export function recordsOf(readings: readonly Reading[]): TouchedRecords {
  const all = readings.flatMap(({ article, entities }) =>
    entities.map((local) => ({ article: article.id, published: article.published, local })),
  );
  const of = <Type extends LocalEntity["type"]>(type: Type): MentionRecord<Extract<LocalEntity, { type: Type }>>[] =>
    all.filter((record) => record.local.type === type) as unknown as MentionRecord<
      Extract<LocalEntity, { type: Type }>
    >[];
  return {
    persons: of("person"),
    organizations: of("organization"),
    events: of("event"),
    claims: readings.flatMap(({ claims }) => claims.map((claim) => ({ claim, subjectId: null, objectId: null }))),
  };
}
