import type { Document } from "#model/document";
import type { Dropped } from "../../language-pack.ts";
import type { Chunk } from "../chunks/chunk.ts";
import { photoCreditStart } from "../people/photo-credit.ts";
import type { SentenceReading } from "../reading/sentence-reading.ts";
import { chunkSpan } from "./chunk-span.ts";

function reasonOf(chunk: Chunk, inCredit: boolean): string | null {
  if (chunk.kind === "name") {
    if (inCredit) return "a photo credit";
    return chunk.strong && chunk.name.split(" ").length > 2
      ? "names a street in a list, or somebody of history"
      : "may be another word, and no title, word of address or verb of speech beside it shows a person";
  }
  if (chunk.kind === "given") return "part of a name, and the article names nobody whose name ends so";
  if (chunk.kind === "pronoun") return chunk.plural ? null : "nobody before it whom it can stand for";
  return chunk.kind === "word" && chunk.word === "" ? "inside the name of a street, a school, a ship or a body" : null;
}

/** Names and pronouns that stand for nobody, and the lines in which nobody is looked for. */
export function droppedNames(document: Document, sentences: readonly SentenceReading[]): Dropped[] {
  const skipped = document.paragraphs.flatMap(({ start, end, role }): Dropped[] =>
    role === "byline" || role === "noise"
      ? [
          {
            start,
            end,
            rule: `vi.paragraph.${role}`,
            reason: `${role === "byline" ? "a byline" : "no part of the article"}: nobody is looked for`,
          },
        ]
      : [],
  );
  const names = sentences.flatMap((reading) => {
    const credit = photoCreditStart(reading.chunks);
    return reading.chunks.flatMap((chunk, index): Dropped[] => {
      const reason = reading.people.has(index) ? null : reasonOf(chunk, index >= credit);
      return reason === null ? [] : [{ ...chunkSpan(reading, chunk), rule: "vi.person", reason }];
    });
  });
  return [...skipped, ...names];
}
