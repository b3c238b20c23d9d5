import type { GraphView } from "#model/api";
import type { TFunction } from "i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import type { Language } from "../i18n/language.ts";
import type { ViewState } from "../state/view-state.ts";
import { countFilters } from "./count-filters.ts";
import type { MergedView } from "./merge-views.ts";

/** What the picture shows, in sentences, and how much it leaves out. */
export function viewSentence(
  merged: MergedView,
  base: GraphView,
  state: ViewState,
  t: TFunction,
  language: Language,
): string {
  const count = (type: string) => merged.nodes.filter((node) => node.type === type).length;
  const parts = [
    t("sentence.people", { count: count("person") }),
    t("sentence.organizations", { count: count("organization") }),
    t("sentence.events", { count: count("event") }),
    t("sentence.facts", { count: merged.edges.length }),
  ].join(", ");
  const number = (value: number) => value.toLocaleString(language);
  const cut = base.total.nodes > base.nodes.length;
  const filtered = countFilters(state) > 0;
  const sentences: string[] = [
    cut
      ? t("sentence.cut", { parts, shown: number(base.nodes.length), total: number(base.total.nodes) })
      : t(filtered ? "sentence.filtered" : "sentence.all", { parts }),
  ];
  if (merged.added > 0) {
    const names = state.expanded.flatMap((id) => merged.nodes.find((node) => node.id === id)?.name ?? []).join(", ");
    sentences.push(t("sentence.expanded", { count: merged.added, from: names || "…" }));
  }
  const linked = new Set(merged.edges.flatMap(({ from, to }) => [from, to]));
  const alone = merged.nodes.filter(({ id }) => !linked.has(id)).length;
  if (alone > 0) sentences.push(t("sentence.alone", { count: alone }));
  const loose = base.total.edges - base.edges.length;
  if (loose > 0 && merged.added === 0) sentences.push(t("sentence.looseEdges", { count: loose }));
  if (state.from !== null || state.to !== null) {
    const window = formatEdtf(`${state.from ?? ""}/${state.to ?? ""}`, language);
    sentences.push(t("sentence.within", { window }));
  }
  return sentences.join(" ");
}
