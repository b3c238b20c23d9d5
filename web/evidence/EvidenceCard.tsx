import type { Evidence } from "#model/api";
import { useTranslation } from "react-i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ExternalLink } from "../layout/ExternalLink.tsx";
import { PageLink } from "../layout/PageLink.tsx";
import { claimAddress } from "./claim-address.ts";
import classes from "./EvidenceCard.module.css";
import { statement } from "./statement.ts";

/** One sentence as evidence: what it states, its words in their surroundings, the paper, the date, the way there. */
export function EvidenceCard({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { source } = evidence;
  return (
    <article className={classes.card} lang="vi">
      <div className={classes.statement} lang={language}>
        {statement(evidence, t)}
      </div>
      <blockquote className={classes.quote} cite={source.url ?? undefined}>
        <span className={classes.around}>{evidence.before}</span>
        <mark>{evidence.quote}</mark>
        <span className={classes.around}>{evidence.after}</span>
      </blockquote>
      <div className={classes.foot} lang={language}>
        <span>
          {source.publisher ?? t("evidence.noPublisher")}
          {" · "}
          {source.published === null
            ? t("article.undated")
            : t("evidence.published", { date: formatEdtf(source.published, language) })}
          {evidence.date !== null && ` · ${t("evidence.holds", { date: formatEdtf(evidence.date, language) })}`}
        </span>
        <PageLink to={claimAddress(evidence.article, evidence.id)} size="sm">
          {t("evidence.inArticle")}
        </PageLink>
        {source.url !== null && <ExternalLink url={source.url}>{t("evidence.original")}</ExternalLink>}
      </div>
      <div className={classes.fine} lang={language}>
        {source.title ?? t("evidence.noTitle")} · {t("evidence.rule", { rule: evidence.rule })} ·{" "}
        {t("evidence.confidence", {
          percent: evidence.confidence.toLocaleString(language, { style: "percent", maximumFractionDigits: 0 }),
        })}
      </div>
    </article>
  );
}
