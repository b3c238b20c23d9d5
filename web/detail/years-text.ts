import type { TFunction } from "i18next";
import { yearsOf } from "./years-of.ts";

/** ", 2021–2024", ", 2021", or nothing where no date has a year. */
export function yearsText(dates: readonly (string | null)[], t: TFunction): string {
  const years = yearsOf(dates);
  if (!years) return "";
  return years.from === years.to ? t("summary.year", { year: years.from }) : t("summary.years", years);
}
