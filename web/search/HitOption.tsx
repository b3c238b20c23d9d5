import type { SearchHit } from "#model/api";
import { useTranslation } from "react-i18next";
import { KindIcon } from "../layout/KindIcon.tsx";
import { foldMatch } from "./fold-match.ts";
import { hitKind } from "./hit-kind.ts";
import classes from "./SearchBox.module.css";

/** One suggestion: icon, name with what matched, what tells it from a namesake, number of articles. */
export function HitOption({ hit, query }: { readonly hit: SearchHit; readonly query: string }) {
  const { t } = useTranslation();
  const hints = [
    hit.type === "organization" || hit.type === "article" ? t(`kind.${hitKind(hit)}`) : null,
    hit.matched === null ? null : t("search.alias", { name: hit.matched }),
    hit.hint,
  ].filter((hint) => hint !== null && hint !== "");
  return (
    <span className={classes.option}>
      <KindIcon kind={hitKind(hit)} />
      <span className={classes.name}>
        {foldMatch(hit.name, query).map(({ text, matched }, index) =>
          matched ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
        {hints.length > 0 && <span className={classes.hint}>{hints.join(" · ")}</span>}
      </span>
      <span className={classes.hint}>{hit.type !== "article" && t("search.sources", { count: hit.articles })}</span>
    </span>
  );
}
