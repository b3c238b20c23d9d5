import type { QueryValue } from "#model/query";

const ZONE = "Đảng ủy Khu kinh tế Vũng Xanh";
const BOARD = "Ban Quản lý Khu kinh tế Vũng Xanh";
const UNION = "Công đoàn Khu kinh tế Vũng Xanh";
const [NAM, SAU, BAY, TAM] = ["Lê Văn Năm", "Trần Thị Sáu", "Phạm Bảy", "Vũ Tám"] as const;
const [JULY, FEBRUARY] = ["2019-07-10", "2022-02-14"] as const;
const CHAIRED = "ông Lê Văn Năm chủ trì hội nghị";
const APPOINTED = "bà Trần Thị Sáu giữ chức Bí thư Đảng ủy";
const FORMER = "ông Lê Văn Năm, nguyên Bí thư Đảng ủy";
const DEPUTY = "ông Phạm Bảy, Phó Trưởng ban";

interface Answer {
  readonly params: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly QueryValue[])[];
}
const answer = (rows: Answer["rows"], params: Answer["params"] = {}): Answer => ({ params, rows });

/** What each example query gives on the small graph, by the query's id; the path is checked by itself. */
export const answers: Readonly<Record<string, Answer>> = {
  "01-who-held-which-post-when": answer([
    [BOARD, "Phó Trưởng ban", BAY, "current", null, null, JULY, JULY, 1],
    [ZONE, "Bí thư", NAM, "former", null, null, JULY, JULY, 2],
    [ZONE, "Bí thư", SAU, "current", "2022-02", null, FEBRUARY, FEBRUARY, 1],
  ]),
  "02-who-succeeded-whom": answer([[ZONE, "Bí thư", NAM, JULY, SAU, FEBRUARY]]),
  "03-who-met-whom-where": answer([
    [NAM, BAY, "Hội nghị sơ kết", JULY, "Vũng Xanh"],
    [NAM, BAY, "Lễ ra quân", FEBRUARY, null],
    [NAM, SAU, "Lễ ra quân", FEBRUARY, null],
    [SAU, BAY, "Lễ ra quân", FEBRUARY, null],
  ]),
  "04-who-chaired-most": answer([
    [NAM, 1, JULY, JULY],
    [SAU, 1, FEBRUARY, FEBRUARY],
  ]),
  "05-who-spoke-most": answer([[NAM, 1, JULY, JULY]]),
  "06-which-bodies-organise-together": answer([[ZONE, BOARD, 1, ["Lễ ra quân"]]]),
  "08-one-persons-posts-with-evidence": answer(
    [
      ["Bí thư", ZONE, "current", JULY, "ông Lê Văn Năm, Bí thư Đảng ủy", 10, "Bài một", "mot.txt"],
      ["Bí thư", ZONE, "former", FEBRUARY, FORMER, 20, null, "hai.txt"],
    ],
    { person: "ông Năm" },
  ),
  "09-sentences-behind-one-edge": answer(
    ["ATTENDED", "CHAIRED", "SPOKE_AT"].map((edge) => [edge, null, CHAIRED, "made", 0.9, "mot.txt", 90, 121]),
    { person: NAM, other: "Hội nghị sơ kết" },
  ),
  "10-officials-of-a-body-on-a-day": answer([[SAU, "Bí thư", FEBRUARY, FEBRUARY, "2022-02", null]], {
    organization: "Đảng ủy",
    day: FEBRUARY,
  }),
  "11-people-seen-together-most": answer([
    [NAM, BAY, 2, JULY, FEBRUARY],
    [NAM, SAU, 1, FEBRUARY, FEBRUARY],
    [SAU, BAY, 1, FEBRUARY, FEBRUARY],
  ]),
  "12-bodies-by-number-of-events": answer([
    [ZONE, "PartyCommittee", 2, 0],
    [BOARD, "ManagementBoard", 1, 0],
    [UNION, "MassOrganization", 0, 1],
  ]),
  "13-facts-with-one-source-only": answer([
    [NAM, "ATTENDED", null, "Hội nghị sơ kết", CHAIRED, "mot.txt"],
    [NAM, "ATTENDED", null, "Lễ ra quân", FORMER, "hai.txt"],
    [NAM, "CHAIRED", null, "Hội nghị sơ kết", CHAIRED, "mot.txt"],
    [NAM, "SPOKE_AT", null, "Hội nghị sơ kết", CHAIRED, "mot.txt"],
    [BAY, "ATTENDED", null, "Hội nghị sơ kết", DEPUTY, "mot.txt"],
    [BAY, "ATTENDED", null, "Lễ ra quân", DEPUTY, "mot.txt"],
    [BAY, "HELD_ROLE", "Phó Trưởng ban", BOARD, DEPUTY, "mot.txt"],
    [SAU, "ATTENDED", null, "Lễ ra quân", APPOINTED, "hai.txt"],
    [SAU, "CHAIRED", null, "Lễ ra quân", APPOINTED, "hai.txt"],
    [SAU, "CHAIRED", null, "Đại hội", APPOINTED, "hai.txt"],
    [SAU, "HELD_ROLE", "Bí thư", ZONE, APPOINTED, "hai.txt"],
    [TAM, "PROPOSED_FOR", "Bí thư", ZONE, "giới thiệu ông Vũ Tám", "hai.txt"],
  ]),
  "14-former-officials": answer([[NAM, "Bí thư", ZONE, "former", null, JULY]]),
  "15-nominated-not-decided": answer([[TAM, "Bí thư", ZONE, null]]),
};
