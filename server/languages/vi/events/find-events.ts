import type { Document } from "#model/document";
import type { LocalEvent } from "#model/entity";
import { comparisonKey } from "#model/fold";
import type { DateMention, EventMention } from "#model/mention";
import type { Findings, Trace } from "../../language-pack.ts";
import { droppedGatherings } from "../dropped/dropped-gatherings.ts";
import { findNominalGatherings } from "./find-nominal.ts";
import { findVerbalGatherings } from "./find-verbal.ts";
import type { Gathering } from "./gathering.ts";
import { placeOf } from "./place-of-gathering.ts";
import { settleGatherings } from "./settle-gatherings.ts";

const words = (gathering: Gathering) => gathering.own.size;

function dateOf(gatherings: readonly Gathering[]): DateMention | null {
  return (
    gatherings.find(({ date, standing }) => date?.use === "point" && standing !== "mentioned")?.date ??
    gatherings.find(({ date, standing }) => date !== null && standing !== "mentioned")?.date ??
    gatherings.find(({ date }) => date !== null)?.date ??
    null
  );
}

/** The one day that the lead gives, for the gathering it tells of in another sentence. */
function leadDate(document: Document, dates: readonly DateMention[]): DateMention | null {
  const body = bodyStart(document);
  const points = dates.filter(
    ({ use, sentence, date }) => use === "point" && sentence < body + 3 && !date.includes("/"),
  );
  return new Set(points.map(({ date }) => date)).size === 1 ? (points[0] ?? null) : null;
}

const bodyStart = (document: Document) =>
  document.paragraphs.find(({ role }) => role === "body")?.sentences[0]?.index ?? 0;

/** Own words up to which a gathering is named as something known already: "buổi công bố kết luận". */
const BARE = 2;

/** "Ngày 23/7, ông A cho biết … Tại hội nghị, ông B …": it is what the lead tells of. */
const isKnown = ([first]: readonly Gathering[]) =>
  first !== undefined &&
  first.own.size <= BARE &&
  first.from <= 2 &&
  first.sentence.tokens[first.from - 1]?.key === "tại";

const inLead = (document: Document, gatherings: readonly Gathering[]) =>
  gatherings.some(({ sentence }) => sentence.index < bodyStart(document) + 4);

function toEvent(document: Document, gatherings: readonly Gathering[], lead: DateMention | null): LocalEvent {
  const fullest = gatherings.reduce((best, one) => (words(one) > words(best) ? one : best));
  const date = dateOf(gatherings) ?? lead;
  const names = [...new Set(gatherings.map(({ name }) => name))].filter((name) => name !== fullest.name);
  return {
    type: "event",
    ref: `event:${date?.date ?? "-"}:${comparisonKey(fullest.name)}`,
    name: fullest.name,
    aliases: names,
    count: gatherings.length,
    kind: (gatherings.find(({ head }) => head.family !== "any") ?? fullest).head.kind,
    date: date?.date ?? null,
    partOfDay: date?.partOfDay ?? null,
    place: placeOf(document, gatherings),
    planned: gatherings.find(({ standing }) => standing !== "mentioned")?.standing === "planned",
  };
}

function toMention(document: Document, { sentence, from, to, rule }: Gathering, event: string): EventMention | null {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
  if (first === undefined || last === undefined) return null;
  const text = document.article.text.slice(first.start, last.end);
  return { kind: "event", rule, sentence: sentence.index, start: first.start, end: last.end, text, event };
}

/** The gatherings an article reports, with every place that names or refers to one of them. */
export function findEvents(
  document: Document,
  findings: Findings,
  trace?: Trace,
): { mentions: EventMention[]; entities: LocalEvent[] } {
  const dates = findings.mentions.filter((mention) => mention.kind === "date");
  const people = findings.mentions.filter((mention) => mention.kind === "person");
  const gatherings = [...findNominalGatherings(document, dates), ...findVerbalGatherings(document, dates, people)];
  const peopled = new Set(people.map(({ sentence }) => sentence));
  const lead = leadDate(document, dates);
  const mentions: EventMention[] = [];
  const entities: LocalEvent[] = [];
  const groups = settleGatherings(document, gatherings, peopled);
  if (trace !== undefined) for (const dropped of droppedGatherings(gatherings, groups)) trace(dropped);
  for (const [index, group] of groups.entries()) {
    const event = toEvent(document, group, index === 0 && (inLead(document, group) || isKnown(group)) ? lead : null);
    if (entities.some(({ ref }) => ref === event.ref)) continue;
    entities.push(event);
    mentions.push(...group.flatMap((gathering) => toMention(document, gathering, event.ref) ?? []));
  }
  return { mentions: mentions.sort((a, b) => a.start - b.start), entities };
}
