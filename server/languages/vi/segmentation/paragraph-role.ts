import type { Paragraph, Token } from "#model/document";

type Role = Paragraph["role"];

const SHARE = [
  "share",
  "chia sẻ",
  "print",
  "gốc",
  "qr code",
  "mã qr",
  "tin khác",
  "tin liên quan",
  "tiện ích thông tin",
  "nguồn tin",
  "chúng tôi trên mạng xã hội",
  "xem thêm",
  "bình luận",
  "gửi email",
  "in bài viết",
  "về trang chủ",
  "video liên quan",
  "chia sẻ",
  "facebook",
  "zalo",
  "twitter",
  "từ khóa",
  "tags",
  "đọc thêm",
  "quay lại",
];
const CREDIT = [
  "thực hiện",
  "theo",
  "nguồn",
  "ảnh",
  "tác giả",
  "pv",
  "bài và ảnh",
  "tin và ảnh",
  "tin ảnh",
  "bài ảnh",
  "tổng hợp",
  "biên tập",
  "ctv",
  "clip",
  "video",
  "đồ họa",
  "đồ hoạ",
];

const isName = (tokens: readonly Token[]) =>
  tokens.length >= 1 &&
  tokens.length <= 12 &&
  tokens.every(
    (token) =>
      token.shape === "capital" ||
      token.shape === "upper" ||
      token.shape === "mixed" ||
      /^[-–—.,/&()+*]+$/u.test(token.text) ||
      token.key === "và",
  );

const startsWith = (line: string, phrases: readonly string[]) =>
  phrases.find((phrase) => line.startsWith(phrase) && !/^[\p{L}\p{M}]/u.test(line.slice(phrase.length)));

export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Position among the document's paragraphs, and how many there are. */
  readonly index: number;
  readonly count: number;
}

/**
 * What a paragraph is, from its own form and place:
 * the first line without a full stop is the title; a bare name, "Thực hiện: …", "Theo VGP", "(TTXVN)" a byline;
 * share buttons and QR codes noise; a short line elsewhere without end mark a heading or, with "Ảnh:", a caption.
 */
export function paragraphRole({ text, tokens, index, count }: Line): Role {
  const words = tokens.filter((token) => token.shape !== "punctuation");
  // neither a credit nor navigation is longer
  const lower = words.length <= 16 ? text.toLowerCase() : "";
  const closed = /[.!?…;]["”)]*$/u.test(text);
  if (words.length === 0) return "noise";
  if (words.length <= 14 && startsWith(lower.replace(/^[>\s*•-]+/u, ""), SHARE) !== undefined) return "noise";
  if (text.startsWith(">")) return "noise";
  const credit = startsWith(lower, CREDIT);
  if (
    credit !== undefined &&
    words.length <= 16 &&
    (/^\s*:/u.test(text.slice(credit.length)) || (credit === "theo" && isName(tokens.slice(1)) && !closed))
  )
    return "byline";
  if (/^\(.{2,40}\)$/u.test(text) && words.length <= 6) return "byline";
  // "Ông Lê An.": stands under his picture
  if (index > 0 && isName(tokens) && /^(?:Ông|Bà|Đồng chí|Anh|Chị)\s/u.test(text)) return "caption";
  if (index > 0 && isName(tokens) && words.length <= 10 && !/\p{N}/u.test(text))
    return index * 3 > count || words.length <= 4 ? "byline" : "heading";
  if (words.length <= 60 && /(?:^|[\s(.,;–-])(?:ảnh|photo|nguồn ảnh)\s*:/iu.test(text)) return "caption";
  if (index === 0 && !closed && words.length <= 45) return "title";
  if (!closed && words.length <= 14 && !text.endsWith(":") && !text.endsWith(",")) return "heading";
  return "body";
}
