import type { DateMention } from "#model/mention";
import { bareArticle } from "../../testing/bare-article.ts";
import { segment } from "../../segmentation/segment.ts";
import { findDates } from "../find-dates.ts";

/** The dates read in a text. */
export const datesOf = (text: string, published: string | null = null): DateMention[] =>
  findDates(segment(bareArticle(text, { published })));
