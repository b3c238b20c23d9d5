import { useTranslation } from "react-i18next";
import { Chip } from "../layout/Chip.tsx";

const LOOKS = {
  current: "present",
  new: "present",
  ended: "past",
  former: "past",
  proposed: "proposed",
  unknown: "unknown",
} as const;

function isStatus(status: string | null): status is keyof typeof LOOKS {
  return status !== null && Object.hasOwn(LOOKS, status);
}

/** Whether somebody holds a post, as far as sources say. */
export function StatusBadge({ status }: { readonly status: string | null }) {
  const { t } = useTranslation();
  return isStatus(status) ? <Chip look={LOOKS[status]}>{t(`status.${status}`)}</Chip> : null;
}
