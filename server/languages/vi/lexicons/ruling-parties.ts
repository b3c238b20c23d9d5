/** The party whose general secretary a country's is: "Tổng Bí thư, Chủ tịch nước Lào". Compiled by the project. */
export const RULING_PARTIES: Readonly<Record<string, string>> = {
  "Trung Quốc": "Đảng Cộng sản Trung Quốc",
  Lào: "Đảng Nhân dân Cách mạng Lào",
  Cuba: "Đảng Cộng sản Cuba",
  "Triều Tiên": "Đảng Lao động Triều Tiên",
  Campuchia: "Đảng Nhân dân Campuchia",
  "Liên Xô": "Đảng Cộng sản Liên Xô",
};
