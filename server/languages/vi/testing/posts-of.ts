import type { Document } from "#model/document";
import type { LocalEntity } from "#model/entity";
import type { PostMention } from "#model/mention";
import { findPeopleAndBodies } from "../reading/find-people-and-bodies.ts";
import { segment } from "../segmentation/segment.ts";
import { bareArticle } from "./bare-article.ts";

/** A document of this text, with nothing else known about it. */
export function documentOf(text: string): Document {
  return segment(bareArticle(text.normalize("NFC")));
}

/** What is read in a text: people's names, bodies' names, and posts as "person | title | body | status". */
export function readingOf(text: string) {
  const document = documentOf(text);
  const { mentions, entities } = findPeopleAndBodies(document);
  const nameOf = (ref: string) => entities.find((entity: LocalEntity) => entity.ref === ref)?.name ?? ref;
  const posts = mentions.filter((mention): mention is PostMention => mention.kind === "post");
  const rows = posts.map(
    ({ person, title, organization, status }) => `${nameOf(person)} | ${title} | ${nameOf(organization)} | ${status}`,
  );
  return {
    document,
    mentions,
    entities,
    posts: [...new Set(rows)],
    people: entities.filter(({ type }) => type === "person").map(({ name }) => name),
    bodies: entities.filter(({ type }) => type === "organization").map(({ name }) => name),
  };
}
