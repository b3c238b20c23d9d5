import type { RoleStatus } from "#model/claim";

/** A word before a title that says how the post is held. Compiled by the project. */
export const POST_MARKERS: Readonly<
  Record<string, { readonly status: RoleStatus | null; readonly qualifier: string | null }>
> = {
  nguyên: { status: "former", qualifier: null },
  cựu: { status: "former", qualifier: null },
  "nguyên là": { status: "former", qualifier: null },
  cố: { status: "former", qualifier: null },
  quyền: { status: null, qualifier: "quyền" },
  "q.": { status: null, qualifier: "quyền" },
  tân: { status: "new", qualifier: null },
  "đương kim": { status: "current", qualifier: null },
  "đương nhiệm": { status: "current", qualifier: null },
};

export type Verb =
  "appoint" | "elect" | "end" | "transfer" | "propose" | "hold" | "former" | "current" | "replace" | "promise";

/**
 * Words that govern a post: what happens to it. Longest match wins ("thôi giữ chức" before "giữ chức"). Compiled by the
 * project from notices of appointment and dismissal.
 */
export const VERBS: Readonly<Record<Verb, string>> = {
  appoint:
    "bổ nhiệm|được bổ nhiệm|tái bổ nhiệm|bổ nhiệm lại|chỉ định|chuẩn y|phê chuẩn|phê duyệt|phân công|giao giữ|giao nhiệm vụ|giao phụ trách|giao quyền|được giao|trao quyết định|tuyển dụng|thăng|cử|được cử|tiếp nhận|đảm nhận nhiệm vụ mới|nhậm chức|tuyên thệ nhậm chức|đảm nhận cương vị mới|thăng chức|nhận nhiệm vụ mới|bổ sung|tiếp quản|chính thức làm|trở thành|lên làm|nhận quyết định|nhận nhiệm vụ|đến nhận nhiệm vụ|nhận công tác|nhận chức|đến nhận công tác|nhận cương vị|về làm|sang làm|lên giữ chức|về giữ chức|ra làm",
  elect:
    "bầu|được bầu|bầu bổ sung|bầu làm|bầu giữ|trúng cử|đắc cử|tái đắc cử|tái cử|tái trúng cử|được bầu bổ sung|kiện toàn|hiệp thương cử",
  end: "bãi miễn|bị bãi miễn|thôi|thôi giữ|cho thôi|thôi giữ chức|thôi chức|thôi làm|thôi tham gia|miễn nhiệm|bãi nhiệm|cách chức|cách tất cả|cách các chức vụ|bị cách chức|bị miễn nhiệm|cho thôi giữ chức|từ chức|xin từ chức|rời|rời ghế|rời chức|rời vị trí|nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác|không còn|hết nhiệm kỳ|từ nhiệm|giáng chức|thôi nhiệm vụ|xin thôi|thôi việc|tước|thôi đảm nhiệm|thôi kiêm|bàn giao|mãn nhiệm|không tái cử|thôi không giữ|rút khỏi|rời khỏi|đình chỉ chức vụ vĩnh viễn",
  transfer:
    "giáng chức xuống|giáng xuống|bị giáng xuống|điều động|luân chuyển|thuyên chuyển|chuyển công tác|điều chuyển|biệt phái|chuyển sang|chuyển về|điều về|điều động, bổ nhiệm|điều động và bổ nhiệm|điều động, phân công|luân chuyển, chỉ định",
  propose:
    "giới thiệu|giới thiệu ứng cử|ứng cử|tự ứng cử|đề cử|được đề cử|ứng viên|ứng cử viên|đề nghị bầu|đề nghị bổ nhiệm|quy hoạch|dự kiến|tranh cử|nhân sự|để bầu|đề xuất bổ nhiệm|đề nghị|trình|trình quốc hội bầu|đề nghị phê chuẩn|ứng viên cho|chạy đua|đang xem xét|chuẩn bị bổ nhiệm|sẽ làm|có thể làm|đề xuất|tiến cử|kiến nghị bổ nhiệm|giới thiệu bầu|giới thiệu để bầu|giới thiệu giữ|được quy hoạch|được giới thiệu|đề cử làm|dự kiến bầu|dự kiến bổ nhiệm|dự kiến điều động|thống nhất giới thiệu|chuẩn bị giới thiệu",
  hold: "giữ chức|giữ chức vụ|giữ chức danh|giữ cương vị|giữ vị trí|giữ các chức vụ|giữ các chức|đảm nhiệm|đảm nhận|đảm trách|đảm đương|giữ trọng trách|giữ nhiệm vụ|giữ quyền|giữ vai trò|giữ|làm|là|kiêm|kiêm nhiệm|kiêm giữ chức|kiêm chức|trên cương vị|với cương vị|ở cương vị|với tư cách|với vai trò|trong vai trò|chức danh|chức vụ|chức|cương vị|vị trí|nhiệm vụ|các chức vụ|các vị trí|vai trò|ghế|công tác tại vị trí|phụ trách|giữ các vị trí|các cương vị|sau đó là|tiếp đó là|sau này là|rồi là",
  former:
    "có thời gian|có thời gian làm|có thời gian giữ chức|có thời gian là|có nhiều năm làm|có nhiều năm giữ chức|kinh qua|trải qua|kinh qua các vị trí|kinh qua các chức vụ|đã kinh qua|đã trải qua|đã đảm nhiệm|đã giữ|từng|đã từng|từng là|từng giữ|từng làm|từng đảm nhiệm|trước đó|trước đây|trước khi|khi còn|khi còn là|khi đang|khi làm|thời điểm|lúc đương chức|thời kỳ|trước kia|lúc đó|khi ấy|khi đó|lúc bấy giờ|lúc còn|nguyên là|nguyên|vốn là|trong thời gian giữ chức|trong thời gian làm|bấy giờ|thời còn|trong thời gian giữ|đã kinh qua|khi giữ|thời điểm đó là|thời điểm ấy là|thời điểm này là|thời điểm đó đang là|lúc đó là|lúc ấy là|khi đó là|khi ấy là|lúc bấy giờ là|bấy giờ là|lúc đó đang là|khi đó đang là|khi còn giữ|khi còn giữ chức|khi còn làm|thời làm|thời giữ chức|thời còn làm|thời còn giữ|thời còn là|hồi làm|hồi còn làm|hồi còn là|lúc này là|lúc này đang là|thời điểm này đang là|thời điểm đó giữ chức|lúc đó giữ chức|lúc này giữ chức|lúc ấy giữ chức|khi đó giữ chức|khi ấy giữ chức|khi đó đang giữ chức|lúc đó đang giữ chức|bấy giờ giữ chức|lúc bấy giờ giữ chức|lúc bấy giờ đang là|bấy giờ đang là|lúc ấy đang là|khi ấy đang là|xóa tư cách|bị xóa tư cách|lúc làm|lúc còn làm|lúc còn là|lúc còn giữ|hồi giữ|hồi còn giữ",
  current:
    "hiện là|hiện giữ|hiện đang|đang|đang là|đang giữ|hiện|hiện nay là|hiện làm|đang làm|hiện đảm nhiệm|vẫn|vẫn là|vẫn giữ|tiếp tục|tiếp tục giữ|tiếp tục làm",
  replace: "thay|thay cho|thay thế|thay vị trí|kế nhiệm|thế chỗ|người tiền nhiệm|tiền nhiệm|kế vị",
  promise: "sẽ",
};

/** Everyday words that contain one of the words above ("tổ chức", "viên chức", "thực hiện") and govern nothing. */
export const ORDINARY_WORDS =
  "phiếu bầu|lá phiếu bầu|trong khi đó|trong lúc đó|cùng lúc đó|đoàn chủ tịch|đoàn thư ký|ban giám đốc|đảng bộ và|tổ chức|viên chức|công chức|chức năng|chức sắc|thực hiện|thể hiện|phát hiện|xuất hiện|biểu hiện|hiện nay|hiện tại|hiện đại|hiện trường|hiện tượng|hiện trạng|hiện vật|hiện thực|làm việc|làm rõ|làm ăn|làm tốt|làm thủ tục|việc làm|thay đổi|thay vì|thay mặt|nhân sự kiện|giữ gìn|giữ vững|giữ nguyên|giữ xe|giữ lại|lưu giữ|bắt giữ|tạm giữ|nghề làm|bầu cử|bầu trời|bầu không khí|từng bước|từng ngày|từng người|từng nơi|từng trường hợp|từng địa phương|năm qua|năm nay|hằng năm|hàng năm|hai năm|ba năm|mỗi năm|nhiều năm|những năm|vị trí địa lý|trình bày|trình độ|chương trình|quá trình|công trình|tiến trình|quy trình|trình tự|lộ trình|phát huy vai trò|sẽ có|vẫn còn|đang được|bổ sung thêm|sửa đổi bổ sung|sửa đổi, bổ sung|chức trách|chức nghiệp|cử tri|cử nhân|ứng cử viên đại biểu|nghĩa là|tức là|đó là|đây là|gọi là|nhất là|như là|hay là|chỉ là|coi là|được coi là|có nghĩa là|mục tiêu là|một là|hai là|ba là|tước đoạt|giữ trật tự|thôi thúc|mà thôi|thế thôi|rời rạc|cử chỉ|quyền lợi|quyền hạn|chính quyền|thẩm quyền|có quyền|cố gắng|cố tình|cố ý|củng cố|sự cố|nguyên nhân|nguyên tắc|nguyên đán|tài nguyên|khôi nguyên|tây nguyên|thái nguyên|nguyên liệu|nguyên trạng|quyền và|quyền sử dụng|nhân quyền|bản quyền|quyền con người|đề nghị xem xét|trong năm|cùng năm|năm học|cả năm|đầu năm|cuối năm|giữa năm|phụ trách nhiệm|giao thông|giao lưu|giới thiệu với|thực hiện nhiệm vụ|hoàn thành nhiệm vụ|các nhiệm vụ|nhiệm vụ trọng tâm";
