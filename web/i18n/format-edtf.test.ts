import { describe, expect, it } from "vitest";
import { formatEdtf } from "./format-edtf.ts";

describe("a date for reading", () => {
  it.each([
    ["2021-04-05", "5/4/2021", "5 Apr 2021"],
    ["2021-04-05T07:30:00+07:00", "5/4/2021", "5 Apr 2021"],
    ["2024-08", "8/2024", "Aug 2024"],
    ["1998", "1998", "1998"],
    ["2024-08/", "từ 8/2024", "from Aug 2024"],
    ["2024-08/..", "từ 8/2024", "from Aug 2024"],
    ["/2020", "đến 2020", "until 2020"],
    ["2024-06-12/2024-06-13", "12/6/2024 – 13/6/2024", "12 Jun 2024 – 13 Jun 2024"],
    ["--04-05", "5/4 (không rõ năm)", "5 Apr (year unknown)"],
    ["--04", "tháng 4 (không rõ năm)", "Apr (year unknown)"],
    ["2020~", "khoảng 2020", "about 2020"],
    ["2020-05?", "5/2020 (chưa chắc)", "May 2020 (uncertain)"],
    [null, "không rõ ngày", "date unknown"],
    ["", "không rõ ngày", "date unknown"],
    ["đầu năm", "đầu năm", "đầu năm"],
  ])("shows %s as %s and %s", (text, vi, en) => {
    expect(formatEdtf(text, "vi")).toBe(vi);
    expect(formatEdtf(text, "en")).toBe(en);
  });
});
