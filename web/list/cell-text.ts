import type { TFunction } from "i18next";
import { nodeKind } from "../graph/node-kind.ts";
import { formatEdtf } from "../i18n/format-edtf.ts";
import type { Language } from "../i18n/language.ts";
import type { Column, ListRow } from "./columns.ts";

/** A cell as text: what is shown, sorted where it is text, and downloaded. */
export function cellText({ node, edge, from, to }: ListRow, column: Column, t: TFunction, language: Language): string {
  switch (column) {
    case "name":
      return node?.name ?? "";
    case "kind":
      return node === null ? "" : node.type === "event" ? t(`eventKind.${node.kind}`) : t(`kind.${nodeKind(node)}`);
    case "place":
      return node && node.type !== "person" ? (node.place ?? "") : "";
    case "date":
      return node?.type === "event" ? formatEdtf(node.date, language) : "";
    case "degree":
      return String(node?.degree ?? 0);
    case "from":
      return from?.name ?? "";
    case "to":
      return to?.name ?? "";
    case "relation":
      return edge ? [edge.title ?? t(`edge.${edge.kind}`), ...edge.qualifiers].join(", ") : "";
    case "status":
      return edge === null ? "" : statusText(edge.kind, edge.status, t);
    case "seen":
      return seenText(edge?.firstSeen ?? null, edge?.lastSeen ?? null, language);
    case "sources":
      return String(edge?.sources ?? 0);
  }
}

function statusText(kind: string, status: string | null, t: TFunction): string {
  if (kind === "PROPOSED_FOR") return t("status.proposed");
  if (status === "current" || status === "ended" || status === "former" || status === "unknown") {
    return t(`status.${status}`);
  }
  return "";
}

function seenText(first: string | null, last: string | null, language: Language): string {
  if (first === null && last === null) return "";
  return first === last ? formatEdtf(first, language) : formatEdtf(`${first ?? ""}/${last ?? ""}`, language);
}
