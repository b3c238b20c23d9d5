import { Button, Drawer, Group } from "@mantine/core";
import { useLocalStorage, useMediaQuery } from "@mantine/hooks";
import { IconFilter, IconInfoCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { type CSSProperties, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { endpoints } from "../api/endpoints.ts";
import { DetailPanel } from "../detail/DetailPanel.tsx";
import { FilterRail } from "../filters/FilterRail.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { Answer } from "../layout/Answer.tsx";
import { CrashGuard } from "../layout/CrashGuard.tsx";
import { EntityAddressContext } from "../layout/entity-address-context.ts";
import { Rail } from "../layout/Rail.tsx";
import { usePageTitle } from "../layout/use-page-title.ts";
import { useViewState } from "../state/use-view-state.ts";
import { EvidenceWindow } from "../timeline/EvidenceWindow.tsx";
import { countFilters } from "./count-filters.ts";
import classes from "./ExplorePage.module.css";
import { NothingShown } from "./NothingShown.tsx";
import { Stage } from "./Stage.tsx";
import { useExploreActions } from "./use-explore-actions.ts";
import { useGraphView } from "./use-graph-view.ts";
import { viewSentence } from "./view-sentence.ts";
import { ViewSentence } from "./ViewSentence.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

const EMPTY = { nodes: [], edges: [] };

/** The picture or list of the graph, with filters on the left, details on the right, time below. */
export default function ExplorePage() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [state, change] = useViewState();
  const { base, merged } = useGraphView(state);
  const timeline = useQuery(endpoints.timeline());
  const [left, setLeft] = useLocalStorage({ key: "quan-he.filters-open", defaultValue: true });
  const [right, setRight] = useLocalStorage({ key: "quan-he.detail-open", defaultValue: true });
  const phone = useMediaQuery("(max-width: 48rem)", false, { getInitialValueInEffect: false });
  const [sheet, setSheet] = useState<"filters" | "detail" | null>(null);
  const known = useMemo(() => new Set(merged?.nodes.map(({ id }) => id)), [merged]);
  const actions = useExploreActions(state, change, known);
  usePageTitle(t("app.picture"));

  const filters = <FilterRail state={state} change={change} />;
  const detail = (
    <CrashGuard key={state.selection.join()}>
      <div style={{ padding: "0.75rem" }}>
        <DetailPanel
          selection={state.selection}
          view={merged ?? EMPTY}
          expanded={state.expanded}
          onExpand={actions.expand}
          onRemove={(id) => change({ selection: state.selection.filter((other) => other !== id) })}
        />
      </div>
    </CrashGuard>
  );
  const columns = {
    "--left": left ? "clamp(13rem, 19vw, 17rem)" : "2.6rem",
    "--right": right ? "clamp(17rem, 28vw, 25rem)" : "2.6rem",
  } as CSSProperties;
  return (
    <EntityAddressContext value={actions.entityAddress}>
      <div className={classes.page} style={columns}>
        {!phone && (
          <div className={classes.left}>
            <Rail
              side="left"
              title={t("filters.title")}
              open={left}
              foldLabel={t("filters.fold")}
              openLabel={t("filters.open")}
              onToggle={() => setLeft(!left)}
            >
              {filters}
            </Rail>
          </div>
        )}
        <main id="main" className={classes.centre} tabIndex={-1}>
          <h1 style={{ position: "absolute", clipPath: "inset(50%)", margin: 0 }}>{t("app.tagline")}</h1>
          <Answer query={base} lines={6}>
            {(graph) =>
              merged && (
                <>
                  <div className={classes.top}>
                    <ViewSentence merged={merged} base={graph} state={state} change={change} />
                    <ViewSwitch view={state.view} onChange={(view) => change({ view })} />
                  </div>
                  <div className={classes.picture}>
                    <CrashGuard>
                      {merged.nodes.length === 0 ? (
                        <NothingShown filtered={countFilters(state) > 0} change={change} />
                      ) : (
                        <Stage
                          merged={merged}
                          state={state}
                          line={viewSentence(merged, graph, state, t, language)}
                          edgeAddress={actions.edgeAddress}
                          onSelect={actions.select}
                          onOpen={actions.open}
                          onAction={actions.act}
                          onTab={(list) => change({ list }, { replace: true })}
                        />
                      )}
                    </CrashGuard>
                  </div>
                </>
              )
            }
          </Answer>
          {phone && (
            <Group grow gap={6} p={6}>
              <Button
                variant="default"
                leftSection={<IconFilter size={16} aria-hidden />}
                onClick={() => setSheet("filters")}
              >
                {t("filters.title")}
              </Button>
              <Button
                variant={state.selection.length > 0 ? "filled" : "default"}
                leftSection={<IconInfoCircle size={16} aria-hidden />}
                onClick={() => setSheet("detail")}
              >
                {t("detail.title")}
              </Button>
            </Group>
          )}
        </main>
        {!phone && (
          <div className={classes.right}>
            <Rail
              side="right"
              title={t("detail.title")}
              open={right}
              foldLabel={t("detail.fold")}
              openLabel={t("detail.open")}
              onToggle={() => setRight(!right)}
            >
              {detail}
            </Rail>
          </div>
        )}
        <section className={classes.foot} aria-label={t("window.title")}>
          <Answer query={timeline} lines={1}>
            {(bins) => <EvidenceWindow bins={bins} from={state.from} to={state.to} onChange={change} />}
          </Answer>
        </section>
      </div>
      {phone && (
        <Drawer
          opened={sheet !== null}
          onClose={() => setSheet(null)}
          position="bottom"
          size="75%"
          title={sheet === "filters" ? t("filters.title") : t("detail.title")}
          closeButtonProps={{ "aria-label": t("app.close") }}
        >
          {sheet === "filters" ? filters : detail}
        </Drawer>
      )}
    </EntityAddressContext>
  );
}
