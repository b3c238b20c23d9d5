import { glued, isCapitalised, longest, type SentenceView } from "../matching/sentence-view.ts";
import { isGiven, isSyllable, vietnameseName } from "../names/person-name.ts";
import type { PlacePhrase } from "./body-phrase.ts";
import { listedCommune } from "./listed-commune.ts";

/** "TPHCM", "TP.HCM" and "TP. HCM" are "TP HCM". */
const tidy = (text: string) => text.replace(/\s+/gu, " ").replace(/^(?:TP|Tp|tp)(?:\s*\.\s*|\s+)(?=\p{Lu})/u, "TP ");

function phrase(
  view: SentenceView,
  start: number,
  end: number,
  fields: Pick<PlacePhrase, "level" | "name" | "within" | "type">,
): PlacePhrase {
  const { tokens } = view;
  const parts: string[] = [];
  for (let index = start; index < end; index += 1)
    parts.push((index > start && !glued(tokens[index - 1], tokens[index]) ? " " : "") + (tokens[index]?.text ?? ""));
  return { start, end, text: tidy(parts.join("")), ...fields };
}

const MAX_NAME = 4;

/** A person's name of three syllables or more begins here. */
function startsName(view: SentenceView, index: number): boolean {
  const person = vietnameseName(view, index);
  return person?.strong === true && person.end - index >= 3;
}

/** No capital goes on from here. */
const endsWord = (view: SentenceView, index: number): boolean => !isCapitalised(view.tokens[index]);

/**
 * "Chủ tịch Hội Cựu chiến binh tỉnh | Giàng Thắng", "UBND xã Kon Thụp | Đinh Hưng": a short name of a person behind a
 * province's bare level, since provinces are all known, or behind two syllables of a place.
 */
function isHolder(view: SentenceView, start: number, index: number, end: number, top: boolean): boolean {
  if (isCapitalised(view.tokens[end])) return false;
  // "Đinh Hrưm": no syllable is no place's either
  const known = view.tokens.slice(index + 1, end).every((token) => isGiven(token) || !isSyllable(token));
  if (top) return index === start && known && end - index === 2 && view.tokens[start - 1]?.key === "tỉnh";
  return known && index - start === 2 && end - index === 2;
}

/** Name of a commune or district that no lexicon has: capitals up to a person's name. */
function unknownName(view: SentenceView, start: number, top: boolean): number {
  let end = start;
  // "tỉnh Savannakhet Bounthavy Keomany": a foreign province of one word
  const only = view.tokens[start];
  if (top && only?.shape === "capital" && !isSyllable(only)) return start + 1;
  while (end - start < MAX_NAME && isCapitalised(view.tokens[end]) && view.tokens[end]?.shape !== "upper") {
    const person = vietnameseName(view, end);
    if (person !== undefined && isHolder(view, start, end, person.end, top)) break;
    if (
      person?.strong === true &&
      person.end - end >= 3 &&
      (end > start || top || /^(?:văn|thị|đức|hữu|xuân|quang)$/u.test(view.tokens[end + 1]?.key ?? ""))
    )
      break;
    if (end > start && (longest(view, end, "title") ?? longest(view, end, "organization")) !== undefined) break;
    end += 1;
  }
  return end;
}

/**
 * "tỉnh Bến Tre", "TP. HCM", "quận 1", "xã Tân Phú", "Đà Nẵng", or a level alone ("UBND tỉnh"); the larger place that
 * follows a smaller one without a comma ("quận 2 TP HCM") is passed over.
 */
export function parsePlace(view: SentenceView, start: number, bareLevel: boolean): PlacePhrase | undefined {
  const place = parseOne(view, start, bareLevel);
  if (place?.name == null || (place.level !== "district" && place.level !== "commune")) return place;
  const larger = parseOne(view, place.end, false);
  const passes =
    larger !== undefined &&
    (larger.level === "city" ||
      larger.level === "province" ||
      (larger.level === "district" && place.level === "commune"));
  return passes ? { ...place, end: larger.end, within: place.within ?? larger.name } : place;
}

function parseOne(view: SentenceView, start: number, bareLevel: boolean): PlacePhrase | undefined {
  const { tokens } = view;
  const known = longest(view, start, "place");
  const type = longest(view, start, "place-type");
  // "nước Cộng hòa Cuba"
  const first = tokens[start]?.key;
  const isState = known?.entry.level === "country";
  // "chủ tịch nước cộng hoà nhân dân Trung Hoa"
  const isWritten =
    isCapitalised(tokens[start]) || (isState && (first === "nước" || isCapitalised(tokens[known.end - 1])));
  if (known !== undefined && isWritten && (type === undefined || known.end > type.end)) {
    // "Sở Xây dựng Vũ Quang Hùng": no district, though one has the first two syllables
    const small = known.entry.level === "district" || known.entry.level === "city";
    if (small && startsName(view, start) && !endsWord(view, known.end)) return undefined;
    const { name, level, within, type: kind } = known.entry;
    return phrase(view, start, known.end, { level, name, within, type: kind });
  }
  if (known !== undefined && type !== undefined && known.end > type.end) {
    const { name, level, within, type: kind } = known.entry;
    return phrase(view, start, known.end, { level, name, within, type: kind });
  }
  if (type === undefined) return undefined;
  // "Quận ủy", "Huyện đoàn" are bodies; in "UBND tỉnh Đoàn Văn An" a name begins
  const body = longest(view, start, "head") ?? longest(view, start, "organization");
  const named = tokens[start]?.shape === "lower" && startsName(view, type.end);
  if (body !== undefined && body.end > type.end && !named) return undefined;
  // "Bộ Phát triển Xã hội"
  if (tokens[start]?.key === "xã" && tokens[type.end]?.key === "hội") return undefined;
  let at = type.end;
  if (tokens[at]?.text === "." && tokens[start]?.shape !== "lower") at += 1;
  const level = type.entry.level;
  const word = view.tokens
    .slice(start, type.end)
    .map((token) => token.key)
    .join(" ");
  const number = tokens[at];
  if (number?.shape === "number" && (level === "district" || level === "commune"))
    return phrase(view, start, at + 1, { level, name: number.text, within: null, type: word });
  const name = longest(view, at, "place");
  // "UBND tỉnh Hoàng Mai Tâm": no province, though a district has that name
  const smaller =
    level === "province" && name?.entry.level === "district" && startsName(view, at) && !endsWord(view, name.end);
  // "phường Quy Nhơn Đông", "xã Kon Thụp Đinh Hưng"
  const commune = level === "commune" ? listedCommune(view, at) : undefined;
  if (name !== undefined && isCapitalised(tokens[at]) && !smaller && (commune === undefined || commune <= name.end)) {
    const { entry } = name;
    const nested = level === "district" || level === "commune" ? entry.within : null;
    return phrase(view, start, name.end, {
      level: level === "city" && entry.level === "city" ? "city" : level,
      name: entry.name,
      within: nested,
      type: word,
    });
  }
  const plain = unknownName(view, at, level === "province" || level === "city");
  const end = commune === undefined || startsName(view, plain) ? plain : commune;
  if (end > at) {
    const text = tokens
      .slice(at, end)
      .map((token) => token.text)
      .join(" ");
    return phrase(view, start, end, { level, name: text, within: null, type: word });
  }
  return bareLevel ? phrase(view, start, type.end, { level, name: null, within: null, type: word }) : undefined;
}
