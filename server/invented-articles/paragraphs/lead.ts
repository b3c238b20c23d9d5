import type { Paragraph } from "./paragraph.ts";

/** "Sáng 5/4/2021, tại Hội trường Tỉnh ủy, UBND tỉnh Nam Định tổ chức Hội nghị sơ kết …" */
export const lead: Paragraph = ({ random, gathering, date, home }) => {
  const { form, name, organizer, venue } = gathering;
  if (form === "session") return `${date.written}, ${venue}, HĐND ${home.type} ${home.name} khai mạc ${name}.`;
  if (form === "inspection") {
    const topic = name.slice(name.indexOf("kiểm tra"));
    return `${date.written}, đoàn công tác của ${organizer} đã tổ chức buổi làm việc, ${topic}.`;
  }
  const verb = random.pick(["tổ chức", "đã tổ chức", "long trọng tổ chức"]);
  return random.pick([
    `${date.written}, ${venue}, ${organizer} ${verb} ${name}.`,
    `${date.written}, ${organizer} ${verb} ${name} ${venue}.`,
  ]);
};
