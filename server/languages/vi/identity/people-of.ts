import { remembered } from "../segmentation/remembered.ts";
import { knownBody } from "./known-bodies.ts";
import { spelledOut } from "./spelled-out.ts";

/** By key of a body that there is one of: people in posts over three terms or so. Estimated by the project. */
const KNOWN: Readonly<Record<string, number>> = {
  "quốc hội": 1500,
  "ban chấp hành trung ương đảng": 500,
  "chính phủ": 80,
  "nhà nước": 20,
  "bộ chính trị": 50,
  "ban bí thư": 30,
  "uỷ ban thường vụ quốc hội": 40,
  "uỷ ban kiểm tra trung ương": 60,
  "đảng cộng sản việt nam": 5000,
  "liên hợp quốc": 500,
  "quân đội nhân dân việt nam": 2000,
};

/** By the beginning of the spelled-out name, the first that fits. */
const BY_HEAD: readonly (readonly [RegExp, number])[] = [
  [/^bộ (?:công an|quốc phòng)/u, 400],
  [/^bộ /u, 150],
  [/^(?:mỹ|trung quốc|nhật bản|nga|pháp|anh|đức|hàn quốc|việt nam|liên minh)/u, 2000],
  [/^đoàn đại biểu quốc hội/u, 40],
  [/^hội đồng nhân dân .*(?:xã|phường|thị trấn)/u, 30],
  [/^hội đồng nhân dân/u, 200],
  [/^(?:tỉnh uỷ|thành uỷ)/u, 120],
  [/^(?:huyện uỷ|quận uỷ|thị uỷ)/u, 60],
  [/^công an .*(?:xã|phường|thị trấn)/u, 12],
  [/^công an (?:huyện|quận|thị xã)/u, 40],
  [/^công an/u, 150],
  [/^uỷ ban nhân dân/u, 25],
  [/^(?:sở|ban|chi cục|văn phòng|thanh tra|huyện đoàn|tỉnh đoàn|hội|liên đoàn)/u, 30],
  [/^(?:phòng|đội|trạm|tổ|hạt|khoa|thôn|khu phố|ấp)/u, 8],
  [/^(?:tập đoàn|tổng công ty|ngân hàng|tổng cục|cục|học viện|viện|trường đại học|đại học|bệnh viện)/u, 60],
  [/^(?:quân khu|quân chủng|quân đoàn|binh chủng)/u, 200],
];
const USUAL = 40;

/** About how many people hold posts in a body over some years: what sharing it says of two people of one name. */
export const peopleOf = remembered((body: string): number => {
  const key = knownBody(body);
  const words = spelledOut(body);
  return KNOWN[key ?? words] ?? BY_HEAD.find(([head]) => head.test(words))?.[1] ?? USUAL;
});
