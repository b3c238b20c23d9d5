import { ActionIcon, Group, Text, Title } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { nodeKind } from "../graph/node-kind.ts";
import { EntityLink } from "../layout/EntityLink.tsx";
import { KindIcon } from "../layout/KindIcon.tsx";
import { commonNeighbours } from "./common-neighbours.ts";
import { FoldedList } from "./FoldedList.tsx";
import { PairDetail } from "./PairDetail.tsx";
import { Section } from "./Section.tsx";
import type { Subgraph } from "../api/subgraph.ts";

interface Props {
  readonly ids: readonly string[];
  readonly view: Subgraph;
  readonly onRemove: (id: string) => void;
}

/** Several chosen nodes: what they have in common, and what is between two. */
export function SelectionDetail({ ids, view, onRemove }: Props) {
  const { t } = useTranslation();
  const chosen = ids.flatMap((id) => view.nodes.find((node) => node.id === id) ?? []);
  const common = commonNeighbours(ids, view);
  const [first, second, third] = ids;
  return (
    <>
      <Title order={2} size="h4" mb={6}>
        {t("detail.selection", { count: ids.length })}
      </Title>
      {chosen.map((node) => (
        <Group key={node.id} gap={8} wrap="nowrap" py={2}>
          <KindIcon kind={nodeKind(node)} size={18} />
          <Text size="sm" style={{ flex: 1 }}>
            <EntityLink type={node.type} id={node.id} size="sm">
              {node.name}
            </EntityLink>
          </Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t("detail.removeFromSelection", { name: node.name })}
            onClick={() => onRemove(node.id)}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Section title={t("detail.common")}>
        {common.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t("detail.noCommon")}
          </Text>
        ) : (
          <FoldedList items={common} first={12} keyOf={({ id }) => id}>
            {(node) => (
              <Group gap={8} wrap="nowrap">
                <KindIcon kind={nodeKind(node)} size={18} />
                <EntityLink type={node.type} id={node.id} size="sm">
                  {node.name}
                </EntityLink>
              </Group>
            )}
          </FoldedList>
        )}
      </Section>
      {first !== undefined && second !== undefined && third === undefined && (
        <PairDetail pair={[first, second]} view={view} />
      )}
    </>
  );
}
