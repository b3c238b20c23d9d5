import type { ConfidenceTable } from "../languages/language-pack.ts";

const entry = ([name, values]: [string, object]) =>
  `    ${JSON.stringify(name)}: { ${Object.entries(values)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(", ")} },`;

/** The table as the source of a language pack's `confidence.ts`, with what it was measured on in its docstring. */
export function confidenceSource({ rules, ambiguities }: ConfidenceTable, measuredOn: string): string {
  return [
    'import type { ConfidenceTable } from "../language-pack.ts";',
    "",
    "/**",
    " * What a claim's confidence is made of: how often claims of its rule held by the gold, and how much less often those",
    " * with an ambiguity did. Written by `npm run evaluate -- --write-confidence`: not to be changed by hand.",
    " *",
    ` * Measured on ${measuredOn}.`,
    " */",
    "export const CONFIDENCE: ConfidenceTable = {",
    "  rules: {",
    ...Object.entries(rules).map(entry),
    "  },",
    "  ambiguities: {",
    ...Object.entries(ambiguities).map(entry),
    "  },",
    "};",
    "",
  ].join("\n");
}
