/** Seats that a new post does not end: committees and councils. */
export const MEMBERSHIP =
  /^(?:Ủy viên|Đại biểu|Thành viên|Tỉnh ủy viên|Thành ủy viên|Huyện ủy viên|Quận ủy viên|Thị ủy viên|Đảng ủy viên|Trưởng đoàn|Phó Trưởng đoàn)/u;
