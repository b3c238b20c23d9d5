/**
 * How properties over invented articles are run: the same articles on every machine, so that a green build stays green;
 * FUZZ_SEED=N tries others, FUZZ_RUNS=N multiplies their number.
 */
export const fuzzRuns = (numRuns: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: numRuns * Number(process.env["FUZZ_RUNS"] ?? 1),
  seed: Number(process.env["FUZZ_SEED"] ?? 1),
});
