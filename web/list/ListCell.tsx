import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { nodeKind } from "../graph/node-kind.ts";
import { StatusBadge } from "../detail/StatusBadge.tsx";
import { EntityLink } from "../layout/EntityLink.tsx";
import { EdgeSample } from "../layout/EdgeSample.tsx";
import { KindIcon } from "../layout/KindIcon.tsx";
import { PageLink } from "../layout/PageLink.tsx";
import { SourceBadge } from "../layout/SourceBadge.tsx";
import type { Column, ListRow } from "./columns.ts";
import classes from "./ListView.module.css";

interface Props {
  readonly row: ListRow;
  readonly column: Column;
  readonly text: string;
  /** Where a relation itself is shown. */
  readonly edgeAddress: (id: string) => string;
}

/** One cell: names are links, sources look as they do everywhere. */
export function ListCell({ row, column, text, edgeAddress }: Props): ReactNode {
  const { t } = useTranslation();
  const node = column === "name" ? row.node : column === "from" ? row.from : column === "to" ? row.to : null;
  if (node) {
    return (
      <span className={`${classes.name ?? ""} ${node.type === "person" ? "" : (classes.wide ?? "")}`} title={text}>
        <KindIcon kind={nodeKind(node)} size={18} />
        <EntityLink type={node.type} id={node.id} size="sm">
          {text}
        </EntityLink>
      </span>
    );
  }
  const { edge } = row;
  if (!edge) return text;
  if (column === "relation") {
    return (
      <span className={classes.name} title={t(`edge.${edge.kind}`)}>
        <EdgeSample kind={edge.kind} />
        <PageLink to={edgeAddress(edge.id)} size="sm">
          {text}
        </PageLink>
      </span>
    );
  }
  if (column === "status") return <StatusBadge status={edge.kind === "PROPOSED_FOR" ? "proposed" : edge.status} />;
  if (column === "sources") return <SourceBadge sources={edge.sources} inferred={edge.inferred} />;
  return text;
}
