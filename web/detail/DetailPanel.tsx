import { Button, Group } from "@mantine/core";
import { IconArrowsMaximize, IconFileText } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { entityType } from "../state/entity-type.ts";
import { pageAddress } from "../state/page-address.ts";
import { readPair } from "../state/read-pair.ts";
import { EdgeDetailView } from "./EdgeDetailView.tsx";
import { NodeDetail } from "./NodeDetail.tsx";
import { PairDetail } from "./PairDetail.tsx";
import { SelectionDetail } from "./SelectionDetail.tsx";
import { StartingPoints } from "./StartingPoints.tsx";
import type { Subgraph } from "../api/subgraph.ts";

interface Props {
  readonly selection: readonly string[];
  readonly view: Subgraph;
  readonly expanded: readonly string[];
  readonly onExpand: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** What is chosen in the picture or the list, with its sources. */
export function DetailPanel({ selection, view, expanded, onExpand, onRemove }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [id] = selection;
  if (id === undefined) return <StartingPoints view={view} />;
  if (selection.length > 1) return <SelectionDetail ids={selection} view={view} onRemove={onRemove} />;
  const pair = readPair(id);
  if (pair) return <PairDetail pair={pair} view={view} />;
  const type = entityType(id);
  if (type === null || type === "article") return <EdgeDetailView key={id} id={id} />;
  const isExpanded = expanded.includes(id);
  return (
    <NodeDetail
      key={id}
      id={id}
      order={2}
      actions={
        <Group gap={6} mt={8}>
          <Button
            size="compact-sm"
            variant="light"
            disabled={isExpanded}
            leftSection={<IconArrowsMaximize size={14} aria-hidden />}
            onClick={() => onExpand(id)}
          >
            {isExpanded ? t("detail.expanded") : t("detail.expand")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFileText size={14} aria-hidden />}
            component="a"
            href={pageAddress(type, id)}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              navigate(pageAddress(type, id));
            }}
          >
            {t("detail.openPage")}
          </Button>
        </Group>
      }
    />
  );
}
