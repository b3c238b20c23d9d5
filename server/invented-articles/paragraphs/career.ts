import type { Paragraph } from "./paragraph.ts";

/** "Đồng chí A sinh năm 1974, quê ở …; từng giữ các chức vụ: Phó Bí thư Huyện ủy …" */
export const career: Paragraph = (scene) => {
  const { random, home } = scene;
  const official = scene.official(3);
  const district = random.pick(home.districts);
  const earlier = {
    title: "Phó Bí thư Thường trực",
    organization: `${district.committee} ${district.name}`,
    written: `Phó Bí thư Thường trực ${district.committee} ${district.name}`,
  };
  scene.states(official, earlier, "former");
  const who = scene.again(official);
  const head = who.slice(0, 1).toUpperCase() + who.slice(1);
  const born = `sinh năm ${random.int(1962, 1982)}, trình độ chuyên môn ${random.pick(["thạc sĩ Kinh tế", "cử nhân Luật", "kỹ sư Xây dựng"])}, cao cấp lý luận chính trị`;
  return random.pick([
    `${head} ${born}. Trước khi được bổ nhiệm, ${who} từng giữ chức ${earlier.written}.`,
    `${head} ${born}, từng giữ chức vụ ${earlier.written}.`,
  ]);
};
