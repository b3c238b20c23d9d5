import type { Entity } from "#model/api";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { endpoints } from "../api/endpoints.ts";
import { Answer } from "../layout/Answer.tsx";
import { EntityHead } from "./EntityHead.tsx";
import { NEIGHBOUR_LIMIT } from "./neighbour-limit.ts";
import { NeighbourList } from "./NeighbourList.tsx";
import { personSummary } from "./person-summary.ts";
import { PersonPosts } from "./PersonPosts.tsx";
import { Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly entity: Entity;
  readonly order: 1 | 2;
  readonly actions?: ReactNode;
}

/** A person: who, which posts when, which events, who else, from which articles. */
export function PersonDetail({ entity, order, actions }: Props) {
  const { t } = useTranslation();
  const roles = useQuery(endpoints.roles(entity.node.id));
  const around = useQuery(endpoints.neighbours(entity.node.id, NEIGHBOUR_LIMIT));
  const summary = roles.data && around.data ? personSummary(entity, roles.data, around.data, t) : null;
  return (
    <>
      <EntityHead entity={entity} summary={summary} order={order}>
        {actions}
      </EntityHead>
      <Section title={t("detail.posts")}>
        <Answer query={roles}>{(data) => <PersonPosts roles={data} />}</Answer>
      </Section>
      <Section title={t("detail.neighbours")}>
        <Answer query={around}>
          {(data) => <NeighbourList id={entity.node.id} around={data} without={["HELD_ROLE", "PROPOSED_FOR"]} />}
        </Answer>
      </Section>
      <Section title={`${t("detail.sources")} (${entity.sourcesTotal})`}>
        <SourceList sources={entity.sources} total={entity.sourcesTotal} />
      </Section>
    </>
  );
}
