import type { Article } from "#model/article";
import type { LocalEntity } from "#model/entity";
import type { Reading } from "#model/reading";
import { findClaims } from "./claims/find-claims.ts";
import type { LanguagePack } from "./languages/language-pack.ts";
import { findMentions } from "./mentions/find-mentions.ts";

/** One article → everything it states. Pure: the same article and pack give the same reading. */
export function readArticle(article: Article, pack: LanguagePack): Reading {
  const document = pack.segment(article);
  const findings = findMentions(document, pack);
  const claims = findClaims(document, findings, pack);
  return { article, entities: findings.entities.map((entity) => withKey(entity, article, pack)), claims };
}

/** A body that is known within its article alone has a key of that article. */
function withKey(entity: LocalEntity, article: Article, pack: LanguagePack): LocalEntity {
  if (entity.type !== "organization") return entity;
  return { ...entity, key: pack.organizationKey(entity, article) ?? `${article.id} ${entity.ref}` };
}
