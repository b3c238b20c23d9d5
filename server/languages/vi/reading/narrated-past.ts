import type { Chunk } from "../chunks/chunk.ts";
import type { SentenceReading } from "./sentence-reading.ts";

const YEAR = /^(?:\d{1,2}[/.-]){0,2}((?:19|20)\d\d)(?:[-–](?:\d{1,2}[/.-])?(?:19|20)\d\d)?$/u;

/** The years that a sentence names, in order of its tokens. */
function yearsOf({ view }: SentenceReading): { readonly year: number; readonly token: number }[] {
  if (!view.tokens.some(({ shape, text }) => shape === "number" && text.length >= 4)) return [];
  return view.tokens.flatMap((token, index) => {
    if (token.shape !== "number" || token.text.length < 4) return [];
    const year = YEAR.exec(token.text)?.[1];
    const birth =
      /^(?:sn|sinh)$/u.test(view.tokens[index - 1]?.key ?? "") ||
      /^(?:sinh|ngày)$/u.test(view.tokens[index - 2]?.key ?? "");
    // "nhiệm kỳ 2015 - 2020": the body's term tells nothing of a person's past
    const term =
      view.tokens[index - 1]?.key === "kỳ" ||
      (/^[-–]$/u.test(view.tokens[index - 1]?.text ?? "") && view.tokens[index - 3]?.key === "kỳ");
    return year === undefined || term || (birth && view.tokens[index - 2]?.key !== "từ")
      ? []
      : [{ year: Number(year), token: index }];
  });
}

/** The year of the news itself: the latest that the article names outside of terms and plans; null without one. */
export function newsYear(sentences: readonly SentenceReading[], published: string | null): number | null {
  const stated = published === null ? null : Number(published.slice(0, 4));
  if (stated !== null && Number.isFinite(stated)) return stated;
  const years = sentences.flatMap((reading) =>
    yearsOf(reading)
      .filter(
        ({ token }) =>
          !/^[-–]$/u.test(reading.view.tokens[token - 1]?.text ?? "") && reading.view.tokens[token - 1]?.key !== "đến",
      )
      .map(({ year }) => year),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** "Hồi tháng 3, ông …": of the year of the news. */
function isDatedWithoutYear({ view }: SentenceReading): boolean {
  return view.tokens
    .slice(0, 4)
    .some(({ key }, index) => (key === "tháng" || key === "ngày") && view.tokens[index + 1]?.shape === "number");
}

/** "rồi Chánh Văn phòng cho đến nay": the end of a career, and no other time. */
const isUntil = (chunk: Chunk | undefined) => chunk?.kind === "word" && /^(?:đến|tới)$/u.test(chunk.word);

const YEARS_AGO =
  /^(?:(?:hai|ba|bốn|năm|sáu|nhiều|mấy|vài|\d+) năm trước|thời (?:gian (?:trong quân đội|công tác|đầu)|trẻ)|khởi (?:đầu|nghiệp)|bắt đầu sự nghiệp|sau khi (?:tốt nghiệp|ra trường|học xong)|tốt nghiệp|ra trường|đi lên từ|trưởng thành từ|xuất thân|sau (?:\d+|hai|ba|bốn|năm|nhiều|gần|hơn) năm (?:công tác|làm|học|dạy|giảng dạy|gắn bó|phục vụ)|sau (?:khoá|khóa) học|sau thời gian (?:công tác|làm|học|dạy))(?: |$)/u;

/** "Hai năm trước, ông …", "Thời gian trong quân đội, ông …", "Tốt nghiệp đại học, ông …" */
const isLongAgo = ({ view }: SentenceReading): boolean =>
  YEARS_AGO.test(
    view.tokens
      .slice(0, 7)
      .map(({ key }) => key)
      .join(" "),
  );

/** "Ông từng là X, sau đó chuyển sang làm Y." */
const goesOnFromThePast = ({ view }: SentenceReading): boolean =>
  /(?:^| )(?:từng|trước đó|trước đây) .* (?:sau đó|tiếp đó|rồi)(?: |$)/u.test(
    view.tokens.map(({ key }) => key).join(" "),
  );

const isNextStep = ({ view }: SentenceReading): boolean =>
  /^(?:sau đó|tiếp đó|sau này|tiếp theo|sau khi)$/u.test(`${view.tokens[0]?.key ?? ""} ${view.tokens[1]?.key ?? ""}`);

/**
 * Sentences that tell a career: dated before the year of the news, or going on from such a sentence about the same
 * person ("Sau đó, ông …").
 */
export function narratedPast(sentences: readonly SentenceReading[], year: number | null): Set<SentenceReading> {
  const past = new Set<SentenceReading>();
  let telling = false;
  let recalled: string | null = null;
  for (const reading of sentences) {
    const years = yearsOf(reading);
    const earliest = years.length === 0 ? null : Math.min(...years.map((one) => one.year));
    const present = reading.chunks.some(
      (chunk, at) =>
        // "Tháng 6/2004, ông tiếp tục được bổ nhiệm": then, and not now
        (chunk.kind === "verb" && chunk.verb === "current" && !(earliest !== null && /^tiếp tục/iu.test(chunk.word))) ||
        (chunk.kind === "word" &&
          /^(?:hiện nay|hiện tại|nay|gần đây)$/u.test(chunk.word) &&
          !isUntil(reading.chunks[at - 1])),
    );
    const subject = [...reading.people.values()][0];
    const goesOn: boolean = telling && subject !== undefined && subject === reading.topic;
    const undated = earliest === null && isDatedWithoutYear(reading);
    if (undated) telling = false;
    else if (earliest === null && !present && isLongAgo(reading)) telling = true;
    else if (!present && earliest !== null)
      telling = year === null ? earliest < 2010 && years.length > 0 : earliest < year;
    else telling = goesOn && !present;
    // "Ông từng làm X. Sau đó, ông được điều động sang Y.": Y was long ago too
    const next: boolean =
      !present && earliest === null && recalled !== null && recalled === subject && isNextStep(reading);
    if (telling || next || (!present && goesOnFromThePast(reading))) past.add(reading);
    const recalls = reading.chunks.some((chunk) => chunk.kind === "verb" && chunk.verb === "former");
    recalled = (recalls || next) && subject !== undefined ? subject : null;
  }
  return past;
}
