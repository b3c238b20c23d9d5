import { EdgeKind } from "#model/api";
import { Button, Divider, Group, Slider, Stack, Text, Title } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { countFilters } from "../explore/count-filters.ts";
import { EdgeSample } from "../layout/EdgeSample.tsx";
import { KindIcon } from "../layout/KindIcon.tsx";
import type { ChangeView } from "../state/use-view-state.ts";
import { POST_STATUSES, type ViewState } from "../state/view-state.ts";
import { CheckList } from "./CheckList.tsx";
import { FILTER_KINDS } from "./filter-kinds.ts";
import { LegendNotes } from "./LegendNotes.tsx";

interface Props {
  readonly state: ViewState;
  readonly change: ChangeView;
}

/** What to keep: kinds of nodes and relations, status of posts, number of sources. It is the legend as well. */
export function FilterRail({ state, change }: Props) {
  const { t } = useTranslation();
  const sources = useId();
  const active = countFilters(state);
  const clear = () => change({ kinds: [], edges: [], statuses: [], minSources: 1, from: null, to: null });
  return (
    <Stack gap="md" p="sm">
      <Group justify="space-between" mih={28}>
        <Title order={2} size="h5">
          {t("filters.title")}
        </Title>
        {active > 0 && (
          <Button size="compact-xs" variant="light" onClick={clear}>
            {t("filters.clear")} ({active})
          </Button>
        )}
      </Group>
      <CheckList
        title={t("filters.kinds")}
        options={FILTER_KINDS}
        chosen={FILTER_KINDS.filter((kind) => state.kinds.includes(kind))}
        labelOf={(kind) => (kind === "person" ? t("type.person") : t(`kind.${kind}`))}
        iconOf={(kind) => <KindIcon kind={kind === "person" ? "official" : kind} size={18} />}
        onChange={(kinds) => change({ kinds })}
      />
      <CheckList
        title={t("filters.edges")}
        options={EdgeKind.options}
        chosen={state.edges}
        labelOf={(kind) => t(`edge.${kind}`)}
        iconOf={(kind) => <EdgeSample kind={kind} />}
        onChange={(edges) => change({ edges })}
      />
      <CheckList
        title={t("filters.statuses")}
        options={POST_STATUSES}
        chosen={state.statuses}
        labelOf={(status) => t(`status.${status}`)}
        onChange={(statuses) => change({ statuses })}
      />
      <div>
        <Text id={sources} size="xs" fw={600} tt="uppercase" c="dimmed" mb={4}>
          {t("filters.sources")}
        </Text>
        <Slider
          thumbProps={{ "aria-labelledby": sources }}
          min={1}
          max={5}
          step={1}
          marks={[1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }))}
          label={null}
          value={Math.min(5, state.minSources)}
          onChange={(minSources) => change({ minSources }, { replace: true })}
          mb={22}
          mx={6}
        />
        <Text size="xs" c="dimmed">
          {state.minSources === 1 ? t("filters.sourcesAny") : t("filters.sourcesAtLeast", { count: state.minSources })}
        </Text>
      </div>
      <Divider />
      <LegendNotes />
    </Stack>
  );
}
