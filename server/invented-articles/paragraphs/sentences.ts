import type { Random } from "../random.ts";

/** Sentences with figures about one field: "{12-90}" is a whole number, "{2-9,}" one with a decimal. */
export type Field = readonly string[];

const AGRICULTURE: Field = [
  "Vụ đông xuân năm nay, toàn vùng gieo cấy được {12-90} nghìn ha lúa, đạt {95-104},{1-9}% kế hoạch.",
  "Năng suất bình quân ước đạt {58-72} tạ/ha, cao hơn cùng kỳ {2-9,} tạ.",
  "Đàn lợn phục hồi nhanh, hiện có trên {110-480} nghìn con; đàn gia cầm ổn định ở mức {3-14,} triệu con.",
  "Toàn ngành có {21-140} sản phẩm được công nhận đạt chuẩn OCOP từ ba sao trở lên.",
  "Công tác nạo vét kênh mương nội đồng hoàn thành {180-900} km, phục vụ tưới tiêu cho {9-40} nghìn ha.",
  "Một số hộ dân ở vùng trũng vẫn gặp khó vì giá phân bón tăng, trong khi giá nông sản lên xuống thất thường.",
  "Diện tích rau an toàn được cấp mã số vùng trồng tăng thêm {120-700} ha so với đầu năm.",
  "Hệ thống trạm bơm ven sông được sửa chữa trước mùa mưa, với tổng kinh phí {6-45,} tỷ đồng.",
  "Nhờ dồn điền đổi thửa, mỗi hộ nay chỉ còn {1-3} mảnh ruộng, máy cấy và máy gặt đi lại dễ dàng.",
  "Cơ quan chuyên môn khuyến cáo bà con không gieo sạ sớm hơn lịch để tránh rét đậm cuối vụ.",
];
const INVESTMENT: Field = [
  "Tính đến hết quý, trên địa bàn có {180-900} dự án còn hiệu lực với tổng vốn đăng ký {21-98,} nghìn tỷ đồng.",
  "Thu ngân sách nội địa ước đạt {3-19,} nghìn tỷ đồng, bằng {48-103}% dự toán được giao.",
  "Chỉ số sản xuất công nghiệp tăng {4-17,}% so với cùng kỳ, trong đó chế biến, chế tạo tăng {5-19,}%.",
  "Kim ngạch xuất khẩu đạt {320-990} triệu USD; các mặt hàng chủ lực là dệt may, thủy sản và linh kiện điện tử.",
  "Vốn đầu tư công giải ngân được {41-92},{1-9}%, còn {6-31} công trình chậm tiến độ vì vướng mặt bằng.",
  "Trong kỳ có {210-980} doanh nghiệp thành lập mới, {60-240} doanh nghiệp trở lại hoạt động.",
  "Giá thuê đất ở các cụm công nghiệp được giữ nguyên để doanh nghiệp yên tâm mở rộng sản xuất.",
  "Nhiều nhà đầu tư kiến nghị rút ngắn thời gian thẩm định hồ sơ từ {20-35} ngày xuống còn {8-15} ngày.",
  "Tuyến đường nối khu công nghiệp với cảng dài {8-36,} km dự kiến thông xe trong quý tới.",
  "Cải thiện môi trường kinh doanh được xác định là khâu đột phá, song một số khâu liên thông vẫn còn chậm.",
];
const HEALTH: Field = [
  "Tỷ lệ bao phủ bảo hiểm y tế đạt {88-96},{1-9}% dân số, vượt chỉ tiêu được giao.",
  "Toàn tuyến có {120-230} trạm y tế, trong đó {71-98}% có bác sĩ làm việc thường xuyên.",
  "Trong tháng ghi nhận {12-180} ca sốt xuất huyết, không có ca tử vong.",
  "Chiến dịch tiêm bổ sung vắc xin sởi đã đến với {9-48} nghìn trẻ từ một đến năm tuổi.",
  "Việc mua sắm thuốc và vật tư được công khai trên trang thông tin của ngành.",
  "Thời gian chờ khám bình quân giảm còn {38-70} phút nhờ đăng ký qua mạng.",
  "Khó khăn lớn nhất hiện nay vẫn là thiếu bác sĩ chuyên khoa ở tuyến dưới.",
  "Ba kíp trực cấp cứu được bố trí luân phiên, bảo đảm có mặt tại hiện trường trong vòng {10-20} phút.",
];
const EDUCATION: Field = [
  "Năm học này, toàn ngành huy động {96-99},{1-9}% trẻ năm tuổi ra lớp.",
  "Có {140-420} trường đạt chuẩn quốc gia, chiếm {51-83}% tổng số trường.",
  "Gần {2-9} nghìn lượt giáo viên được bồi dưỡng trước khi thay sách giáo khoa.",
  "Phong trào góp sách cũ đã trao {4-26} nghìn cuốn cho học sinh vùng khó khăn.",
  "Một số điểm trường lẻ còn phải học ghép, phòng học tạm chiếm {2-8,}%.",
  "Kỳ thi tốt nghiệp diễn ra an toàn, tỷ lệ đỗ đạt {97-99},{1-9}%.",
  "Các trường nghề đã ký kết với {35-120} doanh nghiệp để học viên thực hành ngay tại xưởng.",
  "Bữa ăn bán trú được kiểm tra đột xuất hằng tuần, kết quả niêm yết ngay tại cổng trường.",
];
const SECURITY: Field = [
  "Tình hình an ninh chính trị ổn định; phạm pháp hình sự giảm {3-18,}% so với cùng kỳ.",
  "Lực lượng chức năng xử lý {2-9} nghìn trường hợp vi phạm nồng độ cồn, nộp ngân sách {4-28,} tỷ đồng.",
  "Toàn tuyến xảy ra {31-140} vụ tai nạn giao thông, giảm {2-19} vụ.",
  "Mô hình camera an ninh do người dân góp tiền đã lắp {320-2400} mắt, giúp làm rõ {12-64} vụ việc.",
  "Diễn tập khu vực phòng thủ được tổ chức đúng kế hoạch, bảo đảm an toàn về người và trang bị.",
  "Công tác tuyển chọn thanh niên nhập ngũ bảo đảm dân chủ, công khai, đủ {900-2600} chỉ tiêu.",
  "Tội phạm lừa đảo qua mạng diễn biến phức tạp, thủ đoạn mới xuất hiện gần như hằng tuần.",
  "Đội cứu hộ tại chỗ của các thôn được trang bị áo phao, máy phát điện và bộ đàm cầm tay.",
];
const ADMINISTRATION: Field = [
  "Tỷ lệ hồ sơ giải quyết đúng hạn đạt {96-99},{1-9}%, số còn lại đã có thư xin lỗi người dân.",
  "Có {820-1900} thủ tục được cung cấp trực tuyến, trong đó {51-78}% là toàn trình.",
  "Qua sắp xếp, bộ máy giảm {11-42} đầu mối bên trong và {60-310} biên chế.",
  "Các tổ công nghệ số cộng đồng đã hướng dẫn {21-96} nghìn lượt người cài đặt định danh điện tử.",
  "Bộ phận một cửa làm việc cả sáng thứ bảy để người đi làm xa kịp nộp hồ sơ.",
  "Việc số hóa hộ tịch hoàn thành {71-99}%, phần còn lại vướng vì sổ cũ mờ, rách.",
  "Trong kỳ đã tổ chức {18-96} cuộc kiểm tra, chấn chỉnh {9-41} trường hợp đi muộn, về sớm.",
  "Kinh phí chi thường xuyên tiết kiệm được {5-12}%, dành để tăng cho an sinh xã hội.",
];
const SOCIETY: Field = [
  "Số hộ nghèo theo chuẩn mới còn {1-9,}%, giảm {0-2,} điểm phần trăm so với năm trước.",
  "Quỹ vì người nghèo tiếp nhận {3-27,} tỷ đồng, hỗ trợ xây mới {82-390} căn nhà.",
  "Phong trào toàn dân rèn luyện thân thể thu hút {34-46}% dân số tập luyện thường xuyên.",
  "Các thôn, bản đã hiến {12-98} nghìn mét vuông đất để mở rộng đường làng.",
  "Toàn vùng có {61-140} xã đạt chuẩn nông thôn mới, {12-38} xã đạt chuẩn nâng cao.",
  "Hơn {2-9} nghìn suất quà được trao tận tay gia đình chính sách trước Tết Nguyên đán.",
  "Đề án nước sạch nông thôn đưa tỷ lệ hộ dùng nước hợp vệ sinh lên {92-99},{1-9}%.",
  "Tỷ lệ phân loại rác tại nguồn còn thấp, nhất là ở các chợ dân sinh và bến xe.",
  "Lễ hội truyền thống được tổ chức gọn nhẹ, tiền công đức thu chi minh bạch.",
  "Tổng nguồn vốn vay ưu đãi đạt {1-6,} nghìn tỷ đồng, nợ quá hạn chỉ {0-1,}%.",
];

export const FIELDS: readonly Field[] = [AGRICULTURE, INVESTMENT, HEALTH, EDUCATION, SECURITY, ADMINISTRATION, SOCIETY];

const SLOT = /\{(\d+)-(\d+)(,?)\}/gu;

/** One of the field's sentences with figures drawn. */
export function sentence(random: Random, field: Field): string {
  return random.pick(field).replace(SLOT, (_, low: string, high: string, decimal: string) => {
    const whole = String(random.int(Number(low), Number(high)));
    return decimal === "" ? whole : `${whole},${random.int(1, 9)}`;
  });
}
