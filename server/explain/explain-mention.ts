import type { LocalEntity } from "#model/entity";
import type { ExplainedMention } from "#model/explain";
import type { Mention } from "#model/mention";

function entityOf(mention: Mention): string | null {
  switch (mention.kind) {
    case "person":
    case "post":
      return mention.person;
    case "organization":
      return mention.organization;
    case "event":
      return mention.event;
    case "date":
      return null;
  }
}

function readingOf(mention: Mention, name: (ref: string) => string): string {
  switch (mention.kind) {
    case "person":
      return `${mention.form} form of ${name(mention.person)}`;
    case "organization":
      return name(mention.organization);
    case "event":
      return name(mention.event);
    case "date":
      return `${mention.date}, ${mention.use}`;
    case "post":
      return `${name(mention.person)}: ${mention.title} | ${name(mention.organization)} | ${mention.status}`;
  }
}

/** A mention with what was made of it, in words. */
export function explainMention(mention: Mention, entities: ReadonlyMap<string, LocalEntity>): ExplainedMention {
  const { start, end, kind, rule, text } = mention;
  const reading = readingOf(mention, (ref) => entities.get(ref)?.name ?? ref);
  return { start, end, kind, rule, text, entity: entityOf(mention), reading };
}
