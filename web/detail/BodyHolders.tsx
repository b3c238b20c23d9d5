import type { GraphView } from "#model/api";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EntityLink } from "../layout/EntityLink.tsx";
import { edgeEntry } from "../timeline/edge-entry.ts";
import { TenureList } from "../timeline/TenureList.tsx";
import { EdgeEvidence } from "./EdgeEvidence.tsx";
import { EvidenceToggle } from "./EvidenceToggle.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

interface Props {
  readonly id: string;
  readonly name: string;
  readonly around: GraphView;
}

/** Who held which post of a body when: those seen last come first. */
export function BodyHolders({ id, name, around }: Props) {
  const { t } = useTranslation();
  const people = new Map(around.nodes.map((node) => [node.id, node.name]));
  const posts = around.edges
    .filter(({ kind, to }) => to === id && (kind === "HELD_ROLE" || kind === "PROPOSED_FOR"))
    .sort((a, b) => (b.lastSeen ?? b.end ?? "").localeCompare(a.lastSeen ?? a.end ?? ""));
  if (posts.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t("detail.noHolders")}
      </Text>
    );
  }
  return (
    <TenureList
      label={t("timeline.label", { name })}
      tenures={posts.map((edge) => ({
        entry: edgeEntry(edge),
        head: (
          <>
            <EntityLink type="person" id={edge.from} size="sm" fw={600}>
              {people.get(edge.from) ?? edge.from}
            </EntityLink>
            <span>{[edge.title ?? "", ...edge.qualifiers.map((qualifier) => `(${qualifier})`)].join(" ")}</span>
            <StatusBadge status={edge.kind === "PROPOSED_FOR" ? "proposed" : edge.status} />
          </>
        ),
        foot: (
          <EvidenceToggle
            sources={edge.sources}
            inferred={edge.inferred}
            label={`${people.get(edge.from) ?? ""}, ${edge.title ?? ""}`}
          >
            {() => <EdgeEvidence edge={edge.id} />}
          </EvidenceToggle>
        ),
      }))}
    />
  );
}
