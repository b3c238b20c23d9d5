import type { Document } from "#model/document";
import type { Gathering } from "./gathering.ts";
import { belongsTo, isElsewhere, sameDay, sequel } from "./same-gathering.ts";
import { toldPast } from "./told-past.ts";

const LEAD = 6;

interface Cluster {
  readonly gatherings: Gathering[];
}

const AT = new Set(["tại", "trong", "dự", "trì", "lề"]);

const DAYTIME = new Set(["sáng", "trưa", "chiều", "tối", "hôm"]);

const TAKES_PART = new Set(["dự", "trì"]);

const before = ({ sentence, from }: Gathering) => sentence.tokens[from - 1]?.key ?? "";

/** "Tại cuộc họp báo, ông A …" */
const placed = (gathering: Gathering, peopled: ReadonlySet<number>) =>
  AT.has(before(gathering)) && peopled.has(gathering.sentence.index);

/** "Tại buổi họp báo thường kỳ, ông A …", "có cuộc hội kiến với …": a gathering of its own kind that somebody is at. */
function another(gathering: Gathering, clusters: readonly Cluster[], peopled: ReadonlySet<number>): boolean {
  const families = new Set(clusters.map(({ gatherings }) => gatherings[0]?.head.family));
  const taken = families.has(gathering.head.family) && !TAKES_PART.has(before(gathering));
  const met = before(gathering) === "có" && peopled.has(gathering.sentence.index);
  return (met || placed(gathering, peopled)) && gathering.own.size > 0 && !taken;
}

/** "Tại cuộc làm việc sau đó, ông A …", "Cùng ngày, bà B có buổi tiếp xúc cử tri tại …": none of those told of before. */
const begins = (gathering: Gathering, clusters: readonly Cluster[], peopled: ReadonlySet<number>) =>
  clusters.length > 0 &&
  gathering.standing === "held" &&
  sequel(gathering) &&
  peopled.has(gathering.sentence.index) &&
  (before(gathering) === "có" || (AT.has(before(gathering)) && gathering.from <= 2));

/** What tells it from others where it has no words of its own: "tại thành phố Cần Thơ", "sau đó" */
const behind = ({ sentence, to }: Gathering): ReadonlySet<string> =>
  new Set(sentence.tokens.slice(to, to + 6).map(({ key }) => key));

/** "Sáng nay, lễ đón …": of the day of the report, though no date says which */
const today = ({ sentence, from, to }: Gathering) =>
  sentence.tokens.some(
    ({ key }, index) =>
      key === "nay" && DAYTIME.has(sentence.tokens[index - 1]?.key ?? "") && (index < from || index === to + 1),
  );

/** "Trước đó, Hội nghị lần thứ nhất Ban Chấp hành … đã bầu": its number tells which one it was. */
const numbered = ({ own, verbal }: Gathering) =>
  !verbal && own.size >= 4 && [...own].some((key) => key === "nhất" || /^(?:\d+|[ivxl]+)$/.test(key));

const AFTER = /^(?:ngay )?(?:sau|kết thúc) /;
const opening = ({ sentence }: Gathering) =>
  sentence.tokens
    .slice(0, 3)
    .map(({ key }) => key)
    .join(" ");

/** Whether a mention that belongs to no gathering told of before opens one of its own. */
function opens(
  gathering: Gathering,
  clusters: readonly Cluster[],
  { lead, caption }: { readonly lead: boolean; readonly caption: boolean },
  peopled: ReadonlySet<number>,
): boolean {
  if (gathering.head.family === "any") return false;
  const [dated, named] = [gathering.date !== null, gathering.own.size > 0];
  if (gathering.standing === "planned") return dated && named;
  if (gathering.standing !== "held") return false;
  // "đại biểu dự liên hoan, tiệc mừng": nothing says which
  if (gathering.head.family === "festival" && !dated && !named) return false;
  const first = clusters.every(({ gatherings }) => gatherings[0]?.standing === "planned");
  if (first)
    return (
      lead ||
      dated ||
      today(gathering) ||
      placed(gathering, peopled) ||
      (numbered(gathering) && gathering.sentence.tokens[gathering.to]?.key === "đã")
    );
  // a picture shows what the text tells of under another name
  if (caption && gathering.date === null) return false;
  const taken = clusters.some(({ gatherings }) => gatherings[0]?.head.family === gathering.head.family);
  // "Sau khi kết thúc hội đàm, hai Thủ tướng chủ trì họp báo": bare, but of another kind than those told of
  if (AFTER.test(opening(gathering)) && !taken && TAKES_PART.has(before(gathering))) return true;
  // "Đại hội đại biểu Đảng bộ tỉnh Nam Định lần thứ 19" in a report of several provinces
  const told = clusters
    .flatMap(({ gatherings }) => gatherings)
    .filter((one) => one.head.family === gathering.head.family);
  if (!caption && numbered(gathering) && told.length > 0 && told.every((one) => isElsewhere(gathering, [one])))
    return true;
  const known = dated || sequel(gathering) || today(gathering);
  return (
    (known && (named || gathering.verbal || (gathering.date?.use === "point" && placed(gathering, peopled)))) ||
    another(gathering, clusters, peopled)
  );
}

const inOrder = (gatherings: readonly Gathering[]) =>
  gatherings.toSorted((a, b) => a.sentence.index - b.sentence.index || a.from - b.from);

/**
 * Groups mentions into the gatherings that the article reports. The title is read after the body, whose lead says more;
 * what is only cited, or alluded to without a date, is none.
 *
 * @param peopled indexes of sentences that name people
 */
export function settleGatherings(
  document: Document,
  gatherings: readonly Gathering[],
  peopled: ReadonlySet<number>,
): Gathering[][] {
  const roles = new Map(document.paragraphs.map(({ index, role }) => [index, role]));
  const body = document.paragraphs.find(({ role }) => role === "body")?.sentences[0]?.index ?? 0;
  const inTitle = ({ sentence }: Gathering) => ["title", "heading"].includes(roles.get(sentence.paragraph) ?? "");
  const placeOf = ({ sentence: { index, paragraph } }: Gathering) => ({
    lead: index < body + LEAD,
    caption: roles.get(paragraph) === "caption",
  });
  // "Quốc hội thảo luận … để trình kỳ họp tới": what is to come does not hide what was held
  const told = new Set(
    gatherings
      .filter(({ verbal, standing }) => !verbal && (standing === "held" || standing === "planned"))
      .flatMap(({ sentence: { index }, standing }) => [
        `${index} planned`,
        ...(standing === "held" ? [`${index} held`] : []),
      ]),
  );
  const all = gatherings
    .filter(
      ({ verbal, standing, sentence }) =>
        standing !== "cited" && !toldPast(sentence) && !(verbal && told.has(`${sentence.index} ${standing}`)),
    )
    .sort((a, b) => a.sentence.index - b.sentence.index || a.from - b.from);
  const clusters: Cluster[] = [];
  const home = (gathering: Gathering) => {
    const kin = clusters.filter((cluster) => belongsTo(gathering, cluster.gatherings));
    const alike = kin.filter(({ gatherings }) => gatherings[0]?.head.family === gathering.head.family);
    // a picture shows what the report begins with; the text speaks of what it told of last
    return placeOf(gathering).caption ? (alike[0] ?? kin[0]) : (alike.at(-1) ?? kin.at(-1));
  };
  const waiting: Gathering[] = [];
  const strong = all.filter(({ weak }) => weak !== true);
  const weak = all.filter((one) => one.weak === true);
  const early = (one: Gathering) => one.standing === "held" && one.sentence.index < body + LEAD && !inTitle(one);
  for (const gathering of [
    ...(strong.some(early)
      ? strong.filter((one) => !inTitle(one))
      : inOrder([...strong, ...weak.slice(0, 1)]).filter((one) => !inTitle(one))),
    ...strong.filter(inTitle),
  ]) {
    const begun = begins(gathering, clusters, peopled);
    // the title names in other words what the lead tells of
    const titled = inTitle(gathering)
      ? clusters.find(({ gatherings }) => gatherings[0]?.head.family === gathering.head.family)
      : undefined;
    const found = begun ? undefined : (home(gathering) ?? titled);
    if (found !== undefined) found.gatherings.push(gathering);
    else if (begun || opens(gathering, clusters, placeOf(gathering), peopled)) {
      const day = gathering.date ?? (sameDay(gathering) ? (clusters.at(-1)?.gatherings[0]?.date ?? null) : null);
      const own = begun && gathering.own.size === 0 ? behind(gathering) : gathering.own;
      clusters.push({ gatherings: [{ ...gathering, own, date: day }] });
    } else waiting.push(gathering);
  }
  for (const gathering of waiting) home(gathering)?.gatherings.push(gathering);
  return clusters.map((cluster) => cluster.gatherings);
}
