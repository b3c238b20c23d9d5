import type { Random } from "../random.ts";
import type { Paragraph } from "./paragraph.ts";

/** "Đồng chí A, Bí thư Tỉnh ủy phát biểu tại hội nghị. Ảnh: P.V" */
export const captionOf =
  (index: number): Paragraph =>
  (scene) => {
    const { random, gathering } = scene;
    const official = scene.official(index);
    scene.speaks(official);
    const who = scene.within(official);
    const head = who.slice(0, 1).toUpperCase() + who.slice(1);
    const credit = random.pick([" Ảnh: P.V", "", " (Ảnh: CTV)", ""]);
    return `${head} phát biểu tại ${gathering.noun}.${credit}`;
  };

/** A picture of nobody in particular. */
export function sceneCaption(random: Random, noun: string): string {
  return random.pick([`Quang cảnh ${noun}.`, `Toàn cảnh ${noun}.`, `Các đại biểu dự ${noun}.`]);
}
