import type { Sentence } from "#model/document";

/** "Sáng cùng ngày", "Tiếp đó": the report goes on to another gathering of the day. */
export function continuesDay({ tokens }: Sentence): boolean {
  const words = tokens
    .slice(0, 6)
    .map(({ key }) => key)
    .join(" ");
  return /cùng ngày|^cũng trong (?:ngày|sáng|chiều|tối|buổi)|^cùng buổi|^trong ngày|^tiếp đó|^sau đó|^trước đó|^buổi (?:sáng|trưa|chiều|tối) ,/.test(
    words,
  );
}
