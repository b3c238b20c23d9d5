import { FIELDS, sentence } from "./sentences.ts";
import type { Paragraph } from "./paragraph.ts";

/** "Báo cáo tại hội nghị, bà A, Phó Giám đốc Sở Nội vụ cho biết, …" */
export const report: Paragraph = (scene) => {
  const { random, gathering } = scene;
  const official = scene.official(2);
  scene.speaks(official);
  const [first = "", second = ""] = random.shuffled(random.pick(FIELDS));
  const figures = `${sentence(random, [first])} ${sentence(random, [second])}`;
  return `Báo cáo tại ${gathering.noun}, ${scene.within(official)} cho biết: ${figures}`;
};
