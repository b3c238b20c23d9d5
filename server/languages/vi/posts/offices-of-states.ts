import { OFFICES_ABROAD } from "./offices-abroad.ts";

/** Offices whose next word is a person or a country, never an enterprise. */
export const OFFICES_OF_STATES: ReadonlySet<string> = new Set([
  ...OFFICES_ABROAD,
  "Tổng thống",
  "Phó Tổng thống",
  "Quốc vương",
  "Nhà vua",
  "Đại biện",
  "Đại biện lâm thời",
  "Đại sứ",
  "Đại sứ đặc mệnh toàn quyền",
  "Thủ lĩnh",
]);
