import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ViewState } from "../state/view-state.ts";

interface Props {
  readonly view: ViewState["view"];
  readonly onChange: (view: ViewState["view"]) => void;
}

/** Picture or list. */
export function ViewSwitch({ view, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("picture.view")}
      value={view}
      onChange={onChange}
      data={[
        { value: "picture", label: t("picture.asPicture") },
        { value: "list", label: t("picture.asList") },
      ]}
    />
  );
}
