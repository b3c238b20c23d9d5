import type { ExplainedClaim } from "#model/explain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../detail/StatusBadge.tsx";
import { claimAddress } from "../evidence/claim-address.ts";
import { statement } from "../evidence/statement.ts";
import { PageLink } from "../layout/PageLink.tsx";
import type { ExplainedParagraph } from "./explained-paragraphs.ts";
import classes from "./ParagraphNotes.module.css";
import { Reason } from "./Reason.tsx";

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** What a claim's confidence is made of: how often its rule held, times what makes this one less sure. */
function Confidence({ claim: { confidence, rule, measured, ambiguities, edge } }: { readonly claim: ExplainedClaim }) {
  const { t } = useTranslation();
  return (
    <Text size="xs" c="dimmed" component="div">
      {!edge && <strong>{t("explain.noEdge")} </strong>}
      {t("evidence.confidence", { percent: percent(confidence) })}
      {" = "}
      {measured === null
        ? t("explain.unmeasured", { rule })
        : t("explain.measured", { ...measured, rule, precision: percent(measured.precision) })}
      {ambiguities.map(({ name, factor }) => (
        <span key={name}>
          {" × "}
          {factor.toFixed(2)} <Reason>{name}</Reason>
        </span>
      ))}
    </Text>
  );
}

/** What a paragraph came to: its claims, and on demand everything that was seen or dropped in it. */
export function ParagraphNotes({
  paragraph,
  article,
}: {
  readonly paragraph: ExplainedParagraph;
  readonly article: string;
}) {
  const { t } = useTranslation();
  const { claims, marks } = paragraph;
  return (
    <div>
      <ul className={classes.list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <PageLink to={claimAddress(article, claim.id)} size="sm">
              {statement(claim, t)}
            </PageLink>{" "}
            <StatusBadge status={claim.status} />
            <Confidence claim={claim} />
          </li>
        ))}
      </ul>
      {marks.length > 0 && (
        <details className={classes.seen}>
          <summary>{t("explain.seen", { count: marks.length })}</summary>
          <ul className={classes.list}>
            {marks.map(({ id, kind, start, end, reading, rule }) => (
              <li key={id}>
                <strong>{t(`explain.kind.${kind}`)}</strong>{" "}
                <q>{paragraph.lines.length === 0 ? "" : textOf(paragraph, start, end)}</q>{" "}
                {reading === null ? (
                  t("explain.noRule")
                ) : kind === "dropped" || kind === "person" ? (
                  <Reason>{reading}</Reason>
                ) : (
                  reading
                )}
                {rule !== null && <code className={classes.rule}> {rule}</code>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The words of a mark; a line break inside them reads as a space. */
function textOf({ start, lines }: ExplainedParagraph, from: number, to: number): string {
  return lines
    .map((segments) =>
      segments
        .filter((part) => start + part.start >= from && start + part.end <= to)
        .map(({ text }) => text)
        .join(""),
    )
    .filter((part) => part !== "")
    .join(" ");
}
