import type { Reading } from "#model/reading";
import { event, inventedReading, organization, person } from "./invented-reading.ts";

const lan = person("Đặng Thị Lan", { aliases: ["bà Lan"], honorifics: ["bà"], count: 2 });
const hung = person("Đoàn Mạnh Hùng", { aliases: ["ông Hùng"], honorifics: ["ông"] });
const otherHung = person("Đoàn Mạnh Hùng", { aliases: ["Đại tá Hùng"] });
const script = person("<script>alert(1)</script>");
const board = organization("Ban Quản lý Cảng Vân Sa", {
  aliases: ["BQL Cảng Vân Sa"],
  kind: "ManagementBoard",
  place: "Vân Sa",
});
const committee = organization("Đảng ủy Cảng Vân Sa", { kind: "PartyCommittee", place: "Vân Sa" });
const army = organization("Bộ Chỉ huy Quân sự huyện Mộc Hà", { kind: "ArmedForce", place: "Mộc Hà" });
const review = event("Hội nghị tổng kết năm 2022", { date: "2023-01-12", place: "Vân Sa", partOfDay: "morning" });
const visit = event("Lễ trao quyết định", { kind: "ceremony", date: "2023-03-02" });

/**
 * Three articles about invented people: Lan and Hùng run the port of Vân Sa; another Hùng is a soldier; one name is a
 * script tag.
 */
export const inventedGraph: readonly Reading[] = [
  inventedReading(
    {
      title: "Cảng Vân Sa tổng kết năm 2022",
      published: "2023-01-13",
      text:
        "Cảng Vân Sa tổng kết năm 2022\n" +
        "Sáng 12/1, Ban Quản lý Cảng Vân Sa tổ chức hội nghị tổng kết. Bà Đặng Thị Lan, Trưởng ban, chủ trì hội nghị.\n" +
        "Ông Đoàn Mạnh Hùng, Bí thư Đảng ủy Cảng, phát biểu tại hội nghị. Hội nghị bế mạc trước buổi trưa cùng ngày.",
    },
    [
      {
        kind: "HELD_ROLE",
        subject: lan,
        object: board,
        title: "Trưởng ban",
        status: "current",
        quote: "Bà Đặng Thị Lan, Trưởng ban",
      },
      { kind: "CHAIRED", subject: lan, object: review, quote: "Bà Đặng Thị Lan, Trưởng ban, chủ trì hội nghị" },
      {
        kind: "ATTENDED",
        subject: lan,
        object: review,
        capacity: "chair",
        quote: "Bà Đặng Thị Lan, Trưởng ban, chủ trì hội nghị",
      },
      {
        kind: "HELD_ROLE",
        subject: hung,
        object: committee,
        title: "Bí thư",
        status: "current",
        quote: "Ông Đoàn Mạnh Hùng, Bí thư Đảng ủy Cảng",
      },
      {
        kind: "SPOKE_AT",
        subject: hung,
        object: review,
        quote: "Ông Đoàn Mạnh Hùng, Bí thư Đảng ủy Cảng, phát biểu tại hội nghị",
      },
      {
        kind: "ATTENDED",
        subject: hung,
        object: review,
        capacity: "speaker",
        quote: "Ông Đoàn Mạnh Hùng, Bí thư Đảng ủy Cảng, phát biểu tại hội nghị",
      },
      { kind: "ORGANIZED", subject: board, object: review, quote: "Ban Quản lý Cảng Vân Sa tổ chức hội nghị tổng kết" },
      { kind: "PART_OF", subject: committee, object: board, quote: "Đảng ủy Cảng" },
    ],
  ),
  inventedReading(
    {
      title: "Trao quyết định tại Cảng Vân Sa",
      published: "2023-03-03",
      text:
        "Trao quyết định tại Cảng Vân Sa\n" +
        "Dự lễ trao quyết định ngày 2/3 có bà Đặng Thị Lan, Trưởng ban Ban Quản lý Cảng Vân Sa. " +
        "Bà Lan được giới thiệu ứng cử Bí thư Đảng ủy Cảng Vân Sa; ông Đoàn Mạnh Hùng, nguyên Phó Trưởng ban, Bí thư Đảng ủy, cùng dự.",
    },
    [
      {
        kind: "HELD_ROLE",
        subject: lan,
        object: board,
        title: "Trưởng ban",
        status: "current",
        quote: "bà Đặng Thị Lan, Trưởng ban Ban Quản lý Cảng Vân Sa",
      },
      {
        kind: "ATTENDED",
        subject: lan,
        object: visit,
        capacity: "guest",
        quote: "Dự lễ trao quyết định ngày 2/3 có bà Đặng Thị Lan",
      },
      {
        kind: "PROPOSED_FOR",
        subject: lan,
        object: committee,
        title: "Bí thư",
        status: "proposed",
        quote: "Bà Lan được giới thiệu ứng cử Bí thư Đảng ủy Cảng Vân Sa",
      },
      {
        kind: "HELD_ROLE",
        subject: hung,
        object: committee,
        title: "Bí thư",
        status: "current",
        quote: "ông Đoàn Mạnh Hùng, nguyên Phó Trưởng ban, Bí thư Đảng ủy",
      },
      {
        kind: "HELD_ROLE",
        subject: hung,
        object: board,
        title: "Phó Trưởng ban",
        status: "former",
        quote: "ông Đoàn Mạnh Hùng, nguyên Phó Trưởng ban",
      },
      {
        kind: "ATTENDED",
        subject: hung,
        object: visit,
        quote: "ông Đoàn Mạnh Hùng, nguyên Phó Trưởng ban, Bí thư Đảng ủy, cùng dự",
      },
    ],
  ),
  inventedReading(
    {
      title: null,
      published: null,
      text: "Đại tá Đoàn Mạnh Hùng, Chỉ huy trưởng, Bộ Chỉ huy Quân sự huyện Mộc Hà. <script>alert(1)</script> là Chính trị viên.",
    },
    [
      {
        kind: "HELD_ROLE",
        subject: otherHung,
        object: army,
        title: "Chỉ huy trưởng",
        status: "current",
        quote: "Đại tá Đoàn Mạnh Hùng, Chỉ huy trưởng",
      },
      {
        kind: "HELD_ROLE",
        subject: script,
        object: army,
        title: "Chính trị viên",
        status: "current",
        quote: "<script>alert(1)</script> là Chính trị viên",
      },
    ],
  ),
];
