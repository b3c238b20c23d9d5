import { UsageError } from "./usage-error.ts";

/**
 * What `util.parseArgs` gives, its complaints as UsageError.
 *
 * @throws UsageError unknown option, missing value
 */
export function understood<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
