import type { DateMention, Mention, PostMention } from "#model/mention";

/** What stands between a post and the start of its tenure, and between the start and the end. */
const SINCE = /^\s*\(?\s*từ(?: ngày)?\s*$/u;
const UNTIL = /^\s*(?:đến|tới|-|–)(?: ngày)?\s*$/u;

const isOpen = ({ use }: DateMention) => use !== "term" && use !== "document" && use !== "anniversary";

/** "Giám đốc Sở Y từ tháng 6/2010", "… (từ 2006 đến 2010)"; "từ nay đến", "nhiệm kỳ 2016-2021" date nobody. */
function tenureOf(
  post: PostMention,
  text: string,
  dates: readonly DateMention[],
): Pick<PostMention, "from" | "to"> | null {
  const start = dates.findIndex((date) => date.start >= post.end && SINCE.test(text.slice(post.end, date.start)));
  const from = dates[start];
  if (from === undefined || !isOpen(from)) return null;
  const to = dates[start + 1];
  const ends = to !== undefined && isOpen(to) && UNTIL.test(text.slice(from.end, to.start));
  return { from: from.date, to: ends ? to.date : null };
}

/** Posts with the start and end of the tenure, only where the words right behind state the person's own. */
export function withTenures(text: string, mentions: readonly Mention[]): Mention[] {
  const bySentence = new Map<number, DateMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== "date") continue;
    const same = bySentence.get(mention.sentence);
    if (same === undefined) bySentence.set(mention.sentence, [mention]);
    else same.push(mention);
  }
  return mentions.map((mention) => {
    const dates = mention.kind === "post" ? bySentence.get(mention.sentence) : undefined;
    const tenure = mention.kind === "post" && dates !== undefined ? tenureOf(mention, text, dates) : null;
    return mention.kind === "post" && tenure !== null ? { ...mention, ...tenure } : mention;
  });
}
