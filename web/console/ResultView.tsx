import type { QueryResult } from "#model/query";
import { Alert, Button, Group, SegmentedControl, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import { downloadBlob } from "../layout/download-blob.ts";
import { EmptyNote } from "../layout/EmptyNote.tsx";
import { toCsv } from "../list/to-csv.ts";
import { ResultGraph } from "./ResultGraph.tsx";
import { ResultTable } from "./ResultTable.tsx";
import { valueText } from "./value-text.ts";

interface Props {
  readonly result: QueryResult;
  readonly milliseconds: number;
}

/** A result as table or graph, and as a file. */
export function ResultView({ result, milliseconds }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [view, setView] = useState<"table" | "graph">("table");
  const seconds = (milliseconds / 1000).toLocaleString(language, { maximumFractionDigits: 2 });
  const save = (text: string, type: string, name: string) =>
    downloadBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
  const csv = () =>
    toCsv(
      result.columns,
      result.rows.map((row) => row.map(valueText)),
    );
  return (
    <section aria-label={t("console.results")}>
      <Group justify="space-between" my="xs" gap="xs">
        <Text size="sm" role="status" data-testid="row-count">
          {t("console.rows", { count: result.rows.length })} {t("console.took", { time: `${seconds} s` })}
        </Text>
        <Group gap={6}>
          <SegmentedControl
            size="xs"
            value={view}
            onChange={setView}
            aria-label={t("picture.view")}
            data={[
              { value: "table", label: t("console.asTable") },
              { value: "graph", label: t("console.asGraph") },
            ]}
          />
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={() => save(csv(), "text/csv", "quan-he.csv")}
          >
            {t("console.csv")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={() => save(JSON.stringify(result, null, 2), "application/json", "quan-he.json")}
          >
            {t("console.json")}
          </Button>
        </Group>
      </Group>
      {result.truncated && (
        <Alert color="yellow" variant="light" mb="xs" p="xs">
          {t("console.truncated", { count: result.rows.length })}
        </Alert>
      )}
      {result.rows.length === 0 ? (
        <EmptyNote title={t("console.noRows")} />
      ) : view === "table" ? (
        <ResultTable result={result} />
      ) : (
        <ResultGraph result={result} />
      )}
    </section>
  );
}
