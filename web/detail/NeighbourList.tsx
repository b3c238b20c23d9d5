import type { EdgeKind, GraphView } from "#model/api";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FoldedList } from "./FoldedList.tsx";
import { neighbourGroups } from "./neighbour-groups.ts";
import { NeighbourRow } from "./NeighbourRow.tsx";

interface Props {
  readonly id: string;
  readonly around: GraphView;
  /** Kinds that are shown elsewhere on the page. */
  readonly without?: readonly EdgeKind[];
}

/** Everything connected to a node: events, bodies, people. */
export function NeighbourList({ id, around, without = [] }: Props) {
  const { t } = useTranslation();
  const groups = neighbourGroups(id, around, without);
  if (groups.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t("detail.noNeighbours")}
      </Text>
    );
  }
  return (
    <>
      {groups.map((group) => (
        <div key={group.type} style={{ marginBottom: 8 }}>
          <Text size="xs" fw={600} tt="uppercase" c="dimmed" component="h4" my={4}>
            {t(`type.${group.type}`)} ({group.neighbours.length})
          </Text>
          <FoldedList items={group.neighbours} first={6} keyOf={({ node }) => node.id}>
            {(neighbour) => <NeighbourRow neighbour={neighbour} />}
          </FoldedList>
        </div>
      ))}
      {around.total.nodes > around.nodes.length && (
        <Text size="xs" c="dimmed">
          {t("detail.notAll", { shown: around.nodes.length - 1, total: around.total.nodes - 1 })}
        </Text>
      )}
    </>
  );
}
