import type { ArticleDetail } from "#model/api";
import { Alert, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { endpoints } from "../api/endpoints.ts";
import { Answer } from "../layout/Answer.tsx";
import { PageLink } from "../layout/PageLink.tsx";
import { ScrollPage } from "../layout/ScrollPage.tsx";
import { usePageTitle } from "../layout/use-page-title.ts";
import { ArticleFacts } from "./ArticleFacts.tsx";
import classes from "./ArticlePage.module.css";
import { ArticleText } from "./ArticleText.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { EntitiesNamed } from "./EntitiesNamed.tsx";
import { nextClaim } from "./next-claim.ts";

/** An article in full with every sentence marked that states something, and what each states. */
export default function ArticlePage({ id }: { readonly id: string }) {
  const query = useQuery(endpoints.article(id));
  const { t } = useTranslation();
  usePageTitle(query.data?.article.title ?? t("type.article"));
  return (
    <ScrollPage width="74rem">
      <Answer query={query} lines={12}>
        {(detail) => <Reading detail={detail} />}
      </Answer>
    </ScrollPage>
  );
}

function Reading({ detail: { article, claims, entities } }: { readonly detail: ArticleDetail }) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const [hovered, setHovered] = useState<string | null>(null);
  const asked = parameters.get("claim");
  const chosen = claims.some((claim) => claim.id === asked) ? asked : null;
  const choose = (claim: string | null) =>
    setParameters((before) => {
      const next = new URLSearchParams(before);
      if (claim === null) next.delete("claim");
      else next.set("claim", claim);
      return next;
    });
  return (
    <div className={classes.columns}>
      <article>
        {article.title === null && <Title order={1}>{t("evidence.noTitle")}</Title>}
        <ArticleFacts article={article} />
        <Text size="sm" mb="md" data-testid="sentence">
          {t("article.sentence", {
            claims: t("article.claims", { count: claims.length }),
            entities: t("article.entities", { count: entities.length }),
          })}{" "}
          <PageLink to={`/articles/${article.id}/explain`} underline="always">
            {t("explain.link")}
          </PageLink>
        </Text>
        {asked !== null && chosen === null && <Alert color="yellow">{t("article.claimMissing")}</Alert>}
        <ArticleText
          text={article.text}
          title={article.title}
          language={article.language}
          claims={claims}
          chosen={chosen}
          hovered={hovered}
          onChoose={(covering) => choose(nextClaim(covering, chosen))}
          onHover={setHovered}
        />
      </article>
      <aside className={classes.side} aria-label={t("article.stated", { count: claims.length })} tabIndex={0}>
        <Title order={2} size="h5">
          {t("article.stated", { count: claims.length })}
        </Title>
        <Text size="xs" c="dimmed" mb={6}>
          {claims.length === 0 ? t("article.noClaims") : t("article.chooseHint")}
        </Text>
        <ClaimList claims={claims} chosen={chosen} hovered={hovered} onChoose={choose} onHover={setHovered} />
        <EntitiesNamed entities={entities} />
      </aside>
    </div>
  );
}
