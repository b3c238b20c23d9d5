import type { ExpectedAnswer } from "./expected-answer.ts";

/** What people ask of the graph. */
export const expectedAnswers: readonly ExpectedAnswer[] = [
  {
    title: "lists officials by name",
    query: "MATCH (p:Official) RETURN p.name AS name, p.nameKey AS key ORDER BY key",
    columns: ["name", "key"],
    rows: [
      ["Đỗ Mạnh Khải", "do manh khai"],
      ["Lý Văn Tư", "ly van tu"],
      ["Vũ Thị Hoà", "vu thi hoa"],
    ],
  },
  {
    title: "shows who held which post where, and when sources saw it",
    query:
      "MATCH (p:Person)-[r:HELD_ROLE]->(o:Organization) RETURN p.name, r.title, o.name, r.start, r.firstSeen, r.lastSeen, r.sources, r.qualifiers ORDER BY p.nameKey",
    columns: ["p.name", "r.title", "o.name", "r.start", "r.firstSeen", "r.lastSeen", "r.sources", "r.qualifiers"],
    rows: [
      ["Đỗ Mạnh Khải", "Trưởng ban", "Ban Quản lý Khu kinh tế Sông Thanh", null, "2023-01-05", "2023-03-01", 2, []],
      [
        "Lý Văn Tư",
        "Phó Trưởng ban",
        "Ban Quản lý Khu kinh tế Sông Thanh",
        "2023-03-01/",
        "2023-03-01",
        "2023-03-01",
        1,
        [],
      ],
      [
        "Vũ Thị Hoà",
        "Phó Bí thư",
        "Đảng ủy Khu kinh tế Sông Thanh",
        null,
        "2023-01-05",
        "2023-01-05",
        2,
        ["thường trực"],
      ],
    ],
  },
  {
    title: "keeps a nomination apart",
    query: "MATCH (p:Person)-[r:PROPOSED_FOR]->(o) RETURN p.name, r.title, o.name, r.confidence",
    columns: ["p.name", "r.title", "o.name", "r.confidence"],
    rows: [["Đỗ Mạnh Khải", "Phó Chủ tịch", "Ủy ban nhân dân thành phố Sông Thanh", 1]],
  },
  {
    title: "finds who met whom",
    query:
      "MATCH (p:Person)-[:ATTENDED]->(e:Event)<-[:ATTENDED]-(q:Person) WHERE p.nameKey < q.nameKey RETURN p.name, q.name, e.date ORDER BY p.nameKey, q.nameKey",
    columns: ["p.name", "q.name", "e.date"],
    rows: [
      ["Đỗ Mạnh Khải", "Nguyễn An", "2023-01-05"],
      ["Đỗ Mạnh Khải", "Vũ Thị Hoà", "2023-01-05"],
      ["Nguyễn An", "Vũ Thị Hoà", "2023-01-05"],
    ],
  },
  {
    title: "compares dates as dates",
    query:
      "MATCH (e:Event) WHERE e.earliest >= date('2023-01-01') AND e.latest < date($until) RETURN e.date, e.earliest, e.latest.year AS year, e.partOfDay, e.place",
    parameters: { until: "2023-02-01" },
    columns: ["e.date", "e.earliest", "year", "e.partOfDay", "e.place"],
    rows: [["2023-01-05", "2023-01-05", 2023, "morning", "Sông Thanh"]],
  },
  {
    title: "tells events without a day from others",
    query: "MATCH (e:Event) WHERE e.earliest IS NULL RETURN e.name, e.date, e.kind, e.planned ORDER BY e.name",
    columns: ["e.name", "e.date", "e.kind", "e.planned"],
    rows: [
      ["Lễ công bố quyết định", null, "ceremony", false],
      ["Đại hội", "--05-19", "congress", false],
    ],
  },
  {
    title: "counts with zeros",
    query:
      "MATCH (p:Person) OPTIONAL MATCH (p)-[:CHAIRED]->(e) RETURN p.name AS name, count(e) AS n ORDER BY n DESC, name",
    columns: ["name", "n"],
    rows: [
      ["Đỗ Mạnh Khải", 1],
      ["Lý Văn Tư", 0],
      ["Nguyễn An", 0],
      ["Vũ Thị Hoà", 0],
    ],
  },
  {
    title: "finds sources that quote exactly",
    query:
      "MATCH (c:Claim)-[:STATED_IN]->(a:Article) WHERE c.quote = substring(a.text, c.start, c.end - c.start) RETURN a.path AS path, count(c) AS claims ORDER BY path",
    columns: ["path", "claims"],
    rows: [
      ["ban-tin.txt", 4],
      ["bo-nhiem.md", 4],
      ["tong-ket.txt", 6],
    ],
  },
  {
    title: "reads provenance from edge to article",
    query:
      "MATCH (p:Person)-[r:HELD_ROLE]->(o) UNWIND r.claims AS id MATCH (c:Claim {id: id})-[:STATED_IN]->(a) WITH DISTINCT p, r, a.path AS path ORDER BY path RETURN p.name AS name, r.title AS title, collect(path) AS paths ORDER BY name",
    columns: ["name", "title", "paths"],
    rows: [
      ["Lý Văn Tư", "Phó Trưởng ban", ["bo-nhiem.md"]],
      ["Vũ Thị Hoà", "Phó Bí thư", ["ban-tin.txt", "tong-ket.txt"]],
      ["Đỗ Mạnh Khải", "Trưởng ban", ["bo-nhiem.md", "tong-ket.txt"]],
    ],
  },
  {
    title: "finds the shortest path between two people",
    query:
      "MATCH p = shortestPath((a:Person {nameKey: $from})-[:HELD_ROLE|ATTENDED|PART_OF*..6]-(b:Person {nameKey: $to})) RETURN length(p) AS steps, [n IN nodes(p) | n.name] AS names",
    parameters: { from: "ly van tu", to: "vu thi hoa" },
    columns: ["steps", "names"],
    rows: [[3, ["Lý Văn Tư", "Ban Quản lý Khu kinh tế Sông Thanh", "Đảng ủy Khu kinh tế Sông Thanh", "Vũ Thị Hoà"]]],
  },
  {
    title: "follows superior bodies",
    query: "MATCH (x:Organization)-[:PART_OF*0..3]->(y) RETURN x.name, y.name ORDER BY x.name, y.name",
    columns: ["x.name", "y.name"],
    rows: [
      ["Ban Quản lý Khu kinh tế Sông Thanh", "Ban Quản lý Khu kinh tế Sông Thanh"],
      ["Ban Quản lý Khu kinh tế Sông Thanh", "Đảng ủy Khu kinh tế Sông Thanh"],
      ["Đảng ủy Khu kinh tế Sông Thanh", "Đảng ủy Khu kinh tế Sông Thanh"],
      ["Ủy ban nhân dân thành phố Sông Thanh", "Ủy ban nhân dân thành phố Sông Thanh"],
    ],
  },
  {
    title: "searches without diacritics",
    query: "MATCH (p:Person) WHERE p.nameKey CONTAINS $key RETURN p.name, p.aliases, p.honorifics ORDER BY p.name",
    parameters: { key: "kh" },
    columns: ["p.name", "p.aliases", "p.honorifics"],
    rows: [["Đỗ Mạnh Khải", ["ông Khải"], ["đồng chí"]]],
  },
  {
    title: "finds mentions by the article's own name",
    query:
      "MATCH (p:Person)-[m:MENTIONED_IN]->(a:Article) RETURN a.path AS path, m.name AS name, m.count AS count ORDER BY path, name",
    columns: ["path", "name", "count"],
    rows: [
      ["ban-tin.txt", "Nguyễn An", 1],
      ["ban-tin.txt", "Vũ Thị Hoà", 2],
      ["bo-nhiem.md", "Lý Văn Tư", 1],
      ["bo-nhiem.md", "Đỗ Mạnh Khải", 1],
      ["tong-ket.txt", "Vũ Thị Hòa", 1],
      ["tong-ket.txt", "Đỗ Mạnh Khải", 4],
    ],
  },
  {
    title: "lists a list's members",
    query: "MATCH (c:Claim) UNWIND c.qualifiers AS qualifier RETURN c.subjectName, qualifier",
    columns: ["c.subjectName", "qualifier"],
    rows: [["Vũ Thị Hòa", "thường trực"]],
  },
  {
    title: "groups by kind of relationship",
    query: "MATCH (a)-[r]->(b) RETURN type(r) AS kind, count(*) AS n ORDER BY kind",
    columns: ["kind", "n"],
    rows: [
      ["ATTENDED", 4],
      ["CHAIRED", 1],
      ["HELD_ROLE", 3],
      ["MENTIONED_IN", 15],
      ["OBJECT", 14],
      ["ORGANIZED", 2],
      ["PART_OF", 1],
      ["PROPOSED_FOR", 1],
      ["SPOKE_AT", 2],
      ["STATED_IN", 14],
      ["SUBJECT", 14],
    ],
  },
  {
    title: "takes subqueries",
    query:
      "MATCH (p:Person) CALL { WITH p MATCH (p)-[:HELD_ROLE]->(o) RETURN count(DISTINCT o) AS bodies } RETURN p.name AS name, bodies ORDER BY bodies DESC, name",
    columns: ["name", "bodies"],
    rows: [
      ["Lý Văn Tư", 1],
      ["Vũ Thị Hoà", 1],
      ["Đỗ Mạnh Khải", 1],
      ["Nguyễn An", 0],
    ],
  },
  {
    title: "takes patterns as conditions",
    query: "MATCH (p:Person) WHERE NOT EXISTS { (p)-[:HELD_ROLE]->() } RETURN p.name",
    columns: ["p.name"],
    rows: [["Nguyễn An"]],
  },
  {
    title: "takes unions",
    query:
      "CALL { MATCH (p:Person) RETURN p.name AS name UNION MATCH (o:Organization) RETURN o.name AS name } WITH name WHERE name > 'L' RETURN name ORDER BY name",
    columns: ["name"],
    rows: [
      ["Lý Văn Tư"],
      ["Nguyễn An"],
      ["Vũ Thị Hoà"],
      ["Đảng ủy Khu kinh tế Sông Thanh"],
      ["Đỗ Mạnh Khải"],
      ["Ủy ban nhân dân thành phố Sông Thanh"],
    ],
  },
];
