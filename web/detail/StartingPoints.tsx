import { Group, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Subgraph } from "../api/subgraph.ts";
import { nodeKind } from "../graph/node-kind.ts";
import { EntityLink } from "../layout/EntityLink.tsx";
import { KindIcon } from "../layout/KindIcon.tsx";

const MOST = 6;

/** While nothing is chosen: how to choose, and the best connected people and bodies to begin with. */
export function StartingPoints({ view }: { readonly view: Subgraph }) {
  const { t } = useTranslation();
  const top = (type: "person" | "organization") =>
    view.nodes
      .filter((node) => node.type === type && node.degree > 0)
      .sort((a, b) => b.degree - a.degree)
      .slice(0, MOST);
  return (
    <>
      <Title order={2} size="h4" mb={4}>
        {t("detail.nothing")}
      </Title>
      <Text size="sm" c="dimmed">
        {t("detail.nothingAdvice")}
      </Text>
      {(["person", "organization"] as const).map((type) => (
        <section key={type}>
          <Text component="h3" size="xs" fw={600} tt="uppercase" c="dimmed" mt="md" mb={4}>
            {t(`detail.start.${type}`)}
          </Text>
          {top(type).map((node) => (
            <Group key={node.id} gap={8} wrap="nowrap" py={3}>
              <KindIcon kind={nodeKind(node)} size={18} />
              <EntityLink type={node.type} id={node.id} size="sm" style={{ flex: 1 }}>
                {node.name}
              </EntityLink>
              <Text size="xs" c="dimmed">
                {t("sentence.facts", { count: node.degree })}
              </Text>
            </Group>
          ))}
        </section>
      ))}
    </>
  );
}
