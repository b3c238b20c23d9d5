import type { Projection } from "#model/projection";
import type { Reading } from "#model/reading";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeReading } from "../testing/made-reading.ts";
import { recordsOf } from "../testing/records-of.ts";
import { projector } from "./project.ts";

const project = projector(() => 1);
const graphOf = (...readings: Reading[]): Projection => project(recordsOf(readings));
const edges = (graph: Projection, kind: string) => graph.edges.filter((edge) => edge.kind === kind);
const people = (graph: Projection) => graph.nodes.filter((node) => node.type === "person");
const events = (graph: Projection) => graph.nodes.filter((node) => node.type === "event");

const AN = "Trần Hoài An";
const BODY = "Sở Nội vụ Hải Phòng";
const holds = (path: string, date: string | null, over: object = {}) =>
  madeReading({ path, claims: [{ kind: "HELD_ROLE", who: AN, what: BODY, title: "Giám đốc", date, ...over }] });

describe("posts", () => {
  it("makes one tenure of many sightings and keeps sightings apart from starts and ends", () => {
    const [role, ...more] = edges(
      graphOf(holds("a", "2021-03-02"), holds("b", "2023-05-06"), holds("c", "2022")),
      "HELD_ROLE",
    );
    expect(more).toEqual([]);
    expect(role).toMatchObject({
      status: "current",
      start: null,
      end: null,
      firstSeen: "2021-03-02",
      lastSeen: "2023-05-06",
    });
    expect(role?.claims).toHaveLength(3);
  });

  it.each([
    ["left after the last sighting", holds("b", "2023-01-01", { status: "ended" }), "ended", 1],
    ["called former later", holds("b", "2023-01-01", { status: "former" }), "former", 1],
    ["left before a sighting: two tenures", holds("b", "2020-01-01", { status: "ended" }), "ended", 2],
    ["left at an unknown time", holds("b", null, { status: "ended" }), "unknown", 1],
  ])("%s", (_, other, status, tenures) => {
    const roles = edges(graphOf(holds("a", "2021-03-02"), other), "HELD_ROLE");
    expect(roles).toHaveLength(tenures);
    expect(roles[0]).toMatchObject({ status });
  });

  it("takes a start and an end only from a source that states them", () => {
    const [role] = edges(graphOf(holds("a", "2021-03-02", { from: "2020-08", to: null })), "HELD_ROLE");
    expect(role).toMatchObject({ start: "2020-08", end: null });
  });

  it("never makes a post of a nomination", () => {
    const graph = graphOf(
      madeReading({
        path: "a",
        claims: [{ kind: "PROPOSED_FOR", who: AN, what: BODY, title: "Giám đốc", status: "proposed" }],
      }),
    );
    expect(graph.edges.map((edge) => edge.kind)).toEqual(["PROPOSED_FOR"]);
    expect(people(graph)[0]).toMatchObject({ official: false });
  });

  it("keeps a claim below the threshold out of the edges but its person in the graph", () => {
    const graph = graphOf(holds("a", "2021-03-02", { confidence: 0.4 }));
    expect(graph.edges).toEqual([]);
    expect(people(graph)).toHaveLength(1);
  });
});

describe("namesakes", () => {
  const elsewhere = (what: string, who = AN) =>
    madeReading({ path: what, claims: [{ kind: "HELD_ROLE", who, what, title: "Giám đốc" }] });

  it.each([
    ["share a body", elsewhere(BODY), 1],
    ["share a body in another spelling", elsewhere("Sở nội vụ Hải Phòng"), 1],
    ["share nothing but the name", elsewhere("Sở Y tế Cần Thơ"), 2],
    ["differ in a tone", elsewhere(BODY, "Trần Hoái An"), 2],
  ])("who %s", (_, other, persons) => {
    expect(people(graphOf(holds("a", "2021-03-02"), other))).toHaveLength(persons);
  });

  it("are one person where they attended one event", () => {
    const at = (path: string, title: string) =>
      madeReading({
        path,
        events: [{ name: "Hội nghị tổng kết công tác năm 2021", date: "2021-12-31" }],
        claims: [
          { kind: "ATTENDED", who: AN, what: "Hội nghị tổng kết công tác năm 2021" },
          { kind: "HELD_ROLE", who: AN, what: title, title: "Ủy viên" },
        ],
      });
    const graph = graphOf(at("a", "Thành ủy Hải Phòng"), at("b", BODY));
    expect(events(graph)).toHaveLength(1);
    expect(people(graph)).toHaveLength(1);
    expect(edges(graph, "ATTENDED")[0]?.claims).toHaveLength(2);
  });
});

describe("gatherings", () => {
  const gathering = (path: string, name: string, date: string | null) =>
    madeReading({ path, events: [{ name, date }], claims: [{ kind: "CHAIRED", who: AN, what: name }] });
  const NAME = "Hội nghị sơ kết công tác 6 tháng đầu năm 2018";

  it.each([
    ["one day, names alike", "Hội nghị sơ kết công tác 6 tháng", "2018-07-11", 1],
    ["one day, other name", "Lễ trao tặng nhà tình nghĩa", "2018-07-11", 2],
    ["one name, other day", NAME, "2018-07-12", 2],
    ["one name, no date", NAME, null, 2],
  ])("%s", (_, name, date, expected) => {
    expect(events(graphOf(gathering("a", NAME, "2018-07-11"), gathering("b", name, date)))).toHaveLength(expected);
  });

  it("has who chaired it among those who were there", () => {
    const graph = graphOf(gathering("a", NAME, "2018-07-11"));
    expect(edges(graph, "ATTENDED")[0]).toMatchObject({ capacities: ["chair"] });
    expect(edges(graph, "CHAIRED")).toHaveLength(1);
  });
});

describe("determinism", () => {
  const name = fc.constantFrom(AN, "Trần Hoài Ân", "Lò Thị Mai", "Y Thanh Hà");
  const body = fc.constantFrom(BODY, "Thành ủy Hải Phòng", "UBND tỉnh Lai Châu");
  const date = fc.constantFrom("2021-03-02", "2021-03", "2022-01-01", "--03-02", null);
  const status = fc.constantFrom("current", "new", "ended", "former" as const);
  const event = fc.constantFrom("Hội nghị sơ kết quý I", "Hội nghị sơ kết quý I năm 2021", "Lễ ra quân");
  const article = fc
    .record({
      path: fc.uuid(),
      event,
      eventDate: date,
      posts: fc.array(fc.tuple(name, body, date, status), { maxLength: 4 }),
      there: fc.array(name, { maxLength: 3 }),
    })
    .map(({ path, event, eventDate, posts, there }) =>
      madeReading({
        path,
        events: [{ name: event, date: eventDate }],
        claims: [
          ...posts.map(([who, what, date, status]) => ({
            kind: "HELD_ROLE" as const,
            who,
            what,
            title: "Ủy viên",
            date,
            status: status as "current",
          })),
          ...there.map((who) => ({ kind: "ATTENDED" as const, who, what: event })),
        ],
      }),
    );
  const canonical = (graph: Projection) => ({
    nodes: graph.nodes.map((node) => JSON.stringify(node)).sort(),
    edges: graph.edges.map((edge) => JSON.stringify(edge)).sort(),
    assignments: graph.assignments.map((assignment) => JSON.stringify(assignment)).sort(),
  });

  it("gives one graph for every order of the records", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (readings, random) => {
        const records = recordsOf(readings);
        const shuffled = <Value>(values: readonly Value[]): Value[] =>
          values
            .map((value) => ({ value, at: Number(random.next().value) }))
            .sort((a, b) => a.at - b.at)
            .map(({ value }) => value);
        const other = {
          persons: shuffled(records.persons),
          organizations: shuffled(records.organizations),
          events: shuffled(records.events),
          claims: shuffled(records.claims),
        };
        expect(canonical(project(other))).toEqual(canonical(project(records)));
      }),
    );
  });

  it("gives every edge a claim, and every claim of an edge is of its two ends", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 8 }), (readings) => {
        const graph = graphOf(...readings);
        const claims = new Map(readings.flatMap((reading) => reading.claims.map((claim) => [claim.id, claim])));
        const entity = new Map(graph.assignments.map(({ article, ref, entity }) => [`${article}|${ref}`, entity]));
        for (const edge of graph.edges) {
          expect(edge.claims.length).toBeGreaterThan(0);
          for (const id of edge.claims) {
            const claim = claims.get(id);
            expect(entity.get(`${claim?.article ?? ""}|${claim?.subject ?? ""}`)).toBe(edge.from);
            expect(entity.get(`${claim?.article ?? ""}|${claim?.object ?? ""}`)).toBe(edge.to);
          }
        }
      }),
    );
  });
});
