import type { Document, Token } from "#model/document";

/** "The months `from` to `to` of `year` are when this was written": what a gathering's name says of its own year. */
export interface YearHint {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const YEAR = /^(?:19|20)\d{2}$/;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

const has = (words: string, phrases: readonly string[]) => phrases.some((phrase) => words.includes(phrase));

/** The words before a year, as far as they can say what it is the year of. */
function wordsBefore(tokens: readonly Token[], index: number): string {
  const keys: string[] = [];
  for (let at = index - 1; at >= 0 && keys.length < 20; at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ";" || token.text === "." || YEAR.test(token.text)) break;
    keys.unshift(token.key);
  }
  return ` ${keys.join(" ")} `;
}

/** "Xuân Kỷ Hợi 2019", but not "mùa xuân năm 1968" */
const LUNAR = / xuân (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) /;
const FIGURES = / tháng (?:đầu|cuối) (?:của )?năm $| quý \S+ (?:năm |\/ )?$/;
const LOOKS_BACK = [" tổng kết ", " kết quả ", " đánh giá "];
const LOOKS_AHEAD = [
  " triển khai ",
  " nhiệm vụ ",
  " kế hoạch ",
  " phương hướng ",
  " chương trình công tác ",
  " chương trình phối hợp ",
];

const COUNTS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

function firstMonths(words: string, year: number): YearHint[] {
  if (/ (?:những|các) tháng đầu (?:của )?năm $/.test(words)) return [{ year, from: 1, to: 5 }];
  const months = / (\p{L}+|\d{1,2}) tháng (đầu|cuối) (?:của )?năm $/u.exec(words);
  const count = COUNTS[months?.[1] ?? ""] ?? Number(months?.[1]);
  if (months === null || !(count >= 1 && count <= 12)) return [];
  if (months[2] === "cuối") return [{ year, from: 5, to: 9 }];
  const after: YearHint = { year, from: count, to: Math.min(12, count + 4) };
  return count >= 10 ? [after, { year: year + 1, from: 1, to: 2 }] : [after];
}

/** "tổng kết công tác năm 2023" → late in 2023 or early in 2024; "6 tháng đầu năm 2018" → June to October 2018 */
function hintsAt(tokens: readonly Token[], index: number): YearHint[] {
  const year = Number(tokens[index]?.text);
  const words = wordsBefore(tokens, index);
  const quarter = / quý (\p{L}+|\d) (?:năm |\/ )?$/u.exec(words);
  const q = QUARTERS[quarter?.[1] ?? ""];
  if (q !== undefined) return [{ year, from: Math.min(12, 3 * q - 1), to: Math.min(12, 3 * q + 3) }];
  if (/ tháng (?:đầu|cuối) /.test(words)) return firstMonths(words, year);
  if (words.includes(" tết ") || LUNAR.test(words)) return [{ year, from: 1, to: 3 }];
  if (words.endsWith(" cuối năm ")) return [{ year: year + 1, from: 1, to: 6 }];
  if (!words.endsWith(" năm ") && !words.endsWith(" năm học ")) return [];
  if (has(words, LOOKS_BACK))
    return [
      { year, from: 9, to: 12 },
      { year: year + 1, from: 1, to: 5 },
    ];
  if (has(words, LOOKS_AHEAD))
    return [
      { year, from: 1, to: 7 },
      { year: year - 1, from: 10, to: 12 },
    ];
  if (has(words, [" thường niên ", " lễ ", " hội nghị ", " hội thảo ", " cuộc thi ", " tuyển sinh "]))
    return [{ year, from: 1, to: 12 }];
  return [];
}

/** "Đại hội … nhiệm kỳ 2020-2025", "kỳ họp thứ nhất … nhiệm kỳ 2016-2021": the term's first year */
function termHint(tokens: readonly Token[], index: number): YearHint[] {
  const text = tokens[index]?.text ?? "";
  const year = /^((?:19|20)\d{2})(?:[-–]20\d{2})?$/.exec(text)?.[1];
  const before = ` ${tokens
    .slice(Math.max(0, index - 20), index)
    .map((token) => token.key)
    .join(" ")} `;
  if (year === undefined || !before.endsWith(" nhiệm kỳ ")) return [];
  return has(before, [" đại hội ", " kỳ họp thứ nhất ", " bầu cử ", " kỳ họp thứ 1 "])
    ? [{ year: Number(year), from: 1, to: 12 }]
    : [];
}

/** "Nhân kỷ niệm 44 năm Ngày giải phóng (29/3/1975 - 29/3/2019)": the anniversary is at hand. */
const SPAN = /(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2})\s*[-–]\s*\1[/.-]\2[/.-]((?:19|20)\d{2})/g;

/** "Hồi cuối năm 2017, …", "Cuối năm 2018, …": told from the year after. */
const YEARS_END = / (?:hồi|trước đó|vào) cuối năm $|^ cuối năm $/;

function anniversaries(text: string): YearHint[] {
  return [...text.matchAll(SPAN)].map(([, , month, , year]) => ({
    year: Number(year),
    from: Math.max(1, Number(month) - 1),
    to: Math.min(12, Number(month) + 1),
  }));
}

/** "Đầu tháng 6/2016, báo chí nêu …": told from the months after. */
const PART_OF_MONTH = new Set(["đầu", "giữa", "cuối"]);

function recentMonth(tokens: readonly Token[], index: number): YearHint[] {
  const found = /^(\d{1,2})[/.-]((?:19|20)\d{2})$/.exec(tokens[index]?.text ?? "");
  const part = PART_OF_MONTH.has(tokens[index - 2]?.key ?? "") && tokens[index - 1]?.key === "tháng";
  const month = Number(found?.[1]);
  // "hội nghị giao ban tháng 6-2018 tổ chức chiều 19-6"
  const own = tokens.some(({ text }) => Number(/^\d{1,2}[/.-](\d{1,2})$/.exec(text)?.[1]) === month);
  if (own && tokens[index - 1]?.key === "tháng") return [{ year: Number(found?.[2]), from: month, to: month }];
  return part && month >= 1 && month <= 12
    ? [{ year: Number(found?.[2]), from: month, to: Math.min(12, month + 6) }]
    : [];
}

const LEAD = 4;
const DAY = /^\d{1,2}[/.-]\d{1,2}/;

/**
 * All hints of an article, in text order: of its title and lead, of conferences by name, and of figures up to the
 * present ("6 tháng đầu năm 2018"). Plans and reviews told of further down are of other years.
 */
export function yearHints(document: Document): YearHint[] {
  const body = document.paragraphs.find(({ role }) => role === "body")?.sentences[0]?.index ?? 0;
  const found: YearHint[] = [];
  const weak: YearHint[] = anniversaries(document.article.text);
  for (const { tokens, index: sentence, paragraph } of document.sentences) {
    if (!tokens.some(({ shape, text }) => shape === "number" && text.length >= 4)) continue;
    const caption = document.paragraphs[paragraph]?.role === "caption";
    const own =
      caption || sentence < body + LEAD || tokens.some(({ shape, text }) => shape === "number" && DAY.test(text));
    for (const [index, token] of tokens.entries()) {
      if (token.shape !== "number" || token.text.length < 4) continue;
      if (YEAR.test(token.text) && (own || FIGURES.test(wordsBefore(tokens, index))))
        found.push(...hintsAt(tokens, index));
      if (YEAR.test(token.text) && YEARS_END.test(wordsBefore(tokens, index)))
        weak.push({ year: Number(token.text) + 1, from: 1, to: 9 });
      weak.push(...recentMonth(tokens, index));
      if (own) found.push(...termHint(tokens, index));
    }
  }
  return [...found, ...weak];
}
