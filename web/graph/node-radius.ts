/** Radius in pixels at the starting zoom: grows with the root of the degree, so that a hub does not hide its neighbours. */
export function nodeRadius(degree: number): number {
  return Math.min(24, 7 + 2.1 * Math.sqrt(Math.max(0, degree)));
}
