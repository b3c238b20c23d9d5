import { tokenForm } from "../segmentation/token-key.ts";

/**
 * Words that tell what a body or its head does, or that begin another phrase: a body's name ends before them. Single
 * syllables that no field of work begins with, then verbs of two. Compiled by the project from counts in newspapers.
 */
const WORDS =
  "cho|đối|đã|kiêm|thay|với|từ|là|được|giữ|để|vào|cũng|bị|này|làm|cùng|trong|có|vừa|nhận|trước|rồi|năm|sau|giai|kể|do|trao|khẳng|sẽ|chia|khoá|khi|nhấn|đến|đánh|thì|vì|nhiệm|đề|không|nêu|ký|đương|bằng|bày|nói|thứ|thừa|ngày|thôi|theo|tháng|hồi|trả|một|hai|ba|những|mọi|mỗi|yêu|nên|nhưng|ở|trình bày|trình độ|trình báo|nghỉ|sang|tái|chưa|đều|sáng|chiều|tối|trưa|tặng|tiếp tục|tiếp xúc|tiếp nhận|tiếp đó|hay|hoặc|trúng|thời|dẫn|đọc|giới|xin|tạm|phải|còn|giúp|vẫn|đang|hiện|lúc|nhất|mới|cũ|khác|đó|kia|ấy|nọ|nay|gồm|bao|trở|lên|xuống|ra|đi|về|đưa|thăm|mong|hứa|gửi|tới|đạt|nắm|ghi|phân|luân|bổ|bầu|cử|chuyển|đóng|chịu|tuyên|cảm|chúc|kêu|kỳ vọng|kỳ này|kỳ trước|cam kết|tiết|phủ|bảo rằng|bảo là|thẳng|thắc mắc|băn khoăn|lãnh đạo|làm chủ|làm rõ|đúng|sai|trái|nữa|thường|kiểm tra|gởi|chiếm dụng|chiếm đoạt|chiếm giữ|lợi dụng|lạm dụng|lừa đảo|ăn|uống|chạy|dùng|thuê|mua|bán|nợ|trốn|doạ|đánh bạc|vượt|khuyến|tự ý|tự hào|tự tin|tự nhận|tự ứng cử|trẻ|lớn|đầu tiên|đầu năm|đứng|tại|trên|dưới|giữa|ngoài|mà|như|nếu|dù|bởi|nhằm|gặp|hỏi|gọi|mời|muốn|biết|thấy|nhắc|lo|xem|rà|xử|bắt|khởi|truy|kỷ|phê|ban|lập|mở|gần|hơn|rất|quá|nhiều|ít|tuy|liệu|chứ|à|ạ|ông|bà|anh|chị|họ|mình|tôi|ta|nhân dịp|nhân kỷ|nguyên|cựu|tân|quyền|phụ|tham gia|tham dự|thông tin thêm|thông báo|thông qua|thông báo|thống nhất|chủ trì|chủ động|chủ toạ|chính thức|trực tiếp|trực thuộc|điều hành|điều động|điều trị|chỉ đạo|chỉ rõ|chỉ ra|đồng thời|đồng ý|đồng chủ|đồng tình|đồng hành|phát biểu|phát động|phát hiện|phát ngôn|xác nhận|xác định|xác minh|giải thích|giải trình|giải đáp|giãi bày|công bố|công nhận|công tác từ|kết luận|kết thúc|kiểm điểm|kiểm tra việc|báo cáo tại|báo cáo về|báo tin|quyết định|quyết tâm|kiến nghị|quán triệt|thực hiện|ban hành|triển khai|hoàn thành|hoàn tất|hướng dẫn|tổ chức lễ|tổ chức hội|tổ chức họp|đại diện|tâm sự|trò chuyện|thảo luận|lý giải|lưu ý|nhìn nhận|cảnh cáo|cảnh báo|khiển trách|tin tưởng|tin rằng|hy vọng|phấn khởi|vui mừng|xúc động|ứng cử|tiến hành|thành lập|thành phố|khu vực|toàn quyền|duy nhất|nổi tiếng|danh tiếng|cấp cao|tiền nhiệm|chuyên trách|chính trực|biểu dương|biểu quyết|chứng kiến|chấp thuận|chấp nhận|chấp hành án|liên quan|liên tục|liên hệ|nghiêm túc|nghiêm khắc|quan tâm|ủng hộ|cộng tác|sử dụng|sở hữu|hoan nghênh|long trọng|trân trọng|thể hiện|bất ngờ|buộc|khai|vay|trượt|đơn vị|cam đoan|cơ sở|nhà trường|uỷ quyền|diễn ra|kính|thậm|đòi|đình chỉ|chê|bác|đáp|bị cáo|bị can|cáo|tố|tuyệt|dự án này|dự lễ|dự hội|dự họp|dự và|luôn|hôm|đợt|lần|vắng|góp ý|gợi ý|soạn|sửa|viết|kê|cố ý|cố tình|tình cờ|tình hình|lấy|bỏ|đặt|cần|nhanh|chậm|kịp|bận|rời|qua|mất|chết|sinh|quê|tốt nghiệp|học vấn|trú|ngụ|xảy|gây|khiến|vi phạm|sai phạm|chối|thú|nhập|xuất hiện|xuất phát|xuất thân|nâng|hạ|tăng|giảm|đẩy|đồn|chốt|trẻ nhất|hồ hởi|sẵn sàng|tích cực|nỗ lực|cố gắng|đề cập|phản ánh|phản đối|phản bác|phản hồi|than|trăn|băn|khẩn";

export const TASKS: ReadonlySet<string> = new Set(
  WORDS.split("|").map((word) =>
    word
      .split(" ")
      .map((part) => tokenForm(part).key)
      .join(" "),
  ),
);
