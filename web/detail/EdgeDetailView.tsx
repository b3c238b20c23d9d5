import { Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { endpoints } from "../api/endpoints.ts";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { Answer } from "../layout/Answer.tsx";
import { EntityLink } from "../layout/EntityLink.tsx";
import { SourceBadge } from "../layout/SourceBadge.tsx";
import { edgeEntry } from "../timeline/edge-entry.ts";
import { whenText } from "../timeline/when-text.ts";
import { StatusBadge } from "./StatusBadge.tsx";

/** One relation: between whom, what, when, and every sentence that states it. */
export function EdgeDetailView({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const query = useQuery(endpoints.edge(id));
  return (
    <Answer query={query} lines={6}>
      {({ edge, from, to, evidence }) => (
        <>
          <Title order={2} size="h4" mb={4}>
            {edge.title ?? t(`edge.${edge.kind}`)}
          </Title>
          <Text size="sm">
            <EntityLink type={from.type} id={from.id}>
              {from.name}
            </EntityLink>
            {" — "}
            {t(`edge.${edge.kind}`).toLocaleLowerCase(language)}
            {" → "}
            <EntityLink type={to.type} id={to.id}>
              {to.name}
            </EntityLink>
          </Text>
          <Group gap={6} my={6}>
            <StatusBadge status={edge.kind === "PROPOSED_FOR" ? "proposed" : edge.status} />
            <SourceBadge sources={edge.sources} inferred={edge.inferred} />
          </Group>
          <Text size="sm" c="dimmed" mb={8}>
            {whenText(edgeEntry(edge), t, language)}
          </Text>
          {edge.inferred && <Text size="sm">{t("inferred")}</Text>}
          <EvidenceList evidence={evidence} total={edge.claims.length} />
        </>
      )}
    </Answer>
  );
}
