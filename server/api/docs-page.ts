import type { OpenApiDocument } from "./openapi-document.ts";
import { STATUS_OF } from "./status-of.ts";

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
  code, pre { font: 0.875rem/1.4 ui-monospace, monospace; }
  pre { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: 4px; overflow: auto; padding: 0.75rem; }
  h2 code { font-size: 1.25rem; }
  h2 { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding-top: 1.25rem; }
  th, td { padding: 0.15rem 1rem 0.15rem 0; text-align: left; vertical-align: top; }
  .method { text-transform: uppercase; }
`;

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { name: string; in: string; required?: boolean; schema?: unknown }[];
  readonly requestBody?: { content?: Record<string, { schema?: unknown }> };
  readonly responses?: Record<string, { content?: Record<string, { schema?: unknown }> }>;
}

/** The OpenAPI document as a page to read: written on the server, without a script. */
export function docsPage(document: OpenApiDocument): string {
  const paths = Object.entries(document.paths ?? {});
  const schemas = Object.entries(document.components?.schemas ?? {});
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>Quan Hệ API</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Quan Hệ API</h1>
<p>${escape(document.info.description ?? "")}</p>
<p>The same for programs: <a href="/api/openapi.json">openapi.json</a></p>
<ul>
${paths.map(([path]) => `<li><a href="#${anchor(path)}"><code>${escape(path)}</code></a></li>`).join("\n")}
</ul>
${paths.map(([path, item]) => pathSection(path, item as Record<string, Operation>)).join("\n")}
<h2 id="problems">Problems</h2>
<table>
<thead><tr><th>Code</th><th>Status</th></tr></thead>
<tbody>
${Object.entries(STATUS_OF)
  .map(([code, status]) => `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td></tr>`)
  .join("\n")}
</tbody>
</table>
<h2 id="schemas">Schemas</h2>
${schemas.map(([name, schema]) => `<h3 id="schema-${escape(name)}">${escape(name)}</h3>\n${json(schema)}`).join("\n")}
</main>
</body>
</html>
`;
}

function pathSection(path: string, item: Record<string, Operation>): string {
  const operations = Object.entries(item).map(([method, operation]) => operationSection(method, operation));
  return `<h2 id="${anchor(path)}"><code>${escape(path)}</code></h2>\n${operations.join("\n")}`;
}

function operationSection(method: string, { summary, parameters, requestBody, responses }: Operation): string {
  const answer = responses?.["200"]?.content?.["application/json"]?.schema;
  const body = requestBody?.content?.["application/json"]?.schema;
  return `<h3><code class="method">${escape(method)}</code> ${escape(summary ?? "")}</h3>
${parameters === undefined || parameters.length === 0 ? "" : parameterTable(parameters)}
${body === undefined ? "" : `<p>Takes ${reference(body)}</p>`}
${answer === undefined ? "" : `<p>Gives ${reference(answer)}</p>`}`;
}

function parameterTable(parameters: NonNullable<Operation["parameters"]>): string {
  const rows = parameters.map(
    ({ name, in: where, required, schema }) =>
      `<tr><td><code>${escape(name)}</code></td><td>${escape(where)}${required === true ? ", required" : ""}</td>` +
      `<td><code>${escape(JSON.stringify(schema))}</code></td></tr>`,
  );
  return `<table><thead><tr><th>Parameter</th><th>In</th><th>Values</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** A named schema as a link, another one written out. */
function reference(schema: unknown): string {
  const name = /"\$ref":"#\/components\/schemas\/([^"]+)"/.exec(JSON.stringify(schema))?.[1];
  return name === undefined ? json(schema) : `<a href="#schema-${escape(name)}">${escape(name)}</a>`;
}

function json(value: unknown): string {
  return `<pre tabindex="0">${escape(JSON.stringify(value, null, 2))}</pre>`;
}

function anchor(path: string): string {
  return path.replaceAll(/[^a-z]+/gi, "-").replaceAll(/^-|-$/g, "");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
