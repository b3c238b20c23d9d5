import type { QueryResult } from "#model/query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import classes from "./ConsolePage.module.css";
import { ValueCell } from "./ValueCell.tsx";

/** A result as a table; only the rows on the screen are drawn. */
export function ResultTable({ result: { columns, rows } }: { readonly result: QueryResult }) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 34,
    overscan: 15,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const gap = (height: number) => (
    <tr aria-hidden>
      <td colSpan={columns.length} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
  return (
    <div ref={scroll} className={classes.result} tabIndex={0} role="region" aria-label={t("console.results")}>
      <table aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && gap(before)}
          {items.map(({ index, key }) => (
            <tr key={key} data-index={index} ref={virtual.measureElement} aria-rowindex={index + 2}>
              {columns.map((column, place) => (
                <td key={column}>
                  <ValueCell value={rows[index]?.[place] ?? null} />
                </td>
              ))}
            </tr>
          ))}
          {after > 0 && gap(after)}
        </tbody>
      </table>
    </div>
  );
}
