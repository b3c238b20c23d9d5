import type { EventDetail } from "#model/api";
import type { TFunction } from "i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import type { Language } from "../i18n/language.ts";

/** "Hội nghị X: 5/4/2021, 12 người tham gia, 2 tổ chức, 1 bài báo." */
export function eventSummary(
  { node, partOfDay, participants, sources }: EventDetail,
  t: TFunction,
  language: Language,
): string {
  const people = participants.filter(({ type }) => type === "person").length;
  const bodies = participants.length - people;
  const parts = [
    [formatEdtf(node.type === "event" ? node.date : null, language), partOfDay && `(${t(`partOfDay.${partOfDay}`)})`]
      .filter((part) => part !== null)
      .join(" "),
    ...(people > 0 ? [t("summary.participants", { count: people })] : []),
    ...(bodies > 0 ? [t("summary.bodies", { count: bodies })] : []),
    t("summary.articles", { count: sources.length }),
  ];
  return t("summary.person", { name: node.name, parts: parts.join(", "), years: "" });
}
