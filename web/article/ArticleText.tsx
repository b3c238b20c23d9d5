import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./ArticleText.module.css";
import { type Segment, segmentText } from "./segment-text.ts";

interface Props {
  readonly text: string;
  readonly title: string | null;
  readonly language: string;
  readonly claims: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly chosen: string | null;
  readonly hovered: string | null;
  /** Ids of the claims that a passage carries, the most exact first. */
  readonly onChoose: (claims: readonly string[]) => void;
  readonly onHover: (claim: string | null) => void;
}

/** The article's own words as text, every quote marked; the chosen one is scrolled to. */
export function ArticleText({ text, title, language, claims, chosen, hovered, onChoose, onHover }: Props) {
  const { t } = useTranslation();
  const paragraphs = useMemo(() => segmentText(text, claims), [text, claims]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === null) return;
    const mark = box.current?.querySelector<HTMLElement>(`[data-claims~="${CSS.escape(chosen)}"]`);
    mark?.scrollIntoView({ block: "center" });
  }, [chosen]);

  const segment = ({ start, text: part, claims: covering }: Segment) => {
    if (covering.length === 0) return <span key={start}>{part}</span>;
    const look =
      chosen !== null && covering.includes(chosen)
        ? classes.chosen
        : hovered !== null && covering.includes(hovered)
          ? classes.hot
          : "";
    return (
      <mark
        key={start}
        className={`${classes.mark ?? ""} ${look ?? ""}`}
        data-claims={covering.join(" ")}
        data-chosen={chosen !== null && covering.includes(chosen) ? "" : undefined}
        title={t("article.several", { count: covering.length })}
        onClick={() => onChoose(covering)}
        onMouseEnter={() => onHover(covering[0] ?? null)}
        onMouseLeave={() => onHover(null)}
      >
        {part}
      </mark>
    );
  };
  return (
    <div ref={box} className={classes.text} lang={language}>
      {paragraphs.map(({ start, segments }, index) => {
        const isTitle =
          index === 0 &&
          segments
            .map((part) => part.text)
            .join("")
            .trim() === title?.trim();
        const Line = isTitle ? "h1" : "p";
        return <Line key={start}>{segments.map(segment)}</Line>;
      })}
    </div>
  );
}
