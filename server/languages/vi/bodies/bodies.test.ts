import { describe, expect, it } from "vitest";
import { readingOf } from "../testing/posts-of.ts";
import { bodyKey } from "./body-key.ts";

const BODIES: readonly (readonly [text: string, bodies: readonly string[]])[] = [
  ["Ban Quản lý Khu kinh tế Vân Đồn họp.", ["Ban Quản lý Khu kinh tế Vân Đồn"]],
  ["Sở Nông nghiệp và Phát triển nông thôn Lạng Sơn báo cáo.", ["Sở Nông nghiệp và Phát triển nông thôn Lạng Sơn"]],
  ["Bộ Lao động, Thương binh và Xã hội công bố.", ["Bộ Lao động, Thương binh và Xã hội"]],
  ["Phòng Tài chính - Kế hoạch huyện Chi Lăng nhận việc.", ["Phòng Tài chính - Kế hoạch huyện Chi Lăng"]],
  ["Quân khu 7 và Công an tỉnh Lạng Sơn phối hợp.", ["Quân khu 7", "Công an tỉnh Lạng Sơn"]],
  ["UBND TP.HCM họp. Ủy ban nhân dân TP.HCM kết luận. UBND TP.HCM giao việc.", ["UBND TP.HCM"]],
];

describe("bodies", () => {
  it.each(BODIES)("%s", (text, bodies) => {
    expect(readingOf(text).bodies.map(bodyKey).sort()).toEqual(bodies.map(bodyKey).sort());
  });

  it("takes the place of the article for a bare committee", () => {
    const text = "Tỉnh Lạng Sơn vừa họp.\nĐồng chí Lê Văn An, Bí thư Tỉnh ủy, kết luận.";
    expect(readingOf(text).posts).toEqual(["Lê Văn An | Bí thư | Tỉnh ủy Lạng Sơn | current"]);
  });

  it("lets the place change in a round-up", () => {
    const text =
      "Tại Lạng Sơn, ông Lê Văn An giữ chức Bí thư Tỉnh ủy.\nTại Cao Bằng, ông Trần Đức Cường giữ chức Bí thư Tỉnh ủy.";
    expect(readingOf(text).posts).toEqual([
      "Lê Văn An | Bí thư | Tỉnh ủy Lạng Sơn | current",
      "Trần Đức Cường | Bí thư | Tỉnh ủy Cao Bằng | current",
    ]);
  });

  it("knows a short form that the article explains", () => {
    const text = "Tập đoàn Dầu khí Việt Nam (PVN) họp.\nÔng Lê Văn An là Tổng giám đốc PVN.";
    expect(readingOf(text).posts).toEqual(["Lê Văn An | Tổng Giám đốc | Tập đoàn Dầu khí Việt Nam | current"]);
  });
});
