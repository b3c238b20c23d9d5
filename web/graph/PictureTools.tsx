import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArrowsMaximize, IconDownload, IconMinus, IconPlus, IconTopologyStar3 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { OpenPicture } from "./open-picture.ts";
import classes from "./Picture.module.css";

interface Props {
  readonly picture: OpenPicture;
  readonly onExport: () => void;
}

/** Zoom, fit, lay out, save. */
export function PictureTools({ picture, onExport }: Props) {
  const { t } = useTranslation();
  const tools = [
    ["picture.zoomIn", IconPlus, () => picture.zoom("in")],
    ["picture.zoomOut", IconMinus, () => picture.zoom("out")],
    ["picture.fit", IconArrowsMaximize, () => picture.fit()],
    ["picture.layout", IconTopologyStar3, () => picture.relayout()],
    ["picture.export", IconDownload, onExport],
  ] as const;
  return (
    <div className={classes.tools} role="toolbar" aria-label={t("picture.tools")} aria-orientation="vertical">
      {tools.map(([words, Icon, act]) => (
        <Tooltip key={words} label={t(words)} position="left">
          <ActionIcon variant="default" size="lg" aria-label={t(words)} onClick={act}>
            <Icon size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
