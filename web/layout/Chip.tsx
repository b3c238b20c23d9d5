import { Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./Chip.module.css";

interface Props {
  readonly look: "present" | "past" | "proposed" | "accent" | "unknown" | "none" | "one" | "several";
  /** Says more when pointed at. */
  readonly hint?: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A word in a coloured capsule, readable in light and dark. */
export function Chip({ look, hint, icon, children }: Props) {
  const chip = (
    <span className={`${classes.chip ?? ""} ${classes[look] ?? ""}`}>
      {icon}
      {children}
    </span>
  );
  return hint === undefined ? chip : <Tooltip label={hint}>{chip}</Tooltip>;
}
