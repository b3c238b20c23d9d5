import { readdirSync, readFileSync } from "node:fs";
import { parseCases } from "./parse-cases.ts";
import type { RegressionCase } from "./regression-case.ts";

/** All tables of this folder, in the order of their names. */
export function readCases(): RegressionCase[] {
  const folder = new URL(".", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => parseCases(file.replace(".txt", ""), readFileSync(new URL(file, folder), "utf8")));
}
