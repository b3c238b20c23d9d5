import type { ExplainedClaim } from "#model/explain";

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** "HELD_ROLE Lê An — Giám đốc, current → Sở Y tế Hà Tĩnh" */
export function claimText({ kind, subjectName, objectName, title, status, capacity }: ExplainedClaim): string {
  const detail = [title, status, capacity].filter((part) => part !== null).join(", ");
  return `${kind} ${subjectName}${detail === "" ? "" : ` — ${detail}`} → ${objectName}`;
}

/** "0.88 = 96 % (365 of 396 of vi.post.after-name) × 0.94 the quote does not give the body's place" */
export function confidenceText({ confidence, rule, measured, ambiguities, edge }: ExplainedClaim): string {
  const said = `${edge ? "" : "too unsure for an edge: "}${confidence.toFixed(2)}`;
  if (measured === null) return `${said} as ${rule} says, not measured`;
  const factors = ambiguities.map(({ name, factor }) => ` × ${factor.toFixed(2)} ${name}`);
  return `${said} = ${percent(measured.precision)} (${rule}: ${measured.hits} of ${measured.claims} held)${factors.join("")}`;
}
