import { useElementSize } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import classes from "./Timeline.module.css";
import type { TimelineEntry } from "./timeline-entry.ts";
import { timelineGeometry } from "./timeline-geometry.ts";
import { TimelineKey } from "./TimelineKey.tsx";
import { TimelineStrip } from "./TimelineStrip.tsx";
import { whenText } from "./when-text.ts";

export interface Tenure {
  readonly entry: TimelineEntry;
  readonly head: ReactNode;
  /** Under the drawing: its evidence. */
  readonly foot: ReactNode;
}

interface Props {
  readonly label: string;
  readonly tenures: readonly Tenure[];
}

/** Tenures below each other on one time scale, each with its dates in words and drawn. */
export function TenureList({ label, tenures }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { ref, width } = useElementSize();
  const drawn = timelineGeometry(
    tenures.map(({ entry }) => entry),
    Math.max(160, width),
  );
  const hasPublished = tenures.some(({ entry }) => entry.published.length > 0);
  const rows = new Map(drawn?.rows.map((row) => [row.id, row]));
  const dated = tenures.filter(({ entry }) => isDated(entry));
  return (
    <div ref={ref}>
      {drawn && <TimelineKey published={hasPublished} />}
      <ol className={classes.rows} aria-label={label}>
        {tenures.map(({ entry, head, foot }) => {
          const row = rows.get(entry.id);
          const when = whenText(entry, t, language);
          return (
            <li key={entry.id} className={classes.row}>
              <div className={classes.head}>{head}</div>
              <div
                className={
                  entry.start === null && entry.end === null && entry.seen.length === 0
                    ? `${classes.when} ${classes.undated}`
                    : classes.when
                }
              >
                {when}
              </div>
              {row && drawn && isDated(entry) && (
                <TimelineStrip
                  row={row}
                  ticks={drawn.ticks}
                  width={Math.max(160, width)}
                  axis={dated.at(-1)?.entry.id === entry.id || dated[0]?.entry.id === entry.id}
                />
              )}
              {foot}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function isDated({ start, end, seen, published }: TimelineEntry): boolean {
  return start !== null || end !== null || seen.length > 0 || published.length > 0;
}
