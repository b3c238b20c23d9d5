import { isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isSyllable } from "../names/person-name.ts";

/** "(BQL)", "(MWG)": a short form in brackets right behind the name. */
export function skipShortForm(view: SentenceView, index: number): number {
  const { tokens } = view;
  if (tokens[index]?.text !== "(" || tokens[index + 2]?.text !== ")") return index;
  const short = tokens[index + 1];
  const isShort = short?.shape === "upper" || short?.shape === "mixed" || (isCapitalised(short) && !isSyllable(short));
  return isShort && longest(view, index + 1, "place") === undefined ? index + 3 : index;
}

export function shortFormAt(view: SentenceView, index: number): string | null {
  return skipShortForm(view, index) > index ? (view.tokens[index + 1]?.text ?? null) : null;
}
