import type { Explanation } from "#model/explain";
import { Checkbox, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { endpoints } from "../api/endpoints.ts";
import { ArticleFacts } from "../article/ArticleFacts.tsx";
import { Answer } from "../layout/Answer.tsx";
import { PageLink } from "../layout/PageLink.tsx";
import { ScrollPage } from "../layout/ScrollPage.tsx";
import { usePageTitle } from "../layout/use-page-title.ts";
import { explainedParagraphs, MARK_KINDS, type MarkKind } from "./explained-paragraphs.ts";
import classes from "./ExplainPage.module.css";
import { MarkedLines } from "./MarkedLines.tsx";
import marks from "./MarkedLines.module.css";
import { ParagraphNotes } from "./ParagraphNotes.tsx";

/** How an article is read: every mention, rule and claim over its text, and what was dropped, with the reason. */
export default function ExplainPage({ id }: { readonly id: string }) {
  const query = useQuery(endpoints.explanation(id));
  const { t } = useTranslation();
  usePageTitle(t("explain.title"));
  return (
    <ScrollPage width="84rem">
      <Answer query={query} lines={12}>
        {(explanation) => <Explained explanation={explanation} />}
      </Answer>
    </ScrollPage>
  );
}

function Explained({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useTranslation();
  const { article, claims, dropped, unexplained, entities, extractor } = explanation;
  const [shown, toggle] = useShownKinds();
  const paragraphs = useMemo(() => explainedParagraphs(explanation, shown), [explanation, shown]);
  const idle = entities.filter((one) => one.claims === 0).map(({ entity }) => entity.name);
  return (
    <>
      <PageLink to={`/articles/${article.id}`} size="sm">
        {t("explain.back")}
      </PageLink>
      <Title order={1} size="h3">
        {t("explain.heading", { title: article.title ?? t("evidence.noTitle") })}
      </Title>
      <ArticleFacts article={article} />
      <Text size="sm" mb="xs" data-testid="sentence">
        {t("explain.sentence", {
          claims: t("article.claims", { count: claims.length }),
          dropped: dropped.length,
          unexplained: unexplained.length,
          extractor,
        })}
      </Text>
      <fieldset className={classes.kinds}>
        <legend>{t("explain.show")}</legend>
        {MARK_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            size="xs"
            checked={shown.has(kind)}
            onChange={() => toggle(kind)}
            label={<span className={`${marks.mark ?? ""} ${marks[kind] ?? ""}`}>{t(`explain.kind.${kind}`)}</span>}
          />
        ))}
      </fieldset>
      {paragraphs.map((paragraph) => (
        <section key={paragraph.start} className={classes.paragraph}>
          <div>
            {paragraph.role !== "body" && (
              <Text size="xs" c="dimmed">
                {t(`explain.role.${paragraph.role}`)}
              </Text>
            )}
            <MarkedLines paragraph={paragraph} lang={article.language} />
          </div>
          <ParagraphNotes paragraph={paragraph} article={article.id} />
        </section>
      ))}
      {idle.length > 0 && (
        <Text size="sm" mt="md">
          {t("explain.idle")} {idle.join(", ")}
        </Text>
      )}
    </>
  );
}

/** Which kinds of marks are shown; what is hidden stands in the address, so that a view can be passed on. */
function useShownKinds(): readonly [ReadonlySet<MarkKind>, (kind: MarkKind) => void] {
  const [parameters, setParameters] = useSearchParams();
  const hidden = parameters.get("hide") ?? "";
  const shown = useMemo(() => new Set(MARK_KINDS.filter((kind) => !hidden.split(",").includes(kind))), [hidden]);
  const toggle = (kind: MarkKind) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        const hide = MARK_KINDS.filter((one) => (one === kind ? shown.has(one) : !shown.has(one)));
        if (hide.length === 0) next.delete("hide");
        else next.set("hide", hide.join(","));
        return next;
      },
      { replace: true },
    );
  return [shown, toggle];
}
