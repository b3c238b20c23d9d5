import type { Paragraph } from "./paragraph.ts";

const COLLECTIVES = [
  "lãnh đạo các sở, ban, ngành",
  "đại diện các cơ quan liên quan",
  "lãnh đạo các địa phương trong tỉnh",
  "đông đảo cán bộ, đảng viên và nhân dân",
  "hơn 150 đại biểu đại diện cho các tầng lớp nhân dân",
] as const;

/** "Dự hội nghị có các đồng chí: A, Giám đốc …; B, Phó Chủ tịch …; cùng lãnh đạo các sở, ban, ngành." */
export const attendance: Paragraph = (scene) => {
  const { random, gathering, cast } = scene;
  const count = random.int(2, Math.min(7, cast.length - 1));
  const present = cast.slice(1, 1 + count);
  for (const official of present) scene.attends(official);
  const list = present.map((official) => scene.introduced(official)).join("; ");
  const start = random.pick([
    `Dự ${gathering.noun} có ${scene.plural}:`,
    `Tham dự ${gathering.noun} có ${scene.plural}:`,
    `Cùng dự ${gathering.noun} có ${scene.plural}:`,
    `Tới dự ${gathering.noun} có ${scene.plural}:`,
  ]);
  return `${start} ${list}; cùng ${random.pick(COLLECTIVES)}.`;
};
