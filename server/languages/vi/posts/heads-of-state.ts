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
]);
