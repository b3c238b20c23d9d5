/** A colour of #rrggbb form, `share` (0 to 1) of the way towards another. */
export function mixColors(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const start = parseInt(from.slice(at, at + 2), 16);
    const end = parseInt(to.slice(at, at + 2), 16);
    return Math.round(start + (end - start) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
