import type { Article } from "#model/article";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ExternalLink } from "../layout/ExternalLink.tsx";

/** Paper, date, author, address: what the source says of itself. */
export function ArticleFacts({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { publisher, published, author, url, path } = article;
  const facts = [
    publisher ?? t("evidence.noPublisher"),
    published === null ? t("article.undated") : formatEdtf(published, language),
    ...(author === null ? [] : [`${t("article.author")}: ${author}`]),
    ...(path === null ? [] : [`${t("article.file")}: ${path}`]),
  ];
  return (
    <Text size="sm" c="dimmed" mb="md" style={{ overflowWrap: "anywhere" }}>
      {facts.join(" · ")}
      {url !== null && (
        <>
          {" · "}
          <ExternalLink url={url}>{t("evidence.original")}</ExternalLink>
        </>
      )}
    </Text>
  );
}
