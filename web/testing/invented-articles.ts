import { identifier } from "#model/identifier";
import type { ArticleDetail } from "#model/api";
import type { Claim } from "#model/claim";

const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"];
const MIDDLES = ["Văn", "Thị", "Đình", "Quang", "Minh", "Thu", "Hữu", "Ngọc"];
const GIVEN = ["Hòa", "Thắng", "Hằng", "Dũng", "Quý", "Loan", "Khánh", "Tuyết", "Nghĩa", "Phượng", "Ước", "Diễm"];
const PLACES = ["Nam Giang", "Bắc Hòa", "Đông Triều Sơn", "Tây Lĩnh"];
const BODIES = [
  ["Ban Quản lý Khu kinh tế", "ManagementBoard", ["Trưởng ban", "Phó Trưởng ban", "Chánh Văn phòng"]],
  ["Đảng ủy Khu kinh tế", "PartyCommittee", ["Bí thư", "Phó Bí thư", "Ủy viên Ban Thường vụ"]],
  ["UBND tỉnh", "GovernmentBody", ["Chủ tịch", "Phó Chủ tịch"]],
  ["HĐND tỉnh", "ElectedBody", ["Chủ tịch", "Đại biểu"]],
  ["Liên đoàn Lao động tỉnh", "MassOrganization", ["Chủ tịch"]],
] as const;
const GATHERINGS = [
  "Hội nghị tổng kết công tác năm",
  "Lễ công bố quyết định về cán bộ",
  "Buổi làm việc với doanh nghiệp",
];

/** A small generator of repeatable numbers (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % sides;
  };
}

export interface Invented extends ArticleDetail {
  readonly body: { readonly id: string; readonly name: string; readonly kind: string; readonly place: string };
  readonly event: { readonly id: string; readonly name: string; readonly date: string };
}

/** Invented articles in the style of the genre, with everything that they state; the same for the same count. */
export function inventedArticles(count: number): Invented[] {
  const roll = dice(7);
  const pick = <Item>(items: readonly Item[]): Item => items[roll(items.length)] as Item;
  const people = Array.from(
    { length: Math.ceil(count * 1.6) + 6 },
    () => `${pick(SURNAMES)} ${pick(MIDDLES)} ${pick(GIVEN)}`,
  );
  return Array.from({ length: count }, (_, number) => {
    const place = pick(PLACES);
    const [kindName, kind, titles] = pick(BODIES);
    const body = { id: identifier("organization", kindName, place), name: `${kindName} ${place}`, kind, place };
    const date = `${2018 + roll(7)}-${String(1 + roll(12)).padStart(2, "0")}-${String(1 + roll(28)).padStart(2, "0")}`;
    const eventName = `${pick(GATHERINGS)} ${date.slice(0, 4)}`;
    const event = { id: identifier("event", eventName, place, date), name: eventName, date };
    const [year, month, day] = date.split("-").map(Number);
    const title = `${body.name}: ${eventName}`;
    const art = identifier("article", title, String(number));
    let text = `${title}\n\n`;
    const claims: (Claim & { subjectId: string; objectId: string })[] = [];
    const entities: ArticleDetail["entities"] = [
      { id: body.id, type: "organization", name: body.name, mentionedAs: body.name },
      { id: event.id, type: "event", name: event.name, mentionedAs: event.name },
    ];
    const state = (
      quote: string,
      after: string,
      stated: Partial<Claim>,
      subject: [string, string],
      object: [string, string],
    ) => {
      const start = text.length;
      claims.push({
        id: identifier("claim", art, quote, stated.kind ?? null, subject[0], object[0]),
        article: art,
        kind: "ATTENDED",
        subject: subject[0],
        object: object[0],
        subjectName: subject[1],
        objectName: object[1],
        title: null,
        qualifiers: [],
        status: null,
        capacity: null,
        quote,
        start,
        end: start + quote.length,
        date,
        from: null,
        to: null,
        rule: "mock.sentence",
        extractor: "mock@1",
        confidence: 0.9,
        ...stated,
        subjectId: subject[0],
        objectId: object[0],
      });
      text += after === "" ? "" : quote + after;
    };
    const held: [string, string] = [event.id, event.name];
    const host: [string, string] = [body.id, body.name];
    state(
      `Ngày ${day}/${month}/${year}, ${body.name} tổ chức ${event.name}`,
      ".\n\n",
      { kind: "ORGANIZED" },
      host,
      held,
    );
    const guests = Array.from({ length: 2 + roll(4) }, () => pick(people));
    [...new Set(guests)].forEach((name, index) => {
      const person: [string, string] = [identifier("person", name), name];
      entities.push({ id: person[0], type: "person", name, mentionedAs: name });
      const post = pick(titles);
      const former = roll(6) === 0;
      const quote = `đồng chí ${name}, ${former ? "nguyên " : ""}${post} ${body.name}`;
      state(
        quote,
        "",
        {
          kind: "HELD_ROLE",
          title: post,
          status: former ? "former" : "current",
          from: roll(4) === 0 ? `${(year ?? 2020) - 1}-08/` : null,
        },
        person,
        host,
      );
      state(quote, "; ", { kind: "ATTENDED", capacity: index === 0 ? "chair" : "delegate" }, person, held);
      if (index === 0) state(`Đồng chí ${name} chủ trì hội nghị`, ". ", { kind: "CHAIRED" }, person, held);
      if (index === 1)
        state(
          `Phát biểu tại hội nghị, đồng chí ${name} nhấn mạnh nhiệm vụ trọng tâm`,
          ".\n\n",
          { kind: "SPOKE_AT" },
          person,
          held,
        );
    });
    return {
      article: {
        id: art,
        title,
        url: number % 3 === 0 ? `https://bao.example/${number}` : null,
        publisher: number % 2 === 0 ? "Báo Nam Giang" : "Cổng thông tin",
        author: null,
        published: number % 5 === 0 ? null : date,
        path: `bai-${number}.txt`,
        language: "vi",
        text: text + "Hội nghị kết thúc cùng ngày.",
      },
      claims,
      entities,
      body,
      event,
    };
  });
}
