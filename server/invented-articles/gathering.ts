import type { HomePlace } from "./home-place.ts";
import type { Random } from "./random.ts";

export type GatheringForm = "conference" | "appointment" | "session" | "inspection" | "congress";

export interface Gathering {
  readonly form: GatheringForm;
  /** In full: "Hội nghị sơ kết công tác …" */
  readonly name: string;
  /** How the article goes on to call it: "hội nghị". */
  readonly noun: string;
  readonly organizer: string;
  /** "tại Hội trường Tỉnh ủy" */
  readonly venue: string;
}

const TOPICS = [
  "công tác phòng, chống thiên tai và tìm kiếm cứu nạn",
  "phong trào thi đua yêu nước",
  "thực hiện nhiệm vụ phát triển kinh tế - xã hội",
  "công tác cải cách hành chính và chuyển đổi số",
  "công tác giảm nghèo bền vững",
  "phong trào “Dân vận khéo”",
  "công tác bảo đảm trật tự an toàn giao thông",
  "chương trình xây dựng nông thôn mới",
  "công tác tuyển quân",
  "việc thực hiện Quy chế dân chủ ở cơ sở",
] as const;
const STARTS = ["Hội nghị sơ kết", "Hội nghị tổng kết", "Hội nghị đánh giá"] as const;

/** What the article is about: one gathering of one place. */
export function drawGathering(random: Random, form: GatheringForm, home: HomePlace): Gathering {
  const { name, type, committee, districts } = home;
  const district = random.pick(districts);
  const hall = random.pick([
    `tại Hội trường ${committee}`,
    `tại Trung tâm Hội nghị ${type}`,
    `tại trụ sở UBND ${type}`,
    "bằng hình thức trực tiếp kết hợp trực tuyến",
  ]);
  switch (form) {
    case "conference": {
      const organizer = random.pick([
        `UBND ${type} ${name}`,
        `Ban Thường vụ ${committee} ${name}`,
        `Ủy ban MTTQ Việt Nam ${type} ${name}`,
      ]);
      return { form, name: `${random.pick(STARTS)} ${random.pick(TOPICS)}`, noun: "hội nghị", organizer, venue: hall };
    }
    case "appointment":
      return {
        form,
        name: random.pick([
          "Hội nghị công bố quyết định về công tác cán bộ",
          "Lễ công bố và trao quyết định về công tác cán bộ",
        ]),
        noun: "hội nghị",
        organizer: `Ban Thường vụ ${committee} ${name}`,
        venue: hall,
      };
    case "session":
      return {
        form,
        name: `Kỳ họp thứ ${random.int(2, 19)} HĐND ${type} khóa ${random.pick(["IX", "X", "XV", "XVI"])}`,
        noun: "kỳ họp",
        organizer: `HĐND ${type} ${name}`,
        venue: hall,
      };
    case "inspection":
      return {
        form,
        name: `Đoàn công tác kiểm tra ${random.pick(TOPICS)} tại ${district.type} ${district.name}`,
        noun: "buổi làm việc",
        organizer: `UBND ${type} ${name}`,
        venue: `tại trụ sở UBND ${district.type} ${district.name}`,
      };
    case "congress":
      return {
        form,
        name: `Đại hội thi đua yêu nước ${type} ${name} lần thứ ${random.pick(["IV", "V", "VI", "VII"])}`,
        noun: "đại hội",
        organizer: `UBND ${type} ${name}`,
        venue: hall,
      };
  }
}
