import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { endpoints } from "../api/endpoints.ts";
import { Answer } from "../layout/Answer.tsx";
import { GatheringDetail } from "./GatheringDetail.tsx";
import { OrganizationDetail } from "./OrganizationDetail.tsx";
import { PersonDetail } from "./PersonDetail.tsx";

interface Props {
  readonly id: string;
  readonly order: 1 | 2;
  readonly actions?: ReactNode;
}

const DETAILS = { person: PersonDetail, organization: OrganizationDetail, event: GatheringDetail };

/** Everything about one node; the same on its page and in the panel beside the picture. */
export function NodeDetail({ id, order, actions }: Props) {
  const query = useQuery(endpoints.entity(id));
  return (
    <Answer query={query} lines={8}>
      {(entity) => {
        const Detail = DETAILS[entity.node.type];
        return <Detail entity={entity} order={order} actions={actions} />;
      }}
    </Answer>
  );
}
