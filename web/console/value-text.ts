import type { QueryValue } from "#model/query";
import { readElement } from "./read-element.ts";

/** A cell as text, for tables and CSV: a node by its name, a relationship by its kind, the rest as JSON. */
export function valueText(value: QueryValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  const element = readElement(value);
  if (element?.$type === "node") {
    const { name, title, quote } = element.properties;
    const label = [name, title, quote].find((text) => typeof text === "string");
    return typeof label === "string" ? label : element.id;
  }
  if (element?.$type === "relationship") {
    const { title } = element.properties;
    return typeof title === "string" ? `${element.kind}: ${title}` : element.kind;
  }
  if (element?.$type === "path") return element.nodes.map(valueText).join(" → ");
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  return JSON.stringify(value);
}
