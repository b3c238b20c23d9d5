import type { Source } from "#model/api";
import { fold } from "#model/fold";
import { Text, TextInput, Title } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { endpoints } from "../api/endpoints.ts";
import { SourceList } from "../detail/SourceList.tsx";
import { Answer } from "../layout/Answer.tsx";
import { EmptyNote } from "../layout/EmptyNote.tsx";
import { ScrollPage } from "../layout/ScrollPage.tsx";
import { usePageTitle } from "../layout/use-page-title.ts";

/** All articles, the latest first. */
export default function ArticlesPage() {
  const { t } = useTranslation();
  const query = useQuery(endpoints.articles());
  const health = useQuery(endpoints.health());
  const [text, setText] = useState("");
  usePageTitle(t("article.list"));
  const total = health.data?.counts.articles;
  const matches = ({ title, publisher }: Source) => fold(`${title ?? ""} ${publisher ?? ""}`).includes(fold(text));
  return (
    <ScrollPage width="52rem">
      <Title order={1} size="h2">
        {t("article.list")}
      </Title>
      <Answer query={query} lines={10}>
        {(articles) =>
          articles.length === 0 ? (
            <EmptyNote title={t("state.emptyGraph")} advice={t("state.emptyGraphAdvice")} />
          ) : (
            <>
              <Text size="sm" c="dimmed" mb="sm">
                {t("article.listSentence", { count: total ?? articles.length })}
              </Text>
              <TextInput
                type="search"
                mb="md"
                aria-label={t("article.filter")}
                placeholder={t("article.filter")}
                leftSection={<IconSearch size={16} aria-hidden />}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              <SourceList
                sources={articles.filter(matches)}
                total={text === "" ? (total ?? articles.length) : 0}
                first={100}
              />
            </>
          )
        }
      </Answer>
    </ScrollPage>
  );
}
