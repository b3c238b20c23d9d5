import type { Entity, GraphView, Roles } from "#model/api";
import type { TFunction } from "i18next";
import { yearsText } from "./years-text.ts";

/** "Lê A: 3 chức vụ tại 2 tổ chức, 9 sự kiện, 5 bài báo, 2021–2024." */
export function personSummary(
  { node, degrees, sourcesTotal }: Entity,
  { roles }: Roles,
  around: GraphView,
  t: TFunction,
) {
  const posts = roles.filter(({ proposed }) => !proposed);
  const proposals = roles.length - posts.length;
  const bodies = new Set(posts.map(({ organization }) => organization.id)).size;
  const events = degrees.ATTENDED ?? 0;
  const parts = [
    posts.length === 0
      ? t("summary.noPosts")
      : t("summary.posts", { count: posts.length }) + t("summary.inBodies", { count: bodies }),
    ...(proposals > 0 ? [t("summary.proposals", { count: proposals })] : []),
    ...(events > 0 ? [t("summary.events", { count: events })] : []),
    t("summary.articles", { count: sourcesTotal }),
  ];
  const dates = [
    ...roles.flatMap(({ start, end, firstSeen, lastSeen }) => [start, end, firstSeen, lastSeen]),
    ...around.nodes.flatMap((other) => (other.type === "event" ? [other.earliest, other.latest] : [])),
  ];
  return t("summary.person", { name: node.name, parts: parts.join(", "), years: yearsText(dates, t) });
}
