import { useTranslation } from "react-i18next";
import classes from "./ConsolePage.module.css";
import { CYPHER_SCHEMA } from "./cypher-schema.ts";

/** Labels, relationships and properties: what a statement can name. */
export function SchemaHelp() {
  const { t } = useTranslation();
  return (
    <details className={classes.schema}>
      <summary style={{ cursor: "pointer", fontWeight: 600, fontSize: "0.9rem" }}>{t("console.schema")}</summary>
      <dl>
        {CYPHER_SCHEMA.map(({ pattern, properties }) => (
          <div key={pattern}>
            <dt>
              <code>{pattern}</code>
            </dt>
            <dd>{properties}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
