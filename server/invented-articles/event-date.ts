import type { Random } from "./random.ts";

export interface EventDate {
  /** 2021-04-05 */
  readonly iso: string;
  /** "Sáng 5/4/2021", "Ngày 5-4" */
  readonly written: string;
  readonly year: number;
}

const pad = (number: number): string => String(number).padStart(2, "0");

/** A day between 2015 and 2024, with its year in the text or without. How it is written is drawn from `form`. */
export function eventDate(random: Random, form: Random, withYear: boolean): EventDate {
  const [year, month, day] = [random.int(2015, 2024), random.int(1, 12), random.int(1, 28)];
  const start = form.pick(["Ngày", "Sáng", "Chiều", "Sáng ngày", "Chiều ngày", "Mới đây, ngày"]);
  const mark = form.pick(["/", "/", "/", "-"]);
  const parts = [day, month, ...(withYear ? [year] : [])];
  return { iso: `${year}-${pad(month)}-${pad(day)}`, written: `${start} ${parts.join(mark)}`, year };
}
