import { IconCircle, IconCircleDashed, IconCircles } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Chip } from "./Chip.tsx";

interface Props {
  /** Number of different articles. */
  readonly sources: number;
  readonly inferred?: boolean;
}

/** One source is an outline, several are filled, none is dashed: what rests on one article never looks settled. */
export function SourceBadge({ sources, inferred = false }: Props) {
  const { t } = useTranslation();
  if (inferred || sources === 0) {
    return (
      <Chip look="none" hint={t("inferred")} icon={<IconCircleDashed size={11} aria-hidden />}>
        {t("evidence.many", { count: 0 })}
      </Chip>
    );
  }
  if (sources === 1) {
    return (
      <Chip look="one" hint={t("evidence.oneHint")} icon={<IconCircle size={10} aria-hidden />}>
        {t("evidence.one")}
      </Chip>
    );
  }
  return (
    <Chip look="several" hint={t("evidence.manyHint", { count: sources })} icon={<IconCircles size={12} aria-hidden />}>
      {t("evidence.many", { count: sources })}
    </Chip>
  );
}
