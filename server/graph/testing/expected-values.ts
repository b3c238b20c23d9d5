import type { ExpectedAnswer } from "./expected-answer.ts";

/** What Cypher makes of values: numbers, text, null, dates, parameters. */
export const expectedValues: readonly ExpectedAnswer[] = [
  {
    title: "names columns as they are written",
    query: "RETURN 1+1, null, 'a' + 'b', [1,2][0], coalesce( null , 2 )",
    columns: ["1+1", "null", "'a' + 'b'", "[1,2][0]", "coalesce( null , 2 )"],
    rows: [[2, null, "ab", 1, 2]],
  },
  {
    title: "divides whole numbers into whole numbers and others not",
    query:
      "MATCH (c:Claim {kind: 'PART_OF'}) RETURN c.confidence / 2 AS half, 7 / 2 AS whole, 7 % 2 AS rest, 7.0 / 2 AS exact",
    columns: ["half", "whole", "rest", "exact"],
    rows: [[0.5, 3, 1, 3.5]],
  },
  {
    title: "knows null from false",
    query:
      "RETURN null = null AS a, null <> 1 AS b, null OR true AS c, null AND false AS d, NOT null AS e, 1 IN [2, null] AS f",
    columns: ["a", "b", "c", "d", "e", "f"],
    rows: [[null, null, true, false, null, null]],
  },
  {
    title: "aggregates nothing",
    query: "UNWIND [] AS x RETURN count(x), sum(x), avg(x), collect(x), min(x)",
    columns: ["count(x)", "sum(x)", "avg(x)", "collect(x)", "min(x)"],
    rows: [[0, 0, null, [], null]],
  },
  {
    title: "aggregates what is missing",
    query:
      "UNWIND [1, null, 3] AS x RETURN count(x) AS n, count(*) AS all, sum(x) AS sum, avg(x) AS mean, collect(x) AS list",
    columns: ["n", "all", "sum", "mean", "list"],
    rows: [[2, 3, 4, 2, [1, 3]]],
  },
  {
    title: "orders text by code, and null last",
    query: "UNWIND ['b', 'A', 'á', 'đ', 'd', null, 'Z'] AS x RETURN x ORDER BY x",
    columns: ["x"],
    rows: [["A"], ["Z"], ["b"], ["d"], ["á"], ["đ"], [null]],
  },
  {
    title: "keeps numbers too large for a number as text",
    query: "RETURN 9007199254740993 AS big, 9007199254740991 AS safe",
    columns: ["big", "safe"],
    rows: [["9007199254740993", 9007199254740991]],
  },
  {
    title: "takes parameters of every kind",
    query:
      "RETURN $n + 1 AS n, $half * 2 AS one, $text AS text, $list[1] AS second, $map.a AS a, $none IS NULL AS none, $yes AS yes",
    parameters: { n: 1, half: 0.5, text: "Đỗ 'x' \\ 🇻", list: [1, "b"], map: { a: [1, 2] }, none: null, yes: true },
    columns: ["n", "one", "text", "second", "a", "none", "yes"],
    rows: [[2, 1, "Đỗ 'x' \\ 🇻", "b", [1, 2], true, true]],
  },
  {
    title: "gives temporal values as ISO text",
    query:
      "RETURN date('2023-01-05') AS day, datetime('2023-01-05T10:00:00Z') AS moment, localdatetime('2023-01-05T10:00:00') AS local, time('10:00:00Z') AS time, duration('P1M2D') AS span",
    columns: ["day", "moment", "local", "time", "span"],
    rows: [["2023-01-05", "2023-01-05T10:00:00Z", "2023-01-05T10:00:00", "10:00:00Z", "P1M2D"]],
  },
  {
    title: "calculates with dates",
    query:
      "WITH date('2023-01-31') AS day RETURN day + duration('P1M') AS later, day.year AS year, day.month AS month, day.dayOfWeek AS weekday",
    columns: ["later", "year", "month", "weekday"],
    rows: [["2023-02-28", 2023, 1, 2]],
  },
  {
    title: "takes a leading comment and a closing semicolon",
    query: "// đếm\nMATCH (a:Article) /* all */ RETURN count(a) AS n;",
    columns: ["n"],
    rows: [[3]],
  },
];
