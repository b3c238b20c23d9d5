import type { QueryValue } from "#model/query";
import { EntityLink } from "../layout/EntityLink.tsx";
import { PageLink } from "../layout/PageLink.tsx";
import { entityType } from "../state/entity-type.ts";
import { pictureAddress } from "../state/picture-address.ts";
import { readElement } from "./read-element.ts";
import { valueText } from "./value-text.ts";

/** One value of a result; what has a page or a place in the picture is a link to it. */
export function ValueCell({ value }: { readonly value: QueryValue }) {
  const text = valueText(value);
  const element = readElement(value);
  const id = element && element.$type !== "path" ? element.id : typeof value === "string" ? value : null;
  const type = id === null ? null : entityType(id);
  if (id !== null && type !== null) {
    return (
      <EntityLink type={type} id={id} size="sm">
        {text}
      </EntityLink>
    );
  }
  if (element?.$type === "relationship" && element.id.startsWith("edg_")) {
    return (
      <PageLink to={pictureAddress(element.from, { selection: [element.id] })} size="sm">
        {text}
      </PageLink>
    );
  }
  return <>{text}</>;
}
