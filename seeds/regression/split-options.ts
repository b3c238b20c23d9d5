/** "A // B ?" → ["A", "B"], optional */
export function splitOptions(value: string): { readonly cells: readonly string[]; readonly optional: boolean } {
  const optional = value.endsWith(" ?");
  return { cells: (optional ? value.slice(0, -2) : value).split("|").map((cell) => cell.trim()), optional };
}
