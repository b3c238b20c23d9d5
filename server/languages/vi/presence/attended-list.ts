import type { Capacity } from "#model/claim";
import type { Token } from "#model/document";
import type { PersonMention } from "#model/mention";
import type { ClaimRule } from "../../language-pack.ts";
import { notThere } from "../dropped/not-there.ts";
import { TokenTrie } from "../matching/token-trie.ts";
import { isAttending } from "./attends-word.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Scene, type Stage } from "./scene.ts";

interface Cue {
  readonly capacity: Capacity;
  /** "có sự tham dự của": then "của" opens the list too. */
  readonly noun: boolean;
}

/** What a list of those present is announced by: "Cùng dự có", "Về phía tỉnh có", "với sự chứng kiến của". */
const CUES = new TokenTrie<Cue>();
const VERBAL =
  "dự|tham dự|về phía|có nhiều đại biểu|các đại biểu|đại biểu tham dự|tham gia đoàn|cùng đi|cùng tham gia|tham gia cùng|tham gia buổi|tham gia hội nghị|có mặt|đón tiếp đoàn|đoàn lãnh đạo|thành phần|đoàn đại biểu|tiếp đoàn|đón đoàn|dự buổi|tại điểm cầu|điểm cầu|tại đầu cầu|đầu cầu|thành viên đoàn|tháp tùng|tháp tùng đoàn|tham gia đoàn công tác|" +
  "tới viếng|đến viếng|vào viếng|đến chia buồn|tới chia buồn|đến dâng hương|tới dâng hương|đến chúc mừng|tới chúc mừng|đứng đầu đoàn|dẫn đầu đoàn|trưởng đoàn|thành viên trong đoàn";
for (const form of VERBAL.split("|")) CUES.add(form, { capacity: "delegate", noun: false });
for (const form of "sự tham dự|sự tham gia|sự góp mặt|sự hiện diện|sự có mặt".split("|"))
  CUES.add(form, { capacity: "delegate", noun: true });
CUES.add("sự chứng kiến", { capacity: "guest", noun: true });
const OPENS = new Set(["có", "gồm", ":"]);
/** "Đứng đầu đoàn là ông A" */
const HEADS = new Set(["đứng", "dẫn", "trưởng"]);
const REACH = 28;
/** Lines that a list can go on for. */
const LINES = 20;
/** Words behind "có" with which a line can break off: "Dự hội nghị có GS." */
const BROKEN_OFF = 4;
/** "có liên quan đến ông A", "có ý kiến rằng": nobody is counted up */
const NO_LIST = new Set(["liên", "ý", "thể", "sai", "dấu", "đơn", "trách", "tên", "được", "điểm", "mối", "tờ", "diện"]);

const PEOPLE = new Set("đồng vị ông bà phó đại thứ bộ uỷ cán giám thành nguyên lãnh sĩ nhà cựu".split(" "));

/** "có 3 dự án": a number of things */
const counted = (tokens: readonly Token[], at: number) =>
  tokens[at]?.shape === "number" && tokens[at + 1]?.shape === "lower" && !PEOPLE.has(tokens[at + 1]?.key ?? "");

/** Where the list of those present starts, and in what capacity they are there. */
function listStart({ tokens, people }: Stage): { start: number; capacity: Capacity } | null {
  let cue: (Cue & { readonly at: number; readonly end: number }) | null = null;
  let directing = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === ";" || (cue !== null && at - cue.at > REACH)) [cue, directing] = [null, false];
    const match = isAttending(tokens, at) ? CUES.at(tokens, at)[0] : undefined;
    // "phía Đà Nẵng có ông A", at the head of a clause
    const side = token.key === "phía" && (at === 0 || [",", ";"].includes(tokens[at - 1]?.text ?? ""));
    if (side) cue = { capacity: "delegate", noun: false, at, end: token.end };
    const delegation = token.key === "đoàn" && ["có", "gồm"].includes(tokens[at + 1]?.key ?? "");
    if (delegation) cue = { capacity: "delegate", noun: false, at, end: token.end };
    if (match !== undefined) {
      cue = { ...match.entry, at, end: tokens[match.end - 1]?.end ?? token.end };
      at = match.end - 1;
      continue;
    }
    if (cue === null) continue;
    if (token.key === "đạo" && tokens[at - 1]?.key === "chỉ") directing = true;
    const heads =
      token.key === "là" &&
      [2, 3].some((back) => HEADS.has(tokens[at - back]?.key ?? "")) &&
      tokens[at - 1]?.key === "đoàn";
    // "Về phía địa phương là Bí thư A"
    const stands = token.key === "là" && ["về", "phía"].includes(tokens[cue.at]?.key ?? "") && at - cue.at <= 6;
    if (!OPENS.has(token.key) && !heads && !stands && !(cue.noun && token.key === "của")) continue;
    if (token.key === "có" && tokens[at + 1]?.shape === "lower" && NO_LIST.has(tokens[at + 1]?.key ?? "")) continue;
    // "các đại biểu cử ra 8 phó chủ tịch, trong đó có ông A"; "có 3 dự án của ông B"
    if (token.key === "có" && (tokens[at - 1]?.key === "đó" || counted(tokens, at + 1))) continue;
    const { end, capacity } = cue;
    if (people.some((person) => person.start >= end && person.end <= token.start)) continue;
    return { start: token.end, capacity: directing ? "directing" : capacity };
  }
  return null;
}

/** "Ngoài ra còn có bà B" behind a list of those present */
function goesOnFrom(before: Stage | undefined, { tokens }: Stage): ReturnType<typeof listStart> {
  const words = tokens.slice(0, 5).map(({ key }) => key);
  const opens = /^(?:ngoài ra|bên cạnh đó|cùng với đó) (?:, )?còn có$/.test(
    words.slice(0, words.indexOf("có") + 1).join(" "),
  );
  if (!opens || before === undefined) return null;
  const list = listStart(before);
  return list === null ? null : { ...list, start: tokens[words.indexOf("có")]?.end ?? list.start };
}

/** "- Đồng chí A, …" under "Tham dự có các đồng chí:", line by line; "có GS." broke off and goes on in the next line. */
function linesAfter(scene: Scene, index: number, colon: boolean): PersonMention[] {
  const found: PersonMention[] = [];
  for (const stage of scene.stages.slice(index + 1, index + 1 + (colon ? LINES : 1))) {
    const first = stage.people[0];
    const itemised = ["-", "–", "+", "•", "*"].includes(stage.tokens[0]?.text ?? "");
    const named = first !== undefined && Math.min(first.start, first.phrase.start) <= stage.sentence.start + 3;
    if (!itemised && !named) break;
    found.push(...stage.people);
  }
  return found;
}

/** "Cùng dự có Bí thư Thành ủy A, Chủ tịch UBND thành phố B …"; a list of lines after "… có:" */
export const attendedList: ClaimRule = {
  name: "vi.presence.list",
  find: (document, findings, trace) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage, index) => {
      const event = stage.current;
      const list =
        event === null || stage.role === "noise"
          ? null
          : (listStart(stage) ?? goesOnFrom(scene.stages[index - 1], stage));
      if (event === null || list === null) return [];
      const stop = stage.tokens.find(({ key, start }) => start > list.start && key === "vắng")?.start ?? Infinity;
      const own = stage.people.filter(({ start }) => start >= list.start && start < stop);
      const absent = stage.people.filter(({ start }) => start >= stop);
      notThere(trace, "vi.presence.list", absent, "behind “vắng”: absent");
      const colon = stage.tokens.at(-1)?.text === ":";
      const rest = stage.tokens.filter(({ start }) => start >= list.start);
      const broken = rest.length <= BROKEN_OFF && !rest.some(({ shape }) => shape === "lower");
      const goesOn = colon || (own.length === 0 && broken);
      const more = goesOn ? linesAfter(scene, index, colon) : [];
      const bodies = stage.bodies.filter(
        ({ start, end }) =>
          start >= list.start && !stage.people.some(({ phrase }) => phrase.start <= start && phrase.end >= end),
      );
      return [
        ...own.map((person) =>
          presenceClaim("ATTENDED", person.person, event, [stage.sentence, person], 0.93, list.capacity),
        ),
        ...more.map((person) =>
          presenceClaim("ATTENDED", person.person, event, [person.phrase, person], 0.88, list.capacity),
        ),
        ...bodies.map((body) =>
          presenceClaim("ATTENDED", body.organization, event, [stage.sentence, body], 0.7, "delegate"),
        ),
      ];
    });
  },
};
