import { FIELDS, sentence } from "./sentences.ts";
import type { Paragraph } from "./paragraph.ts";

const TASKS = [
  "các cấp, các ngành tập trung tháo gỡ khó khăn, vướng mắc ngay từ cơ sở",
  "từng đơn vị rà soát lại phần việc được giao, phân công rõ người, rõ việc, rõ thời hạn",
  "công tác tuyên truyền phải đi trước một bước, tạo sự đồng thuận trong nhân dân",
  "người đứng đầu phải chịu trách nhiệm nếu để công việc chậm trễ, kéo dài",
  "cần lấy sự hài lòng của người dân làm thước đo hiệu quả công việc",
  "việc sử dụng ngân sách phải tiết kiệm, đúng quy định, không để lãng phí",
  "mỗi địa phương lựa chọn ít nhất hai phần việc cụ thể để làm dứt điểm trong quý tới",
  "tăng cường kiểm tra, giám sát, kịp thời biểu dương cách làm hay",
] as const;

/** "Phát biểu tại hội nghị, đồng chí A nhấn mạnh: …" Index of the speaker in the cast. */
export const speechOf =
  (index: number): Paragraph =>
  (scene) => {
    const { random, gathering } = scene;
    const official = scene.official(index);
    scene.speaks(official);
    const who = index === 0 ? scene.again(official) : scene.within(official);
    const [first, second] = random.shuffled(TASKS);
    const opening = random.pick([
      `Phát biểu tại ${gathering.noun}, ${who} nhấn mạnh: ${first}.`,
      `Phát biểu chỉ đạo tại ${gathering.noun}, ${who} yêu cầu ${first}.`,
      `Kết luận ${gathering.noun}, ${who} đề nghị ${first}.`,
      `Tại ${gathering.noun}, ${who} cho biết: “${sentence(random, random.pick(FIELDS)).replace(/\.$/u, "")}”.`,
    ]);
    const later = random.chance(0.7) ? ` Cũng theo ${scene.again(official)}, ${second}.` : "";
    return `${opening}${later} ${sentence(random, random.pick(FIELDS))}`;
  };
