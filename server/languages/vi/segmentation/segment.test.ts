import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/posts-of.ts";

const sentencesOf = (text: string) => {
  const { article, sentences } = documentOf(text);
  return sentences.map(({ start, end }) => article.text.slice(start, end));
};

const SENTENCES: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ["PGS.TS Lê An ở TP. HCM dự. Ông vui.", ["PGS.TS Lê An ở TP. HCM dự.", "Ông vui."]],
  ["Vốn tăng 2,5 lần, đạt 10.000 tỷ. Năm sau cũng vậy.", ["Vốn tăng 2,5 lần, đạt 10.000 tỷ.", "Năm sau cũng vậy."]],
  ["“Tôi vui.” Ông nói vậy.", ["“Tôi vui.”", "Ông nói vậy."]],
  ["đ/c Lê An; TS. Vũ Bình cùng dự.", ["đ/c Lê An; TS. Vũ Bình cùng dự."]],
  ["Kết quả 9 tháng\nđầu năm rất tốt.", ["Kết quả 9 tháng\nđầu năm rất tốt."]],
  ["Thu hút đầu tư…  Ngày mai họp.", ["Thu hút đầu tư…", "Ngày mai họp."]],
];

const ROLES: readonly (readonly [lines: readonly string[], roles: readonly string[]])[] = [
  [
    ["Hội nghị tổng kết năm", "Sáng nay hội nghị khai mạc.", "Lê An"],
    ["title", "body", "byline"],
  ],
  [
    ["Hội nghị khai mạc.", "Thực hiện: Trung tâm Thông tin"],
    ["body", "byline"],
  ],
  [
    ["Hội nghị khai mạc.", "Chia sẻ:", "QR Code"],
    ["body", "noise", "noise"],
  ],
  [
    ["Ông An phát biểu.", "Hội nghị bế mạc.", "Ông An phát biểu."],
    ["body", "body", "caption"],
  ],
];

describe("segmentation", () => {
  it.each(SENTENCES)("splits %j", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it.each(ROLES)("sees what the lines %j are", (lines, roles) => {
    expect(documentOf(lines.join("\n")).paragraphs.map(({ role }) => role)).toEqual(roles);
  });
});
