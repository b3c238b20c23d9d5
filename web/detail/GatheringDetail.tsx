import type { Entity } from "#model/api";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { endpoints } from "../api/endpoints.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Answer } from "../layout/Answer.tsx";
import { EntityHead } from "./EntityHead.tsx";
import { eventSummary } from "./event-summary.ts";
import { EventParticipants } from "./EventParticipants.tsx";
import { Section } from "./Section.tsx";
import { SourceList } from "./SourceList.tsx";

interface Props {
  readonly entity: Entity;
  readonly order: 1 | 2;
  readonly actions?: ReactNode;
}

/** An event: what, when, who took part how, from which articles. */
export function GatheringDetail({ entity, order, actions }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const event = useQuery(endpoints.event(entity.node.id));
  return (
    <>
      <EntityHead entity={entity} summary={event.data ? eventSummary(event.data, t, language) : null} order={order}>
        {actions}
      </EntityHead>
      <Section title={t("detail.participants")}>
        <Answer query={event}>
          {({ participants }) => <EventParticipants participants={participants} first={order === 1 ? 60 : 12} />}
        </Answer>
      </Section>
      <Section title={`${t("detail.sources")} (${entity.sourcesTotal})`}>
        <SourceList sources={entity.sources} total={entity.sourcesTotal} />
      </Section>
    </>
  );
}
