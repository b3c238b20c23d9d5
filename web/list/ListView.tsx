import { Button, Group, Tabs } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import { downloadBlob } from "../layout/download-blob.ts";
import { EmptyNote } from "../layout/EmptyNote.tsx";
import { LIST_TABS, type ListTab } from "../state/view-state.ts";
import { cellText } from "./cell-text.ts";
import { COLUMNS, type Column, NUMERIC } from "./columns.ts";
import { ListCell } from "./ListCell.tsx";
import { listRows } from "./list-rows.ts";
import { ListTable } from "./ListTable.tsx";
import classes from "./ListView.module.css";
import { type Sorting, sortRows } from "./sort-rows.ts";
import { toCsv } from "./to-csv.ts";
import type { Subgraph } from "../api/subgraph.ts";

interface Props {
  readonly view: Subgraph;
  readonly tab: ListTab;
  readonly selection: readonly string[];
  readonly edgeAddress: (id: string) => string;
  readonly onTab: (tab: ListTab) => void;
}

const FIRST_SORTING: Readonly<Record<ListTab, Sorting>> = {
  people: { column: "degree", descending: true },
  organizations: { column: "degree", descending: true },
  events: { column: "date", descending: true },
  relations: { column: "sources", descending: true },
};

/** The same graph as tables: everything that the picture shows, for eyes and ears that have no use for a picture. */
export function ListView({ view, tab, selection, edgeAddress, onTab }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [sortings, setSortings] = useState(FIRST_SORTING);
  const sorting = sortings[tab];
  const rows = useMemo(
    () => sortRows(listRows(view, tab), sorting, (row, column) => cellText(row, column, t, language)),
    [view, tab, sorting, t, language],
  );
  const sort = (column: Column) =>
    setSortings({
      ...sortings,
      [tab]: { column, descending: sorting.column === column ? !sorting.descending : NUMERIC.has(column) },
    });
  const download = () => {
    const columns = COLUMNS[tab];
    const header = columns.map((column) => t(`list.${column}`));
    const body = rows.map((row) => columns.map((column) => cellText(row, column, t, language)));
    downloadBlob(new Blob([toCsv(header, body)], { type: "text/csv;charset=utf-8" }), `quan-he-${tab}.csv`);
  };
  const title = (name: ListTab) => t(`list.${name}`, { count: listRows(view, name).length });
  return (
    <Tabs
      value={tab}
      onChange={(value) => onTab(LIST_TABS.find((name) => name === value) ?? "people")}
      className={classes.view ?? ""}
    >
      <Group justify="space-between" px="xs" gap="xs">
        <Tabs.List aria-label={t("list.tabs")}>
          {LIST_TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {title(name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={download}
        >
          {t("list.csv")}
        </Button>
      </Group>
      {LIST_TABS.map((name) => (
        <Tabs.Panel key={name} value={name} className={name === tab ? (classes.panel ?? "") : ""}>
          {name === tab && rows.length === 0 && <EmptyNote title={t("list.empty")} />}
          {name === tab && rows.length > 0 && (
            <ListTable
              rows={rows}
              columns={COLUMNS[tab]}
              sorting={sorting}
              caption={t("list.caption", { tab: title(tab), count: rows.length })}
              selection={selection}
              onSort={sort}
              cell={(row, column) => (
                <ListCell
                  row={row}
                  column={column}
                  text={cellText(row, column, t, language)}
                  edgeAddress={edgeAddress}
                />
              )}
            />
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
