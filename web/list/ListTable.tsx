import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Column, ListRow } from "./columns.ts";
import classes from "./ListView.module.css";
import type { Sorting } from "./sort-rows.ts";

interface Props {
  readonly rows: readonly ListRow[];
  readonly columns: readonly Column[];
  readonly sorting: Sorting;
  readonly caption: string;
  readonly selection: readonly string[];
  readonly onSort: (column: Column) => void;
  readonly cell: (row: ListRow, column: Column) => ReactNode;
}

/** A table that draws only the rows on the screen; arrow keys go from row to row, Tab into a row's links. */
export function ListTable({ rows, columns, sorting, caption, selection, onSort, cell }: Props) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 42,
    overscan: 12,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);

  const step = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 }[event.key];
    const row = (event.target as Element).closest("tr")?.getAttribute("data-index");
    if (by === undefined || row === null || row === undefined) return;
    event.preventDefault();
    const next = Math.min(rows.length - 1, Math.max(0, Number(row) + by));
    virtual.scrollToIndex(next);
    requestAnimationFrame(() =>
      scroll.current
        ?.querySelector<HTMLElement>(`tr[data-index="${next}"] a, tr[data-index="${next}"] button`)
        ?.focus(),
    );
  };

  return (
    <div ref={scroll} className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <caption style={{ position: "absolute", clipPath: "inset(50%)" }}>{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => {
              const sorted = sorting.column === column;
              const Arrow = sorting.descending ? IconArrowDown : IconArrowUp;
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sorted ? (sorting.descending ? "descending" : "ascending") : "none"}
                >
                  <button type="button" className={classes.sort} onClick={() => onSort(column)}>
                    {t(`list.${column}`)}
                    {sorted && <Arrow size={14} aria-hidden />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody onKeyDown={step}>
          {before > 0 && (
            <tr aria-hidden>
              <td colSpan={columns.length} style={{ height: before, padding: 0, border: 0 }} />
            </tr>
          )}
          {items.map(({ index, key }) => {
            const row = rows[index];
            return (
              row && (
                <tr
                  key={key}
                  data-index={index}
                  ref={virtual.measureElement}
                  aria-rowindex={index + 2}
                  className={selection.includes(row.id) ? classes.chosen : undefined}
                >
                  {columns.map((column, place) =>
                    place === 0 ? (
                      <th key={column} scope="row">
                        {cell(row, column)}
                      </th>
                    ) : (
                      <td key={column}>{cell(row, column)}</td>
                    ),
                  )}
                </tr>
              )
            );
          })}
          {after > 0 && (
            <tr aria-hidden>
              <td colSpan={columns.length} style={{ height: after, padding: 0, border: 0 }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
