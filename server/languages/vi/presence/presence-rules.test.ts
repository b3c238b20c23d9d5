import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presenceOf } from "./testing/presence-of.ts";

const OPENING = "Sáng 5/4/2021, Sở Y tế tỉnh Hà Nam tổ chức hội nghị tổng kết. ";

describe("who chairs", () => {
  it.each([
    ["the subject", `${OPENING}Đồng chí Trần Văn Bình, Giám đốc Sở Y tế chủ trì hội nghị.`, ["Trần Văn Bình"]],
    [
      "“dưới sự chủ trì của”",
      "Chiều 5/4, huyện An Lão tổ chức hội nghị dưới sự chủ trì của ông Trần Văn Bình, Chủ tịch UBND huyện An Lão.",
      ["Trần Văn Bình"],
    ],
    [
      "“do … chủ trì” far behind the gathering",
      "Buổi làm việc của Thường trực HĐND huyện, lãnh đạo các phòng ban với lãnh đạo Chi cục Hải quan tỉnh Hà Nam do Chủ tịch HĐND huyện Lê Thị Hoa chủ trì đã diễn ra vào ngày 5/4/2021.",
      ["Lê Thị Hoa"],
    ],
    [
      "“do … chủ trì”",
      "Chiều 5/4, UBND huyện An Lão tổ chức buổi làm việc do bà Lê Thị Hoa, Phó Chủ tịch UBND huyện chủ trì.",
      ["Lê Thị Hoa"],
    ],
    [
      "several",
      `${OPENING}Đồng chủ trì hội nghị có các đồng chí Trần Văn Bình, Giám đốc Sở Y tế; Lê Thị Hoa, Phó Giám đốc Sở Y tế.`,
      ["Trần Văn Bình", "Lê Thị Hoa"],
    ],
  ])("%s", (_, text, names) => {
    const read = presenceOf(text);
    expect(read.named("CHAIRED")).toEqual(names);
    expect(read.named("ATTENDED")).toEqual(expect.arrayContaining(names));
  });

  it.each([
    [
      "a task",
      "Ngày 5/4, tại hội nghị sơ kết, UBND tỉnh giao ông Trần Văn Bình, Giám đốc Sở Xây dựng chủ trì, phối hợp với các sở.",
    ],
    ["a decision", `${OPENING}Ông Trần Văn Bình, Giám đốc Sở Y tế từng chủ trì xem xét nhân sự.`],
    ["concluding alone", `${OPENING}Kết luận hội nghị, ông Trần Văn Bình, Giám đốc Sở Y tế ghi nhận kết quả.`],
  ])("not by %s", (_, text) => {
    expect(presenceOf(text).named("CHAIRED")).toEqual([]);
  });
});

describe("who was there", () => {
  it.each([
    [
      "a list",
      `${OPENING}Cùng dự có Bí thư Tỉnh ủy Trần Văn Bình, Chủ tịch UBND tỉnh Lê Thị Hoa.`,
      ["Trần Văn Bình", "Lê Thị Hoa"],
    ],
    [
      "a list over lines",
      `${OPENING}Tham dự hội nghị có các đồng chí:\n- Đồng chí Trần Văn Bình, Bí thư Tỉnh ủy\n- Đồng chí Lê Thị Hoa, Phó Bí thư Tỉnh ủy\nHội nghị đã thảo luận.`,
      ["Trần Văn Bình", "Lê Thị Hoa"],
    ],
    [
      "the subject of “dự”",
      "Ngày 5/4, Bí thư Tỉnh ủy Trần Văn Bình, Chủ tịch UBND tỉnh Lê Thị Hoa và Giám đốc Sở Y tế Phạm Văn Đức tham dự lễ khánh thành bệnh viện.",
      ["Trần Văn Bình", "Lê Thị Hoa", "Phạm Văn Đức"],
    ],
    [
      "both sides of a meeting",
      "Sáng 5/4, ông Trần Văn Bình, Chủ tịch UBND tỉnh Hà Nam làm việc với ông Lê Văn Đức, Giám đốc Công ty Sông Châu.",
      ["Trần Văn Bình", "Lê Văn Đức"],
    ],
    [
      "a delegation",
      "Sáng 5/4, lãnh đạo tỉnh vào Lăng viếng Chủ tịch Hồ Chí Minh. Đoàn có Bí thư Tỉnh ủy Trần Văn Bình.",
      ["Trần Văn Bình"],
    ],
    [
      "a caption",
      `${OPENING}\nBí thư Tỉnh ủy Trần Văn Bình trao bằng khen cho các tập thể. Ảnh: Minh An`,
      ["Trần Văn Bình"],
    ],
  ])("by %s", (_, text, names) => {
    expect(presenceOf(text).named("ATTENDED")).toEqual(names);
  });

  it.each([
    [
      "who is absent",
      `${OPENING}Cùng dự có Bí thư Tỉnh ủy Trần Văn Bình; vắng mặt ông Phạm Văn Đức, Chủ tịch UBND tỉnh.`,
      "Phạm Văn Đức",
    ],
    [
      "who was succeeded",
      "Chiều 5/4, Bí thư Tỉnh ủy Trần Văn Bình trao quyết định bổ nhiệm bà Lê Thị Hoa giữ chức Bí thư Huyện ủy An Lão thay ông Phạm Văn Đức.",
      "Phạm Văn Đức",
    ],
    [
      "who speaks at the sidelines",
      `${OPENING}Trao đổi với phóng viên bên lề hội nghị, ông Phạm Văn Đức, Giám đốc Sở Y tế cho biết ngành đạt chỉ tiêu.`,
      "Phạm Văn Đức",
    ],
    ["who only stands for a portrait", `${OPENING}\nÔng Phạm Văn Đức, Giám đốc Sở Y tế. Ảnh: Minh An`, "Phạm Văn Đức"],
    [
      "who spoke on another day",
      `${OPENING}Ngày 1/3/2021, ông Phạm Văn Đức, Chủ tịch UBND tỉnh yêu cầu ngành y tế báo cáo.`,
      "Phạm Văn Đức",
    ],
  ])("but not %s", (_, text, name) => {
    expect(presenceOf(text).named("ATTENDED")).not.toContain(name);
  });

  it("says of a planned gathering only that somebody is expected", () => {
    const read = presenceOf(
      "Ngày 20/5, UBND tỉnh sẽ tổ chức hội nghị xúc tiến đầu tư; ông Trần Văn Bình, Chủ tịch UBND tỉnh sẽ chủ trì hội nghị.",
    );
    expect(read.events.map(({ planned }) => planned)).toEqual([true]);
    expect(Math.max(0, ...read.drafts.map(({ confidence }) => confidence))).toBeLessThan(0.5);
  });
});

describe("who spoke", () => {
  it.each([
    [
      "“Phát biểu tại”",
      `${OPENING}Phát biểu tại hội nghị, đồng chí Trần Văn Bình, Bí thư Tỉnh ủy ghi nhận kết quả.`,
      ["Trần Văn Bình"],
    ],
    [
      "another verb that opens",
      `${OPENING}Góp ý tại hội nghị, bà Lê Thị Hoa, Giám đốc Sở Tài chính nêu khó khăn.`,
      ["Lê Thị Hoa"],
    ],
    [
      "“Tại hội nghị”",
      `${OPENING}Tại hội nghị, ông Trần Văn Bình, Bí thư Tỉnh ủy đề nghị ngành cố gắng hơn.`,
      ["Trần Văn Bình"],
    ],
    [
      "being quoted",
      `${OPENING}Ông Trần Văn Bình, Giám đốc Sở Y tế cho biết ngành đã đạt chỉ tiêu.`,
      ["Trần Văn Bình"],
    ],
    [
      "being named as the source",
      `${OPENING}Theo bà Lê Thị Hoa, Phó Giám đốc Sở Y tế, còn nhiều việc phải làm.`,
      ["Lê Thị Hoa"],
    ],
  ])("by %s", (_, text, names) => {
    expect(presenceOf(text).named("SPOKE_AT")).toEqual(names);
  });
});

describe("who organises", () => {
  it.each([
    ["the subject", "Sáng 5/4, Đảng ủy Khối các cơ quan tỉnh Hà Nam tổ chức Hội nghị sơ kết quý I.", 1],
    [
      "“do A phối hợp với B tổ chức”",
      "Lễ khai mạc triển lãm do Sở Văn hóa tỉnh Hà Nam phối hợp với Hội Nhà báo tỉnh tổ chức sáng 5/4.",
      2,
    ],
    [
      "nobody where something else is organised",
      "Sáng 5/4, tại hội nghị, Sở Y tế tỉnh Hà Nam cho biết sẽ tổ chức lại các phòng.",
      0,
    ],
  ])("%s", (_, text, count) => {
    expect(presenceOf(text).named("ORGANIZED")).toHaveLength(count);
  });
});

describe("every claim of presence", () => {
  it("has evidence within the text that holds the person's name or word", () => {
    const line = fc.constantFrom(
      "Phát biểu tại hội nghị, đồng chí Lê Thị Hoa, Phó Giám đốc Sở Y tế đề nghị cố gắng.",
      "Cùng dự có Bí thư Tỉnh ủy Trần Văn Bình; Chủ tịch UBND tỉnh Phạm Văn Đức.",
      "Ông Bình chủ trì hội nghị.",
      "“Chúng tôi đã cố gắng”, bà Hoa nói.",
      "Chiều cùng ngày, đoàn kiểm tra tiến độ cầu An Bình.",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { text, drafts } = presenceOf([OPENING, ...lines].join("\n"));
        for (const { start, end } of drafts) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toMatch(/\p{L}/u);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("does not change when an unrelated paragraph is added", () => {
    const text = `${OPENING}Đồng chí Trần Văn Bình, Giám đốc Sở Y tế chủ trì hội nghị.`;
    const more = `${text}\nTheo dự báo, thời tiết các tỉnh miền núi nắng ráo, nhiệt độ cao nhất 30 độ.`;
    expect(presenceOf(more).drafts).toEqual(presenceOf(text).drafts);
  });
});
