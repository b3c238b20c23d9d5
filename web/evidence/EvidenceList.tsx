import type { Evidence } from "#model/api";
import { Button, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EvidenceCard } from "./EvidenceCard.tsx";

const FIRST = 4;

interface Props {
  readonly evidence: readonly Evidence[];
  /** Number of claims there are, where the server sent fewer. */
  readonly total?: number;
}

/** Quotation cards, one article after the other; the first few until more are asked for. */
export function EvidenceList({ evidence, total = evidence.length }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? evidence : evidence.slice(0, FIRST);
  return (
    <Stack gap="xs">
      {shown.map((one) => (
        <EvidenceCard key={one.id} evidence={one} />
      ))}
      {evidence.length > FIRST && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? t("detail.showLess") : t("detail.showAll", { count: evidence.length })}
        </Button>
      )}
      {total > evidence.length && (all || evidence.length <= FIRST) && (
        <Text size="xs" c="dimmed">
          {t("detail.notAll", { shown: evidence.length, total })}
        </Text>
      )}
    </Stack>
  );
}
