import type { PersonMention } from "#model/mention";
import type { ClaimRule } from "../../language-pack.ts";
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
];

/** "Từ trái qua: A, B và C": people side by side, though nothing is said of what they do. */
const SIDE_BY_SIDE = / từ (?:trái|phải) (?:qua|sang) /;

function shows(stage: Stage, open: boolean): boolean {
  const words = ` ${stage.tokens
    .filter((_, at) => isAttending(stage.tokens, at))
    .map(({ key }) => key)
    .join(" ")} `;
  if (open && SIDE_BY_SIDE.test(words) && !words.includes(" ảnh tư liệu ")) return true;
  return (
    ACTS.some((phrase) => words.includes(` ${phrase} `)) &&
    !words.includes(" từng ") &&
    !words.includes(" ảnh tư liệu ")
  );
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
]);

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
      if (stage.role !== "caption" || event === null) return [];
      const elsewhere = toThePress(stage) || onAnotherDay(stage, event, stage.sentence.end);
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
