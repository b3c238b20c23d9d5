import type { ClaimRule } from "../../language-pack.ts";
import { presenceClaim } from "./presence-claim.ts";
import { sceneOf, type Stage } from "./scene.ts";

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
  "trả lời",
  "trong buổi",
  "dâng hương",
  "thị sát",
  "và",
];

function shows(stage: Stage): boolean {
  const words = ` ${stage.tokens.map(({ key }) => key).join(" ")} `;
  return (
    ACTS.some((phrase) => words.includes(` ${phrase} `)) &&
    !words.includes(" từng ") &&
    !words.includes(" ảnh tư liệu ")
  );
}

/** A caption that shows people doing something: "Ông A phát biểu tại hội nghị. Ảnh: …". A portrait shows nothing. */
export const caption: ClaimRule = {
  name: "vi.presence.caption",
  find: (document, findings) => {
    const scene = sceneOf(document, findings);
    return scene.stages.flatMap((stage) => {
      const event = stage.events.length > 0 ? stage.current : scene.main;
      if (stage.role !== "caption" || event === null || !shows(stage)) return [];
      return stage.people.map((person) =>
        presenceClaim("ATTENDED", person.person, event, [stage.sentence, person], 0.85, "delegate"),
      );
    });
  },
};
