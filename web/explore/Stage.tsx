import { lazy, Suspense, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Text } from "@mantine/core";
import { toPicture } from "../graph/to-picture.ts";
import { webglAvailable } from "../graph/webgl-available.ts";
import type { PictureProps } from "../graph/Picture.tsx";
import { LoadingNote } from "../layout/LoadingNote.tsx";
import { ListView } from "../list/ListView.tsx";
import type { ListTab, ViewState } from "../state/view-state.ts";
import type { MergedView } from "./merge-views.ts";

const Picture = lazy(() => import("../graph/Picture.tsx"));

interface Props extends Omit<PictureProps, "data" | "selection" | "opened" | "expanded"> {
  readonly merged: MergedView;
  readonly state: ViewState;
  readonly edgeAddress: (id: string) => string;
  readonly onTab: (tab: ListTab) => void;
}

/** The picture, or the list of the same; the list also where the browser cannot draw. */
export function Stage({ merged, state, edgeAddress, onTab, ...handlers }: Props) {
  const { t } = useTranslation();
  const [drawable] = useState(webglAvailable);
  const data = useMemo(() => toPicture(merged), [merged]);
  if (state.view === "list" || !drawable) {
    return (
      <div style={{ height: "100%", display: "flex", flexDirection: "column" }}>
        {!drawable && (
          <Text size="sm" p="xs" role="status">
            {t("picture.noWebgl")}
          </Text>
        )}
        <div style={{ flex: 1, minHeight: 0 }}>
          <ListView
            view={merged}
            tab={state.list}
            selection={state.selection}
            edgeAddress={edgeAddress}
            onTab={onTab}
          />
        </div>
      </div>
    );
  }
  return (
    <Suspense fallback={<LoadingNote lines={3} />}>
      <Picture
        data={data}
        selection={state.selection}
        opened={state.opened}
        expanded={state.expanded}
        keepsPlaces
        {...handlers}
      />
    </Suspense>
  );
}
