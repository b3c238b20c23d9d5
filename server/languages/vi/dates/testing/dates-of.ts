import type { Article } from "#model/article";
import type { DateMention } from "#model/mention";
import { segment } from "../../segmentation/segment.ts";
import { findDates } from "../find-dates.ts";

/** An article that says nothing of itself but its text. */
export function articleOf(text: string, published: string | null = null): Article {
  return {
    id: "art_000000000000000000000000",
    title: null,
    url: null,
    publisher: null,
    author: null,
    published,
    path: null,
    language: "vi",
    text,
  };
}

/** The dates read in a text. */
export const datesOf = (text: string, published: string | null = null): DateMention[] =>
  findDates(segment(articleOf(text, published)));
