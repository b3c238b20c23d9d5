import { TokenTrie } from "../matching/token-trie.ts";

/** quoted: words follow that were said; acted: it may be said of somebody who is elsewhere too ("chỉ đạo", "giao"). */
export type Speech = "quoted" | "acted";

/** How a report says that somebody speaks. Counted in real articles, most frequent first. */
const QUOTED =
  "cho biết|nói|phát biểu|khẳng định|nhấn mạnh|đề nghị|yêu cầu|cho rằng|cho hay|chia sẻ|đánh giá|nêu|nêu rõ|thông tin|bày tỏ|giải thích|trả lời|trình bày|" +
  "báo cáo|kết luận|ghi nhận|biểu dương|lưu ý|nhận định|kiến nghị|đề xuất|phân tích|cảm ơn|mong muốn|mong|hy vọng|hi vọng|tin tưởng|" +
  "khuyến khích|kêu gọi|quán triệt|giới thiệu|nhắc lại|nhắc nhở|nhắc|chỉ rõ|chỉ ra|hoan nghênh|đồng tình|cam kết|tiếp thu|trao đổi|đặt vấn đề|đặt câu hỏi|" +
  "thừa nhận|xác nhận|nhận xét|phản ánh|hỏi|gợi ý|lý giải|tái khẳng định|tuyên bố|bộc bạch|tâm sự|quả quyết|dẫn chứng|cảnh báo|điểm lại|góp ý|tham luận|" +
  "chất vấn|phát biểu khai mạc|phát biểu bế mạc|phát biểu kết luận|phát biểu chỉ đạo|gửi lời|nêu quan điểm|nói thêm|nói rõ|thẳng thắn|cho ý kiến|phản hồi|tổng kết ý kiến|đọc diễn văn|ôn lại|điều trần|giải trình|thông báo|thông tin thêm|phát biểu ý kiến|có bài phát biểu|truyền đạt|phổ biến|công bố|nêu ý kiến|cho biết thêm|nhìn nhận|bày tỏ sự|chia sẻ thêm|khuyên|nhắn nhủ|dặn dò|" +
  "điểm nhanh|điểm qua|nhìn lại|nhìn sang|gửi gắm|nhắn gửi|gợi mở|gợi thêm|tán thành|đọc thư|đọc diễn văn|đọc báo cáo|đọc quyết định|đọc tờ trình|đọc các tờ trình|khái quát|" +
  "trình quốc hội|trình hđnd|trình bày trước|đăng đàn|tuyên thệ|đưa ra|nêu ra|chỉ ra những|nêu lên|nêu bật|nói lên|nhắn|tỏ ra|đặt ra|nói tiếp|trả lời chất vấn|giải đáp|tiếp lời|phân tích thêm|nhấn mạnh thêm|khẳng định lại|đưa ý kiến|đưa ra ý kiến|" +
  "tóm tắt|chỉ đạo tại|phát biểu tại|đáp từ|đáp lời|cảnh tỉnh|băn khoăn|lập luận|dẫn lại|kể|viện dẫn|hồi đáp|gửi lời cảm ơn|gửi lời chúc|thuyết trình|" +
  "bật mí|nêu thực tế|nêu vấn đề|nêu câu hỏi|quan ngại|lo ngại|trăn trở|lên tiếng|cảm thán|trình cổ đông|trình đại hội|trình hội nghị|trình kỳ họp|phát biểu chúc mừng|phát biểu nhận nhiệm vụ|phát biểu tiếp thu|phân trần|thông tin về|phát biểu trước|đề cập|đặt hàng|chốt lại|tin rằng";
const ACTED = "chúc mừng|chỉ đạo|giao|hứa|động viên|phê bình|thảo luận|tiết lộ|bổ sung|thống nhất|đồng ý";

export const SPEECH_VERBS = new TokenTrie<Speech>();
for (const form of QUOTED.split("|")) SPEECH_VERBS.add(form, "quoted");
for (const form of ACTED.split("|")) SPEECH_VERBS.add(form, "acted");
