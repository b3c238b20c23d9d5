import type { Document, Sentence } from "#model/document";
import type { DateMention } from "#model/mention";
import { dateCue } from "./date-cue.ts";
import type { DateRule } from "./date-rule.ts";
import { dateUse } from "./date-use.ts";
import { inferYears, type RawDate } from "./infer-years.ts";
import { monthYear } from "./month-year.ts";
import { relativeDays } from "./relative-days.ts";
import { severalDays } from "./several-days.ts";
import { singleDay } from "./single-day.ts";
import { years } from "./years.ts";

/** In order: what says more comes first. */
const RULES: readonly DateRule[] = [severalDays, singleDay, monthYear, years];

const AHEAD = new Set(["sẽ", "kiến", "tới", "sắp"]);

function datesOfSentence(text: string, sentence: Sentence): RawDate[] {
  const { tokens } = sentence;
  const found: RawDate[] = [];
  let ahead: boolean | null = null;
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.shape !== "number") continue;
    for (const rule of RULES) {
      const reading = rule.read(tokens, index);
      if (reading === null) continue;
      const after = tokens[reading.end];
      // "12/2015/QĐ-UBND" goes on as a number of a document
      if (after?.text === "/" && after.start === tokens[reading.end - 1]?.end) continue;
      const cue = dateCue(tokens, index);
      // "19-10, tại Trụ sở …": a report begins with its day
      const opening = index === 0 && tokens[reading.end]?.text === "," && sentence.tokens.length > 8;
      if (!reading.certain && !cue.day && !opening) continue;
      const use = dateUse(tokens, index, cue, reading);
      const month =
        tokens[index - 1]?.key === "tháng" || (reading.first.month === null && tokens[index - 1]?.key === "năm");
      const first = tokens[month ? index - 1 : cue.start];
      // "Sáng nay (18/2)" ends after its bracket
      const closed = tokens[index - 1]?.text === "(" && cue.start < index && tokens[reading.end]?.text === ")";
      const last = tokens[closed ? reading.end : reading.end - 1];
      index = reading.end - 1;
      if (use === null || first === undefined || last === undefined) break;
      ahead ??= tokens.some((token) => AHEAD.has(token.key));
      const mention = {
        kind: "date" as const,
        rule: rule.name,
        sentence: sentence.index,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        partOfDay: cue.partOfDay,
        use,
      };
      found.push({ mention, first: reading.first, last: reading.last, ahead });
      break;
    }
  }
  return found;
}

/** Every date of an article in text order, each with what it is the date of. Linear in the text. */
export function findDates(document: Document): DateMention[] {
  const raw = document.sentences.flatMap((sentence) => datesOfSentence(document.article.text, sentence));
  const dates = inferYears(document, raw);
  return [...dates, ...relativeDays(document, dates)].sort((a, b) => a.start - b.start);
}
