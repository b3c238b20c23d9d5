import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { nodeKind } from "../graph/node-kind.ts";
import { EntityLink } from "../layout/EntityLink.tsx";
import { KindIcon } from "../layout/KindIcon.tsx";
import { EdgeEvidence } from "./EdgeEvidence.tsx";
import { EvidenceToggle } from "./EvidenceToggle.tsx";
import type { Neighbour } from "./neighbour-groups.ts";

/** A neighbour with what connects it, and the sentences that say so. */
export function NeighbourRow({ neighbour: { node, edges } }: { readonly neighbour: Neighbour }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const notes = [
    ...(node.type === "event" ? [formatEdtf(node.date, language)] : []),
    ...(node.type === "event" && node.planned ? [t("planned")] : []),
  ];
  return (
    <Group gap={8} align="flex-start" wrap="nowrap">
      <KindIcon kind={nodeKind(node)} size={18} />
      <div style={{ minWidth: 0, flex: 1 }}>
        <EntityLink type={node.type} id={node.id} size="sm">
          {node.name}
        </EntityLink>
        {notes.length > 0 && <div style={{ fontSize: "0.78rem", color: "var(--qh-dim)" }}>{notes.join("; ")}</div>}
        <Group gap={10} align="flex-start">
          {edges.map((edge) => (
            <EvidenceToggle
              key={edge.id}
              sources={edge.sources}
              inferred={edge.inferred}
              label={`${t(`edge.${edge.kind}`)}, ${node.name}`}
              shown={edge.title ?? t(`edge.${edge.kind}`)}
            >
              {() => <EdgeEvidence edge={edge.id} />}
            </EvidenceToggle>
          ))}
        </Group>
      </div>
    </Group>
  );
}
