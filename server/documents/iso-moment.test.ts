import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoMoment } from "./iso-moment.ts";

describe("isoMoment", () => {
  it.each([
    ["2021-12-31", "2021-12-31"],
    ["2021/2/3", "2021-02-03"],
    ["2021-12-31T21:00:00+07:00", "2021-12-31T21:00:00+07:00"],
    ["2021-12-31T21:00:00.000Z", "2021-12-31T21:00:00Z"],
    ["2021-12-31 21:00", "2021-12-31T21:00"],
    ["2021-12-31T21:00:00+0700", "2021-12-31T21:00:00+07:00"],
    ["31/12/2021", "2021-12-31"],
    ["05/04/2021", "2021-04-05"],
    ["5-4-2021", "2021-04-05"],
    ["31.12.2021 09:05", "2021-12-31T09:05"],
    ["Thứ Sáu, 31/12/2021 21:00", "2021-12-31T21:00"],
    ["Thứ 6, ngày 31/12/2021, 21:00 (GMT+7)", "2021-12-31T21:00+07:00"],
    ["Chủ nhật, 22/5/2016", "2016-05-22"],
    ["ngày 31 tháng 12 năm 2021", "2021-12-31"],
    ["31 tháng 12, 2021", "2021-12-31"],
    ["21:00 31/12/2021", "2021-12-31T21:00"],
    ["21h05 ngày 31/12/2021", "2021-12-31T21:05"],
    ["31/12/2021 9:05 PM", "2021-12-31T21:05"],
    ["31/12/2021 12:05 SA", "2021-12-31T00:05"],
    ["Fri, 31 Dec 2021 21:00:00 +0700", "2021-12-31T21:00:00+07:00"],
    ["Fri, 31 Dec 2021 14:00:00 GMT+0", "2021-12-31T14:00:00+00:00"],
  ])("reads %s as %s", (text, expected) => expect(isoMoment(text)).toBe(expected));

  it.each(["12/31/2021", "31/2/2021", "31/12", "2021", "78/79/2021", "31/12/2021 25:00", "hôm nay", "", "31/12/21"])(
    "does not read %j",
    (text) => expect(isoMoment(text)).toBeNull(),
  );

  it("gives back the day it was given, in each way of writing it", () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
          for (const text of [iso, `${day}/${month}/${year}`, `ngày ${day} tháng ${month} năm ${year}`])
            expect(isoMoment(text)).toBe(iso);
        },
      ),
    ));
});
