/** Which claim a click on a passage chooses: the most exact one, and with each further click the next it carries. */
export function nextClaim(covering: readonly string[], chosen: string | null): string | null {
  const place = chosen === null ? -1 : covering.indexOf(chosen);
  return covering[(place + 1) % covering.length] ?? null;
}
