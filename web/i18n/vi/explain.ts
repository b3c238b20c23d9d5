export const explain = {
  explain: {
    title: "Bài được đọc thế nào",
    link: "Bài này được đọc thế nào",
    back: "Về bài báo",
    heading: "Được đọc thế nào: {{title}}",
    sentence:
      "Giữ {{claims}}, bỏ {{dropped}} điều, {{unexplained}} chỗ viết hoa chưa quy tắc nào giải thích. Đọc bằng {{extractor}}.",
    show: "Hiện trong bài",
    kind: {
      person: "Người",
      post: "Chức vụ",
      organization: "Cơ quan",
      event: "Sự kiện",
      date: "Ngày tháng",
      dropped: "Đã bỏ",
      unexplained: "Chưa giải thích",
    },
    role: {
      title: "tiêu đề",
      caption: "chú thích ảnh",
      heading: "đề mục",
      byline: "tên tác giả",
      noise: "không thuộc bài",
    },
    noRule: "chưa quy tắc nào giải thích",
    noEdge: "Chưa đủ chắc để thành quan hệ.",
    measured: "{{precision}} (quy tắc {{rule}}: {{hits}} trên {{claims}} đúng)",
    unmeasured: "theo quy tắc {{rule}}, chưa đo",
    seen_other: "{{count}} điều thấy ở đây",
    idle: "Được nhắc tên mà bài không nói gì thêm:",
  },
};
