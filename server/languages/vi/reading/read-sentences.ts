import type { Document } from "#model/document";
import type { Chunk } from "../chunks/chunk.ts";
import { chunkSentence } from "../chunks/chunk-sentence.ts";
import { viewSentence } from "../matching/sentence-view.ts";
import { collectPeople, type People } from "../people/collect-people.ts";
import { photoCreditStart } from "../people/photo-credit.ts";
import { resolveSentence, startDiscourse } from "../people/resolve-people.ts";
import type { SentenceReading } from "./sentence-reading.ts";

/** Typed pieces of every sentence that is part of the article, and whom they stand for. */
export interface ArticleReading {
  readonly sentences: readonly SentenceReading[];
  readonly people: People;
}

/** Bylines and navigation are read by nobody. */
export function readSentences(document: Document): ArticleReading {
  const prose = document.paragraphs.filter(({ role }) => role !== "byline" && role !== "noise");
  const pieces = prose.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const view = viewSentence(sentence);
      const chunks = chunkSentence(view);
      return { paragraph, view, chunks, credit: photoCreditStart(chunks) };
    }),
  );
  const people = collectPeople(pieces.map(({ chunks, credit }) => chunks.slice(0, credit)));
  const discourse = startDiscourse(people);
  const sentences = pieces.map(({ paragraph, view, chunks, credit }): SentenceReading => {
    const { topic } = discourse;
    const textOf = (chunk: Chunk) =>
      document.article.text.slice(view.tokens[chunk.start]?.start, view.tokens[chunk.end - 1]?.end);
    return { paragraph, view, chunks, topic, people: resolveSentence(discourse, chunks, textOf, credit) };
  });
  return { sentences, people };
}
