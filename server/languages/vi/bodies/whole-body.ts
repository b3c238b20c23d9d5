import type { OrganizationHead } from "../lexicons/organization-head.ts";
import { longest, type SentenceView } from "../matching/sentence-view.ts";
import type { BodyPhrase } from "./body-phrase.ts";
import { capitalised } from "./capitalised.ts";
import { parsePlace } from "./parse-place.ts";
import { shortFormAt, skipShortForm } from "./short-form.ts";
import { wordsOf } from "./words-of.ts";

const WHOLE: OrganizationHead = { canonical: "", kind: "GovernmentBody", follows: "place", needs: null, weak: false };
/** Bodies that every state has. */
const OF_A_STATE =
  /^(?:Chính phủ|Nhà nước|Quốc hội|Đảng|Bộ(?! đội)|Hội đồng (?:Bộ trưởng|Nhà nước)|Quốc vụ|Ủy ban (?:Quốc vụ|Thường vụ (?:Hội|Đại hội)|Kiểm tra Kỷ luật)|Hội nghị|Đại hội đại biểu nhân dân)(?!\p{L})/u;

/** Mass organisations are written in many full forms; what is short or of the Party has one. */
function wholeName(
  view: SentenceView,
  start: number,
  end: number,
  name: { canonical: string; kind: BodyPhrase["kind"] },
): string {
  const written = wordsOf(view, start, end);
  if (/^Ngân hàng Nhà nước Việt Nam$/iu.test(written)) return written;
  return name.kind === "MassOrganization" && /^Trung ương /iu.test(written) ? capitalised(written) : name.canonical;
}

/** A body that there is one of, named by itself, at tokens `start` to `end`; of another state where one follows. */
export function wholeBody(
  view: SentenceView,
  start: number,
  end: number,
  name: { canonical: string; kind: BodyPhrase["kind"] },
): BodyPhrase {
  const force = longest(view, end, "field");
  const home = force === undefined ? undefined : parsePlace(view, force.end, false);
  const forceEnd = home?.name === "Việt Nam" ? home.end : (force?.end ?? end);
  if (
    force !== undefined &&
    /^(?:công an|quân đội)$/u.test(
      view.tokens
        .slice(end, end + 2)
        .map((token) => token.key)
        .join(" "),
    )
  )
    return {
      start,
      end: forceEnd,
      head: WHOLE,
      kind: name.kind,
      name: `${name.canonical} ${wordsOf(view, end, forceEnd)}`,
      shortForm: null,
      place: null,
      parent: null,
      hasContent: true,
      complete: true,
    };
  const country = parsePlace(view, end, false);
  const foreign =
    country?.level === "country" && country.name !== "Việt Nam" && OF_A_STATE.test(name.canonical) ? country : null;
  // "Bộ Ngoại giao Việt Nam" as it is written
  const own = country?.name === "Việt Nam" && /^Bộ \p{Lu}/u.test(name.canonical) ? country : null;
  const stop = skipShortForm(view, (foreign ?? own)?.end ?? end);
  return {
    start,
    end: stop,
    head: WHOLE,
    kind: name.kind,
    name:
      foreign === null
        ? `${wholeName(view, start, end, name)}${own === null ? "" : " Việt Nam"}`
        : `${name.canonical} ${foreign.name ?? foreign.text}`,
    shortForm: shortFormAt(view, (foreign ?? own)?.end ?? end),
    place: foreign,
    parent: null,
    hasContent: true,
    complete: true,
  };
}
