import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyNote } from "../layout/EmptyNote.tsx";
import type { ChangeView } from "../state/use-view-state.ts";

interface Props {
  readonly filtered: boolean;
  readonly change: ChangeView;
}

/** Why there is nothing to draw, and the way out. */
export function NothingShown({ filtered, change }: Props) {
  const { t } = useTranslation();
  if (!filtered) return <EmptyNote title={t("state.emptyGraph")} advice={t("state.emptyGraphAdvice")} />;
  const clear = () => change({ kinds: [], edges: [], statuses: [], minSources: 1, from: null, to: null, hidden: [] });
  return (
    <EmptyNote title={t("state.nothingMatches")} advice={t("state.nothingMatchesAdvice")}>
      <Button variant="light" onClick={clear}>
        {t("state.clearFilters")}
      </Button>
    </EmptyNote>
  );
}
