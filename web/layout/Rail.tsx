import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLayoutSidebarRightCollapse,
  IconLayoutSidebarRightExpand,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./Rail.module.css";

interface Props {
  readonly side: "left" | "right";
  readonly title: string;
  readonly open: boolean;
  readonly foldLabel: string;
  readonly openLabel: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A rail beside the picture that folds away to a strip with a button. */
export function Rail({ side, title, open, foldLabel, openLabel, onToggle, children }: Props) {
  const Icon =
    side === "left"
      ? open
        ? IconLayoutSidebarLeftCollapse
        : IconLayoutSidebarLeftExpand
      : open
        ? IconLayoutSidebarRightCollapse
        : IconLayoutSidebarRightExpand;
  const label = open ? foldLabel : openLabel;
  return (
    <aside className={classes.rail} aria-label={title}>
      <div className={classes.fold} style={{ justifyContent: side === "left" ? "flex-end" : "flex-start" }}>
        <Tooltip label={label} position={side === "left" ? "right" : "left"}>
          <ActionIcon variant="subtle" color="gray" aria-label={label} aria-expanded={open} onClick={onToggle}>
            <Icon size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {open && (
        <div className={classes.body} tabIndex={0} role="group" aria-label={title}>
          {children}
        </div>
      )}
    </aside>
  );
}
