import type { TimelineBin } from "#model/api";
import { useElementSize } from "@mantine/hooks";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import classes from "./EvidenceWindow.module.css";
import type { MonthWindow } from "./month-window.ts";
import { type Handle, moveWindow } from "./move-window.ts";
import { yearMarks } from "./year-marks.ts";

const HEIGHT = 56;
const FLOOR = 42;

interface Props {
  readonly bins: readonly TimelineBin[];
  readonly window: MonthWindow;
  readonly onChange: (window: MonthWindow) => void;
}

/** Bars per month with a window over them: drag over empty ground, a side or the middle; arrow keys move each. */
export function WindowChart({ bins, window, onChange }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const drag = useRef<{ readonly handle: Handle; readonly at: number; readonly from: MonthWindow } | null>(null);
  const count = bins.length;
  const step = Math.max(1, width - 16) / Math.max(1, count);
  const tallest = Math.max(1, ...bins.map(({ claims }) => claims));
  const left = (place: number) => 8 + place * step;
  const monthAt = (x: number) => Math.min(count - 1, Math.max(0, Math.floor((x - 8) / step)));
  const month = (place: number) => formatEdtf(bins[place]?.month ?? null, language);

  const place = (event: PointerEvent<SVGSVGElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const down = (event: PointerEvent<SVGSVGElement>) => {
    const at = monthAt(place(event));
    const handle = (event.target as Element).getAttribute("data-handle") as Handle | null;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = handle ? { handle, at, from: window } : { handle: "last", at, from: { first: at, last: at } };
    if (!handle) onChange({ first: at, last: at });
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (!drag.current) return;
    const { handle, at, from } = drag.current;
    const now = monthAt(place(event));
    if (from.first === from.last && handle === "last" && now < at) onChange({ first: now, last: at });
    else onChange(moveWindow(from, handle, now - at, count));
  };
  const press = (handle: Handle) => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[event.key];
    const far = { Home: -count, End: count }[event.key];
    if (by === undefined && far === undefined) return;
    event.preventDefault();
    onChange(moveWindow(window, handle, by ?? far ?? 0, count));
  };
  const slider = (handle: "first" | "last", x: number) => (
    <rect
      className={classes.handle}
      data-handle={handle}
      x={x - 4}
      y={4}
      width={8}
      height={FLOOR - 4}
      rx={3}
      tabIndex={0}
      role="slider"
      aria-label={t(handle === "first" ? "window.from" : "window.to")}
      aria-valuemin={0}
      aria-valuemax={count - 1}
      aria-valuenow={window[handle]}
      aria-valuetext={month(window[handle])}
      onKeyDown={press(handle)}
    />
  );
  const years = yearMarks(bins, left, width);

  return (
    <div ref={ref} className={classes.chartBox}>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${Math.max(1, width)} ${HEIGHT}`}
        role="group"
        aria-label={t("window.label")}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={() => (drag.current = null)}
        onPointerCancel={() => (drag.current = null)}
      >
        <rect
          className={classes.shade}
          x={left(window.first)}
          y={0}
          width={(window.last - window.first + 1) * step}
          height={FLOOR}
        />
        {bins.map(({ month: key, claims, events }, at) => (
          <rect
            key={key}
            className={at >= window.first && at <= window.last ? classes.inside : classes.bin}
            x={left(at)}
            width={Math.max(1, step - 1)}
            y={FLOOR - (claims / tallest) * (FLOOR - 6)}
            height={(claims / tallest) * (FLOOR - 6)}
          >
            <title>{t("window.bin", { month: formatEdtf(key, language), claims, events })}</title>
          </rect>
        ))}
        <line x1={8} x2={Math.max(8, width - 8)} y1={FLOOR} y2={FLOOR} stroke="var(--qh-line)" />
        <rect
          className={classes.grip}
          data-handle="both"
          x={left(window.first)}
          y={FLOOR}
          width={(window.last - window.first + 1) * step}
          height={HEIGHT - FLOOR}
        />
        {years.map(({ year, x }) => (
          <text key={year} x={x} y={HEIGHT - 3} pointerEvents="none">
            {year}
          </text>
        ))}
        {slider("first", left(window.first))}
        {slider("last", left(window.last + 1))}
      </svg>
    </div>
  );
}
