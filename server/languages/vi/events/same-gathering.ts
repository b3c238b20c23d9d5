import type { Token } from "#model/document";
import type { Family } from "./gathering-heads.ts";
import type { Gathering } from "./gathering.ts";

/** What a bare word ("tại cuộc họp") can stand for, beside its own kind. */
const STANDS_FOR: Readonly<Record<Family, ReadonlySet<Family>>> = {
  conference: new Set(["conference", "meeting"]),
  session: new Set(["session", "meeting", "conference", "congress"]),
  congress: new Set(["congress"]),
  ceremony: new Set(["ceremony"]),
  meeting: new Set(["meeting", "session", "conference", "press", "visit"]),
  press: new Set(["press"]),
  visit: new Set(["visit", "meeting"]),
  festival: new Set(["festival"]),
  trial: new Set(["trial"]),
  any: new Set(["festival", "conference", "session", "congress", "ceremony", "meeting", "press", "visit"]),
};

const numbers = (own: ReadonlySet<string>) => [...own].filter((key) => /^\d+$|^[ivxlc]+$/.test(key));
const isNamed = ({ own }: Gathering) => own.size > 0;

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((key) => b.has(key)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function datesAgree(a: Gathering, b: Gathering): boolean {
  if (a.date === null || b.date === null) return true;
  const [one, other] = [a.date.date, b.date.date];
  return one.includes(other) || other.includes(one);
}

const PLACES = new Set(["tỉnh", "phố", "tp", "huyện", "quận", "xã", "phường"]);

/** "Đại hội Đảng bộ tỉnh Bến Tre" → "bến tre": the place that its name says it is of; null where it says none */
function placeIn(gathering: Gathering): string | null {
  let place = places.get(gathering);
  if (place === undefined) places.set(gathering, (place = findPlace(gathering)));
  return place;
}
const places = new WeakMap<Gathering, string | null>();

function findPlace({ sentence: { tokens }, from, to }: Gathering): string | null {
  for (let at = from; at < to - 1; at++) {
    const start = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
    if (!PLACES.has(tokens[at]?.key ?? "") || tokens[start]?.shape !== "capital") continue;
    return `${tokens[start].key} ${tokens[start + 1]?.shape === "capital" ? tokens[start + 1]?.key : ""}`;
  }
  return null;
}

export function isElsewhere(gathering: Gathering, others: readonly Gathering[]): boolean {
  const here = placeIn(gathering);
  if (here === null) return false;
  return others.some((other) => ![null, here].includes(placeIn(other)));
}

/** Names that share half their words and no two numbers: "kỳ họp thứ 7" is not "kỳ họp thứ 8". */
function sameName(a: Gathering, b: Gathering): boolean {
  const [first, second] = [numbers(a.own), numbers(b.own)];
  if (first.length > 0 && second.length > 0 && !first.some((number) => second.includes(number))) return false;
  return overlap(a.own, b.own) >= 0.5;
}

/** "Tiếp đó", "cùng ngày": another gathering of that day begins. */
export const sequel = ({ sentence: { tokens }, from, to }: Gathering) =>
  /(?:^| )(?:tiếp đó|sau đó|ngay sau|tiếp theo|cùng ngày|cùng buổi|cũng trong (?:ngày|sáng|chiều|tối|buổi)|trước đó) /.test(
    keys(tokens.slice(0, Math.min(from, 8))),
  ) || FOLLOWS.test(keys(tokens.slice(to, to + 3)));

/** "Trước đó, tại hội nghị …": another gathering, but not of which day. */
export const sameDay = (gathering: Gathering) =>
  sequel(gathering) && (gathering.sentence.tokens[0]?.key !== "trước" || gathering.sentence.tokens[2]?.key === "cùng");

/** "Tại cuộc làm việc sau đó, …" */
const FOLLOWS = /^(?:ngay )?(?:sau đó|tiếp đó|tiếp theo) /;
const keys = (tokens: readonly Token[]) => `${tokens.map(({ key }) => key).join(" ")} `;

/** "lễ viếng", "dâng hương trước linh cữu", "lễ tang": one rite under many names */
const MOURNING = new Set(["viếng", "tang", "cữu"]);
const isMourning = ({ head, sentence: { tokens }, from, to }: Gathering) =>
  head.family === "ceremony" && tokens.slice(from, to).some(({ key }) => MOURNING.has(key));

/** Whether a mention belongs to the gathering told of by others: kin words, no two dates, names that do not contradict. */
export function belongsTo(gathering: Gathering, others: readonly Gathering[]): boolean {
  const principal = others.find(isNamed) ?? others[0];
  if (principal === undefined || others.some((other) => !datesAgree(gathering, other))) return false;
  const { family } = gathering.head;
  // "Sau lễ đón, hai bên sẽ hội đàm": none of those that took place
  const ahead = gathering.standing === "planned" && others[0]?.standing === "held";
  if (ahead && (family !== principal.head.family || gathering.verbal)) return false;
  if (isMourning(gathering) && others.some(isMourning)) return true;
  if (!isNamed(gathering)) return STANDS_FOR[family].has(principal.head.family);
  if (family === "any") return false;
  const named = others.filter(isNamed);
  // "kỳ họp thứ 14 (kỳ họp bất thường)"
  const bracketed = gathering.sentence.tokens[gathering.from - 1]?.text === "(";
  if (bracketed && family === principal.head.family) return true;
  const kin =
    family === principal.head.family ||
    STANDS_FOR[family].has(principal.head.family) ||
    STANDS_FOR[principal.head.family].has(family);
  if (named.length === 0) return kin && (family === principal.head.family || principal.head.family !== "visit");
  if (isElsewhere(gathering, named)) return false;
  if (kin && named.some((other) => sameName(gathering, other))) return true;
  const together = others.some(({ sentence }) => sentence.index === gathering.sentence.index);
  return (
    family === principal.head.family &&
    gathering.date !== null &&
    principal.date !== null &&
    !together &&
    !sequel(gathering)
  );
}
