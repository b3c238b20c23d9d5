import type { Entity, GraphView } from "#model/api";
import type { TFunction } from "i18next";
import { yearsText } from "./years-text.ts";

/** "Ban Quản lý X: 7 người từng giữ chức, 4 sự kiện, 5 bài báo, 2018–2024." */
export function bodySummary({ node, sourcesTotal }: Entity, around: GraphView, t: TFunction): string {
  const holders = new Set(
    around.edges.filter(({ kind, to }) => kind === "HELD_ROLE" && to === node.id).map(({ from }) => from),
  ).size;
  const own = around.edges.filter(({ from, to }) => from === node.id || to === node.id);
  const events = new Set(
    own
      .filter(({ kind, from }) => from === node.id && (kind === "ORGANIZED" || kind === "ATTENDED"))
      .map(({ to }) => to),
  ).size;
  const parts = [
    ...(holders > 0 ? [t("summary.holders", { count: holders })] : []),
    ...(events > 0 ? [t("summary.events", { count: events })] : []),
    t("summary.articles", { count: sourcesTotal }),
  ];
  const dates = own.flatMap(({ firstSeen, lastSeen, start, end }) => [firstSeen, lastSeen, start, end]);
  return t("summary.person", { name: node.name, parts: parts.join(", "), years: yearsText(dates, t) });
}
