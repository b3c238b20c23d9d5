import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import type { ExplainedParagraph, SeenMark } from "./explained-paragraphs.ts";
import classes from "./MarkedLines.module.css";
import { reasonWords } from "./reason-words.ts";

/** A paragraph's own words with all that was seen in them; overlapping marks nest. */
export function MarkedLines({ paragraph, lang }: { readonly paragraph: ExplainedParagraph; readonly lang: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const marks = new Map(paragraph.marks.map((mark) => [mark.id, mark]));
  const label = ({ kind, reading, rule }: SeenMark) =>
    [
      t(`explain.kind.${kind}`),
      reading === null
        ? t("explain.noRule")
        : kind === "dropped" || kind === "person"
          ? reasonWords(reading, language).words
          : reading,
      ...(rule === null ? [] : [rule]),
    ].join(" · ");
  const marked = (inner: ReactNode, id: string): ReactNode => {
    const mark = marks.get(id);
    if (mark === undefined) return inner;
    return (
      <mark key={id} className={`${classes.mark ?? ""} ${classes[mark.kind] ?? ""}`} title={label(mark)}>
        {inner}
      </mark>
    );
  };
  return (
    <p className={classes.text} lang={lang}>
      {paragraph.lines.map((segments) => (
        <span key={segments[0]?.start ?? 0} className={classes.line}>
          {segments.map(({ start, text, claims }) => (
            <span key={start}>{claims.reduce<ReactNode>(marked, text)}</span>
          ))}
        </span>
      ))}
    </p>
  );
}
