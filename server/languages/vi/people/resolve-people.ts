import { phraseKey } from "../segmentation/phrase-key.ts";
import type { Chunk } from "../chunks/chunk.ts";
import { type People, refOfName } from "./collect-people.ts";

/** What a reader keeps in mind from sentence to sentence. */
export interface Discourse {
  readonly people: People;
  /** Whom the last sentence with a person was about. */
  topic: string | null;
  /** Sentences since then. */
  age: number;
  /** Most recent first. */
  recent: string[];
  readonly women: Set<string>;
  readonly men: Set<string>;
}

export const startDiscourse = (people: People): Discourse => ({
  people,
  topic: null,
  age: 0,
  recent: [],
  women: new Set(),
  men: new Set(),
});

const FEMALE = /^(?:bà|chị|cô)$/iu;
const MALE = /^(?:ông|anh)$/iu;
const PATIENCE = 3;
/** No reader keeps more people in mind; a list of a thousand names must not cost their square. */
const REMEMBERED = 200;

function noteGender(discourse: Discourse, ref: string, before: Chunk | undefined, name: string): void {
  if (before?.kind === "address" && FEMALE.test(before.word)) discourse.women.add(ref);
  else if (before?.kind === "address" && MALE.test(before.word)) discourse.men.add(ref);
  if (/\sThị\s/u.test(name)) discourse.women.add(ref);
}

function resolveGiven(discourse: Discourse, name: string, before: Chunk | undefined): string | null {
  const key = phraseKey(name);
  const candidates =
    discourse.people.byGiven.get(key) ?? discourse.people.byGiven.get(key.split(" ").at(-1) ?? "") ?? [];
  if (key.includes(" ") && !discourse.people.byGiven.has(key)) return null;
  if (candidates.length <= 1) return candidates[0] ?? null;
  const word = before?.kind === "address" ? before.word : "";
  const fitting = candidates.filter(
    (ref) => !(FEMALE.test(word) && discourse.men.has(ref)) && !(MALE.test(word) && discourse.women.has(ref)),
  );
  const fits = new Set(fitting);
  return discourse.recent.find((ref) => fits.has(ref)) ?? fitting[0] ?? null;
}

function resolvePronoun(discourse: Discourse, word: string): string | null {
  if (discourse.topic === null || discourse.age > PATIENCE) return null;
  const wrong = FEMALE.test(word) ? discourse.men : MALE.test(word) ? discourse.women : new Set<string>();
  if (!wrong.has(discourse.topic)) return discourse.topic;
  return discourse.recent.slice(0, 4).find((ref) => !wrong.has(ref)) ?? null;
}

/** Whom the chunks of the next sentence stand for; the discourse moves on by it. */
export function resolveSentence(
  discourse: Discourse,
  chunks: readonly Chunk[],
  textOf: (chunk: Chunk) => string,
  until: number,
): Map<number, string> {
  const refs = new Map<number, string>();
  discourse.age += 1;
  let subject: string | null = null;
  for (const [index, chunk] of chunks.slice(0, until).entries()) {
    const before = chunks[index - 1];
    let ref: string | null = null;
    if (chunk.kind === "name") ref = refOfName(discourse.people, chunk);
    else if (chunk.kind === "given") ref = resolveGiven(discourse, chunk.name, before);
    else if (chunk.kind === "pronoun" && !chunk.plural)
      ref =
        subject !== null && !/^đồng/iu.test(textOf(chunk))
          ? pronounWithin(discourse, subject, textOf(chunk))
          : resolvePronoun(discourse, textOf(chunk));
    if (ref === null) continue;
    refs.set(index, ref);
    if (chunk.kind === "name" || chunk.kind === "given") noteGender(discourse, ref, before, chunk.name);
    subject ??= ref;
    discourse.recent = [ref, ...discourse.recent.filter((other) => other !== ref)].slice(0, REMEMBERED);
  }
  if (subject !== null) {
    discourse.topic = subject;
    discourse.age = 0;
  }
  return refs;
}

/** "ông A cho biết, ông …": the same person, unless the word says otherwise. */
function pronounWithin(discourse: Discourse, subject: string, word: string): string | null {
  const wrong = FEMALE.test(word) ? discourse.men : discourse.women;
  return wrong.has(subject) ? resolvePronoun(discourse, word) : subject;
}
