/** Posts that mean nothing without a country, which is never the one that the article happens to name nearby. */
export const HEADS_OF_STATE: ReadonlySet<string> = new Set([
  "Tổng thống",
  "Phó Tổng thống",
  "Quốc vương",
  "Nhà vua",
  "Nữ hoàng",
  "Thái tử",
  "Hoàng thái tử",
  "Quốc trưởng",
  "Toàn quyền",
  "Hoàng tử",
  "Hoàng thân",
  "Thượng nghị sĩ",
  "Hạ nghị sĩ",
  "Nghị sĩ",
]);
