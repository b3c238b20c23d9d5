/**
 * Family names, most frequent first within each group. Compiled by the project from general knowledge of Vietnamese
 * family names (Kinh, Hoa, and the larger ethnic minorities); the order of the first group follows counts in newspapers.
 */
export const SURNAMES =
  "Nguyễn Trần Lê Phạm Võ Phan Đinh Trịnh Hoàng Vũ Huỳnh Bùi Đặng Trương Ngô Đoàn Hồ Đỗ Dương Mai Đào Tô Vương Lương Hà " +
  "Phùng Triệu Chu Lâm Lý Lữ Lưu Tạ Đàm Thân Lại Nghiêm Khuất Hứa Doãn Quách Uông Mạc Thiều Sầm Ngọ Tống Dư Tăng Nông " +
  "Trầm Cù Khương Kiều Diệp Đậu Bế Hầu Giáp Giang Vi Ninh Ngụy Nhâm Nhữ Phí Tào Thạch Thái Tôn Tưởng Từ Ung Ưng Văn Viên " +
  "Tất Tập Thích Đầu Giản Hoắc Lam Thượng Tiền Ngưu Nhiếp Sỹ Trác Lộc Chế Bạch Tiến Xa Yên Âu An Bành Biện Bồ Cao Cầm Cấn Châu Chung Chử Cung Danh Đái Đan Điền Đới Đồng Đổng Hạ Hạng Hàn Hoa Hình " +
  "Khúc Khổng Kim La Lã Lò Lỗ Lộ Lục Lường Ma Mã Mạch Mẫn Mông Ngân Ngạc Nhan Nhiêu Ong Phù Phương Quan Quàng " +
  "Quản Sái Sử Tần Tạo Tiêu Tòng Trà Trang Trình Triều Tề Thẩm Thào Thi Thịnh Thôi Thuận Tiết Ty Vòng Vàng " +
  "Giàng Sùng Lầu Lù Hờ Hạng Vừ Vàng Cứ Cháng Chẩu Chẩu Lùng Thò Sằn Sín Tẩn Phàn Phá Chang Lèng Ly Má Mùa Già Cư Tráng " +
  "Hoàng Lèo Lô Lang Lương Cà Quảng Điêu Bạc Mè Tếnh Lự Vì Kha Vang Bạch Quách Dương Bàn Đặng Phủng Tằng Voòng Chíu " +
  "Đinh Hồ Pi Pơloong Bling Bhling Bríu Zơrâm Alăng Arất Cơlâu Hôih Ating Tơngôl Coor A Y Rơ Ksor Rcom Rmah Rahlan Siu " +
  "Nay Kpă Kpuih Niê Mlô Êban Ayun Ya K' Ka Kră Liêng Lơ Cil Bon Da Điểu Chamaléa Patâu Katơr Mấu Bo Cao Sơn Chau " +
  "Neáng Néang Kim Thạch Sơn Danh Lâm Trượng Thập Đạo Đàng Quảng Não Bá Thông Hán Đàng Lộ Từ Đổng Châu Miêu Ức Thuận";

/**
 * Family names that are also common words or parts of names of places and bodies: a name of two syllables that starts
 * with one of them needs an honorific, a rank or a title beside it.
 */
export const AMBIGUOUS_SURNAMES =
  "A An Âu Bá Bạch Bàn Bo Bon Ca Cà Cao Châu Chung Cư Cứ Cung Da Danh Đan Đạo Đàng Đoàn Đổng Đồng Già Giang " +
  "Hà Hạ Hán Hàn Hoa Hình Hồ Kim Kha La Lâm Lang Lô Lộ Lục Lý Ly Má Mã Ma Mai Mẫn Mông Mùa Nam Nay Ngân Não " +
  "Ninh Nông Ong Phá Phó Phủng Phù Phương Quan Quản Quảng Sơn Sử Tân Tạo Tăng Thái Thạch Thân Thi Thị Thịnh Thông Thập " +
  "Thuận Tiếp Tiêu Tô Tôn Trà Trang Tráng Triều Trình Trưởng Từ Tưởng Ty Ức Văn Vàng Vang Vi Vì Viên Xa Y Yên Điền Điểu Ka Pi Lơ Ya Thôi Tiết Bồ Hạng Tề Dư An Chang Hờ Cát Tất Tập Thích Đầu Giản Lam Thượng Tiền Lộc Chế Tiến Trác Sỹ";

/** Family names of two syllables. */
export const DOUBLE_SURNAMES = [
  "Công Tằng",
  "Công Huyền",
  "Huyền Tôn",
  "Tôn Nữ",
  "Tôn Thất",
  "Âu Dương",
  "Công Tôn",
  "Rơ Châm",
  "Rơ Chăm",
  "Rơ Lan",
  "Rơ Mah",
  "K' Sor",
  "Hoàng Phủ",
];
