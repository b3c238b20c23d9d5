import type { Reading } from "#model/reading";
import { sampleReading, type SampleEntity } from "./sample-reading.ts";

const person = (name: string, more: Partial<SampleEntity> = {}): SampleEntity =>
  ({ type: "person", name, aliases: [], count: 1, honorifics: [], ...more }) as SampleEntity;
const body = (name: string, kind: string, more: Partial<SampleEntity> = {}): SampleEntity =>
  ({ type: "organization", name, aliases: [], count: 1, kind, place: "Sông Thanh", ...more }) as SampleEntity;
const event = (name: string, date: string | null, more: Partial<SampleEntity> = {}): SampleEntity =>
  ({
    type: "event",
    name,
    aliases: [],
    count: 1,
    kind: "conference",
    date,
    partOfDay: null,
    place: null,
    planned: false,
    ...more,
  }) as SampleEntity;

const BOARD = "Ban Quản lý Khu kinh tế Sông Thanh";
const PARTY = "Đảng ủy Khu kinh tế Sông Thanh";
const CITY = "Ủy ban nhân dân thành phố Sông Thanh";
const REVIEW = "Hội nghị tổng kết công tác năm 2022";

/** Invented articles that between them have every label, relationship and kind of value of the contract. */
export const sampleReadings: readonly Reading[] = [
  sampleReading({
    path: "tong-ket.txt",
    title: "Sơ kết, “tổng kết” & khen thưởng",
    published: "2023-01-06T08:30:00+07:00",
    publisher: "Báo Sông Thanh",
    entities: [
      person("Đỗ Mạnh Khải", { honorifics: ["đồng chí"], aliases: ["ông Khải"], count: 4 }),
      person("Vũ Thị Hòa"),
      body(BOARD, "ManagementBoard", { aliases: ["BQL KKT Sông Thanh"] }),
      body(PARTY, "PartyCommittee"),
      event(REVIEW, "2023-01-05", { partOfDay: "morning", place: "Sông Thanh" }),
    ],
    claims: [
      {
        kind: "HELD_ROLE",
        who: "Đỗ Mạnh Khải",
        what: BOARD,
        title: "Trưởng ban",
        status: "current",
        date: "2023-01-05",
      },
      {
        kind: "HELD_ROLE",
        who: "Vũ Thị Hòa",
        what: PARTY,
        title: "Phó Bí thư",
        status: "current",
        date: "2023-01-05",
        qualifiers: ["thường trực"],
        confidence: 0.8,
      },
      { kind: "CHAIRED", who: "Đỗ Mạnh Khải", what: REVIEW, date: "2023-01-05" },
      { kind: "ATTENDED", who: "Vũ Thị Hòa", what: REVIEW, capacity: "delegate", date: "2023-01-05" },
      { kind: "ORGANIZED", who: BOARD, what: REVIEW },
      { kind: "PART_OF", who: BOARD, what: PARTY },
    ],
  }),
  sampleReading({
    path: "bo-nhiem.md",
    title: "Bổ nhiệm cán bộ",
    url: "https://example.org/bo-nhiem",
    published: "2023-03-01",
    entities: [
      person("Đỗ Mạnh Khải"),
      person("Lý Văn Tư"),
      body(CITY, "GovernmentBody"),
      body(BOARD, "ManagementBoard"),
      event("Lễ công bố quyết định", null, { kind: "ceremony" }),
    ],
    claims: [
      {
        kind: "HELD_ROLE",
        who: "Lý Văn Tư",
        what: BOARD,
        title: "Phó Trưởng ban",
        status: "new",
        from: "2023-03-01/",
        date: "2023-03-01",
      },
      {
        kind: "HELD_ROLE",
        who: "Đỗ Mạnh Khải",
        what: BOARD,
        title: "Trưởng ban",
        status: "current",
        date: "2023-03-01",
      },
      { kind: "PROPOSED_FOR", who: "Đỗ Mạnh Khải", what: CITY, title: "Phó Chủ tịch", status: "proposed" },
      { kind: "SPOKE_AT", who: "Đỗ Mạnh Khải", what: "Lễ công bố quyết định" },
    ],
  }),
  sampleReading({
    path: "ban-tin.txt",
    published: "2023-01-06",
    entities: [
      person("Vũ Thị Hoà", { count: 2 }),
      person("Nguyễn An", { honorifics: ["bà"] }),
      body(PARTY, "PartyCommittee", { count: 3 }),
      event("Hội nghị tổng kết năm 2022", "2023-01-05", { kind: "conference", planned: true }),
      event("Đại hội", "--05-19", { kind: "congress" }),
    ],
    claims: [
      { kind: "ATTENDED", who: "Vũ Thị Hoà", what: "Hội nghị tổng kết năm 2022", date: "2023-01-05" },
      { kind: "SPOKE_AT", who: "Nguyễn An", what: "Hội nghị tổng kết năm 2022", date: "2023-01-05", confidence: 0.6 },
      { kind: "HELD_ROLE", who: "Vũ Thị Hoà", what: PARTY, title: "Phó Bí thư", status: "former", to: "../2022" },
      { kind: "ORGANIZED", who: PARTY, what: "Đại hội" },
    ],
  }),
];
