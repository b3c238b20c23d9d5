export interface Point {
  readonly x: number;
  readonly y: number;
}

/** FNV-1a: a small hash that is the same everywhere. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) ^ (value >>> 13)) >>> 0;
}

/** Where a node starts: a place in a disc of radius 100, derived from its id alone, so every visit starts alike. */
export function startPosition(id: string): Point {
  const angle = (hash(id, 1) / 2 ** 32) * 2 * Math.PI;
  const radius = 100 * Math.sqrt(hash(id, 2) / 2 ** 32);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
