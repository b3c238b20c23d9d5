/** Pixels: one source is a thin line, five a strong one; beyond that more says little. */
export function edgeWidth(sources: number): number {
  return 1.3 + 1.1 * Math.log2(Math.max(1, Math.min(32, sources)));
}
