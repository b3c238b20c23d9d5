import type { Random } from "../random.ts";

const HEADS = ["Chia sẻ", "Print", "Đọc bài", "Share:", "Trang chủ | Tin tức | Thời sự", "A- A A+"] as const;
const FEET = [
  "Tin khác",
  "Tiện ích bài viết",
  "Xem thêm",
  "QR Code",
  "Kết nối Mạng Xã hội",
  "Gửi bình luận",
  "Bạn cần đăng nhập để bình luận",
  "Quảng cáo",
  "Các tin đã đưa",
  "Về đầu trang",
] as const;

/** What a page puts before and after an article. */
export function noise(random: Random): { readonly before: string[]; readonly after: string[] } {
  return {
    before: random.chance(0.15) ? [random.pick(HEADS)] : [],
    after: random.chance(0.3) ? random.shuffled(FEET).slice(0, random.int(1, 5)) : [],
  };
}
