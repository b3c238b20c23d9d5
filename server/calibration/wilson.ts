const Z = 1.96;

/**
 * 95 % interval of a share seen `hits` times in `count` trials (Wilson 1927), which does not leave 0 … 1 where the
 * plain one would.
 */
export function wilson(hits: number, count: number): readonly [low: number, high: number] {
  if (count === 0) return [0, 1];
  const share = hits / count;
  const middle = share + Z ** 2 / (2 * count);
  const reach = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  const scale = 1 + Z ** 2 / count;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
