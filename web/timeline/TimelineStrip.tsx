import { useId } from "react";
import type { Timeline, TimelineRow } from "./timeline-geometry.ts";
import classes from "./Timeline.module.css";

const HEIGHT = 34;

interface Props {
  readonly row: TimelineRow;
  readonly ticks: Timeline["ticks"];
  readonly width: number;
  /** Writes the years below. */
  readonly axis: boolean;
}

/** One tenure drawn: a bar where it is known to be held, rings where it was seen, strokes where it was published. */
export function TimelineStrip({ row, ticks, width, axis }: Props) {
  const fade = useId();
  const { held, seen, published } = row;
  const [first, last] = [seen[0], seen.at(-1)];
  const height = HEIGHT + (axis ? 14 : 0);
  return (
    <svg className={classes.strip} viewBox={`0 0 ${width} ${height}`} height={height} aria-hidden>
      <defs>
        <linearGradient id={fade}>
          <stop offset="0" stopColor="var(--qh-held)" stopOpacity={held?.openStart === true ? 0 : 1} />
          <stop offset="0.3" stopColor="var(--qh-held)" />
          <stop offset="0.7" stopColor="var(--qh-held)" />
          <stop offset="1" stopColor="var(--qh-held)" stopOpacity={held?.openEnd === true ? 0 : 1} />
        </linearGradient>
      </defs>
      {ticks.map(({ at, label }) => (
        <g key={label}>
          <line className={classes.grid} x1={at} x2={at} y1={0} y2={HEIGHT} />
          {axis && (
            <text x={at} y={HEIGHT + 11} textAnchor={at > width - 20 ? "end" : at < 20 ? "start" : "middle"}>
              {label}
            </text>
          )}
        </g>
      ))}
      {held && <rect x={held.from} y={4} width={held.to - held.from} height={8} rx={2} fill={`url(#${fade})`} />}
      {first && last && <line className={classes.thread} x1={first.from} x2={last.to} y1={19} y2={19} />}
      {seen.map(({ from, to }) => (
        <rect
          key={`${from}-${to}`}
          className={classes.seen}
          x={from - 4}
          y={15}
          width={to - from + 8}
          height={8}
          rx={4}
        />
      ))}
      {published.map((at) => (
        <line key={at} className={classes.published} x1={at} x2={at} y1={26} y2={HEIGHT} />
      ))}
    </svg>
  );
}
