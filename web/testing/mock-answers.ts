import { type Evidence, type GraphEdge, type GraphView, Source } from "#model/api";
import { fold } from "#model/fold";
import type { Invented } from "./invented-articles.ts";
import type { MockGraph } from "./mock-graph.ts";

/** Answers in the shape of the server's, from invented articles; null for an address it does not know. */
export function mockAnswers(articles: readonly Invented[], { nodes, edges }: MockGraph) {
  const sourceOf = ({ article }: Invented) => Source.parse(article);
  const among = (ids: ReadonlySet<string>): GraphView => {
    const inside = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
    const shown = [...nodes.values()].filter(({ id }) => ids.has(id));
    return { nodes: shown, edges: inside, total: { nodes: shown.length, edges: inside.length } };
  };
  const evidence = (edge: GraphEdge): Evidence[] =>
    articles.flatMap((article) =>
      article.claims
        .filter(({ id }) => edge.claims.includes(id))
        .map((claim) => ({
          ...claim,
          source: sourceOf(article),
          before: article.article.text.slice(Math.max(0, claim.start - 80), claim.start),
          after: article.article.text.slice(claim.end, claim.end + 80),
        })),
    );
  const around = (id: string) =>
    among(new Set([id, ...edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []))]));
  const node = (id: string) => nodes.get(id);

  return (path: string, query: URLSearchParams, body: unknown): unknown => {
    const [, , folder = "", id = "", part] = path.split("/");
    const own = edges.filter(({ from, to }) => from === id || to === id);
    if (path === "/api/graph" && body !== null) return among(new Set((body as { ids: string[] }).ids));
    if (path === "/api/graph") {
      const kinds = (query.get("kinds") ?? "").split(",").filter(Boolean);
      const wanted = (query.get("edges") ?? "").split(",").filter(Boolean);
      const [from, to] = [query.get("from") ?? "0", query.get("to") ?? "9"];
      const kept = edges.filter(
        ({ kind, firstSeen, lastSeen, sources }) =>
          (wanted.length === 0 || wanted.includes(kind)) &&
          (firstSeen ?? "5") <= to &&
          (lastSeen ?? "5") >= from &&
          sources >= Number(query.get("minSources") ?? 1),
      );
      const ends = new Set(kept.flatMap((edge) => [edge.from, edge.to]));
      const all = [...nodes.values()].filter(
        (one) =>
          ends.has(one.id) &&
          (kinds.length === 0 || kinds.includes(one.type) || ("kind" in one && kinds.includes(one.kind))),
      );
      const shown = new Set(all.slice(0, Number(query.get("limit") ?? 500)).map((one) => one.id));
      const inside = kept.filter((edge) => shown.has(edge.from) && shown.has(edge.to));
      return {
        nodes: all.filter((one) => shown.has(one.id)),
        edges: inside,
        total: { nodes: all.length, edges: kept.length },
      };
    }
    if (folder === "entities" && part === "neighbours") return around(id);
    if (folder === "entities" && node(id)) {
      const mentioned = articles.filter(({ entities }) => entities.some((entity) => entity.id === id));
      const degrees = countBy(own.map(({ kind }) => kind));
      return {
        node: node(id),
        aliases: [],
        honorifics: [],
        degrees,
        sources: mentioned.map((article) => ({ ...sourceOf(article), mentionedAs: node(id)?.name ?? "", count: 2 })),
        sourcesTotal: mentioned.length,
      };
    }
    if (folder === "people") {
      const roles = own
        .filter(({ kind }) => kind === "HELD_ROLE")
        .map((edge) => {
          const published = evidence(edge)
            .flatMap(({ source }) => source.published ?? [])
            .sort();
          return {
            ...edge,
            edge: edge.id,
            organization: node(edge.to),
            rank: 1,
            proposed: false,
            publishedFirst: published[0] ?? null,
            publishedLast: published.at(-1) ?? null,
            evidence: evidence(edge),
            evidenceTotal: edge.claims.length,
          };
        });
      return { person: node(id), roles };
    }
    if (folder === "events") {
      const participants = own.map((edge) => ({
        id: edge.from,
        type: node(edge.from)?.type,
        name: node(edge.from)?.name,
        titleThen: null,
        roles: [{ CHAIRED: "chaired", SPOKE_AT: "spoke", ORGANIZED: "organized" }[edge.kind as string] ?? "attended"],
        capacities: edge.capacities,
        evidence: evidence(edge),
        evidenceTotal: edge.claims.length,
      }));
      return {
        node: node(id),
        aliases: [],
        partOfDay: "morning",
        participants,
        sources: articles.filter(({ event }) => event.id === id).map(sourceOf),
      };
    }
    if (folder === "edges") {
      const edge = edges.find((one) => one.id === id);
      return edge && { edge, from: node(edge.from), to: node(edge.to), evidence: evidence(edge) };
    }
    if (path === "/api/articles") return articles.map(sourceOf);
    if (folder === "articles") return articles.find(({ article }) => article.id === id) ?? null;
    if (folder === "timeline") {
      const months = countBy(articles.map(({ event }) => event.date.slice(0, 7)));
      return Object.entries(months).map(([month, claims]) => ({ month, claims, events: 1 }));
    }
    if (folder === "search") {
      const words = fold(query.get("q") ?? "");
      const found = [...nodes.values()].filter(({ name }) => fold(name).includes(words));
      const hits = found.slice(0, 10).map((one) => ({
        id: one.id,
        type: one.type,
        name: one.name,
        matched: null,
        hint: null,
        kind: "kind" in one ? one.kind : null,
        articles: 2,
      }));
      return { query: words, hits, total: found.length };
    }
    if (folder === "queries")
      return [
        {
          id: "1",
          title: { vi: "Ai giữ chức gì", en: "Who held what" },
          query: "MATCH (p:Person)-[r:HELD_ROLE]->(o) RETURN p, r, o LIMIT 25",
          params: {},
        },
      ];
    if (folder === "cypher")
      return {
        columns: ["p"],
        rows: [...nodes.values()]
          .slice(0, 5)
          .map(({ id, name }) => [{ $type: "node", id, labels: ["Person"], properties: { id, name } }]),
        truncated: false,
      };
    if (folder === "health")
      return {
        status: "ok",
        store: "embedded",
        version: "0.0.0",
        counts: { articles: articles.length, claims: 1, persons: 1, organizations: 1, events: 1, relationships: 1 },
      };
    return null;
  };
}

function countBy(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}
