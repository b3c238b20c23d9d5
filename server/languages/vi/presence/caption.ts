import type { LocalEvent } from "#model/entity";
import type { PersonMention } from "#model/mention";
import type { ClaimRule } from "../../language-pack.ts";
import { GATHERING_HEADS } from "../events/gathering-heads.ts";
import { notThere } from "../dropped/not-there.ts";
import { isClosed } from "./closed-gathering.ts";
import { isAttending } from "./attends-word.ts";
import { presenceClaim } from "./presence-claim.ts";
import { onAnotherDay } from "./said-elsewhere.ts";
import { sceneOf, type Stage } from "./scene.ts";
import { speechesOf } from "./speeches-of.ts";
import { toThePress } from "./to-the-press.ts";

const ACTS = [
  "phát biểu",
  "chủ trì",
  "tại",
  "trao",
  "tặng",
  "bắt tay",
  "cùng",
  "chụp ảnh",
  "trao đổi",
  "kiểm tra",
  "thăm",
  "nhận",
  "tiếp",
  "dự",
  "viếng",
  "theo dõi",
  "tuyên thệ",
  "duyệt",
  "trả lời",
  "trong buổi",
  "dâng hương",
  "thị sát",
  "gửi",
  "ký",
  "cắt băng",
  "lên bục",
  "đón",
  "chia sẻ",
  "giữa",
  "chúc mừng",
  "linh cữu",
  "với các đại biểu",
  "với đại biểu",
];

/** "Từ trái qua: A, B và C", "Ông A (trái) và ông B": people side by side, though nothing is said of what they do. */
const SIDE_BY_SIDE =
  / từ (?:trái|phải) (?:qua|sang) | \( (?:người )?(?:bên |ngoài cùng |bìa |đứng |ngồi |ở )*(?:trái|phải|giữa|thứ \S+ từ) /;
/** "Ông A sáng nay." */
const TODAY = /^(?:\S+ ){1,12}(?:sáng|trưa|chiều|tối|hôm) nay \.? ?$/;
/** "… khi còn là Phó Chủ tịch" */
const OLD = / (?:ảnh tư liệu|khi còn|từng|lúc còn) /;

function shows(stage: Stage, open: boolean): boolean {
  const words = ` ${stage.tokens
    .filter((_, at) => isAttending(stage.tokens, at))
    .map(({ key }) => key)
    .join(" ")} `;
  if (OLD.test(words)) return false;
  if (open && (SIDE_BY_SIDE.test(words) || TODAY.test(words.trimStart()))) return true;
  return ACTS.some((phrase) => words.includes(` ${phrase} `));
}

/** Said before people, as a picture shows it: "lên bục phát biểu", "báo cáo tại", not "trao đổi với", "giới thiệu". */
const ADDRESSES = new Set(["phát", "báo", "trình", "kết", "tham", "trả", "đọc"]);

/** "khai trừ Đảng ông A", "bức ảnh của ông B", "bão Sơn Tinh": named in the caption, not in the picture */
const NOT_SHOWN = new Set([
  "của",
  "luật",
  "trừ",
  "đảng",
  "đối với",
  "về",
  "vụ",
  "thay",
  "mộ",
  "bão",
  "tượng",
  "nhiệm",
  "chức",
  "cố",
  "riêng",
]);

const POSED = /\( (?:người )?(?:bên |ngoài cùng |bìa |đứng |ngồi |ở )*(?:trái|phải|giữa|thứ \S+ từ [^()]*) \)/;
const BESIDE = new Set([",", ".", "và", "cùng", "với", "-", "–"]);

const UNNAMED = 9;
/** Words with which a sentence says something of somebody */
const TELLS = new Set([
  "đã",
  "là",
  "sẽ",
  "được",
  "bị",
  "có",
  "nói",
  "cho",
  "từng",
  "khi",
  "vừa",
  "đang",
  "làm",
  "bầu",
  "giữ",
]);

/** "Ông A (trái) và ông B.": nothing but people who stand side by side is a caption wherever it stands. */
function isPosed({ tokens, people, role }: Stage): boolean {
  if (role !== "body" || people.length === 0) return false;
  if (!POSED.test(tokens.map(({ key }) => key).join(" "))) return false;
  let open = false;
  let others = 0;
  return tokens.every(({ text, key, start, end }) => {
    if (text === "(") open = true;
    const inside = open;
    if (text === ")") open = false;
    return (
      inside ||
      BESIDE.has(key) ||
      people.some(({ phrase, ...own }) => [phrase, own].some((span) => span.start <= start && span.end >= end)) ||
      // "… (giữa) và 2 tân Phó Chủ tịch UBND thành phố"
      (!TELLS.has(key) && ++others <= UNNAMED)
    );
  });
}

/** "A và B tại Hà Nội tháng 11/2017": of another month than the gathering */
const isOlder = ({ dates }: Stage, event: LocalEvent) =>
  dates.some(
    ({ use, date }) => use === "period" && /^\d{4}-\d\d$/.test(date) && !(event.date ?? date).startsWith(date),
  );

/** "Ông A gặp gỡ người dân sau buổi tiếp xúc": a picture of a gathering that the report does not tell of */
const isOfAnother = ({ tokens, events }: Stage) =>
  tokens.some(
    ({ key }, at) =>
      ["buổi", "cuộc", "phiên", "lễ"].includes(key) &&
      (tokens[at - 1]?.key === "sau" ||
        (events.length === 0 && ["tại", "trong", "dự"].includes(tokens[at - 1]?.key ?? ""))) &&
      GATHERING_HEADS.at(tokens, at).some(
        ({ entry, end }) => entry.needs === null || entry.needs.has(tokens[end]?.key ?? ""),
      ),
  );

function spokenOf({ tokens }: Stage, { start, phrase }: PersonMention): boolean {
  const before = tokens.findLastIndex(({ end }) => end <= Math.min(start, phrase.start));
  const [last, pair] = [tokens[before]?.key ?? "", `${tokens[before - 1]?.key ?? ""} ${tokens[before]?.key ?? ""}`];
  return NOT_SHOWN.has(last) || NOT_SHOWN.has(pair);
}

function speakers(stage: Stage): PersonMention[] {
  return speechesOf(stage, true)
    .filter(({ verb }) => ADDRESSES.has(stage.tokens.find(({ start }) => start === verb.start)?.key ?? ""))
    .map(({ person }) => person);
}

/** A caption that shows people doing something: "Ông A phát biểu tại hội nghị. Ảnh: …". A portrait shows nothing. */
export const caption: ClaimRule = {
  name: "vi.presence.caption",
  find: (document, findings, trace) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage) => {
      const event = stage.events.length > 0 ? stage.current : scene.main;
      if ((stage.role !== "caption" && !isPosed(stage)) || event === null) return [];
      const elsewhere =
        isOfAnother(stage) ||
        isOlder(stage, event) ||
        toThePress(stage) ||
        onAnotherDay(stage, event, stage.sentence.end);
      if (elsewhere || !shows(stage, !isClosed(scene, event))) {
        notThere(trace, "vi.presence.caption", stage.people, "a portrait or an old picture: it shows nobody there");
        return [];
      }
      const shown = stage.people.filter((person) => !spokenOf(stage, person));
      return [
        ...speakers(stage).map((person) =>
          presenceClaim("SPOKE_AT", person.person, event, [stage.sentence, person], 0.85),
        ),
        ...shown.map((person) =>
          presenceClaim("ATTENDED", person.person, event, [stage.sentence, person], 0.85, "delegate"),
        ),
      ];
    });
  },
};
