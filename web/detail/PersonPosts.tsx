import type { Roles } from "#model/api";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { countSources } from "../evidence/count-sources.ts";
import { EvidenceList } from "../evidence/EvidenceList.tsx";
import { EntityLink } from "../layout/EntityLink.tsx";
import { roleEntry } from "../timeline/role-entry.ts";
import { TenureList } from "../timeline/TenureList.tsx";
import { EvidenceToggle } from "./EvidenceToggle.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

/** A person's posts over time, the three clocks apart, each with its sentences one click away. */
export function PersonPosts({ roles: { person, roles } }: { readonly roles: Roles }) {
  const { t } = useTranslation();
  if (roles.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t("detail.noPosts")}
      </Text>
    );
  }
  return (
    <TenureList
      label={t("timeline.label", { name: person.name })}
      tenures={roles.map((role) => ({
        entry: roleEntry(role),
        head: (
          <>
            <strong>{[role.title, ...role.qualifiers.map((qualifier) => `(${qualifier})`)].join(" ")}</strong>
            <EntityLink type="organization" id={role.organization.id} size="sm">
              {role.organization.name}
            </EntityLink>
            <StatusBadge status={role.proposed ? "proposed" : role.status} />
          </>
        ),
        foot: (
          <EvidenceToggle sources={countSources(role.evidence)} label={`${role.title}, ${role.organization.name}`}>
            {() => <EvidenceList evidence={role.evidence} total={role.evidenceTotal} />}
          </EvidenceToggle>
        ),
      }))}
    />
  );
}
