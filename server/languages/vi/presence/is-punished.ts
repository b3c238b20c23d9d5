import type { Token } from "#model/document";

const PUNISHMENTS = new Set(
  "kỷ luật|khai trừ|cảnh cáo|cách chức|khiển trách|đình chỉ|khởi tố|tạm giam|bắt giam|buộc thôi".split("|"),
);

/** "quyết định đình chỉ công tác đối với ông A": what is done to him is told at no ceremony that he comes to. */
export const isPunished = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }, index) => PUNISHMENTS.has(`${key} ${tokens[index + 1]?.key ?? ""}`));
