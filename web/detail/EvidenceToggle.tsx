import { Collapse, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { SourceBadge } from "../layout/SourceBadge.tsx";

interface Props {
  readonly sources: number;
  readonly inferred?: boolean;
  /** What it is evidence of, for those who hear the page. */
  readonly label: string;
  /** Said before the number, where more than one stands in a row. */
  readonly shown?: string;
  readonly children: () => ReactNode;
}

/** The number of sources as a button that opens their sentences in place; nothing is fetched before. */
export function EvidenceToggle({ sources, inferred = false, label, shown, children }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <UnstyledButton
        onClick={() => setOpen(!open)}
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${t("evidence.many", { count: sources })}: ${label}`}
        style={{ display: "inline-flex", alignItems: "center", gap: 4, minHeight: 26 }}
      >
        <Chevron size={14} aria-hidden />
        {shown !== undefined && <span style={{ fontSize: "0.8rem" }}>{shown}</span>}
        <SourceBadge sources={sources} inferred={inferred} />
      </UnstyledButton>
      <Collapse expanded={open} id={id}>
        {open && <div style={{ paddingBlock: 6 }}>{children()}</div>}
      </Collapse>
    </div>
  );
}
