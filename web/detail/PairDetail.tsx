import { Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import { EntityLink } from "../layout/EntityLink.tsx";
import type { Pair } from "../state/pair-key.ts";
import { edgeEntry } from "../timeline/edge-entry.ts";
import { whenText } from "../timeline/when-text.ts";
import { EdgeEvidence } from "./EdgeEvidence.tsx";
import { EvidenceToggle } from "./EvidenceToggle.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import type { Subgraph } from "../api/subgraph.ts";

interface Props {
  readonly pair: Pair;
  readonly view: Subgraph;
}

/** Everything between two nodes of the picture, one relation after the other. */
export function PairDetail({ pair, view }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const nodes = pair.flatMap((id) => view.nodes.find((node) => node.id === id) ?? []);
  const edges = view.edges.filter(({ from, to }) => pair.includes(from) && pair.includes(to));
  const [first, second] = nodes;
  return (
    <>
      <Title order={2} size="h4" mb={4}>
        {t("detail.between")}
      </Title>
      {first && second && (
        <Text size="sm" mb={8}>
          <EntityLink type={first.type} id={first.id}>
            {first.name}
          </EntityLink>
          {" ↔ "}
          <EntityLink type={second.type} id={second.id}>
            {second.name}
          </EntityLink>
          {" · "}
          {t("detail.facts", { count: edges.length })}
        </Text>
      )}
      {edges.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("detail.notLoaded")}
        </Text>
      )}
      {edges.map((edge) => (
        <section key={edge.id} style={{ borderTop: "1px solid var(--qh-line)", paddingBlock: 8 }}>
          <Text fw={600} size="sm" component="h3" m={0}>
            {edge.title ?? t(`edge.${edge.kind}`)}{" "}
            <StatusBadge status={edge.kind === "PROPOSED_FOR" ? "proposed" : edge.status} />
          </Text>
          <Text size="xs" c="dimmed">
            {whenText(edgeEntry(edge), t, language)}
          </Text>
          <EvidenceToggle sources={edge.sources} inferred={edge.inferred} label={edge.title ?? t(`edge.${edge.kind}`)}>
            {() => <EdgeEvidence edge={edge.id} />}
          </EvidenceToggle>
        </section>
      ))}
    </>
  );
}
