import { UsageError } from "./usage-error.ts";

/**
 * The value of an option that takes one of a few words.
 *
 * @throws UsageError for another word
 */
export function choice<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return choices[0];
  const found = choices.find((word) => word === value);
  if (found === undefined) throw new UsageError(`${option} takes ${choices.join(", ")}, not "${value}".`);
  return found;
}
