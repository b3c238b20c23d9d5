import type { Entity } from "#model/api";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { endpoints } from "../api/endpoints.ts";
import { Answer } from "../layout/Answer.tsx";
import { bodySummary } from "./body-summary.ts";
import { BodyHolders } from "./BodyHolders.tsx";
import { EntityHead } from "./EntityHead.tsx";
import { NEIGHBOUR_LIMIT } from "./neighbour-limit.ts";
import { NeighbourList } from "./NeighbourList.tsx";
import { Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly entity: Entity;
  readonly order: 1 | 2;
  readonly actions?: ReactNode;
}

/** A body: who held which post in it when, what it organised, what it belongs to, from which articles. */
export function OrganizationDetail({ entity, order, actions }: Props) {
  const { t } = useTranslation();
  const { id, name } = entity.node;
  const around = useQuery(endpoints.neighbours(id, NEIGHBOUR_LIMIT));
  return (
    <>
      <EntityHead entity={entity} summary={around.data ? bodySummary(entity, around.data, t) : null} order={order}>
        {actions}
      </EntityHead>
      <Answer query={around}>
        {(data) => (
          <>
            <Section title={t("detail.holders")}>
              <BodyHolders id={id} name={name} around={data} />
            </Section>
            <Section title={t("detail.neighbours")}>
              <NeighbourList id={id} around={data} without={["HELD_ROLE", "PROPOSED_FOR"]} />
            </Section>
          </>
        )}
      </Answer>
      <Section title={`${t("detail.sources")} (${entity.sourcesTotal})`}>
        <SourceList sources={entity.sources} total={entity.sourcesTotal} />
      </Section>
    </>
  );
}
