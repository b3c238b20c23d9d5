import type { GraphFilter } from "#model/api";

/** The filter as query parameters, lists comma-separated, defaults left out: "kinds=person&minSources=2". */
export function filterParameters(filter: Partial<GraphFilter>): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text === undefined || text === "" || (name === "minSources" && text === 1)) continue;
    parameters.set(name, String(text));
  }
  return parameters;
}
