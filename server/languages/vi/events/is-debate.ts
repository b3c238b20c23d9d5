import type { Sentence } from "#model/document";

const DEBATES = new Set("giải trình|thảo luận|tranh luận|phát biểu|góp ý|trình bày|thẩm tra|chất vấn".split("|"));

/** "Giải trình nội dung trên, Giám đốc Sở A cho biết …", "Thảo luận về …, đại biểu B …": somebody speaks before an assembly. */
export const isDebate = ({ tokens }: Sentence): boolean =>
  DEBATES.has(`${tokens[0]?.key ?? ""} ${tokens[1]?.key ?? ""}`) ||
  / (?:nhậm chức|nhận nhiệm vụ|lời cảm ơn|tuyên thệ) /.test(` ${tokens.map(({ key }) => key).join(" ")} `);
