import type { IngestReport } from "./ingest-report.ts";

const WARNINGS_SHOWN = 20;

/** An ingest report for people. */
export function reportText(report: IngestReport): string {
  const { graph } = report;
  const lines = [
    report.dryRun
      ? `Dry run: ${count(report.read, "article")} read, nothing written; ${count(report.claims, "claim")}.`
      : `${count(report.read, "article")} read, ${report.known} skipped as already known; ${count(report.claims, "claim")}.`,
    (report.dryRun ? "They name " : "The graph now holds ") +
      [
        ...(report.dryRun ? [] : [count(graph.articles, "article"), count(graph.claims, "claim")]),
        count(graph.people, "person", "people"),
        count(graph.bodies, "body", "bodies"),
        count(graph.events, "event"),
        ...(graph.edges === null ? [] : [count(graph.edges, "edge")]),
      ].join(", ") +
      ".",
    `${count(report.warnings.length, "warning")}, ${report.failures.length} failed.`,
    ...report.warnings.slice(0, WARNINGS_SHOWN).map((warning) => `  warning: ${warning}`),
  ];
  const more = report.warnings.length - WARNINGS_SHOWN;
  if (more > 0) lines.push(`  … and ${more} more (all with --format json)`);
  lines.push(...report.failures.map((failure) => `  failed: ${failure}`));
  if (report.interrupted) lines.push("Interrupted. Run the same command again to go on.");
  return `${lines.join("\n")}\n`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
