import type { BodyPhrase, PlacePhrase } from "../bodies/body-phrase.ts";
import { parseBody } from "../bodies/parse-body.ts";
import { parsePlace } from "../bodies/parse-place.ts";
import { wordsOf } from "../bodies/words-of.ts";
import { longest, type SentenceView } from "../matching/sentence-view.ts";

const isJoint = (key: string | undefined) => key === "," || key === "và" || key === ";" || key === "-";

type Head = BodyPhrase["head"];

function bodyOf(
  view: SentenceView,
  head: Head,
  [start, from, end]: readonly [number, number, number],
  place: PlacePhrase | null,
) {
  const content = end > from ? ` ${wordsOf(view, from, end)}` : "";
  return {
    start,
    end: place?.end ?? end,
    head,
    kind: head.kind,
    name: `${head.canonical}${content}${place === null ? "" : ` ${place.text}`}`,
    shortForm: null,
    place,
    parent: null,
    hasContent: end > from,
    complete: end > from || place?.name != null,
  } satisfies BodyPhrase;
}

/** "các huyện Chi Lăng, Lộc Bình": the type stands once. */
function typed(place: PlacePhrase, type: string | null): PlacePhrase {
  const own = place.type !== null && place.text.toLowerCase().startsWith(`${place.type} `);
  if (own || type === null || place.name === null) return place;
  return { ...place, type, text: `${type} ${place.text}` };
}

/**
 * Bodies in a row that share their head: "các Sở Tư pháp, Kế hoạch và Đầu tư, Công Thương tỉnh X", "UBND các huyện A, B
 * và C", "Sở Y tế và Sở Nội vụ". Empty where something else stands in the row.
 *
 * @param start token where the row begins
 * @param until token before which it must have ended
 */
export function bodiesInRow(view: SentenceView, start: number, until: number): BodyPhrase[] {
  const bodies: BodyPhrase[] = [];
  let head: Head | null = null;
  let type: string | null = null;
  let at = start;
  for (;;) {
    while (isJoint(view.tokens[at]?.key) || view.tokens[at]?.key === "các") at += 1;
    if (at >= until) break;
    const own = longest(view, at, "head");
    const opening = at;
    // "Khoa học và Công nghệ" is a field, no "Khoa"
    if (own !== undefined && (head === null || (longest(view, at, "field")?.end ?? 0) <= own.end)) {
      head = own.entry.head;
      at = own.end;
      if (view.tokens[at]?.key === "các") at += 1;
    }
    const field = head?.follows === "place" ? undefined : longest(view, at, "field");
    const from = at;
    if (field !== undefined) at = field.end;
    const place = parsePlace(view, at, false);
    if (head !== null && (field !== undefined || (place !== undefined && head.follows === "place"))) {
      const meant: PlacePhrase | null = place === undefined ? null : typed(place, field === undefined ? type : null);
      bodies.push(bodyOf(view, head, [opening, from, at], meant));
      if (meant !== null && field === undefined) type = meant.type;
      at = place?.end ?? at;
    } else {
      const whole = parseBody(view, opening);
      if (whole === undefined) return [];
      bodies.push(whole);
      at = whole.end;
    }
    if (at < until && !isJoint(view.tokens[at]?.key)) break;
  }
  return withSharedPlace(bodies);
}

/** "Sở Y tế và Sở Nội vụ tỉnh X": both are of X. */
function withSharedPlace(bodies: readonly BodyPhrase[]): BodyPhrase[] {
  const shared = bodies.at(-1)?.place ?? null;
  return bodies.map((body) =>
    body.place === null && body.hasContent && shared?.name != null && body.parent === null
      ? { ...body, place: shared, name: `${body.name} ${shared.text}` }
      : body,
  );
}
