import type { CompletedBody } from "../bodies/completed-body.ts";
import { stateOfLeader } from "../posts/state-of-leader.ts";
import { stateGiven } from "../posts/states-in-text.ts";
import type { FoundPost } from "./found-post.ts";
import type { KnownBodies } from "./known-bodies.ts";
import { ofPerson } from "./of-person.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** A post whose body the article may not tell: "Tổng thống Obama". */
export type MaybePlaced = Omit<FoundPost, "status" | "body"> & { readonly body: CompletedBody | null };

/** People whose names are no Vietnamese ones. */
function foreigners(sentences: readonly SentenceReading[]): Set<string> {
  const found = new Set<string>();
  for (const { chunks, people } of sentences)
    for (const [index, person] of people) {
      const chunk = chunks[index];
      if (chunk?.kind === "name" && chunk.foreign) found.add(person);
    }
  return found;
}

/** The posts of leaders, of the states that the article names for each of them; without those that it gives no state. */
export function withStates(
  sentences: readonly SentenceReading[],
  all: readonly MaybePlaced[],
  known: KnownBodies,
): Omit<FoundPost, "status">[] {
  const abroad = foreigners(sentences);
  const held = all.map((one) => {
    const besideForeigner = one.reading.chunks.some((chunk) => chunk.kind === "name" && chunk.foreign);
    return { ...one, foreign: abroad.has(one.hold.person), besideForeigner, given: stateGiven(one.reading, one.hold) };
  });
  const own = ofPerson(held);
  const byTitle = new Map<string, Set<string>>();
  const holds = (person: string, title: string) => `${person}|${title}`;
  for (const { hold, body } of held) {
    if (body === null) continue;
    const key = holds(body.name, hold.post.head.canonical);
    byTitle.set(key, (byTitle.get(key) ?? new Set()).add(hold.person));
  }
  return held.flatMap((one) => {
    const title = one.hold.post.head.canonical;
    const open = known.usual.all(title).filter((body) => {
      const holders = byTitle.get(holds(body.name, title));
      return holders === undefined || [...holders].every((person) => person === one.hold.person);
    });
    const body = stateOfLeader(one, own(one.hold.person), open);
    return body === null ? [] : [{ reading: one.reading, hold: one.hold, body }];
  });
}
