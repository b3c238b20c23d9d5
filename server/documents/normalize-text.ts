const LINE_ENDS = /\r\n?|\v|\f|\u0085|\p{Zl}|\p{Zp}/gu;
/** No-break, figure, thin, ideographic … spaces and the tabulator: one kind of space is enough to read by. */
const SPACES = /[\t\p{Zs}]/gu;
/** Zero-width and direction marks, soft hyphens, byte-order marks, variation selectors. */
const INVISIBLE = /\p{Cf}|\u034F|[\uFE00-\uFE0F]/gu;
const CONTROL = /(?!\n)\p{Cc}/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * The one form in which the text of an article is kept and to which every offset refers: NFC, lines ended by LF,
 * plain spaces, nothing invisible, no space at either end. Idempotent.
 */
export function normalizeText(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .replace(CONTROL, "")
    .replace(LONE_SURROGATE, "\uFFFD")
    .normalize("NFC")
    .trim();
}
