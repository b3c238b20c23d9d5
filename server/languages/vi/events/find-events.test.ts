import { describe, expect, it } from "vitest";
import { bareArticle } from "../testing/bare-article.ts";
import { vietnamese } from "../index.ts";
import { presenceOf } from "../presence/testing/presence-of.ts";

const events = (text: string) => presenceOf(text, []).events;
const names = (text: string) => events(text).map(({ name }) => name);

describe("where a gathering's name ends", () => {
  it.each([
    [
      "Chiều 31/12, Sở Y tế tổ chức Hội nghị tổng kết công tác năm 2021 và triển khai nhiệm vụ năm 2022.",
      "Hội nghị tổng kết công tác năm 2021 và triển khai nhiệm vụ năm 2022",
    ],
    [
      "Ngày 11/7, Đảng ủy tổ chức Hội nghị sơ kết 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2018. Đồng chí A dự.",
      "Hội nghị sơ kết 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2018",
    ],
    [
      "Sáng 5/4, tại kỳ họp thứ 7, HĐND tỉnh Hà Nam khóa XVIII đã bầu nhân sự.",
      "kỳ họp thứ 7, HĐND tỉnh Hà Nam khóa XVIII",
    ],
    [
      "Sáng 5/4, lễ phát động “Tết trồng cây đời đời nhớ ơn Bác Hồ” diễn ra tại Hà Nam.",
      "lễ phát động “Tết trồng cây đời đời nhớ ơn Bác Hồ”",
    ],
    ["Sáng 5/4, buổi họp báo của UBND tỉnh với sự tham dự của nhiều cơ quan diễn ra.", "buổi họp báo của UBND tỉnh"],
  ])("%s", (text, name) => {
    expect(names(text)).toEqual([name]);
  });
});

describe("gatherings that are told of", () => {
  it.each([
    ["named", "Sáng 5/4/2021, UBND tỉnh tổ chức hội nghị xúc tiến đầu tư.", "conference", "2021-04-05"],
    [
      "told by a verb",
      "Chiều 27/11/2020, ông Trần Văn Bình, Bí thư Tỉnh ủy làm việc với Huyện ủy An Lão.",
      "meeting",
      "2020-11-27",
    ],
    [
      "an inspection",
      "Sáng 18/7/2020, ông Trần Văn Bình, Chủ tịch UBND tỉnh đi kiểm tra tuyến đê.",
      "inspection",
      "2020-07-18",
    ],
    ["a reception", "Chiều 9/3/2020, Chủ tịch UBND tỉnh Trần Văn Bình tiếp Đại sứ Nhật Bản.", "meeting", "2020-03-09"],
    ["a body that meets", "Ngày 2/11/2020, Ban Thường vụ Tỉnh ủy Hà Nam họp xem xét nhân sự.", "meeting", "2020-11-02"],
    [
      "over several days",
      "Hội nghị toàn quốc ngành nội vụ diễn ra từ ngày 2-6/10/2018.",
      "conference",
      "2018-10-02/2018-10-06",
    ],
    [
      "for the press",
      "Tại buổi họp báo chiều 26/4/2021, ông Trần Văn Bình cho biết.",
      "press-conference",
      "2021-04-26",
    ],
  ])("%s", (_, text, kind, date) => {
    expect(events(text).map((event) => [event.kind, event.date])).toEqual([[kind, date]]);
  });
});

describe("what is no gathering of the article", () => {
  it.each([
    ["a resolution's source", "Sở Y tế thực hiện Nghị quyết Đại hội XIII của Đảng."],
    ["a body's name", "Ban Tổ chức hội nghị và Trung tâm hội nghị tỉnh có địa chỉ mới."],
    ["one of many", "Các cuộc họp được rút ngắn; nhiều hội nghị chuyển sang trực tuyến."],
    ["one put off", "UBND tỉnh yêu cầu hoãn hội nghị để chống bão."],
    ["a holiday", "Trong kỳ nghỉ lễ, du khách đến lễ hội rất đông."],
    ["two words that only meet", "Quốc hội nghị quyết nhiều vấn đề."],
    ["an interview", "Trong cuộc trao đổi với phóng viên, ông Bình tỏ ra vui."],
  ])("%s", (_, text) => {
    expect(events(text)).toEqual([]);
  });
});

describe("mentions of one gathering", () => {
  it("are one event, whichever word refers to it", () => {
    const [event, ...others] = events(
      "Sáng 5/4/2021, UBND tỉnh tổ chức hội nghị xúc tiến đầu tư. Phát biểu tại hội nghị, ông Trần Văn Bình ghi nhận.\nToàn cảnh Hội nghị.",
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({ count: 3, date: "2021-04-05", ref: "event:2021-04-05:hội nghị xúc tiến đầu tư" });
  });

  it("are two events where names, numbers or days differ", () => {
    expect(
      names("Sáng 5/4/2021, Đảng ủy tổ chức Hội nghị sơ kết quý I và Hội nghị cán bộ chủ chốt về quy hoạch."),
    ).toHaveLength(2);
    expect(
      names(
        "Ngày 5/4/2021, kỳ họp thứ 7 HĐND tỉnh khai mạc. Trước đó, ngày 3/2/2021, kỳ họp thứ 6 HĐND tỉnh đã bầu nhân sự.",
      ),
    ).toHaveLength(2);
    expect(
      names(
        "Sáng 5/4/2021, Bí thư Tỉnh ủy Trần Văn Bình dự lễ khởi công cầu An Bình. Chiều cùng ngày, ông Bình làm việc với Huyện ủy An Lão.",
      ),
    ).toHaveLength(2);
  });

  it("give it the place that its sentence names", () => {
    expect(events("Sáng 5/4, tại Hội trường Tỉnh ủy Hà Nam, Ban Dân vận tổ chức hội nghị tổng kết.")[0]?.place).toBe(
      "Hội trường Tỉnh ủy Hà Nam",
    );
  });

  it("keep apart what is planned", () => {
    expect(events("Ngày 20/5/2021, UBND tỉnh sẽ tổ chức hội nghị xúc tiến đầu tư.")[0]?.planned).toBe(true);
    expect(events("Ngày 20/5/2021, UBND tỉnh tổ chức hội nghị xúc tiến đầu tư.")[0]?.planned).toBe(false);
  });
});

it("reads a long article in time that grows with its length", () => {
  const line = "Sáng 5/4, tại buổi làm việc, lễ “khai mạc” hội nghị kỳ họp thứ 7, phiên họp: ";
  const time = (times: number) => {
    const start = performance.now();
    names(`${line.repeat(times)}.`);
    return performance.now() - start;
  };
  time(50);
  expect(time(800)).toBeLessThan(40 * Math.max(20, time(100)));
});

describe("“chương trình”", () => {
  const OPENING = "Sáng 5/4/2021, Sở Y tế tỉnh Hà Nam tổ chức lễ kỷ niệm. ";
  const mentions = (sentence: string) => {
    const document = vietnamese.segment(bareArticle(OPENING + sentence));
    return vietnamese.findMentions(document).mentions.filter(({ kind }) => kind === "event").length;
  };

  it("stands for the gathering told of", () => {
    expect(mentions("Tại chương trình, ông Trần Văn Bình tặng quà.")).toBe(2);
  });

  it.each(["Sở làm xong chương trình đã định.", "Sở đã xây dựng chương trình hành động cho năm tới."])(
    "is work, and no gathering: %s",
    (sentence) => {
      expect(mentions(sentence)).toBe(1);
    },
  );
});
