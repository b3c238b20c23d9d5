import type { PersonMention } from "#model/mention";
import { keyLine } from "../segmentation/key-line.ts";
import type { Stage } from "./scene.ts";

/** "Trong bản giải trình gửi Đảng ủy, ông A cho biết …", "Theo đơn khởi kiện, bà B …", "Trên trang cá nhân, ông C viết …" */
const IN_WRITING =
  /^ (?:(?:cũng|và) )?(?:trong|theo|ở|tại|cuối|trên) (?:\S+ ){0,3}?(?:bản giải trình|bản tường trình|bản kiểm điểm|văn bản|công văn|đơn|lá đơn|thư|bức thư|tâm thư|lá thư|hồi ký|facebook|trang cá nhân|bài viết)(?= )/;

/** Who speaks in a paper of his own: what he is quoted for afterwards stands in it too. */
export function inWriting({ tokens, people }: Stage): PersonMention[] {
  const line = keyLine(tokens);
  const [person] = people;
  if (person === undefined || !IN_WRITING.test(line)) return [];
  const comma = tokens.find(({ text }) => text === ",");
  return comma !== undefined && comma.end <= Math.min(person.start, person.phrase.start) ? [person] : [];
}
