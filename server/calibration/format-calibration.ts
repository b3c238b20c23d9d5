import type { Calibration, Reliability } from "./calibrate.ts";
import { wilson } from "./wilson.ts";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

function line({ name, claims, holding, meanConfidence, brier }: Reliability, indent = ""): string {
  const [low, high] = wilson(holding, claims);
  const share = claims === 0 ? "n/a".padStart(8) : percent(holding / claims);
  const interval = `${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}`;
  return `${`${indent}${name}`.padEnd(44)} ${String(claims).padStart(7)} ${percent(meanConfidence)} ${share} ${interval.padStart(8)} ${brier.toFixed(3).padStart(7)}`;
}

const HEAD = `${"".padEnd(44)} ${"claims".padStart(7)} ${"said".padStart(8)} ${"hold".padStart(8)} ${"95 %".padStart(8)} ${"Brier".padStart(7)}`;

/**
 * The reliability table: what confidence said beside what the gold confirms, with the 95 % interval of the latter, by
 * kind of claim and bin of confidence, by rule, and for all claims above a threshold.
 */
export function formatCalibration({ all, kinds, rules, thresholds }: Calibration): string {
  return [
    HEAD,
    line(all),
    ...kinds.flatMap((kind) => [line(kind), ...kind.bins.map((bin) => line(bin, "  "))]),
    "",
    HEAD,
    ...rules.map((rule) => line(rule)),
    "",
    HEAD,
    ...thresholds.map((threshold) => line(threshold)),
  ].join("\n");
}
