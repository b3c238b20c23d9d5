import type { Paragraph } from "./paragraph.ts";

/** "Theo Quyết định số 214-QĐ/TU, đồng chí A, Phó Giám đốc Sở Y tế giữ chức Giám đốc Sở Y tế từ ngày …" */
export const appointment: Paragraph = (scene) => {
  const { random, home, date } = scene;
  const [appointee, presenter] = [scene.official(3), scene.official(0)];
  const field = random.pick(["Khoa học và Công nghệ", "Văn hóa, Thể thao và Du lịch", "Thông tin và Truyền thông"]);
  const to = {
    title: "Giám đốc",
    organization: `Sở ${field} ${home.name}`,
    written: `Giám đốc Sở ${field} ${home.type}`,
  };
  const who = scene.within(appointee);
  // The post that an appointee comes from is left by it, though the notice does not say so.
  for (const post of appointee.posts) scene.states(appointee, post, "ended", ["current"]);
  scene.states(appointee, to, "new");
  scene.attends(appointee);
  scene.attends(presenter);
  const number = `${random.int(11, 999)}-QĐ/TU`;
  const handed = `Thừa ủy quyền của Ban Thường vụ ${home.committee}, ${scene.again(presenter)} đã trao quyết định và tặng hoa chúc mừng ${scene.again(appointee)}.`;
  return random.pick([
    `Tại ${scene.gathering.noun}, Ban Tổ chức ${home.committee} công bố Quyết định số ${number} về việc điều động, bổ nhiệm ${who} giữ chức ${to.written}, thời hạn bổ nhiệm 5 năm. ${handed}`,
    `Theo Quyết định số ${number} ngày ${random.int(1, 28)}/${random.int(1, 12)}/${date.year} của Ban Thường vụ ${home.committee}, ${who} được bổ nhiệm giữ chức ${to.written}. ${handed}`,
  ]);
};
