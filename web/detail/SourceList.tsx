import type { Source } from "#model/api";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { formatEdtf } from "../i18n/format-edtf.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { ExternalLink } from "../layout/ExternalLink.tsx";
import { PageLink } from "../layout/PageLink.tsx";
import { pageAddress } from "../state/page-address.ts";
import { FoldedList } from "./FoldedList.tsx";

type Row = Source & { readonly mentionedAs?: string; readonly count?: number };

interface Props {
  readonly sources: readonly Row[];
  readonly total: number;
  /** How many are shown before more are asked for. */
  readonly first?: number;
}

/** Articles with paper, date and link, the latest first. */
export function SourceList({ sources, total, first = 8 }: Props) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const latestFirst = [...sources].sort((a, b) => (b.published ?? "").localeCompare(a.published ?? ""));
  return (
    <FoldedList items={latestFirst} total={total} first={first} keyOf={({ id }) => id}>
      {({ id, title, publisher, published, url, path, mentionedAs, count }) => (
        <>
          <PageLink to={pageAddress("article", id)} size="sm">
            {title ?? t("evidence.noTitle")}
          </PageLink>
          <Text size="xs" c="dimmed">
            {title === null && path !== null && `${path} · `}
            {publisher ?? t("evidence.noPublisher")} ·{" "}
            {published === null ? t("article.undated") : formatEdtf(published, language)}
            {mentionedAs !== undefined && ` · ${t("detail.mentionedAs", { name: mentionedAs, count: count ?? 1 })}`}
            {url !== null && (
              <>
                {" · "}
                <ExternalLink url={url}>{t("evidence.original")}</ExternalLink>
              </>
            )}
          </Text>
        </>
      )}
    </FoldedList>
  );
}
