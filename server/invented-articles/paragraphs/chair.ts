import type { Paragraph } from "./paragraph.ts";

/** "Đồng chí A, Bí thư Tỉnh ủy Nam Định chủ trì hội nghị." */
export const chair: Paragraph = (scene) => {
  const { random, gathering } = scene;
  const official = scene.official(0);
  scene.chairs(official);
  const who = scene.within(official);
  const head = who.slice(0, 1).toUpperCase() + who.slice(1);
  if (gathering.form === "session") return random.pick([`${head} chủ tọa kỳ họp.`, `${head} điều hành kỳ họp.`]);
  return random.pick([
    `${head} chủ trì ${gathering.noun}.`,
    `${head} dự và chủ trì ${gathering.noun}.`,
    `Chủ trì ${gathering.noun} là ${scene.presented(official)}.`,
    `${gathering.noun.slice(0, 1).toUpperCase()}${gathering.noun.slice(1)} do ${who} chủ trì.`,
  ]);
};
