import type { TimelineBin } from "#model/api";
import { ActionIcon, Button, Group, Text, Tooltip } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import classes from "./EvidenceWindow.module.css";
import { monthBins } from "./month-bins.ts";
import { type MonthWindow, toMonthWindow } from "./month-window.ts";
import { moveWindow } from "./move-window.ts";
import { usePlay } from "./use-play.ts";
import { WindowChart } from "./WindowChart.tsx";
import { windowDays } from "./window-days.ts";

interface Props {
  readonly bins: readonly TimelineBin[];
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (days: { readonly from: string | null; readonly to: string | null }) => void;
}

const SETTLE = 250;

/** Evidence per month, and the window of time that picture and list keep to. */
export function EvidenceWindow({ bins, from, to, onChange }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const all = useMemo(() => monthBins(bins), [bins]);
  const months = useMemo(() => all.map(({ month }) => month), [all]);
  const chosen = toMonthWindow(months, from, to);
  // While a side is dragged the window is only drawn; the graph is asked for once it rests.
  const [draft, setDraft] = useState<{ readonly window: MonthWindow; readonly timer: number } | null>(null);
  const shown = draft?.window ?? chosen;
  const change = (window: MonthWindow) => {
    if (draft) globalThis.clearTimeout(draft.timer);
    const timer = globalThis.setTimeout(() => {
      setDraft(null);
      onChange(windowDays(months, window));
    }, SETTLE);
    setDraft({ window, timer });
  };
  const [playing, setPlaying] = usePlay(() => {
    const next = moveWindow(chosen, "both", 1, months.length);
    if (next.first === chosen.first) return false;
    onChange(windowDays(months, next));
    return true;
  });
  const play = () => {
    // From the whole of time there is nowhere to move: start with the first quarter.
    const whole = chosen.first === 0 && chosen.last === months.length - 1;
    if (whole) onChange(windowDays(months, { first: 0, last: Math.max(0, Math.ceil(months.length / 4) - 1) }));
    setPlaying(!playing);
  };

  if (all.length === 0) {
    return (
      <Text size="sm" c="dimmed" p="xs">
        {t("window.empty")}
      </Text>
    );
  }
  const month = (place: number) => formatEdtf(months[place] ?? null, language);
  return (
    <div className={classes.bar}>
      <div className={classes.caption}>
        <strong>{t("window.title")}</strong>: {month(shown.first)} – {month(shown.last)}
        <div className={classes.help}>{t("window.help")}</div>
      </div>
      <WindowChart bins={all} window={shown} onChange={change} />
      <Group gap={6} wrap="nowrap">
        <Tooltip label={t(playing ? "window.stop" : "window.play")}>
          <ActionIcon
            variant="default"
            aria-label={t(playing ? "window.stop" : "window.play")}
            aria-pressed={playing}
            disabled={all.length < 3}
            onClick={play}
          >
            {playing ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={from === null && to === null}
          onClick={() => onChange({ from: null, to: null })}
        >
          {t("window.all")}
        </Button>
      </Group>
    </div>
  );
}
