import type { Participant } from "#model/api";
import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { countSources } from "../evidence/count-sources.ts";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { Chip } from "../layout/Chip.tsx";
import { EntityLink } from "../layout/EntityLink.tsx";
import { EvidenceToggle } from "./EvidenceToggle.tsx";
import { FoldedList } from "./FoldedList.tsx";

const ORDER = ["organized", "chaired", "spoke", "attended"] as const;

/** Who organised an event, chaired it, spoke, was there; whoever did more comes first. */
export function EventParticipants({
  participants,
  first,
}: {
  readonly participants: readonly Participant[];
  readonly first: number;
}) {
  const { t } = useTranslation();
  if (participants.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t("detail.noParticipants")}
      </Text>
    );
  }
  const rank = ({ roles }: Participant) => Math.min(...roles.map((role) => ORDER.indexOf(role)), ORDER.length);
  const sorted = [...participants].sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, "vi"));
  return (
    <FoldedList items={sorted} first={first} keyOf={({ id }) => id}>
      {({ id, type, name, roles, titleThen, evidence, evidenceTotal, capacities }) => (
        <>
          <Group gap={6}>
            <EntityLink type={type} id={id} size="sm" fw={500}>
              {name}
            </EntityLink>
            {ORDER.filter((role) => roles.includes(role)).map((role) => (
              <Chip key={role} look={role === "chaired" ? "accent" : "past"}>
                {t(`participation.${role}`)}
              </Chip>
            ))}
            {capacities
              .filter((capacity) => capacity === "guest" || capacity === "directing" || capacity === "presenter")
              .map((capacity) => (
                <Chip key={capacity} look="one">
                  {t(`capacity.${capacity}`)}
                </Chip>
              ))}
          </Group>
          {titleThen !== null && (
            <Text size="xs" c="dimmed">
              {t("detail.titleThen", { title: titleThen })}
            </Text>
          )}
          <EvidenceToggle sources={countSources(evidence)} label={name}>
            {() => <EvidenceList evidence={evidence} total={evidenceTotal} />}
          </EvidenceToggle>
        </>
      )}
    </FoldedList>
  );
}
