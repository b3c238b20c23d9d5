import type { TitleHead } from "./title-head.ts";
import { FOREIGN_TITLES } from "./titles-abroad.ts";
import { DEPARTMENT_TITLES } from "./titles-of-departments.ts";
import { ENTERPRISE_TITLES } from "./titles-of-enterprises.ts";
import { FORCES_TITLES } from "./titles-of-forces.ts";
import { STATE_TITLES } from "./titles-of-state.ts";
import { PARTY_TITLES } from "./titles-of-the-party.ts";

/** Every form of every title with what it means. */
export const TITLES: readonly { readonly form: string; readonly head: TitleHead }[] = [
  ...STATE_TITLES,
  ...FOREIGN_TITLES,
  ...PARTY_TITLES,
  ...DEPARTMENT_TITLES,
  ...FORCES_TITLES,
  ...ENTERPRISE_TITLES,
].flatMap(([forms, takes, body, rank, unique, weak]) => {
  const all = forms.split("|");
  const first = all[0] ?? forms;
  const head: TitleHead = { canonical: first.replace("=", ""), takes, body, rank, unique, weak: weak === true };
  return all.filter((form) => !form.startsWith("=")).map((form) => ({ form, head }));
});
