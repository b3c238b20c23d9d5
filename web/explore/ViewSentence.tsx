import type { GraphView } from "#model/api";
import { Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n/use-language.ts";
import type { ChangeView } from "../state/use-view-state.ts";
import type { ViewState } from "../state/view-state.ts";
import type { MergedView } from "./merge-views.ts";
import { viewSentence } from "./view-sentence.ts";

interface Props {
  readonly merged: MergedView;
  readonly base: GraphView;
  readonly state: ViewState;
  readonly change: ChangeView;
}

/** Says what is shown and what is not, with the way to see the rest. */
export function ViewSentence({ merged, base, state, change }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return (
    <Group gap={8} px="sm" py={6} role="region" aria-label={t("sentence.label")}>
      <Text size="sm" data-testid="sentence" aria-live="polite">
        {viewSentence(merged, base, state, t, language)}
      </Text>
      {base.total.nodes > base.nodes.length && state.limit < 5000 && (
        <Button
          size="compact-xs"
          variant="light"
          onClick={() => change({ limit: Math.min(5000, state.limit * 2) }, { replace: true })}
        >
          {t("sentence.showMore")}
        </Button>
      )}
      {merged.hidden > 0 && (
        <Text size="sm" c="dimmed" component="div">
          {t("sentence.hidden", { count: merged.hidden })}{" "}
          <Button size="compact-xs" variant="subtle" onClick={() => change({ hidden: [] })}>
            {t("sentence.showHidden")}
          </Button>
        </Text>
      )}
    </Group>
  );
}
