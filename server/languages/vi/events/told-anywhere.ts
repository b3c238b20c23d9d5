import type { Sentence } from "#model/document";
import type { DateMention } from "#model/mention";

/** "Hôm 8/9, Ban Bí thư đã họp dưới sự chủ trì của …" is a gathering wherever it stands. */
const isChaired = ({ tokens }: Sentence) =>
  tokens.some(({ key }, index) => key === "chủ" && tokens[index + 1]?.key === "trì" && tokens[index - 1]?.key === "sự");

/** "Chiều 13/10, Ban Chấp hành Đảng bộ tỉnh A khóa 18 họp phiên thứ nhất": a committee sits on a day of its own. */
const sits = ({ tokens, start }: Sentence, dates: readonly DateMention[] | undefined) =>
  tokens.some(({ key }, index) => key === "họp" && tokens[index + 1]?.key === "phiên") &&
  (dates ?? []).some((date) => date.use === "point" && date.start <= start + 1);

const GATHERED = new Set(["cuộc", "buổi", "phiên", "hội", "kỳ", "lễ"]);

/** "Chiều 5/9, Sở A đã họp với … Tại cuộc họp, …": what the next sentence goes on with is told of wherever it stands. */
const isTakenUp = (next: Sentence | undefined, dates: readonly DateMention[] | undefined) =>
  next?.tokens[0]?.key === "tại" &&
  GATHERED.has(next.tokens[1]?.key ?? "") &&
  (next.tokens[2]?.key === "họp" || next.tokens[3]?.text === "," || next.tokens[4]?.text === ",") &&
  (dates ?? []).some(({ use }) => use === "point");

/** Whether a sentence can tell of a gathering by a verb although it stands far behind the lead. */
export const toldAnywhere = (
  sentence: Sentence,
  next: Sentence | undefined,
  dates: readonly DateMention[] | undefined,
): boolean => isChaired(sentence) || sits(sentence, dates) || isTakenUp(next, dates);
