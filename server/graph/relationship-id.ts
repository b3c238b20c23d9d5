/**
 * Our own id of a relationship: its `id` property, or for one that has none (MENTIONED_IN, STATED_IN, SUBJECT, OBJECT)
 * what it is made of. Never a store's internal number.
 */
export function relationshipId(
  kind: string,
  from: string,
  to: string,
  properties: Readonly<Record<string, unknown>>,
): string {
  const { id, ref } = properties;
  if (typeof id === "string") return id;
  return [kind, from, to, ...(typeof ref === "string" ? [ref] : [])].join(" ");
}
