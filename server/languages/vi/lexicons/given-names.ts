/**
 * Middle and given syllables in order of their frequency after a family name in newspapers, counted by the project; only
 * the syllables are kept. They decide whether a capitalised pair without any honorific is a name.
 */
export const GIVEN_SYLLABLES =
  "Văn Thị Thanh Xuân Quang Anh Ngọc Minh Đức Thành Hải Tuấn Hùng Quốc Dũng Hồng Hoàng Kim Đình Việt Tiến Bá Mạnh Bình " +
  "Phong Trung Sơn Nhân Thăng Thắng Trọng Thiện Cường Công Hữu Vũ Khánh Hà Thế Cang Nam Thu Phước Tâm Tấn Huy Quý Sỹ Duy Mỹ " +
  "Nghĩa Chính Hoài Vinh Trường Quyết Phú Cảnh Bảo Cự Phương Thơ Thái Quỳnh Hưng Châu Long Ánh Hương Vượng Phúc Thọ Chiến " +
  "Tài Hoà Bắc Vân Trí Thưởng Như Vĩnh Tùng Dương Lan Bích Khoa Lâm Toàn Hạnh Tân Thuỷ Thịnh Viết Ngân Hiếu Chung Hoan Mai " +
  "Đăng Yến Thuý Thông Đại Lệ Mười Tuyến Nghị Tú Hoa Linh Dung Thoa An Kỳ Giang Nga Khắc Mẫn Chí Đạt Ninh Hường Khang Liên " +
  "Quế Huệ Lương Đông Phi Thảo Chánh Khải Liêm Đắc Nhật Lam Nguyên Cận Quân Hiền Hằng Cẩm Sinh Cách Hiệp Nhung Trà Dân " +
  "Truyền Diện Thuận Nguyệt Doãn Tín Chi Thể Điền Thư Sáng Tiên Bằng Chinh Sang Thống Ký Gia Danh Đồng Hậu Hiến Khanh Son " +
  "Khái Tuyết Trân Trinh Bốn Vọng Định Cương Thạnh Quyền Lĩnh Trang Huyền Cao Tuân Hoàn Trạc Chắc Độ Lộc Tư Kiều Hiểu Xứng " +
  "Khuê Phượng Hiển Du Nhạ Thiên Chữ Thuật Sự Hảo Lợi Trực Tình Tuyên Kiên Diên Túc Cửu Triều Cư Khương Lạc Diệu Loan Quy " +
  "Thạch Triết Thuỳ Thường Hoá Trì Hanh Sĩ Bửu Nên Kha Luyện Ái Út Tường Huân Diệp Kỷ Thao Rứa Hưởng Tất Chiêu Kiệt Ân Tứ " +
  "Lục Dực Sùng Toản Chương Hoạt Điệp Thuân Diễm Uy Chất Học Quảng Hợi Duyên Nhữ Sướng Lý Thương Đường Được Thi Đạo Ba Bảy " +
  "Ban Báu Đào Phóng Thực Hàm Bổng Tá Khiết Vương Thụy Oanh Huyên Lực Lanh Tử Tăng Tế Hạo Ngữ Hợp Mậu Cầu Thuấn Ngon Lân " +
  "Luận Nhất Phu Thắm Duẩn Nghiêm Nén Ni Chơn Nhơn Diễn Bảng Tịnh Dục Dĩnh Mỷ Páo Cúc Thúc Nhã Khiêm Bạch Nghiệp Lập Tam " +
  "Liễu Thìn Em Bính Tạo Khoan Thượng Khả Đệ Nghi Cung Phụng Lịch Quyên Tuệ Tôn Thức Tiệp Xiểm Vĩ Toán Toại Vy Vịnh Kính Nữ " +
  "Thiết Tuý Luân Căng Trâm Vỹ Tuyền Nhàn Dưỡng Phát Động Thục Doanh Đam Vãn Thủ Rón Xuyên Yên Khuyến Đảm Dụ Nhuận Huấn " +
  "Trình Luật Lượng Viện Duyệt Song Trúc Tuyển Tuất Tố Uyên Quan Tươi Phấn Nhựt Kiệm Tri Ngà Hiệu Di Triển Oai Bông Chức Sửu " +
  "Kế Sương Ý Tạc Dư Tước Bé Kiến Cần Thuyên Kinh Đô Thạo Cân Tưởng Tráng Hoè Thập Giao Nguyện Môn Nhu Hỷ Tỵ Giàu Tiêu Hệ " +
  "Mãn Hạ Xuyến Tĩnh Thuần Đan Hướng Nhâm Quyến Chúc Sâm Chái Bách Mộng Chuyển Xinh Chỉnh Niên Hào Khởi Lãm Mão Viên Dần Tổ " +
  "Thái Thảnh Trác Giáp Ất Nghệ Tích Tụ Phẩm Phận Đoan Đoàn Đính Đĩnh Hân Hàn Hồ Khôi Khôn Khuyên Lư Lữ Mi My Miên Ngà Ngàn " +
  "Nhi Nhiên Nhị Phong Quảng Quyến Sỹ Sa Sim Sen Sử Tạ Thám Thăng Tiềm Trâm Trưởng Ưng Vang Vàng Vận Vấn Xuyên Yên Rin Ước Khoát Trà Thụ Chấn Hai Na Thơm Hè Mừng Đương Thuý Mận Ngoan Ngoãn Nhẫn Mến Đài Đậu Khâm Lượng Lưu Lê Nguyễn Trần Huynh Nghiên Quản Ngô Ngoạn Tranh";
