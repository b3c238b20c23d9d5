import type { SentenceView } from "../matching/sentence-view.ts";
import { type NameSpan, vietnameseName } from "./person-name.ts";

/** Saints whose names Catholics bear before their own. Compiled by the project. */
const SAINTS = new Set(
  (
    "Giuse Joseph Phêrô Phero Peter Phaolô Paul Gioan John Giacôbê Micae Gioakim Antôn Anton Tôma Thomas Vinhsơn Vincent Đaminh " +
    "Đa Phanxicô Francis Matthêu Matthew Mátthêu Luca Marcô Máccô Anrê Andrew Augustinô Stêphanô Simon Têphanô Philípphê Alphongsô " +
    "Laurensô Lôrensô Cosma Emmanuel Louis Aloisiô Bênêđictô Hilariô Giêrônimô Batôlômêô Maria Anna Têrêxa Teresa Agata Cecilia Rosa Lucia"
  )
    .split(" ")
    .map((name) => name.toLowerCase()),
);

/** "[Giám mục] Thomas Lê Văn An", "Gioan Maria Vũ An Bình": a Vietnamese name behind the names of saints. */
export function baptismalName(view: SentenceView, start: number): NameSpan | undefined {
  let at = start;
  while (at - start < 4 && (SAINTS.has(view.tokens[at]?.text.toLowerCase() ?? "") || view.tokens[at]?.text === "-"))
    at += 1;
  const own = at > start && view.tokens[at - 1]?.text !== "-" ? vietnameseName(view, at) : undefined;
  return own?.strong === true ? { start, end: own.end, strong: true } : undefined;
}
